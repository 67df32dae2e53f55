//! The records of the standards of service, linked and checked.

use super::clerk::Clerk;
use crate::diagnostic::Findings;
use crate::figure::Moment;
use crate::load::RawStandards;

/// What a site has of the standards of service.
#[derive(Debug, Default)]
pub struct Standards {}

impl Standards {
    /// True if the site has nothing of it.
    pub fn is_empty(&self) -> bool {
        true
    }

    /// The moments at which something changes by the clock alone, in any order.
    pub(super) fn changes(&self) -> Vec<Moment> {
        Vec::new()
    }

    /// Warns of what is due at a moment.
    pub(super) fn due(&self, _now: Moment, _findings: &mut Findings) {}
}

/// Links the records.
pub(super) fn standards(_raw: RawStandards, _clerk: &mut Clerk<'_, '_>) -> Standards {
    Standards {}
}
