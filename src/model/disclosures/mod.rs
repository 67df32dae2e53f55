//! The records of the disclosure log, linked and checked.

use super::clerk::Clerk;
use crate::diagnostic::Findings;
use crate::figure::Moment;
use crate::load::RawDisclosures;

/// What a site has of the disclosure log.
#[derive(Debug, Default)]
pub struct Disclosures {}

impl Disclosures {
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
pub(super) fn disclosures(_raw: RawDisclosures, _clerk: &mut Clerk<'_, '_>) -> Disclosures {
    Disclosures {}
}
