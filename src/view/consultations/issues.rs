//! `/consultations/<slug>/issues/`.

use crate::locale::Word;
use crate::model::ConsultationId;
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, View};

pub(super) fn issues(desk: &Desk<'_>, id: ConsultationId) -> View {
    let one = desk.catalogue().consultations.get(id);
    View {
        template: "page.html",
        page: PageId::Consultations(ConsultationPage::Issues(id)),
        language: desk.locale.index,
        title: desk.words(&one.title).to_owned(),
        description: desk.words(&one.summary).to_owned(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: Vec::new(),
    }
}
