//! `data/publication-scheme/`: the records of the publication scheme, not yet linked.

use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// The records of the publication scheme.
#[derive(Debug, Default)]
pub struct RawScheme {}

/// Reads the records of the publication scheme, which a site need not have.
pub(super) fn scheme(_snapshot: &Snapshot, _findings: &mut Findings) -> RawScheme {
    RawScheme {}
}
