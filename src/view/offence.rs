//! `/crime/<offence>/`: one offence, all boroughs.

use super::area_category::with_answer;
use super::{Desk, Link, Part, View};
use crate::locale::{Arg, Word};
use crate::model::{CategoryId, NoteKind};
use crate::plan::{PageId, Scope};

pub(super) fn offence(desk: &Desk<'_>, offence: CategoryId) -> View {
    let name = desk.category_name(offence);
    let tree = &desk.catalogue().lead().categories;
    let caption = desk
        .locale
        .say(Word::AreasTitle, &[("offence", Arg::Text(name))]);
    let mut parts = vec![
        (
            "areas_table",
            Part::Table(Box::new(desk.areas_table(caption, offence))),
        ),
        (
            "download",
            Part::Links(vec![desk.figures_link(Scope::Category(offence))]),
        ),
        ("kinds", Part::Links(kinds(desk, offence))),
        desk.rate_cautions(),
        desk.series_part(offence),
    ];
    let mut answer = desk.words(&tree.get(offence).definition).to_owned();
    let mut description = answer.clone();
    if let Some(whole) = desk.whole() {
        let area = desk.area_name(whole);
        let subject = desk.locale.say(
            Word::TitleIn,
            &[("offence", Arg::Text(name)), ("area", Arg::Text(area))],
        );
        let pair = desk.years(whole, offence);
        answer = desk.claim(&desk.subject(whole, offence), &pair);
        description.clone_from(&answer);
        parts.push(("headlines", Part::Headlines(desk.headlines(&pair))));
        parts.extend(desk.obstacle(&pair));
        parts.extend(desk.marks(&pair));
        parts.extend(desk.month_parts(&subject, whole, offence));
        parts.push(("facts", Part::Facts(desk.facts(whole, Some(offence)))));
    }
    parts.extend(desk.multiples(offence));
    parts.extend(desk.definition(offence));
    parts.extend(desk.flag_note(offence));
    parts.extend(
        desk.map(offence)
            .map(|map| ("map", Part::Map(Box::new(map)))),
    );
    parts.extend(desk.note(NoteKind::Category, desk.whole(), Some(offence)));
    let mut crumbs = vec![
        desk.link(PageId::Home, desk.word(Word::Home)),
        desk.link(PageId::Offences, desk.word(Word::Offences)),
    ];
    let group = tree
        .get(offence)
        .parent
        .filter(|parent| *parent != CategoryId::TOTAL);
    crumbs.extend(group.map(|group| desk.link(PageId::Offence(group), desk.category_name(group))));
    View {
        template: "offence.html",
        page: PageId::Offence(offence),
        language: desk.locale.index,
        title: name.to_owned(),
        description,
        crumbs,
        parts: with_answer(parts, answer),
    }
}

/// The parts of a group.
fn kinds(desk: &Desk<'_>, offence: CategoryId) -> Vec<Link> {
    let parts = desk
        .catalogue()
        .lead()
        .categories
        .children(offence)
        .iter()
        .copied();
    parts
        .filter(|id| desk.has_page(*id))
        .map(|id| desk.link(PageId::Offence(id), desk.category_name(id)))
        .collect()
}
