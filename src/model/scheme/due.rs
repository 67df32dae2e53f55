//! What the clock alone makes true of the scheme: reviews and plans that are overdue.

use super::{Scheme, Standing, Upkeep};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Day, Moment};

/// A day that a record names, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenDay {
    /// The day.
    pub day: Day,
    pub(super) place: Place,
}

impl WrittenDay {
    /// True once the day is over.
    pub fn is_past(&self, today: Day) -> bool {
        self.day < today
    }
}

/// The days of reviews and plans.
fn days(scheme: &Scheme) -> impl Iterator<Item = Day> {
    let reviews = scheme
        .entries
        .iter()
        .filter_map(|entry| match &entry.upkeep {
            Upkeep::Kept(due) => Some(due.day),
            Upkeep::Archived(_) => None,
        });
    let plans = scheme
        .expected
        .iter()
        .filter_map(|expected| match &expected.standing {
            Standing::Planned { by, .. } => Some(by.day),
            _ => None,
        });
    reviews.chain(plans)
}

/// The first moment after each of these days.
pub(super) fn changes(scheme: &Scheme) -> Vec<Moment> {
    days(scheme)
        .filter_map(|day| Moment::start_of(day.plus(1)?))
        .collect()
}

/// Warns of what is overdue on a day; a day of publication that is still to come is an error, as the page would say
/// something that is not so.
pub(super) fn due(scheme: &Scheme, today: Day, findings: &mut Findings) {
    for entry in &scheme.entries {
        if let Upkeep::Kept(due) = &entry.upkeep
            && due.is_past(today)
        {
            findings.warning(
                Code::ReviewDue,
                due.place.clone(),
                format!(
                    "This document was to be looked at again by {}, and today is {today}.",
                    due.day
                ),
                "Check that it is still right. Then write the day of the next review at `review_due`, or write `archived = true` instead.",
            );
        }
        if let Some(published) = entry.published.as_ref().filter(|one| one.day > today) {
            findings.error(
                Code::BadPeriod,
                published.place.clone(),
                format!(
                    "This document says that it was published on {}, and today is {today}.",
                    published.day
                ),
                "Correct the day, or add the document on that day.",
            );
        }
    }
    for expected in &scheme.expected {
        if let Standing::Planned { by, .. } = &expected.standing
            && by.is_past(today)
        {
            findings.warning(
                Code::PlanOverdue,
                by.place.clone(),
                format!(
                    "`{}` was to be published by {}, and today is {today}.",
                    expected.id, by.day
                ),
                "Publish it, or write a new day and the reason for the delay.",
            );
        }
    }
}
