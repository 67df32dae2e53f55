//! The days of a consultation: when it opens and closes, when a response is due, and from when it is history.

use crate::config::Text;
use crate::figure::{Day, Moment, Month, Timed};

/// Days from closing to the day by which a response is due: twelve weeks, as the Government's Consultation Principles (2018)
/// ask of departments. Others take them on of their own will.
pub const RESPONSE_DAYS: i32 = 84;

/// When something happens, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On a day, or at a time of a day.
    At(Timed),
    /// Some time in a month; from `begins`, and before `ends`.
    Within {
        /// The month.
        month: Month,
        /// The first moment of the month.
        begins: Moment,
        /// The first moment after it.
        ends: Moment,
    },
}

impl When {
    /// Some time in a month; nothing, if it lies beyond the years that days have.
    pub(super) fn within(month: Month) -> Option<Self> {
        let first = |month: Month| {
            let day = Day::new(month.year(), u32::from(month.month()), 1)?;
            Moment::start_of(day)
        };
        let (begins, ends) = (first(month)?, first(month.plus(1))?);
        Some(Self::Within {
            month,
            begins,
            ends,
        })
    }

    /// The first moment that it may be.
    pub fn earliest(self) -> Moment {
        match self {
            Self::At(timed) => timed.begins,
            Self::Within { begins, .. } => begins,
        }
    }

    /// The first moment at which it is surely over.
    pub fn latest(self) -> Moment {
        match self {
            Self::At(timed) => timed.ends,
            Self::Within { ends, .. } => ends,
        }
    }

    /// The last day that it may be on.
    pub fn last_day(self) -> Option<Day> {
        match self {
            Self::At(timed) => Some(timed.day),
            Self::Within { ends, .. } => ends.day().plus(-1),
        }
    }

    /// The month that it is in.
    pub fn month(self) -> Month {
        match self {
            Self::At(timed) => timed.day.month(),
            Self::Within { month, .. } => month,
        }
    }

    /// The day, or the day and time, if that is known.
    pub fn known(self) -> Option<Timed> {
        match self {
            Self::At(timed) => Some(timed),
            Self::Within { .. } => None,
        }
    }

    /// Whether it has happened at a moment; nothing, if that cannot be told. `by` is the moment at which what is known to the
    /// day or the time has happened.
    fn has_come(self, now: Moment, by: impl Fn(Timed) -> Moment) -> Option<bool> {
        match self {
            Self::At(timed) => Some(by(timed) <= now),
            Self::Within { begins, ends, .. } if now < begins || now >= ends => Some(now >= ends),
            Self::Within { .. } => None,
        }
    }
}

/// A day from which something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// From this day.
    Day(Day),
    /// It holds, and nobody knows since when.
    Unknown,
}

impl Since {
    /// Whether it holds on a day.
    pub fn holds(self, today: Day) -> bool {
        match self {
            Self::Day(day) => day <= today,
            Self::Unknown => true,
        }
    }

    /// The day, if it is known.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Unknown => None,
        }
    }
}

/// The days of a consultation, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct Life {
    /// When it opens.
    pub opens: Option<When>,
    /// When it closes.
    pub closes: Option<When>,
    /// The day by which a response is due, where the closing is known.
    pub respond_by: Option<Day>,
    /// From when there is a response.
    pub responded: Option<Since>,
    /// Why the response takes longer.
    pub delay: Option<Text>,
    /// From when it is history.
    pub archived: Option<Since>,
}

impl Life {
    /// Whether it has opened; nothing, if that cannot be told.
    pub fn has_opened(&self, now: Moment) -> Option<bool> {
        self.opens?.has_come(now, |timed| timed.begins)
    }

    /// Whether it has closed; nothing, if that cannot be told. What closes on a day is open to the end of that day.
    pub fn has_closed(&self, now: Moment) -> Option<bool> {
        self.closes?.has_come(now, |timed| timed.ends)
    }

    /// Whether there is a response.
    pub fn has_response(&self, now: Moment) -> bool {
        self.responded.is_some_and(|since| since.holds(now.day()))
    }

    /// Whether it is history.
    pub fn is_archived(&self, now: Moment) -> bool {
        self.archived.is_some_and(|since| since.holds(now.day()))
    }

    /// Whether nobody can reply any more.
    pub fn is_over(&self, now: Moment) -> bool {
        self.is_archived(now) || self.has_response(now) || self.has_closed(now) == Some(true)
    }

    /// Whether nobody can tell if it is open.
    pub fn is_unclear(&self, now: Moment) -> bool {
        let opened = self.has_opened(now);
        !self.is_over(now)
            && opened != Some(false)
            && (opened.is_none() || self.has_closed(now).is_none())
    }

    /// The day by which a response was due that is still to come, if that day is past. The day itself is in time.
    pub fn overdue_since(&self, now: Moment) -> Option<Day> {
        let waits =
            self.has_closed(now) == Some(true) && !self.has_response(now) && !self.is_archived(now);
        self.respond_by.filter(|due| waits && *due < now.day())
    }

    /// All moments at which what is said of it may change by the clock alone.
    pub(super) fn changes(&self) -> impl Iterator<Item = Moment> {
        let ends = [self.opens, self.closes].into_iter().flatten();
        let ends = ends.flat_map(|when| [when.earliest(), when.latest()]);
        let past_due = self.respond_by.and_then(|day| day.plus(1));
        let days = [self.responded, self.archived].map(|since| since.and_then(Since::day));
        let days = days.into_iter().flatten().chain(past_due);
        ends.chain(days.filter_map(Moment::start_of))
    }

    /// All months that pages name.
    pub(super) fn months(&self) -> impl Iterator<Item = Month> {
        [self.opens, self.closes]
            .into_iter()
            .flatten()
            .map(When::month)
    }
}
