//! The documents of the scheme.

use super::class::ClassId;
use super::due::WrittenDay;
use crate::config::Text;
use crate::model::address::Address;
use crate::model::any_dataset::AnyDataset;
use crate::model::area::AreaId;
use crate::model::files::FileId;
use crate::model::topic::TopicId;

/// A document's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SchemeEntryId(u16);

impl SchemeEntryId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A document of the scheme.
#[derive(Clone, Debug)]
pub struct SchemeEntry {
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub title: Text,
    /// What it says.
    pub description: Text,
    /// Its class.
    pub class: ClassId,
    /// Its number among documents of its kind; it may be empty.
    pub reference: Text,
    /// The body that made it; it may be empty.
    pub body: Text,
    /// Formats of what lies elsewhere; it may be empty.
    pub formats: Text,
    /// The codes of the languages that it is written in.
    pub languages: Vec<String>,
    /// The role that answers for it.
    pub owner: Text,
    /// The day on which it was published, where that is known.
    pub published: Option<WrittenDay>,
    /// The time that it is about; it may be empty.
    pub period: Text,
    /// Whether it is kept up.
    pub upkeep: Upkeep,
    /// What a copy costs; empty for what is free.
    pub charge: Text,
    /// Who may do what with it; empty, if the licence of the site holds.
    pub rights: Text,
    /// Where it can be read.
    pub copies: Copies,
    /// How to get it in another form; it may be empty.
    pub accessible: Text,
    /// The areas that it is about, among the shared areas.
    pub areas: Vec<AreaId>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// The reference of the request for information that asked for it first.
    pub requested_as: Option<String>,
    /// Whether it is made up, to show how the pages work.
    pub example: bool,
}

/// Whether a document is kept up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upkeep {
    /// It is to be looked at again by a day.
    Kept(WrittenDay),
    /// It is kept as a record of its time.
    Archived(Archived),
}

/// What took the place of a document that is archived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Archived {
    /// Another document.
    pub superseded_by: Option<SchemeEntryId>,
    /// The body that took the place of the one that made it; it may be empty.
    pub body_replaced_by: Text,
}

/// Where a document can be read: at least in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copies {
    address: Option<Address>,
    dataset: Option<AnyDataset>,
    files: Vec<FileId>,
}

impl Copies {
    /// Nothing, if there is no place at all.
    pub(super) fn new(
        address: Option<Address>,
        dataset: Option<AnyDataset>,
        files: Vec<FileId>,
    ) -> Option<Self> {
        let any = address.is_some() || dataset.is_some() || !files.is_empty();
        any.then_some(Self {
            address,
            dataset,
            files,
        })
    }

    /// Another site, or a page or file of this one.
    pub fn address(&self) -> Option<&Address> {
        self.address.as_ref()
    }

    /// The dataset of this site that it is.
    pub fn dataset(&self) -> Option<AnyDataset> {
        self.dataset
    }

    /// Its files.
    pub fn files(&self) -> &[FileId] {
        &self.files
    }
}
