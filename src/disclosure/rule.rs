//! How a dataset protects small counts.

/// The rule of a dataset. Source of the default: guidance made from the Office for National Statistics' policy on tables of
/// counts: one and two are unsafe, three and four too where areas are small or the subject is sensitive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Counts from one to one below this are not published. Below two it protects nothing.
    pub threshold: i64,
    /// Whether a zero is published.
    pub zeros: Zeros,
    /// How counts are protected.
    pub method: Method,
}

/// Whether a zero is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zeros {
    /// Every zero is published, so every reader knows that a withheld cell is at least one.
    Published,
    /// Zeros are withheld like small counts. This is for tables in which an empty cell tells something of everybody in a
    /// group: if nobody of a group of thirty was let go, then each of the thirty was not.
    Withheld,
}

/// How counts are protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Small counts are withheld, and as many others as it takes.
    Suppress,
    /// Each count and each sum is rounded by itself to the nearest multiple of five. Sums may not add up. Five is odd, so
    /// no count lies half way. A count that rounds to zero is `[low]`; zero itself is `[low]` too where zeros are withheld.
    RoundToFive,
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            threshold: 5,
            zeros: Zeros::Published,
            method: Method::Suppress,
        }
    }
}

impl Rule {
    /// True for a count that must not be published as it is.
    pub fn is_small(&self, count: i64) -> bool {
        count < self.threshold && (count > 0 || (count == 0 && self.zeros == Zeros::Withheld))
    }

    /// The least that a withheld cell can be, as every reader knows.
    pub(super) fn floor(&self) -> i64 {
        match self.zeros {
            Zeros::Published => 1,
            Zeros::Withheld => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_four_are_small_under_a_threshold_of_five() {
        let rule = Rule::default();
        let small: Vec<i64> = (0..8).filter(|count| rule.is_small(*count)).collect();
        assert_eq!(small, [1, 2, 3, 4]);
    }

    #[test]
    fn zero_is_small_where_zeros_are_withheld() {
        let rule = Rule {
            zeros: Zeros::Withheld,
            ..Rule::default()
        };
        assert!(rule.is_small(0));
        assert!(!rule.is_small(5));
    }

    #[test]
    fn a_threshold_of_one_protects_nothing_but_zeros() {
        let open = Rule {
            threshold: 1,
            ..Rule::default()
        };
        assert!((0..3).all(|count| !open.is_small(count)));
    }
}
