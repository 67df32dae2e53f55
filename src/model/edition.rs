//! Editions: every cell of a file finds its area, its category and its month.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use super::cube::{Cube, Shape};
use super::identities;
use super::label::{area_ids, category_ids};
use super::parts::{Pair, Parts};
use super::protection;
use super::release::day;
use super::revision::{Revision, revision};
use super::span::span;
use crate::config::Text;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::figure::{Day, Marker, Month, Value};
use crate::load::{AbsentRows, LayoutKind, RawDataset, RawEdition};
use std::collections::{BTreeMap, BTreeSet};

/// One edition of a dataset: the figures as they were published once.
#[derive(Debug)]
pub struct Edition {
    /// Its name: the last month that it covers.
    pub name: String,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// What readers should know of it.
    pub note: Text,
    /// Why its figures differ from those of the edition before.
    pub revision: Revision,
    /// The figures as published; sums that the publisher leaves to others are not in it.
    pub observed: Cube,
    /// The areas that have any row.
    pub areas: BTreeSet<AreaId>,
    /// The categories that have any row.
    pub categories: BTreeSet<CategoryId>,
    /// What is a sum of what.
    pub parts: Parts,
    /// The sums that have rows of their own, and for each month whether the row has a figure.
    pub totals: BTreeMap<Pair, Vec<bool>>,
    /// Areas and categories, no sums among them, whose row the publisher left out.
    pub absent_rows: BTreeSet<Pair>,
}

impl Edition {
    /// Whether there are rows for a category or for a part of it.
    pub fn covers(&self, category: CategoryId) -> bool {
        self.categories.contains(&category) || !self.parts.of_category(category).is_empty()
    }

    /// Whether the file itself has the figures of a pair, or says by leaving them out what they are.
    pub fn publishes(&self, pair: Pair) -> bool {
        !self.parts.is_sum(pair) || self.totals.contains_key(&pair)
    }
}

/// Links all editions of a dataset.
pub(super) fn editions(
    raw: &RawDataset,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) -> Vec<Edition> {
    for note in raw
        .settings
        .editions
        .iter()
        .filter(|note| note.released.is_none())
    {
        if !raw
            .editions
            .iter()
            .any(|edition| edition.name == *note.name.get_ref())
        {
            findings.error(
                Code::BadEdition,
                raw.place_of(&note.name),
                format!("There is no folder `editions/{}`.", note.name.get_ref()),
                format!(
                    "{}Add the folder, or take the entry out.",
                    did_you_mean(
                        note.name.get_ref(),
                        raw.editions.iter().map(|e| e.name.as_str())
                    )
                ),
            );
        }
    }
    raw.editions
        .iter()
        .filter_map(|edition| link(raw, edition, areas, tree, findings))
        .collect()
}

fn link(
    raw: &RawDataset,
    edition: &RawEdition,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) -> Option<Edition> {
    let area_ids = area_ids(&raw.settings.aliases.areas, &edition.areas, areas, findings);
    let category_ids = category_ids(raw, &edition.categories, tree, findings);
    let span = span(edition, findings)?;
    let shape = Shape {
        areas: areas.len(),
        categories: tree.len(),
        first: span.first,
        months: span.present.len(),
    };
    let mut linked = Edition {
        name: edition.name.clone(),
        published: None,
        note: Text::default(),
        revision: Revision::default(),
        observed: Cube::filled(shape, Value::Absent(Marker::NotAvailable)),
        areas: BTreeSet::new(),
        categories: BTreeSet::new(),
        parts: Parts::new(areas, tree, (&BTreeSet::new(), &BTreeSet::new())),
        totals: BTreeMap::new(),
        absent_rows: BTreeSet::new(),
    };
    if let Some(note) = raw
        .settings
        .editions
        .iter()
        .find(|note| *note.name.get_ref() == edition.name)
    {
        let published = note.published.as_ref();
        linked.published =
            published.and_then(|text| day(text, |text| raw.place_of(text), findings));
        linked.note = note.note.clone();
        linked.revision = revision(raw, note, linked.published, findings);
    }
    let mut first_at: Vec<u32> = vec![0; shape.areas * shape.categories * shape.months];
    let mut unplaced = BTreeSet::new();
    for (number, figure) in (1..).zip(&edition.figures) {
        let Some(offset) = span.position(figure.month) else {
            continue;
        };
        let ids = (
            area_ids[figure.area as usize],
            category_ids[figure.category as usize],
        );
        let (Some(area), Some(category)) = ids else {
            unplaced.insert((ids.0, ids.1, offset));
            continue;
        };
        let seen = &mut first_at
            [(area.index() * shape.categories + category.index()) * shape.months + offset];
        if *seen == 0 {
            *seen = number;
            linked.observed.series_mut(area, category)[offset] = figure.value;
            linked.areas.insert(area);
            linked.categories.insert(category);
        } else {
            let other = &edition.figures[*seen as usize - 1];
            findings.error(
                Code::DuplicateFigure,
                edition.place_of(figure),
                format!(
                    "There are two figures for `{}`, `{}`, {}: also at {}.",
                    areas.get(area).code,
                    tree.get(category).slug,
                    figure.month,
                    edition.place_of(other)
                ),
                "Keep the right one of the two.",
            );
        }
    }
    let rows = Rows {
        edition,
        months: &span.present,
        first_at: &first_at,
        unplaced,
    };
    linked.parts = Parts::new(areas, tree, (&linked.areas, &linked.categories));
    fill(raw, &rows, &mut linked, areas, tree, findings);
    if protection::adds_up(raw) {
        identities::check(&rows, &linked, areas, tree, findings);
    }
    protection::check_sums(raw, edition, &linked, findings);
    Some(linked)
}

/// Which figures the files have.
pub(super) struct Rows<'a> {
    pub(super) edition: &'a RawEdition,
    /// The months for which there is any figure.
    pub(super) months: &'a [bool],
    /// The number of the figure in each cell, from 1.
    first_at: &'a [u32],
    /// Figures whose area or category is not known: the gap that they leave has been told.
    pub(super) unplaced: BTreeSet<(Option<AreaId>, Option<CategoryId>, usize)>,
}

impl Rows<'_> {
    /// The numbers of the figures of an area and category, month by month.
    pub(super) fn series(&self, (area, category): Pair, tree: &Categories) -> &[u32] {
        let start = (area.index() * tree.len() + category.index()) * self.months.len();
        &self.first_at[start..start + self.months.len()]
    }

    /// The months that other rows have, and that this area and category has not.
    fn gaps(&self, area: AreaId, category: CategoryId, tree: &Categories) -> Vec<usize> {
        let explained = |month: usize| {
            let whose = [(None, Some(category)), (Some(area), None), (None, None)];
            whose
                .into_iter()
                .any(|(area, category)| self.unplaced.contains(&(area, category, month)))
        };
        let numbers = self.series((area, category), tree).iter().zip(self.months);
        let missing = numbers
            .enumerate()
            .filter(|(_, (number, present))| **number == 0 && **present);
        missing
            .map(|(month, _)| month)
            .filter(|month| !explained(*month))
            .collect()
    }
}

/// Gives a meaning to what no file says: rows that were left out, and gaps within a row.
fn fill(
    raw: &RawDataset,
    rows: &Rows<'_>,
    linked: &mut Edition,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) {
    let zero = raw.settings.layout.absent_rows == AbsentRows::Zero;
    let by_figure = raw.settings.layout.kind == LayoutKind::Long;
    for &area in &linked.areas {
        for &category in &linked.categories {
            let numbers = rows.series((area, category), tree);
            let is_sum = linked.parts.is_sum((area, category));
            if is_sum && numbers.iter().any(|number| *number > 0) {
                let given = numbers.iter().map(|number| *number > 0).collect();
                linked.totals.insert((area, category), given);
            }
            if numbers.iter().all(|number| *number > 0) {
                continue;
            }
            if numbers.iter().all(|number| *number == 0) {
                if is_sum {
                    continue;
                }
                linked.absent_rows.insert((area, category));
            } else if !by_figure && rows.edition.whole {
                let what = (
                    areas.get(area).code.as_str(),
                    tree.get(category).slug.as_str(),
                );
                let gaps = rows.gaps(area, category, tree);
                tell_gaps(
                    what,
                    linked.observed.shape().first,
                    &gaps,
                    numbers,
                    rows,
                    findings,
                );
            }
            if zero && !is_sum {
                let series = linked.observed.series_mut(area, category);
                series
                    .iter_mut()
                    .zip(numbers)
                    .filter(|(_, number)| **number == 0)
                    .for_each(|(cell, _)| *cell = Value::Known(0));
            }
        }
    }
}

fn tell_gaps(
    (area, category): (&str, &str),
    first: Month,
    gaps: &[usize],
    numbers: &[u32],
    rows: &Rows<'_>,
    findings: &mut Findings,
) {
    let Some((gap, others)) = gaps.split_first() else {
        return;
    };
    let (before, after) = numbers.split_at(*gap);
    let near = before.iter().rev().chain(after).find(|number| **number > 0);
    let near = near.and_then(|number| rows.edition.figures.get(*number as usize - 1));
    let month = first.plus(i32::try_from(*gap).unwrap_or(0));
    let message = match others.len() {
        0 => format!("`{area}`, `{category}` has no figure for {month}."),
        1 => format!("`{area}`, `{category}` has no figure for {month} and one other month."),
        n => format!("`{area}`, `{category}` has no figure for {month} and {n} other months."),
    };
    findings.error(
        Code::MissingFigure,
        near.map_or_else(
            || rows.edition.place.clone(),
            |figure| rows.edition.place_of(figure),
        ),
        message,
        "Add it beside this one: 0 if none were recorded, or a marker such as [x].",
    );
}
