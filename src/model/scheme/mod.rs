//! The publication scheme, linked and checked: its classes, what is expected in them, the documents, and what things cost.
//!
//! A document that is expected has a standing whether or not it is published, so that gaps are seen.

mod class;
mod due;
mod entries;
mod entry;
mod entry_file;
mod expected;
mod rows;
mod superseded;

pub use class::{Charge, ClassId, SchemeClass};
pub use due::WrittenDay;
pub use entry::{Archived, Copies, SchemeEntry, SchemeEntryId, Upkeep};
pub use expected::{Expected, ExpectedStatus, Standing, Thing};

use super::address::Address;
use super::clerk::Clerk;
use crate::config::Text;
use crate::diagnostic::Findings;
use crate::figure::Moment;
use crate::load::RawScheme;

/// What the scheme is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeText {
    /// Its name.
    pub title: Text,
    /// What it is, in plain words; a blank line begins a new paragraph.
    pub about: Text,
    /// How to ask for something that is not there.
    pub ask: Text,
    /// Where to complain.
    pub complaints: Text,
    /// Whose model it follows.
    pub model: Text,
    /// Where the model can be read: name and address.
    pub sources: Vec<(Text, Address)>,
    /// Whether all of it is made up, to show how the pages work.
    pub example: bool,
}

/// What a site has of the publication scheme.
#[derive(Debug, Default)]
pub struct Scheme {
    /// What it is; nothing, if the site has no scheme.
    pub text: Option<SchemeText>,
    classes: Vec<SchemeClass>,
    /// What is expected, in the order of the file.
    pub expected: Vec<Expected>,
    /// What things cost, in the order of the file.
    pub charges: Vec<Charge>,
    entries: Vec<SchemeEntry>,
}

impl Scheme {
    /// True if the site has nothing of it.
    pub fn is_empty(&self) -> bool {
        self.text.is_none()
    }

    /// The class with this number.
    pub fn class(&self, id: ClassId) -> &SchemeClass {
        &self.classes[id.index()]
    }

    /// The classes, in the order of their numbers.
    pub fn classes(&self) -> impl Iterator<Item = (ClassId, &SchemeClass)> {
        self.classes
            .iter()
            .enumerate()
            .map(|(n, class)| (ClassId::new(n), class))
    }

    /// The document with this number.
    pub fn entry(&self, id: SchemeEntryId) -> &SchemeEntry {
        &self.entries[id.index()]
    }

    /// The documents, in the order of their names in addresses.
    pub fn entries(&self) -> impl Iterator<Item = (SchemeEntryId, &SchemeEntry)> {
        self.entries
            .iter()
            .enumerate()
            .map(|(n, entry)| (SchemeEntryId::new(n), entry))
    }

    /// Whether a document is made up, to show how the pages work.
    pub fn is_example(&self, entry: &SchemeEntry) -> bool {
        entry.example || self.text.as_ref().is_some_and(|text| text.example)
    }

    /// The moments at which something changes by the clock alone, in any order: a review or a plan is overdue.
    pub(super) fn changes(&self) -> Vec<Moment> {
        due::changes(self)
    }

    /// Warns of what is due at a moment.
    pub(super) fn due(&self, now: Moment, findings: &mut Findings) {
        due::due(self, now.day(), findings);
    }
}

/// Links the records.
pub(super) fn scheme(raw: RawScheme, clerk: &mut Clerk<'_, '_>) -> Scheme {
    let text = text(&raw, clerk);
    let classes = class::classes(&raw.classes, clerk);
    let known = class::Known::new(&raw.classes, &classes);
    let charges = class::charges(raw.charges, clerk);
    let entries = entries::entries(raw.entries, &raw.entry_names, &known, clerk);
    let expected = rows::expected(raw.expected, &known, &entries, clerk);
    rows::check_named(&expected, &entries, clerk);
    Scheme {
        text,
        classes,
        expected,
        charges,
        entries: entries.list,
    }
}

fn text(raw: &RawScheme, clerk: &mut Clerk<'_, '_>) -> Option<SchemeText> {
    let record = raw.record.as_ref()?;
    let says = &record.says;
    let mut words = |text: &crate::config::Spanned<Text>, what| {
        clerk.words(text.get_ref(), what, || record.place_of(text))
    };
    let title = words(&says.title, "The title");
    let about = words(&says.about, "What the scheme is");
    let ask = words(&says.ask, "The way to ask");
    let complaints = words(&says.complaints, "The way to complain");
    let model = words(&says.model, "The model");
    let sources = says.sources.iter().filter_map(|source| {
        let title = clerk.words(source.title.get_ref(), "The title of the source", || {
            record.place_of(&source.title)
        });
        Some((title, clerk.address(&record.cell(&source.url))?))
    });
    Some(SchemeText {
        title,
        about,
        ask,
        complaints,
        model,
        sources: sources.collect(),
        example: says.example,
    })
}
