//! Text → where it looks like personal data: e-mail addresses, telephone numbers, postcodes, National Insurance numbers,
//! numbers of single cases, number plates, days of birth, names after a title or at the end of a letter. What is found is a
//! place and a kind; the data itself is never handed on.

mod cue;
mod numbers;

use std::collections::BTreeSet;
use std::ops::Range;

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonalKind {
    /// An e-mail address.
    Email,
    /// A telephone number of the United Kingdom: ten or eleven digits that begin with 0 or +44.
    Telephone,
    /// A whole postcode of the United Kingdom.
    Postcode,
    /// A National Insurance number.
    NationalInsurance,
    /// A title or rank and a word with a capital letter.
    Name,
    /// A name after words such as "my name is" or "kind regards".
    Writer,
    /// A number of the National Health Service.
    Nhs,
    /// The number of a single crime, call or stay in custody.
    CaseNumber,
    /// A number plate of the United Kingdom.
    NumberPlate,
    /// A day that somebody was born on.
    Birth,
}

impl PersonalKind {
    /// The kind in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Email => "an e-mail address",
            Self::Telephone => "a telephone number",
            Self::Postcode => "a whole postcode",
            Self::NationalInsurance => "a National Insurance number",
            Self::Name => "a name after a title or rank",
            Self::Writer => "the name of somebody who wrote or is written to",
            Self::Nhs => "an NHS number",
            Self::CaseNumber => "the number of a single crime, call or stay in custody",
            Self::NumberPlate => "a number plate",
            Self::Birth => "a day of birth",
        }
    }
}

/// Something in a text that looks like personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sighting {
    /// Where it begins, in bytes from the start of the text.
    pub at: usize,
    /// What it looks like.
    pub kind: PersonalKind,
}

/// Everything in a text that looks like personal data, in order. `allowed` are contacts that may stand: mail boxes and
/// numbers of an organisation; blanks in them do not count.
pub fn personal(text: &str, allowed: &BTreeSet<String>) -> Vec<Sighting> {
    let plain = |words: &str| {
        let words = words
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '\u{a0}'));
        words.collect::<String>().to_lowercase()
    };
    let allowed: BTreeSet<String> = allowed.iter().map(|contact| plain(contact)).collect();
    let kinds = [
        (PersonalKind::Email, emails(text)),
        (PersonalKind::Telephone, telephones(text)),
        (PersonalKind::Postcode, runs(text, is_postcode)),
        (PersonalKind::NationalInsurance, runs(text, is_insurance)),
        (PersonalKind::Name, names(text)),
        (PersonalKind::Writer, cue::names(text)),
        (PersonalKind::Nhs, numbers::nhs(text)),
        (PersonalKind::CaseNumber, numbers::cases(text)),
        (PersonalKind::NumberPlate, numbers::plates(text)),
        (PersonalKind::Birth, cue::births(text)),
    ];
    let mut found = Vec::new();
    for (kind, places) in kinds {
        let kept = places.into_iter().filter(|range| {
            let words = text.get(range.clone()).unwrap_or_default();
            !allowed.contains(&plain(words))
        });
        found.extend(kept.map(|range| Sighting {
            at: range.start,
            kind,
        }));
    }
    found.sort();
    found
}

/// The words of a text: runs of letters and digits, by their places.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == at => word.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

fn emails(text: &str) -> Vec<Range<usize>> {
    let local = |c: char| c.is_alphanumeric() || ".!#$%&'*+-/=?^_{|}~".contains(c);
    let domain = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
    text.match_indices('@')
        .filter_map(|(at, _)| {
            let before = text.get(..at)?;
            let after = text.get(at + 1..)?;
            let start = before.trim_end_matches(local).len();
            let host = after.len() - after.trim_start_matches(domain).len();
            let host = after.get(..host)?.trim_end_matches(['.', '-']);
            let (_, top) = host.rsplit_once('.')?;
            let good = start < at && top.len() >= 2 && top.chars().all(char::is_alphabetic);
            let skipped = before.get(start..)?.len()
                - before
                    .get(start..)?
                    .trim_start_matches(['*', '_', '\''])
                    .len();
            good.then_some(start + skipped..at + 1 + host.len())
        })
        .collect()
}

/// Ten or eleven digits after 0 or +44, with blanks, hyphens and brackets between them, and no further digit around;
/// a day such as 07-08-2023 is none.
fn telephones(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '0' | '+')) {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let inside =
            before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '/' | '+'));
        if inside || found.last().is_some_and(|last| last.end > at) {
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        if shape(rest.get(..10).unwrap_or_default()) == "99?99?9999" {
            continue;
        }
        let (mut digits, mut end) = (String::new(), 0);
        for (offset, c) in rest.char_indices() {
            match c {
                '0'..='9' => {
                    digits.push(c);
                    end = offset + 1;
                }
                '+' if offset == 0 => {}
                ' ' | '-' | '(' | ')' | '\u{a0}' => {}
                _ => break,
            }
        }
        let national = if c == '+' {
            digits
                .strip_prefix("44")
                .map(|rest| rest.trim_start_matches('0').len() + 1)
        } else {
            digits.starts_with(['0']).then_some(digits.len())
        };
        let good =
            !digits.starts_with("00") && national.is_some_and(|count| matches!(count, 10 | 11));
        if good {
            found.push(at..at + end);
        }
    }
    found
}

/// Runs of up to five words that pass a test when they are written without blanks, in capital letters.
fn runs(text: &str, test: impl Fn(&[&str]) -> bool) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for first in 0..words.len() {
        for count in 1..=5 {
            let Some(run) = words.get(first..first + count) else {
                break;
            };
            let gaps = run.windows(2).all(|pair| match pair {
                [a, b] => matches!(text.get(a.end..b.start), Some(" " | "\u{a0}" | "  ")),
                _ => true,
            });
            let parts: Vec<&str> = run
                .iter()
                .filter_map(|word| text.get(word.clone()))
                .collect();
            if let (Some(a), Some(b)) = (run.first(), run.last())
                && gaps
                && found.last().is_none_or(|last| last.end <= a.start)
                && test(&parts)
            {
                found.push(a.start..b.end);
            }
        }
    }
    found
}

/// The shape of a sign: `A` for a capital letter, `a` for a small one, `9` for a digit.
fn shape(text: &str) -> String {
    let sign = |c: char| match c {
        'A'..='Z' => 'A',
        'a'..='z' => 'a',
        '0'..='9' => '9',
        _ => '?',
    };
    text.chars().map(sign).collect()
}

/// A whole postcode: outward and inward code (Royal Mail; the shapes of British Standard 7666), in capital letters or all in
/// small ones.
fn is_postcode(parts: &[&str]) -> bool {
    let whole = parts.concat();
    if parts.len() > 2 || whole.len() < 5 || !whole.is_ascii() {
        return false;
    }
    let (outward, inward) = whole.split_at(whole.len() - 3);
    let split = matches!(parts, [a, b] if *a == outward && *b == inward) || parts.len() == 1;
    let one_case = shape(&whole).contains('A') != shape(&whole).contains('a');
    let outward_shapes = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"];
    let inward = inward.to_ascii_uppercase();
    split
        && one_case
        && outward_shapes.contains(&shape(&outward.to_ascii_uppercase()).as_str())
        && shape(&inward) == "9AA"
        && !inward.contains(['C', 'I', 'K', 'M', 'O', 'V'])
}

/// Two letters, six digits and A to D (HM Revenue and Customs, manual NIM39110).
fn is_insurance(parts: &[&str]) -> bool {
    let whole = parts.concat().to_ascii_uppercase();
    shape(&whole) == "AA999999A"
        && whole.ends_with(['A', 'B', 'C', 'D'])
        && !whole.chars().take(2).any(|c| "DFIQUV".contains(c))
        && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]
            .iter()
            .any(|bad| whole.starts_with(bad))
        && whole.chars().nth(1) != Some('O')
}

const TITLES: [&str; 33] = [
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Dr",
    "Prof",
    "Professor",
    "Rev",
    "Sir",
    "Dame",
    "Lord",
    "Lady",
    "Cllr",
    "Councillor",
    "PC",
    "WPC",
    "DC",
    "DS",
    "DI",
    "DCI",
    "DSU",
    "PS",
    "Sgt",
    "Sergeant",
    "Insp",
    "Inspector",
    "Constable",
    "Superintendent",
    "Supt",
    "PCSO",
    "Commander",
    "Commissioner",
];

/// A title or rank, perhaps with a full stop, and a word with a capital letter and small ones.
fn names(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    for pair in words.windows(2) {
        let [title, name] = pair else { continue };
        let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        let gap = text.get(title.end..name.start).unwrap_or_default();
        let near = matches!(gap, " " | ". " | "\u{a0}" | ".\u{a0}" | "." | "\n");
        let shape = shape(of(name));
        let is_name = of(name).chars().next().is_some_and(char::is_uppercase)
            && (of(name).chars().skip(1).any(char::is_lowercase)
                || shape == "A"
                    && text
                        .get(name.end..)
                        .is_some_and(|rest| rest.starts_with(['.', ' ', '\'', '’'])));
        if near && is_name && TITLES.contains(&of(title)) {
            found.push(title.start..name.end);
        }
    }
    found
}
