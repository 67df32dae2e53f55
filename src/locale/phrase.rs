//! A sentence whose grammar does not depend on a number, taken apart once: runs of words, and places for variables.
//!
//! Pages say such sentences by the thousand; filling their places is ten times quicker than asking Fluent each time.

/// A part of a sentence.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Words(String),
    /// A variable, by its position among the names.
    Variable(usize),
}

/// A sentence with places for variables.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    names: Vec<&'static str>,
    parts: Vec<Part>,
}

/// Marks around the number of a place: characters that no language uses (Unicode's private area).
const OPEN: char = '\u{f0000}';
const CLOSE: char = '\u{f0001}';

impl Phrase {
    /// Takes a sentence apart; `format` words it with the values that it is given, one for each name.
    pub(super) fn new(
        names: Vec<&'static str>,
        format: impl FnOnce(&[(&'static str, String)]) -> String,
    ) -> Self {
        let places: Vec<(&'static str, String)> = (0..)
            .zip(&names)
            .map(|(n, name)| (*name, format!("{OPEN}{n}{CLOSE}")))
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
        Self { names, parts }
    }

    /// The sentence with these values. Nothing, if they have other names, or another order, than those that the sentence was
    /// taken apart with: whoever says it first must not decide how others say it.
    pub(super) fn fill(&self, values: &[(&'static str, &str)]) -> Option<String> {
        let names = values.iter().map(|(name, _)| name);
        if !names.eq(&self.names) {
            return None;
        }
        let mut sentence = String::with_capacity(160);
        for part in &self.parts {
            match part {
                Part::Words(words) => sentence.push_str(words),
                Part::Variable(n) => sentence.push_str(values.get(*n)?.1),
            }
        }
        Some(sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrase() -> Phrase {
        Phrase::new(vec!["area", "offence"], |values| {
            let [(_, area), (_, offence)] = values else {
                return String::new();
            };
            format!("In {area}, {offence} and {{0}} again.")
        })
    }

    #[test]
    fn a_sentence_is_filled_as_it_was_worded() {
        assert_eq!(
            phrase()
                .fill(&[("area", "Camden"), ("offence", "{0}")])
                .unwrap(),
            "In Camden, {0} and {0} again."
        );
    }

    #[test]
    fn values_never_stand_in_the_place_of_others() {
        assert_eq!(
            phrase().fill(&[("offence", "arson"), ("area", "Camden")]),
            None
        );
        assert_eq!(phrase().fill(&[("area", "Camden")]), None);
    }
}
