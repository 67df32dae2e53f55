//! The pages and files of the publication scheme.

use super::PageId;
use crate::diagnostic::Place;
use crate::model::{AnyDataset, Catalogue, ClassId, SchemeEntryId, TopicId};

/// The folder of the scheme below the root.
const FOLDER: &str = "publication-scheme";

/// A page of the publication scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemePage {
    /// `/publication-scheme/`
    Overview,
    /// `/publication-scheme/up-to-date/`
    UpToDate,
    /// `/publication-scheme/charges/`
    Charges,
    /// `/publication-scheme/<class>/`
    Class(ClassId),
    /// `/publication-scheme/documents/<slug>/`
    Entry(SchemeEntryId),
    /// `/publication-scheme/topics/<topic>/`
    Topic(TopicId),
}

/// A file of the publication scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SchemeFile {
    /// The documents, beside the overview.
    Entries,
    /// What is expected and what has become of it, beside the overview.
    Expected,
    /// What is new, beside the overview.
    Feed,
    /// The schedule of charges, beside its page.
    Charges,
}

impl SchemePage {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let scheme = &catalogue.scheme;
        if scheme.is_empty() {
            return Vec::new();
        }
        let mut pages = vec![Self::Overview, Self::UpToDate];
        pages.extend((!scheme.charges.is_empty()).then_some(Self::Charges));
        pages.extend(scheme.classes().map(|(id, _)| Self::Class(id)));
        pages.extend(scheme.entries().map(|(id, _)| Self::Entry(id)));
        let topics = catalogue.topics.iter().filter(|(topic, _)| {
            let mut entries = scheme.entries();
            entries.any(|(_, entry)| entry.topics.contains(topic))
        });
        pages.extend(topics.map(|(topic, _)| Self::Topic(topic)));
        pages
    }

    /// The parts of its address.
    pub(super) fn parts(self, catalogue: &Catalogue) -> Vec<&str> {
        let scheme = &catalogue.scheme;
        match self {
            Self::Overview => vec![FOLDER],
            Self::UpToDate => vec![FOLDER, "up-to-date"],
            Self::Charges => vec![FOLDER, "charges"],
            Self::Class(id) => vec![FOLDER, &scheme.class(id).slug],
            Self::Entry(id) => vec![FOLDER, "documents", &scheme.entry(id).slug],
            Self::Topic(id) => vec![FOLDER, "topics", &catalogue.topics.get(id).slug],
        }
    }

    /// The source that gives it its address.
    pub(super) fn origin(self, catalogue: &Catalogue) -> Place {
        match self {
            Self::Overview | Self::UpToDate => Place::file("data/publication-scheme/scheme.toml"),
            Self::Charges => Place::file("data/publication-scheme/charges.csv"),
            Self::Class(_) => Place::file("data/publication-scheme/classes.csv"),
            Self::Entry(id) => {
                let slug = &catalogue.scheme.entry(id).slug;
                Place::file(format!("data/publication-scheme/entries/{slug}.toml"))
            }
            Self::Topic(_) => Place::file("data/topics.csv"),
        }
    }
}

impl SchemeFile {
    /// All of them, in a site that has any.
    pub(super) fn all(catalogue: &Catalogue) -> Vec<Self> {
        let scheme = &catalogue.scheme;
        if scheme.is_empty() {
            return Vec::new();
        }
        let mut files = vec![Self::Entries, Self::Expected, Self::Feed];
        files.extend((!scheme.charges.is_empty()).then_some(Self::Charges));
        files
    }

    /// Whether it is a feed.
    pub(super) fn has_words(self) -> bool {
        self == Self::Feed
    }

    /// The page that it stands beside, and its name.
    pub(super) fn beside(self, _catalogue: &Catalogue) -> (PageId, String) {
        let (page, name) = match self {
            Self::Entries => (SchemePage::Overview, "entries.csv"),
            Self::Expected => (SchemePage::Overview, "expected.csv"),
            Self::Feed => (SchemePage::Overview, "feed.xml"),
            Self::Charges => (SchemePage::Charges, "charges.csv"),
        };
        (PageId::Scheme(page), name.to_owned())
    }
}

impl From<AnyDataset> for PageId {
    /// The page of a dataset's newest edition.
    fn from(dataset: AnyDataset) -> Self {
        match dataset {
            AnyDataset::Series(id) => Self::Dataset(id),
            AnyDataset::Table(id) => Self::Crosstab(id),
            AnyDataset::Readings(id) => Self::Readings(id, None),
        }
    }
}
