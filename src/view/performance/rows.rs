//! The rows of the files of readings: the same figures as on the pages, in no language.

use crate::derive::{Grid, Insights, ReadingChange, Verdict};
use crate::figure::{Fixed, Marker, Period};
use crate::model::{AreaId, Catalogue, MeasureId, Performance, PerformanceId, Unit};

/// A reading in a file, with its base, its interval and its change; each of them a number or the reason why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadingRow<'a> {
    /// The area's code.
    pub area_code: &'a str,
    /// The area's name in the default language.
    pub area_name: &'a str,
    /// The measure's slug.
    pub measure: &'a str,
    /// The measure's name in the default language.
    pub measure_name: &'a str,
    /// `percent`, `count` or `rate`.
    pub unit: &'static str,
    /// The period.
    pub period: Period,
    /// The number, if there is one.
    pub value: Option<Fixed>,
    /// Why there is no number, or what must be known of it.
    pub marker: Option<Marker>,
    /// How many people answered.
    pub base: Result<i64, Marker>,
    /// The ends of the interval of 95%.
    pub range: Result<(Fixed, Fixed), Marker>,
    /// The change, and the period that it is measured from.
    pub change: Result<(Fixed, Period), Marker>,
    /// How sure the change is.
    pub clear: Option<&'static str>,
    /// The dataset.
    pub dataset: &'a str,
    /// The edition.
    pub edition: &'a str,
}

#[derive(Clone, Copy)]
struct Origin<'a> {
    insights: &'a Insights,
    dataset: &'a Performance,
    language: &'a str,
    edition: usize,
}

/// The rows of the file beside a measure's page.
pub fn measure_rows<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: PerformanceId,
    measure: MeasureId,
) -> Vec<ReadingRow<'a>> {
    let origin = origin(catalogue, insights, id, None);
    rows(origin, id, measure)
}

/// The rows of all measures of an edition.
pub fn reading_rows<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: PerformanceId,
    edition: Option<u16>,
) -> Vec<ReadingRow<'a>> {
    let origin = origin(catalogue, insights, id, edition);
    let measures = origin.dataset.measures();
    measures
        .flat_map(|(measure, _)| rows(origin, id, measure))
        .collect()
}

fn origin<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: PerformanceId,
    edition: Option<u16>,
) -> Origin<'a> {
    let dataset = catalogue.performance(id);
    Origin {
        insights,
        dataset,
        language: &catalogue.site.default_language,
        edition: edition.map_or(dataset.newest(), usize::from),
    }
}

/// First the figures for the file's own periods, then those for twelve months.
fn rows(origin: Origin<'_>, id: PerformanceId, measure: MeasureId) -> Vec<ReadingRow<'_>> {
    let readings = origin.insights.readings(id, origin.edition);
    let figures = readings.measure(measure);
    let grids = [figures.own.as_ref(), figures.years.as_ref()];
    let mut rows = Vec::new();
    for grid in grids.into_iter().flatten() {
        for area in &grid.areas {
            let periods = grid.periods.iter();
            rows.extend(periods.filter_map(|period| row(origin, grid, (measure, *area), *period)));
        }
    }
    rows
}

fn row<'a>(
    origin: Origin<'a>,
    grid: &'a Grid,
    (measure, area): (MeasureId, AreaId),
    period: Period,
) -> Option<ReadingRow<'a>> {
    let Origin {
        insights,
        dataset,
        language,
        edition,
    } = origin;
    let figure = grid.get(area, period)?;
    let (what, place) = (dataset.measure(measure), dataset.areas.get(area));
    let change = insights.reading_change(dataset, grid, (measure, area), period);
    let range = figure.range();
    Some(ReadingRow {
        area_code: &place.code,
        area_name: place.name.in_language(language).unwrap_or_default(),
        measure: &what.slug,
        measure_name: what.name.in_language(language).unwrap_or_default(),
        unit: match what.unit {
            Unit::Percent => "percent",
            Unit::Count => "count",
            Unit::Rate => "rate",
        },
        period,
        value: figure
            .value()
            .ok()
            .map(|value| value.round(1, what.decimals)),
        marker: figure.marker(),
        base: figure.base(),
        range: range.map(|range| (Fixed::near(range.low, 1), Fixed::near(range.high, 1))),
        change: match &change {
            Ok(change) => Ok((change.difference.round(1, what.decimals), change.against)),
            Err(obstacle) => Err(obstacle.marker()),
        },
        clear: change.ok().as_ref().and_then(clear),
        dataset: &dataset.name,
        edition: &dataset.editions[edition].name,
    })
}

/// Whether a change is clear, where a sample was drawn.
fn clear(change: &ReadingChange) -> Option<&'static str> {
    match change.verdict {
        Verdict::Counted => None,
        Verdict::Clear => Some("yes"),
        Verdict::Unclear => Some("no"),
        Verdict::Untested => Some("not_tested"),
    }
}
