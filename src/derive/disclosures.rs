//! How long answers took: per quarter and financial year of the answer, for made-up entries and for all others apart.
//!
//! Only an entry whose day of request and day of answer are both known has a length of time. Nothing is guessed for the others.

use crate::figure::{Day, Period, Quarter, Ratio, Year};
use crate::model::{Disclosure, DisclosureStage, DisclosureStanding, Disclosures, TIME_LIMIT};

/// How long answers took, and which requests wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseTimes {
    /// Quarters from the first to the last with an answer, the newest first; then financial years.
    pub periods: Vec<PeriodTimes>,
    /// How many requests were answered, whether or not their days are known.
    pub entries: i64,
    /// How many of these are in no length of time, as one of their two days is not known.
    pub untimed: i64,
    /// Whether the day of any request is known. If none is, nobody can tell which requests wait.
    pub dates_requests: bool,
    /// How many requests wait for an answer.
    pub waiting: i64,
    /// How many of these should have been answered before the day of the build.
    pub overdue: i64,
}

/// The answers of one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeriodTimes {
    /// The quarter or financial year in which the answers were given.
    pub period: Period,
    /// How many answers were given.
    pub answered: i64,
    /// How many of them have a length of time.
    pub timed: i64,
    /// How many of these took no more than [`TIME_LIMIT`] working days.
    pub within: i64,
    /// The working days that half of them took at most; nothing, if none has a length of time.
    pub median: Option<Ratio>,
    /// Whether the period was over on the day of the build.
    pub complete: bool,
}

impl PeriodTimes {
    /// The share of answers within the time limit among those with a length of time; nothing, if there is none.
    pub fn share(&self) -> Option<Ratio> {
        Ratio::new(self.within, self.timed)
    }
}

/// The working days that an answer took; nothing, if a day is not known.
pub fn working_days(log: &Disclosures, entry: &Disclosure) -> Option<u32> {
    let (received, answered) = (entry.stage.received()?, entry.stage.answered()?);
    log.working_days.taken(received, answered).ok()
}

/// The last day on which an answer is in time; nothing, if the day of the request is not known.
pub fn due(log: &Disclosures, entry: &Disclosure) -> Option<Day> {
    log.working_days.due(entry.stage.received()?).ok()
}

/// Whether a request waits that should have been answered before a day.
pub fn is_overdue(log: &Disclosures, entry: &Disclosure, today: Day) -> bool {
    let waits = entry.stage.standing() == DisclosureStanding::Waiting;
    waits && due(log, entry).is_some_and(|due| due < today)
}

/// How long answers took: of made-up entries, or of all others.
pub fn response_times(log: &Disclosures, examples: bool, today: Day) -> ResponseTimes {
    let entries: Vec<&Disclosure> = log
        .iter()
        .map(|(_, entry)| entry)
        .filter(|entry| entry.example == examples)
        .collect();
    let answers: Vec<(Day, Option<u32>)> = entries
        .iter()
        .filter_map(|entry| Some((entry.stage.answered()?, working_days(log, entry))))
        .collect();
    let count = |test: &dyn Fn(&Disclosure) -> bool| {
        let found = entries.iter().filter(|entry| test(entry)).count();
        i64::try_from(found).unwrap_or(i64::MAX)
    };
    let is_answered = |entry: &Disclosure| matches!(entry.stage, DisclosureStage::Answered { .. });
    let mut periods = Vec::new();
    if let (Some(first), Some(last)) = (
        answers.iter().map(|(day, _)| *day).min(),
        answers.iter().map(|(day, _)| *day).max(),
    ) {
        let of = |kind| one_period(&answers, kind, today);
        periods.extend(
            between(first, last, 3, |day| {
                Period::Quarter(Quarter::of(day.month()))
            })
            .map(of),
        );
        let year = |day: Day| Period::FinancialYear(Year::financial(day.month()));
        periods.extend(between(first, last, 12, year).map(of));
    }
    ResponseTimes {
        periods,
        entries: count(&is_answered),
        untimed: count(&|entry| is_answered(entry) && working_days(log, entry).is_none()),
        dates_requests: entries.iter().any(|entry| entry.stage.received().is_some()),
        waiting: count(&|entry| !is_answered(entry)),
        overdue: count(&|entry| is_overdue(log, entry, today)),
    }
}

/// The periods from that of one day to that of another, the newest first; each has so many months.
fn between(
    first: Day,
    last: Day,
    months: i32,
    of: impl Fn(Day) -> Period,
) -> impl Iterator<Item = Period> {
    let (from, to) = (of(first).first(), of(last).first());
    let count = from.until(to) / months;
    let starts = (0..=count).rev().map(move |n| from.plus(n * months));
    starts
        .filter_map(|month| Day::new(month.year(), month.month().into(), 1))
        .map(of)
}

fn one_period(answers: &[(Day, Option<u32>)], period: Period, today: Day) -> PeriodTimes {
    let inside = |day: &Day| (period.first()..=period.last()).contains(&day.month());
    let inside = answers.iter().filter(|(day, _)| inside(day));
    let answered = inside.clone().count();
    let mut taken: Vec<u32> = inside.filter_map(|(_, taken)| *taken).collect();
    taken.sort_unstable();
    let within = taken.iter().filter(|taken| **taken <= TIME_LIMIT).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    PeriodTimes {
        period,
        answered: number(answered),
        timed: number(taken.len()),
        within: number(within),
        median: median(&taken),
        complete: period.last() < today.month(),
    }
}

/// The middle of sorted numbers, or half the sum of the two in the middle.
fn median(sorted: &[u32]) -> Option<Ratio> {
    let (low, high) = (sorted.len().checked_sub(1)? / 2, sorted.len() / 2);
    let sum = i64::from(*sorted.get(low)?) + i64::from(*sorted.get(high)?);
    Ratio::new(sum, 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn the_median_is_the_middle_or_half_of_the_two_in_the_middle() {
        let of = |numbers: &[u32]| median(numbers).map(|half| half.round(1, 1).to_string());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]).as_deref(), Some("7.0"));
        assert_eq!(of(&[1, 4]).as_deref(), Some("2.5"));
        assert_eq!(of(&[1, 4, 90]).as_deref(), Some("4.0"));
    }

    #[test]
    fn a_quarter_without_answers_stands_between_those_with_some() {
        let answers = [(day("2025-09-30"), Some(20)), (day("2026-01-02"), Some(21))];
        let quarter = |day: Day| Period::Quarter(Quarter::of(day.month()));
        let found: Vec<String> = between(answers[0].0, answers[1].0, 3, quarter)
            .map(|period| one_period(&answers, period, day("2026-03-31")))
            .map(|one| {
                format!(
                    "{} {} {} {}",
                    one.period, one.timed, one.within, one.complete
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                "2026-01-01/P3M 1 0 false",
                "2025-10-01/P3M 0 0 true",
                "2025-07-01/P3M 1 1 true"
            ]
        );
    }
}
