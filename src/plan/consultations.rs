//! The pages and files of consultations.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::{Catalogue, ConsultationId};

/// A page of consultations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConsultationPage {
    /// `/consultations/`
    Overview,
    /// `/consultations/<slug>/`
    One(ConsultationId),
    /// `/consultations/<slug>/results/`
    Results(ConsultationId),
    /// `/consultations/<slug>/issues/`
    Issues(ConsultationId),
}

/// A file of consultations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConsultationFile {
    /// The list, beside the overview.
    All,
    /// `results.csv`, beside the results of a consultation.
    Results(ConsultationId),
}

impl ConsultationPage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.consultations.is_empty() {
            return Vec::new();
        }
        let mut pages = vec![Self::Overview];
        for (id, one) in catalogue.consultations.iter() {
            pages.push(Self::One(id));
            pages.extend((!one.results.is_empty()).then_some(Self::Results(id)));
            pages.extend((!one.issues.is_empty()).then_some(Self::Issues(id)));
        }
        pages
    }

    /// The parts of its address.
    pub(super) fn parts(self, catalogue: &Catalogue) -> Vec<&str> {
        let slug = |id| catalogue.consultations.get(id).slug.as_str();
        match self {
            Self::Overview => vec!["consultations"],
            Self::One(id) => vec!["consultations", slug(id)],
            Self::Results(id) => vec!["consultations", slug(id), "results"],
            Self::Issues(id) => vec!["consultations", slug(id), "issues"],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, catalogue: &Catalogue) -> Place {
        match self {
            Self::Overview => Place::file("data/consultations"),
            Self::One(id) | Self::Results(id) | Self::Issues(id) => {
                let slug = &catalogue.consultations.get(id).slug;
                Place::file(format!("data/consultations/{slug}/consultation.toml"))
            }
        }
    }
}

impl ConsultationFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.consultations.is_empty() {
            return Vec::new();
        }
        let mut files = vec![Self::All];
        let own = catalogue.consultations.iter();
        let with = own.filter(|(_, one)| !one.results.is_empty());
        files.extend(with.map(|(id, _)| Self::Results(id)));
        files
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let overview = PageId::Consultations(ConsultationPage::Overview);
        match self {
            Self::All => (overview, "consultations.csv".to_owned()),
            Self::Results(id) => (
                PageId::Consultations(ConsultationPage::Results(id)),
                "results.csv".to_owned(),
            ),
        }
    }
}
