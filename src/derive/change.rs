//! Change from one period to another, and what forbids it.

use crate::figure::{Mark, Marker, Month, Ratio, Value};
use crate::model::{AreaId, Break, CategoryId, Dataset};

/// The change between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Both are known.
    Known {
        /// The later minus the earlier.
        difference: i64,
        /// The same as a share of the earlier one, where that means something.
        percent: Percent,
        /// What must be known of it, because it must be known of one of the two.
        mark: Option<Mark>,
    },
    /// One of the two is absent, for this reason.
    Unknown(Marker),
}

/// A change as a share of where it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Percent {
    /// Difference over base.
    Known(Ratio),
    /// The base is zero or too small for a percentage.
    SmallBase,
}

pub(super) fn change(before: Value, now: Value, small_base: i64) -> Change {
    let mark = before.mark().max(now.mark());
    match (before.number(), now.number()) {
        (Ok(before), Ok(now)) => {
            let difference = now - before;
            let ratio = Ratio::new(difference, before).filter(|_| before >= small_base);
            Change::Known {
                difference,
                percent: ratio.map_or(Percent::SmallBase, Percent::Known),
                mark,
            }
        }
        (Err(marker), _) | (_, Err(marker)) => Change::Unknown(marker),
    }
}

/// A break that makes figures of an area and category incomparable between two months.
pub(super) fn obstacle(
    dataset: &Dataset,
    area: AreaId,
    category: CategoryId,
    from: Month,
    to: Month,
) -> Option<&Break> {
    let between = |found: &Break| !found.comparable && found.date > from && found.date <= to;
    dataset
        .breaks
        .iter()
        .find(|found| between(found) && concerns(found, dataset, area, category))
}

/// Whether a break is about an area and category. A break of a group is one of its parts too, but not the other way
/// round: what moves between the parts of a sum does not change the sum.
pub(super) fn concerns(
    found: &Break,
    dataset: &Dataset,
    area: AreaId,
    category: CategoryId,
) -> bool {
    let in_area = found.areas.is_empty() || found.areas.contains(&area);
    in_area
        && (found.categories.is_empty()
            || found
                .categories
                .iter()
                .any(|other| is_part_of(dataset, category, *other)))
}

fn is_part_of(dataset: &Dataset, category: CategoryId, group: CategoryId) -> bool {
    let above = std::iter::successors(Some(category), |id| dataset.categories.get(*id).parent);
    if group == CategoryId::TOTAL {
        category == group
    } else {
        above.into_iter().any(|id| id == group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_percentage_from_zero_or_a_small_base() {
        let percent = |before, now| match change(Value::Known(before), Value::Known(now), 50) {
            Change::Known { percent, .. } => percent,
            Change::Unknown(_) => unreachable!("both are known"),
        };
        assert_eq!(percent(0, 10), Percent::SmallBase);
        assert_eq!(percent(49, 98), Percent::SmallBase);
        assert_eq!(percent(50, 60), Percent::Known(Ratio::new(10, 50).unwrap()));
    }

    #[test]
    fn no_change_from_or_to_what_is_absent() {
        let absent = Value::Absent(Marker::Confidential);
        assert_eq!(
            change(absent, Value::Known(3), 50),
            Change::Unknown(Marker::Confidential)
        );
        assert_eq!(
            change(Value::Known(3), absent, 50),
            Change::Unknown(Marker::Confidential)
        );
    }
}
