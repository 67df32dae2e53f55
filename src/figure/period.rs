//! The spans of time that figures are about: months, quarters, years of several kinds, waves of surveys.

use super::calendar::Month;
use super::digits::push_padded;
use std::fmt;

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

    fn month(text: &str) -> Month {
        Month::parse(text).unwrap()
    }

    #[test]
    fn periods_are_intervals_of_iso_8601() {
        let june = month("2026-06");
        let wave = Wave::new(month("2025-10"), month("2026-02")).unwrap();
        for (period, text) in [
            (Period::Month(june), "2026-06"),
            (Period::Quarter(Quarter::of(june)), "2026-04-01/P3M"),
            (Period::CalendarYear(Year::calendar(june)), "2026-01-01/P1Y"),
            (
                Period::FinancialYear(Year::financial(month("2026-03"))),
                "2025-04-01/P1Y",
            ),
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
        assert_eq!(
            (year.first(), year.last()),
            (month("2025-04"), month("2026-03"))
        );
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
