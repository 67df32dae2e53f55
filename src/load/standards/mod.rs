//! `data/standards/`: the records of the standards of service, not yet linked.

mod project;
mod standard;

pub use project::RawProject;
pub use standard::RawStandard;

use super::label::{RawLabel, labels};
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

/// The records of the standards of service.
#[derive(Debug, Default)]
pub struct RawStandards {
    /// Rows of `standards.csv`.
    pub standards: Vec<RawStandard>,
    /// Rows of `projects.csv`.
    pub projects: Vec<RawProject>,
    /// Rows of `statuses.csv`: how far standards and projects have come.
    pub statuses: Vec<RawLabel>,
}

/// Reads the records of the standards of service, which a site need not have.
pub(super) fn standards(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> RawStandards {
    RawStandards {
        standards: standard::standards(snapshot, site, findings),
        projects: project::projects(snapshot, site, findings),
        statuses: labels(snapshot, "data/standards/statuses.csv", site, findings),
    }
}
