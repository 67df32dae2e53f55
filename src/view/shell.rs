//! What all pages of a language share: names, menu, languages, words.

use super::{Link, Scene};
use crate::figure::Day;
use crate::locale::{Arg, Locale, Separators, Word, as_fallback};
use crate::plan::{ConsultationPage, DisclosurePage, FileTarget, PageId, Routes, SchemePage};
use std::collections::BTreeMap;

/// The same page in a language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// The language's code.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// Its direction.
    pub direction: &'static str,
}

/// What all pages of a language share.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The language's code.
    pub language: String,
    /// The locale, as Open Graph writes it: `en_GB`.
    pub locale: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The site's name.
    pub site_title: String,
    /// The publisher's name.
    pub publisher: String,
    /// What the publisher is, and is not.
    pub publisher_about: String,
    /// Where readers can write to.
    pub contact: Option<String>,
    /// The licence, with the address of its text.
    pub licence: Link,
    /// The words that the licence asks for.
    pub attribution: String,
    /// The numbers for an emergency and for everything else.
    pub emergency: Option<(String, String)>,
    /// When these numbers were last checked, in a sentence.
    pub reviewed: Option<String>,
    /// How the words of this language were made; nothing, if the language does not say so.
    pub translation_note: Option<String>,
    /// The menu.
    pub menu: Vec<Link>,
    /// The home page.
    pub home: Link,
    /// The page about the translations.
    pub about_languages: Link,
    /// All languages of the site.
    pub languages: Vec<Alternate>,
    /// Addresses of style sheets.
    pub styles: Vec<String>,
    /// Addresses of scripts.
    pub scripts: Vec<String>,
    /// How the digits of a number are parted.
    pub separators: Separators,
    /// The address of the icon, if the theme has one.
    pub icon: Option<String>,
    /// Messages without variables, by name.
    pub words: BTreeMap<String, String>,
}

/// Words of the settings or of a page, marked if they are not in the page's language.
fn marked(words: &str, is_own: bool) -> String {
    if is_own || words.is_empty() {
        return words.to_owned();
    }
    as_fallback(words)
}

/// The shell of a language.
pub fn shell(scene: &Scene<'_>, locale: &Locale) -> Shell {
    let catalogue = scene.catalogue;
    let site = &catalogue.site;
    let routes = Routes::new(catalogue);
    let code = locale.code();
    let words = |text| {
        let (words, language) = site.words(text, code);
        marked(words, language == code)
    };
    let link = |page, text: &str| Link {
        url: routes.page(page, locale.index),
        text: text.to_owned(),
    };
    let mut menu = vec![
        link(PageId::Boroughs, locale.word(Word::Boroughs)),
        link(PageId::Offences, locale.word(Word::Offences)),
    ];
    if !catalogue.performance.is_empty() {
        menu.push(link(PageId::Performance, locale.word(Word::Performance)));
    }
    menu.push(link(PageId::Catalogue, locale.word(Word::Data)));
    if !catalogue.scheme.is_empty() {
        let page = PageId::Scheme(SchemePage::Overview);
        menu.push(link(page, locale.word(Word::Openness)));
    } else if !catalogue.disclosures.is_empty() {
        let page = PageId::Disclosures(DisclosurePage::Overview);
        menu.push(link(page, locale.word(Word::Openness)));
    }
    if !catalogue.consultations.is_empty() {
        let page = PageId::Consultations(ConsultationPage::Overview);
        menu.push(link(page, locale.word(Word::Consultations)));
    }
    let mut pages: Vec<_> = catalogue
        .pages
        .iter()
        .zip(0..)
        .filter(|(page, _)| page.menu && !page.route.is_empty())
        .collect();
    pages.sort_by_key(|(page, _)| (page.order, page.route.clone()));
    menu.extend(pages.into_iter().map(|(page, index)| {
        let (text, is_own) = page.text(code, site);
        link(PageId::Content(index), &marked(&text.title, is_own))
    }));
    let asset = |ending: &str| {
        let named = scene
            .theme
            .assets
            .iter()
            .zip(0..)
            .filter(|(asset, _)| asset.name.ends_with(ending));
        named
            .map(|(_, index)| {
                let file = FileTarget::Asset(index);
                routes.file_url(file, locale.index, scene.theme)
            })
            .collect::<Vec<_>>()
    };
    let language = |language: &crate::config::Language| Alternate {
        code: language.code.clone(),
        name: language.name.clone(),
        direction: language.direction.as_str(),
    };
    Shell {
        language: code.to_owned(),
        locale: locale.language.locale.get_ref().replace('-', "_"),
        direction: locale.language.direction.as_str(),
        site_title: words(&site.title),
        publisher: site.publisher.name.clone(),
        publisher_about: words(&site.publisher.about),
        contact: site.publisher.contact.clone(),
        licence: Link {
            url: site.licence.url.clone(),
            text: site.licence.name.clone(),
        },
        attribution: site.licence.attribution.clone(),
        emergency: site
            .emergency
            .as_ref()
            .map(|numbers| (numbers.emergency.clone(), numbers.non_emergency.clone())),
        reviewed: site.emergency.as_ref().and_then(|numbers| {
            let day = locale.day(Day::parse(numbers.reviewed.as_ref()?.get_ref())?);
            Some(locale.say(Word::EmergencyReviewed, &[("day", Arg::Text(&day))]))
        }),
        translation_note: (locale.index != routes.default_language()
            && locale.has_message("translation-note"))
        .then(|| locale.word(Word::TranslationNote).to_owned()),
        menu,
        home: link(PageId::Home, &words(&site.title)),
        about_languages: link(PageId::Languages, locale.word(Word::LanguagesTitle)),
        languages: site.languages.iter().map(language).collect(),
        styles: asset(".css"),
        scripts: asset(".js"),
        separators: locale.separators(),
        icon: asset("icon.svg").into_iter().next(),
        words: locale.template_words(),
    }
}
