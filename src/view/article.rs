//! Pages of Markdown, notes beside figures, and the page for addresses that do not exist.

use super::{Bound, Desk, Part, Prose, View};
use crate::load::SourceText;
use crate::locale::{Arg, Locale, Word};
use crate::model::{AreaId, CategoryId, NoteKind, Page, Translation, TranslationMethod};
use crate::plan::PageId;
use std::collections::BTreeMap;

pub(super) fn article(desk: &Desk<'_>, index: u16) -> View {
    let catalogue = desk.catalogue();
    let page = &catalogue.pages[usize::from(index)];
    let (text, own) = page.text(desk.locale.code(), &catalogue.site);
    let id = PageId::Content(index);
    let mut parts = vec![("text", Part::Prose(Box::new(desk.prose(page, id, 2))))];
    if let Some(translation) = text.translation.as_ref().filter(|_| own) {
        parts.extend(
            desk.translated(translation)
                .map(|words| ("translation", Part::Text(words))),
        );
    }
    if !own {
        let (language, direction) = desk.default_language();
        parts.push(("foreign_language", Part::Text(language)));
        parts.push(("foreign_direction", Part::Text(direction.to_owned())));
        parts.push(("notice", Part::Text(desk.word(Word::NotTranslated))));
    }
    View {
        template: "page.html",
        page: id,
        language: desk.locale.index,
        title: text.title.clone(),
        description: text.description.clone(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts,
    }
}

pub(super) fn not_found(desk: &Desk<'_>) -> View {
    let links = [
        (PageId::Home, Word::Home),
        (PageId::Boroughs, Word::Boroughs),
        (PageId::Offences, Word::Offences),
        (PageId::Catalogue, Word::Data),
    ];
    let links = links
        .map(|(page, word)| desk.link(page, desk.word(word)))
        .to_vec();
    View {
        template: "not-found.html",
        page: PageId::NotFound,
        language: desk.locale.index,
        title: desk.word(Word::NotFoundTitle),
        description: desk.word(Word::NotFoundText),
        crumbs: Vec::new(),
        parts: vec![
            ("answer", Part::Text(desk.word(Word::NotFoundText))),
            ("links", Part::Links(links)),
        ],
    }
}

impl Desk<'_> {
    /// The Markdown of a page in this language, or the original marked as such.
    pub(super) fn prose(&self, page: &Page, id: PageId, top_heading: u8) -> Prose {
        let site = &self.catalogue().site;
        let (text, own) = page.text(self.locale.code(), site);
        Prose {
            source: SourceText {
                path: text.path.clone(),
                text: text.markdown.clone(),
            },
            lines_before: text.lines_before,
            base: self.url(id),
            language: self.locale.index,
            foreign: (!own).then(|| self.default_language()),
            top_heading,
            bound: self.bound_in(own, &text.markdown),
            stale: (
                text.translation
                    .as_ref()
                    .map_or_else(Vec::new, |translation| translation.stale.clone()),
                self.word(Word::SectionStale),
            ),
            placeholders: BTreeMap::from([(
                "build_date",
                self.locale_of(own).day(self.scene.today()),
            )]),
        }
    }

    /// How a translation was made, and whether anybody who answers for it has read it over; nothing, if the file does not say.
    fn translated(&self, translation: &Translation) -> Option<String> {
        let word = match (translation.method?, translation.reviewed) {
            (TranslationMethod::Machine, None) => Word::TranslatedMachine,
            (TranslationMethod::Machine, Some(_)) => Word::TranslatedMachineReviewed,
            (TranslationMethod::Community, None) => Word::TranslatedCommunity,
            (TranslationMethod::Community, Some(_)) => Word::TranslatedCommunityReviewed,
            (TranslationMethod::Professional, None) => Word::TranslatedProfessional,
            (TranslationMethod::Professional, Some(_)) => Word::TranslatedProfessionalReviewed,
        };
        Some(match translation.reviewed {
            None => self.word(word),
            Some(day) => {
                let day = self.locale.day(day);
                self.locale.say(word, &[("day", Arg::Text(&day))])
            }
        })
    }

    /// The locale that a text's own figures are written in: that of its language, whatever the page's.
    fn locale_of(&self, own: bool) -> &Locale {
        if own {
            self.locale
        } else {
            &self.scene.locales[self.routes.default_language()]
        }
    }

    /// What calls in a text stand for, in the text's own language and with addresses in the reader's.
    fn bound_in(&self, own: bool, markdown: &str) -> BTreeMap<String, Bound> {
        let wording = Desk {
            scene: self.scene,
            locale: self.locale_of(own),
            routes: self.routes,
        };
        wording.bound(markdown, self.locale.index)
    }

    /// The default language and its direction.
    pub(super) fn default_language(&self) -> (String, &'static str) {
        let site = &self.catalogue().site;
        let direction = site
            .languages
            .get(self.routes.default_language())
            .map_or("ltr", |l| l.direction.as_str());
        (site.default_language.clone(), direction)
    }

    /// The note on how to read a kind of figures, if the lead dataset has one.
    pub(super) fn note(
        &self,
        kind: NoteKind,
        area: Option<AreaId>,
        category: Option<CategoryId>,
    ) -> Option<(&'static str, Part)> {
        let catalogue = self.catalogue();
        let versions = catalogue.lead().notes.get(&kind)?;
        let own = versions.get(self.locale.code());
        let source = own
            .or_else(|| versions.get(&catalogue.site.default_language))?
            .clone();
        let mut placeholders = BTreeMap::new();
        if let Some(area) = area {
            placeholders.insert("area", self.area_name(area).to_owned());
            if let Some(residents) = catalogue.residents(catalogue.lead(), area) {
                placeholders.insert(
                    "residents",
                    self.locale_of(own.is_some()).count(residents.count),
                );
                placeholders.insert("residents_year", residents.year.to_string());
            }
        }
        if let Some(category) = category {
            placeholders.insert("category", self.category_name(category).to_owned());
        }
        let base = self.url(PageId::Home);
        let bound = self.bound_in(own.is_some(), &source.text);
        let foreign = own.is_none().then(|| self.default_language());
        let prose = Prose {
            source,
            lines_before: 0,
            base,
            language: self.locale.index,
            foreign,
            top_heading: 3,
            bound,
            stale: (Vec::new(), String::new()),
            placeholders,
        };
        Some(("note", Part::Prose(Box::new(prose))))
    }
}
