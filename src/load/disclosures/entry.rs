//! `data/disclosures/entries/<slug>.toml`: a request for information, and what was answered.

use crate::config::{Spanned, Text};
use crate::load::record::Record;
use serde::Deserialize;

/// A request in the file of its own.
#[derive(Clone, Debug)]
pub struct RawDisclosureEntry {
    /// The file's name without its ending.
    pub slug: String,
    /// What the file says.
    pub record: Record<RawDisclosureRecord>,
}

/// An entry of the log as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDisclosureRecord {
    /// The reference that the request has where it was answered.
    pub reference: Spanned<String>,
    /// What it is about, in a few words.
    pub title: Spanned<Text>,
    /// What was asked, without who asked.
    pub question: Option<Spanned<Text>>,
    /// What was answered, in short.
    pub answer: Option<Spanned<Text>>,
    /// The day on which the request came in.
    pub received: Option<Spanned<String>>,
    /// The day of the answer.
    pub answered: Option<Spanned<String>>,
    /// The month in which the answer was put online.
    pub put_online: Option<Spanned<String>>,
    /// How it ended.
    pub outcome: Spanned<String>,
    /// The sections of the law that the answer names.
    #[serde(default)]
    pub exemptions: Vec<Spanned<String>>,
    /// What was weighed for and against giving the information.
    pub public_interest: Option<Spanned<Text>>,
    /// What readers must know to use the answer rightly.
    pub caveats: Option<Spanned<Text>>,
    /// The parts of the entry that this site does not know.
    #[serde(default)]
    pub not_known: Vec<Spanned<String>>,
    /// What was given.
    #[serde(default)]
    pub attachments: Vec<RawDisclosedFile>,
    /// The address of the answer where it was first published.
    pub original: Option<Spanned<String>>,
    /// A dataset of this site that is about the same.
    pub dataset: Option<Spanned<String>>,
    /// What it is about, by the names in `topics.csv`.
    #[serde(default)]
    pub topics: Vec<Spanned<String>>,
    /// The areas that it is about, by code.
    #[serde(default)]
    pub areas: Vec<Spanned<String>>,
    /// The role that has looked for personal data and lets it stand.
    pub personal_data_cleared_by: Option<Spanned<String>>,
    /// Whether it is made up, to show how the pages work.
    #[serde(default)]
    pub example: bool,
}

/// A file that was given: one of this site, or one elsewhere.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDisclosedFile {
    /// Its name below the folder of the log: `files/answer.csv`.
    pub file: Option<Spanned<String>>,
    /// Its address elsewhere.
    pub url: Option<Spanned<String>>,
    /// What it holds.
    pub title: Spanned<Text>,
}
