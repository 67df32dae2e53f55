//! Consultations, linked and checked.

mod actions;
mod asked;
mod commitment;
mod issues;
mod reference;
mod results;

pub use asked::{Asked, Base, Invited, PublishedShare, Report, Stage};
pub use commitment::{Actions, Commitment, Dated, Evidence, Progress, Status};
pub use issues::{Answers, IssueGroup, Issues, Respondent, Response};
pub use reference::{OwnAddress, Reference};
pub use results::Results;

use super::clerk::Clerk;
use crate::config::Text;
use crate::diagnostic::Findings;
use crate::figure::{Moment, Timed};
use crate::load::{RawConsultation, RawConsultations};

/// A consultation's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConsultationId(u16);

/// A consultation.
#[derive(Debug)]
pub struct Consultation {
    /// The name in addresses.
    pub slug: String,
    /// Its name.
    pub title: Text,
    /// What it is about.
    pub summary: Text,
    /// When it opens, where that is known.
    pub opens: Option<Timed>,
    /// When it closes, where that is known.
    pub closes: Option<Timed>,
    /// Whether it is made up, to show how the pages work.
    pub example: bool,
    /// What was answered.
    pub results: Results,
    /// Groups of issues, and the answers of those who were asked.
    pub issues: Option<Issues>,
    /// What was promised, and what became of it.
    pub actions: Actions,
}

/// The consultations of a site, in the order of their names in addresses.
#[derive(Debug, Default)]
pub struct Consultations {
    list: Vec<Consultation>,
}

impl Consultations {
    /// True if the site has none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The consultation with this number.
    pub fn get(&self, id: ConsultationId) -> &Consultation {
        &self.list[usize::from(id.0)]
    }

    /// All of them with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (ConsultationId, &Consultation)> {
        (0..).map(ConsultationId).zip(&self.list)
    }

    /// The moments at which a consultation changes by the clock alone, in any order.
    pub(super) fn changes(&self) -> Vec<Moment> {
        let opens = self.list.iter().filter_map(|one| one.opens);
        let closes = self.list.iter().filter_map(|one| one.closes);
        opens
            .map(|opens| opens.begins)
            .chain(closes.map(|closes| closes.ends))
            .chain(self.falls_due())
            .collect()
    }

    /// All commitments, each with its consultation, in order.
    pub fn commitments(&self) -> impl Iterator<Item = (ConsultationId, &Commitment)> {
        let each = self.iter();
        each.flat_map(|(id, one)| one.actions.commitments.iter().map(move |it| (id, it)))
    }

    /// The moments at which a commitment becomes late.
    fn falls_due(&self) -> impl Iterator<Item = Moment> {
        let awaited = self.commitments().filter_map(|(_, it)| it.awaited());
        awaited.filter_map(|due| Some(Timed::whole(due.day)?.ends))
    }

    /// Warns of what is due at a moment.
    pub(super) fn due(&self, now: Moment, findings: &mut Findings) {
        for (_, commitment) in self.commitments() {
            commitment.due(now.day(), findings);
        }
    }
}

/// Links the records.
pub(super) fn consultations(raw: RawConsultations, clerk: &mut Clerk<'_, '_>) -> Consultations {
    let list = raw.consultations.into_iter();
    Consultations {
        list: list.map(|raw| consultation(raw, clerk)).collect(),
    }
}

fn consultation(raw: RawConsultation, clerk: &mut Clerk<'_, '_>) -> Consultation {
    let (record, says) = (&raw.record, &raw.record.says);
    let title = clerk.words(says.title.get_ref(), "The title", || {
        record.place_of(&says.title)
    });
    let summary = clerk.words(says.summary.get_ref(), "The summary", || {
        record.place_of(&says.summary)
    });
    let opens = says.opens.as_ref().map(|text| record.cell(text));
    let closes = says.closes.as_ref().map(|text| record.cell(text));
    Consultation {
        slug: raw.slug,
        title,
        summary,
        opens: opens.and_then(|cell| clerk.timed(&cell)),
        closes: closes.and_then(|cell| clerk.timed(&cell)),
        example: says.example,
        results: results::results(raw.results, record, clerk),
        issues: issues::issues(raw.issues, record, clerk),
        actions: actions::actions(raw.actions, record, clerk),
    }
}
