//! `/boroughs/` and `/crime/`: all boroughs, all offences.

use super::area_category::with_answer;
use super::{Desk, Part, View};
use crate::locale::{Arg, Word};
use crate::model::CategoryId;
use crate::plan::{PageId, Scope};

pub(super) fn boroughs(desk: &Desk<'_>) -> View {
    let mut parts = vec![
        all_areas(desk),
        (
            "download",
            Part::Links(vec![desk.figures_link(Scope::Areas)]),
        ),
        desk.rate_cautions(),
        desk.series_part(CategoryId::TOTAL),
    ];
    parts.extend(desk.multiples(CategoryId::TOTAL));
    parts.extend(
        desk.map(CategoryId::TOTAL)
            .map(|map| ("map", Part::Map(Box::new(map)))),
    );
    parts.extend(
        desk.whole()
            .map(|whole| ("facts", Part::Facts(desk.facts(whole, None)))),
    );
    View {
        template: "boroughs.html",
        page: PageId::Boroughs,
        language: desk.locale.index,
        title: desk.word(Word::Boroughs),
        description: desk.word(Word::BoroughsLead),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: with_answer(parts, desk.word(Word::BoroughsLead)),
    }
}

/// The table of all areas, all offences taken together.
pub(super) fn all_areas(desk: &Desk<'_>) -> (&'static str, Part) {
    let total = desk.category_name(CategoryId::TOTAL);
    let caption = desk
        .locale
        .say(Word::AreasTitle, &[("offence", Arg::Text(total))]);
    let table = desk.areas_table(caption, CategoryId::TOTAL);
    ("areas_table", Part::Table(Box::new(table)))
}

pub(super) fn offences(desk: &Desk<'_>) -> View {
    let mut parts = vec![(
        "download",
        Part::Links(vec![desk.figures_link(Scope::Categories)]),
    )];
    let mut answer = desk.words(&desk.catalogue().site.description).to_owned();
    let mut description = answer.clone();
    if let Some(whole) = desk.whole() {
        let name = desk.area_name(whole);
        let subject = desk.locale.say(
            Word::TitleIn,
            &[
                ("offence", Arg::Text(desk.category_name(CategoryId::TOTAL))),
                ("area", Arg::Text(name)),
            ],
        );
        let pair = desk.years(whole, CategoryId::TOTAL);
        answer = desk.claim(&desk.subject(whole, CategoryId::TOTAL), &pair);
        description.clone_from(&answer);
        let caption = desk
            .locale
            .say(Word::KindsTitle, &[("area", Arg::Text(name))]);
        parts.push((
            "kinds_table",
            Part::Table(Box::new(desk.categories_table(caption, whole))),
        ));
        parts.push(("headlines", Part::Headlines(desk.headlines(&pair))));
        parts.extend(desk.obstacle(&pair));
        parts.extend(desk.marks(&pair));
        parts.extend(desk.month_parts(&subject, whole, CategoryId::TOTAL));
        parts.push(("facts", Part::Facts(desk.facts(whole, None))));
    }
    View {
        template: "offences.html",
        page: PageId::Offences,
        language: desk.locale.index,
        title: desk.word(Word::Offences),
        description,
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: with_answer(parts, answer),
    }
}
