//! `data/topics.csv`: what documents, disclosures, consultations and priorities are about; and `data/dataset-topics.csv`: what
//! datasets are about.

use super::rows::{rows_of, rows_with_texts};
use super::table::Cell;
use super::text_columns::TextCells;
use crate::config::{Site, Text};
use crate::diagnostic::{Findings, Place};
use crate::load::by_language::LIST_TEXTS;
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
    let file = snapshot.get("data/topics.csv");
    let read = |[slug, cell]: [Cell; 2], [name]: [TextCells; 1]| RawTopic {
        slug,
        name: name.text,
        name_place: cell.place,
    };
    rows_with_texts(file, ["slug", "name"], LIST_TEXTS, site, findings, read)
}

/// The rows of `dataset-topics.csv`, which a site need not have.
pub(super) fn dataset_topics(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawDatasetTopic> {
    let file = snapshot.get("data/dataset-topics.csv");
    let read = |[dataset, topic]: [Cell; 2]| RawDatasetTopic { dataset, topic };
    rows_of(file, ["dataset", "topic"], findings, read)
}
