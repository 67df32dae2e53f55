//! `consultation.toml`: what a consultation is.

use crate::config::{Spanned, Text};
use serde::Deserialize;

/// `consultation.toml` as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationRecord {
    /// Its name.
    pub title: Spanned<Text>,
    /// What it is about, in two sentences.
    pub summary: Spanned<Text>,
    /// When it opens: a day, or a day and a time by British clocks.
    pub opens: Option<Spanned<String>>,
    /// When it closes.
    pub closes: Option<Spanned<String>>,
    /// Whether it is made up, to show how the pages work.
    #[serde(default)]
    pub example: bool,
}
