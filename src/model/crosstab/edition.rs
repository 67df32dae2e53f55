//! Editions of cross-tabulations: every row of a protected table finds its cell.

use super::check;
use super::grid::Grid;
use crate::config::Text;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::{Day, Marker, Period, Value};
use crate::load::{RawCell, RawCrosstab, RawCrosstabEdition};
use crate::model::protection::Protection;
use crate::model::release::day;

/// One edition of a cross-tabulation: a protected table as it was published once.
#[derive(Debug)]
pub struct CrosstabEdition {
    /// Its name: the last month that it covers.
    pub name: String,
    /// The period that its figures are about.
    pub period: Period,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// What readers should know of it.
    pub note: Text,
    /// A figure or a marker for each cell of the grid.
    pub values: Vec<Value>,
}

/// What `dataset.toml` says of an edition.
#[derive(Debug)]
pub struct Release {
    /// The edition's name.
    pub name: String,
    /// The period.
    pub period: Period,
    /// The day of publication, where it is known.
    pub published: Option<Day>,
    /// The day before which it must not be among the site's files.
    pub released: Option<Day>,
    /// What readers should know of it.
    pub note: Text,
}

/// Reads what `dataset.toml` says of editions, in the order of their names.
pub fn releases(raw: &RawCrosstab, findings: &mut Findings) -> Vec<Release> {
    let mut releases: Vec<Release> = Vec::new();
    for note in &raw.settings.editions {
        let name = note.name.get_ref();
        let Some(period) = Period::parse(note.period.get_ref()) else {
            findings.error(
                Code::BadPeriod,
                raw.place_of(&note.period),
                format!("`{}` is not a period that can be read.", note.period.get_ref()),
                "Write a month, a quarter or a year, such as 2023-01, 2023-01-01/P3M or 2023-04-01/P1Y.",
            );
            continue;
        };
        if *name != period.last().to_string() {
            findings.error(
                Code::BadEdition,
                raw.place_of(&note.name),
                format!(
                    "The edition is named `{name}`, and its period ends with {}.",
                    period.last()
                ),
                "Name the edition by the last month of its period.",
            );
        } else if releases.iter().any(|other| other.name == *name) {
            findings.error(
                Code::DuplicateKey,
                raw.place_of(&note.name),
                format!("The edition `{name}` stands twice."),
                "Keep one of the two.",
            );
        } else {
            let read =
                |text, findings: &mut Findings| day(text, |text| raw.place_of(text), findings);
            releases.push(Release {
                name: name.clone(),
                period,
                published: note
                    .published
                    .as_ref()
                    .and_then(|text| read(text, findings)),
                // A day that cannot be read is told where embargoes are looked at.
                released: note
                    .released
                    .as_ref()
                    .and_then(|text| Day::parse(text.get_ref())),
                note: note.note.clone(),
            });
        }
    }
    releases.sort_by(|a, b| a.name.cmp(&b.name));
    releases
}

/// Links all editions of a cross-tabulation.
pub(super) fn editions(
    raw: &RawCrosstab,
    grid: &Grid,
    protection: Protection,
    releases: &[Release],
    findings: &mut Findings,
) -> Vec<CrosstabEdition> {
    missing(raw, findings);
    let mut editions = Vec::new();
    for edition in &raw.editions {
        let release = releases.iter().find(|release| release.name == edition.name);
        let named = raw
            .settings
            .editions
            .iter()
            .any(|note| *note.name.get_ref() == edition.name);
        if !named {
            findings.error(
                Code::BadEdition,
                edition.place.clone(),
                "`dataset.toml` does not say which period this edition is about.",
                "Add `[[editions]]` with its `name` and `period` to `dataset.toml`.",
            );
        }
        let Some(values) = table(grid, edition, findings) else {
            continue;
        };
        check::check(&raw.name, grid, protection, edition, &values, findings);
        let Some(release) = release else { continue };
        editions.push(CrosstabEdition {
            name: release.name.clone(),
            period: release.period,
            published: release.published,
            note: release.note.clone(),
            values: values.into_iter().map(|(value, _)| value).collect(),
        });
    }
    editions
}

/// Notes editions that `dataset.toml` names and that have no folder; one with a day of release may be yet to come.
fn missing(raw: &RawCrosstab, findings: &mut Findings) {
    for note in raw
        .settings
        .editions
        .iter()
        .filter(|note| note.released.is_none())
    {
        let name = note.name.get_ref();
        if !raw.editions.iter().any(|edition| edition.name == *name) && !raw.editions.is_empty() {
            let folders = raw.editions.iter().map(|edition| edition.name.as_str());
            findings.error(
                Code::BadEdition,
                raw.place_of(&note.name),
                format!("There is no folder `editions/{name}`."),
                format!(
                    "{}Add the folder, or take the entry out.",
                    did_you_mean(name, folders)
                ),
            );
        }
    }
}

/// The figure of each cell of the grid, with its place. Nothing, if a cell has no row or two, or a row no cell; the findings
/// say which.
pub fn table<'a>(
    grid: &Grid,
    edition: &'a RawCrosstabEdition,
    findings: &mut Findings,
) -> Option<Vec<(Value, &'a Place)>> {
    let mut rows: Vec<Option<&RawCell>> = vec![None; grid.shape.cells()];
    let mut whole = edition.whole;
    for row in &edition.cells {
        let Some(members) = members(grid, row, findings) else {
            whole = false;
            continue;
        };
        let cell = grid.shape.cell(&members);
        match rows[cell] {
            None => rows[cell] = Some(row),
            Some(other) => {
                whole = false;
                findings.error(
                    Code::DuplicateFigure,
                    row.place.clone(),
                    format!(
                        "There are two rows for `{}`: also at {}.",
                        grid.name(cell),
                        other.place
                    ),
                    "Keep the right one of the two.",
                );
            }
        }
    }
    if whole {
        absent(grid, edition, &rows, findings);
    }
    let found = rows
        .into_iter()
        .map(|row| row.map(|row| (row.value, &row.place)));
    found.collect::<Option<Vec<_>>>().filter(|_| whole)
}

/// Notes the first cell that has no row, and how many others there are.
fn absent(
    grid: &Grid,
    edition: &RawCrosstabEdition,
    rows: &[Option<&RawCell>],
    findings: &mut Findings,
) {
    let gaps: Vec<usize> = (0..grid.shape.cells())
        .filter(|cell| rows[*cell].is_none())
        .collect();
    let Some((first, others)) = gaps.split_first() else {
        return;
    };
    let more = match others.len() {
        0 => String::new(),
        1 => " One other row is missing too.".to_owned(),
        n => format!(" {n} other rows are missing too."),
    };
    findings.error(
        Code::MissingFigure,
        edition.place.clone(),
        format!("There is no row for `{}`.{more}", grid.name(*first)),
        "Every cell needs a row, margins too. `bluelamp protect` writes them all.",
    );
}

fn members(grid: &Grid, row: &RawCell, findings: &mut Findings) -> Option<Vec<usize>> {
    let mut found = Vec::with_capacity(grid.dimensions.len());
    for (dimension, cell) in grid.dimensions.iter().zip(&row.members) {
        let member = dimension.by_code(&cell.text);
        if member.is_none() {
            let codes = dimension.members.iter().map(|member| member.code.as_str());
            findings.error(
                Code::UnknownMember,
                cell.place.clone(),
                format!("`{}` is no member of `{}`.", cell.text, dimension.name),
                format!(
                    "{}Use a code of `dataset.toml`, or `total`.",
                    did_you_mean(&cell.text, codes)
                ),
            );
        }
        found.extend(member);
    }
    (found.len() == grid.dimensions.len()).then_some(found)
}

/// Whether a marker can stand in the place of a figure that was protected.
pub(super) fn is_protected(marker: Marker, protection: Protection) -> bool {
    marker == Marker::Confidential || marker == Marker::Low && protection.rounds()
}
