//! `/data/<cross-tabulation>/` and `/data/<cross-tabulation>/<edition>/`.

use super::area_category::with_answer;
use super::table::{RowHead, Table};
use super::{Desk, Fact, Link, Part, View};
use crate::figure::Value;
use crate::locale::{Arg, Word};
use crate::model::{AnyDataset, BASE, Crosstab, CrosstabEdition, CrosstabId};
use crate::plan::{FileTarget, PageId};
use serde_json::json;

/// The cross-tabulations in the list of all data; nothing, if there are none.
pub(super) fn list(desk: &Desk<'_>) -> Option<Table> {
    let columns =
        [Word::FactPeriod, Word::CrosstabTotal, Word::Editions].map(|word| desk.word(word));
    let caption = desk.word(Word::Crosstabs);
    let mut table = Table::new(caption, desk.word(Word::Dataset), columns);
    for id in desk.catalogue().crosstab_ids() {
        let crosstab = desk.catalogue().crosstab(id);
        table.rows.push(RowHead::Link {
            url: desk.url(PageId::Crosstab(id)),
            text: desk.words(&crosstab.title).to_owned(),
            level: 0,
        });
        let latest = crosstab.latest();
        table
            .cells
            .text(&desk.span(latest.period.first(), latest.period.last()));
        table.cells.value(desk.locale, total(latest));
        let editions = i64::try_from(crosstab.editions.len()).unwrap_or(0);
        table.cells.text(&desk.locale.count(editions));
    }
    (!table.rows.is_empty()).then(|| table.finish(desk.locale))
}

/// The cell of everything together.
fn total(edition: &CrosstabEdition) -> Value {
    edition.values[0]
}

pub(super) fn crosstab(desk: &Desk<'_>, id: CrosstabId, number: Option<u16>) -> View {
    let crosstab = desk.catalogue().crosstab(id);
    let shown = number.map_or(crosstab.editions.len() - 1, usize::from);
    let edition = &crosstab.editions[shown];
    let title = desk.words(&crosstab.title);
    let answer = answer(desk, crosstab, edition);
    let mut crumbs = vec![
        desk.link(PageId::Home, desk.word(Word::Home)),
        desk.link(PageId::Catalogue, desk.word(Word::Data)),
    ];
    let mut parts = vec![
        (
            "summary",
            Part::Text(desk.words(&crosstab.summary).to_owned()),
        ),
        ("notes", Part::Notes(notes(desk, crosstab))),
        ("tables", Part::Tables(desk.pair_tables(crosstab, edition))),
        ("each", Part::Folded(desk.slice_tables(crosstab, edition))),
        ("each_title", Part::Text(each_title(desk, crosstab))),
        ("downloads", Part::Links(vec![download(desk, id, number)])),
        ("columns", Part::Facts(columns(desk, crosstab))),
        ("facts", Part::Facts(about(desk, crosstab, edition))),
        ("structured", Part::Json(structured(desk, id, number))),
    ];
    parts.extend(desk.asked_for(AnyDataset::Table(id)));
    let last = crosstab.editions.len() - 1;
    if number.is_none() {
        let link = |n: usize| {
            let page = PageId::CrosstabEdition(id, u16::try_from(n).ok()?);
            Some(desk.link(page, edition_title(desk, crosstab, n)))
        };
        let editions = (0..=last).rev().filter_map(link).collect();
        parts.push(("editions", Part::Links(editions)));
    } else {
        crumbs.push(desk.link(PageId::Crosstab(id), title));
        if shown < last {
            let newer = desk.link(PageId::Crosstab(id), edition_title(desk, crosstab, last));
            parts.push(("notice", Part::Text(desk.word(Word::OlderEdition))));
            parts.push(("newer", Part::Links(vec![newer])));
        }
    }
    View {
        template: "cross-tabulation.html",
        page: number.map_or(PageId::Crosstab(id), |n| PageId::CrosstabEdition(id, n)),
        language: desk.locale.index,
        title: number.map_or_else(
            || title.to_owned(),
            |_| edition_title(desk, crosstab, shown),
        ),
        description: desk.words(&crosstab.summary).to_owned(),
        crumbs,
        parts: with_answer(parts, answer),
    }
}

/// "Police area, January 2023 to March 2023: 1,234 searches in all."
fn answer(desk: &Desk<'_>, crosstab: &Crosstab, edition: &CrosstabEdition) -> String {
    let period = desk.span(edition.period.first(), edition.period.last());
    let unit = desk.words(&crosstab.unit);
    let mut args = vec![
        ("area", Arg::Text(area_name(desk, crosstab))),
        ("period", Arg::Text(&period)),
    ];
    match total(edition).number() {
        Ok(number) => {
            let count = desk.locale.count(number);
            args.extend([("count", Arg::Text(&count)), ("unit", Arg::Text(unit))]);
            desk.locale.say(Word::CrosstabAnswer, &args)
        }
        Err(_) => desk.locale.say(Word::CrosstabAnswerAbsent, &args),
    }
}

fn area_name<'a>(desk: &Desk<'a>, crosstab: &Crosstab) -> &'a str {
    desk.words(&desk.catalogue().areas.get(crosstab.area).name)
}

/// How the figures are protected, and what they cannot tell.
fn notes(desk: &Desk<'_>, crosstab: &Crosstab) -> Vec<String> {
    let protection = crosstab.protection;
    let most = desk.locale.count(protection.rule.threshold - 1);
    let least = desk.locale.count(i64::from(protection.publishes_zeros()));
    let base = desk.locale.count(BASE);
    let mut notes = if protection.rounds() {
        vec![
            desk.locale
                .say(Word::CrosstabRounded, &[("base", Arg::Text(&base))]),
        ]
    } else {
        let args = [
            ("least", Arg::Text(least.as_str())),
            ("most", Arg::Text(&most)),
        ];
        vec![desk.locale.say(Word::CrosstabWithheld, &args)]
    };
    if protection.publishes_zeros() && !protection.rounds() {
        notes.push(desk.word(Word::CrosstabZero));
    }
    let lines = desk.words(&crosstab.note).lines().map(str::trim);
    notes.extend(lines.filter(|line| !line.is_empty()).map(str::to_owned));
    notes
}

/// What the tables for one member at a time go through.
fn each_title(desk: &Desk<'_>, crosstab: &Crosstab) -> String {
    let others = crosstab.grid.dimensions.iter().skip(2);
    let titles: Vec<&str> = others.map(|d| desk.words(&d.title)).collect();
    let titles = titles.join(" · ");
    desk.locale
        .say(Word::CrosstabEach, &[("dimension", Arg::Text(&titles))])
}

fn edition_title(desk: &Desk<'_>, crosstab: &Crosstab, edition: usize) -> String {
    let last = crosstab.editions[edition].period.last();
    let args = [
        ("title", Arg::Text(desk.words(&crosstab.title))),
        ("month", Arg::Text(desk.locale.month(last))),
    ];
    desk.locale.say(Word::EditionTitle, &args)
}

fn download(desk: &Desk<'_>, id: CrosstabId, edition: Option<u16>) -> Link {
    Link {
        url: desk.file_url(FileTarget::Crosstab(id, edition)),
        text: desk.word(Word::DownloadCrosstab),
    }
}

/// What each column of the file holds.
fn columns(desk: &Desk<'_>, crosstab: &Crosstab) -> Vec<Fact> {
    let unit = desk.words(&crosstab.unit);
    let measure = desk.as_default_language(crosstab.measure.as_str());
    let dataset = desk.as_default_language(&crosstab.name);
    let args = [
        ("measure", Arg::Text(&measure)),
        ("unit", Arg::Text(unit)),
        ("dataset", Arg::Text(&dataset)),
    ];
    let area = [
        ("area_code", Word::ColumnAreaCode),
        ("area_name", Word::ColumnAreaName),
    ];
    let others = [
        ("measure", Word::ColumnMeasure),
        ("period_type", Word::ColumnCrosstabPeriodType),
        ("period", Word::ColumnCrosstabPeriod),
        ("value", Word::ColumnValue),
        ("marker", Word::ColumnMarker),
        ("dataset", Word::ColumnDataset),
        ("edition", Word::ColumnEdition),
    ];
    let dimensions = crosstab.grid.dimensions.iter().flat_map(|dimension| {
        let args = [("dimension", Arg::Text(desk.words(&dimension.title)))];
        let words = |word| desk.locale.say(word, &args);
        [
            desk.column(&dimension.name, words(Word::ColumnDimension)),
            desk.column(
                &format!("{}_name", dimension.name),
                words(Word::ColumnDimensionName),
            ),
        ]
    });
    let plain = |(name, word): (&str, Word)| desk.column(name, desk.locale.say(word, &args));
    let area = area.into_iter().map(plain);
    area.chain(dimensions)
        .chain(others.into_iter().map(plain))
        .collect()
}

fn about(desk: &Desk<'_>, crosstab: &Crosstab, edition: &CrosstabEdition) -> Vec<Fact> {
    let source = format!("{}, {}", crosstab.source.publisher, crosstab.source.title);
    let period = edition.period;
    let mut facts = vec![
        desk.fact(Word::FactSource, source, crosstab.source.url.clone()),
        desk.fact(
            Word::FactPeriod,
            desk.span(period.first(), period.last()),
            None,
        ),
        desk.fact(
            Word::FactEdition,
            desk.locale.month(period.last()).to_owned(),
            None,
        ),
    ];
    let published = edition.published.map(|day| desk.locale.day(day));
    facts.extend(published.map(|day| desk.fact(Word::FactPublished, day, None)));
    facts.push(desk.fact(Word::FactArea, area_name(desk, crosstab).to_owned(), None));
    let note = Some(desk.words(&edition.note)).filter(|note| !note.is_empty());
    facts.extend(note.map(|note| desk.fact(Word::FactNote, note.to_owned(), None)));
    let licence = &crosstab.licence;
    facts.push(desk.fact(
        Word::FactLicence,
        licence.name.clone(),
        Some(licence.url.clone()),
    ));
    facts.push(desk.attribution_of(licence));
    facts
}

/// A schema.org `Dataset`, as search engines for data read it.
fn structured(desk: &Desk<'_>, id: CrosstabId, edition: Option<u16>) -> serde_json::Value {
    let crosstab = desk.catalogue().crosstab(id);
    let site = &desk.catalogue().site;
    let page = edition.map_or(PageId::Crosstab(id), |n| PageId::CrosstabEdition(id, n));
    let shown = edition.map_or(crosstab.latest(), |n| &crosstab.editions[usize::from(n)]);
    let file = FileTarget::Crosstab(id, edition);
    json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": desk.words(&crosstab.title),
        "description": desk.words(&crosstab.summary),
        "url": desk.routes.absolute_page(page, desk.locale.index),
        "license": crosstab.licence.url,
        "isAccessibleForFree": true,
        "creator": { "@type": "Organization", "name": crosstab.source.publisher },
        "publisher": { "@type": "Organization", "name": site.publisher.name },
        "temporalCoverage": format!("{}/{}", shown.period.first(), shown.period.last()),
        "spatialCoverage": area_name(desk, crosstab),
        "variableMeasured": desk.words(&crosstab.unit),
        "distribution": [{
            "@type": "DataDownload",
            "encodingFormat": "text/csv",
            "contentUrl": desk.whole_file(file),
        }],
    })
}
