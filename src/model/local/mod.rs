//! The records of local priorities and meetings, linked and checked.

use super::clerk::Clerk;
use crate::diagnostic::Findings;
use crate::figure::Moment;
use crate::load::RawLocal;

/// What a site has of local priorities and meetings.
#[derive(Debug, Default)]
pub struct Local {}

impl Local {
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
pub(super) fn local(_raw: RawLocal, _clerk: &mut Clerk<'_, '_>) -> Local {
    Local {}
}
