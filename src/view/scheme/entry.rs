//! `/publication-scheme/documents/<slug>/`: one document.

use super::copies::{copies, formats};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, SchemeEntry, SchemeEntryId, Upkeep};
use crate::plan::{PageId, SchemePage};
use crate::view::{Desk, Fact, Part, Phrase, View};

pub(super) fn entry(desk: &Desk<'_>, id: SchemeEntryId) -> View {
    let scheme = &desk.catalogue().scheme;
    let entry = scheme.entry(id);
    let mut parts = vec![
        ("archived", Part::Paragraphs(archived(desk, entry))),
        (
            "about",
            Part::Paragraphs(desk.paragraphs(&entry.description)),
        ),
        ("read", Part::Phrases(copies(desk, entry))),
        ("requested", Part::Paragraphs(requested(desk, entry))),
        ("facts", Part::Facts(facts(desk, entry))),
    ];
    if entry.example {
        parts.push(("example", Part::Text(desk.word(Word::ExampleNote))));
    }
    let description = desk.words(&entry.description).to_owned();
    let title = desk.phrase(&entry.title);
    let page = SchemePage::Entry(id);
    let mut view = desk.scheme_view("scheme-entry.html", page, title, description, parts);
    let class = PageId::Scheme(SchemePage::Class(entry.class));
    view.crumbs
        .push(desk.link(class, desk.class_title(entry.class).text));
    view
}

/// That a document is archived, and what took its place.
fn archived(desk: &Desk<'_>, entry: &SchemeEntry) -> Vec<Phrase> {
    let Upkeep::Archived(archived) = &entry.upkeep else {
        return Vec::new();
    };
    let mut notes = vec![Phrase::new(desk.word(Word::SchemeArchivedNote))];
    let (body, new) = (
        desk.words(&entry.body),
        desk.words(&archived.body_replaced_by),
    );
    if !new.is_empty() {
        let args = [("body", Arg::Text(body)), ("new", Arg::Text(new))];
        notes.push(Phrase::new(
            desk.locale.say(Word::SchemeBodyReplaced, &args),
        ));
    }
    if let Some(id) = archived.superseded_by {
        let title = desk.words(&desk.catalogue().scheme.entry(id).title);
        let words = desk
            .locale
            .say(Word::SchemeSuperseded, &[("title", Arg::Text(title))]);
        notes.push(desk.phrase_link(Phrase::new(words), PageId::Scheme(SchemePage::Entry(id))));
    }
    notes
}

/// That people asked for a document first, and that it became a dataset.
fn requested(desk: &Desk<'_>, entry: &SchemeEntry) -> Vec<Phrase> {
    let Some(reference) = &entry.requested_as else {
        return Vec::new();
    };
    let args = [("reference", Arg::Text(reference))];
    let mut notes = vec![Phrase::new(desk.locale.say(Word::SchemeRequested, &args))];
    if let Some(dataset) = entry.copies.dataset() {
        let words = desk.word(Word::SchemeRequestedDataset);
        notes.push(Phrase::new(words).to(desk.dataset_url(dataset)));
    }
    notes
}

fn facts(desk: &Desk<'_>, entry: &SchemeEntry) -> Vec<Fact> {
    let class = PageId::Scheme(SchemePage::Class(entry.class));
    let class = desk.phrase_link(desk.class_title(entry.class), class);
    let mut facts = vec![desk.phrase_fact(Word::SchemeClass, class)];
    facts.extend(desk.text_fact(Word::SchemeBody, &entry.body));
    facts.extend(desk.text_fact(Word::SchemeReference, &entry.reference));
    facts.push(desk.fact(Word::FactPublished, desk.published(entry), None));
    facts.extend(desk.text_fact(Word::SchemePeriod, &entry.period));
    facts.extend(upkeep(desk, entry));
    let formats = formats(desk, entry);
    facts
        .extend((!formats.text.is_empty()).then(|| desk.phrase_fact(Word::SchemeFormats, formats)));
    let languages = languages(desk, entry);
    facts
        .extend((!languages.is_empty()).then(|| desk.fact(Word::SchemeLanguages, languages, None)));
    facts.extend(desk.text_fact(Word::SchemeOwner, &entry.owner));
    facts.push(
        desk.text_fact(Word::SchemeCharge, &entry.charge)
            .unwrap_or_else(|| {
                let free = desk.word(Word::SchemeChargeWeb);
                desk.fact(Word::SchemeCharge, free, None)
            }),
    );
    let licence = &desk.catalogue().site.licence;
    let rights = desk.text_fact(Word::SchemeRights, &entry.rights);
    facts.push(rights.unwrap_or_else(|| {
        let url = Some(licence.url.clone());
        desk.fact(Word::SchemeRights, licence.name.clone(), url)
    }));
    facts.extend(accessible(desk, entry));
    facts.extend(entry.areas.iter().map(|area| about_area(desk, *area)));
    facts.extend(entry.topics.iter().map(|topic| {
        let name = desk.phrase(&desk.catalogue().topics.get(*topic).name);
        let page = PageId::Scheme(SchemePage::Topic(*topic));
        desk.phrase_fact(Word::Topic, desk.phrase_link(name, page))
    }));
    facts
}

fn upkeep(desk: &Desk<'_>, entry: &SchemeEntry) -> Vec<Fact> {
    match &entry.upkeep {
        Upkeep::Archived(_) => {
            let words = desk.word(Word::SchemeReviewArchived);
            vec![desk.fact(Word::SchemeReviewState, words, None)]
        }
        Upkeep::Kept(due) => {
            let late = desk.late(due, Word::SchemeReviewLate);
            let state = late.unwrap_or_else(|| desk.word(Word::SchemeReviewOk));
            vec![
                desk.fact(Word::SchemeReviewDue, desk.locale.day(due.day), None),
                desk.fact(Word::SchemeReviewState, state, None),
            ]
        }
    }
}

/// The languages of a document: by their own names, where the site has them, or else by their codes.
fn languages(desk: &Desk<'_>, entry: &SchemeEntry) -> String {
    let known = &desk.catalogue().site.languages;
    let name = |code: &String| {
        let language = known.iter().find(|language| language.code == *code);
        language.map_or_else(|| code.clone(), |language| language.name.clone())
    };
    let names: Vec<String> = entry.languages.iter().map(name).collect();
    names.join(", ")
}

/// How to get a document in another form; at least, whom to ask.
fn accessible(desk: &Desk<'_>, entry: &SchemeEntry) -> Option<Fact> {
    let told = desk.text_fact(Word::SchemeAccessible, &entry.accessible);
    told.or_else(|| {
        let contact = desk.catalogue().site.publisher.contact.as_ref()?;
        let args = [("contact", Arg::Text(contact))];
        let words = desk.locale.say(Word::SchemeAccessibleAsk, &args);
        let url = Some(format!("mailto:{contact}"));
        Some(desk.fact(Word::SchemeAccessible, words, url))
    })
}

/// An area that a document is about: a link, if the area has a page.
fn about_area(desk: &Desk<'_>, area: AreaId) -> Fact {
    let catalogue = desk.catalogue();
    let area = catalogue.areas.get(area);
    let mut boroughs = catalogue.lead().areas.boroughs();
    let page = boroughs.find(|(_, borough)| borough.code == area.code);
    let url = page.map(|(id, _)| desk.url(PageId::Borough(id)));
    desk.fact(Word::SchemeAreas, desk.words(&area.name).to_owned(), url)
}
