//! `Catalogue` → [`Insights`]: sums over areas, categories and time, rates, changes, and series joined across
//! editions.
//!
//! Every figure that a page or a file shows comes from here. Later stages word and draw them; they do no sums.

mod change;
mod joined;
mod periods;
mod rate;
mod totals;

pub use change::{Change, Obstacle, Percent};
pub use joined::JoinedPart;
pub use periods::Refusal;
pub use rate::{Denominator, Rate, denominator};

use crate::figure::{Marker, Month, Period, Value};
use crate::model::{AreaId, Break, Catalogue, CategoryId, Cube, Dataset, DatasetId};
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
    joins: Vec<joined::Join>,
    /// How few a count may be before a percentage of it misleads.
    small_base: i64,
}

/// A base below this gives no percentage: the convention of national statistics.
const SMALL_BASE: i64 = 50;

/// Derives all totals; what pages ask for is then read from them.
pub fn derive(catalogue: &Catalogue) -> Insights {
    let editions = catalogue
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
    Insights {
        editions,
        joins: joined::joins(catalogue),
        small_base: SMALL_BASE,
    }
}

impl Insights {
    /// The figures of an edition; `edition` counts from 0, the oldest first.
    pub fn edition(&self, dataset: DatasetId, edition: usize) -> &Figures {
        &self.editions[dataset.index()][edition]
    }

    /// The figures of the newest edition.
    pub fn latest(&self, dataset: DatasetId) -> &Figures {
        let editions = &self.editions[dataset.index()];
        &editions[editions.len() - 1]
    }

    /// The change from one value to a later one.
    pub fn change(&self, before: Value, now: Value) -> Change {
        change::change(before, now, self.small_base)
    }

    /// The change from one period to a later one, if no break of the dataset lies between them.
    ///
    /// `before_from` is the first month of the earlier period, `now_to` the last month of the later one.
    ///
    /// # Errors
    /// The break that lies between them.
    pub fn change_within<'a>(
        &self,
        dataset: &'a Dataset,
        (area, category): (AreaId, CategoryId),
        (before, before_from): (Value, Month),
        (now, now_to): (Value, Month),
    ) -> Result<Change, &'a Break> {
        match change::obstacle(dataset, area, category, before_from, now_to) {
            Some(found) => Err(found),
            None => Ok(self.change(before, now)),
        }
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
