//! The records of the publication scheme, linked and checked.

use super::clerk::Clerk;
use crate::diagnostic::Findings;
use crate::figure::Moment;
use crate::load::RawScheme;

/// What a site has of the publication scheme.
#[derive(Debug, Default)]
pub struct Scheme {}

impl Scheme {
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
pub(super) fn scheme(_raw: RawScheme, _clerk: &mut Clerk<'_, '_>) -> Scheme {
    Scheme {}
}
