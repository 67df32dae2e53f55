//! The files of commitments: all of them as rows, their changes as news, and their days as a calendar.

use super::actions::{Made, anchor, status_word};
use super::own::{whole_page, whole_place};
use crate::figure::Timed;
use crate::locale::{Arg, Word};
use crate::model::{Commitment, CommitmentStatus, ConsultationId};
use crate::plan::{CommitmentScope, ConsultationFile, ConsultationPage, FileTarget, PageId};
use crate::view::Desk;
use crate::view::records::{Calendar, Event, Field, Item, RecordFile, Rows, brief};

/// `commitments.csv`: a row for each commitment, as it is on the day of the build.
pub(super) fn rows(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "consultation",
        "id",
        "title",
        "said",
        "action",
        "reason",
        "owner",
        "due",
        "status",
        "done",
        "late",
        "evidence",
        "evidence_name",
        "area_codes",
        "topics",
        "updated",
        "as_of",
        "example",
    ]);
    let made = desk.catalogue().consultations.commitments();
    file.rows = made.map(|made| row(desk, made)).collect();
    RecordFile::Rows(file)
}

fn row(desk: &Desk<'_>, (id, it): Made<'_>) -> Vec<Field> {
    let catalogue = desk.catalogue();
    let today = desk.scene.today();
    let evidence = it.evidence();
    let areas = it.areas.iter();
    let areas: Vec<&str> = areas
        .map(|id| catalogue.areas.get(*id).code.as_str())
        .collect();
    let topics = it.topics.iter();
    let topics: Vec<&str> = topics
        .map(|id| catalogue.topics.get(*id).slug.as_str())
        .collect();
    vec![
        catalogue.consultations.get(id).slug.as_str().into(),
        it.id.as_str().into(),
        desk.words(&it.title).into(),
        desk.words(&it.said).into(),
        desk.words(&it.action).into(),
        it.reason().map(|text| desk.words(text)).into(),
        desk.words(&it.owner).into(),
        it.due.as_ref().map(|due| due.day).into(),
        it.status().word().into(),
        it.done().into(),
        Field::yes(it.is_late(today)),
        evidence.map(|one| whole_place(desk, &one.at)).into(),
        evidence.map(|one| desk.words(&one.name)).into(),
        areas.join(" ").into(),
        topics.join(" ").into(),
        it.updated.day.into(),
        today.into(),
        Field::yes(it.example),
    ]
}

/// `feed.xml`: each commitment as it was last changed, the newest change first.
pub(super) fn news(desk: &Desk<'_>) -> RecordFile {
    let made = desk.catalogue().consultations.commitments();
    let mut made: Vec<Made<'_>> = made.collect();
    // The newest first; of one day, in the order of the files.
    made.sort_by_key(|(_, it)| std::cmp::Reverse(it.updated.day));
    let items = made.into_iter().filter_map(|(id, it)| {
        let url = address(desk, id, it);
        let ([title, summary], language) = told(desk, it, status_word(it.status()))?;
        Some(Item {
            id: format!("{url}-{}", it.updated.day),
            title,
            url,
            changed: Timed::whole(it.updated.day)?.begins,
            summary: brief(&summary),
            language,
        })
    });
    let page = ConsultationPage::Commitments(CommitmentScope::All);
    let page = PageId::Consultations(page);
    let file = FileTarget::Consultations(ConsultationFile::CommitmentNews);
    RecordFile::Feed(desk.feed(page, file, Word::CommitmentNewsTitle, items.collect()))
}

/// `commitments.ics`: the day by which each commitment is to be done. What was given up is called off.
pub(super) fn days(desk: &Desk<'_>) -> RecordFile {
    let made = desk.catalogue().consultations.commitments();
    let events = made.filter_map(|(id, it)| {
        let word = match it.status() {
            CommitmentStatus::Planned | CommitmentStatus::UnderWay => Word::CommitmentDue,
            status => status_word(status),
        };
        let ([summary, description], language) = told(desk, it, word)?;
        Some(Event {
            uid: address(&desk.in_default_language(), id, it),
            changed: Timed::whole(it.updated.day)?.begins,
            start: Timed::whole(it.due.as_ref()?.day)?,
            end: None,
            summary,
            description,
            location: None,
            position: None,
            url: address(desk, id, it),
            language,
            cancelled: matches!(
                it.status(),
                CommitmentStatus::CouldNot | CommitmentStatus::Dropped
            ),
        })
    });
    RecordFile::Calendar(Calendar {
        name: desk.word(Word::CommitmentDaysTitle),
        events: events.collect(),
    })
}

/// A commitment with a word for where it stands, and what is to be done.
fn told(desk: &Desk<'_>, it: &Commitment, word: Word) -> Option<([String; 2], String)> {
    desk.in_one_language(&[&it.title, &it.action], |desk| {
        Some([titled(desk, it, word), desk.words(&it.action).to_owned()])
    })
}

/// The whole address of a commitment on the page of its consultation.
fn address(desk: &Desk<'_>, id: ConsultationId, it: &Commitment) -> String {
    let page = PageId::Consultations(ConsultationPage::One(id));
    format!("{}#{}", whole_page(desk, page), anchor(it))
}

/// "Done: lights by the station", marked if it is made up.
fn titled(desk: &Desk<'_>, it: &Commitment, word: Word) -> String {
    let status = desk.word(word);
    let args = [
        ("status", Arg::Text(status.as_str())),
        ("title", Arg::Text(desk.words(&it.title))),
    ];
    let title = desk.locale.say(Word::CommitmentStatusTitle, &args);
    if !it.example {
        return title;
    }
    let args = [("title", Arg::Text(title.as_str()))];
    desk.locale.say(Word::CommitmentExampleTitle, &args)
}
