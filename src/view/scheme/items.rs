//! Documents as items of lists: what they are, what class they are of, and whether they are kept up.

use crate::figure::Day;
use crate::locale::{Arg, Word};
use crate::model::{ClassId, SchemeEntry, SchemeEntryId, Upkeep, WrittenDay};
use crate::plan::{PageId, SchemePage};
use crate::view::{Desk, Entry, Phrase};
use std::cmp::Reverse;

/// The documents of which something is true, as items: those that are kept up first, and the newest of each first.
pub(super) fn entries(desk: &Desk<'_>, of_which: impl Fn(&SchemeEntry) -> bool) -> Vec<Entry> {
    let scheme = &desk.catalogue().scheme;
    let mut found: Vec<(SchemeEntryId, &SchemeEntry)> = scheme
        .entries()
        .filter(|(_, entry)| of_which(entry))
        .collect();
    found.sort_by_key(|(_, entry)| {
        let archived = matches!(entry.upkeep, Upkeep::Archived(_));
        (
            archived,
            Reverse(entry.published.as_ref().map(|one| one.day)),
        )
    });
    let items = found.into_iter().map(|(id, entry)| item(desk, id, entry));
    items.collect()
}

fn item(desk: &Desk<'_>, id: SchemeEntryId, entry: &SchemeEntry) -> Entry {
    let page = PageId::Scheme(SchemePage::Entry(id));
    let published = entry.published.as_ref();
    let published = published.map(|published| desk.locale.day(published.day));
    let facts = published.map(|day| desk.fact(Word::FactPublished, day, None));
    Entry {
        anchor: None,
        name: desk.phrase_link(desk.phrase(&entry.title), page),
        tags: desk.entry_tags(entry),
        text: desk.paragraphs(&entry.description),
        facts: facts.into_iter().collect(),
    }
}

impl Desk<'_> {
    /// What sets a document apart: that it is made up, archived, or past the day of its review.
    pub(super) fn entry_tags(&self, entry: &SchemeEntry) -> Vec<String> {
        let example = self.catalogue().scheme.is_example(entry);
        let example = example.then(|| self.word(Word::Example));
        let upkeep = match &entry.upkeep {
            Upkeep::Archived(_) => Some(self.word(Word::SchemeArchived)),
            Upkeep::Kept(due) => self.late(due, Word::SchemeReviewLate),
        };
        example.into_iter().chain(upkeep).collect()
    }

    /// By how many days something is late, if it is.
    pub(super) fn late(&self, due: &WrittenDay, word: Word) -> Option<String> {
        let today: Day = self.scene.today();
        if !due.is_past(today) {
            return None;
        }
        let days = i64::from(due.day.until(today)?);
        let count = self.locale.count(days);
        let args = [("number", Arg::Number(days)), ("count", Arg::Text(&count))];
        Some(self.locale.say(word, &args))
    }

    /// The day on which a document was published, or that it is not known.
    pub(super) fn published(&self, entry: &SchemeEntry) -> String {
        match &entry.published {
            Some(published) => self.locale.day(published.day),
            None => self.word(Word::SchemeNotGiven),
        }
    }

    /// "3. What our priorities are"
    pub(super) fn class_title(&self, id: ClassId) -> Phrase {
        let class = self.catalogue().scheme.class(id);
        let name = self.phrase(&class.name);
        let number = class.number.to_string();
        let args = [
            ("number", Arg::Text(&number)),
            ("name", Arg::Text(&name.text)),
        ];
        Phrase {
            text: self.locale.say(Word::SchemeClassTitle, &args),
            ..name
        }
    }
}
