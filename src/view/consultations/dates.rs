//! Calendars of openings and closings, and the feed of what happened.

use crate::figure::{Moment, Timed};
use crate::locale::Word;
use crate::model::{Consultation, ConsultationId, Since, When};
use crate::plan::{ConsultationFile, ConsultationPage, FileTarget, PageId};
use crate::view::Desk;
use crate::view::records::{Calendar, Event, Item, RecordFile, brief};

/// Openings and closings of all consultations, in the order of time.
pub(super) fn calendar(desk: &Desk<'_>) -> RecordFile {
    let each = desk.catalogue().consultations.iter();
    let mut events: Vec<Event> = each.flat_map(|(id, one)| events(desk, id, one)).collect();
    events.sort_by(|a, b| (a.start.begins, &a.uid).cmp(&(b.start.begins, &b.uid)));
    RecordFile::Calendar(Calendar {
        name: desk.word(Word::Consultations),
        events,
    })
}

/// When one consultation opens and closes.
pub(super) fn dates(desk: &Desk<'_>, id: ConsultationId) -> RecordFile {
    let one = desk.catalogue().consultations.get(id);
    RecordFile::Calendar(Calendar {
        name: desk.consultation_file_title(one),
        events: events(desk, id, one),
    })
}

fn events(desk: &Desk<'_>, id: ConsultationId, one: &Consultation) -> Vec<Event> {
    let (url, everywhere) = (address(desk, id), address(&desk.in_default_language(), id));
    let moments = [
        ("opens", Word::ConsultationOpens, one.life.opens),
        ("closes", Word::ConsultationCloses, one.life.closes),
    ];
    let event = |(what, word, when): (&str, Word, Option<When>)| {
        let at = when.and_then(When::known)?;
        // What closes at a time that clocks show twice, closes at the second of the two.
        let moment = if what == "closes" { at.ends } else { at.begins };
        let start = match at.time {
            Some(_) => Timed {
                begins: moment,
                ends: moment,
                ..at
            },
            None => at,
        };
        let today = Moment::start_of(desk.scene.today()).unwrap_or(desk.scene.now);
        let ([summary, description], language) = told(desk, one, word)?;
        Some(Event {
            uid: format!("{everywhere}#{what}"),
            changed: at.begins.min(today),
            start,
            end: None,
            summary,
            description,
            location: None,
            position: None,
            url: url.clone(),
            cancelled: false,
            language,
        })
    };
    moments.into_iter().filter_map(event).collect()
}

/// What has opened, closed or been answered by now, the newest first.
pub(super) fn feed(desk: &Desk<'_>) -> RecordFile {
    let now = desk.scene.now;
    let mut items = Vec::new();
    for (id, one) in desk.catalogue().consultations.iter() {
        let life = &one.life;
        let known = |when: Option<When>| when.and_then(When::known);
        let responded = life.responded.and_then(Since::day);
        let moments = [
            (
                "opens",
                Word::ConsultationOpens,
                known(life.opens).map(|at| at.begins),
            ),
            (
                "closes",
                Word::ConsultationCloses,
                known(life.closes).map(|at| at.ends),
            ),
            (
                "response",
                Word::ConsultationResponded,
                responded.and_then(Moment::start_of),
            ),
        ];
        for (what, word, moment) in moments {
            let url = address(desk, id);
            let changed = moment.filter(|moment| *moment <= now);
            let told = changed.zip(told(desk, one, word));
            items.extend(told.map(|(changed, ([title, summary], language))| Item {
                id: format!("{url}#{what}"),
                title,
                url,
                changed,
                summary: brief(&summary),
                language,
            }));
        }
    }
    items.sort_by(|a, b| (b.changed, &a.id).cmp(&(a.changed, &b.id)));
    let overview = PageId::Consultations(ConsultationPage::Overview);
    let file = FileTarget::Consultations(ConsultationFile::Feed);
    RecordFile::Feed(desk.feed(overview, file, Word::Consultations, items))
}

/// What happens to a consultation, and its summary.
fn told(desk: &Desk<'_>, one: &Consultation, word: Word) -> Option<([String; 2], String)> {
    desk.in_one_language(&[&one.title, &one.summary], |desk| {
        let title = desk.consultation_file_title(one);
        let summary = desk.words(&one.summary).to_owned();
        Some([format!("{}: {title}", desk.word(word)), summary])
    })
}

fn address(desk: &Desk<'_>, id: ConsultationId) -> String {
    let page = PageId::Consultations(ConsultationPage::One(id));
    desk.routes.absolute_page(page, desk.locale.index)
}
