//! Readings of performance, as they may be shown: what rests on too few answers is gone, counts are summed over areas and
//! twelve months, and rates of outcomes are made. Nothing here counts into recorded crime.

mod change;
mod grid;
mod interval;

pub use change::{ReadingChange, ReadingObstacle, Verdict};
pub(super) use change::{breaks, compare};
pub use grid::{Grid, MeasureFigures};
pub use interval::Interval;
pub(super) use interval::wilson;

use crate::figure::{Marker, Ratio};
use crate::model::{Performance, Reading, Survey, Unit};

/// A figure that may be shown, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// A number.
    Shown {
        /// The number; a percentage is a number from 0 to 100, and a rate of outcomes may be above.
        value: Ratio,
        /// What must be known of it: that it rests on few answers.
        caution: Option<Marker>,
        /// How many people answered; `[x]`, if the file does not say; `[z]`, if nobody was asked.
        base: Result<i64, Marker>,
        /// The interval of 95%; `[x]` or `[z]` for the same reasons.
        range: Result<Interval, Marker>,
    },
    /// No number.
    Absent {
        /// Why.
        marker: Marker,
        /// How many people answered.
        base: Result<i64, Marker>,
    },
}

impl Figure {
    /// A number that nobody was asked for.
    fn counted(value: Ratio) -> Self {
        Self::Shown {
            value,
            caution: None,
            base: Err(Marker::NotApplicable),
            range: Err(Marker::NotApplicable),
        }
    }

    /// No number, where nobody was asked.
    fn absent(marker: Marker) -> Self {
        Self::Absent {
            marker,
            base: Err(Marker::NotApplicable),
        }
    }

    /// The number.
    ///
    /// # Errors
    /// Why there is none.
    pub fn value(&self) -> Result<Ratio, Marker> {
        match self {
            Self::Shown { value, .. } => Ok(*value),
            Self::Absent { marker, .. } => Err(*marker),
        }
    }

    /// The marker beside the number or in its place.
    pub fn marker(&self) -> Option<Marker> {
        match self {
            Self::Shown { caution, .. } => *caution,
            Self::Absent { marker, .. } => Some(*marker),
        }
    }

    /// How many people answered.
    ///
    /// # Errors
    /// `[x]`, if the file does not say; `[z]`, if nobody was asked.
    pub fn base(&self) -> Result<i64, Marker> {
        match self {
            Self::Shown { base, .. } | Self::Absent { base, .. } => *base,
        }
    }

    /// The interval.
    ///
    /// # Errors
    /// Why there is none.
    pub fn range(&self) -> Result<Interval, Marker> {
        match self {
            Self::Shown { range, .. } => *range,
            Self::Absent { marker, .. } => Err(*marker),
        }
    }
}

/// What may be shown of a reading.
///
/// A percentage of a survey that rests on fewer answers than the survey's minimum is withheld, and one that rests on few
/// is marked. Source: the convention of national statistics for surveys (no percentage below 50, a mark below 100).
fn figure(reading: Reading, unit: Unit, survey: Option<&Survey>) -> Figure {
    let Some(survey) = survey.filter(|_| unit == Unit::Percent) else {
        return match reading.value {
            Ok(value) => Figure::counted(Ratio::of(value)),
            Err(marker) => Figure::absent(marker),
        };
    };
    let base = reading.base.ok_or(Marker::NotAvailable);
    let few = base.is_ok_and(|base| base < survey.minimum_base);
    match reading.value {
        Err(marker) => Figure::Absent { marker, base },
        Ok(_) if few => Figure::Absent {
            marker: Marker::LowReliability,
            base,
        },
        Ok(value) => {
            let value = Ratio::of(value);
            let low = base.is_ok_and(|base| base < survey.low_base);
            let asked = base.ok().zip(survey.design_effect);
            let range = asked.map(|(base, effect)| wilson(value, base, effect));
            Figure::Shown {
                value,
                caution: low.then_some(Marker::LowReliability),
                base,
                range: range.ok_or(Marker::NotAvailable),
            }
        }
    }
}

/// The figures of one edition, measure by measure.
#[derive(Debug)]
pub struct Readings {
    measures: Vec<MeasureFigures>,
}

impl Readings {
    /// The figures of a measure.
    pub fn measure(&self, id: crate::model::MeasureId) -> &MeasureFigures {
        &self.measures[id.index()]
    }
}

/// Derives the figures of every edition of a dataset, the oldest first.
pub(super) fn readings(dataset: &Performance) -> Vec<Readings> {
    let editions = dataset.editions.iter();
    editions
        .map(|edition| Readings {
            measures: grid::measures(dataset, edition),
        })
        .collect()
}
