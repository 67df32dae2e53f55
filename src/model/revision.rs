//! Why an edition has other figures than the one before it, as `dataset.toml` declares it.

use crate::config::Text;
use crate::diagnostic::{Code, Findings};
use crate::figure::Day;
use crate::load::{RawDataset, RawEditionNote, RevisionKind};

/// Why an edition has other figures than the one before it for the same months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revision {
    /// As planned: the figures come from a live system. The words may be missing.
    Scheduled(Text),
    /// Something was wrong: on which day it was put right, and what it was.
    Correction(Day, Text),
    /// The figures are made in another way: in which.
    Method(Text),
}

impl Default for Revision {
    fn default() -> Self {
        Self::Scheduled(Text::default())
    }
}

impl Revision {
    /// The word for it in data files and in `dataset.toml`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Scheduled(_) => "scheduled",
            Self::Correction(..) => "correction",
            Self::Method(_) => "method",
        }
    }

    /// What happened, in words; they may be missing for a scheduled revision.
    pub fn reason(&self) -> &Text {
        match self {
            Self::Scheduled(reason) | Self::Correction(_, reason) | Self::Method(reason) => reason,
        }
    }
}

/// The revision that an entry of `[[editions]]` declares. Readers are owed a reason for a correction and for a change of
/// method, and the day of a correction.
pub(super) fn revision(
    raw: &RawDataset,
    note: &RawEditionNote,
    published: Option<Day>,
    findings: &mut Findings,
) -> Revision {
    let reason = note.reason.clone();
    let Some(declared) = &note.revision else {
        return Revision::Scheduled(reason);
    };
    let kind = *declared.get_ref();
    if kind != RevisionKind::Scheduled && reason == Text::default() {
        findings.error(
            Code::MissingText,
            raw.place_of(declared),
            "This revision has no `reason`.",
            "Add `reason = { en = \"…\" }`: say what was wrong, or what is done in another way now.",
        );
    }
    match (kind, published) {
        (RevisionKind::Scheduled, _) => Revision::Scheduled(reason),
        (RevisionKind::Method, _) => Revision::Method(reason),
        (RevisionKind::Correction, Some(day)) => Revision::Correction(day, reason),
        (RevisionKind::Correction, None) => {
            if note.published.is_none() {
                findings.error(
                    Code::BadEdition,
                    raw.place_of(declared),
                    "This correction has no day.",
                    "Add `published`, the day on which it was put right, such as 2026-07-09.",
                );
            }
            Revision::Scheduled(reason)
        }
    }
}
