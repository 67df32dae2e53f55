//! The ledger of revisions: what an edition says otherwise than the edition before it.
//!
//! A cell is an area, a leaf of the tree of categories and a month that both editions cover. A cell is compared if
//! either edition has a row for its area and category. Labels that were renamed are one category by then.

use super::{Figures, Insights};
use crate::figure::{Month, Value};
use crate::model::{AreaId, Catalogue, CategoryId, Dataset, DatasetId, Edition};
use rayon::prelude::*;
use std::cmp::Reverse;

/// A cell, as the edition before and the edition itself have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revised {
    /// The area.
    pub area: AreaId,
    /// The leaf.
    pub category: CategoryId,
    /// The month.
    pub month: Month,
    /// What the edition before says.
    pub old: Value,
    /// What the edition says.
    pub new: Value,
}

impl Revised {
    /// The new figure less the old one; none where either is absent.
    pub fn difference(&self) -> Option<i64> {
        Some(self.new.known()? - self.old.known()?)
    }

    /// True if the two editions do not say the same.
    pub fn has_changed(&self) -> bool {
        self.old != self.new
    }
}

/// How many cells were compared, and how many of them have changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Cells.
    pub cells: usize,
    /// Those whose number or marker is another.
    pub changed: usize,
}

impl Compared {
    fn add(&mut self, cell: &Revised) {
        self.cells += 1;
        self.changed += usize::from(cell.has_changed());
    }
}

/// The revisions of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthRevisions {
    /// The month.
    pub month: Month,
    /// The cells that both editions have a row for.
    pub in_both: Compared,
    /// The sum of the old figures of all cells that have a figure in both editions.
    pub before: i64,
    /// The sum of the new ones.
    pub after: i64,
}

/// What an edition says otherwise than the edition before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The cells that both editions have a row for.
    pub in_both: Compared,
    /// The cells that only one edition has a row for. What the other says is a zero or a marker.
    pub in_one: Compared,
    /// The months that both cover, in order; perhaps none.
    pub months: Vec<MonthRevisions>,
    /// The largest differences, whichever way they go; equal ones by area code, category and month.
    pub largest: Vec<Revised>,
}

/// How many of the largest differences a ledger names.
const LARGEST: usize = 10;

impl Ledger {
    /// The sums of all figures that both editions have: the old ones and the new ones.
    pub fn sums(&self) -> (i64, i64) {
        let months = self.months.iter();
        months.fold((0, 0), |(before, after), month| {
            (before + month.before, after + month.after)
        })
    }

    /// The first and the last month that both editions cover.
    pub fn span(&self) -> Option<(Month, Month)> {
        Some((self.months.first()?.month, self.months.last()?.month))
    }
}

/// An edition and the one before it.
#[derive(Clone, Copy)]
struct Pair<'a> {
    dataset: &'a Dataset,
    old: (&'a Edition, &'a Figures),
    new: (&'a Edition, &'a Figures),
}

/// The ledgers of a dataset's editions; the oldest has none.
pub(super) fn ledgers(dataset: &Dataset, figures: &[Figures]) -> Vec<Option<Ledger>> {
    (0..figures.len())
        .into_par_iter()
        .map(|edition| Some(ledger(pair(dataset, figures, edition)?)))
        .collect()
}

/// Every cell of an edition that differs from the edition before, by area, category and month; none for the oldest.
pub(super) fn revised<'a>(
    insights: &'a Insights,
    catalogue: &'a Catalogue,
    id: DatasetId,
    edition: usize,
) -> impl Iterator<Item = Revised> + 'a {
    let figures = &insights.editions[id.index()];
    let pair = pair(catalogue.dataset(id), figures, edition);
    let cells = pair.into_iter().flat_map(cells);
    cells.map(|(cell, _)| cell).filter(Revised::has_changed)
}

fn pair<'a>(dataset: &'a Dataset, figures: &'a [Figures], edition: usize) -> Option<Pair<'a>> {
    let one = |n: usize| Some((dataset.editions.get(n)?, figures.get(n)?));
    Some(Pair {
        dataset,
        old: one(edition.checked_sub(1)?)?,
        new: one(edition)?,
    })
}

fn ledger(pair: Pair<'_>) -> Ledger {
    let mut ledger = Ledger {
        in_both: Compared::default(),
        in_one: Compared::default(),
        months: months(&pair).map(no_revisions).collect(),
        largest: Vec::with_capacity(LARGEST + 1),
    };
    let first = ledger.months.first().map(|month| month.month);
    for (cell, in_both) in cells(pair) {
        let offset = first.and_then(|first| usize::try_from(first.until(cell.month)).ok());
        let Some(month) = offset.and_then(|offset| ledger.months.get_mut(offset)) else {
            continue;
        };
        if in_both {
            ledger.in_both.add(&cell);
            month.in_both.add(&cell);
        } else {
            ledger.in_one.add(&cell);
        }
        if let (Some(old), Some(new)) = (cell.old.known(), cell.new.known()) {
            month.before += old;
            month.after += new;
            if old != new {
                keep_largest(&mut ledger.largest, cell, pair.dataset);
            }
        }
    }
    ledger
}

fn no_revisions(month: Month) -> MonthRevisions {
    MonthRevisions {
        month,
        in_both: Compared::default(),
        before: 0,
        after: 0,
    }
}

/// Puts a cell in its place among the largest, if it has one there.
fn keep_largest(largest: &mut Vec<Revised>, cell: Revised, dataset: &Dataset) {
    let key = |cell: &Revised| {
        let size = cell.difference().unwrap_or(0).unsigned_abs();
        let code = dataset.areas.get(cell.area).code.as_str();
        let slug = dataset.categories.get(cell.category).slug.as_str();
        (Reverse(size), code, slug, cell.month)
    };
    let own = key(&cell);
    let at = largest.partition_point(|other| key(other) < own);
    if at < LARGEST {
        largest.insert(at, cell);
        largest.truncate(LARGEST);
    }
}

/// The months that both editions cover.
fn months(pair: &Pair<'_>) -> impl Iterator<Item = Month> + use<> {
    let (old, new) = (pair.old.1.span(), pair.new.1.span());
    let (first, last) = (old.0.max(new.0), old.1.min(new.1));
    (0..=first.until(last)).map(move |n| first.plus(n))
}

/// Every cell that either edition has a row for, and whether both have.
fn cells<'a>(pair: Pair<'a>) -> impl Iterator<Item = (Revised, bool)> + use<'a> {
    let Pair { old, new, .. } = pair;
    let areas = old.0.areas.union(&new.0.areas);
    let series = areas.flat_map(move |area| {
        let categories = old.0.categories.union(&new.0.categories);
        categories.map(move |category| (*area, *category))
    });
    let rows = series.filter_map(move |(area, category)| {
        let in_old = has_row(old.0, area, category);
        let in_new = has_row(new.0, area, category);
        (in_old || in_new).then_some((area, category, in_old && in_new))
    });
    rows.flat_map(move |(area, category, in_both)| {
        let values = move |figures: &'a Figures| {
            let skipped = months(&pair)
                .next()
                .map(|first| figures.span().0.until(first));
            let skipped = skipped.and_then(|months| usize::try_from(months).ok());
            let series = figures.series(area, category).iter();
            series.skip(skipped.unwrap_or(0)).copied()
        };
        let pairs = values(old.1).zip(values(new.1));
        months(&pair).zip(pairs).map(move |(month, (old, new))| {
            let cell = Revised {
                area,
                category,
                month,
                old,
                new,
            };
            (cell, in_both)
        })
    })
}

/// Whether the publisher's file has a row for an area and category.
fn has_row(edition: &Edition, area: AreaId, category: CategoryId) -> bool {
    edition.areas.contains(&area)
        && edition.categories.contains(&category)
        && !edition.absent_rows.contains(&(area, category))
}
