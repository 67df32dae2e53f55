//! `data/<dataset>/`: `dataset.toml`, `categories.csv`, notes and the figures of every edition.

use super::crosstab::RawDisclosure;
use super::figures::{self, RawEdition};
use super::folder::LanguageSuffix;
use super::geography::{self, RawCategory};
use super::kind::{Kind, kind};
use super::theme::SourceText;
use crate::config::{Licence, Site, Spanned, Text, parse_toml};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::{Snapshot, SourceFile};
use rayon::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `dataset.toml` as it stands in the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSettings {
    /// Which kind of dataset it is; a series, if nothing is said.
    #[expect(dead_code, reason = "the key must be allowed to stand in the file")]
    kind: Option<String>,
    /// The dataset's name.
    pub title: Text,
    /// What it is, in two sentences.
    pub summary: Text,
    /// Whose tree of categories it uses: another dataset's, or `own` for one made from the file's labels.
    pub categories: Option<Spanned<String>>,
    /// `shared` areas (`data/geography/areas.csv`), or `own` for codes and names from the file.
    pub areas: Option<Spanned<String>>,
    /// Earlier datasets that a chart may be joined to, the newest first.
    #[serde(default)]
    pub earlier: Vec<Spanned<String>>,
    /// The name of what is counted, in data files.
    pub measure: Spanned<String>,
    /// What is counted, in words: "recorded offences".
    pub unit: Text,
    /// The sum over all categories.
    pub total: RawTotal,
    /// Who published the figures.
    pub source: Source,
    /// The licence, if it is not the site's.
    pub licence: Option<Licence>,
    /// How the files are laid out.
    pub layout: Layout,
    /// Other spellings that the files use.
    #[serde(default)]
    pub aliases: Aliases,
    /// What is known of editions.
    #[serde(default)]
    pub editions: Vec<RawEditionNote>,
    /// Where the series break.
    #[serde(default)]
    pub breaks: Vec<RawBreak>,
    /// A count below this gives no percentage; 50, if nothing is said.
    pub smallest_base: Option<u32>,
    /// How the figures are protected, if they need to be.
    pub disclosure: Option<RawDisclosure>,
}

/// The name of the sum over all categories.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTotal {
    /// The name in data files.
    pub slug: Spanned<String>,
    /// The name that readers see.
    pub name: Text,
    /// What it covers.
    #[serde(default)]
    pub definition: Text,
}

/// Where the figures come from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The body that published them.
    pub publisher: String,
    /// The publication's title.
    pub title: String,
    /// Its address, if known.
    pub url: Option<String>,
}

/// How the files of a dataset are laid out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// Which of the three layouts.
    pub kind: LayoutKind,
    /// How periods are written.
    #[serde(default)]
    pub period: PeriodPattern,
    /// What a row means that is not there.
    pub absent_rows: AbsentRows,
    /// Which headers may stand for which column.
    #[serde(default)]
    pub columns: Columns,
    /// Only rows are read in which these columns have these values.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
}

/// The layouts that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LayoutKind {
    /// The program's own: `area_code,category,period,value` and perhaps `marker`.
    Tidy,
    /// One column for each month.
    Wide,
    /// One row for each figure, under the publisher's own headers.
    Long,
}

/// How a period is written in the files.
#[expect(
    clippy::enum_variant_names,
    reason = "every way of writing a month begins with its year"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum PeriodPattern {
    /// `2026-06`.
    #[default]
    #[serde(rename = "YYYY-MM")]
    YearDashMonth,
    /// `202606`.
    #[serde(rename = "YYYYMM")]
    YearMonth,
    /// `2026-06-01`.
    #[serde(rename = "YYYY-MM-DD")]
    YearMonthDay,
}

/// What it means if the publisher leaves out the row of an area and category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AbsentRows {
    /// The publisher leaves out rows of zeros: the figures are zero.
    Zero,
    /// Nothing is known: the figures are not available.
    Missing,
}

/// Header synonyms by role.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Columns {
    /// The area's name or code.
    pub area: Vec<String>,
    /// The area's code, beside its name.
    pub area_code: Vec<String>,
    /// The area that it belongs to.
    pub parent_area: Vec<String>,
    /// The category's group.
    pub group: Vec<String>,
    /// The category within its group.
    pub subgroup: Vec<String>,
    /// The period.
    pub period: Vec<String>,
    /// The figure.
    pub value: Vec<String>,
    /// The marker of an absent figure.
    pub marker: Vec<String>,
    /// Columns that are not needed.
    pub ignore: Vec<String>,
}

/// Other spellings in the files.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Aliases {
    /// Spelling of an area = its code.
    pub areas: BTreeMap<String, Spanned<String>>,
    /// Spellings of categories.
    pub categories: Vec<CategoryAlias>,
}

/// Another spelling of a category.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryAlias {
    /// The group's label in the file.
    pub group: String,
    /// The subgroup's label in the file.
    #[serde(default)]
    pub subgroup: String,
    /// The category's slug.
    pub category: Spanned<String>,
}

/// What is known of an edition beside its figures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEditionNote {
    /// The edition's name: the last month that it covers.
    pub name: Spanned<String>,
    /// The day of publication, where it is known: `2026-07-09`.
    pub published: Option<Spanned<String>>,
    /// The day before which it must not be among the site's files: `2026-12-01`.
    pub released: Option<Spanned<String>>,
    /// What readers should know of this edition.
    #[serde(default)]
    pub note: Text,
    /// Why its figures differ from those of the edition before.
    pub revision: Option<Spanned<RevisionKind>>,
    /// The same in words.
    #[serde(default)]
    pub reason: Text,
}

/// Why an edition has other figures than the one before it for the same months.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RevisionKind {
    /// As planned: figures come from a live system, and each release restates earlier months.
    #[default]
    Scheduled,
    /// Something was wrong.
    Correction,
    /// The figures are made in another way.
    Method,
}

/// A break in the series.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBreak {
    /// The first month after the break.
    pub date: Spanned<String>,
    /// The categories that it concerns; all, if there are none.
    #[serde(default)]
    pub categories: Vec<Spanned<String>>,
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

/// A dataset's files, read but not linked.
#[derive(Debug)]
pub struct RawDataset {
    /// The folder's name.
    pub name: String,
    /// Where `dataset.toml` is.
    pub place: Place,
    /// The text of `dataset.toml`, to find places in.
    pub toml: SourceText,
    /// What `dataset.toml` says.
    pub settings: RawSettings,
    /// Rows of its own `categories.csv`, if it has one.
    pub categories: Option<Vec<RawCategory>>,
    /// Markdown notes.
    pub notes: Vec<(LanguageSuffix, SourceText)>,
    /// The editions, in the order of their names.
    pub editions: Vec<RawEdition>,
}

impl RawDataset {
    /// The place in `dataset.toml` of something that was read from it.
    pub fn place_of<T>(&self, spanned: &Spanned<T>) -> Place {
        Place::offset(
            self.toml.path.clone(),
            &self.toml.text,
            spanned.span().start,
        )
    }
}

/// The names of all folders below `data/` whose `dataset.toml` is about a series, in order.
pub(super) fn names(snapshot: &Snapshot) -> Vec<String> {
    series(snapshot)
        .filter_map(|file| name(file).map(str::to_owned))
        .collect()
}

/// The files that describe a series.
fn series(snapshot: &Snapshot) -> impl Iterator<Item = &SourceFile> {
    snapshot
        .below("data/")
        .filter(|file| name(file).is_some() && kind(file) == Kind::Series)
}

/// The folder's name, if the file is a `dataset.toml`.
pub(super) fn name(file: &SourceFile) -> Option<&str> {
    file.path
        .as_str()
        .strip_prefix("data/")?
        .strip_suffix("/dataset.toml")
}

/// The datasets in all folders below `data/` that have a `dataset.toml`, in the order of their names.
pub(super) fn datasets(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawDataset> {
    let files: Vec<&SourceFile> = series(snapshot).collect();
    let read: Vec<(Option<RawDataset>, Findings)> = files
        .into_par_iter()
        .map(|file| {
            let mut findings = Findings::new();
            (dataset(file, snapshot, site, &mut findings), findings)
        })
        .collect();
    let mut datasets = Vec::new();
    for (dataset, found) in read {
        datasets.extend(dataset);
        findings.append(found);
    }
    datasets
}

fn dataset(
    file: &SourceFile,
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Option<RawDataset> {
    let toml = SourceText::read(file, findings);
    let settings: RawSettings = parse_toml(&toml.path, &toml.text, 1, findings)?;
    let folder = file.path.as_str().strip_suffix("dataset.toml")?;
    let name = name(file)?.to_owned();
    let categories = snapshot.get(&format!("{folder}categories.csv"));
    let categories = categories.map(|file| geography::categories(file, site, findings));
    let notes = snapshot
        .below(&format!("{folder}notes/"))
        .filter(|file| file.path.as_str().ends_with(".md"))
        .map(|file| {
            (
                LanguageSuffix::split(file.path.file_name(), site),
                SourceText::read(file, findings),
            )
        })
        .collect();
    let editions = figures::editions(&format!("{folder}editions/"), &settings, snapshot, findings);
    if editions.is_empty() {
        findings.error(
            Code::BadEdition,
            Place::file(file.path.shared()),
            "This dataset has no edition.",
            format!("Put its CSV file into a folder named by the last month that it covers: `{folder}editions/2026-06/`."),
        );
    }
    Some(RawDataset {
        name,
        place: Place::file(file.path.shared()),
        toml,
        settings,
        categories,
        notes,
        editions,
    })
}
