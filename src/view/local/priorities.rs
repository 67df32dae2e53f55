//! `/priorities/` and `/priorities/<borough>/`.

use crate::locale::{Arg, Word};
use crate::model::{AreaId, Priority, PriorityStanding};
use crate::plan::{LocalFile, LocalPage, PageId};
use crate::view::{Desk, Link, Part, View};
use std::cmp::Reverse;

pub(super) fn all(desk: &Desk<'_>) -> View {
    let local = &desk.catalogue().local;
    let rows = local.boroughs_with_priorities().into_iter().map(|area| {
        let current = of(desk, Some(area), PriorityStanding::Current).len();
        (area, LocalPage::AreaPriorities(area), current)
    });
    let table = desk.borough_table(Word::PrioritiesTable, Word::CurrentPriorities, rows);
    let mut examples: Vec<&Priority> = local.priorities.iter().collect();
    examples.retain(|one| one.locality.is_example());
    examples.sort_by_key(|one| (one.standing(desk.scene.today()), Reverse(one.set_on)));
    let mut parts = by_standing(desk, None).to_vec();
    parts.push(("downloads", Part::Links(downloads(desk))));
    parts.push(match table {
        Some(table) => ("boroughs_table", Part::Words(Box::new(table))),
        None => ("nothing", Part::Text(desk.word(Word::PrioritiesNone))),
    });
    if !examples.is_empty() {
        parts.push(("examples", entries(desk, examples)));
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    if !local.meetings.is_empty() {
        parts.push(("meetings_link", Part::Links(vec![desk.all_meetings()])));
    }
    let lead = desk.word(Word::LocalPrioritiesLead);
    parts.push(("answer", Part::Text(lead.clone())));
    View {
        template: "local-priorities.html",
        page: PageId::Local(LocalPage::Priorities),
        language: desk.locale.index,
        title: desk.word(Word::LocalPriorities),
        description: lead,
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts,
    }
}

pub(super) fn of_borough(desk: &Desk<'_>, borough: AreaId) -> View {
    let name = desk.place_name(borough);
    let current = of(desk, Some(borough), PriorityStanding::Current).len();
    let answer = desk.tally_in(Word::PrioritiesAnswer, name, current);
    let mut links: Vec<Link> = desk.crime_link(borough).into_iter().collect();
    let here = desk.url(PageId::Local(LocalPage::AreaPriorities(borough)));
    links.extend(
        desk.local_links(borough)
            .into_iter()
            .filter(|link| link.url != here),
    );
    let mut parts = by_standing(desk, Some(borough)).to_vec();
    parts.extend([
        ("answer", Part::Text(answer.clone())),
        ("downloads", Part::Links(downloads(desk))),
        ("links", Part::Links(links)),
    ]);
    View {
        template: "local-priorities.html",
        page: PageId::Local(LocalPage::AreaPriorities(borough)),
        language: desk.locale.index,
        title: desk
            .locale
            .say(Word::LocalPrioritiesIn, &[("area", Arg::Text(name))]),
        description: answer,
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.all_priorities(),
        ],
        parts,
    }
}

/// The priorities of a borough, or else of the whole area, by how they stand today.
fn by_standing(desk: &Desk<'_>, borough: Option<AreaId>) -> [(&'static str, Part); 3] {
    [
        ("current", PriorityStanding::Current),
        ("coming", PriorityStanding::Coming),
        ("history", PriorityStanding::Ended),
    ]
    .map(|(name, standing)| (name, entries(desk, of(desk, borough, standing))))
}

/// The priorities of a borough, or else of the whole area, that stand so today. Current ones go by ward, what is for the whole borough first; those that
/// have ended, by the day on which they did, the newest first.
pub(super) fn of<'a>(
    desk: &Desk<'a>,
    borough: Option<AreaId>,
    standing: PriorityStanding,
) -> Vec<&'a Priority> {
    let real = desk.catalogue().local.priorities.iter();
    let mut found: Vec<&Priority> = real
        .filter(|one| one.locality.borough() == borough && !one.locality.is_example())
        .filter(|one| one.standing(desk.scene.today()) == standing)
        .collect();
    if standing == PriorityStanding::Ended {
        found.sort_by_key(|one| (Reverse(one.ended_on), &one.id));
    } else {
        let ward = |one: &'a Priority| desk.ward_name(&one.locality).map(str::to_lowercase);
        found.sort_by_key(|one| (ward(one), one.set_on, &one.id));
    }
    found
}

/// Priorities, each an entry.
pub(super) fn entries<'a>(desk: &Desk<'a>, list: Vec<&'a Priority>) -> Part {
    let list = list.into_iter();
    Part::Entries(list.map(|one| desk.priority_entry(one)).collect())
}

fn downloads(desk: &Desk<'_>) -> Vec<Link> {
    vec![
        desk.local_file(LocalFile::Priorities, Word::DownloadRecords),
        desk.local_file(LocalFile::PrioritiesFeed, Word::DownloadFeed),
    ]
}
