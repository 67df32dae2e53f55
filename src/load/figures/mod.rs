//! The figures of editions: every cell as an area's spelling, a category's label, a month and a value.
//!
//! The three layouts come out alike; which one a file had is not to be seen after this room.

mod cell;
pub(super) mod label;
mod layout;

pub(super) use cell::value;
pub use label::{AreaLabel, CategoryLabel};

use super::dataset::{LayoutKind, RawSettings};
use super::table::{Row, Table};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Month, Value};
use crate::source::{Snapshot, SourceFile};
use label::Labels;
use layout::{Header, Periods};
use std::sync::Arc;

/// One cell.
#[derive(Clone, Copy, Debug)]
pub struct RawFigure {
    /// Which of the edition's files it is in.
    pub file: u16,
    /// The field of its row, from 0.
    pub field: u16,
    /// The line of its row, from 1.
    pub line: u32,
    /// Which of the edition's area labels.
    pub area: u32,
    /// Which of the edition's category labels.
    pub category: u32,
    /// The month.
    pub month: Month,
    /// The number or the marker.
    pub value: Value,
}

/// All figures of one edition.
#[derive(Debug)]
pub struct RawEdition {
    /// The folder's name: `2026-06`.
    pub name: String,
    /// The folder.
    pub place: Place,
    /// The paths of its files.
    pub files: Vec<Arc<str>>,
    /// The spellings of areas, each once.
    pub areas: Vec<AreaLabel>,
    /// The labels of categories, each once.
    pub categories: Vec<CategoryLabel>,
    /// The cells, in the order of the files.
    pub figures: Vec<RawFigure>,
    /// False if a file could not be read, or none of its rows: that months are missing then says nothing.
    pub whole: bool,
}

impl RawEdition {
    /// Where a cell is.
    pub fn place_of(&self, figure: &RawFigure) -> Place {
        let file = self
            .files
            .get(usize::from(figure.file))
            .cloned()
            .unwrap_or_else(|| "".into());
        Place::at(
            file,
            figure.line,
            super::table::column(usize::from(figure.field)),
        )
    }
}

/// The editions below a dataset's `editions/` folder, in the order of their names.
pub(super) fn editions(
    folder: &str,
    settings: &RawSettings,
    snapshot: &Snapshot,
    findings: &mut Findings,
) -> Vec<RawEdition> {
    let mut editions: Vec<RawEdition> = Vec::new();
    let mut labels = Labels::default();
    for file in snapshot.below(folder) {
        let below = file.path.as_str().strip_prefix(folder).unwrap_or_default();
        match below.split_once('/') {
            Some((name, rest)) if rest.ends_with(".csv") && !rest.contains('/') => {
                if editions.last().is_none_or(|last| last.name != name) {
                    finish(&mut editions, &mut labels);
                    editions.push(empty(folder, name));
                }
                if let Some(edition) = editions.last_mut() {
                    read(file, settings, edition, &mut labels, findings);
                }
            }
            _ => findings.error(
                Code::BadEdition,
                Place::file(file.path.shared()),
                "This file does not lie in the folder of an edition, or it is not a CSV file.",
                format!("Put CSV files into a folder named by the last month that they cover: `{folder}2026-06/`."),
            ),
        }
    }
    finish(&mut editions, &mut labels);
    editions
}

fn empty(folder: &str, name: &str) -> RawEdition {
    RawEdition {
        name: name.to_owned(),
        place: Place::file(format!("{folder}{name}")),
        files: Vec::new(),
        areas: Vec::new(),
        categories: Vec::new(),
        figures: Vec::new(),
        whole: true,
    }
}

fn finish(editions: &mut [RawEdition], labels: &mut Labels) {
    if let Some(edition) = editions.last_mut() {
        (edition.areas, edition.categories) = std::mem::take(labels).into_lists();
    }
}

fn read(
    file: &SourceFile,
    settings: &RawSettings,
    edition: &mut RawEdition,
    labels: &mut Labels,
    findings: &mut Findings,
) {
    let file_number = u16::try_from(edition.files.len()).unwrap_or(u16::MAX);
    edition.files.push(file.path.shared());
    let Some((table, header)) = Table::open(file, findings).and_then(|table| {
        let header = Header::read(&table, &settings.layout, findings)?;
        Some((table, header))
    }) else {
        edition.whole = false;
        return;
    };
    let marker = header.marker;
    let cell =
        |row: &Row<'_>, field: usize, findings: &mut Findings| value(row, field, marker, findings);
    // A little more than there can be: memory that is not touched is not used.
    edition
        .figures
        .reserve(file.bytes.len() / least_bytes(settings.layout.kind));
    let mut without_month = 0;
    let refused = table.rows(findings, |row, findings| {
        if !header.keeps(row) {
            return;
        }
        let area = labels.area(header.area_label(row));
        let category = labels.category(header.category_label(row));
        let mut push = |field: usize, month: Month, value: Value| {
            let field = u16::try_from(field).unwrap_or(u16::MAX);
            edition.figures.push(RawFigure {
                file: file_number,
                field,
                line: row.line,
                area,
                category,
                month,
                value,
            });
        };
        match &header.periods {
            Periods::Columns(months) => {
                for &(field, month) in months {
                    push(field, month, cell(row, field, findings));
                }
            }
            Periods::Field { period, value } => {
                let month = layout::month(row.get(*period), settings.layout.period);
                let Some(month) = month else {
                    without_month += 1;
                    findings.error(
                        Code::BadPeriod,
                        row.place(*period),
                        format!(
                            "`{}` is not a month as this dataset writes them.",
                            row.get(*period)
                        ),
                        format!("Write it as {}.", layout::example(settings.layout.period)),
                    );
                    return;
                };
                push(*value, month, cell(row, *value, findings));
            }
        }
    });
    if edition.figures.is_empty() && refused + without_month > 0 {
        edition.whole = false;
    }
}

/// The fewest bytes that a figure takes in a file of each layout, nearly.
fn least_bytes(kind: LayoutKind) -> usize {
    match kind {
        LayoutKind::Wide => 2,
        LayoutKind::Tidy | LayoutKind::Long => 16,
    }
}

/// What the fixed headers of the tidy layout are.
const TIDY: [&str; 5] = ["area_code", "category", "period", "value", "marker"];

/// True for the program's own layout.
fn is_tidy(kind: LayoutKind) -> bool {
    kind == LayoutKind::Tidy
}
