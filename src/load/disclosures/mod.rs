//! `data/disclosures/`: the records of the disclosure log, not yet linked.

use super::sensitive::Sensitive;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// The records of the disclosure log.
#[derive(Debug, Default)]
pub struct RawDisclosures {}

impl RawDisclosures {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        Vec::new()
    }
}

/// Reads the records of the disclosure log, which a site need not have.
pub(super) fn disclosures(_snapshot: &Snapshot, _findings: &mut Findings) -> RawDisclosures {
    RawDisclosures {}
}
