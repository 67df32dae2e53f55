//! `data/local/`: the records of local priorities and meetings, not yet linked.

mod meeting;
mod priority;

pub use meeting::RawMeeting;
pub use priority::RawPriority;

use super::label::{RawLabel, labels};
use super::sensitive::Sensitive;
use super::table::Cell;
use super::text_columns::TextCells;
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// The records of local priorities and meetings.
#[derive(Debug, Default)]
pub struct RawLocal {
    /// Rows of `priorities.csv`.
    pub priorities: Vec<RawPriority>,
    /// Rows of `meetings.csv`.
    pub meetings: Vec<RawMeeting>,
    /// Rows of `kinds.csv`: the kinds of meetings.
    pub kinds: Vec<RawLabel>,
}

impl RawLocal {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let priorities = self.priorities.iter().flat_map(RawPriority::sensitive);
        let meetings = self.meetings.iter().flat_map(RawMeeting::sensitive);
        priorities.chain(meetings).collect()
    }
}

/// Texts to be looked through, in every language, each with the name of its part.
fn texts(parts: &[(&'static str, &TextCells)], cleared_by: &Cell) -> Vec<Sensitive> {
    let cleared_by = Some(cleared_by).filter(|role| !role.text.is_empty());
    let cells = parts
        .iter()
        .flat_map(|(part, text)| text.cells.iter().map(move |cell| (*part, cell)));
    let texts = cells.map(|(part, cell)| Sensitive {
        text: cell.clone(),
        part,
        cleared_by: cleared_by.cloned(),
    });
    texts.collect()
}

/// Reads the records of local priorities and meetings, which a site need not have.
pub(super) fn local(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> RawLocal {
    RawLocal {
        priorities: priority::priorities(snapshot, site, findings),
        meetings: meeting::meetings(snapshot, site, findings),
        kinds: labels(snapshot, "data/local/kinds.csv", site, findings),
    }
}
