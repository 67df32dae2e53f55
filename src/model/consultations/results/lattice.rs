//! How the counts of answers hang together: every sum that a reader knows of, over questions and groups. It is what an
//! audit looks at, and what counts are protected by.
//!
//! Some of its cells stand in no row: how many of a group were asked, which all questions for everybody share; how many did
//! not choose an answer; how many ranked nothing at a place. What tables imply is as good as published.

use super::answers::{Column, Entry, Key};
use super::{Outcome, Question};
use crate::disclosure::Sum;
use crate::figure::{Marker, Value};
use crate::load::{Asking, Respondents};
use std::collections::{BTreeMap, BTreeSet};

/// The cells of all counts of one kind of respondents, and the sums among them.
#[derive(Clone, Debug, Default)]
pub struct Lattice {
    /// What each cell is.
    pub seats: Vec<Seat>,
    /// The count of each cell: `[c]` where it is withheld, `[x]` where no row has it and none can be made of those that do.
    pub values: Vec<Value>,
    /// The sums.
    pub sums: Vec<Sum>,
    /// Cells that may be published however small they are: they say nothing of what anybody thinks.
    pub exempt: BTreeSet<usize>,
}

/// What a cell of a lattice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// The count of a row.
    Row(Key),
    /// Those who did not choose the answer of this row.
    NotChosen(Key),
    /// A count that stands in no row.
    Implied,
}

/// The lattice of the counts of individuals, or of a campaign; the rows must obey their laws.
pub fn lattice(outcome: &Outcome, respondents: Respondents) -> Lattice {
    let mut made = Making::default();
    let own = outcome.answers.iter();
    for (key, answer) in own.filter(|(key, _)| key.respondents == respondents) {
        let cell = made.cell(Seat::Row(*key), answer.count);
        made.rows.insert(*key, cell);
        if key.entry == Entry::NoAnswer {
            made.lattice.exempt.insert(cell);
        }
    }
    for (number, question) in outcome.questions.iter().enumerate() {
        let columns: Vec<Column> = outcome.answers.columns(number, respondents).collect();
        for column in &columns {
            let at = |entry| Key {
                question: number,
                respondents,
                column: *column,
                entry,
            };
            made.asked(outcome, question, &at);
            made.answers(question, &at);
        }
        made.groups(number, respondents, &columns);
    }
    made.everybody(outcome, respondents);
    made.fill();
    made.lattice
}

#[derive(Default)]
struct Making {
    lattice: Lattice,
    rows: BTreeMap<Key, usize>,
    /// Those who were asked the questions that are for everybody.
    all: BTreeMap<Column, usize>,
}

impl Making {
    fn cell(&mut self, seat: Seat, value: Value) -> usize {
        self.lattice.seats.push(seat);
        self.lattice.values.push(value);
        self.lattice.values.len() - 1
    }

    /// A cell that no row has.
    fn implied(&mut self, seat: Seat) -> usize {
        let cell = self.cell(seat, Value::Absent(Marker::NotAvailable));
        if !matches!(seat, Seat::NotChosen(_)) {
            self.lattice.exempt.insert(cell);
        }
        cell
    }

    fn sum(&mut self, total: usize, parts: Vec<usize>) {
        self.lattice.sums.push(Sum { total, parts });
    }

    fn row(&self, key: Key) -> Option<usize> {
        self.rows.get(&key).copied()
    }

    fn all_rows(&self, keys: impl Iterator<Item = Key>) -> Vec<usize> {
        keys.filter_map(|key| self.row(key)).collect()
    }

    /// Those who were asked: who answered, and who did not.
    fn asked(&mut self, outcome: &Outcome, question: &Question, at: &impl Fn(Entry) -> Key) {
        let base = at(Entry::Base);
        let parts = self.all_rows([base, at(Entry::NoAnswer)].into_iter());
        let asked = if question.is_for_all() {
            match self.all.get(&base.column) {
                Some(cell) => *cell,
                None => {
                    let cell = self.implied(Seat::Implied);
                    self.all.insert(base.column, cell);
                    cell
                }
            }
        } else {
            self.implied(Seat::Implied)
        };
        self.sum(asked, parts);
        if let Some(leads) = question.leads(outcome) {
            let before: Vec<Key> = leads
                .map(|(number, option)| Key {
                    question: number,
                    entry: Entry::Choice(option, 0),
                    ..base
                })
                .collect();
            let before_count = before.len();
            let before = self.all_rows(before.into_iter());
            if before.len() == before_count {
                self.sum(asked, before);
            }
        }
    }

    /// The answers of one column and its base.
    fn answers(&mut self, question: &Question, at: &impl Fn(Entry) -> Key) {
        let Some(base) = self.row(at(Entry::Base)) else {
            return;
        };
        let options = 0..question.options.len();
        if question.is_single() {
            let parts = self.all_rows(options.clone().map(|n| at(Entry::Choice(n, 0))));
            self.sum(base, parts);
        }
        if question.is_several() {
            for option in options.clone() {
                let key = at(Entry::Choice(option, 0));
                let Some(row) = self.row(key) else { continue };
                // What somebody did not write about says nothing of them.
                let not = self.implied(if question.asking == Asking::Several {
                    Seat::NotChosen(key)
                } else {
                    Seat::Implied
                });
                self.sum(base, vec![row, not]);
            }
        }
        if question.asking == Asking::Ranking {
            self.ranking(question, base, at);
        }
    }

    /// Each place has its base, which is part of the base of the place before; each thing has one place at most.
    fn ranking(&mut self, question: &Question, base: usize, at: &impl Fn(Entry) -> Key) {
        let options = 0..question.options.len();
        let mut before = base;
        for rank in 0..question.ranks {
            let Some(here) = self.row(at(Entry::RankBase(rank))) else {
                continue;
            };
            let parts = self.all_rows(options.clone().map(|n| at(Entry::Choice(n, rank))));
            self.sum(here, parts);
            if rank == 0 {
                self.sum(base, vec![here]);
            } else {
                let rest = self.implied(Seat::Implied);
                self.sum(before, vec![here, rest]);
            }
            before = here;
        }
        for option in options {
            let ranks = (0..question.ranks).map(|rank| at(Entry::Choice(option, rank)));
            let mut parts = self.all_rows(ranks);
            // Those who gave it no place.
            parts.push(self.implied(Seat::Implied));
            self.sum(base, parts);
        }
    }

    /// The values of a group make up everybody, count for count.
    fn groups(&mut self, question: usize, respondents: Respondents, columns: &[Column]) {
        let groups: BTreeSet<usize> = columns.iter().flatten().map(|(group, _)| *group).collect();
        let keys = self.rows.keys();
        let entries: BTreeSet<Entry> = keys
            .filter(|key| key.question == question)
            .map(|key| key.entry)
            .collect();
        for group in groups {
            let values = columns
                .iter()
                .filter(|column| column.is_some_and(|(other, _)| other == group));
            for entry in &entries {
                let at = |column: &Column| Key {
                    question,
                    respondents,
                    column: *column,
                    entry: *entry,
                };
                let parts = self.all_rows(values.clone().map(at));
                if let Some(total) = self.row(at(&None)) {
                    self.sum(total, parts);
                }
            }
        }
    }

    /// Everybody, by each group; how many they are in all is said in `results.toml`.
    fn everybody(&mut self, outcome: &Outcome, respondents: Respondents) {
        let Some(total) = self.all.get(&None).copied() else {
            return;
        };
        if let Some(count) = outcome.total(respondents) {
            self.lattice.values[total] = Value::Known(count);
        }
        for (group, definition) in outcome.groups.iter().enumerate() {
            let values = 0..definition.values.len();
            let parts: Vec<usize> = values
                .filter_map(|value| self.all.get(&Some((group, value))).copied())
                .collect();
            if parts.len() == definition.values.len() {
                self.sum(total, parts);
            }
        }
    }

    /// Fills cells that no row has, where all others of a sum are known.
    fn fill(&mut self) {
        let Lattice { values, sums, .. } = &mut self.lattice;
        loop {
            let mut changed = false;
            for sum in sums.iter() {
                let cells = sum.parts.iter().chain([&sum.total]);
                let mut open = cells.filter(|cell| values[**cell].known().is_none());
                let (Some(cell), None) = (open.next().copied(), open.next()) else {
                    continue;
                };
                if values[cell] != Value::Absent(Marker::NotAvailable) {
                    continue;
                }
                let count = |cell: &usize| values[*cell].known().unwrap_or(0);
                let others: i64 = sum
                    .parts
                    .iter()
                    .filter(|part| **part != cell)
                    .map(count)
                    .sum();
                let made = if sum.total == cell {
                    others
                } else {
                    count(&sum.total) - others
                };
                values[cell] = Value::Known(made);
                changed = true;
            }
            if !changed {
                return;
            }
        }
    }
}
