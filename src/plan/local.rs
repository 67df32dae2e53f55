//! The pages and files of local priorities and meetings.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::Catalogue;

/// A page of local priorities and meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LocalPage {
    /// `/local/`
    Overview,
}

/// A file of local priorities and meetings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LocalFile {
    /// Everything, beside the overview.
    All,
}

impl LocalPage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.local.is_empty() {
            return Vec::new();
        }
        vec![Self::Overview]
    }

    /// The parts of its address.
    pub(super) fn parts(self, _catalogue: &Catalogue) -> Vec<&str> {
        match self {
            Self::Overview => vec!["local"],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, _catalogue: &Catalogue) -> Place {
        Place::file("data/local")
    }
}

impl LocalFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.local.is_empty() {
            return Vec::new();
        }
        vec![Self::All]
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        match self {
            Self::All => (PageId::Local(LocalPage::Overview), "local.csv".to_owned()),
        }
    }
}
