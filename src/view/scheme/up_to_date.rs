//! `/publication-scheme/up-to-date/`: which documents are past the day of their review, on the day of the build.

use crate::figure::Day;
use crate::locale::{Arg, Word};
use crate::model::{SchemeEntry, SchemeEntryId, Standing, Upkeep};
use crate::plan::{PageId, SchemeFile, SchemePage};
use crate::view::{Desk, Part, Phrase, View, WordTable};

pub(super) fn up_to_date(desk: &Desk<'_>) -> View {
    let mut parts = vec![
        ("table", Part::Words(Box::new(reviews(desk)))),
        (
            "download",
            Part::Links(vec![
                desk.scheme_file(SchemeFile::Entries, Word::SchemeDownloadEntries),
                desk.scheme_file(SchemeFile::Expected, Word::SchemeDownloadExpected),
            ]),
        ),
    ];
    parts.extend(plans(desk).map(|table| ("plans", Part::Words(Box::new(table)))));
    let answer = answer(desk);
    parts.push(("answer", Part::Text(answer.clone())));
    let title = Phrase::new(desk.word(Word::SchemeUpToDate));
    desk.scheme_view(
        "scheme-list.html",
        SchemePage::UpToDate,
        title,
        answer,
        parts,
    )
}

/// The day of the next review, of a document that is kept up.
fn due(entry: &SchemeEntry) -> Option<Day> {
    match &entry.upkeep {
        Upkeep::Kept(due) => Some(due.day),
        Upkeep::Archived(_) => None,
    }
}

fn answer(desk: &Desk<'_>) -> String {
    let today = desk.scene.today();
    let entries = desk.catalogue().scheme.entries();
    let late = entries.filter(|(_, entry)| due(entry).is_some_and(|day| day < today));
    let late = i64::try_from(late.count()).unwrap_or(i64::MAX);
    let (day, count) = (desk.locale.day(today), desk.locale.count(late));
    if late == 0 {
        let day = [("day", Arg::Text(&day))];
        return desk.locale.say(Word::SchemeUpToDateNone, &day);
    }
    desk.locale.say(
        Word::SchemeUpToDateLate,
        &[
            ("number", Arg::Number(late)),
            ("count", Arg::Text(&count)),
            ("day", Arg::Text(&day)),
        ],
    )
}

/// All documents, those first whose review is due first; what is archived stands last.
fn reviews(desk: &Desk<'_>) -> WordTable {
    let scheme = &desk.catalogue().scheme;
    let mut entries: Vec<(SchemeEntryId, &SchemeEntry)> = scheme.entries().collect();
    entries.sort_by_key(|(_, entry)| (due(entry).is_none(), due(entry)));
    let row = |(id, entry): (SchemeEntryId, &SchemeEntry)| {
        let page = PageId::Scheme(SchemePage::Entry(id));
        let (day, state) = match &entry.upkeep {
            Upkeep::Archived(_) => (String::new(), desk.word(Word::SchemeReviewArchived)),
            Upkeep::Kept(due) => {
                let late = desk.late(due, Word::SchemeReviewLate);
                let state = late.unwrap_or_else(|| desk.word(Word::SchemeReviewOk));
                (desk.locale.day(due.day), state)
            }
        };
        vec![
            desk.phrase_link(desk.phrase(&entry.title), page),
            Phrase::new(state),
            Phrase::new(day),
            Phrase::new(desk.published(entry)),
        ]
    };
    let columns = [
        Word::SchemeDocument,
        Word::SchemeReviewState,
        Word::SchemeReviewDue,
        Word::FactPublished,
    ];
    WordTable {
        caption: desk.word(Word::SchemeReviewTable),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: entries.into_iter().map(row).collect(),
    }
}

/// What is planned, and whether it is late; nothing, if nothing is.
fn plans(desk: &Desk<'_>) -> Option<WordTable> {
    let expected = desk.catalogue().scheme.expected.iter();
    let rows = expected.filter_map(|expected| {
        let Standing::Planned { by, reason } = &expected.standing else {
            return None;
        };
        let late = desk.late(by, Word::SchemePlanPast);
        let state = late.unwrap_or_else(|| desk.word(Word::SchemePlanOk));
        let class = PageId::Scheme(SchemePage::Class(expected.class));
        Some(vec![
            desk.phrase_link(desk.phrase(&expected.name), class),
            Phrase::new(state),
            Phrase::new(desk.locale.day(by.day)),
            desk.phrase(reason),
        ])
    });
    let rows: Vec<_> = rows.collect();
    let columns = [
        Word::SchemeDocument,
        Word::SchemeReviewState,
        Word::SchemePlanDay,
        Word::FactNote,
    ];
    (!rows.is_empty()).then(|| WordTable {
        caption: desk.word(Word::SchemePlanTable),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows,
    })
}
