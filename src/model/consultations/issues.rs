//! Groups of issues and answers: groups of issues, and the answers of those who were asked.

use crate::load::{RawConsultationRecord, RawIssues, Record};
use crate::model::clerk::Clerk;

/// Groups of issues and answers.
#[derive(Debug, Default)]
pub struct Issues {}

impl Issues {
    /// True if there is nothing.
    pub fn is_empty(&self) -> bool {
        true
    }
}

/// Links what lies beside `consultation.toml`.
pub(super) fn issues(
    _raw: RawIssues,
    _record: &Record<RawConsultationRecord>,
    _clerk: &mut Clerk<'_, '_>,
) -> Issues {
    Issues {}
}
