//! News of priorities and meetings, and meetings as calendars.

use super::priority_entry::standing_word;
use crate::config::Text;
use crate::figure::Moment;
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Locality, Meeting, PriorityStanding};
use crate::plan::{FileTarget, LocalFile, LocalPage, PageId};
use crate::view::Desk;
use crate::view::records::{Calendar, Event, Item, RecordFile, brief};
use std::cmp::Reverse;

/// Priorities that were set, reviewed or ended, the last change first. What is agreed for later is no news yet.
pub(super) fn priorities(desk: &Desk<'_>) -> RecordFile {
    let today = desk.scene.today();
    let item = |one| {
        let one: &crate::model::Priority = one;
        let standing = one.standing(today);
        let more = match standing {
            PriorityStanding::Ended => [&one.outcome, &one.done],
            PriorityStanding::Coming | PriorityStanding::Current => [&one.done, &one.why],
        };
        let more = more.into_iter().find(|text| !text.is_empty());
        let texts: Vec<_> = std::iter::once(&one.words).chain(more).collect();
        let ([title, summary], language) = desk.in_one_language(&texts, |desk| {
            let status = desk.word(standing_word(standing));
            let more = more.map(|text| desk.words(text).to_owned());
            let parts: Vec<String> = std::iter::once(status).chain(more).collect();
            let title = named(desk, &one.locality, desk.words(&one.words));
            Some([title, desk.sentences(&parts)])
        })?;
        Some(Item {
            id: own_address(desk, LocalPage::Priorities, &one.id),
            title,
            url: page_address(
                desk,
                one.locality
                    .borough()
                    .map_or(LocalPage::Priorities, LocalPage::AreaPriorities),
            ),
            changed: Moment::start_of(one.last_changed(today)?)?,
            summary: brief(&summary),
            language,
        })
    };
    let list = desk.catalogue().local.priorities.iter();
    let items = list.filter_map(item).collect();
    feed(
        desk,
        LocalPage::Priorities,
        LocalFile::PrioritiesFeed,
        Word::LocalPriorities,
        items,
    )
}

/// Meetings, those that were changed last first.
pub(super) fn meetings(desk: &Desk<'_>) -> RecordFile {
    let item = |one: &Meeting| {
        let ([title, summary], language) = desk.in_one_language(&texts_of(one), |desk| {
            let off = one.cancelled.as_ref();
            let status = off.map(|_| desk.word(Word::MeetingOff));
            let note = off.map(|note| desk.words(note).to_owned());
            let venue = desk.meeting_where(one).map(|venue| venue.text);
            let parts = [status, note, Some(desk.meeting_when(one)), venue];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            let title = named(desk, &one.locality, desk.words(&one.title));
            Some([title, desk.sentences(&parts)])
        })?;
        Some(Item {
            id: own_address(desk, LocalPage::Meetings, &one.id),
            title,
            url: meeting_page(desk, one),
            changed: Moment::start_of(one.updated)?,
            summary: brief(&summary),
            language,
        })
    };
    let list = desk.catalogue().local.meetings.iter();
    let items = list.filter_map(item).collect();
    feed(
        desk,
        LocalPage::Meetings,
        LocalFile::MeetingsFeed,
        Word::Meetings,
        items,
    )
}

fn feed(
    desk: &Desk<'_>,
    page: LocalPage,
    file: LocalFile,
    title: Word,
    mut items: Vec<Item>,
) -> RecordFile {
    items.sort_by(|a, b| (Reverse(a.changed), &a.id).cmp(&(Reverse(b.changed), &b.id)));
    let file = FileTarget::Local(file);
    RecordFile::Feed(desk.feed(PageId::Local(page), file, title, items))
}

/// All meetings, or those of a borough.
pub(super) fn calendar(desk: &Desk<'_>, borough: Option<AreaId>) -> RecordFile {
    let site = &desk.catalogue().site;
    let meetings = desk.catalogue().local.meetings.iter();
    let here = meetings.filter(|one| borough.is_none() || one.locality.borough() == borough);
    let title = borough.map_or_else(
        || desk.word(Word::Meetings),
        |borough| {
            let args = [("area", Arg::Text(desk.place_name(borough)))];
            desk.locale.say(Word::MeetingsIn, &args)
        },
    );
    RecordFile::Calendar(Calendar {
        name: format!("{}: {title}", desk.words(&site.title)),
        events: here.filter_map(|one| event(desk, one)).collect(),
    })
}

fn event(desk: &Desk<'_>, one: &Meeting) -> Option<Event> {
    let mut texts = texts_of(one);
    texts.extend([&one.accessibility, &one.take_part]);
    let ([summary, description, place], language) = desk.in_one_language(&texts, |desk| {
        let off = one.cancelled.as_ref().map(|note| desk.words(note));
        let labelled =
            |word, text: &str| (!text.is_empty()).then(|| format!("{}: {text}", desk.word(word)));
        let lines = [
            one.locality
                .is_example()
                .then(|| desk.word(Word::ExampleNote)),
            off.and_then(|note| labelled(Word::MeetingOff, note)),
            labelled(Word::LocalAreaFact, &desk.full_name(&one.locality)),
            labelled(Word::MeetingAccess, desk.words(&one.accessibility)),
            labelled(Word::MeetingTakePart, desk.words(&one.take_part)),
        ];
        let lines: Vec<String> = lines.into_iter().flatten().collect();
        let title = desk.words(&one.title).to_owned();
        let venue = desk.meeting_where(one).map(|venue| venue.text);
        let summary = example(desk, &one.locality, title);
        Some([summary, lines.join("\n"), venue.unwrap_or_default()])
    })?;
    Some(Event {
        uid: own_address(&desk.in_default_language(), LocalPage::Meetings, &one.id),
        changed: Moment::start_of(one.updated)?,
        start: one.start,
        end: one.end,
        summary,
        description,
        location: Some(place).filter(|place| !place.is_empty()),
        position: one.position.map(crate::model::Position::degrees),
        url: one.url.clone().unwrap_or_else(|| meeting_page(desk, one)),
        cancelled: one.cancelled.is_some(),
        language,
    })
}

/// The texts that news of a meeting is made of.
fn texts_of(one: &Meeting) -> Vec<&Text> {
    let mut texts = vec![&one.title, &one.venue];
    texts.extend(&one.cancelled);
    texts
}

/// What tells a record apart from all others, for ever.
fn own_address(desk: &Desk<'_>, page: LocalPage, id: &str) -> String {
    format!("{}#{id}", page_address(desk, page))
}

fn meeting_page(desk: &Desk<'_>, one: &Meeting) -> String {
    let borough = one.locality.borough();
    page_address(
        desk,
        borough.map_or(LocalPage::Meetings, LocalPage::AreaMeetings),
    )
}

fn page_address(desk: &Desk<'_>, page: LocalPage) -> String {
    desk.routes
        .absolute_page(PageId::Local(page), desk.locale.index)
}

/// "Borough, ward: words", or the same as an example.
fn named(desk: &Desk<'_>, locality: &Locality, words: &str) -> String {
    let name = match locality {
        Locality::Example { name, .. } => name.clone(),
        _ => desk.full_name(locality),
    };
    example(desk, locality, format!("{name}: {words}"))
}

fn example(desk: &Desk<'_>, locality: &Locality, title: String) -> String {
    if !locality.is_example() {
        return title;
    }
    let args = [("title", Arg::Text(title.as_str()))];
    desk.locale.say(Word::ExampleTitle, &args)
}
