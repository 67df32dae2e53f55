//! Text that readers see, by language.

use serde::Deserialize;
use std::collections::BTreeMap;

/// A text in one or more languages: `{ en = "Burglary", pl = "Włamanie" }`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Text(BTreeMap<String, String>);

impl Text {
    /// Whether it has no words in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A text from pairs of language code and words; blank words are left out.
    pub fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let filled = pairs
            .into_iter()
            .filter(|(_, words)| !words.trim().is_empty());
        Self(
            filled
                .map(|(language, words)| (language.to_owned(), words.trim().to_owned()))
                .collect(),
        )
    }

    /// The words in exactly this language.
    pub fn in_language(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The words in this language or else in the other one, and the language that they are in.
    pub fn or_else<'a>(&'a self, language: &'a str, fallback: &'a str) -> (&'a str, &'a str) {
        match self.0.get(language) {
            Some(words) => (words, language),
            None => (self.0.get(fallback).map_or("", String::as_str), fallback),
        }
    }

    /// The languages that there are words in.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
