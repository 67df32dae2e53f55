//! Texts of records that are looked through for personal data before they are published.

use super::table::Cell;
use crate::config::Text;
use crate::diagnostic::Place;

/// A text that members of the public may have written, or that may name them.
#[derive(Clone, Debug)]
pub struct Sensitive {
    /// The text and where it begins.
    pub text: Cell,
    /// Which part of a record it is, for the finding: "the question".
    pub part: &'static str,
    /// The role that has cleared it, if one has.
    pub cleared_by: Option<Cell>,
}

/// Words that must name a role, never a person.
#[derive(Clone, Debug)]
pub struct Role {
    /// The words.
    pub words: String,
    /// Where they stand.
    pub place: Place,
}

impl Role {
    /// The words of each language of a text.
    pub(super) fn of_text(text: &Text, place: &Place) -> Vec<Self> {
        let words = text
            .languages()
            .filter_map(|language| text.in_language(language));
        let role = |words: &str| Self {
            words: words.to_owned(),
            place: place.clone(),
        };
        words.map(role).collect()
    }
}
