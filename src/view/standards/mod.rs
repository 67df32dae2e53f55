//! Pages and files of the standards of service.

mod entry;
mod page;
mod rows;

use super::records::RecordFile;
use super::{Desk, Part, View};
use crate::locale::Word;
use crate::plan::{PageId, StandardFile, StandardPage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: StandardPage) -> View {
    match page {
        StandardPage::Overview => page::overview(desk),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: StandardFile) -> RecordFile {
    match file {
        StandardFile::Standards => rows::standards(desk),
        StandardFile::Projects => rows::projects(desk),
    }
}

/// What the page of performance says of them: the way there.
pub(super) fn link(desk: &Desk<'_>) -> Option<(&'static str, Part)> {
    let page = PageId::Standards(StandardPage::Overview);
    let link = || desk.link(page, desk.word(Word::SeeStandards));
    (!desk.catalogue().standards.is_empty()).then(|| ("standards", Part::Links(vec![link()])))
}
