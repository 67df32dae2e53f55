//! `/`: what the site is, its first figures, and the ways in.

use super::area_category::with_answer;
use super::{Desk, Fact, Part, View};
use crate::figure::{Day, Month};
use crate::locale::{Arg, Word};
use crate::model::CategoryId;
use crate::plan::{PageId, Scope};

pub(super) fn home(desk: &Desk<'_>) -> View {
    let catalogue = desk.catalogue();
    let lead = catalogue.lead();
    let mut boroughs: Vec<_> = lead
        .areas
        .boroughs()
        .map(|(id, _)| desk.link(PageId::Borough(id), desk.area_name(id)))
        .collect();
    boroughs.sort_by(|a, b| desk.locale.compare(&a.text, &b.text));
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
    let measures = catalogue.performance_ids().map(|id| {
        let title = desk.words(&catalogue.performance(id).title);
        desk.link(PageId::Readings(id, None), title)
    });
    let datasets = datasets.chain(tables).chain(measures).collect();
    let mut parts = vec![
        ("boroughs", Part::Links(boroughs)),
        ("offences", Part::Links(groups)),
        ("datasets", Part::Links(datasets)),
        ("news", Part::Facts(news(desk))),
        (
            "corrections",
            Part::Notes(desk.corrections(lead, lead.editions.len() - 1)),
        ),
        (
            "about_publisher",
            Part::Text(desk.marked(&catalogue.site.publisher.about)),
        ),
    ];
    let lead_words = desk.marked(&catalogue.site.description);
    let mut answer = lead_words.clone();
    if let Some(whole) = desk.whole() {
        let pair = desk.years(whole, CategoryId::TOTAL);
        answer = desk.claim(&desk.subject(whole, CategoryId::TOTAL), &pair);
        parts.push(("lead", Part::Text(lead_words)));
        parts.push(("headlines", Part::Headlines(desk.headlines(&pair))));
        parts.extend(desk.obstacle(&pair));
        parts.extend(desk.marks(&pair));
        parts.push(("facts", Part::Facts(desk.facts(whole, None))));
    }
    let map = desk.map(CategoryId::TOTAL);
    if let Some(map) = map {
        parts.push(("map", Part::Map(Box::new(map))));
        parts.push(desk.rate_cautions());
        parts.push(super::listing::all_areas(desk));
        let file = desk.figures_link(Scope::Areas);
        parts.push(("download", Part::Links(vec![file])));
    }
    parts.extend(super::consultations::of_home(desk));
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

/// How many of the newest editions the page names.
const NEWS: usize = 5;

/// The newest edition of each dataset, the latest figures first; and what changed since the edition before.
fn news(desk: &Desk<'_>) -> Vec<Fact> {
    let catalogue = desk.catalogue();
    let mut found: Vec<(Month, Option<Day>, String, PageId)> = Vec::new();
    for id in catalogue.dataset_ids() {
        let dataset = catalogue.dataset(id);
        let (edition, last) = (dataset.latest(), dataset.latest().observed.shape().last());
        let title = desk.words(&dataset.title).to_owned();
        found.push((last, edition.published, title, PageId::Dataset(id)));
    }
    for id in catalogue.crosstab_ids() {
        let table = catalogue.crosstab(id);
        let edition = table.latest();
        let title = desk.words(&table.title).to_owned();
        let last = edition.period.last();
        found.push((last, edition.published, title, PageId::Crosstab(id)));
    }
    for id in catalogue.performance_ids() {
        let dataset = catalogue.performance(id);
        let edition = &dataset.editions[dataset.newest()];
        let title = desk.words(&dataset.title).to_owned();
        let page = PageId::Readings(id, None);
        found.push((edition.last, edition.published, title, page));
    }
    found.sort_by_key(|(last, ..)| std::cmp::Reverse(*last));
    let fact = |(last, published, title, page): (Month, Option<Day>, String, PageId)| {
        let month = [("month", Arg::Text(desk.locale.month(last)))];
        let mut words = desk.locale.say(Word::FiguresTo, &month);
        if let Some(day) = published {
            let said = [("day", Arg::Text(&desk.locale.day(day)))];
            words = format!("{words} {}", desk.locale.say(Word::PublishedOn, &said));
        }
        Fact {
            name: title,
            words,
            url: Some(desk.url(page)),
            foreign: None,
        }
    };
    let mut facts: Vec<_> = found.into_iter().take(NEWS).map(fact).collect();
    if catalogue.lead().editions.len() > 1 {
        let page = desk.url(PageId::Revisions(catalogue.lead));
        let words = desk.word(Word::RevisionsPage);
        let name = desk.locale.say(
            Word::RevisionsTitle,
            &[("title", Arg::Text(desk.words(&catalogue.lead().title)))],
        );
        facts.push(Fact {
            name,
            words,
            url: Some(page),
            foreign: None,
        });
    }
    facts
}
