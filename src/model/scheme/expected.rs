//! What the scheme should have, and what has become of it: published, published by others, or not, and why.

use super::class::ClassId;
use super::due::WrittenDay;
use super::entry::SchemeEntryId;
use crate::config::Text;
use crate::model::address::Address;
use crate::model::any_dataset::AnyDataset;

/// A document that the scheme should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// What it is called in the table.
    pub id: String,
    /// Its class.
    pub class: ClassId,
    /// Its name.
    pub name: Text,
    /// What has become of it.
    pub standing: Standing,
}

/// Something that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A document of the scheme.
    Entry(SchemeEntryId),
    /// A dataset of this site.
    Dataset(AnyDataset),
    /// A page or file.
    Address(Address),
}

/// What has become of a document that the scheme should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is published.
    Published {
        /// What it is; never empty.
        things: Vec<Thing>,
        /// A note on it; it may be empty.
        note: Text,
    },
    /// Another body publishes it, or another page.
    Linked {
        /// Where; never empty.
        things: Vec<Thing>,
        /// Why it is not published here.
        reason: Text,
    },
    /// The publisher does not have it.
    NotHeld {
        /// Why.
        reason: Text,
    },
    /// The law lets the publisher keep it back.
    Exempt {
        /// Why.
        reason: Text,
    },
    /// It is still to be published.
    Planned {
        /// Why it is not there yet.
        reason: Text,
        /// The day by which it is to be there.
        by: WrittenDay,
    },
}

/// What has become of a document, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExpectedStatus {
    /// It is published.
    Published,
    /// Others publish it.
    Linked,
    /// The publisher does not have it.
    NotHeld,
    /// The law lets the publisher keep it back.
    Exempt,
    /// It is still to be published.
    Planned,
}

impl ExpectedStatus {
    /// All of them with their words in files, in the order in which tables have them.
    pub const ALL: [(&'static str, Self); 5] = [
        ("published", Self::Published),
        ("linked", Self::Linked),
        ("not-held", Self::NotHeld),
        ("exempt", Self::Exempt),
        ("planned", Self::Planned),
    ];

    /// Its word in files.
    pub fn name(self) -> &'static str {
        let named = Self::ALL.iter().find(|(_, status)| *status == self);
        named.map_or("", |(name, _)| name)
    }

    /// True for what leads to something.
    pub(super) fn leads_on(self) -> bool {
        matches!(self, Self::Published | Self::Linked)
    }
}

impl Standing {
    /// The standing in a word.
    pub fn status(&self) -> ExpectedStatus {
        match self {
            Self::Published { .. } => ExpectedStatus::Published,
            Self::Linked { .. } => ExpectedStatus::Linked,
            Self::NotHeld { .. } => ExpectedStatus::NotHeld,
            Self::Exempt { .. } => ExpectedStatus::Exempt,
            Self::Planned { .. } => ExpectedStatus::Planned,
        }
    }

    /// The reason or note; it may be empty.
    pub fn reason(&self) -> &Text {
        match self {
            Self::Published { note: reason, .. }
            | Self::Linked { reason, .. }
            | Self::NotHeld { reason }
            | Self::Exempt { reason }
            | Self::Planned { reason, .. } => reason,
        }
    }

    /// What there is to read.
    pub fn things(&self) -> &[Thing] {
        match self {
            Self::Published { things, .. } | Self::Linked { things, .. } => things,
            _ => &[],
        }
    }
}
