//! Line charts over months: what is drawn, and the words beside it.

use super::Desk;
use super::plot::{EndPoint, LineChart, LinePart, Tick};
use super::scale::ticks;
use super::table::{mark_meaning, meaning};
use crate::derive::{Change, change_between};
use crate::figure::{Mark, Marker, Month, Period, Value};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, CategoryId};
use crate::plan::Scope;

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

/// Pieces of a line as they are drawn; positions are counted from the first month of the first piece.
pub(super) fn drawn(parts: &[Run<'_>]) -> Vec<LinePart> {
    let first = parts.first().map(|(first, _)| *first);
    let part = |(start, values): &Run<'_>| LinePart {
        start: first.map_or(0, |first| position(first, *start)),
        values: values.iter().map(|value| Some(*value)).collect(),
    };
    parts.iter().map(part).collect()
}

fn position(first: Month, month: Month) -> usize {
    usize::try_from(first.until(month)).unwrap_or(0)
}

impl Desk<'_> {
    /// Runs of months of an area and category, cut where a break forbids comparison.
    pub(super) fn pieces<'r>(
        &self,
        (area, category): (AreaId, CategoryId),
        runs: &[Run<'r>],
    ) -> Vec<Run<'r>> {
        let insights = self.scene.insights;
        let since = runs.first().map(|(first, _)| *first);
        let breaks = since.map(|since| insights.breaks(self.catalogue(), area, category, since));
        let cuts = breaks
            .into_iter()
            .flatten()
            .filter(|found| !found.comparable)
            .map(|found| found.date);
        cut(runs.iter().copied(), &cuts.collect::<Vec<_>>())
    }

    /// A chart of an area and category from runs of months. The line is cut where one edition ends and the next begins,
    /// and where a break forbids comparison.
    pub(super) fn line(
        &self,
        id: &'static str,
        title: String,
        pair: (AreaId, CategoryId),
        runs: &[Run<'_>],
    ) -> LineChart {
        let parts = self.pieces(pair, runs);
        let mut chart = self.lines(id, title, &parts);
        let (area, category) = pair;
        let whole = Some(area) == self.whole();
        let scope = match (whole, category == CategoryId::TOTAL) {
            (true, true) => Scope::Categories,
            (true, false) => Scope::Category(category),
            (false, true) => Scope::Area(area),
            (false, false) => Scope::AreaCategory(area, category),
        };
        chart.download = Some(self.figures_link(scope));
        if let Some(change) = self.year_change(pair) {
            chart.description = format!("{change} {}", chart.description);
        }
        chart
    }

    fn lines(&self, id: &'static str, title: String, parts: &[Run<'_>]) -> LineChart {
        let first = parts.first().map(|(first, _)| *first);
        let drawn = drawn(parts);
        let months = drawn
            .last()
            .map_or(0, |part| part.start + part.values.len());
        let known = drawn.iter().flat_map(|part| {
            let values = (part.start..).zip(&part.values);
            values.filter_map(|(at, value)| Some((at, (*value)?.known()?)))
        });
        let last_known = known.clone().last();
        let label = |n: usize| {
            let month = first.map(|first| first.plus(i32::try_from(n).unwrap_or(0)));
            month.map_or("", |month| self.locale.month(month))
        };
        let last = months.saturating_sub(1);
        let middle = Some(last / 2).filter(|_| last > 0 && last.is_multiple_of(2));
        let ends = [Some(0), middle, Some(last).filter(|last| *last > 0)];
        let tick = |n: usize| Tick {
            at: i64::try_from(n).unwrap_or(0),
            label: label(n).to_owned(),
        };
        let levels = ticks(known.map(|(_, value)| value).max().unwrap_or(0));
        let level = |at| Tick {
            at,
            label: self.locale.count(at),
        };
        let seams: Vec<usize> = drawn.iter().skip(1).map(|part| part.start).collect();
        let begins: Vec<&str> = seams.iter().map(|seam| label(*seam)).collect();
        LineChart {
            id,
            description: self.describe(parts),
            title,
            unit: self.words(&self.catalogue().lead().unit).to_owned(),
            start: first.map_or(String::new(), |first| first.to_string()),
            places: 0,
            months,
            levels: levels.into_iter().map(level).collect(),
            ends: ends.into_iter().flatten().map(tick).collect(),
            key: self.key(&drawn, &begins),
            parts: drawn,
            seams,
            last: last_known.map(|(position, value)| EndPoint {
                position,
                value,
                label: self.locale.count(value),
            }),
            download: None,
        }
    }

    /// What the letters at seams and the symbols of gaps and marks mean.
    pub(super) fn key(&self, parts: &[LinePart], begins: &[&str]) -> Vec<(String, String)> {
        let seam = |(letter, month): (char, &&str)| {
            let month = [("month", Arg::Text(month))];
            (letter.to_string(), self.locale.say(Word::ChartSeam, &month))
        };
        let mut key: Vec<(String, String)> = ('A'..='Z').zip(begins).map(seam).collect();
        let values = parts.iter().flat_map(|part| part.values.iter().flatten());
        let mut markers: Vec<Marker> = values.clone().filter_map(|v| v.marker()).collect();
        markers.sort();
        markers.dedup();
        let words = |marker: Marker| self.word(meaning(marker));
        key.extend(
            markers
                .into_iter()
                .map(|m| (m.symbol().to_owned(), words(m))),
        );
        let mut marks: Vec<Mark> = values.filter_map(|v| v.mark()).collect();
        marks.sort();
        marks.dedup();
        for mark in marks {
            let words = self.word(mark_meaning(mark));
            let dashed = matches!(mark, Mark::Provisional | Mark::Estimated | Mark::Forecast);
            if dashed {
                let said = [("meaning", Arg::Text(words.as_str()))];
                key.push((
                    mark.symbol().to_owned(),
                    self.locale.say(Word::ChartDashed, &said),
                ));
            }
        }
        key
    }

    /// The latest month beside the same month a year before, if the two may be compared.
    fn year_change(&self, pair: (AreaId, CategoryId)) -> Option<String> {
        let lead = self.catalogue().lead();
        let figures = self.scene.insights.latest(self.catalogue().lead);
        let last = figures.span().1;
        let year_before = last.plus(-12);
        let periods = (Period::Month(year_before), Period::Month(last));
        let Change::Known { difference, .. } = change_between(lead, figures, pair, periods).ok()?
        else {
            return None;
        };
        let now = figures.month(pair.0, pair.1, last).known()?;
        let [now, before, size] =
            [now, now - difference, difference.abs()].map(|n| self.locale.count(n));
        let said = [
            ("month", Arg::Text(self.locale.month(last))),
            ("now", Arg::Text(&now)),
            ("count", Arg::Text(&size)),
            ("before-month", Arg::Text(self.locale.month(year_before))),
            ("before", Arg::Text(&before)),
        ];
        let word = match difference.signum() {
            -1 => Word::ChartFell,
            1 => Word::ChartRose,
            _ => Word::ChartSame,
        };
        Some(self.locale.say(word, &said))
    }

    /// The first and last figure, the highest and the lowest of the newest piece of the line, as figures of different
    /// pieces are not compared; how many seams there are, and how many figures are missing.
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
        let known: Vec<(&str, String, i64)> = months
            .filter_map(|(month, value)| Some((month, value.known()?)))
            .map(|(month, n)| (self.locale.month(month), self.locale.count(n), n))
            .collect();
        let values = parts.iter().flat_map(|(_, values)| values.iter());
        let words = self.extremes(&known, parts.len());
        words.map_or_else(
            || self.word(Word::ChartEmpty),
            |words| words + &self.gap_words(values.map(|value| value.marker())),
        )
    }

    /// First, last, highest and lowest of named figures that may be compared, and the seams before them, if there are
    /// several pieces.
    pub(super) fn extremes<N: AsRef<str>>(
        &self,
        known: &[(N, String, i64)],
        pieces: usize,
    ) -> Option<String> {
        let highest = known.iter().rev().max_by_key(|(.., n)| *n)?;
        let lowest = known.iter().rev().min_by_key(|(.., n)| *n)?;
        let (first, last) = (known.first()?, known.last()?);
        let said = [
            ("first-month", Arg::Text(first.0.as_ref())),
            ("first", Arg::Text(&first.1)),
            ("last-month", Arg::Text(last.0.as_ref())),
            ("last", Arg::Text(&last.1)),
            ("highest-month", Arg::Text(highest.0.as_ref())),
            ("highest", Arg::Text(&highest.1)),
            ("lowest-month", Arg::Text(lowest.0.as_ref())),
            ("lowest", Arg::Text(&lowest.1)),
        ];
        let words = self.locale.say(Word::ChartDescription, &said);
        if pieces == 1 {
            return Some(words);
        }
        let newest = [("description", Arg::Text(words.as_str()))];
        let words = self.locale.say(Word::NewestPiece, &newest);
        let seams = super::sentence::seams(self.locale, pieces - 1);
        Some(format!("{seams} {words}"))
    }

    /// How many figures are missing from a line, with their symbols; empty, if none is.
    pub(super) fn gap_words(&self, figures: impl Iterator<Item = Option<Marker>>) -> String {
        let (mut total, mut markers) = (0, Vec::new());
        for marker in figures {
            total += 1;
            markers.extend(marker);
        }
        if markers.is_empty() {
            return String::new();
        }
        let absent = i64::try_from(markers.len()).unwrap_or(0);
        markers.sort();
        markers.dedup();
        let symbols: Vec<_> = markers.iter().map(|marker| marker.symbol()).collect();
        let [absent, total] = [absent, total].map(|n| self.locale.count(n));
        let symbols = symbols.join(", ");
        let said = [
            ("count", Arg::Text(&absent)),
            ("total", Arg::Text(&total)),
            ("symbols", Arg::Text(&symbols)),
        ];
        format!(" {}", self.locale.say(Word::ChartGaps, &said))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn a_run_is_cut_at_the_months_inside_it_alone() {
        let values = [1, 2, 3, 4].map(Value::Known);
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

    #[test]
    fn pieces_are_drawn_where_their_months_stand() {
        let values = [1, 2].map(Value::Known);
        let found = drawn(&[(month("2001-11"), &values), (month("2002-02"), &values)]);
        let starts: Vec<_> = found.iter().map(|part| part.start).collect();
        assert_eq!(starts, [0, 3]);
    }
}
