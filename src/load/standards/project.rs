//! `data/standards/projects.csv`: work that is to bring the standards about, and how far it has come.

use super::super::table::{Cell, Table};
use super::super::text_columns::{TextCells, TextColumns, of_language};
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// A row of `projects.csv`.
#[derive(Debug)]
pub struct RawProject {
    /// The name that tells it apart, for ever.
    pub id: Cell,
    /// What it is called.
    pub name: TextCells,
    /// What it is for.
    pub summary: TextCells,
    /// How far it has come, by the word in `statuses.csv`.
    pub status: Cell,
    /// The day that the status is about.
    pub as_of: Cell,
    /// Where that comes from.
    pub source: Cell,
    /// The address of the source.
    pub source_url: Cell,
    /// Whether it is made up.
    pub example: Cell,
}

const TEXTS: [&str; 2] = ["name", "summary"];

/// The rows of `projects.csv`.
pub(super) fn projects(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawProject> {
    let mut rows = Vec::new();
    let Some(table) = snapshot
        .get("data/standards/projects.csv")
        .and_then(|file| Table::open(file, findings))
    else {
        return rows;
    };
    let wanted = [
        "id",
        "name",
        "summary?",
        "status",
        "as_of",
        "source",
        "source_url?",
        "example?",
    ];
    let also = |name: &str| of_language(name, &TEXTS);
    let Some(columns) = table.columns(wanted, also, findings) else {
        return rows;
    };
    let texts = TEXTS.map(|stem| TextColumns::find(&table, stem, site));
    table.rows(findings, |row, _| {
        let cells = columns.map(|field| row.cell(field));
        let [id, _, _, status, as_of, source, source_url, example] = cells;
        let [name, summary] = texts.each_ref().map(|text| text.cells(row));
        rows.push(RawProject {
            id,
            name,
            summary,
            status,
            as_of,
            source,
            source_url,
            example,
        });
    });
    rows
}
