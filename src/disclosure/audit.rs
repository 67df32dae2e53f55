//! A published table as a stranger sees it: what can be worked out of what is withheld?
//!
//! A cell is protected if there are two tables of whole numbers that could both be the true one, with different values
//! for the cell, and one of them at the threshold or above. Such tables are looked for, and checked exactly. A cell for
//! which none is found counts as exposed, so a mistake of the solver can make the audit too strict, never too lax.

use super::field::{Group, Table, groups, open_cells};
use super::knowledge::{Range, ranges};
use super::network::Sum;
use super::rule::{Method, Rule};
use super::solver::Answer;
use crate::figure::{Marker, Value};
use std::collections::BTreeSet;

/// What an audit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// The numbers of sums that cannot hold, together, whatever is withheld. Where there are any, nothing is exposed, for
    /// nothing can be concluded.
    pub broken: Vec<usize>,
    /// The withheld cells that can be worked out, in the order of their numbers.
    pub exposed: Vec<Exposed>,
}

/// A withheld cell of which too much can be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exposed {
    /// The number of the cell.
    pub cell: usize,
    /// The least that it can be.
    pub low: i64,
    /// The most that it can be.
    pub high: i64,
    /// Whether that is sure.
    pub proof: Proof,
}

/// How sure it is that a cell is exposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// No other value is possible.
    Proven,
    /// The search for a table that protects the cell was given up.
    NotFound,
}

impl Audit {
    /// True if every sum can hold and nothing is exposed.
    pub fn is_clean(&self) -> bool {
        self.broken.is_empty() && self.exposed.is_empty()
    }
}

/// Audits a published table: values by the number of their cell, the sums among them, and the rule that readers know.
///
/// The reader knows the values, the sums, the rule, that counts are whole and not below zero, and that a withheld cell is
/// at least one where zeros are published. Under [`Method::RoundToFive`] a cell is exposed if its exact count is certain
/// and below the threshold.
///
/// A cell with `[x]` is a count that no table shows and sums imply, such as those who did not choose an answer. It may be
/// zero, and it is exposed only if it is sure to be a count that must not be published.
///
/// A sum that names a cell that is not there counts as broken.
pub fn audit(values: &[Value], sums: &[Sum], rule: &Rule) -> Audit {
    audit_except(values, sums, rule, &BTreeSet::new())
}

/// The same, where some cells need no protection of their own: what is known of them counts, and they are never exposed.
pub fn audit_except(
    values: &[Value],
    sums: &[Sum],
    rule: &Rule,
    exempt: &BTreeSet<usize>,
) -> Audit {
    let malformed: Vec<usize> = (0..sums.len())
        .filter(|sum| !sums[*sum].names_each_once(values.len()))
        .collect();
    if !malformed.is_empty() {
        return Audit {
            broken: malformed,
            exposed: Vec::new(),
        };
    }
    let mut ranges = ranges(values, rule);
    let groups = match groups(&mut ranges, sums) {
        Ok(groups) => groups,
        Err(sum) => {
            return Audit {
                broken: vec![sum],
                exposed: Vec::new(),
            };
        }
    };
    let mut found = Audit::default();
    let open = open_cells(&groups);
    for (cell, value) in values.iter().enumerate() {
        let guarded = value.known().is_none() || rule.method == Method::RoundToFive;
        if guarded && !open.contains(&cell) && !exempt.contains(&cell) {
            found
                .exposed
                .extend(pinned(cell, *value, ranges[cell], rule));
        }
    }
    for group in &groups {
        match Seen::look(group, rule) {
            Some(seen) => found
                .exposed
                .extend(seen.exposed(group, values, rule, exempt)),
            None => found.broken.extend(&group.sums),
        }
    }
    if !found.broken.is_empty() {
        found.exposed.clear();
    }
    found.exposed.sort_by_key(|exposed| exposed.cell);
    found
}

/// A cell that single sums leave no choice for.
fn pinned(cell: usize, value: Value, range: Range, rule: &Rule) -> Option<Exposed> {
    let harmless = match rule.method {
        Method::Suppress => is_unseen(value) && !rule.is_small(range.low),
        Method::RoundToFive => !rule.is_small(range.low) || value == Value::Known(range.low),
    };
    (!harmless).then_some(Exposed {
        cell,
        low: range.low,
        high: range.high,
        proof: Proof::Proven,
    })
}

/// Whether a count stands in no table.
fn is_unseen(value: Value) -> bool {
    value == Value::Absent(Marker::NotAvailable)
}

/// The least and the most of each cell of a group among the tables seen so far, each of which could be the true one.
struct Seen {
    spans: Vec<Option<Range>>,
}

impl Seen {
    /// Looks at tables in which many cells are large, and at one in which they are small. Nothing if there is no table at
    /// all.
    fn look(group: &Group, rule: &Rule) -> Option<Self> {
        let mut seen = Self {
            spans: vec![None; group.cells.len()],
        };
        match group.raised(&[]) {
            Answer::Found(table) => seen.add(&table),
            Answer::Impossible => return None,
            Answer::Unclear => {}
        }
        loop {
            let low: Vec<(usize, i64)> = seen.below(rule.threshold).collect();
            let Answer::Found(table) = group.raised(&low) else {
                break;
            };
            seen.add(&table);
            if seen.below(rule.threshold).count() == low.len() {
                break;
            }
        }
        Some(seen)
    }

    fn add(&mut self, table: &Table) {
        for (span, value) in self.spans.iter_mut().zip(table) {
            let range = span.get_or_insert(Range::exactly(*value));
            range.low = range.low.min(*value);
            range.high = range.high.max(*value);
        }
    }

    /// The places of the cells that no table shows at this level, with the level.
    fn below(&self, level: i64) -> impl Iterator<Item = (usize, i64)> {
        let short = move |span: &Option<Range>| span.is_none_or(|range| range.high < level);
        let spans = self.spans.iter().enumerate();
        spans
            .filter(move |(_, span)| short(span))
            .map(move |(place, _)| (place, level))
    }

    /// The cells of the group that no tables protect, after a search for each that is still open.
    fn exposed(
        mut self,
        group: &Group,
        values: &[Value],
        rule: &Rule,
        exempt: &BTreeSet<usize>,
    ) -> Vec<Exposed> {
        let mut exposed = Vec::new();
        for (place, cell) in group.cells.iter().enumerate() {
            if exempt.contains(cell) {
                continue;
            }
            let large = self.large(group, place, rule);
            let unseen = is_unseen(values[*cell]);
            let found = match (rule.method, large) {
                (Method::Suppress, Ok(())) if unseen => Ok(()),
                (Method::Suppress, Err(_)) if unseen && !rule.is_small(0) => {
                    self.search(group, place, i64::MIN, 0)
                }
                (Method::Suppress, Ok(())) | (Method::RoundToFive, Err(_)) => {
                    self.varied(group, place)
                }
                (Method::Suppress, Err(proof)) => Err(proof),
                (Method::RoundToFive, Ok(())) => Ok(()),
            };
            if let Err(proof) = found {
                let single = rule.method == Method::RoundToFive || large.is_ok();
                exposed.push(self.verdict(group, place, rule, proof, single));
            }
        }
        exposed
    }

    /// A table in which the cell reaches the threshold.
    fn large(&mut self, group: &Group, place: usize, rule: &Rule) -> Result<(), Proof> {
        if self.spans[place].is_some_and(|range| range.high >= rule.threshold) {
            return Ok(());
        }
        self.search(group, place, rule.threshold, i64::MAX)
    }

    /// Two tables in which the cell differs.
    fn varied(&mut self, group: &Group, place: usize) -> Result<(), Proof> {
        match self.spans[place] {
            Some(range) if !range.is_one_value() => Ok(()),
            Some(range) => match self.search(group, place, range.high + 1, i64::MAX) {
                Ok(()) => Ok(()),
                Err(above) => match self.search(group, place, i64::MIN, range.low - 1) {
                    Ok(()) => Ok(()),
                    Err(below) if above == below => Err(above),
                    Err(_) => Err(Proof::NotFound),
                },
            },
            None => Err(Proof::NotFound),
        }
    }

    fn search(&mut self, group: &Group, place: usize, low: i64, high: i64) -> Result<(), Proof> {
        match group.within(place, low, high) {
            Answer::Found(table) => {
                self.add(&table);
                Ok(())
            }
            Answer::Impossible => Err(Proof::Proven),
            Answer::Unclear => Err(Proof::NotFound),
        }
    }

    /// What can be said of an exposed cell: that it can be but one value, or no value from the threshold on.
    fn verdict(
        &self,
        group: &Group,
        place: usize,
        rule: &Rule,
        proof: Proof,
        single: bool,
    ) -> Exposed {
        let range = match (proof, single, self.spans[place]) {
            (Proof::Proven, true, Some(seen)) => seen,
            (Proof::Proven, _, _) => {
                // Real numbers leave more room than whole ones: what is proven of whole ones narrows it.
                let span = group.span(place);
                Range {
                    low: span.low,
                    high: span.high.min(rule.threshold - 1),
                }
            }
            (Proof::NotFound, _, _) => group.span(place),
        };
        Exposed {
            cell: group.cells[place],
            low: range.low,
            high: range.high,
            proof,
        }
    }
}
