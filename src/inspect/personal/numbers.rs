//! Numbers that stand for one person or one case: of the NHS, of crimes, on number plates.

use super::{runs, shape, words};
use std::ops::Range;

/// Ten digits, in one piece or as 3, 3 and 4, of which the last checks the others (NHS Data Dictionary, NHS number: weights from
/// 10 to 2, remainder by 11).
pub(super) fn nhs(text: &str) -> Vec<Range<usize>> {
    let mut found = runs(text, |parts| {
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        matches!(lengths.as_slice(), [10] | [3, 3, 4]) && checks(&parts.concat())
    });
    found.retain(|range| {
        let before = text
            .get(..range.start)
            .and_then(|text| text.chars().next_back());
        let mut after = text.get(range.end..).unwrap_or_default().chars();
        let joined = |c: char| ".,-/£$€".contains(c);
        let ends = after.next().is_none_or(|c| {
            !joined(c) || !after.clone().next().is_some_and(|c| c.is_ascii_digit())
        });
        !before.is_some_and(joined) && ends
    });
    found
}

fn checks(digits: &str) -> bool {
    let digits: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let [first @ .., check] = digits.as_slice() else {
        return false;
    };
    let sum: u32 = first
        .iter()
        .zip((2..=10).rev())
        .map(|(digit, weight)| digit * weight)
        .sum();
    first.len() == 9 && first.first() != Some(&0) && (11 - sum % 11) % 11 == *check
}

/// Words after which the number of a case follows.
const CASES: [&[&str]; 7] = [
    &["cris"],
    &["cad"],
    &["crime", "reference"],
    &["crime", "ref"],
    &["crime", "number"],
    &["custody", "record"],
    &["custody", "number"],
];

/// Words that may stand between.
const FILLERS: [&str; 6] = ["reference", "number", "ref", "no", "is", "was"];

/// Numbers of single crimes, calls and stays in custody: seven digits, a slash and two (`1234567/22`), or a number after words
/// such as "crime reference".
pub(super) fn cases(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1);
        let slash = next.filter(|next| text.get(word.end..next.start) == Some("/"));
        let digits = of(word).chars().filter(char::is_ascii_digit).count();
        let plain =
            shape(of(word)) == "9999999" && slash.is_some_and(|next| shape(of(next)) == "99");
        let long = digits >= 5 || digits >= 3 && slash.is_some();
        let before = words.get(..at).unwrap_or_default();
        let near = |last: &Range<usize>| {
            let gap = text.get(last.end..word.start).unwrap_or_default();
            gap.chars().all(|c| c.is_whitespace() || ".:#".contains(c))
        };
        let follows = before.last().is_some_and(near) && is_cue(before.iter().map(of));
        if plain || long && follows {
            found.push(word.start..slash.map_or(word.end, |next| next.end));
        }
    }
    found
}

fn is_cue<'a>(words: impl DoubleEndedIterator<Item = &'a str>) -> bool {
    let mut back: Vec<String> = words.rev().take(5).map(str::to_lowercase).collect();
    loop {
        let cue = CASES.iter().any(|cue| {
            let cue = cue.iter().rev();
            back.len() >= cue.len() && cue.zip(&back).all(|(a, b)| a == b)
        });
        if cue {
            return true;
        }
        match back.first() {
            Some(word) if FILLERS.contains(&word.as_str()) => back.remove(0),
            _ => return false,
        };
    }
}

/// Number plates as they have been since 2001: two letters, two digits, three letters.
pub(super) fn plates(text: &str) -> Vec<Range<usize>> {
    runs(text, |parts| {
        let apart = matches!(parts, [_] | [_, _])
            && parts
                .last()
                .is_some_and(|part| part.len() == 3 || parts.len() == 1);
        apart && shape(&parts.concat()) == "AA99AAA"
    })
}
