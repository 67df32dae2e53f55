//! Addresses that records name: pages of other sites, and pages and files of this one; and the datasets of all kinds.

use super::crosstab::CrosstabId;
use super::dataset::DatasetId;
use super::performance::PerformanceId;
use crate::diagnostic::Place;

/// Where something can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// On another site.
    Elsewhere(String),
    /// On this one: the address that it has in the default language, from the root.
    Here(String),
}

/// An address of this site that a record names. Whether anything stands there is known once the outputs are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkInside {
    /// The address, from the root.
    pub address: String,
    /// Where it is named.
    pub place: Place,
}

/// A dataset of whatever kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnyDataset {
    /// Counts by month.
    Series(DatasetId),
    /// A cross-tabulation.
    Crosstab(CrosstabId),
    /// Readings of performance.
    Performance(PerformanceId),
}
