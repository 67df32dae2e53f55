//! `/data/`, `/data/<dataset>/` and `/data/<dataset>/<edition>/`.

use super::area_category::with_answer;
use super::table::{RowHead, Table};
use super::{Desk, Fact, Link, Part, View};
use crate::figure::Value;
use crate::locale::{Arg, Word};
use crate::model::{AnyDataset, Break, CategoryId, Dataset, DatasetId};
use crate::plan::{FileTarget, PageId};
use serde_json::json;

pub(super) fn catalogue(desk: &Desk<'_>) -> View {
    let columns = [Word::FactPeriod, Word::LatestYear, Word::Editions].map(|word| desk.word(word));
    let mut table = Table::new(
        desk.word(Word::Catalogue),
        desk.word(Word::Dataset),
        columns,
    );
    for id in desk.catalogue().dataset_ids() {
        let dataset = desk.catalogue().dataset(id);
        let (first, last) = desk.scene.insights.latest(id).span();
        table.rows.push(RowHead::Link {
            url: desk.url(PageId::Dataset(id)),
            text: desk.words(&dataset.title).to_owned(),
            level: 0,
        });
        table.cells.text(&desk.span(first, last));
        table.cells.value(
            desk.locale,
            latest_year(desk, id, dataset.editions.len() - 1, 0),
        );
        table.cells.text(
            &desk
                .locale
                .count(i64::try_from(dataset.editions.len()).unwrap_or(0)),
        );
    }
    let mut parts = vec![("table", Part::Table(Box::new(table.finish(desk.locale))))];
    parts
        .extend(super::crosstab::list(desk).map(|list| ("crosstabs", Part::Table(Box::new(list)))));
    parts.extend(desk.readings_table());
    View {
        template: "catalogue.html",
        page: PageId::Catalogue,
        language: desk.locale.index,
        title: desk.word(Word::Catalogue),
        description: desk.word(Word::CatalogueLead),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: with_answer(parts, desk.word(Word::CatalogueLead)),
    }
}

/// The whole area's sum of an edition's last twelve months, or of the twelve before them.
fn latest_year(desk: &Desk<'_>, id: DatasetId, edition: usize, months_back: i32) -> Value {
    let figures = desk.scene.insights.edition(id, edition);
    let whole = desk.catalogue().dataset(id).areas.whole();
    whole.map_or(
        Value::Absent(crate::figure::Marker::NotAvailable),
        |whole| {
            figures.year_ending(
                whole,
                CategoryId::TOTAL,
                figures.span().1.plus(-months_back),
            )
        },
    )
}

pub(super) fn dataset(desk: &Desk<'_>, id: DatasetId, edition: Option<u16>) -> View {
    let dataset = desk.catalogue().dataset(id);
    let shown = edition.map_or(dataset.editions.len() - 1, usize::from);
    let title = desk.words(&dataset.title);
    let mut crumbs = vec![
        desk.link(PageId::Home, desk.word(Word::Home)),
        desk.link(PageId::Catalogue, desk.word(Word::Data)),
    ];
    let mut parts = vec![
        ("downloads", Part::Links(downloads(desk, id, edition))),
        ("columns", Part::Facts(columns(desk, dataset))),
        ("facts", Part::Facts(about(desk, id, shown))),
        ("breaks", Part::Notes(breaks(desk, dataset))),
        ("revisions", Part::Links(desk.revision_links(id, edition))),
        ("correction", Part::Notes(desk.corrections(dataset, shown))),
        ("structured", Part::Json(structured(desk, id, edition))),
    ];
    parts.extend(desk.year_parts(id, shown));
    parts.extend(desk.asked_for(AnyDataset::Series(id)));
    let page = if let Some(edition) = edition {
        crumbs.push(desk.link(PageId::Dataset(id), title));
        if shown + 1 < dataset.editions.len() {
            parts.push(("notice", Part::Text(desk.word(Word::OlderEdition))));
            parts.push((
                "newer",
                Part::Links(vec![desk.link(
                    PageId::Dataset(id),
                    desk.edition_title(dataset, dataset.editions.len() - 1),
                )]),
            ));
        }
        PageId::Edition(id, edition)
    } else {
        let link = |n: usize| {
            Some(desk.link(
                PageId::Edition(id, u16::try_from(n).ok()?),
                desk.edition_title(dataset, n),
            ))
        };
        parts.push((
            "editions",
            Part::Links((0..dataset.editions.len()).rev().filter_map(link).collect()),
        ));
        PageId::Dataset(id)
    };
    View {
        template: "dataset.html",
        page,
        language: desk.locale.index,
        title: if edition.is_some() {
            desk.edition_title(dataset, shown)
        } else {
            title.to_owned()
        },
        description: desk.words(&dataset.summary).to_owned(),
        crumbs,
        parts: with_answer(parts, desk.words(&dataset.summary).to_owned()),
    }
}

fn downloads(desk: &Desk<'_>, id: DatasetId, edition: Option<u16>) -> Vec<Link> {
    let mut files = vec![
        (FileTarget::Whole(id, edition), Word::DownloadWhole),
        (FileTarget::Years(id, edition), Word::DownloadYears),
    ];
    if !desk.catalogue().boundaries.is_empty() {
        files.push((FileTarget::AreasGeoJson(id, edition), Word::DownloadGeoJson));
    }
    let link = |(file, word)| Link {
        url: desk.file_url(file),
        text: desk.word(word),
    };
    files.into_iter().map(link).collect()
}

/// What each column of the CSV files holds.
fn columns(desk: &Desk<'_>, dataset: &Dataset) -> Vec<Fact> {
    const COLUMNS: [(&str, Word); 13] = [
        ("area_code", Word::ColumnAreaCode),
        ("area_name", Word::ColumnAreaName),
        ("category", Word::ColumnCategory),
        ("category_name", Word::ColumnCategoryName),
        ("measure", Word::ColumnMeasure),
        ("period_type", Word::ColumnPeriodType),
        ("period", Word::ColumnPeriod),
        ("value", Word::ColumnValue),
        ("marker", Word::ColumnMarker),
        ("dataset", Word::ColumnDataset),
        ("edition", Word::ColumnEdition),
        ("residents", Word::ColumnResidents),
        ("residents_year", Word::ColumnResidentsYear),
    ];
    let unit = desk.words(&dataset.unit);
    let measure = desk.as_default_language(&dataset.measure);
    let dataset = desk.as_default_language(&dataset.name);
    let args = [
        ("measure", Arg::Text(&measure)),
        ("unit", Arg::Text(unit)),
        ("dataset", Arg::Text(&dataset)),
    ];
    COLUMNS
        .into_iter()
        .map(|(name, word)| desk.column(name, desk.locale.say(word, &args)))
        .collect()
}

fn about(desk: &Desk<'_>, id: DatasetId, edition: usize) -> Vec<Fact> {
    let dataset = desk.catalogue().dataset(id);
    let (first, last) = desk.scene.insights.edition(id, edition).span();
    let mut facts = vec![
        desk.fact(
            Word::FactSource,
            Desk::source(&dataset.source),
            dataset.source.url.clone(),
        ),
        desk.fact(Word::FactPeriod, desk.span(first, last), None),
        desk.fact(Word::FactEdition, desk.locale.month(last).to_owned(), None),
    ];
    if let Some(day) = dataset.editions[edition].published {
        facts.push(desk.fact(Word::FactPublished, desk.locale.day(day), None));
    }
    let whole = dataset
        .areas
        .whole()
        .map(|whole| desk.words(&dataset.areas.get(whole).name).to_owned());
    facts.extend(whole.map(|name| desk.fact(Word::FactArea, name, None)));
    let left_out = i64::try_from(dataset.editions[edition].absent_rows.len())
        .ok()
        .filter(|number| *number > 0);
    let left_out = left_out.map(|number| {
        let word = if dataset.absent_rows_are_zero {
            Word::AbsentRowsZero
        } else {
            Word::AbsentRowsMissing
        };
        let count = desk.locale.count(number);
        desk.locale.say(
            word,
            &[
                ("number", Arg::Number(number)),
                ("count", Arg::Text(&count)),
            ],
        )
    });
    facts.extend(desk.note_fact(left_out.as_deref(), &dataset.editions[edition].note));
    facts.push(desk.fact(
        Word::FactLicence,
        dataset.licence.name.clone(),
        Some(dataset.licence.url.clone()),
    ));
    facts.push(desk.attribution(dataset));
    facts
}

/// The breaks of a dataset, each with the areas and categories that it is about.
fn breaks(desk: &Desk<'_>, dataset: &Dataset) -> Vec<String> {
    let note = |found: &Break| {
        let areas = found
            .areas
            .iter()
            .map(|area| desk.words(&dataset.areas.get(*area).name));
        let categories = found
            .categories
            .iter()
            .map(|category| desk.words(&dataset.categories.get(*category).name));
        desk.break_note(found, &areas.chain(categories).collect::<Vec<_>>())
    };
    dataset.breaks.iter().map(note).collect()
}

/// A schema.org `Dataset`, as search engines for data read it.
fn structured(desk: &Desk<'_>, id: DatasetId, edition: Option<u16>) -> serde_json::Value {
    let dataset = desk.catalogue().dataset(id);
    let site = &desk.catalogue().site;
    let (first, last) = desk
        .scene
        .insights
        .edition(id, edition.map_or(dataset.editions.len() - 1, usize::from))
        .span();
    let page = edition.map_or(PageId::Dataset(id), |edition| PageId::Edition(id, edition));
    let file = |file, format: &str| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": format,
            "contentUrl": desk.whole_file(file),
        })
    };
    json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": desk.words(&dataset.title),
        "description": desk.words(&dataset.summary),
        "url": desk.routes.absolute_page(page, desk.locale.index),
        "license": dataset.licence.url,
        "isAccessibleForFree": true,
        "creator": { "@type": "Organization", "name": dataset.source.publisher },
        "publisher": { "@type": "Organization", "name": site.publisher.name },
        "temporalCoverage": format!("{first}/{last}"),
        "spatialCoverage": dataset.areas.whole().map(|whole| desk.words(&dataset.areas.get(whole).name)),
        "variableMeasured": desk.words(&dataset.unit),
        "distribution": [file(FileTarget::Whole(id, edition), "text/csv"), file(FileTarget::Years(id, edition), "text/csv")],
    })
}
