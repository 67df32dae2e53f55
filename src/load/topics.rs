//! `data/topics.csv`: what documents, disclosures, consultations and priorities are about.

use super::table::{Cell, Table};
use super::text_columns::{TextColumns, of_language};
use crate::config::{Site, Text};
use crate::diagnostic::{Findings, Place};
use crate::source::Snapshot;

/// A row of `topics.csv`.
#[derive(Debug)]
pub struct RawTopic {
    /// The name in addresses.
    pub slug: Cell,
    /// The name that readers see.
    pub name: Text,
    /// Where the name stands.
    pub name_place: Place,
    /// The datasets about it, with `;` between their names.
    pub datasets: Cell,
}

/// The rows of `topics.csv`, which a site need not have.
pub(super) fn topics(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawTopic> {
    let mut rows = Vec::new();
    let Some(file) = snapshot.get("data/topics.csv") else {
        return rows;
    };
    let Some(table) = Table::open(file, findings) else {
        return rows;
    };
    let suffixed = |name: &str| of_language(name, &["name"]);
    let Some(columns) = table.columns(["slug", "name", "datasets?"], suffixed, findings) else {
        return rows;
    };
    let names = TextColumns::find(&table, "name", site);
    table.rows(findings, |row, _| {
        let [slug, name, datasets] = columns.map(|field| row.cell(field));
        rows.push(RawTopic {
            slug,
            name: names.read(row),
            name_place: name.place,
            datasets,
        });
    });
    rows
}
