//! What becomes of consultations, in numbers: how far commitments have come, and which share of those who were asked replied.

use crate::figure::{Day, Ratio};
use crate::model::{Base, Commitment, CommitmentStatus};

/// How many commitments have come how far on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    counts: [i64; CommitmentStatus::ALL.len()],
    /// How many are late: each is also among those that are planned or under way.
    pub late: i64,
}

impl Tally {
    /// How many have come so far.
    pub fn of(&self, status: CommitmentStatus) -> i64 {
        self.counts[status as usize]
    }

    /// How many there are: each has one status.
    pub fn total(&self) -> i64 {
        self.counts.iter().sum()
    }
}

/// Counts commitments by their status on a day.
pub fn tally<'a>(commitments: impl IntoIterator<Item = &'a Commitment>, today: Day) -> Tally {
    let mut tally = Tally::default();
    for commitment in commitments {
        tally.counts[commitment.status() as usize] += 1;
        tally.late += i64::from(commitment.is_late(today));
    }
    tally
}

/// The share that replied of a number of people who were asked.
pub fn reply_share(replied: i64, base: &Base) -> Option<Ratio> {
    Ratio::new(replied, base.count)
}

/// The least and the most people who may have been asked, if so many replied and the share is a whole number of per cent,
/// rounded half up. Nothing, if no number of people gives that share.
///
/// The share is `percent` if 100 × replied ÷ asked is at least `percent` − ½ and less than `percent` + ½.
pub fn asked_for_share(replied: i64, percent: i64) -> Option<(i64, i64)> {
    let (replied, percent) = (i128::from(replied), i128::from(percent));
    let below = 2 * percent - 1;
    if replied < 1 || below < 1 {
        return None;
    }
    let least = (200 * replied / (2 * percent + 1) + 1).max(replied);
    let most = 200 * replied / below;
    let narrow = |n: i128| i64::try_from(n).ok();
    (least <= most).then_some((narrow(least)?, narrow(most)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every number of people is tried, and its share rounded as pages round it.
    #[test]
    fn the_people_who_give_a_share_are_those_whose_share_rounds_to_it() {
        for replied in [1, 2, 7, 72, 201, 402] {
            for percent in 1..=100 {
                let fits = |asked: &i64| {
                    let share = Ratio::new(replied, *asked).unwrap();
                    share.round(100, 0).units == percent
                };
                let tried: Vec<i64> = (replied..=replied * 201).filter(fits).collect();
                let ends = tried.first().copied().zip(tried.last().copied());
                assert_eq!(
                    asked_for_share(replied, percent),
                    ends,
                    "{replied} {percent}"
                );
            }
        }
    }

    #[test]
    fn fifty_nine_per_cent_of_whom_72_replied_are_122_or_123() {
        assert_eq!(asked_for_share(72, 59), Some((122, 123)));
        assert_eq!(asked_for_share(0, 59), None);
        assert_eq!(asked_for_share(3, 99), None);
    }
}
