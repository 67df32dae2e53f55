//! The records of local priorities and meetings, linked and checked.

mod locality;
mod meeting;
mod position;
mod priority;

pub use locality::{Locality, Ward};
pub use meeting::{Ending, Meeting};
pub use position::Position;
pub use priority::{Priority, PriorityStanding};

pub(super) use priority::day;

use super::area::AreaId;
use super::boundary::Boundary;
use super::clerk::Clerk;
use super::consultations::Consultations;
use super::wordlist::{Wordlist, wordlist};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Day, Moment};
use crate::load::{Cell, RawLocal};
use std::collections::{BTreeMap, BTreeSet};

/// What a site has of local priorities and meetings.
#[derive(Debug, Default)]
pub struct Local {
    /// What local police have agreed to work on first, in the order of the file.
    pub priorities: Vec<Priority>,
    /// Meetings of every kind, in the order of their beginning.
    pub meetings: Vec<Meeting>,
    /// The kinds of meetings.
    pub kinds: Wordlist,
}

impl Local {
    /// True if the site has nothing of it.
    pub fn is_empty(&self) -> bool {
        self.priorities.is_empty() && self.meetings.is_empty()
    }

    /// The boroughs that have priorities, current or not.
    pub fn boroughs_with_priorities(&self) -> BTreeSet<AreaId> {
        let found = self.priorities.iter();
        found.filter_map(|one| one.locality.borough()).collect()
    }

    /// The boroughs that have meetings, past or to come.
    pub fn boroughs_with_meetings(&self) -> BTreeSet<AreaId> {
        let found = self.meetings.iter();
        found.filter_map(|one| one.locality.borough()).collect()
    }

    /// The moments at which something changes by the clock alone, in any order.
    pub(super) fn changes(&self) -> Vec<Moment> {
        let days = self.priorities.iter().flat_map(Priority::changes);
        let meetings = self.meetings.iter().map(Meeting::over);
        days.filter_map(Moment::start_of).chain(meetings).collect()
    }

    /// Warns of what is due at a moment.
    pub(super) fn due(&self, now: Moment, findings: &mut Findings) {
        let today = now.day();
        for one in &self.priorities {
            one.due(today, findings);
        }
    }
}

/// Links the records.
pub(super) fn local(
    raw: RawLocal,
    boundaries: &[Boundary],
    consultations: &Consultations,
    clerk: &mut Clerk<'_, '_>,
) -> Local {
    let kinds = wordlist(raw.kinds, clerk);
    one_each(raw.priorities.iter().map(|row| &row.id), clerk);
    one_each(raw.meetings.iter().map(|row| &row.id), clerk);
    let priorities = raw.priorities.into_iter();
    let priorities = priorities.filter_map(|row| priority::priority(&row, consultations, clerk));
    let priorities = priorities.collect();
    let bounds = position::Bounds::of(boundaries);
    let meetings = raw.meetings.into_iter();
    let meetings = meetings.filter_map(|row| meeting::meeting(&row, &kinds, &bounds, clerk));
    let mut meetings: Vec<Meeting> = meetings.collect();
    meetings.sort_by(|a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    Local {
        priorities,
        meetings,
        kinds,
    }
}

/// Finds names that two rows of a file have.
pub(super) fn one_each<'a>(ids: impl Iterator<Item = &'a Cell>, clerk: &mut Clerk<'_, '_>) {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for id in ids.filter(|id| !id.text.is_empty()) {
        if let Some(first) = seen.get(id.text.as_str()) {
            let line = first
                .line
                .map_or(String::new(), |line| format!(" also in line {line}"));
            clerk.findings.error(
                Code::DuplicateKey,
                id.place.clone(),
                format!("The id `{}` stands twice:{line}.", id.text),
                "Give each row an id of its own, and never use one again: calendars and feeds know the row by it.",
            );
        } else {
            seen.insert(&id.text, &id.place);
        }
    }
}

/// Finds an end before its beginning; `what` begins the sentence: "The priority ended".
pub(super) fn in_order(
    (first, last): (Option<Day>, Option<Day>),
    what: &str,
    place: &Place,
    clerk: &mut Clerk<'_, '_>,
) {
    if let Some((first, last)) = first.zip(last).filter(|(first, last)| last < first) {
        clerk.findings.error(
            Code::EndBeforeStart,
            place.clone(),
            format!("{what} on {last}, which is before it began on {first}."),
            "Correct the day that is wrong.",
        );
    }
}
