//! The files of one consultation that hold groups of issues, and the answers of those who were asked.

use crate::diagnostic::Findings;
use crate::load::sensitive::Sensitive;
use crate::source::Snapshot;

/// Groups of issues and answers, not yet linked.
#[derive(Debug, Default)]
pub struct RawIssues {}

impl RawIssues {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        Vec::new()
    }
}

/// Reads the files below the folder of a consultation, which it need not have.
pub(super) fn issues(_snapshot: &Snapshot, _folder: &str, _findings: &mut Findings) -> RawIssues {
    RawIssues {}
}
