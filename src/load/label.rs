//! Lists of words that records use, each with its name by language: kinds of meetings, states of work.

use super::table::{Cell, Table};
use super::text_columns::{TextCells, TextColumns, of_language};
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// A row of such a list.
#[derive(Debug)]
pub struct RawLabel {
    /// The word that records use.
    pub slug: Cell,
    /// The name that readers see.
    pub name: TextCells,
}

/// The rows of a list, which a site need not have.
pub(super) fn labels(
    snapshot: &Snapshot,
    path: &str,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawLabel> {
    let mut rows = Vec::new();
    let Some(table) = snapshot
        .get(path)
        .and_then(|file| Table::open(file, findings))
    else {
        return rows;
    };
    let also = |name: &str| of_language(name, &["name"]);
    let Some([slug, _]) = table.columns(["slug", "name"], also, findings) else {
        return rows;
    };
    let name = TextColumns::find(&table, "name", site);
    table.rows(findings, |row, _| {
        rows.push(RawLabel {
            slug: row.cell(slug),
            name: name.cells(row),
        });
    });
    rows
}
