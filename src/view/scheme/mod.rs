//! Pages and files of the publication scheme.

use super::findable::Findable;
use super::records::{RecordFile, Rows};
use super::{Desk, Part, View};
use crate::locale::Word;
use crate::model::AreaId;
use crate::plan::{PageId, SchemeFile, SchemePage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: SchemePage) -> View {
    View {
        template: "page.html",
        page: PageId::Scheme(page),
        language: desk.locale.index,
        title: String::new(),
        description: String::new(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: Vec::new(),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(_desk: &Desk<'_>, file: SchemeFile) -> RecordFile {
    match file {
        SchemeFile::All => RecordFile::Rows(Rows::new(Vec::new())),
    }
}

/// What the page of a borough says of it.
pub(super) fn of_area(_desk: &Desk<'_>, _area: AreaId) -> Vec<(&'static str, Part)> {
    Vec::new()
}

/// What the finder of things that are published already looks through.
pub(super) fn findable(_desk: &Desk<'_>) -> Vec<Findable> {
    Vec::new()
}
