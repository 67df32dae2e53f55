//! Commitments: what was promised after a consultation, and what became of it.

use super::reference::Reference;
use crate::config::Text;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::Day;
use crate::model::area::AreaId;
use crate::model::topic::TopicId;

/// What was promised.
#[derive(Debug, Default)]
pub struct Actions {
    /// The commitments, in the order of the file.
    pub commitments: Vec<Commitment>,
}

/// A day, and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The day.
    pub day: Day,
    /// Where it was written.
    pub place: Place,
}

/// What shows that something was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What readers find there.
    pub name: Text,
    /// Where it is.
    pub at: Reference,
}

/// How far a commitment has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It was not begun.
    Planned,
    /// It was begun.
    UnderWay,
    /// It was done, on a day, and there is something to show for it.
    Done(Dated, Evidence),
    /// It turned out that it could not be done, for a reason.
    CouldNot(Text),
    /// It was given up, for a reason.
    Dropped(Text),
}

/// How far a commitment has come, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommitmentStatus {
    /// It was not begun.
    Planned,
    /// It was begun.
    UnderWay,
    /// It was done.
    Done,
    /// It could not be done.
    CouldNot,
    /// It was given up.
    Dropped,
}

impl CommitmentStatus {
    /// All of them, with their words in files.
    pub const ALL: [(&'static str, Self); 5] = [
        ("planned", Self::Planned),
        ("under-way", Self::UnderWay),
        ("done", Self::Done),
        ("could-not", Self::CouldNot),
        ("dropped", Self::Dropped),
    ];

    /// The word in files.
    pub fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, status)| *status == self);
        found.map_or("", |(word, _)| word)
    }

    /// Whether nothing more is to come.
    pub fn is_final(self) -> bool {
        !matches!(self, Self::Planned | Self::UnderWay)
    }
}

/// Something that was promised after a consultation.
#[derive(Clone, Debug)]
pub struct Commitment {
    /// What tells it apart from the others of the consultation.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// What people said.
    pub said: Text,
    /// What will be done, was done, or could not be done.
    pub action: Text,
    /// The role that answers for it.
    pub owner: Text,
    /// The day by which it is to be done, if one was set.
    pub due: Option<Dated>,
    /// How far it has come.
    pub progress: Progress,
    /// Why it is as it is, where its progress needs no reason.
    pub(super) note: Option<Text>,
    /// What there is to see, where its progress needs no evidence.
    pub(super) more: Option<Evidence>,
    /// The areas that it is about, in the order of the file.
    pub areas: Vec<AreaId>,
    /// What it is about, in the order of the file.
    pub topics: Vec<TopicId>,
    /// The day on which its record was last changed.
    pub updated: Dated,
    /// Whether it is made up, to show how the pages work.
    pub example: bool,
}

impl Commitment {
    /// How far it has come.
    pub fn status(&self) -> CommitmentStatus {
        match self.progress {
            Progress::Planned => CommitmentStatus::Planned,
            Progress::UnderWay => CommitmentStatus::UnderWay,
            Progress::Done(..) => CommitmentStatus::Done,
            Progress::CouldNot(_) => CommitmentStatus::CouldNot,
            Progress::Dropped(_) => CommitmentStatus::Dropped,
        }
    }

    /// Why it is as it is, if a reason was given.
    pub fn reason(&self) -> Option<&Text> {
        match &self.progress {
            Progress::CouldNot(reason) | Progress::Dropped(reason) => Some(reason),
            _ => self.note.as_ref(),
        }
    }

    /// What there is to see of it, if anything.
    pub fn evidence(&self) -> Option<&Evidence> {
        match &self.progress {
            Progress::Done(_, evidence) => Some(evidence),
            _ => self.more.as_ref(),
        }
    }

    /// The day on which it was done, if it was.
    pub fn done(&self) -> Option<Day> {
        match &self.progress {
            Progress::Done(done, _) => Some(done.day),
            _ => None,
        }
    }

    /// The day by which it is to be done, while it is not finished.
    pub fn awaited(&self) -> Option<&Dated> {
        self.due.as_ref().filter(|_| !self.status().is_final())
    }

    /// Whether its day is past and it is not finished. On the day itself it is not late.
    pub fn is_late(&self, today: Day) -> bool {
        self.awaited().is_some_and(|due| due.day < today)
    }

    /// Tells of what does not fit the day of a build: what is late, and days of the past that are still to come.
    pub(super) fn due(&self, today: Day, findings: &mut Findings) {
        let late = self.awaited().filter(|due| due.day < today);
        // What is made up was promised to nobody.
        if let Some(due) = late.filter(|_| !self.example) {
            findings.warning(
                Code::CommitmentLate,
                due.place.clone(),
                format!("The commitment `{}` was due on {} and is not finished.", self.id, due.day),
                "Find out how far it is. Write what stands in its way into `reason`, or bring `status` up to date.",
            );
        }
        let done = match &self.progress {
            Progress::Done(done, _) => Some(done),
            _ => None,
        };
        for past in done.into_iter().chain([&self.updated]) {
            if past.day > today {
                findings.error(
                    Code::CommitmentUnfit,
                    past.place.clone(),
                    format!(
                        "The day {} lies after the day of the build, {today}.",
                        past.day
                    ),
                    "Correct the day. What is still to come has only a day in `due`.",
                );
            }
        }
    }
}
