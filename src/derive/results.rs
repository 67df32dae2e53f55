//! Shares of answers as they may be shown: a percentage of too few answers is gone, one of a withheld count never was, and
//! only a sample has an interval.

use super::performance::{Figure, wilson};
use crate::figure::{Fixed, Marker, Ratio};
use crate::model::{
    Answers, Asking, Column, Entry, Key, OptionRole, Outcome, Question, Respondents, ResultsKind,
};

/// With fewer answers than this a percentage is marked as not reliable. Source: the convention of national statistics for
/// surveys (no percentage below 50, a mark below 100).
const LOW_BASE: i64 = 100;

/// One column of a question: all respondents of a kind, or those of a value of a group.
#[derive(Clone, Copy, Debug)]
pub struct Poll<'a> {
    outcome: &'a Outcome,
    /// The question.
    pub question: &'a Question,
    number: usize,
    /// Who answered.
    pub respondents: Respondents,
    /// Which of them.
    pub column: Column,
}

/// A number that is made of several counts, or why there is none; and how many answers it rests on.
pub type Made = (Result<Ratio, Marker>, Result<i64, Marker>);

impl<'a> Poll<'a> {
    /// A column of the question at this position.
    pub fn new(
        outcome: &'a Outcome,
        number: usize,
        respondents: Respondents,
        column: Column,
    ) -> Self {
        Self {
            outcome,
            question: &outcome.questions[number],
            number,
            respondents,
            column,
        }
    }

    fn answers(&self) -> &'a Answers {
        &self.outcome.answers
    }

    fn key(&self, entry: Entry) -> Key {
        Key {
            question: self.number,
            respondents: self.respondents,
            column: self.column,
            entry,
        }
    }

    /// A count.
    ///
    /// # Errors
    /// Why it is not published.
    pub fn count(&self, entry: Entry) -> Result<i64, Marker> {
        self.answers().count(self.key(entry)).number()
    }

    /// How many answered.
    ///
    /// # Errors
    /// Why that is not published.
    pub fn base(&self) -> Result<i64, Marker> {
        self.count(Entry::Base)
    }

    /// Whether percentages may rest on so few answers, and whether they need a mark.
    fn reliable(&self, base: i64) -> Result<Option<Marker>, Marker> {
        if base == 0 {
            return Err(Marker::NotApplicable);
        }
        if base < self.outcome.smallest_base() {
            return Err(Marker::LowReliability);
        }
        Ok((base < LOW_BASE).then_some(Marker::LowReliability))
    }

    /// The share of those who answered that gave an answer, in percent: weighted, if the file has that. In a ranking it is
    /// the share that put the option first.
    pub fn share(&self, option: usize) -> Figure {
        let key = self.key(Entry::Choice(option, 0));
        let base = self.base();
        let absent = |marker| Figure::Absent { marker, base };
        let counts = self.count(key.entry).and_then(|count| Ok((count, base?)));
        let (count, answered) = match counts {
            Ok(counts) => counts,
            Err(marker) => return absent(marker),
        };
        let caution = match self.reliable(answered) {
            Ok(caution) => caution,
            Err(marker) => return absent(marker),
        };
        let weighted = self.answers().get(key).and_then(|answer| answer.percent);
        let plain = Ratio::new(count.saturating_mul(100), answered);
        let Some(value) = weighted.map(Ratio::of).or(plain) else {
            return absent(Marker::NotAvailable);
        };
        Figure::Shown {
            value,
            caution,
            base,
            range: self.range(value, answered),
        }
    }

    /// Only a sample that was drawn has an interval, and only with a known design.
    fn range(&self, value: Ratio, answered: i64) -> Result<super::Interval, Marker> {
        if self.question.kind == ResultsKind::Open || self.respondents != Respondents::Individuals {
            return Err(Marker::NotApplicable);
        }
        let sample = self.outcome.sample.as_ref();
        let effect = sample.and_then(|sample| sample.design_effect);
        let effect = effect.ok_or(Marker::NotAvailable)?;
        Ok(wilson(value, answered, effect))
    }

    /// The positive answers less the negative ones, in points; nothing, if this is no scale with two sides.
    pub fn net(&self) -> Option<Made> {
        let side = |role| -> Vec<usize> {
            let options = self.question.options.iter().enumerate();
            let own = options.filter(|(_, option)| option.role == Some(role));
            own.map(|(n, _)| n).collect()
        };
        let (above, below) = (side(OptionRole::Positive), side(OptionRole::Negative));
        if self.question.asking != Asking::Scale || above.is_empty() || below.is_empty() {
            return None;
        }
        let sides = above
            .iter()
            .map(|n| (*n, 1))
            .chain(below.iter().map(|n| (*n, -1)));
        Some((self.balance(sides), self.base()))
    }

    /// The sum of shares with their signs, in points: of the weighted ones, if the file has them.
    fn balance(&self, sides: impl Iterator<Item = (usize, i64)>) -> Result<Ratio, Marker> {
        let (mut counts, mut weighted) = (0_i64, Some(Ratio::of(Fixed::whole(0))));
        for (option, sign) in sides {
            self.share(option).value()?;
            let key = self.key(Entry::Choice(option, 0));
            counts = counts.saturating_add(sign * self.count(key.entry)?);
            let percent = self.answers().get(key).and_then(|answer| answer.percent);
            weighted = weighted.zip(percent).and_then(|(sum, percent)| {
                let less = Fixed {
                    units: -sign * percent.units,
                    ..percent
                };
                sum.minus(Ratio::of(less))
            });
        }
        let plain = Ratio::new(counts.saturating_mul(100), self.base()?);
        weighted.or(plain).ok_or(Marker::NotAvailable)
    }

    /// The mean of the places that an option was given by those who gave it one, from 1, exactly from the counts by rank.
    pub fn mean_rank(&self, option: usize) -> Made {
        let counts = (0..self.question.ranks).map(|rank| {
            let place = i64::try_from(rank + 1).unwrap_or(i64::MAX);
            Ok((place, self.count(Entry::Choice(option, rank))?))
        });
        let counts: Result<Vec<(i64, i64)>, Marker> = counts.collect();
        let base = counts.as_ref().map_err(|marker| *marker).map(|counts| {
            let each = counts.iter().map(|(_, count)| *count);
            each.fold(0, i64::saturating_add)
        });
        let mean = counts.and_then(|counts| {
            let base = base?;
            self.reliable(base)?;
            let places = counts
                .iter()
                .map(|(place, count)| place.saturating_mul(*count));
            Ratio::new(places.fold(0, i64::saturating_add), base).ok_or(Marker::NotApplicable)
        });
        (mean, base)
    }

    /// Whether every count of this column is published.
    pub fn is_whole(&self) -> bool {
        let options = 0..self.question.options.len();
        let mut entries =
            options.flat_map(|n| (0..self.question.ranks).map(move |rank| Entry::Choice(n, rank)));
        self.base().is_ok() && entries.all(|entry| self.count(entry).is_ok())
    }
}
