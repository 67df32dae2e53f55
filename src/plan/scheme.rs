//! The pages and files of the publication scheme.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::Catalogue;

/// A page of the publication scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemePage {
    /// `/publication-scheme/`
    Overview,
}

/// A file of the publication scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemeFile {
    /// Everything, beside the overview.
    All,
}

impl SchemePage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.scheme.is_empty() {
            return Vec::new();
        }
        vec![Self::Overview]
    }

    /// The parts of its address.
    pub(super) fn parts(self, _catalogue: &Catalogue) -> Vec<&str> {
        match self {
            Self::Overview => vec!["publication-scheme"],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, _catalogue: &Catalogue) -> Place {
        Place::file("data/publication-scheme")
    }
}

impl SchemeFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.scheme.is_empty() {
            return Vec::new();
        }
        vec![Self::All]
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        match self {
            Self::All => (
                PageId::Scheme(SchemePage::Overview),
                "scheme.csv".to_owned(),
            ),
        }
    }
}
