//! Months and days as a language writes them, in the Gregorian calendar.

use crate::figure::{Day, Month};
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{M, YM, YMD};
use icu::locale::Locale;
use std::ops::RangeInclusive;

/// The names of months, made once, and a formatter for days.
#[derive(Debug)]
pub(super) struct Dates {
    first: Month,
    months: Vec<String>,
    alone: Vec<String>,
    days: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
}

impl Dates {
    pub(super) fn new(locale: &Locale, months: &RangeInclusive<Month>) -> Option<Self> {
        let mut locale = locale.clone();
        locale.extensions.unicode.keywords.set(
            icu::locale::extensions::unicode::key!("nu"),
            "latn".parse().ok()?,
        );
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, YM>::try_new((&locale).into(), YM::long())
                .ok()?;
        let days = FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?;
        let short =
            FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&locale).into(), M::medium())
                .ok()?;
        let alone = (1..=12).map(|month| {
            Some(
                short
                    .format(&Date::try_new_gregorian(2001, month, 1).ok()?)
                    .to_string(),
            )
        });
        let (first, last) = (*months.start(), *months.end());
        let names = (0..=first.until(last)).map(|n| {
            let month = first.plus(n);
            let date = Date::try_new_gregorian(month.year(), month.month(), 1).ok()?;
            Some(formatter.format(&date).to_string())
        });
        Some(Self {
            first,
            months: names.collect::<Option<_>>()?,
            alone: alone.collect::<Option<_>>()?,
            days,
        })
    }

    pub(super) fn month(&self, month: Month) -> &str {
        let index = usize::try_from(self.first.until(month)).ok();
        index
            .and_then(|index| self.months.get(index))
            .map_or("", String::as_str)
    }

    /// The short name of a month of the year, from 1.
    pub(super) fn month_alone(&self, month: u8) -> &str {
        self.alone
            .get(usize::from(month).saturating_sub(1))
            .map_or("", String::as_str)
    }

    pub(super) fn day(&self, day: Day) -> String {
        let (year, month) = (day.month().year(), day.month().month());
        Date::try_new_gregorian(year, month, day.day())
            .map(|date| self.days.format(&date).to_string())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written by hand from CLDR 47's `ca-gregorian.json` of each language.
    #[test]
    fn months_and_days_are_written_as_each_language_does() {
        let june = Month::new(2026, 6).unwrap();
        for (locale, month, day) in [
            ("en-GB", "June 2026", "9 June 2026"),
            ("pl-PL", "czerwiec 2026", "9 czerwca 2026"),
            ("ar", "يونيو 2026", "9 يونيو 2026"),
        ] {
            let dates = Dates::new(&locale.parse().unwrap(), &(june..=june)).unwrap();
            assert_eq!(dates.month(june), month);
            assert_eq!(dates.day(Day::parse("2026-06-09").unwrap()), day);
        }
    }
}
