//! What was answered: what was answered, question by question.

use crate::load::{RawConsultationRecord, RawResults, Record};
use crate::model::clerk::Clerk;

/// What was answered.
#[derive(Debug, Default)]
pub struct Results {}

impl Results {
    /// True if there is nothing.
    pub fn is_empty(&self) -> bool {
        true
    }
}

/// Links what lies beside `consultation.toml`.
pub(super) fn results(
    _raw: RawResults,
    _record: &Record<RawConsultationRecord>,
    _clerk: &mut Clerk<'_, '_>,
) -> Results {
    Results {}
}
