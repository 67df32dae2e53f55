//! The files of one consultation that hold what was answered, question by question.

use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// What was answered, not yet linked.
#[derive(Debug, Default)]
pub struct RawResults {}

/// Reads the files below the folder of a consultation, which it need not have.
pub(super) fn results(_snapshot: &Snapshot, _folder: &str, _findings: &mut Findings) -> RawResults {
    RawResults {}
}
