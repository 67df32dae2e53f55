//! Figures of a measure in rows and columns: areas by periods, as published and for twelve months.

use super::{Figure, figure};
use crate::figure::{Marker, Month, Period, Ratio};
use crate::model::{
    AreaId, AreaKind, MeasureBreak, MeasureId, Origin, Performance, ReadingEdition, SMALLEST_BASE,
    Unit,
};
use std::collections::BTreeSet;

/// The figures of a measure.
#[derive(Debug)]
pub struct MeasureFigures {
    /// For the periods of the file; none, if the figures are made of other measures.
    pub own: Option<Grid>,
    /// For twelve months: sums of monthly counts, or rates of outcomes.
    pub years: Option<Grid>,
}

impl MeasureFigures {
    /// The figures that a page leads with: those for twelve months, if there are any.
    pub fn lead(&self) -> Option<&Grid> {
        self.years.as_ref().or(self.own.as_ref())
    }

    /// The figures that a chart draws: those of the file, if there are any.
    pub fn drawn(&self) -> Option<&Grid> {
        self.own.as_ref().or(self.years.as_ref())
    }
}

/// Figures by area and period.
#[derive(Debug)]
pub struct Grid {
    /// The periods, the earliest first.
    pub periods: Vec<Period>,
    /// The areas, in the order of their list.
    pub areas: Vec<AreaId>,
    cells: Vec<Figure>,
}

impl Grid {
    fn new(
        periods: Vec<Period>,
        areas: Vec<AreaId>,
        cell: impl Fn(AreaId, Period) -> Figure,
    ) -> Option<Self> {
        let of_area = |area: &AreaId| periods.iter().map(|period| cell(*area, *period)).collect();
        let cells: Vec<Vec<Figure>> = areas.iter().map(of_area).collect();
        let cells = cells.concat();
        (!cells.is_empty()).then_some(Self {
            periods,
            areas,
            cells,
        })
    }

    /// The figures of an area, period by period; none, if it has none.
    pub fn series(&self, area: AreaId) -> &[Figure] {
        let row = self.areas.iter().position(|other| *other == area);
        let length = self.periods.len();
        row.and_then(|row| self.cells.get(row * length..(row + 1) * length))
            .unwrap_or_default()
    }

    /// One figure; nothing outside the periods and areas.
    pub fn get(&self, area: AreaId, period: Period) -> Option<&Figure> {
        let column = self.periods.binary_search(&period).ok()?;
        self.series(area).get(column)
    }

    /// The latest period.
    pub fn last(&self) -> Option<Period> {
        self.periods.last().copied()
    }
}

/// The figures of all measures of an edition.
pub(super) fn measures(dataset: &Performance, edition: &ReadingEdition) -> Vec<MeasureFigures> {
    let owns: Vec<Option<Grid>> = dataset
        .measures()
        .map(|(id, measure)| match measure.origin {
            Origin::Given => own(dataset, edition, id),
            Origin::Outcome { .. } => None,
        })
        .collect();
    let years: Vec<Option<Grid>> = dataset
        .measures()
        .map(|(id, measure)| match measure.origin {
            Origin::Outcome {
                numerator,
                denominator,
            } => {
                let parts = (
                    owns[numerator.index()].as_ref(),
                    owns[denominator.index()].as_ref(),
                );
                rates(dataset, (id, numerator, denominator), parts)
            }
            Origin::Given if measure.unit == Unit::Count => {
                sums(dataset, id, owns[id.index()].as_ref())
            }
            Origin::Given => None,
        })
        .collect();
    let pairs = owns.into_iter().zip(years);
    pairs
        .map(|(own, years)| MeasureFigures { own, years })
        .collect()
}

/// The readings of a measure as they may be shown, with the whole area's sum where the dataset has sums.
fn own(dataset: &Performance, edition: &ReadingEdition, id: MeasureId) -> Option<Grid> {
    let measure = dataset.measure(id);
    let zero = dataset.absent_rows_are_zero && measure.unit == Unit::Count;
    let counts = |other: MeasureId| other == id || zero;
    let keys = || edition.readings.keys().filter(|(other, ..)| counts(*other));
    let periods: BTreeSet<Period> = keys().map(|(_, _, period)| *period).collect();
    let mut areas: BTreeSet<AreaId> = keys().map(|(_, area, _)| *area).collect();
    let whole = dataset.areas.whole().filter(|_| dataset.whole_is_sum);
    let parts: Vec<AreaId> = areas
        .iter()
        .copied()
        .filter(|area| Some(*area) != whole)
        .collect();
    areas.extend(whole);
    let cell = |area, period| match edition.readings.get(&(id, area, period)) {
        Some(reading) => figure(*reading, measure.unit, dataset.survey.as_ref()),
        None if zero => Figure::counted(Ratio::of(crate::figure::Fixed::whole(0))),
        None => Figure::absent(Marker::NotAvailable),
    };
    Grid::new(
        periods.into_iter().collect(),
        areas.into_iter().collect(),
        |area, period| {
            if Some(area) == whole {
                sum(parts.iter().map(|part| cell(*part, period)))
            } else {
                cell(area, period)
            }
        },
    )
}

/// A sum of counts; absent if any part is, for a sum of what is known would be too small.
fn sum(parts: impl Iterator<Item = Figure>) -> Figure {
    let mut total = 0;
    for part in parts {
        match part.value() {
            Ok(value) => total += value.round(1, 0).units,
            Err(marker) => return Figure::absent(marker),
        }
    }
    Figure::counted(Ratio::of(crate::figure::Fixed::whole(total)))
}

/// The twelve months that end with `last`, in a grid of months; absent unless all twelve are known, and where a break
/// lies among them.
fn twelve(
    dataset: &Performance,
    measures: &[MeasureId],
    grid: &Grid,
    area: AreaId,
    last: Month,
) -> Figure {
    let year = Period::YearEnding(last);
    let broken = dataset.breaks.iter().any(|found| {
        let inside = found.date > year.first() && found.date <= last;
        inside && !found.comparable && concerns(found, measures, area)
    });
    if broken {
        return Figure::absent(Marker::NotAvailable);
    }
    sum(year.months().map(|month| {
        let known = grid.get(area, Period::Month(month)).copied();
        known.unwrap_or(Figure::absent(Marker::NotAvailable))
    }))
}

/// Whether a break is about an area and any of these measures. A break of a part is none of its sum, unless it names it.
pub(super) fn concerns(found: &MeasureBreak, measures: &[MeasureId], area: AreaId) -> bool {
    let here = found.areas.is_empty() || found.areas.contains(&area);
    here && (found.measures.is_empty() || found.measures.iter().any(|m| measures.contains(m)))
}

/// The years that end with each month of a grid, once there are twelve; none, if its periods are no months.
fn years(grid: &Grid) -> Option<Vec<Month>> {
    let months = grid.periods.iter().map(|period| match period {
        Period::Month(month) => Some(*month),
        _ => None,
    });
    let months: Vec<Month> = months.collect::<Option<_>>()?;
    let ends: Vec<Month> = months.into_iter().skip(11).collect();
    (!ends.is_empty()).then_some(ends)
}

fn sums(dataset: &Performance, id: MeasureId, own: Option<&Grid>) -> Option<Grid> {
    let own = own?;
    let periods = years(own)?.into_iter().map(Period::YearEnding).collect();
    Grid::new(periods, own.areas.clone(), |area, period| {
        twelve(dataset, &[id], own, area, period.last())
    })
}

/// Rates of outcomes: twelve months over the same twelve months, in percent. Rows that are no place have none, nor has an
/// area without any offence; and a percentage of few offences is not reliable.
fn rates(
    dataset: &Performance,
    (id, numerator, denominator): (MeasureId, MeasureId, MeasureId),
    parts: (Option<&Grid>, Option<&Grid>),
) -> Option<Grid> {
    let (above, below) = (parts.0?, parts.1?);
    let measures = [id, numerator, denominator];
    let periods = years(below)?.into_iter().map(Period::YearEnding).collect();
    Grid::new(periods, below.areas.clone(), |area, period| {
        if dataset.areas.get(area).kind == AreaKind::Unplaced {
            return Figure::absent(Marker::NotApplicable);
        }
        let [above, below] = [above, below]
            .map(|grid| twelve(dataset, &measures, grid, area, period.last()).value());
        match (above, below) {
            (Ok(above), Ok(below)) => {
                let [above, below] = [above, below].map(|n| n.round(1, 0).units);
                let few = (1..SMALLEST_BASE).contains(&below);
                let rate = Ratio::new(above * 100, below).ok_or(Marker::NotApplicable);
                let rate = if few {
                    Err(Marker::LowReliability)
                } else {
                    rate
                };
                rate.map_or_else(Figure::absent, Figure::counted)
            }
            (Err(marker), _) | (_, Err(marker)) => Figure::absent(marker),
        }
    })
}
