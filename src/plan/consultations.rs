//! The pages and files of consultations.

use super::PageId;
use super::commitments::{CommitmentScope, engagement_files};
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
    /// `/consultations/commitments/`, or one of the pages below it.
    Commitments(CommitmentScope),
}

/// A file of consultations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConsultationFile {
    /// The list, beside the overview.
    All,
    /// The groups of issues of a consultation, beside their page.
    Groups(ConsultationId),
    /// The answers that may be published, beside the page of issues.
    Responses(ConsultationId),
    /// How many were asked and replied, beside the page of issues.
    Replies(ConsultationId),
    /// All commitments, beside their page.
    Commitments,
    /// The changes to commitments, as news.
    CommitmentNews,
    /// The days by which commitments are to be done.
    CommitmentDays,
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
            pages.extend(one.issues.as_ref().map(|_| Self::Issues(id)));
        }
        pages.extend(
            CommitmentScope::all(catalogue)
                .into_iter()
                .map(Self::Commitments),
        );
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
            Self::Commitments(scope) => scope.parts(catalogue),
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, catalogue: &Catalogue) -> Place {
        match self {
            Self::Overview | Self::Commitments(_) => Place::file("data/consultations"),
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
        files.extend(engagement_files(catalogue));
        files
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let overview = PageId::Consultations(ConsultationPage::Overview);
        let issues = |id| PageId::Consultations(ConsultationPage::Issues(id));
        let commitments = ConsultationPage::Commitments(CommitmentScope::All);
        let commitments = PageId::Consultations(commitments);
        match self {
            Self::All => (overview, "consultations.csv".to_owned()),
            Self::Groups(id) => (issues(id), "groups.csv".to_owned()),
            Self::Responses(id) => (issues(id), "responses.csv".to_owned()),
            Self::Replies(id) => (issues(id), "replies.csv".to_owned()),
            Self::Commitments => (commitments, "commitments.csv".to_owned()),
            Self::CommitmentNews => (commitments, "commitments.atom".to_owned()),
            Self::CommitmentDays => (commitments, "commitments.ics".to_owned()),
        }
    }
}
