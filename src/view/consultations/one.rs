//! `/consultations/<slug>/`.

use crate::locale::Word;
use crate::model::ConsultationId;
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, View};

pub(super) fn one(desk: &Desk<'_>, id: ConsultationId) -> View {
    let one = desk.catalogue().consultations.get(id);
    View {
        template: "consultation.html",
        page: PageId::Consultations(ConsultationPage::One(id)),
        language: desk.locale.index,
        title: desk.words(&one.title).to_owned(),
        description: desk.words(&one.summary).to_owned(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: super::actions::parts(desk, id),
    }
}
