//! Datasets: what they are, whose they are, their categories, editions and breaks.

use super::area::Areas;
use super::breaks::{Break, link_break};
use super::category::{Categories, Category, categories};
use super::checks;
use super::edition::{Edition, editions};
use super::own;
use super::protection::check_series;
use crate::config::{Licence, Site, Text};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::{RawDataset, Source, SourceText};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A dataset's position in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DatasetId(u16);

impl DatasetId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The position, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Which pages a note belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoteKind {
    /// The page of an area.
    Area,
    /// The page of a category.
    Category,
    /// The page of a category in an area.
    AreaCategory,
}

impl NoteKind {
    const ALL: [(&'static str, Self); 3] = [
        ("area", Self::Area),
        ("category", Self::Category),
        ("area-category", Self::AreaCategory),
    ];
}

/// A note on how to read figures, by language.
pub type Note = BTreeMap<String, SourceText>;

/// A dataset.
#[derive(Debug)]
pub struct Dataset {
    /// The folder's name, which is its name in addresses and data.
    pub name: String,
    /// The title.
    pub title: Text,
    /// What it is, in two sentences.
    pub summary: Text,
    /// The name of what is counted, in data files.
    pub measure: String,
    /// What is counted, in words.
    pub unit: Text,
    /// Who published the figures.
    pub source: Source,
    /// The licence.
    pub licence: Licence,
    /// True if rows that the publisher leaves out count as zero.
    pub absent_rows_are_zero: bool,
    /// The areas that its figures are about.
    pub areas: Arc<Areas>,
    /// The tree of its categories.
    pub categories: Arc<Categories>,
    /// The editions, the oldest first; at least one.
    pub editions: Vec<Edition>,
    /// Where the series break.
    pub breaks: Vec<Break>,
    /// Earlier datasets that a chart may be joined to, the newest first.
    pub earlier: Vec<DatasetId>,
    /// A count below this gives no percentage.
    pub smallest_base: i64,
    /// Notes for readers.
    pub notes: BTreeMap<NoteKind, Note>,
}

impl Dataset {
    /// The newest edition.
    pub fn latest(&self) -> &Edition {
        &self.editions[self.editions.len() - 1]
    }
}

/// Checks and links all datasets; those without an edition that can be used are left out.
pub(super) fn datasets(
    raw: Vec<RawDataset>,
    names: &[String],
    shared: &Arc<Areas>,
    site: &Site,
    findings: &mut Findings,
) -> Vec<Dataset> {
    let trees: BTreeMap<String, Arc<Categories>> = raw
        .iter()
        .filter_map(|dataset| Some((dataset.name.clone(), tree(dataset, site, findings)?)))
        .collect();
    let read: BTreeSet<String> = raw.iter().map(|raw| raw.name.clone()).collect();
    let unread = |name: &str| !read.contains(name) && names.iter().any(|other| other == name);
    let mut datasets = Vec::new();
    let mut earlier = Vec::new();
    for raw in raw {
        let tree = tree_of(&raw, &trees, unread, findings);
        let bases = areas(&raw, shared, site, findings).zip(tree);
        let Some((areas, tree)) = bases else { continue };
        let editions = editions(&raw, &areas, &tree, findings);
        if editions.is_empty() {
            continue;
        }
        earlier.push(
            raw.settings
                .earlier
                .iter()
                .map(|name| (raw.place_of(name), name.get_ref().clone()))
                .collect(),
        );
        datasets.push(dataset(raw, areas, tree, editions, site, findings));
    }
    link_earlier(&mut datasets, earlier, names, findings);
    datasets
}

/// The dataset's own tree, if it has one: from `categories.csv`, or from the labels of its files.
fn tree(raw: &RawDataset, site: &Site, findings: &mut Findings) -> Option<Arc<Categories>> {
    let shared = raw
        .settings
        .categories
        .as_ref()
        .is_some_and(|name| name.get_ref() != "own");
    if shared {
        return None;
    }
    let total = &raw.settings.total;
    let total = Category {
        slug: total.slug.get_ref().clone(),
        parent: None,
        name: total.name.clone(),
        definition: total.definition.clone(),
        source_group: String::new(),
        source_subgroup: String::new(),
    };
    if raw.settings.categories.is_some() {
        return Some(Arc::new(own::categories(&raw.editions, total, site)));
    }
    let Some(rows) = &raw.categories else {
        findings.error(
            Code::MissingFile,
            raw.place.clone(),
            "This dataset has no `categories.csv` beside it.",
            "Add one, or write `categories = \"own\"` to take the labels of the files as they are.",
        );
        return None;
    };
    Some(Arc::new(categories(rows, total, site, findings)))
}

fn tree_of(
    raw: &RawDataset,
    trees: &BTreeMap<String, Arc<Categories>>,
    unread: impl Fn(&str) -> bool,
    findings: &mut Findings,
) -> Option<Arc<Categories>> {
    let name = raw
        .settings
        .categories
        .as_ref()
        .filter(|name| name.get_ref() != "own");
    let Some(name) = name else {
        return trees.get(&raw.name).cloned();
    };
    let tree = trees.get(name.get_ref()).cloned();
    if tree.is_none() && !unread(name.get_ref()) {
        findings.error(
            Code::BadReference,
            raw.place_of(name),
            format!(
                "There is no dataset `{}` with categories of its own.",
                name.get_ref()
            ),
            format!(
                "{}Name the folder of a dataset.",
                did_you_mean(name.get_ref(), trees.keys().map(String::as_str))
            ),
        );
    }
    tree
}

fn areas(
    raw: &RawDataset,
    shared: &Arc<Areas>,
    site: &Site,
    findings: &mut Findings,
) -> Option<Arc<Areas>> {
    match raw
        .settings
        .areas
        .as_ref()
        .map(|word| (word, word.get_ref().as_str()))
    {
        None | Some((_, "shared")) => Some(Arc::clone(shared)),
        Some((_, "own")) => Some(Arc::new(own::areas(&raw.editions, shared, site))),
        Some((word, other)) => {
            findings.error(
                Code::BadSetting,
                raw.place_of(word),
                format!("`areas` cannot be `{other}`."),
                "Write `shared` for the areas of `data/geography/areas.csv`, or `own` for those of the file itself.",
            );
            None
        }
    }
}

fn dataset(
    raw: RawDataset,
    areas: Arc<Areas>,
    tree: Arc<Categories>,
    editions: Vec<Edition>,
    site: &Site,
    findings: &mut Findings,
) -> Dataset {
    let breaks = raw
        .settings
        .breaks
        .iter()
        .filter_map(|b| link_break(b, &raw, &areas, &tree, findings))
        .collect();
    let notes = notes(&raw, findings);
    checks::words(&raw, &site.default_language, findings);
    checks::aliases(&raw, &areas, &tree, findings);
    check_series(&raw, findings);
    let settings = raw.settings;
    Dataset {
        name: raw.name,
        title: settings.title,
        summary: settings.summary,
        measure: settings.measure.into_inner(),
        unit: settings.unit,
        source: settings.source,
        licence: settings.licence.unwrap_or_else(|| site.licence.clone()),
        absent_rows_are_zero: settings.layout.absent_rows == crate::load::AbsentRows::Zero,
        areas,
        categories: tree,
        editions,
        breaks,
        earlier: Vec::new(),
        smallest_base: settings.smallest_base.map_or(SMALLEST_BASE, i64::from),
        notes,
    }
}

/// The base below which a percentage misleads, unless the dataset says another: the convention of national statistics.
pub const SMALLEST_BASE: i64 = 50;

fn notes(raw: &RawDataset, findings: &mut Findings) -> BTreeMap<NoteKind, Note> {
    let mut notes: BTreeMap<NoteKind, Note> = BTreeMap::new();
    for (suffix, text) in &raw.notes {
        match NoteKind::ALL
            .into_iter()
            .find(|(stem, _)| *stem == suffix.stem)
        {
            Some((_, kind)) => {
                notes
                    .entry(kind)
                    .or_default()
                    .insert(suffix.language.clone(), text.clone());
            }
            None => findings.error(
                Code::BadReference,
                Place::file(text.path.clone()),
                format!("No page shows a note called `{}`.", suffix.stem),
                "Name it `area.md`, `category.md` or `area-category.md`.",
            ),
        }
    }
    notes
}

fn link_earlier(
    datasets: &mut [Dataset],
    earlier: Vec<Vec<(Place, String)>>,
    names: &[String],
    findings: &mut Findings,
) {
    let usable: Vec<String> = datasets
        .iter()
        .map(|dataset| dataset.name.clone())
        .collect();
    for (dataset, wanted) in datasets.iter_mut().zip(earlier) {
        for (place, name) in wanted {
            match usable.iter().position(|other| *other == name) {
                Some(index) if name != dataset.name => dataset.earlier.push(DatasetId::new(index)),
                None if names.contains(&name) => {}
                _ => findings.error(
                    Code::BadReference,
                    place,
                    format!("There is no other dataset `{name}`."),
                    format!(
                        "{}Name the folder of a dataset.",
                        did_you_mean(&name, names.iter().map(String::as_str))
                    ),
                ),
            }
        }
    }
}
