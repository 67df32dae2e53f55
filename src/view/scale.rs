//! Axes: round numbers from zero.

/// The ends and steps of an axis that begins at zero: a few round numbers, the last at or above `most`.
pub(super) fn ticks(most: i64) -> Vec<i64> {
    let most = most.max(1);
    let step = step(most);
    let count = most / step + i64::from(most % step > 0);
    (0..=count).map(|n| step.saturating_mul(n)).collect()
}

/// 1, 2, 2.5 or 5 times a power of ten, so that four or five steps reach `most`; 2.5 only where it is whole.
fn step(most: i64) -> i64 {
    let mut power: i64 = 1;
    loop {
        for (factor, divisor) in [(1, 1), (2, 1), (5, 2), (5, 1)] {
            let times = power.saturating_mul(factor);
            let step = times / divisor;
            if times % divisor == 0 && step.saturating_mul(5) >= most {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        assert_eq!(ticks(0), [0, 1]);
        assert_eq!(ticks(7), [0, 2, 4, 6, 8]);
        assert_eq!(ticks(99), [0, 20, 40, 60, 80, 100]);
        assert_eq!(ticks(101), [0, 25, 50, 75, 100, 125]);
        assert_eq!(ticks(90_000), [0, 20_000, 40_000, 60_000, 80_000, 100_000]);
    }

    #[test]
    fn every_axis_reaches_its_largest_figure_in_few_steps() {
        for most in (1..5000).chain([1_234_567, 987_654_321, i64::MAX / 2, i64::MAX]) {
            let ticks = ticks(most);
            let last = ticks[ticks.len() - 1];
            assert!(last >= most && ticks.len() <= 6, "{most}: {ticks:?}");
        }
    }
}
