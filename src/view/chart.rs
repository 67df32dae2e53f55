//! Line charts over months: what is drawn, and the words beside it.

use super::scale::ticks;
use super::{Desk, sentence};
use crate::figure::{Month, Value};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId};

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The value, or the position among the months.
    pub at: i64,
    /// The words.
    pub label: String,
}

/// A line without a seam in it: figures side by side, with gaps where a figure is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinePart {
    /// The position of its first month.
    pub start: usize,
    /// The figures.
    pub values: Vec<Option<i64>>,
}

/// A line chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineChart {
    /// Tells the charts of one page apart.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// The same in a paragraph, for those who do not see it.
    pub description: String,
    /// What the vertical axis counts.
    pub unit: String,
    /// How many months the horizontal axis has.
    pub months: usize,
    /// Marks of the vertical axis, from zero up.
    pub levels: Vec<Tick>,
    /// The first and the last month, and the one in the middle, if there is one.
    pub ends: Vec<Tick>,
    /// The lines.
    pub parts: Vec<LinePart>,
    /// Positions of months at which figures begin that are made in another way: another edition, or after a break.
    pub seams: Vec<usize>,
}

/// Figures side by side that may be compared: the first month, and the values.
type Run<'a> = (Month, &'a [Value]);

/// Cuts runs at the months from which figures are made in another way.
fn cut<'a>(runs: impl IntoIterator<Item = Run<'a>>, cuts: &[Month]) -> Vec<Run<'a>> {
    let mut pieces = Vec::new();
    for (mut first, mut values) in runs {
        for at in cuts {
            let before = usize::try_from(first.until(*at)).unwrap_or(0);
            if before > 0 && before < values.len() {
                let (head, tail) = values.split_at(before);
                pieces.push((first, head));
                (first, values) = (*at, tail);
            }
        }
        pieces.push((first, values));
    }
    pieces
}

impl Desk<'_> {
    /// A chart of an area and category from runs of months. The line is cut where one edition ends and the next begins,
    /// and where a break forbids comparison.
    pub(super) fn line(
        &self,
        id: &'static str,
        title: String,
        (area, category): (AreaId, CategoryId),
        runs: &[Run<'_>],
    ) -> LineChart {
        let since = runs.first().map(|(first, _)| *first);
        let breaks = since.map(|since| {
            self.scene
                .insights
                .breaks(self.catalogue(), area, category, since)
        });
        let cuts = breaks
            .into_iter()
            .flatten()
            .filter(|found| !found.comparable)
            .map(|found| found.date);
        let parts = cut(runs.iter().copied(), &cuts.collect::<Vec<_>>());
        self.lines(id, title, &parts)
    }

    fn lines(&self, id: &'static str, title: String, parts: &[Run<'_>]) -> LineChart {
        let first = parts.first().map(|(first, _)| *first);
        let position = |month: Month| {
            first.map_or(0, |first| usize::try_from(first.until(month)).unwrap_or(0))
        };
        let months = parts
            .last()
            .map_or(0, |(start, values)| position(*start) + values.len());
        let known = parts
            .iter()
            .flat_map(|(_, values)| values.iter().filter_map(|value| value.known()));
        let levels = ticks(known.max().unwrap_or(0));
        let label = |n: &usize| {
            first.map_or("", |first| {
                self.locale
                    .month(first.plus(i32::try_from(*n).unwrap_or(0)))
            })
        };
        let last = months.saturating_sub(1);
        let middle = Some(last / 2).filter(|_| last > 0 && last.is_multiple_of(2));
        let ends = [Some(0), middle, Some(last).filter(|last| *last > 0)];
        let tick = |n: usize| Tick {
            at: i64::try_from(n).unwrap_or(0),
            label: label(&n).to_owned(),
        };
        LineChart {
            id,
            description: self.describe(parts),
            title,
            unit: self.words(&self.catalogue().lead().unit).to_owned(),
            months,
            levels: levels
                .into_iter()
                .map(|at| Tick {
                    at,
                    label: self.locale.count(at),
                })
                .collect(),
            ends: ends.into_iter().flatten().map(tick).collect(),
            parts: parts
                .iter()
                .map(|(start, values)| LinePart {
                    start: position(*start),
                    values: values.iter().map(|value| value.known()).collect(),
                })
                .collect(),
            seams: parts
                .iter()
                .skip(1)
                .map(|(start, _)| position(*start))
                .collect(),
        }
    }

    /// The first and last figure, the highest and the lowest of the newest piece of the line, as figures of different
    /// pieces are not compared; and how many seams there are.
    fn describe(&self, parts: &[Run<'_>]) -> String {
        let newest = parts
            .iter()
            .rev()
            .find(|(_, values)| values.iter().any(|value| value.known().is_some()));
        let months = newest.into_iter().flat_map(|(first, values)| {
            (0..)
                .zip(values.iter())
                .map(|(n, value)| (first.plus(n), *value))
        });
        let known: Vec<(Month, i64)> = months
            .filter_map(|(month, value)| Some((month, value.known()?)))
            .collect();
        let highest = known.iter().rev().max_by_key(|(_, n)| *n);
        let lowest = known.iter().rev().min_by_key(|(_, n)| *n);
        let (Some(first), Some(last), Some(highest), Some(lowest)) =
            (known.first(), known.last(), highest, lowest)
        else {
            return self.word(Word::ChartEmpty);
        };
        let locale = self.locale;
        let counts = [first.1, last.1, highest.1, lowest.1].map(|n| locale.count(n));
        let [first_count, last_count, highest_count, lowest_count] = &counts;
        let mut words = locale.say(
            Word::ChartDescription,
            &[
                ("first-month", Arg::Text(locale.month(first.0))),
                ("first", Arg::Text(first_count)),
                ("last-month", Arg::Text(locale.month(last.0))),
                ("last", Arg::Text(last_count)),
                ("highest-month", Arg::Text(locale.month(highest.0))),
                ("highest", Arg::Text(highest_count)),
                ("lowest-month", Arg::Text(locale.month(lowest.0))),
                ("lowest", Arg::Text(lowest_count)),
            ],
        );
        if parts.len() == 1 {
            return words;
        }
        words = locale.say(Word::NewestPiece, &[("description", Arg::Text(&words))]);
        format!("{} {words}", sentence::seams(locale, parts.len() - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_cut_at_the_months_inside_it_alone() {
        let values = [1, 2, 3, 4].map(Value::Known);
        let month = |text| Month::parse(text).unwrap();
        let run = (month("2001-01"), values.as_slice());
        let cuts = ["2000-06", "2001-01", "2001-03", "2001-05"].map(month);
        let pieces = cut([run], &cuts);
        assert_eq!(
            pieces,
            [
                (month("2001-01"), &values[..2]),
                (month("2001-03"), &values[2..])
            ]
        );
    }
}
