//! `dataset.toml` of readings of performance, as it stands in the file.

use super::super::dataset::{AbsentRows, LayoutKind, RawEditionNote, Source};
use crate::config::{Licence, Spanned, Text};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPerformanceSettings {
    /// `performance`.
    pub kind: String,
    /// The dataset's name.
    pub title: Text,
    /// What it is, in two sentences.
    pub summary: Text,
    /// True if the offences are marked with a flag and counted elsewhere under their own kind.
    #[serde(default)]
    pub flag: bool,
    /// Who published the figures.
    pub source: Source,
    /// The licence, if it is not the site's.
    pub licence: Option<Licence>,
    /// How the survey was made, if the readings come from one.
    pub survey: Option<RawSurvey>,
    /// What is measured.
    pub measures: Vec<RawMeasure>,
    /// How the files are laid out.
    pub layout: ReadingLayout,
    /// Other spellings that the files use.
    #[serde(default)]
    pub aliases: AreaAliases,
    /// What is known of editions.
    #[serde(default)]
    pub editions: Vec<RawEditionNote>,
    /// Where the series break.
    #[serde(default)]
    pub breaks: Vec<RawMeasureBreak>,
}

/// How a survey was made.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSurvey {
    /// By how much the sample's design widens an interval, as a factor of the variance; no interval without it.
    pub design_effect: Option<f64>,
    /// With fewer answers than this there is no percentage.
    #[serde(default = "minimum_base")]
    pub minimum_base: i64,
    /// With fewer answers than this a percentage is marked as not reliable.
    #[serde(default = "low_base")]
    pub low_base: i64,
    /// From how many months the answers behind a figure may come, up to the end of its period, if from more than its period.
    pub answers_from_months: Option<i32>,
}

/// The convention of national statistics: no percentage of fewer than 50.
fn minimum_base() -> i64 {
    50
}

/// The same convention: a mark below 100.
fn low_base() -> i64 {
    100
}

/// One thing that is measured.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMeasure {
    /// The name in addresses and data.
    pub slug: Spanned<String>,
    /// The name that readers see.
    pub name: Text,
    /// What it is.
    #[serde(default)]
    pub definition: Text,
    /// The question as it was asked.
    #[serde(default)]
    pub wording: Text,
    /// What a reading is.
    pub unit: Unit,
    /// What is counted, in words; a percentage needs none.
    #[serde(default)]
    pub unit_name: Text,
    /// How many decimal places are shown.
    #[serde(default)]
    pub decimals: u8,
    /// What good looks like.
    pub good: Text,
    /// What it cannot tell.
    pub limits: Text,
    /// The standard that it is held against, if there is one.
    #[serde(default)]
    pub benchmark: Text,
    /// The publisher's labels.
    #[serde(default)]
    pub labels: Vec<String>,
    /// For a rate of outcomes: the measure that is divided.
    pub numerator: Option<Spanned<String>>,
    /// For a rate of outcomes: the measure that it is divided by.
    pub denominator: Option<Spanned<String>>,
}

/// What a reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// A percentage.
    Percent,
    /// A whole number.
    Count,
    /// A number with decimal places.
    Rate,
}

/// A break in the series of measures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawMeasureBreak {
    /// The first month after the break.
    pub date: Spanned<String>,
    /// The measures that it concerns; all, if there are none.
    #[serde(default)]
    pub measures: Vec<Spanned<String>>,
    /// The areas that it concerns; all, if there are none.
    #[serde(default)]
    pub areas: Vec<Spanned<String>>,
    /// What happened.
    pub cause: Text,
    /// What it does to the figures.
    pub effect: Text,
    /// Whether figures from before and after may be compared.
    pub comparable: bool,
}

/// Other spellings of areas.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AreaAliases {
    /// Spelling of an area = its code.
    pub areas: BTreeMap<String, Spanned<String>>,
}

/// How the files are laid out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingLayout {
    /// `tidy` or `long`.
    pub kind: Spanned<LayoutKind>,
    /// What kind of period a reading is about.
    pub periods: PeriodKind,
    /// How a period is written.
    #[serde(default)]
    pub period: PeriodText,
    /// The sign between columns.
    #[serde(default)]
    pub separator: Separator,
    /// The sign before decimal places.
    #[serde(default)]
    pub decimal: DecimalSign,
    /// How percentages are written.
    #[serde(default)]
    pub percent: PercentText,
    /// What a row means that is not there.
    pub absent_rows: AbsentRows,
    /// What several rows for one reading mean.
    #[serde(default)]
    pub repeated_rows: RepeatedRows,
    /// Where the figures of the whole area come from.
    #[serde(default)]
    pub whole: Whole,
    /// Which headers may stand for which column.
    #[serde(default)]
    pub columns: ReadingColumns,
    /// Only rows are read in which these columns have these values.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
}

/// Kinds of period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeriodKind {
    /// A month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// January to December.
    CalendarYear,
    /// April to March.
    FinancialYear,
    /// Twelve whole months.
    YearEnding,
    /// One round of a survey.
    Wave,
}

/// How a period is written in the files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum PeriodText {
    /// As the program writes it: `2026-06` or `2026-04-01/P3M`.
    #[default]
    #[serde(rename = "ISO")]
    Iso,
    /// The first day of the period: `2026-04-01`.
    #[serde(rename = "YYYY-MM-DD")]
    FirstDay,
    /// The last day of the period: `30/06/2026`.
    #[serde(rename = "DD/MM/YYYY")]
    LastDay,
}

/// The sign between columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Separator {
    /// `,`
    #[default]
    Comma,
    /// `;`
    Semicolon,
}

/// The sign before decimal places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DecimalSign {
    /// `.`
    #[default]
    Point,
    /// `,`
    Comma,
}

/// How percentages are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PercentText {
    /// 56 is 56%.
    #[default]
    Percent,
    /// 0.56 is 56%.
    Share,
}

/// What several rows for one reading mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RepeatedRows {
    /// A mistake.
    #[default]
    Error,
    /// Parts of a sum.
    Sum,
}

/// Where the figures of the whole area come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Whole {
    /// They stand in the file.
    #[default]
    Given,
    /// They are the sum of all areas: for counts alone.
    Sum,
}

/// Header synonyms by role.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReadingColumns {
    /// The area's name or code; the whole area, if there is no such column.
    pub area: Vec<String>,
    /// The area's code, beside its name.
    pub area_code: Vec<String>,
    /// The measure.
    pub measure: Vec<String>,
    /// A second part of the measure's label.
    pub submeasure: Vec<String>,
    /// The period.
    pub period: Vec<String>,
    /// The reading.
    pub value: Vec<String>,
    /// The reading of the whole area, the same in all rows of a measure and period.
    pub whole: Vec<String>,
    /// How many people answered.
    pub base: Vec<String>,
    /// The marker of an absent reading.
    pub marker: Vec<String>,
    /// Columns that are not needed; `""` stands for columns without a name.
    pub ignore: Vec<String>,
}
