//! `/publication-scheme/disclosures/<slug>/`: a request, and what was answered.

use super::words::{standing_word, test_word};
use crate::config::Text;
use crate::derive::{due, is_overdue, working_days};
use crate::locale::{Arg, Word};
use crate::model::{
    AnyDataset, Disclosure, DisclosureId, DisclosureOutcome, DisclosureStage, DisclosureStanding,
    FileAt, Known,
};
use crate::plan::{DisclosurePage, FileTarget, PageId};
use crate::view::{Desk, Entry, Fact, Part, Phrase, View};

pub(super) fn entry(desk: &Desk<'_>, id: DisclosureId) -> View {
    let log = &desk.catalogue().disclosures;
    let entry = log.get(id);
    let sentence = sentence(desk, entry);
    let title = desk.phrase(&entry.title);
    let waits = entry.stage.standing() == DisclosureStanding::Waiting;
    let mut parts = vec![
        ("tags", Part::Notes(desk.disclosure_tags(entry))),
        ("answer", Part::Text(sentence.clone())),
        ("facts", Part::Facts(facts(desk, entry))),
    ];
    if entry.example {
        parts.push(("example_note", Part::Text(desk.word(Word::ExampleNote))));
    } else {
        parts.push(("source", Part::Facts(desk.log_facts())));
    }
    if let Some(day) = due(log, entry).filter(|_| is_overdue(log, entry, desk.scene.today())) {
        let day = desk.locale.day(day);
        let words = desk
            .locale
            .say(Word::EntryOverdueSince, &[("day", Arg::Text(&day))]);
        parts.push(("overdue", Part::Text(words)));
    }
    let text = |part: &Known<Text>, unknown| match part {
        Known::Said(text) => Some(Part::Paragraphs(desk.paragraphs(text))),
        Known::NotKnown => Some(Part::Paragraphs(vec![Phrase::new(desk.word(unknown))])),
        Known::Nothing => None,
    };
    let question = text(&entry.question, Word::EntryQuestionNotKnown);
    parts.extend(question.map(|part| ("question", part)));
    if entry.question.said().is_some() {
        parts.push(("quoted", Part::Text("quoted".to_owned())));
    }
    let reply = text(&entry.answer, Word::EntryAnswerNotKnown);
    parts.extend(reply.map(|part| ("reply", part)));
    parts.extend(held_back(desk, entry));
    let interest = text(&entry.public_interest, Word::EntryInterestNotKnown);
    parts.extend(interest.map(|part| ("interest", part)));
    if let Some(caveats) = &entry.caveats {
        parts.push(("caveats", Part::Paragraphs(desk.paragraphs(caveats))));
    }
    parts.extend((!waits).then(|| files(desk, entry)));
    if let Some((language, direction)) = title.foreign {
        parts.push(("foreign_language", Part::Text(language)));
        parts.push(("foreign_direction", Part::Text(direction.to_owned())));
    }
    View {
        template: "disclosure.html",
        page: PageId::Disclosures(DisclosurePage::Entry(id)),
        language: desk.locale.index,
        title: title.text,
        description: sentence,
        crumbs: desk.log_crumbs(true),
        parts,
    }
}

/// "Given in part. Put online in July 2022."
fn sentence(desk: &Desk<'_>, entry: &Disclosure) -> String {
    let outcome = desk.word(standing_word(entry.stage.standing()));
    let outcome = ("outcome", Arg::Text(&outcome));
    match entry.stage {
        DisclosureStage::Waiting { received } => {
            let received = desk.locale.day(received);
            let due = due(&desk.catalogue().disclosures, entry);
            let due = due.map_or_else(String::new, |day| desk.locale.day(day));
            let args = [("received", Arg::Text(&received)), ("due", Arg::Text(&due))];
            desk.locale.say(Word::EntrySentenceWaiting, &args)
        }
        DisclosureStage::Answered {
            answered: Some(day),
            ..
        } => {
            let day = desk.locale.day(day);
            let args = [outcome, ("day", Arg::Text(&day))];
            desk.locale.say(Word::EntrySentenceAnswered, &args)
        }
        DisclosureStage::Answered {
            put_online: Some(month),
            ..
        } => {
            let args = [outcome, ("month", Arg::Text(desk.locale.month(month)))];
            desk.locale.say(Word::EntrySentenceOnline, &args)
        }
        DisclosureStage::Answered { .. } => desk.locale.say(Word::EntrySentenceUndated, &[outcome]),
    }
}

/// The exemptions that the answer names, each with what it means there.
fn held_back(desk: &Desk<'_>, entry: &Disclosure) -> Option<(&'static str, Part)> {
    let exemptions = &desk.catalogue().disclosures.exemptions;
    let one = |id: &crate::model::ExemptionId| {
        let exemption = exemptions.get(*id);
        Entry {
            anchor: None,
            name: desk.exemption_link(exemption),
            tags: vec![desk.word(test_word(exemption.test))],
            text: vec![desk.phrase(&exemption.refusal)],
            facts: Vec::new(),
        }
    };
    match &entry.exemptions {
        Known::Said(named) => Some(("exemptions", Part::Entries(named.iter().map(one).collect()))),
        Known::NotKnown
            if entry.stage.standing()
                != DisclosureStanding::Answered(DisclosureOutcome::NotKnown) =>
        {
            let words = desk.word(Word::EntryExemptionsNotKnown);
            Some(("exemptions_unknown", Part::Text(words)))
        }
        Known::NotKnown | Known::Nothing => None,
    }
}

/// The files that were given, or that there are none, or that nobody here knows.
fn files(desk: &Desk<'_>, entry: &Disclosure) -> (&'static str, Part) {
    let link = |file: &crate::model::DisclosedFile| {
        let title = desk.phrase(&file.title);
        let text = match &file.format {
            Some(format) => {
                let format = format.to_uppercase();
                let args = [
                    ("title", Arg::Text(&title.text)),
                    ("format", Arg::Text(&format)),
                ];
                desk.locale.say(Word::EntryFormat, &args)
            }
            None => title.text.clone(),
        };
        let url = match &file.at {
            FileAt::Here(id) => desk.file_url(FileTarget::Attachment(id.number())),
            FileAt::Elsewhere(url) => url.clone(),
        };
        Phrase { text, ..title }.to(url)
    };
    match &entry.files {
        Known::Said(files) => ("files", Part::Phrases(files.iter().map(link).collect())),
        Known::NotKnown => ("no_files", Part::Text(desk.word(Word::EntryFilesNotKnown))),
        Known::Nothing => ("no_files", Part::Text(desk.word(Word::EntryFilesNone))),
    }
}

fn facts(desk: &Desk<'_>, entry: &Disclosure) -> Vec<Fact> {
    let log = &desk.catalogue().disclosures;
    let reference = desk.original(entry.reference.clone());
    let mut facts = vec![desk.phrase_fact(Word::EntryReference, reference)];
    let unknown = || desk.word(Word::EntryDayNotKnown);
    let day = |day: Option<_>| day.map_or_else(unknown, |day| desk.locale.day(day));
    let stage = entry.stage;
    facts.push(desk.fact(Word::EntryReceived, day(stage.received()), None));
    if stage.standing() == DisclosureStanding::Waiting {
        let due = due(log, entry).map(|day| desk.locale.day(day));
        facts.extend(due.map(|due| desk.fact(Word::EntryDue, due, None)));
    } else {
        facts.push(desk.fact(Word::EntryAnsweredOn, day(stage.answered()), None));
    }
    if let Some(taken) = working_days(log, entry) {
        let words = desk.counted(Word::EntryWorkingDaysCount, i64::from(taken), &[]);
        facts.push(desk.fact(Word::EntryWorkingDays, words, None));
    }
    if let Some(month) = stage.put_online() {
        let month = desk.locale.month(month).to_owned();
        facts.push(desk.fact(Word::EntryPutOnline, month, None));
    }
    for topic in &entry.topics {
        let name = desk.phrase(&desk.catalogue().topics.get(*topic).name);
        let page = PageId::Disclosures(DisclosurePage::Topic(*topic));
        facts.push(desk.phrase_fact(Word::Topic, desk.phrase_link(name, page)));
    }
    let areas = entry.areas.iter();
    let areas: Vec<&str> = areas
        .map(|area| desk.words(&desk.catalogue().areas.get(*area).name))
        .collect();
    if !areas.is_empty() {
        facts.push(desk.fact(Word::EntryAreas, areas.join(", "), None));
    }
    if let Some(dataset) = entry.dataset {
        facts.push(desk.phrase_fact(Word::EntryDataset, desk.dataset_link(dataset)));
    }
    if let Some(url) = &entry.original {
        let words = desk.word(Word::EntryOriginalLink);
        facts.push(desk.fact(Word::EntryOriginal, words, Some(url.clone())));
    }
    facts
}

impl Desk<'_> {
    /// The title of a dataset of any kind, as a link to its page.
    pub(in crate::view) fn dataset_link(&self, dataset: AnyDataset) -> Phrase {
        let catalogue = self.catalogue();
        let (title, page) = match dataset {
            AnyDataset::Series(id) => (&catalogue.dataset(id).title, PageId::Dataset(id)),
            AnyDataset::Table(id) => (&catalogue.crosstab(id).title, PageId::Crosstab(id)),
            AnyDataset::Readings(id) => {
                (&catalogue.performance(id).title, PageId::Readings(id, None))
            }
        };
        self.phrase_link(self.phrase(title), page)
    }

    /// The requests that are about the same as a dataset.
    pub(in crate::view) fn asked_for(&self, dataset: AnyDataset) -> Option<(&'static str, Part)> {
        let log = self.catalogue().disclosures.iter();
        let named = log.filter(|(_, one)| one.dataset == Some(dataset) && !one.example);
        let links: Vec<Phrase> = named.map(|(id, _)| self.entry_link(id)).collect();
        (!links.is_empty()).then_some(("asked", Part::Phrases(links)))
    }
}
