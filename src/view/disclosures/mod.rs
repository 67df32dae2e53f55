//! Pages and files of the disclosure log.

use super::records::{RecordFile, Rows};
use super::{Desk, View};
use crate::locale::Word;
use crate::plan::{DisclosureFile, DisclosurePage, PageId};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: DisclosurePage) -> View {
    View {
        template: "page.html",
        page: PageId::Disclosures(page),
        language: desk.locale.index,
        title: String::new(),
        description: String::new(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: Vec::new(),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(_desk: &Desk<'_>, file: DisclosureFile) -> RecordFile {
    match file {
        DisclosureFile::All => RecordFile::Rows(Rows::new(Vec::new())),
    }
}
