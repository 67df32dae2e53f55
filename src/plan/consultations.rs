//! The pages and files of consultations.

use super::PageId;
use super::commitments::{CommitmentScope, engagement_files};
use crate::diagnostic::Place;
use crate::model::{Catalogue, ConsultationId, TopicId};

/// A page of consultations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConsultationPage {
    /// `/consultations/`
    Overview,
    /// `/consultations/methods/`
    Methods,
    /// `/consultations/sign-up/`
    SignUp,
    /// `/consultations/topics/<slug>/`
    Topic(TopicId),
    /// `/consultations/<slug>/`
    One(ConsultationId),
    /// `/consultations/<slug>/form/`
    Form(ConsultationId),
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
    /// When they open and close, beside the overview.
    Calendar,
    /// When one opens and closes, beside its page.
    Dates(ConsultationId),
    /// What happened, beside the overview.
    Feed,
    /// The register of methods, beside its page.
    Methods,
    /// Who replied, channel by channel, beside the overview.
    Respondents,
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
    /// `results.csv`, beside the results of a consultation.
    Results(ConsultationId),
}

impl ConsultationPage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        if catalogue.consultations.is_empty() {
            return Vec::new();
        }
        let consultations = &catalogue.consultations;
        let mut pages = vec![Self::Overview];
        pages.extend(consultations.has_register().then_some(Self::Methods));
        pages.extend(consultations.sign_up.as_ref().map(|_| Self::SignUp));
        let topics = catalogue.topics.iter().map(|(topic, _)| topic);
        let topics = topics.filter(|topic| consultations.has_topic(*topic));
        pages.extend(topics.map(Self::Topic));
        for (id, one) in consultations.iter() {
            pages.push(Self::One(id));
            pages.extend(one.has_form().then_some(Self::Form(id)));
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
            Self::Methods => vec!["consultations", "methods"],
            Self::SignUp => vec!["consultations", "sign-up"],
            Self::Topic(id) => vec![
                "consultations",
                "topics",
                catalogue.topics.get(id).slug.as_str(),
            ],
            Self::One(id) => vec!["consultations", slug(id)],
            Self::Form(id) => vec!["consultations", slug(id), "form"],
            Self::Results(id) => vec!["consultations", slug(id), "results"],
            Self::Issues(id) => vec!["consultations", slug(id), "issues"],
            Self::Commitments(scope) => scope.parts(catalogue),
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, catalogue: &Catalogue) -> Place {
        match self {
            Self::Overview | Self::Commitments(_) => Place::file("data/consultations"),
            Self::Methods => Place::file("data/consultations/methods.csv"),
            Self::SignUp => Place::file("data/consultations/settings.toml"),
            Self::Topic(_) => Place::file("data/topics.csv"),
            Self::One(id) | Self::Form(id) | Self::Results(id) | Self::Issues(id) => {
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
        let consultations = &catalogue.consultations;
        let mut files = vec![Self::All, Self::Calendar, Self::Feed, Self::Respondents];
        files.extend(consultations.has_register().then_some(Self::Methods));
        let dated = consultations.iter().filter(|(_, one)| one.has_dates());
        files.extend(dated.map(|(id, _)| Self::Dates(id)));
        files.extend(engagement_files(catalogue));
        let own = catalogue.consultations.iter();
        let with = own.filter(|(_, one)| !one.results.is_empty());
        files.extend(with.map(|(id, _)| Self::Results(id)));
        files
    }

    /// Whether it is a feed or a calendar.
    pub(super) fn has_words(self) -> bool {
        match self {
            Self::Calendar
            | Self::Dates(_)
            | Self::Feed
            | Self::CommitmentNews
            | Self::CommitmentDays => true,
            Self::All
            | Self::Methods
            | Self::Respondents
            | Self::Groups(_)
            | Self::Responses(_)
            | Self::Replies(_)
            | Self::Commitments
            | Self::Results(_) => false,
        }
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let overview = PageId::Consultations(ConsultationPage::Overview);
        let issues = |id| PageId::Consultations(ConsultationPage::Issues(id));
        let commitments = ConsultationPage::Commitments(CommitmentScope::All);
        let commitments = PageId::Consultations(commitments);
        match self {
            Self::All => (overview, "consultations.csv".to_owned()),
            Self::Calendar => (overview, "consultations.ics".to_owned()),
            Self::Dates(id) => (
                PageId::Consultations(ConsultationPage::One(id)),
                "dates.ics".to_owned(),
            ),
            Self::Feed => (overview, "feed.xml".to_owned()),
            Self::Methods => (
                PageId::Consultations(ConsultationPage::Methods),
                "methods.csv".to_owned(),
            ),
            Self::Respondents => (overview, "respondents.csv".to_owned()),
            Self::Results(id) => (
                PageId::Consultations(ConsultationPage::Results(id)),
                "results.csv".to_owned(),
            ),
            Self::Groups(id) => (issues(id), "groups.csv".to_owned()),
            Self::Responses(id) => (issues(id), "responses.csv".to_owned()),
            Self::Replies(id) => (issues(id), "replies.csv".to_owned()),
            Self::Commitments => (commitments, "commitments.csv".to_owned()),
            Self::CommitmentNews => (commitments, "feed.xml".to_owned()),
            Self::CommitmentDays => (commitments, "commitments.ics".to_owned()),
        }
    }
}
