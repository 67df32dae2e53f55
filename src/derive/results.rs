//! Shares of answers as they may be shown: a percentage of too few answers is gone, one of a withheld count never was, and
//! only a sample has an interval. In a weighted survey a share is the weighted one or none at all: the plain share of a count
//! says something else.

use super::performance::{Figure, Interval, wilson};
use crate::figure::{Fixed, Marker, Ratio};
use crate::model::{
    Answers, Asking, Column, Entry, Key, OptionRole, Outcome, Question, Respondents, ResultsKind,
    Statistic,
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

/// A number, what must be known of it, and its interval.
type Found = (Ratio, Option<Marker>, Result<Interval, Marker>);

/// A mean, median or quartile with what must be known of it, or why there is none.
pub type Middle = Result<(Fixed, Option<Marker>), Marker>;

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

    /// Whether the sample says what it was weighted by.
    fn is_of_weights(&self) -> bool {
        let sample = self.outcome.sample.as_ref();
        self.question.kind == ResultsKind::Survey
            && self.respondents == Respondents::Individuals
            && sample.is_some_and(|sample| !sample.weighted_by.is_empty())
    }

    /// Whether shares and net scores are those of weighted answers: the sample says what it was weighted by, or a weighted
    /// percentage stands in the file for this question. Counts and places in a ranking are never weighted.
    pub fn is_weighted(&self) -> bool {
        let mut rows = self.answers().iter();
        self.question.asking != Asking::Ranking
            && (self.is_of_weights()
                || rows.any(|(key, answer)| {
                    (key.question, key.respondents) == (self.number, self.respondents)
                        && answer.percent.is_some()
                }))
    }

    /// Whether shares estimate what a larger group thinks: those of a sample, and weighted if the sample is.
    pub fn is_estimate(&self) -> bool {
        self.question.kind == ResultsKind::Survey
            && self.respondents == Respondents::Individuals
            && self.outcome.sample.is_some()
            && (self.is_weighted() || !self.is_of_weights())
    }

    /// Whether a count of this column is withheld.
    fn is_beside_withheld(&self) -> bool {
        self.answers().iter().any(|(key, answer)| {
            (key.question, key.respondents, key.column)
                == (self.number, self.respondents, self.column)
                && answer.count.number().is_err()
        })
    }

    /// The weighted percentage of a row; `[c]` where a count of the same people is withheld, for then it is too; `[x]` where
    /// the file has none.
    fn weighted(&self, key: Key) -> Result<Ratio, Marker> {
        let percent = self.answers().get(key).and_then(|answer| answer.percent);
        percent.map(Ratio::of).ok_or_else(|| {
            if self.is_beside_withheld() {
                Marker::Confidential
            } else {
                Marker::NotAvailable
            }
        })
    }

    /// The share of those who answered that gave an answer, in percent: in a weighted survey the weighted one, or none. In a
    /// ranking it is the share that put the option first.
    pub fn share(&self, option: usize) -> Figure {
        let key = self.key(Entry::Choice(option, 0));
        let found = self.count(key.entry).and_then(|count| {
            let answered = self.base()?;
            let caution = self.reliable(answered)?;
            let value = if self.is_weighted() {
                self.weighted(key)?
            } else {
                let plain = Ratio::new(count.saturating_mul(100), answered);
                plain.ok_or(Marker::NotAvailable)?
            };
            Ok((value, caution, self.range(value, answered)))
        });
        figure(found, self.base())
    }

    /// Only a sample that was drawn has an interval, and only with a known design.
    fn range(&self, value: Ratio, answered: i64) -> Result<Interval, Marker> {
        if self.question.kind == ResultsKind::Open || self.respondents != Respondents::Individuals {
            return Err(Marker::NotApplicable);
        }
        let sample = self.outcome.sample.as_ref();
        let sample = sample.filter(|_| self.is_estimate());
        let effect = sample.and_then(|sample| sample.design_effect);
        let effect = effect.ok_or(Marker::NotAvailable)?;
        Ok(wilson(value, answered, effect))
    }

    /// The positive answers less the negative ones, in points; nothing, if this is no scale with two sides.
    pub fn net(&self) -> Option<Figure> {
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
        let found = self.balance(sides).and_then(|value| {
            let caution = self.reliable(self.base()?)?;
            Ok((value, caution, Err(Marker::NotApplicable)))
        });
        Some(figure(found, self.base()))
    }

    /// The sum of shares with their signs, in points. Each of the shares must be published.
    fn balance(&self, sides: impl Iterator<Item = (usize, i64)>) -> Result<Ratio, Marker> {
        let (mut counts, mut weighted) = (0_i64, Some(Ratio::of(Fixed::whole(0))));
        let is_weighted = self.is_weighted();
        for (option, sign) in sides {
            let share = self.share(option).value()?;
            let count = self.count(Entry::Choice(option, 0))?;
            counts = counts.saturating_add(sign * count);
            let less = Ratio::of(Fixed::whole(0)).minus(share);
            let taken = if sign > 0 { less } else { Some(share) };
            // Only decimal numbers are added so: fractions of a base would have an ever larger one.
            weighted = weighted.filter(|_| is_weighted);
            weighted = weighted
                .zip(taken)
                .and_then(|(sum, taken)| sum.minus(taken));
        }
        let plain = Ratio::new(counts.saturating_mul(100), self.base()?);
        let sum = if is_weighted { weighted } else { plain };
        sum.ok_or(Marker::NotAvailable)
    }

    /// The mean of the places that an option was given by those who gave it one, from 1, exactly from the counts by rank.
    /// Its base is how many gave it a place.
    pub fn mean_rank(&self, option: usize) -> Figure {
        let counts = (0..self.question.ranks).map(|rank| {
            let place = i64::try_from(rank + 1).unwrap_or(i64::MAX);
            Ok((place, self.count(Entry::Choice(option, rank))?))
        });
        let counts: Result<Vec<(i64, i64)>, Marker> = counts.collect();
        let base = counts.as_ref().map_err(|marker| *marker).map(|counts| {
            let each = counts.iter().map(|(_, count)| *count);
            each.fold(0, i64::saturating_add)
        });
        let found = counts.and_then(|counts| {
            let base = base?;
            let caution = self.reliable(base)?;
            let places = counts
                .iter()
                .map(|(place, count)| place.saturating_mul(*count));
            let sum = places.fold(0, i64::saturating_add);
            let mean = Ratio::new(sum, base).ok_or(Marker::NotApplicable)?;
            Ok((mean, caution, Err(Marker::NotApplicable)))
        });
        figure(found, base)
    }

    /// A mean, median or quartile of all respondents; nothing, if the file has no row for it.
    pub fn statistic(&self, statistic: Statistic) -> Option<Middle> {
        let answers = self.answers();
        let (value, _) = answers.statistic(self.number, self.respondents, statistic)?;
        let value = value.ok_or(Marker::Confidential);
        Some(value.and_then(|value| Ok((value, self.reliable(self.base()?)?))))
    }

    /// Whether every count of this column is published.
    pub fn is_whole(&self) -> bool {
        let options = 0..self.question.options.len();
        let mut entries =
            options.flat_map(|n| (0..self.question.ranks).map(move |rank| Entry::Choice(n, rank)));
        self.base().is_ok() && entries.all(|entry| self.count(entry).is_ok())
    }
}

/// A number that may be shown, or why there is none, with how many answers it rests on.
fn figure(found: Result<Found, Marker>, base: Result<i64, Marker>) -> Figure {
    match found {
        Ok((value, caution, range)) => Figure::Shown {
            value,
            caution,
            base,
            range,
        },
        Err(marker) => Figure::Absent { marker, base },
    }
}
