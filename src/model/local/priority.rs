//! A local priority: what police have agreed to work on first somewhere, since when, and what came of it.

use super::locality::{Cells, Locality, locality};
use super::{Consultations, in_order};
use crate::config::Text;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::Day;
use crate::load::{Cell, RawPriority};
use crate::model::clerk::Clerk;
use crate::model::{ConsultationId, TopicId};

/// A local priority.
#[derive(Debug)]
pub struct Priority {
    /// The name that tells it apart, for ever.
    pub id: String,
    /// Where.
    pub locality: Locality,
    /// What it is about.
    pub topic: TopicId,
    /// The priority in words.
    pub words: Text,
    /// Who asked for it, and why.
    pub why: Text,
    /// The day on which it was set.
    pub set_on: Day,
    /// The day on which it was last looked at again.
    pub reviewed_on: Option<Day>,
    /// The day by which it is to be looked at again.
    pub review_due: Option<Day>,
    /// The day on which it ended.
    pub ended_on: Option<Day>,
    /// What was done; no words, if nothing is told yet.
    pub done: Text,
    /// What came of it; no words, if nothing is told yet.
    pub outcome: Text,
    /// The consultation that it came from.
    pub consultation: Option<ConsultationId>,
    /// Where its review stands in the file.
    at: Place,
}

/// How a priority stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PriorityStanding {
    /// It is to begin later.
    Coming,
    /// It is worked on.
    Current,
    /// It has ended: it no longer is one on the day on which it ends.
    Ended,
}

impl Priority {
    /// How it stands on a day.
    pub fn standing(&self, day: Day) -> PriorityStanding {
        if self.ended_on.is_some_and(|ended| ended <= day) {
            PriorityStanding::Ended
        } else if self.set_on <= day {
            PriorityStanding::Current
        } else {
            PriorityStanding::Coming
        }
    }

    /// Whether it should have been looked at again before this day.
    pub fn is_overdue(&self, day: Day) -> bool {
        let due = self.review_due.is_some_and(|due| due < day);
        due && self.standing(day) != PriorityStanding::Ended
    }

    /// The last day, up to this one, on which something happened to it; nothing, if it is to begin later.
    pub fn last_changed(&self, day: Day) -> Option<Day> {
        let days = [Some(self.set_on), self.reviewed_on, self.ended_on];
        days.into_iter()
            .flatten()
            .filter(|changed| *changed <= day)
            .max()
            .filter(|_| self.set_on <= day)
    }

    /// The days with which it changes by the calendar alone.
    pub(super) fn changes(&self) -> impl Iterator<Item = Day> {
        let after = self.review_due.and_then(|due| due.plus(1));
        let days = [Some(self.set_on), self.reviewed_on, self.ended_on, after];
        days.into_iter().flatten()
    }

    pub(super) fn due(&self, today: Day, findings: &mut Findings) {
        if let Some(due) = self.review_due.filter(|_| self.is_overdue(today)) {
            findings.warning(
                Code::ReviewDue,
                self.at.clone(),
                format!("This priority was to be looked at again by {due}, and today is {today}."),
                "Ask whether it still is a priority. Then write today's day at `reviewed_on` and the next at `review_due`, or the end at `ended_on`.",
            );
        }
    }
}

pub(super) fn priority(
    row: &RawPriority,
    consultations: &Consultations,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Priority> {
    let id = clerk.slug(&row.id);
    let locality = locality(
        &Cells {
            area: &row.area,
            example_area: &row.example_area,
            ward: &row.ward,
            example: &row.example,
        },
        clerk,
    );
    let topic = clerk.topic(&row.topic);
    let words = clerk.words(&row.words.text, "The priority", || row.words.place.clone());
    let why = clerk.words(&row.why.text, "The reason", || row.why.place.clone());
    let set_on = clerk.day(&row.set_on);
    let reviewed_on = day(&row.reviewed_on, clerk);
    let review_due = day(&row.review_due, clerk);
    let ended_on = day(&row.ended_on, clerk);
    in_order(
        (set_on, reviewed_on),
        "The priority was reviewed",
        &row.reviewed_on.place,
        clerk,
    );
    in_order(
        (set_on, ended_on),
        "The priority ended",
        &row.ended_on.place,
        clerk,
    );
    let default = &clerk.site.default_language;
    if ended_on.is_some() && row.outcome.text.in_language(default).is_none() {
        clerk.findings.error(
            Code::MissingText,
            row.outcome.place.clone(),
            "This priority has ended, and nothing says what came of it.",
            "Write at `outcome` what came of it, or that nobody knows.",
        );
    }
    let consultation = consultation(&row.consultation, consultations, clerk);
    Some(Priority {
        id: id?,
        locality: locality?,
        topic: topic?,
        words,
        why,
        set_on: set_on?,
        reviewed_on,
        review_due,
        ended_on,
        done: row.done.text.clone(),
        outcome: row.outcome.text.clone(),
        consultation,
        at: row.review_due.place.clone(),
    })
}

/// A day that need not be there.
pub(in crate::model) fn day(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<Day> {
    (!cell.text.is_empty()).then(|| clerk.day(cell)).flatten()
}

fn consultation(
    cell: &Cell,
    consultations: &Consultations,
    clerk: &mut Clerk<'_, '_>,
) -> Option<ConsultationId> {
    if cell.text.is_empty() {
        return None;
    }
    let found = consultations.iter().find(|(_, one)| one.slug == cell.text);
    if found.is_none() {
        let known = consultations.iter().map(|(_, one)| one.slug.as_str());
        clerk.findings.error(
            Code::BadReference,
            cell.place.clone(),
            format!("There is no consultation `{}`.", cell.text),
            format!(
                "{}Name a folder below `data/consultations/`, or leave the cell blank.",
                did_you_mean(&cell.text, known)
            ),
        );
    }
    found.map(|(id, _)| id)
}
