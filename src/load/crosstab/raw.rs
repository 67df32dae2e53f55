//! Raw rows from the private folder: one row an event under the publisher's own headers, or one row with a count.
//!
//! What is read here is counted and protected by `protect` and goes nowhere else. Columns that are about no dimension are
//! passed over.

use super::super::table::{Cell, Table, column};
use super::RawCrosstab;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::{Snapshot, SourceFile};

/// The column that says how many events a row stands for, if it stands for more or fewer than one.
pub(super) const COUNT: &str = "count";

/// A raw row.
#[derive(Clone, Debug)]
pub struct RawRow {
    /// Its label in each dimension.
    pub labels: Vec<Cell>,
    /// How many events it stands for.
    pub count: i64,
}

/// The raw rows of an edition: those of all CSV files in `<name>/editions/<edition>/` of the private folder. Nothing, if
/// there is no such file; mistakes are findings.
pub fn raw_rows(
    private: &Snapshot,
    crosstab: &RawCrosstab,
    edition: &str,
    findings: &mut Findings,
) -> Option<Vec<RawRow>> {
    let folder = format!("{}/editions/{edition}/", crosstab.name);
    let mut rows = None;
    for file in private.below(&folder) {
        if file.path.as_str().ends_with(".csv") {
            read(file, crosstab, rows.get_or_insert_default(), findings);
        }
    }
    rows
}

fn read(
    file: &SourceFile,
    crosstab: &RawCrosstab,
    rows: &mut Vec<RawRow>,
    findings: &mut Findings,
) {
    let Some(table) = Table::open(file, findings) else {
        return;
    };
    table.check_names(findings);
    let dimensions = &crosstab.settings.dimensions;
    let fields: Option<Vec<usize>> = dimensions
        .iter()
        .map(|dimension| {
            let sources = || dimension.source.iter().map(String::as_str);
            let field = table
                .header
                .iter()
                .position(|header| sources().any(|source| source == header));
            if field.is_none() {
                tell_missing(&table, dimension.name.get_ref(), sources(), findings);
            }
            field
        })
        .collect();
    let Some(fields) = fields else { return };
    let count = table.header.iter().position(|header| header == COUNT);
    table.rows(findings, |row, findings| {
        let number = count.map_or(Some(1), |field| row.get(field).parse().ok());
        match number.filter(|number| *number >= 0) {
            Some(count) => rows.push(RawRow {
                labels: fields.iter().map(|field| row.cell(Some(*field))).collect(),
                count,
            }),
            None => findings.error(
                Code::BadNumber,
                row.place(count.unwrap_or(0)),
                format!("`{}` is not a count.", row.get(count.unwrap_or(0))),
                "Write a whole number, 0 or more, in digits only.",
            ),
        }
    });
}

fn tell_missing<'a>(
    table: &Table<'_>,
    dimension: &str,
    sources: impl Iterator<Item = &'a str>,
    findings: &mut Findings,
) {
    let sources: Vec<&str> = sources.collect();
    let near = table
        .header
        .iter()
        .find(|header| !did_you_mean(header, sources.iter().copied()).is_empty());
    let place = match near.and_then(|near| table.header.iter().position(|header| header == near)) {
        Some(field) => Place::at(table.path.clone(), 1, column(field)),
        None => Place::line(table.path.clone(), 1),
    };
    let suggestion = near.map(|near| did_you_mean(near, sources.iter().copied()));
    findings.error(
        Code::BadHeader,
        place,
        format!("This file has no column for the dimension `{dimension}`."),
        format!(
            "{}Head the column with one of these, or add its header to `source` of the dimension: {}.",
            suggestion.unwrap_or_default(),
            sources.join(", ")
        ),
    );
}
