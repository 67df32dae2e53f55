//! What words before a name or a day give away: "my name is", "I am", "kind regards,", "thanks,", "date of birth".

use super::words;
use std::ops::Range;

/// Words that a letter ends with; the writer's name follows.
const ENDINGS: [&str; 4] = ["regards", "sincerely", "faithfully", "signed"];

/// What stands before an ending that is no part of a sentence.
const BEFORE_ENDINGS: [&str; 5] = ["kind", "best", "warm", "many", "yours"];

/// Words with a capital letter that begin no name.
const NO_NAMES: [&str; 16] = [
    "The",
    "This",
    "That",
    "It",
    "We",
    "You",
    "They",
    "There",
    "Please",
    "Sir",
    "Sirs",
    "Madam",
    "All",
    "Colleague",
    "Requester",
    "Applicant",
];

/// Words that make a name that of an organisation, a place of work or an office.
const ORGANISATIONS: [&str; 22] = [
    "Assembly",
    "Authority",
    "Board",
    "Commission",
    "Commissioner",
    "Committee",
    "Council",
    "Court",
    "Department",
    "Freedom",
    "Government",
    "Group",
    "Information",
    "Mayor",
    "Minister",
    "Office",
    "Officer",
    "Parliament",
    "Police",
    "Service",
    "Team",
    "Unit",
];

/// Names that stand where a letter or a form has those of people.
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = |back: usize| at.checked_sub(back).and_then(|at| words.get(at));
        let said =
            |back: usize| before(back).map_or_else(String::new, |word| of(word).to_lowercase());
        let (Some(last), true) = (before(1), is_name(of(word))) else {
            continue;
        };
        let gap = text.get(last.end..word.start).unwrap_or_default();
        if !gap
            .chars()
            .all(|c| c.is_whitespace() || ",:;.-–—".contains(c))
        {
            continue;
        }
        let parted = gap.contains([',', '\n', ':']);
        let run = run(text, words.get(at..).unwrap_or_default());
        let whole = run.last().map_or(word.end, |last| last.end);
        if run.iter().any(|word| ORGANISATIONS.contains(&of(word))) {
            continue;
        }
        let several = run.len() > 1;
        let after = text.get(whole..).unwrap_or_default();
        let begins_line = before(1).is_some_and(|word| begins_line(text, word.start));
        let named = match said(1).as_str() {
            "is" => said(2) == "name" && said(3) == "my" && gap.trim().is_empty(),
            // A full stop may end the sentence: "I am Polish. Thank you."
            "am" => {
                let sentence = text.get(word.start..whole).unwrap_or_default();
                several && said(2) == "i" && gap.trim().is_empty() && !sentence.contains('.')
            }
            "thanks" => several && parted,
            "you" => several && parted && said(2) == "thank",
            "by" => {
                several
                    && ["requested", "asked", "submitted", "signed", "written"]
                        .contains(&said(2).as_str())
            }
            "name" => several && begins_line && gap.contains(':'),
            "dear" => after.starts_with([',', '\n', '\r']),
            ending if ENDINGS.contains(&ending) => {
                parted || BEFORE_ENDINGS.contains(&said(2).as_str())
            }
            _ => false,
        };
        if named && found.last().is_none_or(|last| last.end <= word.start) {
            found.push(word.start..whole);
        }
    }
    found
}

/// The words of a name: those from the first on that have a capital letter and one blank between them.
fn run(text: &str, words: &[Range<usize>]) -> Vec<Range<usize>> {
    let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut run: Vec<Range<usize>> = Vec::new();
    for word in words {
        let near = run.last().is_none_or(|last| {
            matches!(
                text.get(last.end..word.start),
                Some(" " | "-" | "'" | "’" | ". ")
            )
        });
        if !near || !of(word).chars().next().is_some_and(char::is_uppercase) {
            break;
        }
        run.push(word.clone());
    }
    run
}

/// A capital letter and small ones, and none of the words that begin sentences.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.clone().next().is_some()
        && letters.all(char::is_lowercase)
        && !NO_NAMES.contains(&word)
}

fn begins_line(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before
        .rsplit('\n')
        .next()
        .is_some_and(|line| line.trim().is_empty())
}

/// Days that somebody was born on: a number after "date of birth", "DOB" or "born on".
pub(super) fn births(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let said: Vec<String> = (1..=4)
            .map(|back| at.checked_sub(back).and_then(|at| words.get(at)))
            .map(|word| word.map_or_else(String::new, |word| of(word).to_lowercase()))
            .collect();
        let said: Vec<&str> = said.iter().map(String::as_str).collect();
        let said = match said.as_slice() {
            ["is" | "was", rest @ ..] => rest,
            all => all,
        };
        let cue = matches!(
            said,
            ["birth", "of", "date", ..] | ["dob", ..] | ["on", "born", ..]
        );
        if cue && of(word).starts_with(|c: char| c.is_ascii_digit()) {
            found.push(word.clone());
        }
    }
    found
}
