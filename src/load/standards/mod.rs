//! `data/standards/`: the records of the standards of service, not yet linked.

use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// The records of the standards of service.
#[derive(Debug, Default)]
pub struct RawStandards {}

/// Reads the records of the standards of service, which a site need not have.
pub(super) fn standards(_snapshot: &Snapshot, _findings: &mut Findings) -> RawStandards {
    RawStandards {}
}
