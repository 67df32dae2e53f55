//! How much of the site a language has, and what it lacks.

use super::Scene;
use crate::model::{Page, PageText};

/// What of the site a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The language's code.
    pub language: String,
    /// Messages of the interface.
    pub messages: Covered,
    /// Labels of data.
    pub labels: Covered,
    /// Words of pages, as the original has them.
    pub words: Covered,
    /// Words of pages whose original has changed since they were translated.
    pub stale_words: usize,
    /// Words of pages whose translation nobody has reviewed.
    pub unreviewed_words: usize,
    /// What is missing, out of date or not reviewed, in the order of the files.
    pub lacks: Vec<Lack>,
}

/// How many there are, and how many of them a language has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered {
    /// How many there are.
    pub total: usize,
    /// How many of them the language has.
    pub there: usize,
}

/// Something that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// `message`, `label` or `page`.
    pub kind: &'static str,
    /// `missing`, `stale` or `unreviewed`.
    pub state: &'static str,
    /// The file, and the line where it is known.
    pub place: String,
    /// The message's name, the label's words in the default language, or the section's heading.
    pub what: String,
}

/// What a language of the site has; `language` is its position in the settings.
pub fn coverage(scene: &Scene<'_>, language: usize) -> Coverage {
    let locale = &scene.locales[language];
    let site = &scene.catalogue.site;
    let code = locale.code();
    let is_default = code == site.default_language;
    let mut lacks = Vec::new();
    let (total, missing) = locale.missing_messages();
    let messages = Covered {
        total,
        there: total - missing.len().min(total),
    };
    lacks.extend(missing.iter().map(|id| Lack {
        kind: "message",
        state: "missing",
        place: format!("themes/{}/messages", site.theme),
        what: id.clone(),
    }));
    let mut labels = Covered::default();
    for label in &scene.catalogue.labels {
        let there = is_default || label.languages.iter().any(|language| language == code);
        labels.count(1, there);
        if !there {
            lacks.push(Lack {
                kind: "label",
                state: "missing",
                place: label.place.to_string(),
                what: label.words.clone(),
            });
        }
    }
    let mut coverage = Coverage {
        language: code.to_owned(),
        messages,
        labels,
        words: Covered::default(),
        stale_words: 0,
        unreviewed_words: 0,
        lacks,
    };
    for page in &scene.catalogue.pages {
        coverage.count_page(page, is_default);
    }
    coverage
}

impl Covered {
    fn count(&mut self, number: usize, there: bool) {
        self.total += number;
        self.there += if there { number } else { 0 };
    }
}

impl Coverage {
    fn count_page(&mut self, page: &Page, is_default: bool) {
        let all: usize = page.original.sections.iter().map(|one| one.words).sum();
        let Some(text) = page.translations.get(&self.language) else {
            self.words.count(all, is_default);
            if !is_default {
                self.lack("missing", &page.original, page.original.title.clone());
            }
            return;
        };
        self.words.count(all, true);
        let Some(translation) = &text.translation else {
            return;
        };
        for (n, section) in text.sections.iter().enumerate() {
            let original = page.original.sections.get(n);
            if translation.stale.contains(&section.start) {
                self.stale_words += original.map_or(section.words, |one| one.words);
                self.lack("stale", text, section.heading.clone());
            }
        }
        if translation.reviewed.is_none() {
            self.unreviewed_words += all;
            self.lack("unreviewed", text, text.title.clone());
        }
    }

    fn lack(&mut self, state: &'static str, text: &PageText, what: String) {
        self.lacks.push(Lack {
            kind: "page",
            state,
            place: text.path.to_string(),
            what,
        });
    }
}
