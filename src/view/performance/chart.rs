//! The line of a measure over its periods: a point for each, whatever their length.

use super::{Desk, Subject};
use crate::derive::Grid;
use crate::figure::{Fixed, Period};
use crate::locale::{Arg, Word};
use crate::model::AreaId;
use crate::view::chart::{LineChart, LinePart, Tick};
use crate::view::scale::ticks;
use crate::view::sentence::seams;

/// A period's position on the axis, its period, and the figure in units of its last decimal place.
type Point = (usize, Period, Option<i64>);

impl<'a> Desk<'a> {
    /// The chart of an area; it is cut where a break forbids comparison. Nothing, if there is only one point.
    pub(super) fn readings_line(
        &self,
        subject: &Subject<'a>,
        grid: &'a Grid,
        area: AreaId,
    ) -> Option<LineChart> {
        let decimals = subject.measure().decimals;
        let figures = grid.series(area).iter().map(|figure| {
            let value = figure.value().ok()?;
            Some(value.round(1, decimals).units)
        });
        let positions = positions(&grid.periods);
        let points: Vec<Point> = positions
            .iter()
            .zip(&grid.periods)
            .zip(figures)
            .map(|((position, period), value)| (*position, *period, value))
            .collect();
        let (first, last) = (points.first()?, points.last()?);
        if last.0 == first.0 {
            return None;
        }
        let insights = self.scene.insights;
        let breaks = insights.reading_breaks(subject.dataset, subject.measure, area);
        let breaks: Vec<_> = breaks.into_iter().filter(|b| !b.comparable).collect();
        let piece = |point: &Point| breaks.iter().filter(|b| b.date <= point.1.last()).count();
        let pieces: Vec<&[Point]> = points.chunk_by(|a, b| piece(a) == piece(b)).collect();
        let most = points.iter().filter_map(|(_, _, value)| *value).max();
        let number = |units| {
            self.locale.fixed(Fixed {
                units,
                places: decimals,
            })
        };
        let tick = |at, label| Tick { at, label };
        let end = |point: &Point| tick(i64::try_from(point.0).unwrap_or(0), self.period(point.1));
        Some(LineChart {
            id: "readings",
            title: self.line_title(subject, area),
            description: self.describe_readings(&pieces, &number),
            unit: self.unit(subject.measure()),
            months: last.0 + 1,
            levels: ticks(most.unwrap_or(0))
                .into_iter()
                .map(|at| tick(at, number(at)))
                .collect(),
            ends: vec![end(first), end(last)],
            parts: pieces.iter().map(|points| part(points)).collect(),
            seams: pieces.iter().skip(1).map(|points| points[0].0).collect(),
        })
    }

    fn line_title(&self, subject: &Subject<'a>, area: AreaId) -> String {
        let name = self.words(&subject.measure().name);
        let area = self.words(&subject.dataset.areas.get(area).name);
        let said = [("name", Arg::Text(name)), ("area", Arg::Text(area))];
        self.locale.say(Word::MeasurePeriodsTitle, &said)
    }

    /// First, last, highest and lowest of the newest piece, as figures of different pieces are not compared.
    fn describe_readings(&self, pieces: &[&[Point]], number: &dyn Fn(i64) -> String) -> String {
        let known = |points: &&[Point]| -> Vec<(Period, i64)> {
            let known = points
                .iter()
                .filter_map(|(_, period, value)| Some((*period, (*value)?)));
            known.collect()
        };
        let newest = pieces
            .iter()
            .rev()
            .map(known)
            .find(|known| !known.is_empty());
        let known = newest.unwrap_or_default();
        let highest = known.iter().rev().max_by_key(|(_, n)| *n);
        let lowest = known.iter().rev().min_by_key(|(_, n)| *n);
        let (Some(first), Some(last), Some(highest), Some(lowest)) =
            (known.first(), known.last(), highest, lowest)
        else {
            return self.word(Word::ChartEmpty);
        };
        let points = [first, last, highest, lowest];
        let when = points.map(|(period, _)| self.period(*period));
        let values = points.map(|(_, value)| number(*value));
        let names = [
            ("first-month", "first"),
            ("last-month", "last"),
            ("highest-month", "highest"),
            ("lowest-month", "lowest"),
        ];
        let mut said = Vec::new();
        for ((month, value), (when, number)) in names.into_iter().zip(when.iter().zip(&values)) {
            said.extend([
                (month, Arg::Text(when.as_str())),
                (value, Arg::Text(number.as_str())),
            ]);
        }
        let words = self.locale.say(Word::ChartDescription, &said);
        if pieces.len() == 1 {
            return words;
        }
        let newest = [("description", Arg::Text(words.as_str()))];
        let newest = self.locale.say(Word::NewestPiece, &newest);
        format!("{} {newest}", seams(self.locale, pieces.len() - 1))
    }
}

/// A line of points that may be compared, lifted where a figure is absent or a period is missing.
fn part(points: &[Point]) -> LinePart {
    let start = points.first().map_or(0, |point| point.0);
    let length = points.last().map_or(0, |point| point.0 + 1 - start);
    let mut values = vec![None; length];
    for (position, _, value) in points {
        values[position - start] = *value;
    }
    LinePart { start, values }
}

/// Where each period stands: evenly, one step for each, with room for periods that are missing where all steps are
/// multiples of the shortest.
fn positions(periods: &[Period]) -> Vec<usize> {
    let steps = periods
        .windows(2)
        .map(|pair| pair[0].first().until(pair[1].first()));
    let shortest = steps.clone().min().filter(|step| *step > 0);
    let even = shortest.filter(|shortest| steps.clone().all(|step| step % shortest == 0));
    let first = periods.first().map(|period| period.first());
    let position = |(index, period): (usize, &Period)| match first.zip(even) {
        Some((first, step)) => usize::try_from(first.until(period.first()) / step).unwrap_or(index),
        None => index,
    };
    periods.iter().enumerate().map(position).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Month, Quarter, Wave};

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn a_missing_quarter_leaves_room_and_uneven_waves_stand_side_by_side() {
        let quarters =
            ["2001-01", "2001-04", "2001-10"].map(|m| Period::Quarter(Quarter::of(month(m))));
        assert_eq!(positions(&quarters), [0, 1, 3]);
        let wave = |first, last| Period::Wave(Wave::new(month(first), month(last)).unwrap());
        let waves = [
            wave("2001-01", "2001-02"),
            wave("2001-03", "2001-04"),
            wave("2001-06", "2001-07"),
        ];
        assert_eq!(positions(&waves), [0, 1, 2]);
        assert_eq!(positions(&quarters[..1]), [0]);
    }

    #[test]
    fn a_line_is_lifted_where_there_is_no_figure() {
        let at = |n, value| (n, Period::Month(month("2001-01")), value);
        let found = part(&[at(2, Some(5)), at(3, None), at(5, Some(7))]);
        assert_eq!(
            (found.start, found.values),
            (2, vec![Some(5), None, None, Some(7)])
        );
    }
}
