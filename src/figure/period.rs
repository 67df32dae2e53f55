//! Months, and spans of twelve of them.

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

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

/// The span of time that a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// One month.
    Month(Month),
    /// Twelve whole months, named by the last one: "year ending June 2026".
    YearEnding(Month),
}

impl Period {
    /// The name of the kind of period in data: `month` or `year`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Month(_) => "month",
            Self::YearEnding(_) => "year",
        }
    }
}

/// ISO 8601: `2026-06` for a month, `2025-07-01/P1Y` for the twelve months that begin on that day.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(month) => month.fmt(f),
            Self::YearEnding(last) => write!(f, "{}-01/P1Y", last.plus(-11)),
        }
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
    fn a_year_is_an_interval_of_iso_8601() {
        assert_eq!(
            Period::YearEnding(Month::parse("2026-06").unwrap()).to_string(),
            "2025-07-01/P1Y"
        );
    }
}
