//! The unknown cells of a published table, in groups that share no sum, and searches for tables that could be the true one.

use super::knowledge::{Range, narrow};
use super::network::Sum;
use super::solver::{Answer, Equation, Program, Unknown};
use std::collections::BTreeSet;

/// Unknown cells that hang together by sums, and what the sums leave for them to add up to.
#[derive(Debug)]
pub(super) struct Group {
    /// The numbers of the cells, sorted.
    pub(super) cells: Vec<usize>,
    /// The numbers of the sums that tie them.
    pub(super) sums: Vec<usize>,
    ranges: Vec<Range>,
    equations: Vec<Equation>,
}

/// A table that could be the true one: the value of each cell of a group, in the group's order.
pub(super) type Table = Vec<i64>;

/// The groups of unknown cells. Ranges are narrowed on the way, as far as single sums go.
///
/// # Errors
/// The number of a sum that cannot hold.
pub(super) fn groups(ranges: &mut [Range], sums: &[Sum]) -> Result<Vec<Group>, usize> {
    narrow(ranges, sums)?;
    let mut leaders: Vec<usize> = (0..ranges.len()).collect();
    for sum in sums {
        let mut unknown = open_terms(ranges, sum).map(|(cell, _)| cell);
        if let Some(first) = unknown.next() {
            for other in unknown {
                let (one, other) = (leader(&mut leaders, first), leader(&mut leaders, other));
                leaders[one.max(other)] = one.min(other);
            }
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    let mut group_of = vec![usize::MAX; ranges.len()];
    for cell in (0..ranges.len()).filter(|cell| !ranges[*cell].is_one_value()) {
        let first = leader(&mut leaders, cell);
        if first == cell {
            group_of[cell] = groups.len();
            groups.push(Group {
                cells: Vec::new(),
                sums: Vec::new(),
                ranges: Vec::new(),
                equations: Vec::new(),
            });
        }
        group_of[cell] = group_of[first];
        let group = &mut groups[group_of[cell]];
        group.cells.push(cell);
        group.ranges.push(ranges[cell]);
    }
    for (number, sum) in sums.iter().enumerate() {
        if let Some((cell, _)) = open_terms(ranges, sum).next() {
            groups[group_of[cell]].tie(number, sum, ranges);
        }
    }
    Ok(groups)
}

fn leader(leaders: &mut [usize], cell: usize) -> usize {
    let mut first = cell;
    while leaders[first] != first {
        leaders[first] = leaders[leaders[first]];
        first = leaders[first];
    }
    first
}

fn open_terms<'a>(ranges: &'a [Range], sum: &'a Sum) -> impl Iterator<Item = (usize, i64)> + 'a {
    sum.terms()
        .filter(|(cell, _)| !ranges[*cell].is_one_value())
}

impl Group {
    fn tie(&mut self, number: usize, sum: &Sum, ranges: &[Range]) {
        let known = sum
            .terms()
            .filter(|(cell, _)| ranges[*cell].is_one_value())
            .map(|(cell, sign)| ranges[cell].low.saturating_mul(sign))
            .fold(0, i64::saturating_add);
        let mut terms: Vec<(usize, i64)> = open_terms(ranges, sum)
            .filter_map(|(cell, sign)| Some((self.place(cell)?, sign)))
            .collect();
        terms.sort_unstable();
        let equation = Equation {
            terms,
            total: known.saturating_neg(),
        };
        // The same sum of unknowns comes more than once where a table has empty rows; once is enough.
        if !self.equations.contains(&equation) {
            self.equations.push(equation);
        }
        self.sums.push(number);
    }

    /// The place of a cell in the group.
    pub(super) fn place(&self, cell: usize) -> Option<usize> {
        self.cells.binary_search(&cell).ok()
    }

    /// A table in which the cells at these places are at least so large, as many of them as one table can show.
    pub(super) fn raised(&self, targets: &[(usize, i64)]) -> Answer {
        let mut program = self.program();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (place, level) in targets {
            // What a cell has up to its level counts, and what it has above does not: two unknowns that add up to it.
            let range = self.ranges[*place];
            let level = (*level).clamp(range.low, range.high);
            program.unknowns[*place].high = level;
            program.unknowns[*place].worth = 1;
            pairs.push((*place, program.unknowns.len()));
            program.unknowns.push(Unknown {
                low: 0,
                high: range.high - level,
                worth: 0,
            });
        }
        for equation in &mut program.equations {
            let mut above = Vec::new();
            for (place, extra) in &pairs {
                let term = equation.terms.iter().find(|(unknown, _)| unknown == place);
                above.extend(term.map(|(_, factor)| (*extra, *factor)));
            }
            equation.terms.extend(above);
        }
        match program.whole() {
            Answer::Found(mut values) => {
                for (place, extra) in pairs {
                    values[place] += values[extra];
                }
                values.truncate(self.cells.len());
                Answer::Found(values)
            }
            answer => answer,
        }
    }

    /// A table in which the cell at this place lies within these bounds.
    pub(super) fn within(&self, place: usize, low: i64, high: i64) -> Answer {
        let range = self.ranges[place];
        let (low, high) = (low.max(range.low), high.min(range.high));
        if low > high {
            return Answer::Impossible;
        }
        let mut program = self.program();
        program.unknowns[place].low = low;
        program.unknowns[place].high = high;
        program.whole()
    }

    /// The least and the most that the cell at this place can be: the truth lies within.
    pub(super) fn span(&self, place: usize) -> Range {
        let range = self.ranges[place];
        match self.program().span(place) {
            Some((low, high)) if low <= high => Range {
                low: low.max(range.low),
                high: high.min(range.high),
            },
            _ => range,
        }
    }

    fn program(&self) -> Program {
        let unknown = |range: &Range| Unknown {
            low: range.low,
            high: range.high,
            worth: 0,
        };
        Program {
            unknowns: self.ranges.iter().map(unknown).collect(),
            equations: self.equations.clone(),
        }
    }
}

/// The cells that some group has.
pub(super) fn open_cells(groups: &[Group]) -> BTreeSet<usize> {
    groups
        .iter()
        .flat_map(|group| group.cells.iter().copied())
        .collect()
}
