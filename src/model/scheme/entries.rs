//! Links the documents: to their classes, to each other, to areas, topics, datasets and files.

use super::class::Known;
use super::entry::{SchemeEntry, SchemeEntryId, Upkeep};
use super::entry_file::EntryFile;
use super::superseded;
use crate::diagnostic::{Code, Place, did_you_mean};
use crate::load::{Cell, RawSchemeEntry};
use crate::model::clerk::Clerk;

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
        let (entry, successor) = EntryFile {
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
