//! Pages and files of consultations.

mod issues;
mod list;
mod one;
mod results;

pub use results::{AnswerChart, QuestionPart, QuoteLine, ScaleChart};

use super::records::RecordFile;
use super::{Desk, Part, View};
use crate::model::AreaId;
use crate::plan::{ConsultationFile, ConsultationPage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: ConsultationPage) -> View {
    match page {
        ConsultationPage::Overview => list::list(desk),
        ConsultationPage::One(id) => one::one(desk, id),
        ConsultationPage::Results(id) => results::results(desk, id),
        ConsultationPage::Issues(id) => issues::issues(desk, id),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: ConsultationFile) -> RecordFile {
    match file {
        ConsultationFile::All => list::file(desk),
        ConsultationFile::Results(id) => results::file(desk, id),
    }
}

/// What the page of a borough says of them.
pub(super) fn of_area(_desk: &Desk<'_>, _area: AreaId) -> Vec<(&'static str, Part)> {
    Vec::new()
}
