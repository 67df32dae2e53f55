//! Editions: every cell of a file finds its area, its category and its month.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use super::cube::{Cube, Shape};
use crate::config::Text;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::{Day, Marker, Month, Value};
use crate::load::{
    AbsentRows, AreaLabel, CategoryLabel, LayoutKind, RawDataset, RawEdition, RawEditionNote,
};
use std::collections::BTreeSet;

/// One edition of a dataset: the figures as they were published once.
#[derive(Debug)]
pub struct Edition {
    /// Its name: the last month that it covers.
    pub name: String,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// What readers should know of it.
    pub note: Text,
    /// The figures of leaves; totals are not in it.
    pub observed: Cube,
    /// The areas that have any row.
    pub areas: BTreeSet<AreaId>,
    /// The leaves that have any row.
    pub categories: BTreeSet<CategoryId>,
    /// Areas and leaves whose row the publisher left out.
    pub absent_rows: BTreeSet<(AreaId, CategoryId)>,
}

/// Links all editions of a dataset.
pub(super) fn editions(
    raw: &RawDataset,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) -> Vec<Edition> {
    for note in &raw.settings.editions {
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
    let area_ids = area_ids(raw, &edition.areas, areas, findings);
    let category_ids = category_ids(raw, &edition.categories, tree, findings);
    let shape = shape(edition, areas, tree, findings)?;
    let mut linked = Edition {
        name: edition.name.clone(),
        published: None,
        note: Text::default(),
        observed: Cube::filled(shape, Value::Absent(Marker::NotAvailable)),
        areas: BTreeSet::new(),
        categories: BTreeSet::new(),
        absent_rows: BTreeSet::new(),
    };
    if let Some(note) = raw
        .settings
        .editions
        .iter()
        .find(|note| *note.name.get_ref() == edition.name)
    {
        linked.published = published(raw, note, findings);
        linked.note = note.note.clone();
    }
    let mut first_at: Vec<u32> = vec![0; shape.areas * shape.categories * shape.months];
    for (number, figure) in (1..).zip(&edition.figures) {
        let (area, category) = (
            area_ids[figure.area as usize],
            category_ids[figure.category as usize],
        );
        let Some((area, category)) = area.zip(category) else {
            continue;
        };
        let offset = usize::try_from(shape.first.until(figure.month)).unwrap_or(0);
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
    let found = |area: AreaId, category: CategoryId| {
        let start = (area.index() * shape.categories + category.index()) * shape.months;
        &first_at[start..start + shape.months]
    };
    fill(raw, edition, &mut linked, areas, tree, found, findings);
    Some(linked)
}

/// Gives a meaning to what no file says: rows that were left out, and gaps within a row.
fn fill<'a>(
    raw: &RawDataset,
    edition: &RawEdition,
    linked: &mut Edition,
    areas: &Areas,
    tree: &Categories,
    found: impl Fn(AreaId, CategoryId) -> &'a [u32],
    findings: &mut Findings,
) {
    let zero = raw.settings.layout.absent_rows == AbsentRows::Zero;
    let by_figure = raw.settings.layout.kind == LayoutKind::Long;
    let first = linked.observed.shape().first;
    for &area in &linked.areas {
        for &category in &linked.categories {
            let found = found(area, category);
            let gaps = found.iter().filter(|number| **number == 0).count();
            if gaps == 0 {
                continue;
            }
            if gaps == found.len() {
                linked.absent_rows.insert((area, category));
            } else if !by_figure {
                let at = found.iter().position(|number| *number == 0).unwrap_or(0);
                let near = found
                    .iter()
                    .find(|number| **number > 0)
                    .and_then(|n| edition.figures.get(*n as usize - 1));
                let place =
                    near.map_or_else(|| edition.place.clone(), |figure| edition.place_of(figure));
                findings.error(
                    Code::MissingFigure,
                    Place { column: None, ..place },
                    format!(
                        "`{}`, `{}` has figures for some months, and none for {} (and {} more).",
                        areas.get(area).code,
                        tree.get(category).slug,
                        first.plus(i32::try_from(at).unwrap_or(0)),
                        gaps - 1
                    ),
                    "Add the months that are missing: 0 if none were recorded, or a marker such as [x].",
                );
            }
            if zero {
                let series = linked.observed.series_mut(area, category);
                series
                    .iter_mut()
                    .zip(found)
                    .filter(|(_, number)| **number == 0)
                    .for_each(|(cell, _)| *cell = Value::Known(0));
            }
        }
    }
}

fn published(raw: &RawDataset, note: &RawEditionNote, findings: &mut Findings) -> Option<Day> {
    let text = note.published.as_ref()?;
    let day = Day::parse(text.get_ref());
    if day.is_none() {
        let message = format!("`{}` is no day.", text.get_ref());
        findings.error(
            Code::BadPeriod,
            raw.place_of(text),
            message,
            "Write it as `2026-07-09`.",
        );
    }
    day
}

/// The first and last month; a month between them without any figure is a finding, and so is a name that is not the
/// last month.
fn shape(
    edition: &RawEdition,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) -> Option<Shape> {
    let months: BTreeSet<Month> = edition.figures.iter().map(|figure| figure.month).collect();
    let (first, last) = (*months.first()?, *months.last()?);
    let span = usize::try_from(first.until(last) + 1).unwrap_or(1);
    if span > 12 * 200 {
        findings.error(
            Code::BadPeriod,
            edition.place.clone(),
            format!("The months run from {first} to {last}: more than 200 years."),
            "Look for a month that is written wrongly.",
        );
        return None;
    }
    let shape = Shape {
        areas: areas.len(),
        categories: tree.len(),
        first,
        months: span,
    };
    for missing in shape.months().filter(|month| !months.contains(month)) {
        findings.error(
            Code::MissingPeriod,
            edition.place.clone(),
            format!("The month {missing} is missing between {first} and {last}."),
            "Add its figures. A month that was never counted needs rows with the marker [x].",
        );
    }
    match Month::parse(&edition.name) {
        Some(name) if name == last => {}
        _ => findings.error(
            Code::BadEdition,
            edition.place.clone(),
            format!(
                "The edition is called `{}`, and its last month is {last}.",
                edition.name
            ),
            format!("Call the folder `{last}`, or check the months in the file."),
        ),
    }
    Some(shape)
}

fn area_ids(
    raw: &RawDataset,
    labels: &[AreaLabel],
    areas: &Areas,
    findings: &mut Findings,
) -> Vec<Option<AreaId>> {
    let aliases = &raw.settings.aliases.areas;
    let mut ids = Vec::with_capacity(labels.len());
    for label in labels {
        let spelling = if label.code.is_empty() {
            &label.name
        } else {
            &label.code
        };
        let alias = aliases
            .get(&label.name)
            .or_else(|| aliases.get(spelling.as_str()));
        let id = match alias {
            Some(code) => areas.by_code(code.get_ref()),
            None => areas
                .by_spelling(spelling)
                .or_else(|| areas.by_spelling(&label.name)),
        };
        if id.is_none() {
            findings.error(
                Code::UnknownArea,
                label.place.clone(),
                format!("`{}` is no area of this site.", label.name),
                format!(
                    "{}Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.",
                    areas.suggest(&label.name)
                ),
            );
        }
        ids.push(id);
    }
    ids
}

fn category_ids(
    raw: &RawDataset,
    labels: &[CategoryLabel],
    tree: &Categories,
    findings: &mut Findings,
) -> Vec<Option<CategoryId>> {
    let tidy = raw.settings.layout.kind == LayoutKind::Tidy;
    let aliases = &raw.settings.aliases.categories;
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    let mut ids = Vec::with_capacity(labels.len());
    for label in labels {
        let alias = aliases.iter().find(|alias| {
            same(&alias.group, &label.group) && same(&alias.subgroup, &label.subgroup)
        });
        let id = match alias {
            Some(alias) => tree.by_slug(alias.category.get_ref()),
            None if tidy => tree.by_slug(&label.subgroup),
            None => tree.by_label(&label.group, &label.subgroup),
        };
        let leaf = id.filter(|id| tree.is_leaf(*id));
        if leaf.is_none() {
            let (what, help) = if id.is_some() {
                (
                    "is a group, whose figures are the sum of its parts",
                    "Give the figures of its parts.".to_owned(),
                )
            } else {
                let help = format!(
                    "{}Correct the label, or add it to `categories.csv` or to `[[aliases.categories]]` in `dataset.toml`.",
                    tree.suggest(&label.subgroup)
                );
                ("is no category of this dataset", help)
            };
            let group = if label.group.is_empty() {
                String::new()
            } else {
                format!("{} / ", label.group)
            };
            findings.error(
                Code::UnknownCategory,
                label.place.clone(),
                format!("`{group}{}` {what}.", label.subgroup),
                help,
            );
        }
        ids.push(leaf);
    }
    ids
}
