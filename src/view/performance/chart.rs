//! The line of a measure over its periods: a point for each, whatever their length.

use super::{Desk, Subject};
use crate::derive::Grid;
use crate::figure::{Fixed, Period, Value};
use crate::locale::{Arg, Word};
use crate::model::AreaId;
use crate::plan::FileTarget;
use crate::view::Link;
use crate::view::plot::{EndPoint, LineChart, LinePart, Tick};
use crate::view::scale::ticks;

/// A period's position on the axis, its period, and the figure in units of its last decimal place.
type Point = (usize, Period, Value);

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
            let value = figure.value();
            value.map_or_else(Value::Absent, |value| {
                Value::Known(value.round(1, decimals).units)
            })
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
        let most = points
            .iter()
            .filter_map(|(_, _, value)| value.known())
            .max();
        let number = |units| {
            self.locale.fixed(Fixed {
                units,
                places: decimals,
            })
        };
        let tick = |at, label| Tick { at, label };
        let end = |point: &Point| {
            tick(
                i64::try_from(point.0).unwrap_or(0),
                self.short_period(point.1),
            )
        };
        let parts: Vec<LinePart> = pieces.iter().map(|points| part(points)).collect();
        let starts = pieces.iter().skip(1).map(|points| points[0]);
        let begins: Vec<String> = starts.clone().map(|point| self.period(point.1)).collect();
        let begins: Vec<&str> = begins.iter().map(String::as_str).collect();
        let at_end = points.iter().rev().find_map(|(position, _, value)| {
            let value = value.known()?;
            Some(EndPoint {
                position: *position,
                value,
                label: number(value),
            })
        });
        let file = FileTarget::Measure(subject.id, subject.measure);
        Some(LineChart {
            id: "readings",
            title: self.line_title(subject, area),
            description: self.describe_readings(&pieces, &number),
            unit: self.unit(subject.measure()),
            start: first.1.to_string(),
            places: decimals,
            months: last.0 + 1,
            levels: ticks(most.unwrap_or(0))
                .into_iter()
                .map(|at| tick(at, number(at)))
                .collect(),
            ends: vec![end(first), end(last)],
            seams: starts.map(|point| point.0).collect(),
            last: at_end,
            key: self.key(&parts, &begins),
            parts,
            download: Some(Link {
                url: self.file_url(file),
                text: self.word(Word::DownloadCsv),
            }),
        })
    }

    /// A period as an axis has room for: by its last month, if it is not named by a year.
    fn short_period(&self, period: Period) -> String {
        match period {
            Period::CalendarYear(_) | Period::FinancialYear(_) => self.period(period),
            _ => self.locale.month(period.last()).to_owned(),
        }
    }

    fn line_title(&self, subject: &Subject<'a>, area: AreaId) -> String {
        let name = self.words(&subject.measure().name);
        let area = self.words(&subject.dataset.areas.get(area).name);
        let said = [("name", Arg::Text(name)), ("area", Arg::Text(area))];
        self.locale.say(Word::MeasurePeriodsTitle, &said)
    }

    /// First, last, highest and lowest of the newest piece, as figures of different pieces are not compared.
    fn describe_readings(&self, pieces: &[&[Point]], number: &dyn Fn(i64) -> String) -> String {
        let known = |points: &&[Point]| -> Vec<(String, String, i64)> {
            let known = points.iter().filter_map(|(_, period, value)| {
                let value = value.known()?;
                Some((self.period(*period), number(value), value))
            });
            known.collect()
        };
        let mut newest = pieces.iter().rev().map(known);
        let newest = newest.find(|known| !known.is_empty()).unwrap_or_default();
        let markers = pieces.iter().flat_map(|points| points.iter());
        let markers = markers.map(|(_, _, value)| value.marker());
        self.extremes(&newest, pieces.len()).map_or_else(
            || self.word(Word::ChartEmpty),
            |words| words + &self.gap_words(markers),
        )
    }
}

/// A line of points that may be compared, lifted where a figure is absent or a period is missing.
fn part(points: &[Point]) -> LinePart {
    let start = points.first().map_or(0, |point| point.0);
    let length = points.last().map_or(0, |point| point.0 + 1 - start);
    let mut values = vec![None; length];
    for (position, _, value) in points {
        values[position - start] = Some(*value);
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
    use crate::figure::{Marker, Month, Quarter, Wave};

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
        let absent = Value::Absent(Marker::NotAvailable);
        let found = part(&[
            at(2, Value::Known(5)),
            at(3, absent),
            at(5, Value::Known(7)),
        ]);
        assert_eq!(
            (found.start, found.values),
            (
                2,
                vec![
                    Some(Value::Known(5)),
                    Some(absent),
                    None,
                    Some(Value::Known(7))
                ]
            )
        );
    }
}
