//! Pages and files of consultations.

mod actions;
mod asked;
mod commitment_files;
mod commitments;
mod dates;
mod entry;
mod files;
mod form;
mod invited;
mod issue_files;
mod issues;
mod list;
mod methods;
mod one;
mod own;
mod results;
mod section;
mod status;

pub use results::{AnswerChart, QuestionPart, QuoteLine, ScaleChart};

use super::records::RecordFile;
use super::{Desk, Part, View};
use crate::model::AreaId;
use crate::plan::{ConsultationFile, ConsultationPage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: ConsultationPage) -> View {
    match page {
        ConsultationPage::Overview => list::overview(desk),
        ConsultationPage::Topic(topic) => list::topic(desk, topic),
        ConsultationPage::Methods => methods::methods(desk),
        ConsultationPage::SignUp => form::sign_up(desk),
        ConsultationPage::One(id) => one::one(desk, id),
        ConsultationPage::Form(id) => form::form(desk, id),
        ConsultationPage::Results(id) => results::results(desk, id),
        ConsultationPage::Issues(id) => issues::issues(desk, id),
        ConsultationPage::Commitments(scope) => commitments::commitments(desk, scope),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: ConsultationFile) -> RecordFile {
    match file {
        ConsultationFile::All => files::consultations(desk),
        ConsultationFile::Calendar => dates::calendar(desk),
        ConsultationFile::Dates(id) => dates::dates(desk, id),
        ConsultationFile::Feed => dates::feed(desk),
        ConsultationFile::Methods => methods::file(desk),
        ConsultationFile::Respondents => files::respondents(desk),
        ConsultationFile::Groups(id) => issue_files::groups(desk, id),
        ConsultationFile::Responses(id) => issue_files::responses(desk, id),
        ConsultationFile::Replies(id) => issue_files::replies(desk, id),
        ConsultationFile::Commitments => commitment_files::rows(desk),
        ConsultationFile::CommitmentNews => commitment_files::news(desk),
        ConsultationFile::CommitmentDays => commitment_files::days(desk),
        ConsultationFile::Results(id) => results::file(desk, id),
    }
}

/// What the page of a borough says of them.
pub(super) fn of_area(desk: &Desk<'_>, area: AreaId) -> Vec<(&'static str, Part)> {
    let mut parts = section::of_area(desk, area);
    parts.extend(actions::of_area(desk, area));
    parts
}

/// What the home page says of them.
pub(super) fn of_home(desk: &Desk<'_>) -> Vec<(&'static str, Part)> {
    section::of_home(desk)
}
