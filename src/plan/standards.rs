//! The pages and files of the standards of service.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::Catalogue;

/// A page of the standards of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandardPage {
    /// `/standards/`
    Overview,
}

/// A file of the standards of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandardFile {
    /// All standards as rows.
    Standards,
    /// All projects as rows.
    Projects,
}

impl StandardPage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.standards.is_empty() {
            return Vec::new();
        }
        vec![Self::Overview]
    }

    /// The parts of its address.
    pub(super) fn parts(self, _catalogue: &Catalogue) -> Vec<&str> {
        match self {
            Self::Overview => vec!["standards"],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, _catalogue: &Catalogue) -> Place {
        match self {
            Self::Overview => Place::file("data/standards/standards.csv"),
        }
    }
}

impl StandardFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let standards = &catalogue.standards;
        let files = [
            (!standards.standards.is_empty()).then_some(Self::Standards),
            (!standards.projects.is_empty()).then_some(Self::Projects),
        ];
        files.into_iter().flatten().collect()
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let name = match self {
            Self::Standards => "standards.csv",
            Self::Projects => "projects.csv",
        };
        (PageId::Standards(StandardPage::Overview), name.to_owned())
    }
}
