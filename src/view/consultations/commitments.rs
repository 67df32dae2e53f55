//! `/consultations/commitments/` and the pages below it: what became of what was promised.

use super::actions::{Made, all_link, consultation, sentence, short_entry, status_word, table};
use super::own::{downloads, example_note};
use crate::derive::{Tally, tally};
use crate::locale::{Arg, Word};
use crate::model::{Catalogue, CommitmentStatus, ConsultationId};
use crate::plan::{CommitmentScope, ConsultationFile, ConsultationPage, PageId};
use crate::view::{Desk, Headline, Part, Phrase, View, WordTable};

/// The part of the template for each status.
const LISTS: [(CommitmentStatus, &str); 5] = [
    (CommitmentStatus::UnderWay, "under_way"),
    (CommitmentStatus::Planned, "planned"),
    (CommitmentStatus::Done, "done"),
    (CommitmentStatus::CouldNot, "could_not"),
    (CommitmentStatus::Dropped, "dropped"),
];

pub(super) fn commitments(desk: &Desk<'_>, scope: CommitmentScope) -> View {
    let made = chosen(desk.catalogue(), scope);
    let count = tally(made.iter().map(|(_, it)| *it), desk.scene.today());
    let answer = sentence(desk, count);
    let mut parts = vec![
        ("answer", Part::Text(answer.clone())),
        ("headlines", Part::Headlines(headlines(desk, count))),
        ("table", Part::Words(Box::new(by_consultation(desk, &made)))),
    ];
    parts.extend(example_note(desk, &made).map(|note| ("example", note)));
    let late = made.iter().filter(|(_, it)| it.is_late(desk.scene.today()));
    let late: Vec<Made<'_>> = late.copied().collect();
    if !late.is_empty() {
        let words = table(desk, &late, Word::CommitmentLateCaption);
        parts.push(("late", Part::Words(Box::new(words))));
    }
    for (status, name) in LISTS {
        let list = made.iter().filter(|(_, it)| it.status() == status);
        let entries = list.map(|made| short_entry(desk, *made));
        parts.push((name, Part::Entries(entries.collect())));
    }
    let mut crumbs = vec![
        desk.link(PageId::Home, desk.word(Word::Home)),
        desk.link(
            PageId::Consultations(ConsultationPage::Overview),
            desk.word(Word::Consultations),
        ),
    ];
    if scope == CommitmentScope::All {
        let files = [
            (ConsultationFile::Commitments, Word::DownloadCommitments),
            (ConsultationFile::CommitmentNews, Word::DownloadFeed),
            (ConsultationFile::CommitmentDays, Word::DownloadCalendar),
        ];
        parts.extend(others(desk));
        parts.push(("downloads", Part::Links(downloads(desk, &files))));
    } else {
        crumbs.push(all_link(desk));
        parts.push(("downloads", Part::Links(vec![all_link(desk)])));
    }
    View {
        template: "commitments.html",
        page: PageId::Consultations(ConsultationPage::Commitments(scope)),
        language: desk.locale.index,
        title: title(desk, scope),
        description: answer,
        crumbs,
        parts,
    }
}

fn title(desk: &Desk<'_>, scope: CommitmentScope) -> String {
    match name(desk, scope) {
        Some(name) => {
            let args = [("name", Arg::Text(&name.text))];
            desk.locale.say(Word::CommitmentsTitleOf, &args)
        }
        None => desk.word(Word::CommitmentsTitle),
    }
}

/// The name of what a page is about, if it is not about all commitments.
fn name(desk: &Desk<'_>, scope: CommitmentScope) -> Option<Phrase> {
    let catalogue = desk.catalogue();
    match scope {
        CommitmentScope::All => None,
        CommitmentScope::Topic(id) => Some(desk.phrase(&catalogue.topics.get(id).name)),
        CommitmentScope::Borough(id) => {
            let name = desk.words(&catalogue.areas.get(id).name);
            Some(Phrase::new(name))
        }
    }
}

/// The commitments that a page lists.
fn chosen(catalogue: &Catalogue, scope: CommitmentScope) -> Vec<Made<'_>> {
    let made = catalogue.consultations.commitments();
    let made = made.filter(|(_, it)| match scope {
        CommitmentScope::All => true,
        CommitmentScope::Topic(id) => it.topics.contains(&id),
        CommitmentScope::Borough(id) => it.areas.contains(&id),
    });
    made.collect()
}

fn headlines(desk: &Desk<'_>, count: Tally) -> Vec<Headline> {
    let today = desk.locale.day(desk.scene.today());
    let as_of = [("day", Arg::Text(today.as_str()))];
    let total = desk.locale.count(count.total());
    let of = [("total", Arg::Text(total.as_str()))];
    let line = |label, number, detail: String| Headline {
        label: desk.word(label),
        value: desk.locale.count(number),
        detail,
    };
    let of_all = || desk.locale.say(Word::CommitmentsOfAll, &of);
    vec![
        line(
            Word::Commitments,
            count.total(),
            desk.locale.say(Word::CommitmentsAsOf, &as_of),
        ),
        line(
            Word::CommitmentDone,
            count.of(CommitmentStatus::Done),
            of_all(),
        ),
        line(
            Word::CommitmentUnderWay,
            count.of(CommitmentStatus::UnderWay),
            of_all(),
        ),
        line(
            Word::CommitmentLate,
            count.late,
            desk.word(Word::CommitmentLateMeans),
        ),
        line(
            Word::CommitmentCouldNot,
            count.of(CommitmentStatus::CouldNot),
            of_all(),
        ),
    ]
}

/// A row for each consultation, and one for all if there are several.
fn by_consultation(desk: &Desk<'_>, made: &[Made<'_>]) -> WordTable {
    let statuses = CommitmentStatus::ALL.map(|(_, status)| status);
    let row = |head: Phrase, count: Tally| {
        let numbers = statuses.map(|status| count.of(status));
        let numbers = [count.total()].into_iter().chain(numbers);
        let numbers = numbers.chain([count.late]);
        let cells = numbers.map(|number| Phrase::new(desk.locale.count(number)));
        [head].into_iter().chain(cells).collect::<Vec<_>>()
    };
    let today = desk.scene.today();
    let of = |id: ConsultationId| {
        let own = made.iter().filter(|(other, _)| *other == id);
        tally(own.map(|(_, it)| *it), today)
    };
    let mut ids: Vec<ConsultationId> = made.iter().map(|(id, _)| *id).collect();
    ids.dedup();
    let mut rows: Vec<_> = ids
        .iter()
        .map(|id| row(consultation(desk, *id), of(*id)))
        .collect();
    if ids.len() > 1 {
        let all = tally(made.iter().map(|(_, it)| *it), today);
        rows.push(row(Phrase::new(desk.word(Word::CommitmentsAll)), all));
    }
    let words = [Word::CommitmentConsultation, Word::Commitments];
    let words = words.into_iter().chain(statuses.map(status_word));
    let words = words.chain([Word::CommitmentLateColumn]);
    WordTable {
        caption: desk.word(Word::CommitmentsCaption),
        columns: words.map(|word| desk.word(word)).collect(),
        rows,
    }
}

/// The pages of topics and boroughs.
fn others(desk: &Desk<'_>) -> Vec<(&'static str, Part)> {
    let links = |scopes: Vec<CommitmentScope>| -> Vec<Phrase> {
        let named = scopes.into_iter().filter_map(|scope| {
            let page = PageId::Consultations(ConsultationPage::Commitments(scope));
            Some(desk.phrase_link(name(desk, scope)?, page))
        });
        named.collect()
    };
    let scopes = CommitmentScope::all(desk.catalogue());
    let (topics, boroughs): (Vec<_>, Vec<_>) = scopes
        .into_iter()
        .filter(|scope| *scope != CommitmentScope::All)
        .partition(|scope| matches!(scope, CommitmentScope::Topic(_)));
    vec![
        ("topics", Part::Phrases(links(topics))),
        ("boroughs", Part::Phrases(links(boroughs))),
    ]
}
