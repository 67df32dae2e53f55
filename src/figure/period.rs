//! Months, and spans of twelve of them.

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

/// The span of time that a figure is about: whole months, from the first day of one to the last day of another.
///
/// Two periods may span the same months and yet not be the same: a financial year is not "a year ending March" that
/// happens to begin in April.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// One month.
    Month(Month),
    /// Three months that begin in January, April, July or October.
    Quarter(Quarter),
    /// January to December.
    CalendarYear(Year),
    /// April to March, named by the year in which it begins.
    FinancialYear(Year),
    /// Twelve whole months, named by the last one: "year ending June 2026".
    YearEnding(Month),
    /// The interviews of one round of a survey.
    Wave(Wave),
}

/// A quarter of a calendar year; the quarters of a financial year are the same months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(Month);

impl Quarter {
    /// The quarter that a month lies in.
    pub fn of(month: Month) -> Self {
        Self(month.plus(-i32::from((month.month() - 1) % 3)))
    }

    /// Its first month.
    pub fn first(self) -> Month {
        self.0
    }
}

/// A year, by its number: 1800 to 2999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(Month);

impl Year {
    /// The year with this number.
    pub fn new(number: i32) -> Option<Self> {
        Month::new(number, 1).map(Self)
    }

    /// Its number.
    pub fn number(self) -> i32 {
        self.0.year()
    }

    /// The financial year that a month lies in: it begins on 1 April.
    pub fn financial(month: Month) -> Self {
        Self::calendar(month.plus(-3))
    }

    /// The calendar year that a month lies in.
    pub fn calendar(month: Month) -> Self {
        Self(month.plus(1 - i32::from(month.month())))
    }
}

/// The months in which one round of a survey was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wave {
    first: Month,
    last: Month,
}

impl Wave {
    /// A wave from one month to another; nothing if it would end before it begins.
    pub fn new(first: Month, last: Month) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }
}

impl Period {
    /// The name of the kind of period in data.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Month(_) => "month",
            Self::Quarter(_) => "quarter",
            Self::CalendarYear(_) => "calendar_year",
            Self::FinancialYear(_) => "financial_year",
            Self::YearEnding(_) => "year",
            Self::Wave(_) => "wave",
        }
    }

    /// The first month.
    pub fn first(self) -> Month {
        match self {
            Self::Month(month) => month,
            Self::Quarter(quarter) => quarter.first(),
            Self::CalendarYear(year) => year.0,
            Self::FinancialYear(year) => year.0.plus(3),
            Self::YearEnding(last) => last.plus(-11),
            Self::Wave(wave) => wave.first,
        }
    }

    /// The last month.
    pub fn last(self) -> Month {
        match self {
            Self::Month(month) => month,
            Self::Quarter(quarter) => quarter.first().plus(2),
            Self::CalendarYear(year) => year.0.plus(11),
            Self::FinancialYear(year) => year.0.plus(14),
            Self::YearEnding(last) => last,
            Self::Wave(wave) => wave.last,
        }
    }

    /// How many months it spans; at least one.
    pub fn length(self) -> i32 {
        self.first().until(self.last()) + 1
    }

    /// The months, in order.
    pub fn months(self) -> impl DoubleEndedIterator<Item = Month> + Clone {
        let first = self.first();
        (0..self.length()).map(move |n| first.plus(n))
    }

    /// The same period a year before.
    #[must_use]
    pub fn year_before(self) -> Self {
        match self {
            Self::Month(month) => Self::Month(month.plus(-12)),
            Self::Quarter(quarter) => Self::Quarter(Quarter(quarter.0.plus(-12))),
            Self::CalendarYear(year) => Self::CalendarYear(Year(year.0.plus(-12))),
            Self::FinancialYear(year) => Self::FinancialYear(Year(year.0.plus(-12))),
            Self::YearEnding(last) => Self::YearEnding(last.plus(-12)),
            Self::Wave(wave) => Self::Wave(Wave {
                first: wave.first.plus(-12),
                last: wave.last.plus(-12),
            }),
        }
    }

    /// Whether two periods have a month in common. Figures of such periods rest partly on the same events or answers.
    pub fn overlaps(self, other: Self) -> bool {
        self.first() <= other.last() && other.first() <= self.last()
    }

    /// Whether figures of the two periods are of one kind and length, so that one may be set beside the other.
    pub fn is_like(self, other: Self) -> bool {
        self.kind() == other.kind() && self.length() == other.length()
    }

    /// Appends the period as data files have it: `2026-06` for a month, and for all others the first day and the length
    /// by ISO 8601, such as `2025-07-01/P1Y` or `2026-04-01/P3M`.
    pub fn write(self, text: &mut String) {
        if let Self::Month(month) = self {
            return month.write(text);
        }
        self.first().write(text);
        match self.length() {
            months if months % 12 == 0 => {
                text.push_str("-01/P");
                push_padded(text, u64::from((months / 12).unsigned_abs()), 1);
                text.push('Y');
            }
            months => {
                text.push_str("-01/P");
                push_padded(text, u64::from(months.unsigned_abs()), 1);
                text.push('M');
            }
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(14);
        self.write(&mut text);
        f.write_str(&text)
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

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn periods_are_intervals_of_iso_8601() {
        let june = month("2026-06");
        let wave = Wave::new(month("2025-10"), month("2026-02")).unwrap();
        let financial = Year::financial(month("2026-03"));
        for (period, text) in [
            (Period::Month(june), "2026-06"),
            (Period::Quarter(Quarter::of(june)), "2026-04-01/P3M"),
            (Period::CalendarYear(Year::calendar(june)), "2026-01-01/P1Y"),
            (Period::FinancialYear(financial), "2025-04-01/P1Y"),
            (Period::YearEnding(june), "2025-07-01/P1Y"),
            (Period::Wave(wave), "2025-10-01/P5M"),
        ] {
            assert_eq!(period.to_string(), text);
            assert!(period.is_like(period.year_before()));
            assert_eq!(period.months().last(), Some(period.last()));
        }
    }

    #[test]
    fn a_financial_year_begins_in_april_and_a_quarter_every_three_months() {
        assert_eq!(Year::financial(month("2026-03")).number(), 2025);
        assert_eq!(Year::financial(month("2026-04")).number(), 2026);
        for (within, first) in [
            ("2026-01", "2026-01"),
            ("2026-06", "2026-04"),
            ("2026-12", "2026-10"),
        ] {
            assert_eq!(Quarter::of(month(within)).first(), month(first));
        }
        let year = Period::FinancialYear(Year::financial(month("2026-03")));
        assert_eq!(year.first(), month("2025-04"));
        assert_eq!(year.last(), month("2026-03"));
    }

    #[test]
    fn periods_of_other_kinds_or_lengths_are_not_alike() {
        let march = month("2026-03");
        let year = Period::YearEnding(march);
        assert!(!year.is_like(Period::FinancialYear(Year::financial(march))));
        let wave = |first, last| Period::Wave(Wave::new(month(first), month(last)).unwrap());
        assert!(!wave("2026-01", "2026-03").is_like(wave("2026-01", "2026-04")));
        assert_eq!(Wave::new(month("2026-02"), month("2026-01")), None);
    }

    #[test]
    fn rolling_years_a_quarter_apart_overlap_and_years_on_end_do_not() {
        let year = |last| Period::YearEnding(month(last));
        assert!(year("2026-06").overlaps(year("2026-03")));
        assert!(!year("2026-06").overlaps(year("2025-06")));
    }
}
