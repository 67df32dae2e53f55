//! `/consultations/` and `/consultations/topics/<slug>/`: all of them, or those about a topic.

use super::status::rank;
use crate::derive::ConsultationStatus;
use crate::figure::Month;
use crate::locale::{Arg, Word};
use crate::model::{Consultation, ConsultationId, Since, TopicId, When};
use crate::plan::{ConsultationFile, ConsultationPage, FileTarget, LocalPage, PageId};
use crate::view::{Desk, Entry, Link, Part, Phrase, View};

type Listed<'a> = (ConsultationId, &'a Consultation);

/// The parts of the page, by the rank of the status that they hold; what is archived stands below them.
const PARTS: [(u8, &str); 5] = [
    (0, "open"),
    (1, "planned"),
    (2, "closed"),
    (3, "unclear"),
    (4, "responded"),
];

pub(super) fn overview(desk: &Desk<'_>) -> View {
    let consultations = &desk.catalogue().consultations;
    let list = desk.consultations_in_order();
    let mut parts = lists(desk, &list);
    let topics = desk.catalogue().topics.iter();
    let topics = topics.filter(|(topic, _)| consultations.has_topic(*topic));
    let topics = topics.map(|(id, _)| {
        let page = PageId::Consultations(ConsultationPage::Topic(id));
        desk.link(page, desk.topic_name(id))
    });
    parts.push(("topics", Part::Links(topics.collect())));
    let mut more = Vec::new();
    if consultations.commitments().next().is_some() {
        more.push(super::actions::all_link(desk));
    }
    let local = &desk.catalogue().local;
    if !local.priorities.is_empty() {
        let page = PageId::Local(LocalPage::Priorities);
        more.push(desk.link(page, desk.word(Word::LocalPriorities)));
    }
    if !local.meetings.is_empty() {
        let page = PageId::Local(LocalPage::Meetings);
        more.push(desk.link(page, desk.word(Word::Meetings)));
    }
    if consultations.sign_up.is_some() {
        let page = PageId::Consultations(ConsultationPage::SignUp);
        more.push(desk.link(page, desk.word(Word::ConsultationsSignUpLink)));
    }
    if consultations.has_register() {
        let page = PageId::Consultations(ConsultationPage::Methods);
        more.push(desk.link(page, desk.word(Word::ConsultationsMethodsLink)));
    }
    parts.push(("more", Part::Links(more)));
    let files = [
        (ConsultationFile::All, Word::DownloadRecords),
        (
            ConsultationFile::Respondents,
            Word::ConsultationsRespondentsFile,
        ),
        (ConsultationFile::Calendar, Word::DownloadCalendar),
        (ConsultationFile::Feed, Word::DownloadFeed),
    ];
    let files = files.map(|(file, word)| desk.consultation_file(file, word));
    parts.push(("downloads", Part::Links(files.to_vec())));
    View {
        template: "consultations.html",
        page: PageId::Consultations(ConsultationPage::Overview),
        language: desk.locale.index,
        title: desk.word(Word::Consultations),
        description: desk.word(Word::ConsultationsLead),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts,
    }
}

pub(super) fn topic(desk: &Desk<'_>, id: TopicId) -> View {
    let name = desk.topic_name(id);
    let args = [("topic", Arg::Text(&name))];
    let mut list = desk.consultations_in_order();
    list.retain(|(_, one)| one.topics.contains(&id));
    View {
        template: "consultations.html",
        page: PageId::Consultations(ConsultationPage::Topic(id)),
        language: desk.locale.index,
        title: desk.locale.say(Word::ConsultationsOn, &args),
        description: desk.locale.say(Word::ConsultationsOnLead, &args),
        crumbs: desk.consultation_crumbs(),
        parts: lists(desk, &list),
    }
}

fn lists(desk: &Desk<'_>, list: &[Listed<'_>]) -> Vec<(&'static str, Part)> {
    let (examples, list): (Vec<Listed<'_>>, Vec<_>) =
        list.iter().copied().partition(|(_, one)| one.example);
    let list = list.as_slice();
    let mut parts = Vec::new();
    for (wanted, name) in PARTS {
        let those = list.iter();
        let those = those.filter(|(_, one)| rank(desk.consultation_status(one)) == wanted);
        let entries: Vec<_> = those
            .map(|(id, one)| desk.consultation_entry(*id, one))
            .collect();
        if !entries.is_empty() {
            parts.push((name, Part::Entries(entries)));
        }
    }
    if !parts.iter().any(|(name, _)| *name == "open") {
        let none = desk.word(Word::ConsultationsNoneOpen);
        parts.push(("none_open", Part::Text(none)));
    }
    if !examples.is_empty() {
        let entries = examples.iter();
        let entries = entries.map(|(id, one)| desk.consultation_entry(*id, one));
        parts.push(("examples", Part::Entries(entries.collect())));
        let note = desk.word(Word::ConsultationsExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    parts.push(("archived", Part::Entries(archived(desk, list))));
    parts.push(("as_built", Part::Text(desk.consultations_as_built())));
    parts
}

/// What is archived, by year, the latest first; what is of an unknown year stands at the end.
fn archived(desk: &Desk<'_>, list: &[Listed<'_>]) -> Vec<Entry> {
    let those = list.iter();
    let those = those
        .filter(|(_, one)| desk.consultation_status(one) == ConsultationStatus::Archived)
        .map(|(id, one)| (year(one), *id, *one));
    let mut those: Vec<(Option<i32>, ConsultationId, &Consultation)> = those.collect();
    those.sort_by_key(|(year, ..)| std::cmp::Reverse(*year));
    let entry = |(year, id, one): (Option<i32>, _, &Consultation)| {
        let mut entry = desk.consultation_entry(id, one);
        entry.tags = vec![match year {
            Some(year) => year.to_string(),
            None => desk.word(Word::ConsultationsYearNotKnown),
        }];
        let example = one.example.then(|| desk.word(Word::Example));
        entry.tags.extend(example);
        entry.text = vec![desk.phrase(&one.summary)];
        entry
            .facts
            .push(desk.phrase_fact(Word::ConsultationOwner, desk.consultation_owner(one)));
        entry
    };
    those.into_iter().map(entry).collect()
}

/// The year in which a consultation closed, or else the one that is nearest to it among its days.
fn year(one: &Consultation) -> Option<i32> {
    let life = &one.life;
    let stages = one.stages.iter().rev();
    let stage = stages
        .flat_map(|stage| [stage.closes, stage.opens])
        .flatten();
    let days = [life.closes, life.opens].into_iter().flatten().chain(stage);
    let archived = life
        .archived
        .and_then(Since::day)
        .map(crate::figure::Day::month);
    let month = days.map(When::month).next().or(archived);
    month.map(Month::year)
}

impl Desk<'_> {
    /// The pages above a page of consultations.
    pub(super) fn consultation_crumbs(&self) -> Vec<Link> {
        let overview = PageId::Consultations(ConsultationPage::Overview);
        vec![
            self.link(PageId::Home, self.word(Word::Home)),
            self.link(overview, self.word(Word::Consultations)),
        ]
    }

    /// A link to a file of consultations.
    pub(super) fn consultation_file(&self, file: ConsultationFile, word: Word) -> Link {
        let file = FileTarget::Consultations(file);
        Link {
            url: self.file_url(file),
            text: self.word(word),
        }
    }

    /// Who answers for a consultation.
    pub(super) fn consultation_owner(&self, one: &Consultation) -> Phrase {
        match &one.owner {
            Some(owner) => self.phrase(owner),
            None => self.original(self.catalogue().site.publisher.name.clone()),
        }
    }
}
