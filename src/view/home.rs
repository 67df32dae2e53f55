//! `/`: what the site is, its first figures, and the ways in.

use super::area_category::with_answer;
use super::{Desk, Part, View};
use crate::model::CategoryId;
use crate::plan::PageId;

pub(super) fn home(desk: &Desk<'_>) -> View {
    let catalogue = desk.catalogue();
    let lead = catalogue.lead();
    let mut boroughs: Vec<_> = lead
        .areas
        .boroughs()
        .map(|(id, _)| desk.link(PageId::Borough(id), desk.area_name(id)))
        .collect();
    boroughs.sort_by_key(|link| link.text.to_lowercase());
    let groups = lead
        .categories
        .groups_and_flags()
        .filter(|id| desk.has_page(*id));
    let groups = groups
        .map(|id| desk.link(PageId::Offence(id), desk.category_name(id)))
        .collect();
    let mut ids: Vec<_> = catalogue.dataset_ids().collect();
    ids.sort_by_key(|id| *id != catalogue.lead);
    let datasets = ids.into_iter();
    let datasets = datasets.map(|id| {
        desk.link(
            PageId::Dataset(id),
            desk.words(&catalogue.dataset(id).title),
        )
    });
    let tables = catalogue.crosstab_ids().map(|id| {
        desk.link(
            PageId::Crosstab(id),
            desk.words(&catalogue.crosstab(id).title),
        )
    });
    let datasets = datasets.chain(tables).collect();
    let mut parts = vec![
        ("boroughs", Part::Links(boroughs)),
        ("offences", Part::Links(groups)),
        ("datasets", Part::Links(datasets)),
        (
            "about_publisher",
            Part::Text(desk.words(&catalogue.site.publisher.about).to_owned()),
        ),
    ];
    let mut answer = desk.words(&catalogue.site.description).to_owned();
    if let Some(whole) = desk.whole() {
        let pair = desk.years(whole, CategoryId::TOTAL);
        answer = desk.claim(&desk.subject(whole, CategoryId::TOTAL), &pair);
        parts.push(("headlines", Part::Headlines(desk.headlines(&pair))));
        parts.extend(desk.obstacle(&pair));
        parts.extend(desk.marks(&pair));
        parts.push(("facts", Part::Facts(desk.facts(whole, None))));
    }
    let map = desk.map(CategoryId::TOTAL);
    parts.extend(map.map(|map| ("map", Part::Map(Box::new(map)))));
    let text = catalogue.pages.iter().find(|page| page.route.is_empty());
    parts.extend(text.map(|page| {
        (
            "text",
            Part::Prose(Box::new(desk.prose(page, PageId::Home, 2))),
        )
    }));
    View {
        template: "home.html",
        page: PageId::Home,
        language: desk.locale.index,
        title: desk.words(&catalogue.site.title).to_owned(),
        description: desk.words(&catalogue.site.description).to_owned(),
        crumbs: Vec::new(),
        parts: with_answer(parts, answer),
    }
}
