//! Sections whose number depends on the data: each with a heading, and blocks of words below it.

use super::Phrase;

/// A section of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// What tells its heading apart from all others of the page.
    pub id: String,
    /// The heading.
    pub name: Phrase,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A part of a section, with a heading of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The heading.
    pub name: Phrase,
    /// Paragraphs.
    pub text: Vec<Phrase>,
    /// Names, and the words of each.
    pub lines: Vec<(Phrase, Phrase)>,
}
