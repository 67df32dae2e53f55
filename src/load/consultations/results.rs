//! The files of one consultation that hold what was answered, question by question.

use crate::diagnostic::Findings;
use crate::load::sensitive::Sensitive;
use crate::source::Snapshot;

/// What was answered, not yet linked.
#[derive(Debug, Default)]
pub struct RawResults {}

impl RawResults {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        Vec::new()
    }
}

/// Reads the files below the folder of a consultation, which it need not have.
pub(super) fn results(_snapshot: &Snapshot, _folder: &str, _findings: &mut Findings) -> RawResults {
    RawResults {}
}
