//! Consultations, linked and checked.

mod actions;
mod issues;
mod results;

pub use actions::Actions;
pub use issues::Issues;
pub use results::{
    Answer, AnswerRule, Answers, Audience, Choice, Column, Entry, Group, Key, Lattice, Outcome,
    Question, Quote, Results, Sample, Seat, Statistic, Way, answer_key, lattice, outcome,
};

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
    pub issues: Issues,
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
            .collect()
    }

    /// Warns of what is due at a moment.
    pub(super) fn due(&self, _now: Moment, _findings: &mut Findings) {}
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
