//! `/consultations/` and `/consultations/topics/<slug>/`: all of them, or those about a topic.

use super::status::rank;
use crate::derive::ConsultationStatus;
use crate::figure::Month;
use crate::locale::{Arg, Word};
use crate::model::{Consultation, ConsultationId, Since, TopicId};
use crate::plan::{ConsultationFile, ConsultationPage, FileTarget, PageId};
use crate::view::{Desk, Link, Part, Phrase, View, WordTable};

type Listed<'a> = (ConsultationId, &'a Consultation);

/// The parts of the page, by the rank of the status that they hold; what is archived stands in tables.
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
    let topics = topics.map(|(id, topic)| {
        let page = PageId::Consultations(ConsultationPage::Topic(id));
        desk.link(page, desk.words(&topic.name))
    });
    parts.push(("topics", Part::Links(topics.collect())));
    let mut more = Vec::new();
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
    let name = desk.words(&desk.catalogue().topics.get(id).name);
    let args = [("topic", Arg::Text(name))];
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
    if list.iter().any(|(_, one)| one.example) {
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    parts.push(("archived", Part::WordTables(archived(desk, list))));
    parts.push(("as_built", Part::Text(desk.consultations_as_built())));
    parts
}

/// A table for each year, the latest first; those of an unknown year at the end.
fn archived(desk: &Desk<'_>, list: &[Listed<'_>]) -> Vec<WordTable> {
    let archived =
        |one: &Consultation| desk.consultation_status(one) == ConsultationStatus::Archived;
    let mut those: Vec<(Option<i32>, Listed<'_>)> = list
        .iter()
        .filter(|(_, one)| archived(one))
        .map(|listed| (year(listed.1), *listed))
        .collect();
    those.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
    let mut tables: Vec<(Option<i32>, WordTable)> = Vec::new();
    for (year, (id, one)) in those {
        if tables.last().is_none_or(|(last, _)| *last != year) {
            tables.push((year, table(desk, year)));
        }
        if let Some((_, table)) = tables.last_mut() {
            table.rows.push(row(desk, id, one));
        }
    }
    tables.into_iter().map(|(_, table)| table).collect()
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
    let month = days.map(|when| when.month()).next().or(archived);
    month.map(Month::year)
}

fn table(desk: &Desk<'_>, year: Option<i32>) -> WordTable {
    let caption = match year {
        Some(year) => {
            let year = year.to_string();
            let args = [("year", Arg::Text(&year))];
            desk.locale.say(Word::ConsultationsArchivedYear, &args)
        }
        None => desk.word(Word::ConsultationsArchivedNoYear),
    };
    let columns = [
        Word::ConsultationName,
        Word::ConsultationWhen,
        Word::FactArea,
        Word::ConsultationOwner,
    ];
    WordTable {
        caption,
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: Vec::new(),
    }
}

fn row(desk: &Desk<'_>, id: ConsultationId, one: &Consultation) -> Vec<Phrase> {
    let title = Phrase {
        text: desk.consultation_file_title(one),
        ..desk.phrase(&one.title)
    };
    vec![
        desk.phrase_link(title, PageId::Consultations(ConsultationPage::One(id))),
        Phrase::new(desk.consultation_span(one)),
        Phrase::new(desk.consultation_areas(one)),
        desk.consultation_owner(one),
    ]
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
            url: self.routes.file_url(file, self.scene.theme),
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
