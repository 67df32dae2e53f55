//! Sums over time, and which periods may be compared.
//!
//! Counts are additive: the figure of a period is the sum of its months. A period of which an edition covers a part only
//! has no figure, for the sum of that part would be too small.

use super::Figures;
use super::change::{self, Change};
use crate::figure::{Marker, Month, Period, Value, Year};
use crate::model::{Break, Dataset, Pair};

/// Why two periods are not compared.
#[derive(Clone, Copy, Debug)]
pub enum Refusal<'a> {
    /// A break between them makes their figures incomparable.
    Break(&'a Break),
    /// The edition covers this one in part only, or not at all.
    Incomplete(Period),
    /// They are of other kinds or lengths, they have months in common, or the later one was given first.
    NotAlike,
    /// A figure is absent, for this reason.
    Absent(Marker),
}

impl Figures {
    /// Whether the edition covers every month of a period.
    pub fn covers(&self, period: Period) -> bool {
        let (first, last) = self.span();
        first <= period.first() && period.last() <= last
    }

    /// The sum of a period. Absent unless every month of it is known; `[x]` for a period that is not covered whole.
    pub fn total(&self, (area, category): Pair, period: Period) -> Value {
        const NONE: Value = Value::Absent(Marker::NotAvailable);
        let offset = usize::try_from(self.span().0.until(period.first())).ok();
        let length = usize::try_from(period.length()).ok();
        let months = offset.zip(length).and_then(|(offset, length)| {
            let series = self.series(area, category);
            series.get(offset..offset.checked_add(length)?)
        });
        months.map_or(NONE, |months| Value::sum(months.iter().copied()))
    }

    /// The calendar years that the edition covers whole, the newest first.
    pub fn calendar_years(&self) -> Vec<Period> {
        self.whole_periods(|month| Period::CalendarYear(Year::calendar(month)))
    }

    /// The financial years (April to March) that the edition covers whole, the newest first.
    pub fn financial_years(&self) -> Vec<Period> {
        self.whole_periods(|month| Period::FinancialYear(Year::financial(month)))
    }

    fn whole_periods(&self, of: impl Fn(Month) -> Period) -> Vec<Period> {
        let ends = self.months().rev();
        let ending = ends.map(|month| (month, of(month)));
        ending
            .filter(|(month, period)| period.last() == *month && self.covers(*period))
            .map(|(_, period)| period)
            .collect()
    }
}

impl Refusal<'_> {
    /// What stands in the place of the change in tables and files.
    pub fn marker(&self) -> Marker {
        match self {
            Self::Absent(marker) => *marker,
            Self::Break(_) | Self::Incomplete(_) | Self::NotAlike => Marker::NotAvailable,
        }
    }
}

/// The change from one period to a later one of the same kind, both of one edition.
///
/// # Errors
/// What forbids it: periods that are not alike or not covered whole, a break between them, an absent figure.
pub fn change_between<'a>(
    dataset: &'a Dataset,
    figures: &Figures,
    pair: Pair,
    (before, now): (Period, Period),
) -> Result<Change, Refusal<'a>> {
    if !before.is_like(now) || before.last() >= now.first() {
        return Err(Refusal::NotAlike);
    }
    for period in [before, now] {
        if !figures.covers(period) {
            return Err(Refusal::Incomplete(period));
        }
    }
    let (first, last) = (before.first(), now.last());
    if let Some(found) = change::obstacle(dataset, pair.0, pair.1, first, last) {
        return Err(Refusal::Break(found));
    }
    let (before, now) = (figures.total(pair, before), figures.total(pair, now));
    match change::change(before, now, dataset.smallest_base) {
        Change::Unknown(marker) => Err(Refusal::Absent(marker)),
        known @ Change::Known { .. } => Ok(known),
    }
}
