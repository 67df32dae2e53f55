//! Pages of Markdown, with their translations.

use super::slug::is_slug;
use super::translation::{Translation, translation};
use crate::config::Site;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::{Likeness, RawPage, Section};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A page in one language.
#[derive(Clone, Debug)]
pub struct PageText {
    /// The file.
    pub path: Arc<str>,
    /// The title.
    pub title: String,
    /// One sentence about it.
    pub description: String,
    /// The Markdown.
    pub markdown: Arc<str>,
    /// How many lines of the file stand before the Markdown.
    pub lines_before: u32,
    /// The sections of the Markdown.
    pub sections: Vec<Section>,
    /// What its translations have in common with it.
    pub likeness: Likeness,
    /// How it was made, if it is a translation.
    pub translation: Option<Translation>,
}

/// A page, with at least the default language.
#[derive(Clone, Debug)]
pub struct Page {
    /// The address below the root, without slashes around it; empty for the text of the home page.
    pub route: String,
    /// Its place among its neighbours.
    pub order: i64,
    /// Whether it stands in the menu.
    pub menu: bool,
    /// Whether a translation is shown only once somebody has reviewed it: so for pages about safety, rights and law.
    pub reviewed_translations_only: bool,
    /// The text in the default language.
    pub original: PageText,
    /// The texts in other languages.
    pub translations: BTreeMap<String, PageText>,
}

impl Page {
    /// The text in a language, or else the original; and true if it is in the language asked for.
    pub fn text(&self, language: &str, site: &Site) -> (&PageText, bool) {
        let reviewed = |text: &&PageText| {
            let translation = text.translation.as_ref();
            translation.is_some_and(|translation| translation.reviewed.is_some())
        };
        let translated = self.translations.get(language);
        match translated.filter(|text| !self.reviewed_translations_only || reviewed(text)) {
            Some(text) => (text, true),
            None => (&self.original, language == site.default_language),
        }
    }
}

/// Puts the languages of each page together.
pub(super) fn pages(raw: Vec<RawPage>, site: &Site, findings: &mut Findings) -> Vec<Page> {
    let mut by_route: BTreeMap<String, Vec<RawPage>> = BTreeMap::new();
    for page in raw {
        let folder = page
            .route
            .strip_suffix("index")
            .filter(|rest| rest.is_empty() || rest.ends_with('/'));
        let route = folder
            .unwrap_or(&page.route)
            .trim_end_matches('/')
            .to_owned();
        if route.is_empty() || route.split('/').all(is_slug) {
            by_route.entry(route).or_default().push(page);
        } else {
            let place = Place::file(page.body.path.clone());
            match route.rsplit_once('.') {
                Some((_, code)) => {
                    let codes: Vec<&str> = site
                        .languages
                        .iter()
                        .map(|language| language.code.as_str())
                        .collect();
                    findings.error(
                        Code::BadPath,
                        place,
                        format!("There is no language `{code}` on this site."),
                        format!(
                            "{}Name the file after one of the languages in `site.toml`: {}.",
                            did_you_mean(code, codes.iter().copied()),
                            codes.join(", ")
                        ),
                    );
                }
                None => findings.error(
                    Code::BadPath,
                    place,
                    format!("`/{route}/` cannot be the address of a page."),
                    "Name files and folders with small letters, digits and hyphens.",
                ),
            }
        }
    }
    by_route
        .into_iter()
        .filter_map(|(route, versions)| page(route, versions, site, findings))
        .collect()
}

fn page(
    route: String,
    versions: Vec<RawPage>,
    site: &Site,
    findings: &mut Findings,
) -> Option<Page> {
    let mut original = None;
    let mut translations = BTreeMap::new();
    let mut raw_translations = BTreeMap::new();
    let mut first = None;
    for RawPage {
        language,
        front,
        body,
        lines_before,
        sections,
        likeness,
        ..
    } in versions
    {
        let path = body.path.clone();
        first.get_or_insert_with(|| Place::file(path.clone()));
        let place = (front.order, front.menu, front.reviewed_translations_only);
        let text = PageText {
            path,
            title: front.title,
            description: front.description,
            markdown: body.text,
            lines_before,
            sections,
            likeness,
            translation: None,
        };
        raw_translations.insert(text.path.clone(), front.translation);
        let twice = if language == site.default_language {
            original.replace((text, place)).map(|(text, _)| text)
        } else {
            translations.insert(language, text)
        };
        if let Some(other) = twice {
            findings.error(
                Code::PageCollision,
                Place::file(body.path),
                format!(
                    "This page has the same address, `/{route}/`, as `{}`.",
                    other.path
                ),
                "Rename one of the two files.",
            );
        }
    }
    let Some((original, (order, menu, reviewed_translations_only))) = original else {
        findings.error(
            Code::MissingFile,
            first.unwrap_or_else(|| Place::file("content")),
            "This page is a translation of a page that does not exist.",
            format!(
                "Add the page in the default language, `{}`.",
                site.default_language
            ),
        );
        return None;
    };
    for text in translations.values_mut() {
        let raw = raw_translations.get(&text.path).and_then(Option::as_ref);
        let made = translation(raw, text, &original, findings);
        text.translation = Some(made);
    }
    if raw_translations
        .get(&original.path)
        .is_some_and(Option::is_some)
    {
        findings.error(
            Code::BadFrontMatter,
            Place::at(original.path.clone(), 1, 1),
            "This page is the original, and says how it was translated.",
            "Take `[translation]` out of its front matter. It belongs into the translations.",
        );
    }
    Some(Page {
        route,
        order,
        menu,
        reviewed_translations_only,
        original,
        translations,
    })
}
