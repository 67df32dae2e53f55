//! The documents of the scheme.

use super::class::{ClassId, Known};
use super::due::WrittenDay;
use super::superseded;
use crate::config::{Spanned, Text};
use crate::diagnostic::{Code, Place, did_you_mean};
use crate::load::{Cell, RawSchemeEntry, RawSchemeEntryRecord, Record};
use crate::model::address::{Address, AnyDataset};
use crate::model::area::AreaId;
use crate::model::clerk::Clerk;
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
    fn new(
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

/// The documents that could be linked, and the names of all.
pub(super) struct Entries {
    pub(super) list: Vec<SchemeEntry>,
    names: Vec<String>,
}

impl Entries {
    /// The document with this name. Nothing is said of one whose own file has a mistake.
    pub(super) fn find(&self, slug: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<SchemeEntryId> {
        find(&self.list, &self.names, slug, clerk)
    }
}

fn find(
    list: &[SchemeEntry],
    names: &[String],
    slug: &Cell,
    clerk: &mut Clerk<'_, '_>,
) -> Option<SchemeEntryId> {
    if !names.contains(&slug.text) {
        let near = did_you_mean(&slug.text, names.iter().map(String::as_str));
        clerk.findings.error(
            Code::BadReference,
            slug.place.clone(),
            format!("There is no entry `{}`.", slug.text),
            format!("{near}The entries are the files of `data/publication-scheme/entries/`, named without `.toml`."),
        );
    }
    let found = list.iter().position(|entry| entry.slug == slug.text);
    found.map(SchemeEntryId::new)
}

/// Links the documents.
pub(super) fn entries(
    raw: Vec<RawSchemeEntry>,
    names: &[String],
    classes: &Known<'_>,
    clerk: &mut Clerk<'_, '_>,
) -> Entries {
    let mut list = Vec::new();
    let mut successors = Vec::new();
    for raw in raw {
        let (entry, successor) = Maker {
            record: &raw.record,
            clerk: &mut *clerk,
        }
        .entry(raw.slug, classes);
        if let Some(entry) = entry {
            list.push(entry);
            successors.push(successor);
        } else if let Some(cell) = successor {
            find(&[], names, &cell, clerk);
        }
    }
    for (n, cell) in successors.iter().enumerate() {
        let found = cell
            .as_ref()
            .and_then(|cell| find(&list, names, cell, clerk));
        if let Some(SchemeEntry {
            upkeep: Upkeep::Archived(archived),
            ..
        }) = list.get_mut(n)
        {
            archived.superseded_by = found;
        }
    }
    let places: Vec<Option<Place>> = successors
        .into_iter()
        .map(|cell| cell.map(|cell| cell.place))
        .collect();
    superseded::check(&list, &places, clerk.findings);
    let names = names.to_vec();
    Entries { list, names }
}

/// Makes one document of its file.
struct Maker<'r, 'c, 'a, 'f> {
    record: &'r Record<RawSchemeEntryRecord>,
    clerk: &'c mut Clerk<'a, 'f>,
}

impl Maker<'_, '_, '_, '_> {
    /// The document, if its file can be used; and the name of the one that took its place.
    fn entry(mut self, slug: String, classes: &Known<'_>) -> (Option<SchemeEntry>, Option<Cell>) {
        let says = &self.record.says;
        let slug = self.clerk.slug(&Cell {
            text: slug,
            place: self.file(),
        });
        let title = self.words(&says.title, "The title");
        let description = self.words(&says.description, "The description");
        let owner = self.words(&says.owner, "The owner");
        let class = classes.find(&self.record.cell(&says.class), self.clerk);
        let published = self.day(says.published.as_ref());
        let upkeep = self.upkeep(published.as_ref());
        let copies = self.copies();
        let languages = says.languages.iter().filter_map(|code| self.language(code));
        let languages = languages.collect();
        let areas = says.areas.iter().map(|area| self.record.cell(area));
        let areas = areas.filter_map(|area| self.clerk.area(&area)).collect();
        let topics = says.topics.iter().map(|topic| self.record.cell(topic));
        let topics = topics
            .filter_map(|topic| self.clerk.topic(&topic))
            .collect();
        let requested_as = says.requested_as.as_ref();
        let successor = says.superseded_by.as_ref();
        let successor = successor.map(|text| self.record.cell(text));
        let make = || {
            Some(SchemeEntry {
                slug: slug?,
                title,
                description,
                class: class?,
                reference: says.reference.clone(),
                body: says.body.clone(),
                formats: says.formats.clone(),
                languages,
                owner,
                published,
                period: says.period.clone(),
                upkeep: upkeep?,
                charge: says.charge.clone(),
                rights: says.rights.clone(),
                copies: copies?,
                accessible: says.accessible.clone(),
                areas,
                topics,
                requested_as: requested_as.map(|text| text.get_ref().trim().to_owned()),
                example: says.example,
            })
        };
        (make(), successor)
    }

    fn file(&self) -> Place {
        Place::file(self.record.source.path.clone())
    }

    fn words(&mut self, text: &Spanned<Text>, what: &str) -> Text {
        let record = self.record;
        self.clerk
            .words(text.get_ref(), what, || record.place_of(text))
    }

    fn day(&mut self, text: Option<&Spanned<String>>) -> Option<WrittenDay> {
        let cell = self.record.cell(text?);
        let day = self.clerk.day(&cell)?;
        let place = cell.place;
        Some(WrittenDay { day, place })
    }

    /// How the document is kept up; what took its place is filled in once all documents are known.
    fn upkeep(&mut self, published: Option<&WrittenDay>) -> Option<Upkeep> {
        let says = &self.record.says;
        let review = says.review_due.as_ref();
        let replaced = [
            says.superseded_by
                .as_ref()
                .map(|text| self.record.place_of(text)),
            says.body_replaced_by
                .as_ref()
                .map(|text| self.record.place_of(text)),
        ];
        let replaced = replaced.into_iter().flatten().next();
        let wrong = match (says.archived, review, replaced) {
            (true, Some(review), _) => Some((
                self.record.place_of(review),
                "This document is archived, and yet it is to be reviewed.",
                "Take `review_due` out, or take `archived` out.",
            )),
            (false, _, Some(place)) => Some((
                place,
                "This document says what took its place, and does not say that it is archived.",
                "Write `archived = true`, and take `review_due` out.",
            )),
            (false, None, None) => Some((
                self.file(),
                "This document has no day of its next review.",
                "Write one, such as `review_due = \"2027-04-01\"`. If nobody keeps the document up, write `archived = true`.",
            )),
            _ => None,
        };
        if let Some((place, message, help)) = wrong {
            let findings = &mut self.clerk.findings;
            findings.error(Code::NoUpkeep, place, message, help);
            return None;
        }
        if says.archived {
            let by = says.body_replaced_by.as_ref();
            return Some(Upkeep::Archived(Archived {
                superseded_by: None,
                body_replaced_by: by.map(|text| text.get_ref().clone()).unwrap_or_default(),
            }));
        }
        let due = self.day(review)?;
        if let Some(published) = published.filter(|published| due.day < published.day) {
            self.clerk.findings.error(
                Code::BadPeriod,
                due.place,
                format!(
                    "This document was to be reviewed by {}, before it was published on {}.",
                    due.day, published.day
                ),
                "Correct one of the two days.",
            );
            return None;
        }
        Some(Upkeep::Kept(due))
    }

    fn copies(&mut self) -> Option<Copies> {
        let says = &self.record.says;
        let address = says.address.as_ref().map(|text| self.record.cell(text));
        let dataset = says.dataset.as_ref().map(|text| self.record.cell(text));
        if address.is_none() && dataset.is_none() && says.files.is_empty() {
            let place = self.file();
            self.clerk.findings.error(
                Code::NothingToRead,
                place,
                "This entry leads to no document: it has no address, no file and no dataset.",
                "Add `files = [\"files/report.pdf\"]`, or the `address` at which others publish it.",
            );
        }
        let address = address.and_then(|cell| self.clerk.address(&cell));
        let dataset = dataset.and_then(|cell| self.clerk.dataset(&cell));
        let folder = self.record.folder().trim_end_matches("/entries");
        let files = says.files.iter().map(|file| self.record.cell(file));
        let files = files.filter_map(|name| self.clerk.file(folder, &name));
        Copies::new(address, dataset, files.collect())
    }

    /// The code of a language, such as `pl` or `pt-BR`.
    fn language(&mut self, code: &Spanned<String>) -> Option<String> {
        let cell = self.record.cell(code);
        let (first, rest) = cell.text.split_once('-').unwrap_or((&cell.text, "xx"));
        let good = (2..=3).contains(&first.len())
            && first.bytes().all(|b| b.is_ascii_lowercase())
            && !rest.is_empty()
            && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !good {
            self.clerk.findings.error(
                Code::BadSetting,
                cell.place,
                format!("`{}` is not the code of a language.", cell.text),
                "Use a code such as `en` or `pt-BR`.",
            );
            return None;
        }
        Some(cell.text)
    }
}
