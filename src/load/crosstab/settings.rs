//! `dataset.toml` of a cross-tabulation as it stands in the file, and the rule of disclosure control of any dataset.

use super::super::dataset::Source;
use crate::config::{Licence, Spanned, Text};
use serde::Deserialize;

/// The one kind that these settings are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    /// Counts by two to four dimensions.
    CrossTabulation,
}

/// `dataset.toml` of a cross-tabulation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCrosstabSettings {
    /// Which kind of dataset it is: a cross-tabulation.
    #[expect(dead_code, reason = "the key must be allowed to stand in the file")]
    kind: Kind,
    /// The dataset's name.
    pub title: Text,
    /// What it is, in two sentences.
    pub summary: Text,
    /// The name of what is counted, in data files.
    pub measure: Spanned<String>,
    /// What is counted, in words that may follow a number.
    pub unit: Text,
    /// The code of the area that all its figures are about.
    pub area: Spanned<String>,
    /// Who published what the figures are counted from.
    pub source: Source,
    /// The licence, if it is not the site's.
    pub licence: Option<Licence>,
    /// What the figures cannot tell.
    #[serde(default)]
    pub note: Text,
    /// What the counts are broken down by: two to four dimensions.
    pub dimensions: Vec<RawDimension>,
    /// How the figures are protected.
    pub disclosure: RawDisclosure,
    /// What is known of editions.
    #[serde(default)]
    pub editions: Vec<RawCrosstabNote>,
}

/// One thing that counts are broken down by.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDimension {
    /// The column in data files.
    pub name: Spanned<String>,
    /// Its name for readers.
    pub title: Text,
    /// Headers that the column may have in raw files.
    pub source: Vec<String>,
    /// The name of all members together.
    pub total: Text,
    /// Its members, in the order in which they are shown.
    pub members: Vec<RawMember>,
}

/// A member of a dimension.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMember {
    /// The code in data files.
    pub code: Spanned<String>,
    /// Its name for readers.
    pub name: Text,
    /// Labels in raw files; the empty text stands for a blank cell.
    #[serde(default)]
    pub source: Vec<String>,
    /// The code of the member that it is a part of.
    pub parent: Option<Spanned<String>>,
}

/// What is known of an edition beside its figures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCrosstabNote {
    /// The edition's name: the last month that it covers.
    pub name: Spanned<String>,
    /// The period that its figures are about: `2023-01-01/P3M`.
    pub period: Spanned<String>,
    /// The day of publication, where it is known.
    pub published: Option<Spanned<String>>,
    /// The day before which it must not be among the site's files.
    pub released: Option<Spanned<String>>,
    /// What readers should know of this edition.
    #[serde(default)]
    pub note: Text,
}

/// How the figures of a dataset are protected, so that nobody can be recognised by them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDisclosure {
    /// Counts from 1 to one less than this are not published.
    pub threshold: Spanned<i64>,
    /// Whether zeros are published.
    #[serde(default)]
    pub zeros: Zeros,
    /// What is done with small counts.
    #[serde(default)]
    pub method: Method,
}

/// Whether zeros are published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Zeros {
    /// A zero is published as 0.
    #[default]
    Published,
    /// A zero is withheld as a small count is.
    Withheld,
}

/// What is done with small counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// They are withheld, and others with them, so that they cannot be worked out.
    #[default]
    Suppress,
    /// Every figure is rounded to the nearest 5 by itself.
    Round,
}
