//! Performance: what is measured, in which unit, and the readings by area, measure and period.
//!
//! A reading is a percentage, a count or a number with decimal places; it is never a part of the totals of recorded crime.

mod breaks;
mod checks;
mod link;
mod measures;
mod readings;

pub use breaks::MeasureBreak;
pub(super) use link::performance;

use super::area::Areas;
use crate::config::{Licence, Text};
use crate::figure::{Day, Fixed, Marker, Month, Period};
use crate::load::{Source, Unit};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A dataset's position among those of performance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PerformanceId(u16);

impl PerformanceId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The position, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A measure's position in its dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeasureId(u16);

impl MeasureId {
    pub(super) fn new(index: usize) -> Self {
        Self(u16::try_from(index).unwrap_or(u16::MAX))
    }

    /// The position, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A dataset of readings.
#[derive(Debug)]
pub struct Performance {
    /// The folder's name, which is its name in addresses and data.
    pub name: String,
    /// The title.
    pub title: Text,
    /// What it is, in two sentences.
    pub summary: Text,
    /// True if the offences are marked with a flag and counted elsewhere under their own kind.
    pub flag: bool,
    /// Who published the figures.
    pub source: Source,
    /// The licence.
    pub licence: Licence,
    /// How the survey was made, if the readings come from one.
    pub survey: Option<Survey>,
    /// True if rows that the publisher leaves out count as zero.
    pub absent_rows_are_zero: bool,
    /// True if the figures of the whole area are the sums of all areas.
    pub whole_is_sum: bool,
    /// The areas that the readings are about.
    pub areas: Arc<Areas>,
    /// What is measured.
    pub measures: Vec<Measure>,
    /// The editions, the oldest first; at least one.
    pub editions: Vec<ReadingEdition>,
    /// Where the series break.
    pub breaks: Vec<MeasureBreak>,
}

impl Performance {
    /// The measures with their numbers, in the order of the file.
    pub fn measures(&self) -> impl Iterator<Item = (MeasureId, &Measure)> {
        let numbered = self.measures.iter().enumerate();
        numbered.map(|(index, measure)| (MeasureId::new(index), measure))
    }

    /// The first measure: a dataset has at least one.
    pub fn first_measure(&self) -> MeasureId {
        MeasureId::new(0)
    }

    /// A measure by its number.
    pub fn measure(&self, id: MeasureId) -> &Measure {
        &self.measures[id.index()]
    }

    /// The newest edition's number, from 0.
    pub fn newest(&self) -> usize {
        self.editions.len() - 1
    }

    /// From how many months before a period's end the answers behind its figures may come: at least from its own.
    pub fn reach(&self, period: Period) -> (Month, Month) {
        let from = self.survey.as_ref().and_then(|s| s.answers_from_months);
        let first = period.last().plus(1 - from.unwrap_or(1));
        (first.min(period.first()), period.last())
    }
}

/// How a survey was made, and how few answers are too few.
#[derive(Clone, Debug)]
pub struct Survey {
    /// By how much the sample's design widens an interval, as a factor of the variance; above zero.
    pub design_effect: Option<f64>,
    /// With fewer answers than this there is no percentage.
    pub minimum_base: i64,
    /// With fewer answers than this a percentage is marked as not reliable.
    pub low_base: i64,
    /// From how many months the answers behind a figure may come, up to the end of its period.
    pub answers_from_months: Option<i32>,
}

/// One thing that is measured.
#[derive(Clone, Debug)]
pub struct Measure {
    /// The name in addresses and data.
    pub slug: String,
    /// The name that readers see.
    pub name: Text,
    /// What it is.
    pub definition: Text,
    /// The question as it was asked; no words, if the file does not say.
    pub wording: Text,
    /// What a reading is.
    pub unit: Unit,
    /// What is counted, in words.
    pub unit_name: Text,
    /// How many decimal places are shown.
    pub decimals: u8,
    /// What good looks like.
    pub good: Text,
    /// What it cannot tell.
    pub limits: Text,
    /// The standard that it is held against, if there is one.
    pub benchmark: Text,
    /// Where its figures come from.
    pub origin: Origin,
}

/// Where a measure's figures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// They stand in the files.
    Given,
    /// Twelve months of one measure over twelve months of another: positive outcomes over offences.
    Outcome {
        /// What is divided.
        numerator: MeasureId,
        /// What it is divided by.
        denominator: MeasureId,
    },
}

/// A reading as it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The number (a percentage from 0 to 100), or why there is none.
    pub value: Result<Fixed, Marker>,
    /// How many people answered, if that is known.
    pub base: Option<i64>,
}

/// One edition: the readings as they were published once.
#[derive(Debug)]
pub struct ReadingEdition {
    /// The folder's name: the last month that it covers.
    pub name: String,
    /// The first month that it covers.
    pub first: Month,
    /// The last month that it covers.
    pub last: Month,
    /// The day of publication, if it is known.
    pub published: Option<Day>,
    /// What readers should know of it.
    pub note: Text,
    /// The readings by measure, area and period. Only `derive` may look at them: it takes out what must not be shown.
    pub readings: BTreeMap<(MeasureId, super::AreaId, Period), Reading>,
}
