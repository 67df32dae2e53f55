//! One document of its file.

use super::class::Known;
use super::due::WrittenDay;
use super::entry::{Archived, Copies, SchemeEntry, Upkeep};
use crate::config::{Spanned, Text};
use crate::diagnostic::{Code, Place};
use crate::load::{Cell, RawSchemeEntryRecord, Record};
use crate::model::clerk::Clerk;

/// The file of a document, and the clerk who looks up what it names.
pub(super) struct EntryFile<'r, 'c, 'a, 'f> {
    pub(super) record: &'r Record<RawSchemeEntryRecord>,
    pub(super) clerk: &'c mut Clerk<'a, 'f>,
}

impl EntryFile<'_, '_, '_, '_> {
    /// The document, if its file can be used; and the name of the one that took its place.
    pub(super) fn entry(
        mut self,
        slug: String,
        classes: &Known<'_>,
    ) -> (Option<SchemeEntry>, Option<Cell>) {
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
            self.clerk
                .findings
                .error(Code::NoUpkeep, place, message, help);
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
