//! Moments, and what clocks in the United Kingdom show at them.
//!
//! The rules of summer time are those that the program carries with it, not those of the machine.

use super::Day;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp, Unit};
use std::fmt;
use std::sync::LazyLock;

#[expect(
    clippy::expect_used,
    reason = "the rules of this zone are compiled into the program, as a test shows"
)]
static UK: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZoneDatabase::bundled()
        .get("Europe/London")
        .expect("the zone is in the database that is compiled in")
});

/// A moment, to the second, with the day and time that clocks in the United Kingdom show at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    at: Timestamp,
    day: Day,
    clock: (u8, u8),
}

/// What moments a clock in the United Kingdom shows a day and time at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockTime {
    /// One.
    Once(Moment),
    /// Two, an hour apart: clocks went back.
    Twice(Moment, Moment),
    /// None: clocks went forward over it.
    Never,
}

impl Moment {
    /// A number of seconds after the beginning of 1970 in UTC.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        Self::new(Timestamp::from_second(seconds).ok()?)
    }

    /// Reads `2026-06-30T09:30:00Z` or the same with an offset.
    pub fn parse(text: &str) -> Option<Self> {
        let read: Timestamp = text.parse().ok()?;
        Self::new(read.round(Unit::Second).ok()?)
    }

    /// The first moment of a day in the United Kingdom.
    pub fn start_of(day: Day) -> Option<Self> {
        let midnight = date(day)?.to_datetime(Time::midnight());
        Self::new(UK.to_ambiguous_timestamp(midnight).compatible().ok()?)
    }

    /// Nothing, if the year is one that no [`Day`] has.
    fn new(at: Timestamp) -> Option<Self> {
        let shown = at.to_zoned(UK.clone()).datetime();
        let (date, time) = (shown.date(), shown.time());
        let day = day_of(date)?;
        let clock = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
        Some(Self { at, day, clock })
    }

    /// The day in the United Kingdom.
    pub fn day(self) -> Day {
        self.day
    }

    /// Hours and minutes that a clock in the United Kingdom shows.
    pub fn clock(self) -> (u8, u8) {
        self.clock
    }

    /// The moment in UTC without signs between its parts, as iCalendar has it: `20261006T163000Z`.
    pub fn compact(self) -> String {
        self.to_string().replace(['-', ':'], "")
    }
}

impl fmt::Display for Moment {
    /// `2026-10-06T16:30:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.at)
    }
}

impl ClockTime {
    /// What moments clocks in the United Kingdom show `hour:minute` at, on a day; nothing, if no clock ever does.
    pub fn on(day: Day, hour: u8, minute: u8) -> Option<Self> {
        let number = |n: u8| i8::try_from(n).ok();
        let time = Time::new(number(hour)?, number(minute)?, 0, 0).ok()?;
        let found = UK.to_ambiguous_timestamp(date(day)?.to_datetime(time));
        let offset = found.offset();
        let earlier = Moment::new(found.earlier().ok()?)?;
        let later = Moment::new(found.later().ok()?)?;
        Some(match offset {
            AmbiguousOffset::Unambiguous { .. } => Self::Once(earlier),
            AmbiguousOffset::Fold { .. } => Self::Twice(earlier, later),
            AmbiguousOffset::Gap { .. } => Self::Never,
        })
    }
}

/// A moment as an officer writes it: a day, or a day and a time by British clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timed {
    /// When it begins: the start of the day, or the time; of two moments with one time, the earlier.
    pub begins: Moment,
    /// When it is over: the end of the day, or the time; of two moments with one time, the later.
    pub ends: Moment,
    /// The day.
    pub day: Day,
    /// Hours and minutes, if a time was written.
    pub time: Option<(u8, u8)>,
}

/// Why a text is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMoment {
    /// It is no day, or no day and time.
    Unreadable,
    /// Clocks go forward over it.
    Skipped,
}

impl Timed {
    /// Reads `2026-10-06` or `2026-10-06 17:30`.
    ///
    /// # Errors
    /// Why it is no moment.
    pub fn parse(text: &str) -> Result<Self, NoMoment> {
        let unreadable = NoMoment::Unreadable;
        let Some((day, time)) = text.split_once(' ') else {
            let day = Day::parse(text).ok_or(unreadable)?;
            return Self::whole(day).ok_or(unreadable);
        };
        let day = Day::parse(day).ok_or(unreadable)?;
        let (hour, minute) = clock(time).ok_or(unreadable)?;
        let (begins, ends) = match ClockTime::on(day, hour, minute).ok_or(unreadable)? {
            ClockTime::Once(moment) => (moment, moment),
            ClockTime::Twice(earlier, later) => (earlier, later),
            ClockTime::Never => return Err(NoMoment::Skipped),
        };
        Ok(Self {
            begins,
            ends,
            day,
            time: Some((hour, minute)),
        })
    }

    /// A whole day; nothing beyond the years that days have.
    pub fn whole(day: Day) -> Option<Self> {
        Some(Self {
            begins: Moment::start_of(day)?,
            ends: Moment::start_of(day.plus(1)?)?,
            day,
            time: None,
        })
    }
}

/// Reads `17:30`.
fn clock(text: &str) -> Option<(u8, u8)> {
    let (hour, minute) = text.split_once(':')?;
    let two = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
    let (hour, minute) = (two(hour) && two(minute)).then_some((hour, minute))?;
    Some((hour.parse().ok()?, minute.parse().ok()?))
}

impl Day {
    /// The day `n` days later (earlier, if `n` is negative); nothing beyond the years that days have.
    pub fn plus(self, n: i32) -> Option<Self> {
        day_of(
            date(self)?
                .checked_add(Span::new().try_days(n).ok()?)
                .ok()?,
        )
    }

    /// How many days `other` is later than this one; nothing, if that cannot be told.
    pub fn until(self, other: Self) -> Option<i32> {
        Some(date(self)?.until(date(other)?).ok()?.get_days())
    }

    /// True for Saturdays and Sundays.
    pub fn is_weekend(self) -> bool {
        let weekday = date(self).map(Date::weekday);
        matches!(weekday, Some(Weekday::Saturday | Weekday::Sunday))
    }
}

fn day_of(date: Date) -> Option<Day> {
    let month = u32::from(date.month().unsigned_abs());
    Day::new(i32::from(date.year()), month, date.day().unsigned_abs())
}

fn date(day: Day) -> Option<Date> {
    let number = |n: u8| i8::try_from(n).ok();
    let year = i16::try_from(day.month().year()).ok()?;
    Date::new(year, number(day.month().month())?, number(day.day())?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn british_clocks_are_an_hour_ahead_in_summer() {
        let summer = Moment::parse("2026-06-30T23:30:00Z").unwrap();
        assert_eq!((summer.day(), summer.clock()), (day("2026-07-01"), (0, 30)));
        let winter = Moment::parse("2026-12-31T23:30:00Z").unwrap();
        assert_eq!(
            (winter.day(), winter.clock()),
            (day("2026-12-31"), (23, 30))
        );
        let start = Moment::start_of(day("2026-07-01")).unwrap().to_string();
        assert_eq!(start, "2026-06-30T23:00:00Z");
    }

    #[test]
    fn clocks_skip_an_hour_in_march_and_show_one_twice_in_october() {
        assert_eq!(
            ClockTime::on(day("2026-03-29"), 1, 30),
            Some(ClockTime::Never)
        );
        let Some(ClockTime::Twice(first, second)) = ClockTime::on(day("2026-10-25"), 1, 30) else {
            panic!("clocks go back on 25 October 2026");
        };
        assert_eq!(first.to_string(), "2026-10-25T00:30:00Z");
        assert_eq!(second.to_string(), "2026-10-25T01:30:00Z");
        let Some(ClockTime::Once(closing)) = ClockTime::on(day("2017-10-06"), 17, 30) else {
            panic!("clocks show this time once");
        };
        assert_eq!(closing.compact(), "20171006T163000Z");
        assert_eq!(ClockTime::on(day("2026-10-25"), 24, 0), None);
    }

    #[test]
    fn a_day_ends_with_its_last_hour_even_if_that_has_a_clock_change() {
        let day = Timed::parse("2026-10-25").unwrap();
        assert_eq!(day.begins.to_string(), "2026-10-24T23:00:00Z");
        assert_eq!(day.ends.to_string(), "2026-10-26T00:00:00Z");
        let twice = Timed::parse("2026-10-25 01:30").unwrap();
        assert!(twice.begins < twice.ends);
        assert_eq!(Timed::parse("2026-03-29 01:30"), Err(NoMoment::Skipped));
        for text in [
            "2026-10-25 1:30",
            "2026-10-25T01:30",
            "2026-10-25 24:00",
            "soon",
        ] {
            assert_eq!(Timed::parse(text), Err(NoMoment::Unreadable), "{text}");
        }
    }

    #[test]
    fn days_count_on_across_months_and_leap_days() {
        let eve = day("2024-02-28");
        assert_eq!(eve.plus(2), Some(day("2024-03-01")));
        assert_eq!(eve.plus(-59), Some(day("2023-12-31")));
        assert_eq!(day("2004-11-22").until(day("2004-12-17")), Some(25));
        let weekend = ["2017-10-06", "2017-10-07", "2017-10-08", "2017-10-09"];
        assert_eq!(
            weekend.map(|text| day(text).is_weekend()),
            [false, true, true, false]
        );
    }

    #[test]
    fn moments_far_away_are_refused() {
        assert_eq!(Moment::parse("1700-01-01T00:00:00Z"), None);
        assert_eq!(Moment::from_unix(i64::MAX), None);
        assert!(Moment::from_unix(0).is_some());
    }
}
