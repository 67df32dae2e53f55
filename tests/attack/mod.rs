//! A stranger who tries to work out withheld counts: by elimination, by bounds, by linear programming in exact whole
//! numbers, and by trying every table. It shares no code with the program.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this"
)]

mod simplex;

use bluelamp::disclosure::Sum;
use bluelamp::figure::Value;

/// What is unknown, and the equations that tie it.
#[derive(Clone)]
pub struct Puzzle {
    /// The numbers of the unknown cells.
    pub cells: Vec<usize>,
    rows: Vec<Row>,
    floor: i64,
}

/// Factors of the unknowns, and what they add up to.
#[derive(Clone)]
struct Row {
    factors: Vec<i64>,
    total: i64,
}

type Bounds = Vec<(i64, i64)>;

/// What the stranger found out of one cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The cell is below the threshold, or there is but one value for it.
    Exposed,
    /// There are tables that protect it.
    Protected,
    /// The stranger gave up.
    Unclear,
}

/// What a search for a table came to.
enum Search {
    Table(Vec<i64>),
    NoTable,
    GivenUp,
}

const PLENTY: i64 = 1 << 40;

impl Puzzle {
    /// The puzzle of a published table, in which every unknown is at least `floor`.
    pub fn new(values: &[Value], sums: &[Sum], floor: i64) -> Self {
        let cells: Vec<usize> = (0..values.len())
            .filter(|cell| values[*cell].known().is_none())
            .collect();
        let rows = sums.iter().map(|sum| {
            let mut row = Row {
                factors: vec![0; cells.len()],
                total: 0,
            };
            for (cell, sign) in sum
                .parts
                .iter()
                .map(|part| (*part, 1))
                .chain([(sum.total, -1)])
            {
                match values[cell].known() {
                    Some(known) => row.total -= sign * known,
                    None => row.factors[cells.binary_search(&cell).unwrap()] += sign,
                }
            }
            row
        });
        let rows = rows
            .filter(|row| row.factors.iter().any(|factor| *factor != 0))
            .collect();
        Self { cells, rows, floor }
    }

    /// Adds what elimination makes of the equations: an unknown that is determined then stands alone in one.
    pub fn eliminate(&mut self) {
        let mut rows = self.rows.clone();
        let mut done = 0;
        for column in 0..self.cells.len() {
            let Some(pivot) = (done..rows.len()).find(|row| rows[*row].factors[column] != 0) else {
                continue;
            };
            rows.swap(done, pivot);
            let by = rows[done].clone();
            for (number, row) in rows.iter_mut().enumerate() {
                if number != done && row.factors[column] != 0 && row.subtract(&by, column).is_none()
                {
                    return;
                }
            }
            done += 1;
        }
        rows.truncate(done);
        self.rows.extend(rows);
    }

    /// What bounds alone say: every equation narrows every unknown in it, until nothing changes.
    pub fn bounds(&self) -> Option<Bounds> {
        let mut bounds = vec![(self.floor, PLENTY); self.cells.len()];
        self.narrow(&mut bounds).then_some(bounds)
    }

    /// What the stranger finds out of one unknown with bounds and a search among all tables.
    pub fn search(&self, unknown: usize, threshold: i64, steps: usize) -> Finding {
        let Some(bounds) = self.bounds() else {
            return Finding::Unclear;
        };
        let (low, high) = bounds[unknown];
        if high < threshold || low == high {
            return Finding::Exposed;
        }
        let mut left = steps;
        let mut large = bounds.clone();
        large[unknown].0 = low.max(threshold);
        let value = match self.table(large, &mut left) {
            Search::Table(table) => table[unknown],
            Search::NoTable => return Finding::Exposed,
            Search::GivenUp => return Finding::Unclear,
        };
        let mut ways = [bounds.clone(), bounds];
        ways[0][unknown].1 = value - 1;
        ways[1][unknown].0 = value + 1;
        let mut found = Finding::Exposed;
        for way in ways {
            match self.table(way, &mut left) {
                Search::Table(_) => return Finding::Protected,
                Search::NoTable => {}
                Search::GivenUp => found = Finding::Unclear,
            }
        }
        found
    }

    /// A table in which this unknown is not what it is: another that could be the true one.
    pub fn another(&self, unknown: usize, truth: i64, steps: usize) -> Option<Vec<i64>> {
        let bounds = self.bounds()?;
        let mut left = steps;
        let mut ways = [bounds.clone(), bounds];
        ways[0][unknown].0 = truth + 1;
        ways[1][unknown].1 = truth - 1;
        ways.into_iter()
            .find_map(|way| match self.table(way, &mut left) {
                Search::Table(table) => Some(table),
                Search::NoTable | Search::GivenUp => None,
            })
    }

    /// The most that an unknown can be among real numbers, rounded down. Nothing if numbers grow too large.
    pub fn most(&self, unknown: usize) -> Option<i64> {
        let total = |row: &Row| row.total - self.floor * row.factors.iter().sum::<i64>();
        let rows = self
            .rows
            .iter()
            .map(|row| (row.factors.clone(), total(row)));
        simplex::most(rows.collect(), unknown).map(|most| most.saturating_add(self.floor))
    }

    /// A table within bounds, by halving the narrowest of them.
    fn table(&self, mut bounds: Bounds, steps: &mut usize) -> Search {
        if bounds.iter().any(|(low, high)| low > high) || !self.narrow(&mut bounds) {
            return Search::NoTable;
        }
        if *steps == 0 {
            return Search::GivenUp;
        }
        *steps -= 1;
        let open = (0..bounds.len()).filter(|unknown| bounds[*unknown].0 < bounds[*unknown].1);
        let Some(next) = open.min_by_key(|unknown| bounds[*unknown].1 - bounds[*unknown].0) else {
            return Search::Table(bounds.iter().map(|(low, _)| *low).collect());
        };
        let (low, high) = bounds[next];
        let middle = low + (high - low) / 2;
        for half in [(low, middle), (middle + 1, high)] {
            let mut bounds = bounds.clone();
            bounds[next] = half;
            match self.table(bounds, steps) {
                Search::NoTable => {}
                found => return found,
            }
        }
        Search::NoTable
    }

    /// Narrows bounds to the end. False if no table lies within them.
    fn narrow(&self, bounds: &mut Bounds) -> bool {
        for _ in 0..200 {
            let before = bounds.clone();
            for row in &self.rows {
                if !row.narrow(bounds) {
                    return false;
                }
            }
            if *bounds == before {
                break;
            }
        }
        true
    }
}

impl Row {
    fn narrow(&self, bounds: &mut Bounds) -> bool {
        let ends = |factor: i64, (low, high): (i64, i64)| {
            let (a, b) = (i128::from(factor * low), i128::from(factor * high));
            (a.min(b), a.max(b))
        };
        let terms: Vec<(usize, i64)> = self
            .factors
            .iter()
            .enumerate()
            .filter(|(_, factor)| **factor != 0)
            .map(|(unknown, factor)| (unknown, *factor))
            .collect();
        for (unknown, factor) in &terms {
            let others = terms.iter().filter(|(other, _)| other != unknown);
            let (mut least, mut most) = (0_i128, 0_i128);
            for (other, factor) in others {
                let (low, high) = ends(*factor, bounds[*other]);
                least += low;
                most += high;
            }
            let (from, to) = (
                i128::from(self.total) - most,
                i128::from(self.total) - least,
            );
            let factor = i128::from(*factor);
            let (from, to) = if factor > 0 { (from, to) } else { (-to, -from) };
            let size = factor.abs();
            let up = from.div_euclid(size) + i128::from(from.rem_euclid(size) != 0);
            let down = to.div_euclid(size);
            let (low, high) = &mut bounds[*unknown];
            if up > i128::from(*high) || down < i128::from(*low) {
                return false;
            }
            *low = (*low).max(i64::try_from(up.max(-i128::from(PLENTY))).unwrap());
            *high = (*high).min(i64::try_from(down.min(i128::from(PLENTY))).unwrap());
        }
        true
    }

    /// Takes a multiple of another row away, so that this column is empty. Nothing if the numbers grow too large.
    fn subtract(&mut self, by: &Self, column: usize) -> Option<()> {
        let (mine, theirs) = (self.factors[column], by.factors[column]);
        let combine = |a: i64, b: i64| a.checked_mul(theirs)?.checked_sub(b.checked_mul(mine)?);
        let mut made = Vec::with_capacity(self.factors.len() + 1);
        for (a, b) in self.factors.iter().zip(&by.factors) {
            made.push(combine(*a, *b)?);
        }
        made.push(combine(self.total, by.total)?);
        let shared = made
            .iter()
            .fold(0, |shared, n| divisor(shared, n.abs()))
            .max(1);
        if made.iter().any(|n| (n / shared).abs() > 1 << 20) {
            return None;
        }
        self.total = made.pop()? / shared;
        self.factors = made.iter().map(|n| n / shared).collect();
        Some(())
    }
}

fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}
