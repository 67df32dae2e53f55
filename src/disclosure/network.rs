//! Counts that hang together by sums.

use std::collections::BTreeSet;
use std::fmt;

/// One cell is the sum of others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum {
    /// The number of the cell that is the sum.
    pub total: usize,
    /// The numbers of the cells that add up to it.
    pub parts: Vec<usize>,
}

/// Counts and the sums among them: any number of tables. Tables that share a cell are linked by it: it has one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    counts: Vec<i64>,
    sums: Vec<Sum>,
    exempt: BTreeSet<usize>,
}

/// Why counts and sums are no network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkError {
    /// A count is below zero.
    Negative {
        /// The number of the cell.
        cell: usize,
    },
    /// A sum names a cell that does not exist, or one twice.
    Cells {
        /// The number of the sum.
        sum: usize,
    },
    /// The parts do not add up.
    Sum {
        /// The number of the sum.
        sum: usize,
        /// What its total says.
        total: i64,
        /// What its parts add up to.
        parts: i64,
    },
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Negative { cell } => write!(f, "the count of cell {cell} is below zero"),
            Self::Cells { sum } => {
                write!(f, "sum {sum} names a cell that is not there, or one twice")
            }
            Self::Sum { sum, total, parts } => {
                write!(
                    f,
                    "the parts of sum {sum} add up to {parts}, its total is {total}"
                )
            }
        }
    }
}

impl std::error::Error for NetworkError {}

impl Network {
    /// Counts whose sums hold.
    ///
    /// # Errors
    /// A count below zero, a sum that names no cell or one twice, or parts that do not add up.
    pub fn new(counts: Vec<i64>, sums: Vec<Sum>) -> Result<Self, NetworkError> {
        if let Some(cell) = counts.iter().position(|count| *count < 0) {
            return Err(NetworkError::Negative { cell });
        }
        for (number, sum) in sums.iter().enumerate() {
            if !sum.names_each_once(counts.len()) {
                return Err(NetworkError::Cells { sum: number });
            }
            let total = counts[sum.total];
            let parts = sum
                .parts
                .iter()
                .fold(0, |parts: i64, part| parts.saturating_add(counts[*part]));
            if total != parts {
                return Err(NetworkError::Sum {
                    sum: number,
                    total,
                    parts,
                });
            }
        }
        Ok(Self {
            counts,
            sums,
            exempt: BTreeSet::new(),
        })
    }

    /// The same counts, of which some need no protection however small they are. They may be withheld for others.
    #[must_use]
    pub fn exempting(self, exempt: BTreeSet<usize>) -> Self {
        Self { exempt, ..self }
    }

    /// The cells that need no protection of their own.
    pub fn exempt(&self) -> &BTreeSet<usize> {
        &self.exempt
    }

    /// The counts, by the number of their cell.
    pub fn counts(&self) -> &[i64] {
        &self.counts
    }

    /// The sums.
    pub fn sums(&self) -> &[Sum] {
        &self.sums
    }
}

impl Sum {
    /// The cells of the sum with their signs: the parts add, the total takes away, and nothing is left.
    pub(super) fn terms(&self) -> impl Iterator<Item = (usize, i64)> {
        let parts = self.parts.iter().map(|part| (*part, 1));
        parts.chain([(self.total, -1)])
    }

    /// True if the cells lie below this number, and each is named once.
    pub(super) fn names_each_once(&self, cells: usize) -> bool {
        let mut named: Vec<usize> = self.terms().map(|(cell, _)| cell).collect();
        named.sort_unstable();
        named.last().is_some_and(|last| *last < cells)
            && named.windows(2).all(|pair| pair[0] < pair[1])
    }
}

/// The sums of rolling totals: `totals[0]` is the sum of the first `length` cells of `steps`, `totals[1]` of those from the
/// second on, and so on. Each step must be a cell, published or not: one rolling total less the one before is one month less
/// the same month a year earlier, and only a cell can be protected.
pub fn rolling(steps: &[usize], totals: &[usize], length: usize) -> Vec<Sum> {
    steps
        .windows(length.max(1))
        .zip(totals)
        .map(|(parts, total)| Sum {
            total: *total,
            parts: parts.to_vec(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(total: usize, parts: &[usize]) -> Sum {
        Sum {
            total,
            parts: parts.to_vec(),
        }
    }

    #[test]
    fn sums_must_hold() {
        assert!(Network::new(vec![3, 1, 2], vec![sum(0, &[1, 2])]).is_ok());
        assert_eq!(
            Network::new(vec![3, 1, 1], vec![sum(0, &[1, 2])]),
            Err(NetworkError::Sum {
                sum: 0,
                total: 3,
                parts: 2
            })
        );
    }

    #[test]
    fn cells_must_be_there_once() {
        for parts in [&[1, 3][..], &[1, 1], &[0, 1]] {
            let result = Network::new(vec![2, 1, 1], vec![sum(0, parts)]);
            assert_eq!(result, Err(NetworkError::Cells { sum: 0 }), "{parts:?}");
        }
        let negative = Network::new(vec![0, -1], Vec::new());
        assert_eq!(negative, Err(NetworkError::Negative { cell: 1 }));
    }

    #[test]
    fn a_rolling_total_moves_on_by_one_step() {
        let sums = rolling(&[0, 1, 2, 3], &[4, 5], 3);
        assert_eq!(sums, [sum(4, &[0, 1, 2]), sum(5, &[1, 2, 3])]);
    }

    #[test]
    fn errors_name_both_sides() {
        let error = Network::new(vec![9, 1, 2], vec![sum(0, &[1, 2])]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the parts of sum 0 add up to 3, its total is 9"
        );
    }
}
