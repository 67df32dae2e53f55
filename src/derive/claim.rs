//! What may be said of a figure: a typed claim, which each language words in its own way.
//!
//! A claim is made from figures and cannot be made of anything else: no direction without two numbers, no percentage
//! from a small base, nothing across a break.

use super::change::{Change, Percent};
use super::periods::Refusal;
use crate::figure::{Marker, Ratio, Value};

/// What may be said of a figure beside the one before it.
#[derive(Clone, Copy, Debug)]
pub enum Claim<'a> {
    /// It is higher or lower than it was.
    Moved(Movement),
    /// It is what it was.
    Unmoved {
        /// The figure, now and before.
        now: i64,
    },
    /// The figure alone may be told, and this is why there is no comparison.
    Alone {
        /// The figure.
        now: i64,
        /// What forbids the comparison.
        why: Refusal<'a>,
    },
    /// There is no figure.
    Nothing(Marker),
}

/// Which way a figure went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// It is lower.
    Fell,
    /// It is higher.
    Rose,
}

/// A change that is not nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    before: i64,
    now: i64,
    percent: Percent,
}

impl Movement {
    /// Which way it went.
    pub fn direction(&self) -> Direction {
        if self.now < self.before {
            Direction::Fell
        } else {
            Direction::Rose
        }
    }

    /// The figure.
    pub fn now(&self) -> i64 {
        self.now
    }

    /// The figure before it.
    pub fn before(&self) -> i64 {
        self.before
    }

    /// How far it went, without its sign; above zero.
    pub fn size(&self) -> i64 {
        (self.now - self.before).abs()
    }

    /// The same as a share of where it began, without its sign; nothing from a small base.
    pub fn share(&self) -> Option<Ratio> {
        match self.percent {
            Percent::Known(ratio) => Some(ratio.abs()),
            Percent::SmallBase => None,
        }
    }
}

impl<'a> Claim<'a> {
    /// What may be said of `now` after `before`, given the change between them or what forbids one.
    pub fn new(before: Value, now: Value, change: Result<Change, Refusal<'a>>) -> Self {
        let now = match now.number() {
            Ok(now) => now,
            Err(marker) => return Self::Nothing(marker),
        };
        let why = match (change, before.number()) {
            (Ok(Change::Known { percent, .. }), Ok(before)) => {
                let movement = Movement {
                    before,
                    now,
                    percent,
                };
                return if before == now {
                    Self::Unmoved { now }
                } else {
                    Self::Moved(movement)
                };
            }
            (Err(why), _) => why,
            (Ok(Change::Unknown(marker)), _) | (_, Err(marker)) => Refusal::Absent(marker),
        };
        Self::Alone { now, why }
    }

    /// Why there is no comparison, where there is none.
    pub fn refusal(&self) -> Option<Refusal<'a>> {
        match self {
            Self::Alone { why, .. } => Some(*why),
            Self::Nothing(marker) => Some(Refusal::Absent(*marker)),
            Self::Moved(_) | Self::Unmoved { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::change::change;
    use super::*;
    use crate::config::Text;
    use crate::figure::Month;
    use crate::model::Break;

    fn claim(before: Value, now: Value) -> Claim<'static> {
        Claim::new(before, now, Ok(change(before, now, 50)))
    }

    #[test]
    fn a_movement_has_its_direction_size_and_share() {
        let Claim::Moved(fall) = claim(Value::Known(3204), Value::Known(2980)) else {
            unreachable!("3,204 and 2,980 differ")
        };
        assert_eq!((fall.direction(), fall.size()), (Direction::Fell, 224));
        assert_eq!((fall.before(), fall.now()), (3204, 2980));
        assert_eq!(
            fall.share().map(|share| share.round(100, 1).to_string()),
            Some("7.0".into())
        );
        let Claim::Moved(rise) = claim(Value::Known(10), Value::Known(30)) else {
            unreachable!("10 and 30 differ")
        };
        assert_eq!(
            (rise.direction(), rise.share()),
            (Direction::Rose, None),
            "10 is a small base"
        );
    }

    #[test]
    fn nothing_is_said_to_move_that_stands_still_or_is_absent() {
        let absent = Value::Absent(Marker::Confidential);
        assert!(matches!(
            claim(Value::Known(7), Value::Known(7)),
            Claim::Unmoved { now: 7 }
        ));
        assert!(matches!(
            claim(absent, Value::Known(7)),
            Claim::Alone {
                now: 7,
                why: Refusal::Absent(Marker::Confidential)
            }
        ));
        assert!(matches!(
            claim(Value::Known(7), absent),
            Claim::Nothing(Marker::Confidential)
        ));
        assert!(claim(Value::Known(7), Value::Known(8)).refusal().is_none());
    }

    #[test]
    fn a_break_leaves_the_figure_alone() {
        let found = Break {
            date: Month::parse("2024-03").unwrap(),
            categories: Vec::new(),
            areas: Vec::new(),
            cause: Text::default(),
            effect: Text::default(),
            comparable: false,
        };
        let claim = Claim::new(
            Value::Known(100),
            Value::Known(7),
            Err(Refusal::Break(&found)),
        );
        assert!(matches!(
            claim,
            Claim::Alone {
                now: 7,
                why: Refusal::Break(_)
            }
        ));
    }
}
