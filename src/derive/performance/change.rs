//! Change of a reading since a year before, and what forbids one.
//!
//! Figures whose answers overlap are never compared: a difference between them rests on the answers that they do not share
//! alone, and no interval here allows for that.

use super::grid::{Grid, concerns};
use super::interval;
use crate::figure::{Marker, Period, Ratio};
use crate::model::{AreaId, MeasureBreak, MeasureId, Origin, Performance, Unit};

/// The change since an earlier period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadingChange {
    /// The earlier period.
    pub against: Period,
    /// Its figure.
    pub before: Ratio,
    /// The later less the earlier figure: percentage points for a percentage.
    pub difference: Ratio,
    /// For counts: the difference as a share of the earlier figure, if that is large enough.
    pub percent: Option<Ratio>,
    /// How sure the change is.
    pub verdict: Verdict,
}

/// How sure a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No sample was drawn: the change is as large as it is.
    Counted,
    /// Larger than chance would make it: its interval of 95% does not hold zero.
    Clear,
    /// Within what chance would make it.
    Unclear,
    /// The file does not say what a test needs.
    Untested,
}

/// Why there is no change to show.
#[derive(Clone, Copy, Debug)]
pub enum ReadingObstacle<'a> {
    /// The two figures rest partly on the same answers or events.
    Overlap(Period),
    /// A break lies between them.
    Break(Period, &'a MeasureBreak),
    /// There is no earlier figure.
    Missing(Period),
    /// One of the two is absent, for this reason.
    Absent(Period, Marker),
}

impl ReadingObstacle<'_> {
    /// The earlier period.
    pub fn against(&self) -> Period {
        match self {
            Self::Overlap(period)
            | Self::Break(period, _)
            | Self::Missing(period)
            | Self::Absent(period, _) => *period,
        }
    }

    /// The marker in the place of the change.
    pub fn marker(&self) -> Marker {
        match self {
            Self::Absent(_, marker) => *marker,
            Self::Overlap(_) | Self::Break(..) | Self::Missing(_) => Marker::NotAvailable,
        }
    }
}

/// The change of a measure in an area since the same period a year before; for a wave of a survey that has none, since the
/// latest wave before it with which it shares no answers.
///
/// # Errors
/// What forbids the comparison.
pub(in crate::derive) fn compare<'a>(
    dataset: &'a Performance,
    grid: &Grid,
    (measure, area): (MeasureId, AreaId),
    period: Period,
    small_base: i64,
) -> Result<ReadingChange, ReadingObstacle<'a>> {
    let against = earlier(dataset, grid, period);
    let (from, to) = (dataset.reach(against), dataset.reach(period));
    if to.0 <= from.1 {
        return Err(ReadingObstacle::Overlap(against));
    }
    let Some(before) = grid.get(area, against) else {
        return Err(ReadingObstacle::Missing(against));
    };
    let measures = family(dataset, measure);
    let between = dataset.breaks.iter().find(|found| {
        let inside = found.date > from.0 && found.date <= to.1;
        inside && !found.comparable && concerns(found, &measures, area)
    });
    if let Some(found) = between {
        return Err(ReadingObstacle::Break(against, found));
    }
    let Some(now) = grid.get(area, period) else {
        return Err(ReadingObstacle::Missing(against));
    };
    let absent = |marker| ReadingObstacle::Absent(against, marker);
    let (old, new) = (
        before.value().map_err(absent)?,
        now.value().map_err(absent)?,
    );
    let difference = new.minus(old).ok_or(absent(Marker::NotAvailable))?;
    let unit = dataset.measure(measure).unit;
    let counts = [difference, old].map(|n| n.round(1, 0).units);
    let percent =
        Ratio::new(counts[0], counts[1]).filter(|_| unit == Unit::Count && counts[1] >= small_base);
    let asked = dataset.survey.is_some() && unit == Unit::Percent;
    let verdict = match (asked, before.range(), now.range()) {
        (false, ..) => Verdict::Counted,
        (true, Ok(before), Ok(now)) => {
            let found = interval::difference((old, before), (new, now));
            if found.low > 0.0 || found.high < 0.0 {
                Verdict::Clear
            } else {
                Verdict::Unclear
            }
        }
        (true, ..) => Verdict::Untested,
    };
    Ok(ReadingChange {
        against,
        before: old,
        difference,
        percent,
        verdict,
    })
}

/// The period to compare with.
fn earlier(dataset: &Performance, grid: &Grid, period: Period) -> Period {
    let year_before = period.year_before();
    let waves = matches!(period, Period::Wave(_)) && !grid.periods.contains(&year_before);
    let mut before = grid.periods.iter().rev().copied();
    let apart =
        |other: &Period| other.is_like(period) && dataset.reach(*other).1 < dataset.reach(period).0;
    let found = if waves { before.find(apart) } else { None };
    found.unwrap_or(year_before)
}

/// A measure and what it is made of.
fn family(dataset: &Performance, id: MeasureId) -> Vec<MeasureId> {
    match dataset.measure(id).origin {
        Origin::Given => vec![id],
        Origin::Outcome {
            numerator,
            denominator,
        } => vec![id, numerator, denominator],
    }
}

/// The breaks that concern a measure in an area, in the order of their dates.
pub(in crate::derive) fn breaks(
    dataset: &Performance,
    measure: MeasureId,
    area: AreaId,
) -> Vec<&MeasureBreak> {
    let measures = family(dataset, measure);
    let found = dataset.breaks.iter();
    let mut found: Vec<_> = found.filter(|b| concerns(b, &measures, area)).collect();
    found.sort_by_key(|found| found.date);
    found
}
