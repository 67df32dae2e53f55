//! Which cells to withhold: those that must be, and as few others as it takes to protect them.
//!
//! Small counts are withheld first. Then each of them needs a table of whole numbers that a reader could take for the true
//! one, in which it is at the threshold or above. Where the cells that are withheld already leave room for such a table,
//! nothing more is needed. Else the table is looked for that changes published cells least, small and inner ones rather
//! than large ones and totals, and what it changes is withheld too. A table found once stays possible however much more
//! is withheld, so this comes to an end. Last, what turns out to be withheld in vain is published.

use super::audit::{Exposed, audit_except};
use super::field::{Group, groups};
use super::knowledge::ranges;
use super::network::Network;
use super::protect::published;
use super::rule::{Method, Rule};
use super::solver::Answer;
use super::spread::{cheapest, costs};
use std::collections::{BTreeMap, BTreeSet};

/// The effort for publishing cells that were withheld for others, in squares of the unknowns of the programs that are solved
/// for it: a measure that is the same on every machine.
const SECOND_THOUGHTS: usize = 6_000_000;

/// Which cells to withhold, by their numbers.
///
/// `kept` are cells that an earlier edition withheld: they stay so. A count of zero among them is published where the rule
/// publishes zeros, for readers rely on withheld cells being at least one.
pub fn suppress(network: &Network, rule: &Rule, kept: &[usize]) -> Vec<bool> {
    let rule = &Rule {
        method: Method::Suppress,
        ..*rule
    };
    let mut work = Work::new(network, rule, kept);
    // What an earlier edition withheld may do already: a table that is made again stays as it was.
    if work.exposed().is_empty() {
        return work.withheld;
    }
    work.protect_all();
    work.think_again();
    work.until_audited();
    work.withheld
}

/// A table that a reader could take for the true one: the cells in which it differs, with their values.
type Witness = BTreeMap<usize, i64>;

struct Work<'a> {
    network: &'a Network,
    rule: &'a Rule,
    withheld: Vec<bool>,
    /// The cells that must be withheld, and a value that each must be able to have.
    needs: BTreeMap<usize, i64>,
    witnesses: Vec<Witness>,
}

impl<'a> Work<'a> {
    fn new(network: &'a Network, rule: &'a Rule, kept: &[usize]) -> Self {
        let counts = network.counts();
        let mut needs = BTreeMap::new();
        for cell in kept.iter().copied().filter(|cell| *cell < counts.len()) {
            if counts[cell] > 0 {
                needs.insert(cell, counts[cell].saturating_add(1));
            }
        }
        for (cell, _) in counts
            .iter()
            .enumerate()
            .filter(|(cell, count)| rule.is_small(**count) && !network.exempt().contains(cell))
        {
            needs.insert(cell, rule.threshold);
        }
        Self {
            network,
            rule,
            withheld: (0..counts.len())
                .map(|cell| needs.contains_key(&cell))
                .collect(),
            needs,
            witnesses: Vec::new(),
        }
    }

    /// The cells that no witness protects yet.
    fn pending(&self) -> BTreeMap<usize, i64> {
        let mut pending = self.needs.clone();
        for witness in &self.witnesses {
            pending.retain(|cell, level| !covers(witness, *cell, *level));
        }
        pending
    }

    fn protect_all(&mut self) {
        let mut given_up = BTreeSet::new();
        loop {
            let more = self.raised(&self.withheld, &self.pending(), &mut 0);
            self.witnesses.extend(more);
            let next = self
                .pending()
                .into_iter()
                .find(|(cell, _)| !given_up.contains(cell));
            let Some((cell, level)) = next else {
                return;
            };
            match cheapest(self.network, self.rule, &self.withheld, (cell, level)) {
                Some(table) => {
                    let witness = self.differences(table.into_iter().enumerate());
                    for moved in witness.keys() {
                        self.withheld[*moved] = true;
                    }
                    self.witnesses.push(witness);
                }
                None => {
                    given_up.insert(cell);
                }
            }
        }
    }

    /// Witnesses for these cells under this pattern: one for each group of cells, and more as long as each table found
    /// protects one cell more and there is effort left for it.
    fn raised(
        &self,
        withheld: &[bool],
        targets: &BTreeMap<usize, i64>,
        effort: &mut usize,
    ) -> Vec<Witness> {
        let mut found = Vec::new();
        let mut left = targets.clone();
        for group in self.groups(withheld) {
            loop {
                let places: Vec<(usize, i64)> = left
                    .iter()
                    .filter_map(|(cell, level)| Some((group.place(*cell)?, *level)))
                    .collect();
                if places.is_empty() {
                    break;
                }
                *effort = effort.saturating_sub(group.cells.len().pow(2));
                let Answer::Found(table) = group.raised(&places) else {
                    break;
                };
                let witness = self.differences(group.cells.iter().copied().zip(table));
                let before = left.len();
                left.retain(|cell, level| !covers(&witness, *cell, *level));
                if left.len() == before {
                    break;
                }
                found.push(witness);
                if *effort == 0 {
                    break;
                }
            }
        }
        found
    }

    fn groups(&self, withheld: &[bool]) -> Vec<Group> {
        let values = published(self.network.counts(), withheld);
        let mut ranges = ranges(&values, self.rule);
        groups(&mut ranges, self.network.sums()).unwrap_or_default()
    }

    fn differences(&self, table: impl Iterator<Item = (usize, i64)>) -> Witness {
        let counts = self.network.counts();
        table
            .filter(|(cell, value)| counts[*cell] != *value)
            .collect()
    }

    /// Publishes cells that are withheld in vain: the largest first, as long as every cell in need stays protected.
    fn think_again(&mut self) {
        let mut secondary: Vec<usize> = (0..self.withheld.len())
            .filter(|cell| self.withheld[*cell] && !self.needs.contains_key(cell))
            .collect();
        secondary.sort_by_key(|cell| (-self.network.counts()[*cell], *cell));
        let mut effort = SECOND_THOUGHTS;
        for cell in secondary {
            if effort == 0 {
                break;
            }
            let mut withheld = self.withheld.clone();
            withheld[cell] = false;
            let kept: Vec<Witness> = self
                .witnesses
                .iter()
                .filter(|witness| !witness.contains_key(&cell))
                .cloned()
                .collect();
            let all = std::mem::replace(&mut self.witnesses, kept);
            let more = self.raised(&withheld, &self.pending(), &mut effort);
            self.witnesses.extend(more);
            if self.pending().is_empty() {
                self.withheld = withheld;
            } else {
                self.witnesses = all;
            }
        }
        let moved: BTreeSet<usize> = self
            .witnesses
            .iter()
            .flat_map(|witness| witness.keys().copied())
            .collect();
        for cell in 0..self.withheld.len() {
            self.withheld[cell] &= self.needs.contains_key(&cell) || moved.contains(&cell);
        }
    }

    /// Lets the audit look at the table that readers get, and withholds more beside what it finds exposed.
    fn until_audited(&mut self) {
        loop {
            let more: BTreeSet<usize> = self
                .exposed()
                .iter()
                .filter_map(|exposed| self.beside(exposed.cell))
                .collect();
            if more.is_empty() {
                return;
            }
            for cell in more {
                self.withheld[cell] = true;
            }
        }
    }

    /// What the audit finds exposed in the table that readers would get.
    fn exposed(&self) -> Vec<Exposed> {
        let values = published(self.network.counts(), &self.withheld);
        audit_except(
            &values,
            self.network.sums(),
            self.rule,
            self.network.exempt(),
        )
        .exposed
    }

    /// The smallest published count above zero in a sum with this cell; of equals an inner one, then the first.
    fn beside(&self, exposed: usize) -> Option<usize> {
        let counts = self.network.counts();
        let cost = costs(self.network);
        self.network
            .sums()
            .iter()
            .filter(|sum| sum.terms().any(|(cell, _)| cell == exposed))
            .flat_map(|sum| sum.terms().map(|(cell, _)| cell))
            .filter(|cell| !self.withheld[*cell] && counts[*cell] > 0)
            .min_by_key(|cell| (cost[*cell], counts[*cell], *cell))
    }
}

fn covers(witness: &Witness, cell: usize, level: i64) -> bool {
    witness.get(&cell).is_some_and(|value| *value >= level)
}
