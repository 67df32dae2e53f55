//! Pages and files of the standards of service.

use super::records::{RecordFile, Rows};
use super::{Desk, View};
use crate::locale::Word;
use crate::plan::{PageId, StandardFile, StandardPage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: StandardPage) -> View {
    View {
        template: "page.html",
        page: PageId::Standards(page),
        language: desk.locale.index,
        title: String::new(),
        description: String::new(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: Vec::new(),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(_desk: &Desk<'_>, file: StandardFile) -> RecordFile {
    match file {
        StandardFile::All => RecordFile::Rows(Rows::new(Vec::new())),
    }
}
