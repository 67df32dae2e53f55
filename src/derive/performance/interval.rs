//! Intervals of percentages from surveys.

use crate::figure::Ratio;

/// The points of the normal distribution that hold 95% between them.
const Z: f64 = 1.959_963_984_540_054;

/// The ends of an interval of 95%, in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Wilson's interval of a percentage, on the effective base: the answers divided by the design effect.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
/// Statistical Association 22 (1927); with n/deff in place of n, as is usual for samples that are not simple ones.
pub(in crate::derive) fn wilson(percent: Ratio, base: i64, design_effect: f64) -> Interval {
    let share = percent.approximate() / 100.0;
    let answers = Ratio::new(base, 1).map_or(1.0, Ratio::approximate) / design_effect;
    let squared = Z * Z;
    let middle = (share + squared / (2.0 * answers)) / (1.0 + squared / answers);
    let spread = share * (1.0 - share) / answers + squared / (4.0 * answers * answers);
    let half = Z * spread.max(0.0).sqrt() / (1.0 + squared / answers);
    Interval {
        low: (100.0 * (middle - half)).max(0.0),
        high: (100.0 * (middle + half)).min(100.0),
    }
}

/// The interval of the difference of two independent percentages, later less earlier, in points.
///
/// Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
/// Medicine 17 (1998), method 10, from the Wilson intervals of both.
pub(super) fn difference(
    (earlier, before): (Ratio, Interval),
    (later, now): (Ratio, Interval),
) -> Interval {
    let (earlier, later) = (earlier.approximate(), later.approximate());
    let apart = later - earlier;
    // Not `hypot`, which machines round differently.
    let length = |a: f64, b: f64| (a * a + b * b).sqrt();
    let below = length(later - now.low, before.high - earlier);
    let above = length(now.high - later, earlier - before.low);
    Interval {
        low: apart - below,
        high: apart + above,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Fixed;

    fn percent(units: i64) -> Ratio {
        Ratio::of(Fixed::whole(units))
    }

    /// 81 of 263, from Newcombe's paper on single proportions (1998), method 3: 0.2553 to 0.3662.
    #[test]
    fn the_interval_is_that_of_the_literature() {
        let found = wilson(Ratio::new(8100, 263).unwrap(), 263, 1.0);
        assert!((found.low - 25.53).abs() < 0.005 && (found.high - 36.62).abs() < 0.005);
        let none = wilson(percent(0), 20, 1.0);
        assert!(
            none.low.abs() < 1e-9 && (none.high - 16.11).abs() < 0.005,
            "{none:?}"
        );
    }

    /// 56 of 70 less 48 of 80, from Newcombe's paper on differences (1998), table II (a), method 10: 0.0524 to 0.3339.
    #[test]
    fn the_interval_of_a_difference_is_that_of_the_literature() {
        let of = |above: i64, below| (Ratio::new(above * 100, below).unwrap(), below);
        let [(later, n), (earlier, m)] = [of(56, 70), of(48, 80)];
        let found = difference(
            (earlier, wilson(earlier, m, 1.0)),
            (later, wilson(later, n, 1.0)),
        );
        assert!(
            (found.low - 5.24).abs() < 0.005 && (found.high - 33.39).abs() < 0.005,
            "{found:?}"
        );
    }

    #[test]
    fn a_design_effect_is_the_same_as_fewer_answers() {
        assert_eq!(wilson(percent(30), 300, 1.5), wilson(percent(30), 200, 1.0));
        let (all, none) = (wilson(percent(100), 60, 1.2), wilson(percent(0), 60, 1.2));
        assert!(all.high <= 100.0 && none.low >= 0.0);
    }
}
