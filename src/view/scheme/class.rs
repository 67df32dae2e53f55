//! `/publication-scheme/<class>/`: what a class should hold, what has become of each document, and the documents.

use super::{items, overview::status_word};
use crate::locale::{Arg, Word};
use crate::model::{ClassId, Expected, Standing, Thing};
use crate::plan::{PageId, SchemePage};
use crate::view::{Desk, Entry, Fact, Link, Part, View};

pub(super) fn class(desk: &Desk<'_>, id: ClassId) -> View {
    let scheme = &desk.catalogue().scheme;
    let class = scheme.class(id);
    let expected = scheme.expected.iter().filter(|one| one.class == id);
    let expected = expected.map(|one| item(desk, one)).collect();
    let entries = items::entries(desk, |entry| entry.class == id);
    let mut parts = vec![
        ("holds", Part::Paragraphs(desk.paragraphs(&class.holds))),
        ("expected", Part::Entries(expected)),
        ("entries", Part::Entries(entries)),
    ];
    if class.own {
        parts.push(("own", Part::Text(desk.word(Word::SchemeClassOwn))));
    }
    if let Some(source) = &class.source {
        let link = desk.address_link(source);
        parts.push(("source", Part::Links(vec![link])));
    }
    let others = scheme.classes().filter(|(other, _)| *other != id);
    let others = others.map(|(other, _)| {
        let page = PageId::Scheme(SchemePage::Class(other));
        desk.phrase_link(desk.class_title(other), page)
    });
    parts.push(("others", Part::Phrases(others.collect())));
    let holds = desk.words(&class.holds).to_owned();
    let (page, title) = (SchemePage::Class(id), desk.class_title(id));
    desk.scheme_view("scheme-class.html", page, title, holds, parts)
}

fn item(desk: &Desk<'_>, expected: &Expected) -> Entry {
    let things = expected.standing.things();
    let facts = things.iter().map(|thing| fact(desk, thing));
    Entry {
        anchor: None,
        name: desk.phrase(&expected.name),
        tags: vec![status(desk, &expected.standing)],
        text: desk.paragraphs(expected.standing.reason()),
        facts: facts.collect(),
    }
}

/// What has become of a document, in words; of a planned one, by when.
fn status(desk: &Desk<'_>, standing: &Standing) -> String {
    let Standing::Planned { by, .. } = standing else {
        return desk.word(status_word(standing.status()));
    };
    let word = if by.is_past(desk.scene.today()) {
        Word::SchemePlannedLate
    } else {
        Word::SchemePlannedBy
    };
    let day = desk.locale.day(by.day);
    desk.locale.say(word, &[("day", Arg::Text(&day))])
}

/// A line that says where something can be read.
fn fact(desk: &Desk<'_>, thing: &Thing) -> Fact {
    let phrase = match thing {
        Thing::Entry(id) => {
            let title = &desk.catalogue().scheme.entry(*id).title;
            desk.phrase_link(desk.phrase(title), PageId::Scheme(SchemePage::Entry(*id)))
        }
        Thing::Dataset(dataset) => {
            let title = desk.phrase(desk.dataset_title(*dataset));
            title.to(desk.dataset_url(*dataset))
        }
        Thing::Address(address) => {
            let Link { url, text } = desk.address_link(address);
            crate::view::Phrase::new(text).to(url)
        }
    };
    desk.phrase_fact(Word::SchemeWhere, phrase)
}
