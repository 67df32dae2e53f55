//! Periods as they stand in settings: `2026-06`, or a first day and a length by ISO 8601.

use super::calendar::Month;
use super::period::{Period, Quarter, Year};

impl Period {
    /// Reads `2026-06`, `2026-04-01/P3M` or `2025-04-01/P1Y`: a month, a quarter or a year, as [`Period::write`] has them.
    /// Twelve months are a calendar year if they begin in January, a financial year if they begin in April, and else the
    /// year that ends with their last month. Other lengths are no period of statistics.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((start, length)) = text.split_once('/') else {
            return Month::parse(text).map(Self::Month);
        };
        let first = Month::parse(start.strip_suffix("-01")?)?;
        match length {
            "P1M" => Some(Self::Month(first)),
            "P3M" => {
                (Quarter::of(first).first() == first).then_some(Self::Quarter(Quarter::of(first)))
            }
            "P1Y" | "P12M" => Some(match first.month() {
                1 => Self::CalendarYear(Year::calendar(first)),
                4 => Self::FinancialYear(Year::financial(first)),
                _ => Self::YearEnding(first.plus(11)),
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for (text, kind, last) in [
            ("2026-06", "month", "2026-06"),
            ("2023-01-01/P3M", "quarter", "2023-03"),
            ("2025-01-01/P1Y", "calendar_year", "2025-12"),
            ("2025-04-01/P1Y", "financial_year", "2026-03"),
            ("2025-07-01/P1Y", "year", "2026-06"),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!((period.kind(), period.to_string().as_str()), (kind, text));
            assert_eq!(period.last().to_string(), last);
        }
    }

    #[test]
    fn what_is_no_period_of_statistics_is_refused() {
        for text in [
            "2023-02-01/P3M",
            "2023-01-02/P3M",
            "2023-01-01/P5M",
            "2023",
            "2023-01-01",
            "2023-01-01/",
            "",
        ] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }
}
