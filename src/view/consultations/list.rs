//! `/consultations/`: all of them.

use crate::locale::Word;
use crate::plan::{ConsultationPage, PageId};
use crate::view::records::{RecordFile, Rows};
use crate::view::{Desk, Entry, Part, View};

pub(super) fn list(desk: &Desk<'_>) -> View {
    let entry = |(id, one): (_, &crate::model::Consultation)| Entry {
        name: desk.phrase_link(
            desk.phrase(&one.title),
            PageId::Consultations(ConsultationPage::One(id)),
        ),
        text: vec![desk.phrase(&one.summary)],
        ..Entry::default()
    };
    let entries = desk.catalogue().consultations.iter().map(entry).collect();
    View {
        template: "page.html",
        page: PageId::Consultations(ConsultationPage::Overview),
        language: desk.locale.index,
        title: desk.word(Word::Consultations),
        description: desk.word(Word::Consultations),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: vec![("entries", Part::Entries(entries))],
    }
}

pub(super) fn file(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec!["slug", "title"]);
    for (_, one) in desk.catalogue().consultations.iter() {
        let title = desk.words(&one.title);
        file.rows.push(vec![one.slug.clone().into(), title.into()]);
    }
    RecordFile::Rows(file)
}
