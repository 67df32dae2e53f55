//! What an entry of the disclosure log is.

use super::exemption::ExemptionId;
use crate::config::Text;
use crate::figure::{Day, Month};
use crate::model::{AnyDataset, AreaId, FileId, TopicId};
use std::sync::Arc;

/// An entry's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DisclosureId(pub(super) u16);

/// A part of an entry: it is there, it is not known to this site, or there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// It is there.
    Said(T),
    /// It exists, and this site does not know it.
    NotKnown,
    /// There is none.
    Nothing,
}

impl<T> Known<T> {
    /// What is there.
    pub fn said(&self) -> Option<&T> {
        match self {
            Self::Said(value) => Some(value),
            Self::NotKnown | Self::Nothing => None,
        }
    }

    /// Whether it exists and is not known.
    pub fn is_not_known(&self) -> bool {
        matches!(self, Self::NotKnown)
    }
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisclosureOutcome {
    /// Everything was given.
    Full,
    /// A part was given, and a part was held back.
    Part,
    /// Nothing was given.
    Refused,
    /// There is no such information.
    NotHeld,
    /// It was neither confirmed nor denied that there is such information.
    Neither,
    /// This site does not know how it was answered.
    NotKnown,
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DisclosureStanding {
    /// It was answered.
    Answered(DisclosureOutcome),
    /// It waits for an answer.
    Waiting,
}

impl DisclosureStanding {
    /// All of them, in the order in which readers see them, with their names in files and addresses.
    pub const ALL: [(&'static str, Self); 7] = [
        ("full", Self::Answered(DisclosureOutcome::Full)),
        ("part", Self::Answered(DisclosureOutcome::Part)),
        ("refused", Self::Answered(DisclosureOutcome::Refused)),
        ("not-held", Self::Answered(DisclosureOutcome::NotHeld)),
        ("neither", Self::Answered(DisclosureOutcome::Neither)),
        ("not-known", Self::Answered(DisclosureOutcome::NotKnown)),
        ("waiting", Self::Waiting),
    ];

    /// Its name in files and addresses.
    pub fn slug(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, standing)| *standing == self);
        found.map_or("", |(slug, _)| slug)
    }
}

/// Where a request stands, and the days of it that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureStage {
    /// It waits for an answer.
    Waiting {
        /// The day on which it came in.
        received: Day,
    },
    /// It was answered.
    Answered {
        /// How.
        outcome: DisclosureOutcome,
        /// The day on which it came in.
        received: Option<Day>,
        /// The day of the answer.
        answered: Option<Day>,
        /// The month in which the answer was put online.
        put_online: Option<Month>,
    },
}

impl DisclosureStage {
    /// Where the request stands.
    pub fn standing(self) -> DisclosureStanding {
        match self {
            Self::Waiting { .. } => DisclosureStanding::Waiting,
            Self::Answered { outcome, .. } => DisclosureStanding::Answered(outcome),
        }
    }

    /// The day on which it came in.
    pub fn received(self) -> Option<Day> {
        match self {
            Self::Waiting { received } => Some(received),
            Self::Answered { received, .. } => received,
        }
    }

    /// The day of the answer.
    pub fn answered(self) -> Option<Day> {
        match self {
            Self::Waiting { .. } => None,
            Self::Answered { answered, .. } => answered,
        }
    }

    /// The month in which the answer was put online.
    pub fn put_online(self) -> Option<Month> {
        match self {
            Self::Waiting { .. } => None,
            Self::Answered { put_online, .. } => put_online,
        }
    }

    /// The month that the entry is listed under: of the answer, or of when it was put online, or of the request.
    pub fn month(self) -> Option<Month> {
        self.answered()
            .map(Day::month)
            .or(self.put_online())
            .or(self.received().map(Day::month))
    }
}

/// A file that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisclosedFile {
    /// What it holds.
    pub title: Text,
    /// Where it is.
    pub at: FileAt,
    /// The ending of its name in small letters, if it has one: `csv`.
    pub format: Option<String>,
}

/// Where a file that was given is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAt {
    /// On this site.
    Here(FileId),
    /// At another address.
    Elsewhere(String),
}

/// A request for information, and what was answered.
#[derive(Clone, Debug)]
pub struct Disclosure {
    /// The name in addresses.
    pub slug: String,
    /// The file that it was read from.
    pub path: Arc<str>,
    /// The reference that the request has where it was answered.
    pub reference: String,
    /// What it is about, in a few words.
    pub title: Text,
    /// What was asked, without who asked.
    pub question: Known<Text>,
    /// What was answered, in short.
    pub answer: Known<Text>,
    /// Where it stands, and when what happened.
    pub stage: DisclosureStage,
    /// The sections of the law that the answer names.
    pub exemptions: Known<Vec<ExemptionId>>,
    /// What was weighed for and against giving the information.
    pub public_interest: Known<Text>,
    /// What readers must know to use the answer rightly.
    pub caveats: Option<Text>,
    /// What was given; files that programs can read come first.
    pub files: Known<Vec<DisclosedFile>>,
    /// The address of the answer where it was first published.
    pub original: Option<String>,
    /// A dataset of this site that is about the same.
    pub dataset: Option<AnyDataset>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// The areas that it is about.
    pub areas: Vec<AreaId>,
    /// Whether it is made up, to show how the pages work.
    pub example: bool,
}

impl Disclosure {
    /// The exemptions that the answer names.
    pub fn named_exemptions(&self) -> &[ExemptionId] {
        self.exemptions.said().map_or(&[], Vec::as_slice)
    }
}
