//! Texts of records that are looked through for personal data before they are published.

use super::table::Cell;

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
