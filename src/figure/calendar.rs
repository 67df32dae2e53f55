//! Months and days of the Gregorian calendar.

use super::digits::push_padded;
use std::fmt;

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// A month of a year; the month counts from 1. Years from 1800 to 2999 only, so that slips are found.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        let plausible = (1800..3000).contains(&year) && (1..=12).contains(&month);
        plausible.then(|| Self(year * 12 + i32::try_from(month).unwrap_or(1) - 1))
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// The month of the year, from 1.
    pub fn month(self) -> u8 {
        u8::try_from(self.0.rem_euclid(12) + 1).unwrap_or(1)
    }

    /// The month `n` months later (earlier, if `n` is negative).
    #[must_use]
    pub fn plus(self, n: i32) -> Self {
        Self(self.0 + n)
    }

    /// How many months `other` is later than this one.
    pub fn until(self, other: Self) -> i32 {
        other.0 - self.0
    }

    /// Reads `2026-06`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        Self::from_digits(year, month)
    }

    /// A month from four digits and two.
    pub fn from_digits(year: &str, month: &str) -> Option<Self> {
        let digits = |text: &str, n| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
        (digits(year, 4) && digits(month, 2)).then_some(())?;
        Self::new(year.parse().ok()?, month.parse().ok()?)
    }
}

impl Month {
    /// Appends `2026-06`.
    pub fn write(self, text: &mut String) {
        push_padded(text, self.year().unsigned_abs().into(), 4);
        text.push('-');
        push_padded(text, self.month().into(), 2);
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(7);
        self.write(&mut text);
        f.write_str(&text)
    }
}

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    month: Month,
    day: u8,
}

impl Day {
    /// A day of a month; both count from 1.
    pub fn new(year: i32, month: u32, day: u8) -> Option<Self> {
        let month = Month::new(year, month)?;
        (1..=days_in(month))
            .contains(&day)
            .then_some(Self { month, day })
    }

    /// Reads `2026-06-30`.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.rsplit_once('-')?;
        let month = Month::parse(month)?;
        let digits = day.len() == 2 && day.bytes().all(|b| b.is_ascii_digit());
        Self::new(
            month.year(),
            u32::from(month.month()),
            day.parse().ok().filter(|_| digits)?,
        )
    }

    /// The month that it is in.
    pub fn month(self) -> Month {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }
}

/// How many days a month has, by the Gregorian calendar.
fn days_in(month: Month) -> u8 {
    let year = month.year();
    match month.month() {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_count_on_across_years() {
        let june = Month::parse("2026-06").unwrap();
        assert_eq!(june.plus(7).to_string(), "2027-01");
        assert_eq!(june.plus(-6).to_string(), "2025-12");
        assert_eq!(june.until(june.plus(-11)), -11);
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in [
            "2026-13", "2026-00", "202606", "26-06", "2026-6", "0026-06", "+026-06", "",
        ] {
            assert_eq!(Month::parse(text), None, "{text}");
        }
    }

    #[test]
    fn days_end_with_their_month() {
        assert_eq!(
            Day::parse("2024-02-29").map(|day| day.to_string()),
            Some("2024-02-29".to_owned())
        );
        for text in [
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-01-00",
            "2026-1-1",
            "2026-01-1",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
