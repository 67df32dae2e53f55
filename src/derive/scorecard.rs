//! How a standard of service was kept: the percentage, where there are enough cases for one, and whether the target was
//! met, where that may be said.

use crate::figure::{Day, Ratio};
use crate::model::{Aim, Bound, Measured, SMALLEST_BASE, Standard};

/// With fewer cases than this a percentage is marked as not reliable, and not held against a target.
///
/// Source: the convention of national statistics for surveys (no percentage below 50, a mark below 100).
const RELIABLE_BASE: i64 = 100;

/// How a standard was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Score {
    /// It is not measured yet.
    NotMeasured,
    /// There are too few cases for a percentage: only the two numbers may be said.
    TooFew,
    /// A percentage.
    Share {
        /// From 0 to 100, exactly.
        percentage: Ratio,
        /// Whether it rests on few cases, so that it is marked.
        unreliable: bool,
    },
}

/// Whether a target was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attainment {
    /// It was.
    Met,
    /// It was not.
    NotMet,
    /// There is nothing to hold together.
    NoTarget,
    /// There is a target, and no result.
    NoResult,
    /// The result rests on too few cases.
    FewCases,
    /// The period of the result is not over.
    NotOver,
    /// The period of the result began before the standard was set.
    BeforeStandard,
}

/// How a standard was kept.
pub fn score(result: Option<Measured>) -> Score {
    let Some(found) = result else {
        return Score::NotMeasured;
    };
    match found.percentage() {
        Some(percentage) if found.denominator >= SMALLEST_BASE => Score::Share {
            percentage,
            unreliable: found.denominator < RELIABLE_BASE,
        },
        _ => Score::TooFew,
    }
}

/// Whether a standard's target was met, as far as that may be said on a day.
pub fn attainment(standard: &Standard, today: Day) -> Attainment {
    let Some(aim) = standard.aim else {
        return Attainment::NoTarget;
    };
    let Some(found) = standard.result else {
        return Attainment::NoResult;
    };
    if standard.set_on.is_some_and(|set| found.from < set) {
        return Attainment::BeforeStandard;
    }
    if found.to >= today {
        return Attainment::NotOver;
    }
    match score(Some(found)) {
        Score::Share {
            percentage,
            unreliable: false,
        } => held(percentage, aim),
        _ => Attainment::FewCases,
    }
}

/// Holds an exact percentage against a target; nothing is rounded before.
fn held(percentage: Ratio, aim: Aim) -> Attainment {
    let above = percentage.minus(Ratio::of(aim.percentage));
    let met = above.is_some_and(|above| match aim.bound {
        Bound::AtLeast => above.sign() >= 0,
        Bound::AtMost => above.sign() <= 0,
    });
    if met {
        Attainment::Met
    } else {
        Attainment::NotMet
    }
}
