//! Working days, as the Freedom of Information Act 2000 counts them: section 10(6) leaves out Saturdays, Sundays and the bank
//! holidays of every part of the United Kingdom.

use crate::figure::Day;
use std::collections::BTreeSet;

/// By which working day after the request came in it has to be answered (section 10(1) of the Act).
pub const TIME_LIMIT: u32 = 20;

/// The bank holidays of some years.
#[derive(Clone, Debug, Default)]
pub struct WorkingDays {
    holidays: BTreeSet<Day>,
    years: BTreeSet<i32>,
}

/// A year whose bank holidays are not listed, so that nothing may be counted across it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearNotListed(pub i32);

impl WorkingDays {
    /// The calendar with these bank holidays. A year is listed if it has one.
    pub fn new(holidays: BTreeSet<Day>) -> Self {
        let years = holidays.iter().map(|day| day.month().year()).collect();
        Self { holidays, years }
    }

    /// How many working days lie after the day on which a request came in, up to and with the day of the answer.
    ///
    /// # Errors
    /// A year between them that is not listed.
    pub fn taken(&self, received: Day, answered: Day) -> Result<u32, YearNotListed> {
        let mut count = 0;
        let mut day = received;
        while day < answered {
            day = self.next(day)?;
            count += u32::from(self.is_working(day));
        }
        Ok(count)
    }

    /// The last day on which the answer is in time.
    ///
    /// # Errors
    /// A year that is not listed.
    pub fn due(&self, received: Day) -> Result<Day, YearNotListed> {
        let mut day = received;
        let mut left = TIME_LIMIT;
        while left > 0 {
            day = self.next(day)?;
            left -= u32::from(self.is_working(day));
        }
        Ok(day)
    }

    /// The next day, in a year that is listed.
    fn next(&self, day: Day) -> Result<Day, YearNotListed> {
        let year = day.month().year();
        let next = day.plus(1).ok_or(YearNotListed(year + 1))?;
        let year = next.month().year();
        let listed = self.years.contains(&year);
        listed.then_some(next).ok_or(YearNotListed(year))
    }

    fn is_working(&self, day: Day) -> bool {
        !day.is_weekend() && !self.holidays.contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn easter_2026() -> WorkingDays {
        let holidays = ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04"];
        WorkingDays::new(holidays.map(day).into())
    }

    /// Counted by hand on a calendar.
    #[test]
    fn the_day_of_receipt_weekends_and_bank_holidays_do_not_count() {
        let days = easter_2026();
        let taken = |from: &str, to: &str| days.taken(day(from), day(to)).unwrap();
        assert_eq!(taken("2026-03-02", "2026-03-02"), 0);
        assert_eq!(taken("2026-03-02", "2026-03-03"), 1);
        assert_eq!(taken("2026-03-06", "2026-03-09"), 1);
        assert_eq!(taken("2026-03-07", "2026-03-09"), 1);
        assert_eq!(taken("2026-04-02", "2026-04-07"), 1);
        assert_eq!(taken("2026-03-02", "2026-03-30"), 20);
        assert_eq!(days.due(day("2026-03-02")), Ok(day("2026-03-30")));
        assert_eq!(days.due(day("2026-03-16")), Ok(day("2026-04-15")));
    }

    #[test]
    fn nothing_is_counted_across_a_year_that_is_not_listed() {
        let days = easter_2026();
        assert_eq!(days.due(day("2026-12-21")), Err(YearNotListed(2027)));
        let taken = days.taken(day("2025-12-31"), day("2026-01-02"));
        assert_eq!(taken, Ok(1), "the day of receipt itself is not counted");
        let taken = days.taken(day("2025-12-30"), day("2026-01-02"));
        assert_eq!(taken, Err(YearNotListed(2025)));
    }
}
