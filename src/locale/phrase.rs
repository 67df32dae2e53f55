//! A sentence whose grammar does not depend on a number, taken apart once: runs of words, and places for variables.
//!
//! Pages say such sentences by the thousand; filling their places is ten times quicker than asking Fluent each time.

/// A part of a sentence.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    /// The position of a variable among those that are handed in.
    Variable(usize),
}

/// A sentence with places for variables.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Phrase(Vec<Part>);

/// Marks around the number of a place: characters that no language uses (Unicode's private area).
const OPEN: char = '\u{f0000}';
const CLOSE: char = '\u{f0001}';

impl Phrase {
    /// Takes a sentence apart; `format` words it with the values that it is given, as many as there are variables.
    pub(super) fn new(variables: usize, format: impl FnOnce(&[String]) -> String) -> Self {
        let places: Vec<String> = (0..variables)
            .map(|n| format!("{OPEN}{n}{CLOSE}"))
            .collect();
        let sentence = format(&places);
        let mut parts = Vec::new();
        let mut rest = sentence.as_str();
        while let Some((before, tail)) = rest.split_once(OPEN) {
            let (number, after) = tail.split_once(CLOSE).unwrap_or((tail, ""));
            parts.push(Part::Words(before.to_owned()));
            parts.extend(number.parse().ok().map(Part::Variable));
            rest = after;
        }
        parts.push(Part::Words(rest.to_owned()));
        Self(parts)
    }

    /// The sentence with these values.
    pub(super) fn fill<'a>(&self, value: impl Fn(usize) -> &'a str) -> String {
        let mut sentence = String::with_capacity(160);
        for part in &self.0 {
            match part {
                Part::Words(words) => sentence.push_str(words),
                Part::Variable(n) => sentence.push_str(value(*n)),
            }
        }
        sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_filled_as_it_was_worded() {
        let word = |values: &[String]| format!("In {}, {} and {0} again.", values[0], values[1]);
        let phrase = Phrase::new(2, word);
        assert_eq!(
            phrase.fill(|n| ["Camden", "{0}"][n]),
            "In Camden, {0} and Camden again."
        );
    }
}
