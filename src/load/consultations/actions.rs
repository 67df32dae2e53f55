//! The files of one consultation that hold what was promised, and what became of it.

use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// What was promised, not yet linked.
#[derive(Debug, Default)]
pub struct RawActions {}

/// Reads the files below the folder of a consultation, which it need not have.
pub(super) fn actions(_snapshot: &Snapshot, _folder: &str, _findings: &mut Findings) -> RawActions {
    RawActions {}
}
