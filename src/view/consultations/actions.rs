//! "You said, we did, we could not because": commitments on the page of their consultation and on those of boroughs.

use super::own::{downloads, example_note, place};
use crate::derive::{Tally, tally};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Commitment, CommitmentStatus, ConsultationId};
use crate::plan::{CommitmentScope, ConsultationFile, ConsultationPage, PageId};
use crate::view::{Desk, Entry, Fact, Link, Part, Phrase, WordTable};

/// A commitment, and the consultation that it was made after.
pub(super) type Made<'a> = (ConsultationId, &'a Commitment);

/// What the page of a consultation says of its issues and commitments.
pub(super) fn parts(desk: &Desk<'_>, id: ConsultationId) -> Vec<(&'static str, Part)> {
    let one = desk.catalogue().consultations.get(id);
    let mut parts = Vec::new();
    if one.issues.is_some() {
        let page = PageId::Consultations(ConsultationPage::Issues(id));
        let link = desk.link(page, desk.word(Word::IssuesLink));
        parts.push(("issues_links", Part::Links(vec![link])));
    }
    let commitments = &one.actions.commitments;
    if commitments.is_empty() {
        return parts;
    }
    let tally = tally(commitments, desk.scene.today());
    let entries = commitments.iter().map(|it| entry(desk, it));
    parts.push(("actions_answer", Part::Text(sentence(desk, tally))));
    parts.push(("actions", Part::Entries(entries.collect())));
    let page = PageId::Consultations(ConsultationPage::Commitments(CommitmentScope::All));
    let mut links = vec![desk.link(page, desk.word(Word::CommitmentsLink))];
    let file = (ConsultationFile::Commitments, Word::DownloadCommitments);
    links.extend(downloads(desk, &[file]));
    parts.push(("actions_links", Part::Links(links)));
    if !one.example {
        let made: Vec<Made<'_>> = commitments.iter().map(|it| (id, it)).collect();
        parts.extend(example_note(desk, &made).map(|note| ("actions_example", note)));
    }
    parts
}

/// What the page of a borough says of commitments: those about it.
pub(super) fn of_area(desk: &Desk<'_>, area: AreaId) -> Vec<(&'static str, Part)> {
    let catalogue = desk.catalogue();
    // The areas of the figures may be a list of their own; a code is the same in both.
    let shared = catalogue
        .areas
        .by_code(&catalogue.lead().areas.get(area).code);
    let Some(area) = shared else {
        return Vec::new();
    };
    let made = catalogue.consultations.commitments();
    let made: Vec<Made<'_>> = made.filter(|(_, it)| it.areas.contains(&area)).collect();
    if made.is_empty() {
        return Vec::new();
    }
    let page = ConsultationPage::Commitments(CommitmentScope::Borough(area));
    let link = desk.link(
        PageId::Consultations(page),
        desk.word(Word::CommitmentsOfArea),
    );
    let mut parts = vec![
        (
            "commitments_table",
            Part::Words(Box::new(table(desk, &made, Word::CommitmentsOfArea))),
        ),
        ("commitments_links", Part::Links(vec![link])),
    ];
    parts.extend(example_note(desk, &made).map(|note| ("commitments_example", note)));
    parts
}

/// A row for each commitment: what it is, how far it has come, and its day.
pub(super) fn table(desk: &Desk<'_>, made: &[Made<'_>], caption: Word) -> WordTable {
    let rows = made.iter().map(|(id, it)| {
        let due = match &it.due {
            Some(due) => desk.locale.day(due.day),
            None => desk.word(Word::CommitmentNoDay),
        };
        vec![
            link(desk, *id, it),
            Phrase::new(listed(desk, tags(desk, it))),
            Phrase::new(due),
        ]
    });
    let columns = [
        Word::Commitment,
        Word::CommitmentStatus,
        Word::CommitmentDue,
    ];
    WordTable {
        caption: desk.word(caption),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: rows.collect(),
    }
}

/// A commitment's name, which leads to where it stands on the page of its consultation.
pub(super) fn link(desk: &Desk<'_>, id: ConsultationId, it: &Commitment) -> Phrase {
    let page = PageId::Consultations(ConsultationPage::One(id));
    let url = format!("{}#{}", desk.url(page), anchor(it));
    desk.phrase(&it.title).to(url)
}

/// What leads to a commitment on the page of its consultation.
pub(super) fn anchor(it: &Commitment) -> String {
    format!("commitment-{}", it.id)
}

/// How many commitments have come how far, in a sentence.
pub(super) fn sentence(desk: &Desk<'_>, tally: Tally) -> String {
    let day = desk.locale.day(desk.scene.today());
    let count = |number| desk.locale.count(number);
    let numbers = [
        ("total", count(tally.total())),
        ("planned", count(tally.of(CommitmentStatus::Planned))),
        ("begun", count(tally.of(CommitmentStatus::UnderWay))),
        ("done", count(tally.of(CommitmentStatus::Done))),
        ("stuck", count(tally.of(CommitmentStatus::CouldNot))),
        ("dropped", count(tally.of(CommitmentStatus::Dropped))),
        ("late", count(tally.late)),
        ("day", day),
    ];
    let args: Vec<_> = numbers
        .iter()
        .map(|(name, text)| (*name, Arg::Text(text)))
        .collect();
    desk.locale.say(Word::CommitmentsAnswer, &args)
}

/// How far a commitment has come, in a word.
pub(super) fn status_word(status: CommitmentStatus) -> Word {
    match status {
        CommitmentStatus::Planned => Word::CommitmentPlanned,
        CommitmentStatus::UnderWay => Word::CommitmentUnderWay,
        CommitmentStatus::Done => Word::CommitmentDone,
        CommitmentStatus::CouldNot => Word::CommitmentCouldNot,
        CommitmentStatus::Dropped => Word::CommitmentDropped,
    }
}

/// How far a commitment has come; after that, whether it is late or made up.
fn tags(desk: &Desk<'_>, it: &Commitment) -> Vec<String> {
    let late = it
        .is_late(desk.scene.today())
        .then_some(Word::CommitmentLate);
    let example = it.example.then_some(Word::Example);
    let words = [Some(status_word(it.status())), late, example];
    let words = words.into_iter().flatten();
    words.map(|word| desk.word(word)).collect()
}

/// Words with what stands between them in the page's language.
fn listed(desk: &Desk<'_>, words: Vec<String>) -> String {
    let pair = |first: String, second: String| {
        let args = [
            ("first", Arg::Text(first.as_str())),
            ("second", Arg::Text(second.as_str())),
        ];
        desk.locale.say(Word::CommitmentPair, &args)
    };
    words.into_iter().reduce(pair).unwrap_or_default()
}

/// A commitment with what people said, what was done or could not be done, and why: all that is known of it.
fn entry(desk: &Desk<'_>, it: &Commitment) -> Entry {
    Entry {
        anchor: Some(anchor(it)),
        name: desk.phrase(&it.title),
        tags: tags(desk, it),
        text: late_note(desk, it),
        facts: facts(desk, it),
    }
}

/// A commitment in a list of those that have come as far: in short, with the consultation that it was made after. Its name
/// leads to all that is known of it.
pub(super) fn short_entry(desk: &Desk<'_>, (id, it): Made<'_>) -> Entry {
    let mut facts = outcome(desk, it);
    facts.extend(days(desk, it));
    facts.push(desk.phrase_fact(Word::CommitmentConsultation, consultation(desk, id)));
    Entry {
        anchor: None,
        name: link(desk, id, it),
        tags: tags(desk, it).split_off(1),
        text: late_note(desk, it),
        facts,
    }
}

/// That a commitment is late, in a sentence, if it is.
fn late_note(desk: &Desk<'_>, it: &Commitment) -> Vec<Phrase> {
    let due = it.awaited().filter(|due| due.day < desk.scene.today());
    let note = due.map(|due| {
        let day = desk.locale.day(due.day);
        let args = [("day", Arg::Text(day.as_str()))];
        Phrase::new(desk.locale.say(Word::CommitmentLateNote, &args))
    });
    note.into_iter().collect()
}

/// What was done or could not be done, why, and where readers can see it.
fn outcome(desk: &Desk<'_>, it: &Commitment) -> Vec<Fact> {
    let we = match it.status() {
        CommitmentStatus::Planned => Word::WeWill,
        CommitmentStatus::UnderWay => Word::WeAreDoing,
        CommitmentStatus::Done => Word::WeDid,
        CommitmentStatus::CouldNot => Word::WeCouldNot,
        CommitmentStatus::Dropped => Word::WeDropped,
    };
    let say = |word, text| desk.phrase_fact(word, desk.phrase(text));
    let mut facts = vec![say(we, &it.action)];
    facts.extend(it.reason().map(|text| say(Word::CommitmentBecause, text)));
    facts.extend(it.evidence().map(|evidence| {
        let words = desk.phrase(&evidence.name).to(place(desk, &evidence.at));
        desk.phrase_fact(Word::CommitmentEvidence, words)
    }));
    facts
}

/// The day by which it is to be done, and the one on which it was.
fn days(desk: &Desk<'_>, it: &Commitment) -> Vec<Fact> {
    let day = |day| desk.locale.day(day);
    let due = it.due.as_ref().map(|due| day(due.day));
    let due = due.unwrap_or_else(|| desk.word(Word::CommitmentNoDay));
    let mut facts = vec![desk.fact(Word::CommitmentDue, due, None)];
    let done = it.done().map(day);
    facts.extend(done.map(|done| desk.fact(Word::CommitmentDoneDay, done, None)));
    facts
}

fn facts(desk: &Desk<'_>, it: &Commitment) -> Vec<Fact> {
    let say = |word, text| desk.phrase_fact(word, desk.phrase(text));
    let mut facts = vec![say(Word::YouSaid, &it.said)];
    facts.extend(outcome(desk, it));
    facts.push(say(Word::CommitmentOwner, &it.owner));
    facts.extend(days(desk, it));
    facts.extend(it.areas.iter().map(|area| {
        let name = desk.words(&desk.catalogue().areas.get(*area).name);
        desk.fact(Word::CommitmentArea, name.to_owned(), None)
    }));
    facts.extend(it.topics.iter().map(|topic| {
        let page = ConsultationPage::Commitments(CommitmentScope::Topic(*topic));
        let name = desk.phrase(&desk.catalogue().topics.get(*topic).name);
        desk.phrase_fact(
            Word::Topic,
            desk.phrase_link(name, PageId::Consultations(page)),
        )
    }));
    let changed = desk.locale.day(it.updated.day);
    facts.push(desk.fact(Word::CommitmentChanged, changed, None));
    facts
}

/// A consultation's name, which leads to its page.
pub(super) fn consultation(desk: &Desk<'_>, id: ConsultationId) -> Phrase {
    let one = desk.catalogue().consultations.get(id);
    let page = PageId::Consultations(ConsultationPage::One(id));
    desk.phrase_link(desk.phrase(&one.title), page)
}

/// The page of all commitments.
pub(super) fn all_link(desk: &Desk<'_>) -> Link {
    let page = ConsultationPage::Commitments(CommitmentScope::All);
    desk.link(
        PageId::Consultations(page),
        desk.word(Word::CommitmentsTitle),
    )
}
