//! What was promised: what was promised, and what became of it.

use crate::load::{RawActions, RawConsultationRecord, Record};
use crate::model::clerk::Clerk;

/// What was promised.
#[derive(Debug, Default)]
pub struct Actions {}

impl Actions {
    /// True if there is nothing.
    pub fn is_empty(&self) -> bool {
        true
    }
}

/// Links what lies beside `consultation.toml`.
pub(super) fn actions(
    _raw: RawActions,
    _record: &Record<RawConsultationRecord>,
    _clerk: &mut Clerk<'_, '_>,
) -> Actions {
    Actions {}
}
