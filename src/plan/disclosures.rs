//! The pages and files of the disclosure log.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::Catalogue;

/// A page of the disclosure log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisclosurePage {
    /// `/disclosures/`
    Overview,
}

/// A file of the disclosure log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisclosureFile {
    /// Everything, beside the overview.
    All,
}

impl DisclosurePage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.disclosures.is_empty() {
            return Vec::new();
        }
        vec![Self::Overview]
    }

    /// The parts of its address.
    pub(super) fn parts(self, _catalogue: &Catalogue) -> Vec<&str> {
        match self {
            Self::Overview => vec!["disclosures"],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, _catalogue: &Catalogue) -> Place {
        Place::file("data/disclosures")
    }
}

impl DisclosureFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.disclosures.is_empty() {
            return Vec::new();
        }
        vec![Self::All]
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        match self {
            Self::All => (
                PageId::Disclosures(DisclosurePage::Overview),
                "disclosures.csv".to_owned(),
            ),
        }
    }
}
