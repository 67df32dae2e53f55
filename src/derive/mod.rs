//! `Catalogue` → [`Insights`]: sums over areas, categories and time, rates, changes, and series joined across
//! editions.
//!
//! Every figure that a page or a file shows comes from here. Later stages word and draw them; they do no sums.

mod change;
mod claim;
mod comparison;
mod consultations;
mod disclosures;
mod engagement;
mod joined;
mod outline;
mod performance;
mod periods;
mod rate;
mod results;
mod revisions;
mod scorecard;
mod totals;

pub use change::{Change, Percent};
pub use claim::{Claim, Direction, Movement};
pub use comparison::{Comparand, ComparisonRow};
pub use consultations::{ConsultationStatus, ResponseClock, consultation_status, days_open};
pub use disclosures::{PeriodTimes, ResponseTimes, due, is_overdue, response_times, working_days};
pub use engagement::{Tally, asked_for_share, reply_share, tally};
pub use joined::JoinedPart;
pub use outline::{Outlines, Point, Ring};
pub use performance::{
    Figure, Grid, Interval, MeasureFigures, ReadingChange, ReadingObstacle, Readings, Verdict,
};
pub use periods::{Refusal, change_between};
pub use rate::{Denominator, Rate, denominator};
pub use results::{Middle, Poll};
pub use revisions::{Compared, Ledger, MonthRevisions, Revised};
pub use scorecard::{Attainment, Score, attainment, score};

use crate::figure::{Marker, Month, Period, Value};
use crate::model::{
    AreaId, Break, Catalogue, CategoryId, Cube, DatasetId, MeasureBreak, MeasureId, Performance,
    PerformanceId, Residents, SMALLEST_BASE,
};
use rayon::prelude::*;

/// The figures of one edition, with all totals.
#[derive(Debug)]
pub struct Figures {
    cube: Cube,
}

/// Everything that is derived from a catalogue.
#[derive(Debug)]
pub struct Insights {
    editions: Vec<Vec<Figures>>,
    readings: Vec<Vec<Readings>>,
    joins: Vec<joined::Join>,
    ledgers: Vec<Vec<Option<Ledger>>>,
    /// The residents of each group of areas together.
    group_residents: Vec<Option<Residents>>,
    outlines: Outlines,
}

/// Derives all totals; what pages ask for is then read from them.
pub fn derive(catalogue: &Catalogue) -> Insights {
    let editions: Vec<Vec<Figures>> = catalogue
        .datasets
        .par_iter()
        .map(|dataset| {
            dataset
                .editions
                .par_iter()
                .map(|edition| Figures {
                    cube: totals::complete(dataset, edition),
                })
                .collect()
        })
        .collect();
    let ledgers = catalogue.datasets.par_iter().zip(&editions);
    let ledgers = ledgers.map(|(dataset, figures)| revisions::ledgers(dataset, figures));
    Insights {
        ledgers: ledgers.collect(),
        editions,
        readings: catalogue
            .performance
            .par_iter()
            .map(performance::readings)
            .collect(),
        joins: joined::joins(catalogue),
        group_residents: comparison::group_residents(catalogue),
        outlines: outline::outlines(&catalogue.boundaries),
    }
}

impl Insights {
    /// The outlines of all mapped areas, ready to be drawn.
    pub fn outlines(&self) -> &Outlines {
        &self.outlines
    }

    /// The figures of an edition; `edition` counts from 0, the oldest first.
    pub fn edition(&self, dataset: DatasetId, edition: usize) -> &Figures {
        &self.editions[dataset.index()][edition]
    }

    /// The figures of the newest edition.
    pub fn latest(&self, dataset: DatasetId) -> &Figures {
        let editions = &self.editions[dataset.index()];
        &editions[editions.len() - 1]
    }

    /// What an edition says otherwise than the one before it; the oldest has no ledger.
    pub fn ledger(&self, dataset: DatasetId, edition: usize) -> Option<&Ledger> {
        self.ledgers[dataset.index()].get(edition)?.as_ref()
    }

    /// Every cell of an edition that the one before it has otherwise, by area, category and month.
    pub fn revised<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        dataset: DatasetId,
        edition: usize,
    ) -> impl Iterator<Item = Revised> + 'a {
        revisions::revised(self, catalogue, dataset, edition)
    }

    /// The months of an area and category in all editions that may be joined in one picture, the oldest first.
    pub fn joined(
        &self,
        catalogue: &Catalogue,
        area: AreaId,
        category: CategoryId,
    ) -> Vec<JoinedPart<'_>> {
        joined::parts(self, catalogue, area, category)
    }

    /// The breaks of the joined datasets that concern an area and category of the lead dataset, since a month; those
    /// that several datasets tell of are listed once, in the order of their dates.
    pub fn breaks<'a>(
        &self,
        catalogue: &'a Catalogue,
        area: AreaId,
        category: CategoryId,
        since: Month,
    ) -> Vec<&'a Break> {
        joined::breaks(catalogue, area, category, since)
    }

    /// An area of the lead dataset beside the groups that it belongs to and the whole, for the latest twelve months.
    pub fn comparison<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        area: AreaId,
        category: CategoryId,
    ) -> Vec<ComparisonRow<'a>> {
        let last = self.latest(catalogue.lead).span().1;
        comparison::comparison(catalogue, self, area, category, last)
    }

    /// The readings of an edition of performance; `edition` counts from 0, the oldest first.
    pub fn readings(&self, dataset: PerformanceId, edition: usize) -> &Readings {
        &self.readings[dataset.index()][edition]
    }

    /// The change of a measure in an area since a year before.
    ///
    /// # Errors
    /// What forbids the comparison: overlapping answers, a break, a figure that is absent.
    pub fn reading_change<'a>(
        &self,
        dataset: &'a Performance,
        grid: &Grid,
        what: (MeasureId, AreaId),
        period: Period,
    ) -> Result<ReadingChange, ReadingObstacle<'a>> {
        performance::compare(dataset, grid, what, period, SMALLEST_BASE)
    }

    /// The breaks that concern a measure in an area, in the order of their dates.
    pub fn reading_breaks<'a>(
        &self,
        dataset: &'a Performance,
        measure: MeasureId,
        area: AreaId,
    ) -> Vec<&'a MeasureBreak> {
        performance::breaks(dataset, measure, area)
    }

    fn joins(&self) -> &[joined::Join] {
        &self.joins
    }
}

impl Figures {
    /// The first and the last month.
    pub fn span(&self) -> (Month, Month) {
        (self.cube.shape().first, self.cube.shape().last())
    }

    /// All months, in order.
    pub fn months(
        &self,
    ) -> impl DoubleEndedIterator<Item = Month> + ExactSizeIterator + Clone + use<> {
        self.cube.shape().months()
    }

    /// The months of an area and category, in order.
    pub fn series(&self, area: AreaId, category: CategoryId) -> &[Value] {
        self.cube.series(area, category)
    }

    /// One month.
    pub fn month(&self, area: AreaId, category: CategoryId, month: Month) -> Value {
        self.cube
            .get(area, category, month)
            .unwrap_or(Value::Absent(Marker::NotAvailable))
    }

    /// The sum of the twelve months that end with `last`; absent unless all twelve are known.
    pub fn year_ending(&self, area: AreaId, category: CategoryId, last: Month) -> Value {
        self.total((area, category), Period::YearEnding(last))
    }
}
