//! `/performance/`, `/performance/<measure>/` and `/data/<dataset>/` of readings: figures with what they mean and what they
//! cannot tell.

mod area;
mod chart;
mod data;
mod dots;
mod measure;
mod rows;
mod sentence;
mod tables;

pub(super) use data::dataset;
pub(super) use measure::measure;
pub use rows::{ReadingRow, measure_rows, reading_rows};

use super::area_category::with_answer;
use super::table::{RowHead, Table};
use super::{Desk, Part, View};
use crate::derive::{Figure, Grid};
use crate::figure::{Marker, Ratio};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Measure, MeasureId, Performance, PerformanceId, Unit};
use crate::plan::PageId;

/// A measure of the newest edition, with everything that belongs to it.
#[derive(Clone, Copy)]
struct Subject<'a> {
    dataset: &'a Performance,
    id: PerformanceId,
    edition: usize,
    measure: MeasureId,
}

impl<'a> Subject<'a> {
    fn measure(&self) -> &'a Measure {
        self.dataset.measure(self.measure)
    }
}

/// The list of all measures, with the latest figure of the whole area.
pub(super) fn list(desk: &Desk<'_>) -> View {
    let columns = [Word::LatestFigure, Word::FactPeriod, Word::Dataset].map(|word| desk.word(word));
    let mut table = Table::new(
        desk.word(Word::LatestFigures),
        desk.word(Word::Measure),
        columns,
    );
    for id in desk.catalogue().performance_ids() {
        let dataset = desk.catalogue().performance(id);
        for (measure, what) in dataset.measures() {
            let subject = Subject {
                dataset,
                id,
                edition: dataset.newest(),
                measure,
            };
            table.rows.push(RowHead::Link {
                url: desk.url(PageId::Measure(id, measure)),
                text: desk.words(&what.name).to_owned(),
                level: 0,
            });
            desk.latest_cells(&subject, &mut table);
            table.cells.text(desk.words(&dataset.title));
        }
    }
    let lead = desk.word(Word::PerformanceLead);
    let mut parts = vec![("table", Part::Table(Box::new(table.finish(desk.locale))))];
    parts.extend(super::standards::link(desk));
    View {
        template: "performance.html",
        page: PageId::Performance,
        language: desk.locale.index,
        title: desk.word(Word::Performance),
        description: lead.clone(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: with_answer(parts, lead),
    }
}

/// The area that stands for all: the whole, or the first that there is.
fn chief(grid: &Grid, dataset: &Performance) -> Option<AreaId> {
    let whole = dataset.areas.whole();
    let first = grid.areas.first().copied();
    whole.filter(|whole| grid.areas.contains(whole)).or(first)
}

impl<'a> Desk<'a> {
    /// The figures that a page leads with.
    fn lead_grid(&self, subject: &Subject<'a>) -> Option<&'a Grid> {
        let readings = self.scene.insights.readings(subject.id, subject.edition);
        readings.measure(subject.measure).lead()
    }

    /// The latest figure of the whole area, and its period: two cells.
    fn latest_cells(&self, subject: &Subject<'a>, table: &mut Table) {
        let latest = self.lead_grid(subject).and_then(|grid| {
            let period = grid.last()?;
            let area = chief(grid, subject.dataset)?;
            Some((grid.get(area, period)?, period))
        });
        match latest {
            Some((Figure::Shown { value, caution, .. }, period)) => {
                let mut words = self.amount(subject.measure(), *value);
                if let Some(marker) = caution {
                    words = format!("{words} {}", marker.symbol());
                }
                table.cells.text(&words);
                table.cells.text(&self.period(period));
            }
            Some((Figure::Absent { marker, .. }, period)) => {
                table.cells.marker(*marker);
                table.cells.text(&self.period(period));
            }
            None => {
                table.cells.marker(Marker::NotAvailable);
                table.cells.marker(Marker::NotAvailable);
            }
        }
    }

    /// A figure with its unit: "57%", "13,651", "4.2 minutes".
    fn amount(&self, measure: &'a Measure, value: Ratio) -> String {
        let number = self.locale.fixed(value.round(1, measure.decimals));
        match measure.unit {
            Unit::Percent => {
                let value = [("value", Arg::Text(number.as_str()))];
                self.locale.say(Word::PercentValue, &value)
            }
            Unit::Count => number,
            Unit::Rate => format!("{number} {}", self.words(&measure.unit_name)),
        }
    }

    /// What a reading is counted in.
    fn unit(&self, measure: &'a Measure) -> String {
        match measure.unit {
            Unit::Percent => "%".to_owned(),
            Unit::Count | Unit::Rate => self.words(&measure.unit_name).to_owned(),
        }
    }
}
