//! Pages and files of consultations.

mod actions;
mod asked;
mod commitment_files;
mod commitments;
mod issue_files;
mod issues;
mod list;
mod one;
mod own;
mod results;

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
        ConsultationPage::Commitments(scope) => commitments::commitments(desk, scope),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: ConsultationFile) -> RecordFile {
    match file {
        ConsultationFile::All => list::file(desk),
        ConsultationFile::Groups(id) => issue_files::groups(desk, id),
        ConsultationFile::Responses(id) => issue_files::responses(desk, id),
        ConsultationFile::Replies(id) => issue_files::replies(desk, id),
        ConsultationFile::Commitments => commitment_files::rows(desk),
        ConsultationFile::CommitmentNews => commitment_files::news(desk),
        ConsultationFile::CommitmentDays => commitment_files::days(desk),
    }
}

/// What the page of a borough says of them.
pub(super) fn of_area(desk: &Desk<'_>, area: AreaId) -> Vec<(&'static str, Part)> {
    actions::of_area(desk, area)
}
