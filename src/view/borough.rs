//! `/boroughs/<slug>/`: one borough, all offences.

use super::area_category::with_answer;
use super::{Desk, Part, View, consultations, local, scheme};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId, NoteKind};
use crate::plan::{PageId, Scope};

pub(super) fn borough(desk: &Desk<'_>, area: AreaId) -> View {
    let name = desk.area_name(area);
    let total = desk.category_name(CategoryId::TOTAL);
    let subject = desk.locale.say(
        Word::TitleIn,
        &[("offence", Arg::Text(total)), ("area", Arg::Text(name))],
    );
    let pair = desk.years(area, CategoryId::TOTAL);
    let answer = desk.claim(&desk.subject(area, CategoryId::TOTAL), &pair);
    let kinds = desk
        .locale
        .say(Word::KindsTitle, &[("area", Arg::Text(name))]);
    let mut parts = vec![
        ("headlines", Part::Headlines(desk.headlines(&pair))),
        (
            "kinds_table",
            Part::Table(Box::new(desk.categories_table(kinds, area))),
        ),
        (
            "download",
            Part::Links(vec![desk.figures_link(Scope::Area(area))]),
        ),
        ("facts", Part::Facts(desk.facts(area, None))),
    ];
    parts.extend(desk.kinds_chart(area));
    parts.extend(desk.obstacle(&pair));
    parts.extend(desk.marks(&pair));
    parts.extend(desk.month_parts(&subject, area, CategoryId::TOTAL));
    parts.extend(desk.comparison_parts(&subject, area, CategoryId::TOTAL));
    parts.extend(desk.area_readings(area));
    for of_area in [consultations::of_area, local::of_area, scheme::of_area] {
        parts.extend(of_area(desk, area));
    }
    parts.extend(desk.note(NoteKind::Area, Some(area), None));
    let others = desk
        .catalogue()
        .lead()
        .areas
        .boroughs()
        .filter(|(other, _)| *other != area);
    let others = others
        .map(|(other, _)| desk.link(PageId::Borough(other), desk.area_name(other)))
        .collect();
    parts.push(("other_areas", Part::Links(others)));
    View {
        template: "borough.html",
        page: PageId::Borough(area),
        language: desk.locale.index,
        title: desk
            .locale
            .say(Word::TitleArea, &[("area", Arg::Text(name))]),
        description: answer.clone(),
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.link(PageId::Boroughs, desk.word(Word::Boroughs)),
        ],
        parts: with_answer(parts, answer),
    }
}
