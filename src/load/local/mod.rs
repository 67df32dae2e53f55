//! `data/local/`: the records of local priorities and meetings, not yet linked.

use super::sensitive::Sensitive;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// The records of local priorities and meetings.
#[derive(Debug, Default)]
pub struct RawLocal {}

impl RawLocal {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        Vec::new()
    }
}

/// Reads the records of local priorities and meetings, which a site need not have.
pub(super) fn local(_snapshot: &Snapshot, _findings: &mut Findings) -> RawLocal {
    RawLocal {}
}
