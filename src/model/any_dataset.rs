//! Datasets of every kind, by their names: what records and topics may point to.

use super::{Crosstab, CrosstabId, Dataset, DatasetId, Performance, PerformanceId};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::Cell;
use std::collections::BTreeMap;

/// A dataset of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnyDataset {
    /// Counts by area, category and month.
    Series(DatasetId),
    /// Counts by several things at once.
    Table(CrosstabId),
    /// Readings of performance.
    Readings(PerformanceId),
}

/// The datasets of a site, by their names. One whose files have mistakes has its name and nothing else.
#[derive(Debug, Default)]
pub(super) struct DatasetNames(BTreeMap<String, Option<AnyDataset>>);

impl DatasetNames {
    /// The names of all folders of datasets, and the datasets that could be made of them.
    pub(super) fn new<'a>(
        folders: impl Iterator<Item = &'a String>,
        series: &[Dataset],
        tables: &[Crosstab],
        readings: &[Performance],
    ) -> Self {
        let mut names: BTreeMap<_, _> = folders.map(|name| (name.clone(), None)).collect();
        for (index, one) in series.iter().enumerate() {
            let id = AnyDataset::Series(DatasetId::new(index));
            names.insert(one.name.clone(), Some(id));
        }
        for (index, one) in tables.iter().enumerate() {
            let id = AnyDataset::Table(CrosstabId::new(index));
            names.insert(one.name.clone(), Some(id));
        }
        for (index, one) in readings.iter().enumerate() {
            let id = AnyDataset::Readings(PerformanceId::new(index));
            names.insert(one.name.clone(), Some(id));
        }
        Self(names)
    }

    /// The dataset with a name; a name that none has is a finding.
    pub(super) fn find(&self, name: &Cell, findings: &mut Findings) -> Option<AnyDataset> {
        if let Some(found) = self.0.get(&name.text) {
            return *found;
        }
        findings.error(
            Code::BadReference,
            name.place.clone(),
            format!("There is no dataset `{}`.", name.text),
            format!(
                "{}Write the name of its folder below `data/`.",
                did_you_mean(&name.text, self.0.keys().map(String::as_str))
            ),
        );
        None
    }
}
