//! Counts of answers, each in its cell: a question, who answered, all of them or those of a group, and which answer.

use super::{Outcome, Question};
use crate::diagnostic::Place;
use crate::figure::{Fixed, Marker, Value};
use crate::load::{Asking, Respondents};
use std::collections::{BTreeMap, BTreeSet};

/// Whom a count is about: the value of a group (positions of the group and of the value), or all respondents of a kind.
pub type Column = Option<(usize, usize)>;

/// Which count of a question it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// How many answered.
    Base,
    /// How many were asked and did not answer.
    NoAnswer,
    /// How many gave this place (from 0) to anything.
    RankBase(usize),
    /// How many gave an answer; in a ranking, at this place (from 0).
    Choice(usize, usize),
}

/// Which cell a count belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The question's position.
    pub question: usize,
    /// Who answered.
    pub respondents: Respondents,
    /// All of them, or those of a value of a group.
    pub column: Column,
    /// Which count.
    pub entry: Entry,
}

/// A count with its row.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The count, or `[c]`.
    pub count: Value,
    /// The share after weighting, in percent.
    pub percent: Option<Fixed>,
    /// Where the count stands.
    pub place: Place,
    /// Where the share stands.
    pub percent_place: Option<Place>,
}

/// A statistic of the numbers that were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Statistic {
    /// The arithmetic mean.
    Mean,
    /// A quarter answered this or less.
    LowerQuartile,
    /// A half answered this or less.
    Median,
    /// Three quarters answered this or less.
    UpperQuartile,
}

impl Statistic {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [
        Self::Mean,
        Self::LowerQuartile,
        Self::Median,
        Self::UpperQuartile,
    ];

    /// The name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::LowerQuartile => "lower-quartile",
            Self::Median => "median",
            Self::UpperQuartile => "upper-quartile",
        }
    }
}

/// All counts of a consultation.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    pub(super) counts: BTreeMap<Key, Answer>,
    pub(super) statistics: BTreeMap<(usize, Respondents, Statistic), (Option<Fixed>, Place)>,
    /// Questions whose rows have mistakes: their sums say nothing.
    pub(super) faulty: BTreeSet<usize>,
}

impl Answers {
    /// The count of a cell; `[x]` where the file has none.
    pub fn count(&self, key: Key) -> Value {
        let found = self.counts.get(&key);
        found.map_or(Value::Absent(Marker::NotAvailable), |answer| answer.count)
    }

    /// The row of a cell, if there is one.
    pub fn get(&self, key: Key) -> Option<&Answer> {
        self.counts.get(&key)
    }

    /// All cells, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Answer)> {
        self.counts.iter()
    }

    /// A statistic of a question; nothing inside, if it is withheld.
    pub fn statistic(
        &self,
        question: usize,
        respondents: Respondents,
        statistic: Statistic,
    ) -> Option<(Option<Fixed>, &Place)> {
        let found = self.statistics.get(&(question, respondents, statistic))?;
        Some((found.0, &found.1))
    }

    /// Whether these respondents answered a question.
    pub fn has(&self, question: usize, respondents: Respondents) -> bool {
        self.columns(question, respondents).next().is_some()
    }

    /// The columns of a question: all respondents first, then the values of groups in their order.
    pub fn columns(
        &self,
        question: usize,
        respondents: Respondents,
    ) -> impl Iterator<Item = Column> {
        let own = self.counts.keys();
        let own = own.filter(move |key| (key.question, key.respondents) == (question, respondents));
        let columns: BTreeSet<Column> = own.map(|key| key.column).collect();
        columns.into_iter()
    }

    /// Whether a question's rows have mistakes.
    pub(super) fn is_faulty(&self, question: usize) -> bool {
        self.faulty.contains(&question)
    }

    /// Whether any question's rows have mistakes.
    pub(super) fn is_whole(&self) -> bool {
        self.faulty.is_empty()
    }
}

/// Every count that a column of a question needs.
pub(super) fn entries(question: &Question) -> Vec<Entry> {
    let mut entries = vec![Entry::Base, Entry::NoAnswer];
    if question.asking == Asking::Ranking {
        entries.extend((0..question.ranks).map(Entry::RankBase));
    }
    for choice in 0..question.options.len() {
        entries.extend((0..question.ranks).map(|rank| Entry::Choice(choice, rank)));
    }
    entries
}

impl Outcome {
    /// A cell in the words of the files: `` `safe`, individuals, `age` `16-24`: `base` ``.
    pub fn name(&self, key: Key) -> String {
        let question = &self.questions[key.question];
        let group = key.column.map(|(group, value)| {
            let group = &self.groups[group];
            format!(", `{}` of `{}`", group.values[value].id, group.id)
        });
        let option = match key.entry {
            Entry::Base => "`base`".to_owned(),
            Entry::NoAnswer => "`no-answer`".to_owned(),
            Entry::RankBase(rank) => format!("`base` of rank {}", rank + 1),
            Entry::Choice(choice, rank) => {
                let option = &question.options[choice].id;
                match question.asking {
                    Asking::Ranking => format!("`{option}` at rank {}", rank + 1),
                    _ => format!("`{option}`"),
                }
            }
        };
        format!(
            "{option} of the question `{}` ({}{})",
            question.id,
            key.respondents.name(),
            group.unwrap_or_default()
        )
    }
}
