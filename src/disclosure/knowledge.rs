//! What a reader knows of each cell from what is published, before any sum is used; and how far one sum after the other
//! narrows it.

use super::network::Sum;
use super::rule::{Method, Rule};
use crate::figure::{Marker, Value};

/// The least and the most that a cell can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) low: i64,
    pub(super) high: i64,
}

/// Passes over all sums. What is not found out by then is left to the solver.
const PASSES: usize = 24;

impl Range {
    pub(super) fn exactly(n: i64) -> Self {
        Self { low: n, high: n }
    }

    pub(super) fn is_one_value(self) -> bool {
        self.low == self.high
    }
}

/// What each published value says by itself.
///
/// Nothing bounds a withheld cell from above by itself. To have an end to reckon with, it is taken to be no larger than four
/// times all known values together and the threshold for each cell. That leaves fewer tables that could be the true one,
/// so it may make the audit too strict, never too lax.
pub(super) fn ranges(values: &[Value], rule: &Rule) -> Vec<Range> {
    let known = values.iter().filter_map(|value| value.known());
    let cells = i64::try_from(values.len()).unwrap_or(i64::MAX);
    let most = known
        .fold(0, i64::saturating_add)
        .saturating_add(cells.saturating_mul(rule.threshold.max(1)))
        .saturating_mul(4);
    values
        .iter()
        .map(|value| match (rule.method, value.number()) {
            (Method::Suppress, Ok(n)) | (Method::RoundToFive, Ok(n @ 0)) => Range::exactly(n),
            (Method::RoundToFive, Ok(n)) => Range {
                low: n.saturating_sub(2).max(rule.floor()),
                high: n.saturating_add(2),
            },
            // A count that stands in no table may be zero, for no table says which zeros it has.
            (_, Err(Marker::NotAvailable)) => Range { low: 0, high: most },
            (_, Err(Marker::Low)) => Range {
                low: rule.floor(),
                high: 2,
            },
            (_, Err(_)) => Range {
                low: rule.floor(),
                high: most,
            },
        })
        .collect()
}

/// Narrows ranges by each sum in turn until nothing changes: for whole numbers, and true whatever else is known.
///
/// # Errors
/// The number of a sum that cannot hold.
pub(super) fn narrow(ranges: &mut [Range], sums: &[Sum]) -> Result<(), usize> {
    for _ in 0..PASSES {
        let mut changed = false;
        for (number, sum) in sums.iter().enumerate() {
            changed |= narrow_by(ranges, sum).ok_or(number)?;
        }
        if !changed {
            break;
        }
    }
    Ok(())
}

/// Narrows ranges by one sum. True if anything changed; nothing if the sum cannot hold.
fn narrow_by(ranges: &mut [Range], sum: &Sum) -> Option<bool> {
    let mut changed = false;
    let (mut least, mut most) = (0_i128, 0_i128);
    for (cell, sign) in sum.terms() {
        let (low, high) = signed(ranges[cell], sign);
        least += low;
        most += high;
    }
    // The terms add up to nothing, so one term is what the others leave.
    for (cell, sign) in sum.terms() {
        let (low, high) = signed(ranges[cell], sign);
        let (new_low, new_high) = (low.max(high - most), high.min(low - least));
        if new_low > new_high {
            return None;
        }
        if (new_low, new_high) != (low, high) {
            ranges[cell] = unsigned(new_low, new_high, sign)?;
            least += new_low - low;
            most += new_high - high;
            changed = true;
        }
    }
    (least <= 0 && most >= 0).then_some(changed)
}

/// The ends of a term, which takes away where the sign says so.
fn signed(range: Range, sign: i64) -> (i128, i128) {
    let (low, high) = (i128::from(range.low), i128::from(range.high));
    if sign > 0 { (low, high) } else { (-high, -low) }
}

fn unsigned(low: i128, high: i128, sign: i64) -> Option<Range> {
    let (low, high) = if sign > 0 { (low, high) } else { (-high, -low) };
    Some(Range {
        low: i64::try_from(low).ok()?,
        high: i64::try_from(high).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::Zeros;

    const HIDDEN: Value = Value::Absent(Marker::Confidential);

    fn narrowed(values: &[Value], parts: &[usize], rule: &Rule) -> Option<Vec<(i64, i64)>> {
        let mut ranges = ranges(values, rule);
        let sums = [Sum {
            total: 0,
            parts: parts.to_vec(),
        }];
        narrow(&mut ranges, &sums).ok()?;
        Some(ranges.iter().map(|range| (range.low, range.high)).collect())
    }

    #[test]
    fn two_hidden_ones_in_a_sum_of_two_are_ones() {
        let values = [Value::Known(2), HIDDEN, HIDDEN];
        let found = narrowed(&values, &[1, 2], &Rule::default());
        assert_eq!(found, Some(vec![(2, 2), (1, 1), (1, 1)]));
    }

    #[test]
    fn zeros_that_may_be_hidden_leave_more_open() {
        let values = [Value::Known(2), HIDDEN, HIDDEN];
        let rule = Rule {
            zeros: Zeros::Withheld,
            ..Rule::default()
        };
        let found = narrowed(&values, &[1, 2], &rule);
        assert_eq!(found, Some(vec![(2, 2), (0, 2), (0, 2)]));
    }

    #[test]
    fn a_hidden_total_is_the_sum_of_known_parts() {
        let values = [HIDDEN, Value::Known(6), Value::Known(7)];
        let found = narrowed(&values, &[1, 2], &Rule::default());
        assert_eq!(found, Some(vec![(13, 13), (6, 6), (7, 7)]));
    }

    #[test]
    fn a_sum_that_cannot_hold_is_found() {
        let values = [Value::Known(2), Value::Known(3), HIDDEN];
        assert_eq!(narrowed(&values, &[1, 2], &Rule::default()), None);
    }

    #[test]
    fn rounded_counts_lie_within_two() {
        let rule = Rule {
            method: Method::RoundToFive,
            ..Rule::default()
        };
        let values = [
            Value::Absent(Marker::Low),
            Value::Absent(Marker::Low),
            Value::Known(0),
        ];
        // one and two round to nothing, but are not nothing: a sum of at most two of one other part is that part
        let found = narrowed(&values, &[1, 2], &rule);
        assert_eq!(found, Some(vec![(1, 2), (1, 2), (0, 0)]));
        let two = [Value::Absent(Marker::Low); 3];
        let found = narrowed(&two, &[1, 2], &rule);
        assert_eq!(found, Some(vec![(2, 2), (1, 1), (1, 1)]));
    }
}
