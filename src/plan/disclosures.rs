//! The pages and files of the disclosure log, and of the finder of what is published already.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::{Catalogue, DisclosureId, DisclosureStanding, TopicId};
use std::collections::BTreeSet;

/// The folder of pages that the log is a part of.
const ABOVE: &str = "publication-scheme";

/// A page of the disclosure log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisclosurePage {
    /// `/publication-scheme/disclosures/`
    Overview,
    /// `/publication-scheme/disclosures/<slug>/`
    Entry(DisclosureId),
    /// `/publication-scheme/disclosures/<year>/`, by the year's position in the list
    Year(u16),
    /// `/publication-scheme/disclosures/topics/<slug>/`
    Topic(TopicId),
    /// `/publication-scheme/disclosures/outcomes/<slug>/`
    Outcome(DisclosureStanding),
    /// `/publication-scheme/disclosures/exemptions/`
    Exemptions,
    /// `/publication-scheme/disclosures/response-times/`
    ResponseTimes,
    /// `/publication-scheme/already-published/`
    Finder,
}

/// A file of the disclosure log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisclosureFile {
    /// All entries, beside the overview.
    All,
    /// News of answers, beside the overview.
    Feed,
    /// The exemptions, beside their page.
    Exemptions,
    /// How long answers took, beside its page.
    ResponseTimes,
    /// Everything that is published already, beside the finder.
    Finder,
}

/// Whether a site has the finder: where there are documents or disclosures to find.
fn has_finder(catalogue: &Catalogue) -> bool {
    !catalogue.disclosures.is_empty() || !catalogue.scheme.is_empty()
}

impl DisclosurePage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let log = &catalogue.disclosures;
        let mut pages = Vec::new();
        pages.extend(has_finder(catalogue).then_some(Self::Finder));
        if log.is_empty() {
            return pages;
        }
        pages.push(Self::Overview);
        pages.extend(log.iter().map(|(id, _)| Self::Entry(id)));
        pages.extend((0..).zip(log.years()).map(|(year, _)| Self::Year(year)));
        let topics: BTreeSet<TopicId> = log
            .iter()
            .flat_map(|(_, entry)| entry.topics.iter().copied())
            .collect();
        pages.extend(topics.into_iter().map(Self::Topic));
        let outcomes: BTreeSet<DisclosureStanding> = log
            .iter()
            .map(|(_, entry)| entry.stage.standing())
            .collect();
        pages.extend(outcomes.into_iter().map(Self::Outcome));
        if !log.exemptions.is_empty() {
            pages.push(Self::Exemptions);
        }
        pages.push(Self::ResponseTimes);
        pages
    }

    /// The parts of its address.
    pub(super) fn parts(self, catalogue: &Catalogue) -> Vec<&str> {
        let log = &catalogue.disclosures;
        let below = |rest: &[&'static str]| {
            let mut parts = vec![ABOVE, "disclosures"];
            parts.extend(rest);
            parts
        };
        let mut parts: Vec<&str> = match self {
            Self::Finder => return vec![ABOVE, "already-published"],
            Self::Overview | Self::Entry(_) | Self::Year(_) => below(&[]),
            Self::Topic(_) => below(&["topics"]),
            Self::Outcome(_) => below(&["outcomes"]),
            Self::Exemptions => below(&["exemptions"]),
            Self::ResponseTimes => below(&["response-times"]),
        };
        parts.extend(match self {
            Self::Entry(id) => Some(log.get(id).slug.as_str()),
            Self::Year(year) => log
                .years()
                .get(usize::from(year))
                .map(|year| year.name.as_str()),
            Self::Topic(topic) => Some(catalogue.topics.get(topic).slug.as_str()),
            Self::Outcome(standing) => Some(standing.slug()),
            _ => None,
        });
        parts
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, catalogue: &Catalogue) -> Place {
        match self {
            Self::Entry(id) => Place::file(catalogue.disclosures.get(id).path.clone()),
            Self::Exemptions => Place::file("data/disclosures/exemptions.toml"),
            Self::Topic(_) => Place::file("data/topics.csv"),
            _ => Place::file("data/disclosures"),
        }
    }
}

impl DisclosureFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let log = &catalogue.disclosures;
        let mut files = Vec::new();
        files.extend(has_finder(catalogue).then_some(Self::Finder));
        if log.is_empty() {
            return files;
        }
        files.extend([Self::All, Self::Feed, Self::ResponseTimes]);
        files.extend((!log.exemptions.is_empty()).then_some(Self::Exemptions));
        files
    }

    /// Whether it is a feed.
    pub(super) fn has_words(self) -> bool {
        self == Self::Feed
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let (page, name) = match self {
            Self::All => (DisclosurePage::Overview, "disclosures.csv"),
            Self::Feed => (DisclosurePage::Overview, "feed.xml"),
            Self::Exemptions => (DisclosurePage::Exemptions, "exemptions.csv"),
            Self::ResponseTimes => (DisclosurePage::ResponseTimes, "response-times.csv"),
            Self::Finder => (DisclosurePage::Finder, "already-published.csv"),
        };
        (PageId::Disclosures(page), name.to_owned())
    }
}
