//! `data/topics.csv`: what documents, disclosures, consultations and priorities are about; and `data/dataset-topics.csv`: what
//! datasets are about.

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
}

/// A row of `dataset-topics.csv`: a dataset, and a topic that it is about.
#[derive(Debug)]
pub struct RawDatasetTopic {
    /// The name of the dataset's folder.
    pub dataset: Cell,
    /// The name of the topic in addresses.
    pub topic: Cell,
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
    let Some(columns) = table.columns(["slug", "name"], suffixed, findings) else {
        return rows;
    };
    let names = TextColumns::find(&table, "name", site);
    table.rows(findings, |row, _| {
        let [slug, name] = columns.map(|field| row.cell(field));
        rows.push(RawTopic {
            slug,
            name: names.read(row),
            name_place: name.place,
        });
    });
    rows
}

/// The rows of `dataset-topics.csv`, which a site need not have.
pub(super) fn dataset_topics(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawDatasetTopic> {
    let mut rows = Vec::new();
    let Some(file) = snapshot.get("data/dataset-topics.csv") else {
        return rows;
    };
    let Some(table) = Table::open(file, findings) else {
        return rows;
    };
    let Some(columns) = table.columns(["dataset", "topic"], |_| false, findings) else {
        return rows;
    };
    table.rows(findings, |row, _| {
        let [dataset, topic] = columns.map(|field| row.cell(field));
        rows.push(RawDatasetTopic { dataset, topic });
    });
    rows
}
