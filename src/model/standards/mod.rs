//! The records of the standards of service, linked and checked.

mod measured;
mod project;
mod standard;

pub use measured::Measured;
pub use project::Project;
pub use standard::{Aim, Bound, Standard};

use super::clerk::Clerk;
use super::local::one_each;
use super::performance::Performance;
use super::wordlist::{ListedId, Wordlist, wordlist};
use crate::diagnostic::Findings;
use crate::figure::Moment;
use crate::load::{Cell, RawStandards};

/// What a site has of the standards of service.
#[derive(Debug, Default)]
pub struct Standards {
    /// What people may expect, in the order of the file.
    pub standards: Vec<Standard>,
    /// The work that is to bring the standards about, in the order of the file.
    pub projects: Vec<Project>,
    /// How far standards and projects have come.
    pub statuses: Wordlist,
}

impl Standards {
    /// True if the site has nothing of it.
    pub fn is_empty(&self) -> bool {
        self.standards.is_empty() && self.projects.is_empty()
    }

    /// The moments at which something changes by the clock alone, in any order.
    pub(super) fn changes(&self) -> Vec<Moment> {
        let days = self.standards.iter().flat_map(Standard::changes);
        days.filter_map(Moment::start_of).collect()
    }

    /// Warns of what is due at a moment.
    pub(super) fn due(&self, now: Moment, findings: &mut Findings) {
        for standard in &self.standards {
            standard.due(now.day(), findings);
        }
    }
}

/// Links the records.
pub(super) fn standards(
    raw: RawStandards,
    performance: &[Performance],
    clerk: &mut Clerk<'_, '_>,
) -> Standards {
    let statuses = wordlist(raw.statuses, clerk);
    one_each(raw.standards.iter().map(|row| &row.id), clerk);
    one_each(raw.projects.iter().map(|row| &row.id), clerk);
    let standards = raw.standards.into_iter();
    let standards =
        standards.filter_map(|row| standard::standard(&row, performance, &statuses, clerk));
    let standards = standards.collect();
    let projects = raw.projects.into_iter();
    let projects = projects.filter_map(|row| project::project(&row, &statuses, clerk));
    Standards {
        standards,
        projects: projects.collect(),
        statuses,
    }
}

/// The status that a record names.
fn status(word: &Cell, statuses: &Wordlist, clerk: &mut Clerk<'_, '_>) -> Option<ListedId> {
    statuses.find(word, "status", "data/standards/statuses.csv", clerk)
}

/// The address of a source, which need not be there.
fn source_url(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<String> {
    (!cell.text.is_empty()).then(|| clerk.url(cell)).flatten()
}

/// Where something comes from, which must be said.
fn source(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> String {
    if cell.text.is_empty() {
        clerk.findings.error(
            crate::diagnostic::Code::MissingText,
            cell.place.clone(),
            "Nothing says where this comes from.",
            "Write at `source` who said so, in which paper, and when.",
        );
    }
    cell.text.clone()
}
