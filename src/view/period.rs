//! Periods in words.

use super::Desk;
use crate::figure::Period;
use crate::locale::{Arg, Word};

impl Desk<'_> {
    /// A period in words: "June 2026", "quarter ending June 2026", "12 months to June 2026", "Financial year 2025/26
    /// (April to March)".
    pub(super) fn period(&self, period: Period) -> String {
        let last = ("month", Arg::Text(self.locale.month(period.last())));
        match period {
            Period::Month(month) => self.locale.month(month).to_owned(),
            Period::Quarter(_) => self.locale.say(Word::QuarterEnding, &[last]),
            Period::CalendarYear(year) => {
                let year = year.number().to_string();
                self.locale
                    .say(Word::CalendarYear, &[("year", Arg::Text(&year))])
            }
            Period::FinancialYear(year) => {
                let first = year.number();
                let years = format!("{first}/{:02}", (first + 1).rem_euclid(100));
                self.locale
                    .say(Word::FinancialYear, &[("years", Arg::Text(&years))])
            }
            Period::YearEnding(_) => self.locale.say(Word::YearTo, &[last]),
            Period::Wave(_) => self.span(period.first(), period.last()),
        }
    }
}
