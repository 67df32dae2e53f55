//! `/meetings/` and `/meetings/<borough>/`.

use crate::locale::{Arg, Word};
use crate::model::{AreaId, Ending, Meeting};
use crate::plan::{LocalFile, LocalPage, PageId};
use crate::view::{Desk, Link, Part, View};

pub(super) fn all(desk: &Desk<'_>) -> View {
    let local = &desk.catalogue().local;
    let real = |one: &&Meeting| !one.locality.is_example();
    let ahead = with(desk, Ending::Ahead, real);
    let rows = local.boroughs_with_meetings().into_iter().map(|area| {
        let count = held(&of(desk, area, Ending::Ahead));
        (area, LocalPage::AreaMeetings(area), count)
    });
    let table = desk.borough_table(Word::MeetingsTable, Word::UpcomingMeetings, rows);
    let mut examples = with(desk, Ending::Ahead, |one| one.locality.is_example());
    examples.extend(with(desk, Ending::Past, |one| one.locality.is_example()));
    let lead = desk.word(Word::MeetingsLead);
    let mut parts = vec![("answer", Part::Text(lead.clone()))];
    parts.extend(table.map(|table| ("boroughs_table", Part::Words(Box::new(table)))));
    if ahead.is_empty() {
        parts.push(("nothing", Part::Text(desk.word(Word::MeetingsNone))));
    }
    parts.push(("ahead", entries(desk, ahead)));
    parts.push(("past", entries(desk, with(desk, Ending::Past, real))));
    if !examples.is_empty() {
        parts.push(("examples", entries(desk, examples)));
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    let mut downloads = vec![desk.local_file(LocalFile::Calendar, Word::DownloadCalendar)];
    downloads.extend(data_files(desk));
    parts.push(("downloads", Part::Links(downloads)));
    if !local.priorities.is_empty() {
        parts.push(("links", Part::Links(vec![desk.all_priorities()])));
    }
    View {
        template: "local-meetings.html",
        page: PageId::Local(LocalPage::Meetings),
        language: desk.locale.index,
        title: desk.word(Word::Meetings),
        description: lead,
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts,
    }
}

pub(super) fn of_borough(desk: &Desk<'_>, borough: AreaId) -> View {
    let name = desk.place_name(borough);
    let ahead = of(desk, borough, Ending::Ahead);
    let answer = desk.tally_in(Word::MeetingsAnswer, name, held(&ahead));
    let mut downloads =
        vec![desk.local_file(LocalFile::AreaCalendar(borough), Word::DownloadCalendar)];
    downloads.extend(data_files(desk));
    let mut links: Vec<Link> = desk.crime_link(borough).into_iter().collect();
    let here = desk.url(PageId::Local(LocalPage::AreaMeetings(borough)));
    links.extend(
        desk.local_links(borough)
            .into_iter()
            .filter(|link| link.url != here),
    );
    let parts = vec![
        ("answer", Part::Text(answer.clone())),
        ("ahead", entries(desk, ahead)),
        ("past", entries(desk, of(desk, borough, Ending::Past))),
        ("downloads", Part::Links(downloads)),
        ("links", Part::Links(links)),
    ];
    View {
        template: "local-meetings.html",
        page: PageId::Local(LocalPage::AreaMeetings(borough)),
        language: desk.locale.index,
        title: desk
            .locale
            .say(Word::MeetingsIn, &[("area", Arg::Text(name))]),
        description: answer,
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.all_meetings(),
        ],
        parts,
    }
}

/// How many meetings are not called off.
fn held(list: &[&Meeting]) -> usize {
    list.iter().filter(|one| one.cancelled.is_none()).count()
}

/// The meetings of a borough.
pub(super) fn of<'a>(desk: &Desk<'a>, borough: AreaId, ending: Ending) -> Vec<&'a Meeting> {
    with(desk, ending, |one| one.locality.borough() == Some(borough))
}

/// Meetings that end so: those to come by their beginning, those that are over from the newest back.
fn with<'a>(
    desk: &Desk<'a>,
    ending: Ending,
    wanted: impl Fn(&&'a Meeting) -> bool,
) -> Vec<&'a Meeting> {
    let all = desk.catalogue().local.meetings.iter();
    let mut found: Vec<&Meeting> = all
        .filter(|one| one.ending(desk.scene.now) == ending)
        .filter(wanted)
        .collect();
    if ending == Ending::Past {
        found.reverse();
    }
    found
}

/// Meetings, each an entry.
pub(super) fn entries<'a>(desk: &Desk<'a>, list: Vec<&'a Meeting>) -> Part {
    let list = list.into_iter();
    Part::Entries(list.map(|one| desk.meeting_entry(one)).collect())
}

/// The files that are about all meetings.
fn data_files(desk: &Desk<'_>) -> Vec<Link> {
    let mut files = vec![
        desk.local_file(LocalFile::MeetingsFeed, Word::DownloadFeed),
        desk.local_file(LocalFile::Meetings, Word::DownloadRecords),
    ];
    let meetings = &desk.catalogue().local.meetings;
    if meetings.iter().any(|one| one.position.is_some()) {
        files.push(desk.local_file(LocalFile::Places, Word::DownloadPoints));
    }
    files
}
