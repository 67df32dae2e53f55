//! `methods.csv`: ways to ask the public, and what became of each.

use crate::config::{Site, Text};
use crate::diagnostic::{Findings, Place};
use crate::load::table::{Cell, Table};
use crate::load::text_columns::{TextColumns, of_language};
use crate::source::Snapshot;

const FILE: &str = "data/consultations/methods.csv";

/// The columns that have a column for each language.
const TEXTS: [&str; 4] = ["name", "run_by", "purpose", "why"];

/// A row of `methods.csv`.
#[derive(Debug)]
pub struct RawMethod {
    /// The name in other files.
    pub slug: Cell,
    /// The name that readers see.
    pub name: Text,
    /// Where the name stands.
    pub name_place: Place,
    /// Who runs it.
    pub run_by: Text,
    /// What it is for, and whom it reaches.
    pub purpose: Text,
    /// `used`, `explored` or `rejected`.
    pub status: Cell,
    /// The year of that status.
    pub year: Cell,
    /// Why it has that status.
    pub why: Text,
    /// Where that is said.
    pub source: Cell,
    /// `yes` for a row that is made up.
    pub example: Cell,
}

/// The rows of `methods.csv`, which a site need not have.
pub(super) fn methods(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawMethod> {
    let mut rows = Vec::new();
    let file = snapshot.get(FILE);
    let Some(table) = file.and_then(|file| Table::open(file, findings)) else {
        return rows;
    };
    let suffixed = |name: &str| of_language(name, &TEXTS);
    let wanted = [
        "slug", "name", "run_by", "purpose", "status", "year", "why", "source", "example?",
    ];
    let Some([slug, name, _, _, status, year, _, source, example]) =
        table.columns(wanted, suffixed, findings)
    else {
        return rows;
    };
    let texts = TEXTS.map(|stem| TextColumns::find(&table, stem, site));
    table.rows(findings, |row, _| {
        let [name_text, run_by, purpose, why] = texts.each_ref().map(|text| text.read(row));
        rows.push(RawMethod {
            slug: row.cell(slug),
            name: name_text,
            name_place: row.cell(name).place,
            run_by,
            purpose,
            status: row.cell(status),
            year: row.cell(year),
            why,
            source: row.cell(source),
            example: row.cell(example),
        });
    });
    rows
}
