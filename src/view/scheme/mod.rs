//! Pages and files of the publication scheme.

mod charges;
mod class;
mod copies;
mod entry;
mod files;
mod items;
mod overview;
mod topic;
mod up_to_date;

use super::findable::Findable;
use super::records::RecordFile;
use super::{Desk, Link, Part, Phrase, View};
use crate::locale::Word;
use crate::model::{AreaId, SchemeEntry};
use crate::plan::{FileTarget, PageId, SchemeFile, SchemePage};

/// A page.
pub(super) fn page(desk: &Desk<'_>, page: SchemePage) -> View {
    match page {
        SchemePage::Overview => overview::overview(desk),
        SchemePage::UpToDate => up_to_date::up_to_date(desk),
        SchemePage::Charges => charges::charges(desk),
        SchemePage::Class(id) => class::class(desk, id),
        SchemePage::Entry(id) => entry::entry(desk, id),
        SchemePage::Topic(id) => topic::topic(desk, id),
    }
}

/// A file; its words are those of the default language.
pub(super) fn file(desk: &Desk<'_>, file: SchemeFile) -> RecordFile {
    match file {
        SchemeFile::Entries => RecordFile::Rows(files::entries(desk)),
        SchemeFile::Expected => RecordFile::Rows(files::expected(desk)),
        SchemeFile::Charges => RecordFile::Rows(files::charges(desk)),
        SchemeFile::Feed => RecordFile::Feed(files::feed(desk)),
    }
}

/// What the page of a borough says of it: the documents that are about the borough.
pub(super) fn of_area(desk: &Desk<'_>, area: AreaId) -> Vec<(&'static str, Part)> {
    let catalogue = desk.catalogue();
    let code = &catalogue.lead().areas.get(area).code;
    let about = |entry: &SchemeEntry| {
        let mut codes = entry
            .areas
            .iter()
            .map(|area| &catalogue.areas.get(*area).code);
        codes.any(|named| named == code)
    };
    let entries = items::entries(desk, about);
    vec![("scheme_documents", Part::Entries(entries))]
}

/// What the finder of things that are published already looks through.
pub(super) fn findable(desk: &Desk<'_>) -> Vec<Findable> {
    let entries = desk.catalogue().scheme.entries();
    let found = entries.map(|(id, entry)| Findable {
        name: desk.phrase_link(
            desk.phrase(&entry.title),
            PageId::Scheme(SchemePage::Entry(id)),
        ),
        kind: desk.word(Word::SchemeDocument),
        topics: entry.topics.clone(),
        published: entry.published.as_ref().map(|published| published.day),
    });
    found.collect()
}

impl Desk<'_> {
    /// The frame of a page of the scheme; a title in another language than the page's is marked.
    fn scheme_view(
        &self,
        template: &'static str,
        page: SchemePage,
        title: Phrase,
        description: String,
        mut parts: Vec<(&'static str, Part)>,
    ) -> View {
        let mut crumbs = vec![self.link(PageId::Home, self.word(Word::Home))];
        let text = self.catalogue().scheme.text.as_ref();
        if page != SchemePage::Overview {
            let overview = PageId::Scheme(SchemePage::Overview);
            crumbs.extend(text.map(|text| self.link(overview, self.words(&text.title))));
        }
        if let Some((language, direction)) = title.foreign {
            parts.push(("foreign_language", Part::Text(language)));
            parts.push(("foreign_direction", Part::Text(direction.to_owned())));
        }
        if text.is_some_and(|text| text.example) {
            parts.push(("example", Part::Text(self.word(Word::ExampleNote))));
        }
        View {
            template,
            page: PageId::Scheme(page),
            language: self.locale.index,
            title: title.text,
            description,
            crumbs,
            parts,
        }
    }

    /// A link to a file of the scheme.
    fn scheme_file(&self, file: SchemeFile, word: Word) -> Link {
        let file = FileTarget::Scheme(file);
        Link {
            url: self.file_url(file),
            text: self.word(word),
        }
    }

    /// A link to a page of the scheme.
    fn scheme_link(&self, page: SchemePage, word: Word) -> Link {
        self.link(PageId::Scheme(page), self.word(word))
    }
}
