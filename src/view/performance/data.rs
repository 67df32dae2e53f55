//! `/data/<dataset>/` of readings, and their lines in the catalogue.

use super::{Desk, Subject};
use crate::locale::Word;
use crate::model::{AnyDataset, PerformanceId};
use crate::plan::{FileTarget, PageId};
use crate::view::area_category::with_answer;
use crate::view::table::{RowHead, Table};
use crate::view::{Fact, Link, Part, View};
use serde_json::json;

pub(in crate::view) fn dataset(desk: &Desk<'_>, id: PerformanceId, edition: Option<u16>) -> View {
    let dataset = desk.catalogue().performance(id);
    let shown = edition.map_or(dataset.newest(), usize::from);
    let title = desk.words(&dataset.title);
    let mut crumbs = vec![
        desk.link(PageId::Home, desk.word(Word::Home)),
        desk.link(PageId::Catalogue, desk.word(Word::Data)),
    ];
    let chief = Subject {
        dataset,
        id,
        edition: shown,
        measure: dataset.first_measure(),
    };
    let breaks = dataset.breaks.iter();
    let mut parts = vec![
        (
            "years",
            Part::Table(Box::new(desk.readings_key_figures(&chief))),
        ),
        (
            "downloads",
            Part::Links(vec![desk.readings_file(id, edition)]),
        ),
        ("columns", Part::Facts(columns(desk, &dataset.name))),
        ("facts", Part::Facts(desk.reading_facts(&chief))),
        (
            "breaks",
            Part::Notes(
                breaks
                    .map(|found| desk.measure_break_note(dataset, found))
                    .collect(),
            ),
        ),
        ("structured", Part::Json(structured(desk, &chief, edition))),
    ];
    parts.extend(desk.asked_for(AnyDataset::Readings(id)));
    let named = |n: usize| desk.titled(&dataset.title, dataset.editions[n].last);
    if edition.is_some() {
        crumbs.push(desk.link(PageId::Readings(id, None), title));
        if shown < dataset.newest() {
            let newer = desk.link(PageId::Readings(id, None), named(dataset.newest()));
            parts.push(("notice", Part::Text(desk.word(Word::OlderEdition))));
            parts.push(("newer", Part::Links(vec![newer])));
        }
    } else {
        let link = |n: usize| {
            let number = u16::try_from(n).ok()?;
            Some(desk.link(PageId::Readings(id, Some(number)), named(n)))
        };
        let editions = (0..dataset.editions.len()).rev().filter_map(link).collect();
        parts.push(("editions", Part::Links(editions)));
    }
    let summary = desk.words(&dataset.summary);
    View {
        template: "dataset.html",
        page: PageId::Readings(id, edition),
        language: desk.locale.index,
        title: if edition.is_some() {
            named(shown)
        } else {
            title.to_owned()
        },
        description: summary.to_owned(),
        crumbs,
        parts: with_answer(parts, summary.to_owned()),
    }
}

/// What each column of the files holds.
fn columns(desk: &Desk<'_>, dataset: &str) -> Vec<Fact> {
    const COLUMNS: [(&str, Word); 20] = [
        ("area_code", Word::ColumnAreaCode),
        ("area_name", Word::ColumnAreaName),
        ("measure", Word::ColumnReadingMeasure),
        ("measure_name", Word::ColumnMeasureName),
        ("unit", Word::ColumnUnit),
        ("period_type", Word::ColumnReadingPeriodType),
        ("period", Word::ColumnReadingPeriod),
        ("value", Word::ColumnValue),
        ("marker", Word::ColumnReadingMarker),
        ("base", Word::ColumnBase),
        ("base_marker", Word::ColumnBaseMarker),
        ("lower", Word::ColumnLower),
        ("upper", Word::ColumnUpper),
        ("range_marker", Word::ColumnRangeMarker),
        ("change", Word::ColumnChange),
        ("compared_with", Word::ColumnComparedWith),
        ("change_marker", Word::ColumnChangeMarker),
        ("change_clear", Word::ColumnChangeClear),
        ("dataset", Word::ColumnDataset),
        ("edition", Word::ColumnEdition),
    ];
    let dataset = desk.as_default_language(dataset);
    let said = [("dataset", crate::locale::Arg::Text(&dataset))];
    COLUMNS
        .into_iter()
        .map(|(name, word)| desk.column(name, desk.locale.say(word, &said)))
        .collect()
}

/// A schema.org `Dataset`, as search engines for data read it.
fn structured(desk: &Desk<'_>, subject: &Subject<'_>, edition: Option<u16>) -> serde_json::Value {
    let dataset = subject.dataset;
    let site = &desk.catalogue().site;
    let found = &dataset.editions[subject.edition];
    let page = PageId::Readings(subject.id, edition);
    let file = FileTarget::Readings(subject.id, edition);
    let whole = dataset.areas.whole();
    let names = dataset
        .measures
        .iter()
        .map(|measure| desk.words(&measure.name));
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
        "temporalCoverage": format!("{}/{}", found.first, found.last),
        "spatialCoverage": whole.map(|whole| desk.words(&dataset.areas.get(whole).name)),
        "variableMeasured": names.collect::<Vec<_>>(),
        "distribution": [{
            "@type": "DataDownload",
            "encodingFormat": "text/csv",
            "contentUrl": desk.whole_file(file),
        }],
    })
}

impl<'a> Desk<'a> {
    /// The datasets of readings in the catalogue.
    pub(in crate::view) fn readings_table(&self) -> Option<(&'static str, Part)> {
        let catalogue = self.catalogue();
        if catalogue.performance.is_empty() {
            return None;
        }
        let columns =
            [Word::FactPeriod, Word::Measures, Word::Editions].map(|word| self.word(word));
        let mut table = Table::new(
            self.word(Word::Performance),
            self.word(Word::Dataset),
            columns,
        );
        for id in catalogue.performance_ids() {
            let dataset = catalogue.performance(id);
            let newest = &dataset.editions[dataset.newest()];
            table.rows.push(RowHead::Link {
                url: self.url(PageId::Readings(id, None)),
                text: self.words(&dataset.title).to_owned(),
                level: 0,
            });
            table.cells.text(&self.span(newest.first, newest.last));
            for count in [dataset.measures.len(), dataset.editions.len()] {
                table
                    .cells
                    .text(&self.locale.count(i64::try_from(count).unwrap_or(0)));
            }
        }
        let table = table.finish(self.locale);
        Some(("readings_table", Part::Table(Box::new(table))))
    }

    /// The latest figure of each measure for the whole area.
    fn readings_key_figures(&self, chief: &Subject<'a>) -> Table {
        let columns = [Word::LatestFigure, Word::FactPeriod].map(|word| self.word(word));
        let mut table = Table::new(
            self.word(Word::KeyFigures),
            self.word(Word::Measure),
            columns,
        );
        for (measure, what) in chief.dataset.measures() {
            let subject = Subject { measure, ..*chief };
            table.rows.push(RowHead::Link {
                url: self.url(PageId::Measure(chief.id, measure)),
                text: self.words(&what.name).to_owned(),
                level: 0,
            });
            self.latest_cells(&subject, &mut table);
        }
        table.finish(self.locale)
    }

    fn readings_file(&self, id: PerformanceId, edition: Option<u16>) -> Link {
        let file = FileTarget::Readings(id, edition);
        Link {
            url: self.file_url(file),
            text: self.word(Word::DownloadReadings),
        }
    }
}
