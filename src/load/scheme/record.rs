//! `scheme.toml`, what the scheme is; and a file of `entries/`, what one document is.

use crate::config::{Spanned, Text};
use crate::load::record::Record;
use serde::Deserialize;

/// `scheme.toml` as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSchemeRecord {
    /// Its name.
    pub title: Spanned<Text>,
    /// What it is, in plain words; a blank line begins a new paragraph.
    pub about: Spanned<Text>,
    /// How to ask for something that is not there.
    pub ask: Spanned<Text>,
    /// Where to complain.
    pub complaints: Spanned<Text>,
    /// Whose model it follows.
    pub model: Spanned<Text>,
    /// Where the model can be read.
    #[serde(default)]
    pub sources: Vec<RawSchemeSource>,
    /// Whether all of it is made up, to show how the pages work.
    #[serde(default)]
    pub example: bool,
}

/// A source that the scheme names.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSchemeSource {
    /// Its name.
    pub title: Spanned<Text>,
    /// Its address.
    pub url: Spanned<String>,
}

/// A file of `entries/`.
#[derive(Debug)]
pub struct RawSchemeEntry {
    /// The file's name without its ending.
    pub slug: String,
    /// What it says.
    pub record: Record<RawSchemeEntryRecord>,
}

/// A file of `entries/` as it stands there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSchemeEntryRecord {
    /// The document's name.
    pub title: Spanned<Text>,
    /// What it says, in a sentence or two.
    pub description: Spanned<Text>,
    /// The class that it belongs to, by its name in addresses.
    pub class: Spanned<String>,
    /// Its number among documents of its kind: "Report 10".
    #[serde(default)]
    pub reference: Text,
    /// The body that made it, where that is not the publisher of the site.
    #[serde(default)]
    pub body: Text,
    /// Formats of what lies elsewhere: "web page", "PDF".
    #[serde(default)]
    pub formats: Text,
    /// The codes of the languages that it is written in.
    pub languages: Vec<Spanned<String>>,
    /// The role that answers for it, never a person.
    pub owner: Spanned<Text>,
    /// The day on which it was published, where that is known.
    pub published: Option<Spanned<String>>,
    /// The time that it is about: "April 2025 to March 2026".
    #[serde(default)]
    pub period: Text,
    /// The day by which it is to be looked at again. What is archived has none.
    pub review_due: Option<Spanned<String>>,
    /// What a copy costs; nothing is said of what is free.
    #[serde(default)]
    pub charge: Text,
    /// Who may do what with it; the licence of the site, if nothing is said.
    #[serde(default)]
    pub rights: Text,
    /// Where it can be read: another site, or a page or file of this one.
    pub address: Option<Spanned<String>>,
    /// Its files, below the folder of the scheme: `files/report.pdf`.
    #[serde(default)]
    pub files: Vec<Spanned<String>>,
    /// How to get it in a form that everybody can read.
    #[serde(default)]
    pub accessible: Text,
    /// The codes of the areas that it is about.
    #[serde(default)]
    pub areas: Vec<Spanned<String>>,
    /// What it is about, by names of `data/topics.csv`.
    #[serde(default)]
    pub topics: Vec<Spanned<String>>,
    /// Whether it is kept as a record of its time, and no longer kept up.
    #[serde(default)]
    pub archived: bool,
    /// The entry that took its place.
    pub superseded_by: Option<Spanned<String>>,
    /// The body that took the place of the one that made it.
    pub body_replaced_by: Option<Spanned<Text>>,
    /// The reference of the request for information that asked for it first.
    pub requested_as: Option<Spanned<String>>,
    /// The dataset of this site that it is, by its folder.
    pub dataset: Option<Spanned<String>>,
    /// Whether it is made up, to show how the pages work.
    #[serde(default)]
    pub example: bool,
}
