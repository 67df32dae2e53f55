//! What `dataset.toml` says, checked against the areas and categories that there are.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use crate::config::{Spanned, Text, place_of_key};
use crate::diagnostic::{Code, Findings};
use crate::load::{RawDataset, SourceText};

/// Every text needs words in the default language.
pub(super) fn words(raw: &RawDataset, language: &str, findings: &mut Findings) {
    let settings = &raw.settings;
    let mut texts = vec![
        ("title".to_owned(), &settings.title),
        ("summary".to_owned(), &settings.summary),
        ("unit".to_owned(), &settings.unit),
        ("total.name".to_owned(), &settings.total.name),
    ];
    for (index, found) in settings.breaks.iter().enumerate() {
        texts.push((format!("breaks.{index}.cause"), &found.cause));
        texts.push((format!("breaks.{index}.effect"), &found.effect));
    }
    for (index, note) in settings.editions.iter().enumerate() {
        if note.reason != Text::default() {
            texts.push((format!("editions.{index}.reason"), &note.reason));
        }
    }
    self::texts(&raw.toml, &texts, language, findings);
}

/// Texts of `dataset.toml`, by the keys that lead to them, that have no words in the default language.
pub(super) fn texts(
    toml: &SourceText,
    texts: &[(String, &Text)],
    language: &str,
    findings: &mut Findings,
) {
    for (path, text) in texts {
        if text.in_language(language).is_none() {
            let keys: Vec<&str> = path.split('.').collect();
            let key = keys.last().copied().unwrap_or_default();
            findings.error(
                Code::MissingText,
                place_of_key(&toml.path, &toml.text, &keys),
                format!("`{key}` has no words in `{language}`."),
                "Add them: every text needs words in the default language.",
            );
        }
    }
}

/// Other spellings must stand for areas and categories that exist.
pub(super) fn aliases(raw: &RawDataset, areas: &Areas, tree: &Categories, findings: &mut Findings) {
    for code in raw.settings.aliases.areas.values() {
        area(code, raw, areas, findings);
    }
    for alias in &raw.settings.aliases.categories {
        category(&alias.category, raw, tree, findings);
    }
}

/// The area with a code that stands in `dataset.toml`.
pub(super) fn area(
    code: &Spanned<String>,
    raw: &RawDataset,
    areas: &Areas,
    findings: &mut Findings,
) -> Option<AreaId> {
    let found = areas.by_code(code.get_ref());
    if found.is_none() && !areas.is_empty() {
        findings.error(
            Code::BadReference,
            raw.place_of(code),
            format!("There is no area with the code `{}`.", code.get_ref()),
            format!(
                "{}Use a code of `data/geography/areas.csv`.",
                areas.suggest(code.get_ref())
            ),
        );
    }
    found
}

/// The category with a slug that stands in `dataset.toml`.
pub(super) fn category(
    slug: &Spanned<String>,
    raw: &RawDataset,
    tree: &Categories,
    findings: &mut Findings,
) -> Option<CategoryId> {
    let found = tree.by_slug(slug.get_ref());
    if found.is_none() {
        findings.error(
            Code::BadReference,
            raw.place_of(slug),
            format!("There is no category with the slug `{}`.", slug.get_ref()),
            format!(
                "{}Use a slug of `categories.csv`.",
                tree.suggest_slug(slug.get_ref())
            ),
        );
    }
    found
}
