//! The days of a request: what they may be, and what is to be looked at on the day of the build.

use super::entry::{DisclosureStage, DisclosureStanding};
use super::working_days::{WorkingDays, YearNotListed};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Day, Moment, Month};
use crate::load::{Cell, RawDisclosureRecord, Record};
use crate::model::clerk::Clerk;

/// A day that may not lie in the future.
#[derive(Debug)]
pub(super) struct Happened {
    day: Day,
    place: Place,
    what: &'static str,
}

/// A request that waits for an answer, and the last day on which one is in time.
#[derive(Debug)]
pub(super) struct Due {
    day: Day,
    place: Place,
    reference: String,
}

/// What is to be held against the day of the build.
#[derive(Debug, Default)]
pub(super) struct ByClock {
    happened: Vec<Happened>,
    due: Vec<Due>,
    /// Made-up requests become overdue too, but nobody has to answer them.
    due_examples: Vec<Day>,
}

impl ByClock {
    /// The moments at which a request becomes overdue.
    pub(super) fn changes(&self) -> Vec<Moment> {
        let real = self.due.iter().map(|due| due.day);
        let days = real.chain(self.due_examples.iter().copied());
        days.filter_map(|day| Moment::start_of(day.plus(1)?))
            .collect()
    }

    /// Tells of days that have not come, and of requests that should have been answered.
    pub(super) fn look(&self, today: Day, findings: &mut Findings) {
        for Happened { day, place, what } in &self.happened {
            if *day > today {
                findings.error(
                    Code::RequestDays,
                    place.clone(),
                    format!("{what} `{day}` lies in the future."),
                    "Correct it. What has not happened yet does not belong here.",
                );
            }
        }
        for due in self.due.iter().filter(|due| due.day < today) {
            findings.warning(
                Code::AnswerOverdue,
                due.place.clone(),
                format!(
                    "The request `{}` should have been answered by `{}`.",
                    due.reference, due.day
                ),
                "Answer it, then write the day in `answered` and how it ended in `outcome`.",
            );
        }
    }

    /// Notes what a request has to be held against.
    pub(super) fn note(
        &mut self,
        record: &Record<RawDisclosureRecord>,
        stage: DisclosureStage,
        days: &WorkingDays,
        clerk: &mut Clerk<'_, '_>,
    ) {
        let says = &record.says;
        let mut happened = |day: Option<Day>, text: Option<Cell>, what| {
            self.happened
                .extend(day.zip(text).map(|(day, text)| Happened {
                    day,
                    place: text.place,
                    what,
                }));
        };
        let cell = |text: &Option<_>| text.as_ref().map(|text| record.cell(text));
        happened(
            stage.received(),
            cell(&says.received),
            "The day of the request",
        );
        happened(
            stage.answered(),
            cell(&says.answered),
            "The day of the answer",
        );
        let month = stage.put_online();
        let first = month.and_then(|month| Day::new(month.year(), month.month().into(), 1));
        happened(first, cell(&says.put_online), "The month that begins with");
        let counted = match stage {
            DisclosureStage::Waiting { received } => days.due(received).map(|due| {
                if says.example {
                    self.due_examples.push(due);
                } else {
                    self.due.push(Due {
                        day: due,
                        place: record.place_of(&says.reference),
                        reference: record.cell(&says.reference).text,
                    });
                }
            }),
            DisclosureStage::Answered {
                received: Some(received),
                answered: Some(answered),
                ..
            } => days
                .taken(received, answered)
                .and_then(|_| days.due(received))
                .map(|_| ()),
            DisclosureStage::Answered { .. } => Ok(()),
        };
        if let (Err(YearNotListed(year)), Some(text)) = (counted, cell(&says.received)) {
            clerk.findings.error(
                Code::MissingHolidays,
                text.place,
                format!("To count the working days of this request, the bank holidays of {year} are needed."),
                "Add them to `data/disclosures/bank-holidays.csv`, from the list on GOV.UK.",
            );
        }
    }
}

/// Where a request stands, and its days. Nothing, if it waits since nobody knows when.
pub(super) fn stage(
    record: &Record<RawDisclosureRecord>,
    standing: DisclosureStanding,
    clerk: &mut Clerk<'_, '_>,
) -> Option<DisclosureStage> {
    let says = &record.says;
    let cell = |text: &Option<_>| text.as_ref().map(|text| record.cell(text));
    let (received, answered) = (cell(&says.received), cell(&says.answered));
    let put_online = cell(&says.put_online);
    let received_day = received.as_ref().and_then(|text| clerk.day(text));
    let answered_day = answered.as_ref().and_then(|text| clerk.day(text));
    let month = put_online.as_ref().and_then(|text| clerk.month(text));
    match standing {
        DisclosureStanding::Waiting => {
            if let Some(text) = answered.or(put_online) {
                clerk.findings.error(
                    Code::RequestDays,
                    text.place,
                    "A request that waits for an answer cannot have been answered.",
                    "Take this line out, or write in `outcome` how it was answered.",
                );
            }
            if received.is_none() {
                clerk.findings.error(
                    Code::RequestDays,
                    record.place_of(&says.outcome),
                    "A request that waits for an answer needs the day on which it came in.",
                    "Write it in `received`: the day by which it has to be answered follows from it.",
                );
            }
            Some(DisclosureStage::Waiting {
                received: received_day?,
            })
        }
        DisclosureStanding::Answered(outcome) => {
            if let (Some(from), Some(to), Some(text)) = (received_day, answered_day, &answered)
                && to < from
            {
                clerk.findings.error(
                    Code::RequestDays,
                    text.place.clone(),
                    format!("The answer of `{to}` comes before the request of `{from}`."),
                    "Correct one of the two days.",
                );
            }
            if let (Some(month), Some(text)) = (month, &put_online) {
                check_month(month, answered_day.or(received_day), text, clerk);
            }
            Some(DisclosureStage::Answered {
                outcome,
                received: received_day,
                answered: answered_day,
                put_online: month,
            })
        }
    }
}

/// An answer cannot have been online before it was given.
fn check_month(month: Month, after: Option<Day>, text: &Cell, clerk: &mut Clerk<'_, '_>) {
    if let Some(day) = after.filter(|day| month < day.month()) {
        clerk.findings.error(
            Code::RequestDays,
            text.place.clone(),
            format!("The answer cannot have been online in `{month}`, before `{day}`."),
            "Correct the month in `put_online`, or the days of the request and the answer.",
        );
    }
}
