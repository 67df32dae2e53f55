//! The protected tables of editions: one row a cell, one column a dimension, then `value` and `marker`.

use super::super::figures::value;
use super::super::table::{Cell, Row, Table};
use super::settings::RawCrosstabSettings;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::Value;
use crate::source::{Snapshot, SourceFile};

/// One cell of a table, margins among them.
#[derive(Clone, Debug)]
pub struct RawCell {
    /// The code of its member in each dimension, or `total`.
    pub members: Vec<Cell>,
    /// The number or the marker.
    pub value: Value,
    /// Where the value stands.
    pub place: Place,
}

/// The protected table of one edition.
#[derive(Debug)]
pub struct RawCrosstabEdition {
    /// The folder's name.
    pub name: String,
    /// The folder.
    pub place: Place,
    /// Its cells, in the order of the files.
    pub cells: Vec<RawCell>,
    /// False if a file or a row could not be read: that cells are missing then says nothing.
    pub whole: bool,
}

/// The editions in a cross-tabulation's folder, in the order of their names. Any other CSV file in it is refused.
pub(super) fn editions(
    folder: &str,
    settings: &RawCrosstabSettings,
    snapshot: &Snapshot,
    findings: &mut Findings,
) -> Vec<RawCrosstabEdition> {
    let mut editions: Vec<RawCrosstabEdition> = Vec::new();
    for file in snapshot.below(folder) {
        let below = file.path.as_str().strip_prefix(folder).unwrap_or_default();
        let name = match below.split('/').collect::<Vec<_>>()[..] {
            ["editions", name, file] if file.ends_with(".csv") => name,
            ["dataset.toml"] => continue,
            _ => {
                stray(file, folder, settings, findings);
                continue;
            }
        };
        if editions.last().is_none_or(|last| last.name != name) {
            editions.push(RawCrosstabEdition {
                name: name.to_owned(),
                place: Place::file(format!("{folder}editions/{name}")),
                cells: Vec::new(),
                whole: true,
            });
        }
        if let Some(edition) = editions.last_mut() {
            read(file, settings, edition, findings);
        }
    }
    editions
}

/// A file that has no place in the folder of a cross-tabulation: most likely raw rows, put where they must not lie.
fn stray(file: &SourceFile, folder: &str, settings: &RawCrosstabSettings, findings: &mut Findings) {
    let mut unread = Findings::new();
    let table = Table::open(file, &mut unread);
    if table.is_some_and(|table| looks_raw(&table, settings)) {
        return tell_raw(file, folder, findings);
    }
    findings.error(
        Code::BadEdition,
        Place::file(file.path.shared()),
        "This file has no place in the folder of a cross-tabulation.",
        format!("Take it away: the folder holds `dataset.toml` and tables such as `{folder}editions/2026-06/table.csv`."),
    );
}

/// Whether a header has a column of the publisher's raw files, or of counts that nobody has protected.
fn looks_raw(table: &Table<'_>, settings: &RawCrosstabSettings) -> bool {
    let own = |header: &str| {
        let named = |name: &str| name == header;
        settings.dimensions.iter().any(|d| named(d.name.get_ref()))
    };
    let raw = |header: &str| {
        let of = |d: &super::RawDimension| d.source.iter().any(|source| source == header);
        header == super::raw::COUNT || settings.dimensions.iter().any(of)
    };
    table
        .header
        .iter()
        .any(|header| raw(header) && !own(header))
}

fn tell_raw(file: &SourceFile, folder: &str, findings: &mut Findings) {
    let name = folder.trim_end_matches('/').rsplit('/').next();
    findings.error(
        Code::RawRows,
        Place::line(file.path.shared(), 1),
        "This file looks like raw rows, which must not lie among the files of the site.",
        format!(
            "Move it to a private folder outside the site and run `bluelamp protect --private-data FOLDER {}`. If it was committed, take it out of the history too.",
            name.unwrap_or_default()
        ),
    );
}

fn read(
    file: &SourceFile,
    settings: &RawCrosstabSettings,
    edition: &mut RawCrosstabEdition,
    findings: &mut Findings,
) {
    let folder = file.path.as_str().split("editions/").next();
    let Some(table) = Table::open(file, findings) else {
        edition.whole = false;
        return;
    };
    if looks_raw(&table, settings) {
        edition.whole = false;
        return tell_raw(file, folder.unwrap_or_default(), findings);
    }
    let names = settings
        .dimensions
        .iter()
        .map(|d| d.name.get_ref().as_str());
    let wanted: Vec<&str> = names.chain(["value", "marker"]).collect();
    let Some(fields) = table.fields(&wanted, findings) else {
        edition.whole = false;
        return;
    };
    let (dimensions, figure) = fields.split_at(wanted.len() - 2);
    let &[number, marker] = figure else { return };
    let refused = table.rows(findings, |row: &Row<'_>, findings| {
        edition.cells.push(RawCell {
            members: dimensions
                .iter()
                .map(|field| row.cell(Some(*field)))
                .collect(),
            value: value(row, number, Some(marker), findings),
            place: row.place(number),
        });
    });
    edition.whole &= refused == 0;
}
