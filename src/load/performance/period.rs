//! A period's cell: the program's own way of writing it, or the first or last day of the period.

use super::settings::{PeriodKind, PeriodText};
use crate::figure::{Day, Month, Period, Quarter, Wave, Year};

/// Reads a period of a kind; nothing, if the text is no such period.
pub(super) fn period(text: &str, kind: PeriodKind, written: PeriodText) -> Option<Period> {
    match written {
        PeriodText::Iso => iso(text, kind),
        PeriodText::FirstDay => {
            let day = Day::parse(text).filter(|day| day.day() == 1)?;
            from_first(day.month(), months(kind)?, kind)
        }
        PeriodText::LastDay => {
            let last = last_day(text)?;
            let length = months(kind)?;
            from_first(last.plus(1 - length), length, kind)
        }
    }
}

/// An example of a period as the files have it.
pub(super) fn example(kind: PeriodKind, written: PeriodText) -> &'static str {
    match (written, kind) {
        (PeriodText::FirstDay, _) => "2026-04-01",
        (PeriodText::LastDay, PeriodKind::Month | PeriodKind::Quarter) => "30/06/2026",
        (PeriodText::LastDay, PeriodKind::CalendarYear) => "31/12/2026",
        (PeriodText::LastDay, _) => "31/03/2026",
        (PeriodText::Iso, PeriodKind::Month) => "2026-06",
        (PeriodText::Iso, PeriodKind::Quarter) => "2026-04-01/P3M",
        (PeriodText::Iso, PeriodKind::CalendarYear) => "2026-01-01/P1Y",
        (PeriodText::Iso, PeriodKind::FinancialYear) => "2026-04-01/P1Y",
        (PeriodText::Iso, PeriodKind::YearEnding) => "2025-07-01/P1Y",
        (PeriodText::Iso, PeriodKind::Wave) => "2026-01-01/P4M",
    }
}

/// `2026-06`, or the first day and the length: `2026-04-01/P3M`.
fn iso(text: &str, kind: PeriodKind) -> Option<Period> {
    let Some((day, length)) = text.split_once('/') else {
        let month = Month::parse(text)?;
        return from_first(month, 1, kind);
    };
    let day = Day::parse(day).filter(|day| day.day() == 1)?;
    let length = length.strip_prefix('P')?;
    let number = |digits: &str| {
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        digits
            .parse::<i32>()
            .ok()
            .filter(|n| plain && (1..=240).contains(n))
    };
    let length = match (length.strip_suffix('M'), length.strip_suffix('Y')) {
        (Some(months), _) => number(months)?,
        (_, Some(years)) => number(years)? * 12,
        _ => return None,
    };
    from_first(day.month(), length, kind)
}

/// The months of a kind of period; a wave has no fixed number of them.
fn months(kind: PeriodKind) -> Option<i32> {
    match kind {
        PeriodKind::Month => Some(1),
        PeriodKind::Quarter => Some(3),
        PeriodKind::CalendarYear | PeriodKind::FinancialYear | PeriodKind::YearEnding => Some(12),
        PeriodKind::Wave => None,
    }
}

fn from_first(first: Month, length: i32, kind: PeriodKind) -> Option<Period> {
    let period = match kind {
        PeriodKind::Month => Period::Month(first),
        PeriodKind::Quarter => Period::Quarter(Quarter::of(first)),
        PeriodKind::CalendarYear => Period::CalendarYear(Year::calendar(first)),
        PeriodKind::FinancialYear => Period::FinancialYear(Year::financial(first)),
        PeriodKind::YearEnding => Period::YearEnding(first.plus(11)),
        PeriodKind::Wave => Period::Wave(Wave::new(first, first.plus(length - 1))?),
    };
    (period.first() == first && period.length() == length).then_some(period)
}

/// The month whose last day this is: `31/12/2014`, or `31/3/2015` without zeros before the digits.
fn last_day(text: &str) -> Option<Month> {
    let mut parts = text.split('/');
    let mut number = |digits: std::ops::RangeInclusive<usize>| {
        let part = parts.next()?;
        let plain = part.bytes().all(|b| b.is_ascii_digit()) && digits.contains(&part.len());
        part.parse::<u32>().ok().filter(|_| plain)
    };
    let (day, month, year) = (number(1..=2)?, number(1..=2)?, number(4..=4)?);
    let year = i32::try_from(year).ok()?;
    let day = u8::try_from(day).ok()?;
    let found = Day::new(year, month, day)?;
    let is_last = Day::new(year, month, day + 1).is_none();
    (parts.next().is_none() && is_last).then(|| found.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, kind: PeriodKind, written: PeriodText) -> Option<String> {
        period(text, kind, written).map(|period| period.to_string())
    }

    #[test]
    fn every_example_is_read_and_written_again() {
        use PeriodKind::{CalendarYear, FinancialYear, Month, Quarter, Wave, YearEnding};
        for kind in [
            Month,
            Quarter,
            CalendarYear,
            FinancialYear,
            YearEnding,
            Wave,
        ] {
            let text = example(kind, PeriodText::Iso);
            assert_eq!(read(text, kind, PeriodText::Iso).as_deref(), Some(text));
        }
    }

    #[test]
    fn last_days_name_their_period() {
        let quarter = |text| read(text, PeriodKind::Quarter, PeriodText::LastDay);
        assert_eq!(quarter("31/12/2014").as_deref(), Some("2014-10-01/P3M"));
        assert_eq!(quarter("31/3/2015").as_deref(), Some("2015-01-01/P3M"));
        for text in [
            "30/12/2014",
            "30/11/2014",
            "31/13/2014",
            "2014-12-31",
            "31/12/14",
            "31/12/2014/1",
            "",
        ] {
            assert_eq!(quarter(text), None, "{text}");
        }
    }

    #[test]
    fn a_period_of_another_kind_or_length_is_refused() {
        for (text, kind) in [
            ("2026-05-01/P3M", PeriodKind::Quarter),
            ("2026-04-01/P4M", PeriodKind::Quarter),
            ("2026-06", PeriodKind::Quarter),
            ("2026-02-01/P1Y", PeriodKind::CalendarYear),
            ("2026-01-01/P1Y", PeriodKind::FinancialYear),
            ("2026-01-01/P0M", PeriodKind::Wave),
            ("2026-01-01/P+1M", PeriodKind::Wave),
            ("2026-01-02/P1M", PeriodKind::Wave),
        ] {
            assert_eq!(read(text, kind, PeriodText::Iso), None, "{text}");
        }
        assert_eq!(
            read("2026-01-01", PeriodKind::Wave, PeriodText::FirstDay),
            None
        );
    }
}
