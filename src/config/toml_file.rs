//! Reading TOML so that every mistake has its place, and all unknown keys of a file are told at once.

use super::toml_words::{Plain, plain};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::SourceFile;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error};

/// The text of a file. A byte-order mark is passed over. Bytes that are not UTF-8 are a finding; they become `U+FFFD`, so
/// that the rest of the file can be read.
pub fn utf8<'a>(file: &'a SourceFile, findings: &mut Findings) -> Cow<'a, str> {
    let bytes = file.bytes.strip_prefix(BOM).unwrap_or(&file.bytes);
    let text = String::from_utf8_lossy(bytes);
    if let Err(error) = std::str::from_utf8(bytes) {
        let good = error.valid_up_to();
        let byte = bytes.get(good).copied().unwrap_or_default();
        findings.error(
            Code::NotUtf8,
            Place::offset(file.path.shared(), &text, good),
            format!("The character here (byte {byte:02X}) is not UTF-8 text. The file may have been saved as Windows-1252."),
            "Save the file again with the encoding UTF-8. A spreadsheet calls it \"CSV UTF-8\".",
        );
    }
    text
}

/// The byte-order mark that some programs put before UTF-8 text.
const BOM: &[u8] = "\u{feff}".as_bytes();

/// Reads TOML text into a type; `first_line` is the line of the file at which the text begins (1 for a whole file).
///
/// What can be read is handed on even where there are findings, so that mistakes elsewhere are told in the same run.
pub fn parse_toml<T: DeserializeOwned>(
    path: &Arc<str>,
    text: &str,
    first_line: u32,
    findings: &mut Findings,
) -> Option<T> {
    let (mut table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        if report(path, text, first_line, error, findings) {
            return None;
        }
    }
    loop {
        match T::deserialize(Deserializer::from(table.clone())) {
            Ok(value) => return Some(value),
            Err(error) => {
                let unknown_key = error.message().starts_with("unknown field");
                if errors.is_empty() || unknown_key {
                    report(path, text, first_line, &error, findings);
                }
                let span = error.span().filter(|_| unknown_key)?;
                if !remove_key(table.get_mut(), &span) {
                    return None;
                }
            }
        }
    }
}

/// A text of the file's first level and where it stands, without any finding: what kind of file it is must be known before
/// it is read.
pub fn peek_text(text: &str, key: &str) -> Option<Spanned<String>> {
    let (table, _) = DeTable::parse_recoverable(text);
    let (_, value) = table
        .get_ref()
        .iter()
        .find(|(name, _)| name.get_ref() == key)?;
    let words = value.get_ref().as_str()?.to_owned();
    Some(Spanned::new(value.span(), words))
}

/// The place of a value in TOML text; `keys` lead to it from the top, and a number is a position in a list, from 0.
/// The file as a whole, if there is no such value.
pub fn place_of_key(path: &Arc<str>, text: &str, keys: &[&str]) -> Place {
    let (table, _) = DeTable::parse_recoverable(text);
    match value_in(table.get_ref(), keys) {
        Some(span) => Place::offset(path.clone(), text, span.start),
        None => Place::file(path.clone()),
    }
}

/// The keys at the top of TOML text, each with its value where that is a text: what a file is read as may follow from them.
pub fn top_keys(text: &str) -> Vec<(String, Option<String>)> {
    let (table, _) = DeTable::parse_recoverable(text);
    let keys = table.get_ref().iter().map(|(key, value)| {
        let text = value.get_ref().as_str().map(str::to_owned);
        (key.get_ref().to_string(), text)
    });
    keys.collect()
}

/// Every text by language in TOML text: where it begins, its words in `language`, and the languages that it has.
///
/// A text by language is a table of texts with one in `language`.
pub fn texts_by_language(text: &str, language: &str) -> Vec<(usize, String, Vec<String>)> {
    let (table, _) = DeTable::parse_recoverable(text);
    let mut found = Vec::new();
    collect_texts(table.get_ref(), 0, language, &mut found);
    found
}

fn collect_texts(
    table: &DeTable<'_>,
    at: usize,
    language: &str,
    found: &mut Vec<(usize, String, Vec<String>)>,
) {
    let words = |key: &str| {
        let value = table.iter().find(|(name, _)| name.get_ref() == key);
        value.and_then(|(_, value)| value.get_ref().as_str())
    };
    let all_words = table
        .iter()
        .all(|(_, value)| value.get_ref().as_str().is_some());
    if let (Some(words), true) = (words(language), all_words) {
        let languages = table.iter().map(|(name, _)| name.get_ref().to_string());
        return found.push((at, words.to_owned(), languages.collect()));
    }
    for (name, value) in table {
        collect_below(value, name.span().start, language, found);
    }
}

fn collect_below(
    value: &Spanned<DeValue<'_>>,
    at: usize,
    language: &str,
    found: &mut Vec<(usize, String, Vec<String>)>,
) {
    match value.get_ref() {
        DeValue::Table(table) => collect_texts(table, at, language, found),
        DeValue::Array(items) => {
            for item in items {
                collect_below(item, item.span().start, language, found);
            }
        }
        _ => {}
    }
}

fn value_in(table: &DeTable<'_>, keys: &[&str]) -> Option<Range<usize>> {
    let (first, rest) = keys.split_first()?;
    let (_, value) = table.iter().find(|(key, _)| key.get_ref() == first)?;
    value_below(value, rest)
}

fn value_below(value: &Spanned<DeValue<'_>>, keys: &[&str]) -> Option<Range<usize>> {
    match (value.get_ref(), keys) {
        (_, []) => Some(value.span()),
        (DeValue::Table(table), keys) => value_in(table, keys),
        (DeValue::Array(items), [first, rest @ ..]) => {
            value_below(items.get(first.parse::<usize>().ok()?)?, rest)
        }
        _ => None,
    }
}

/// Takes the entry whose key stands at `span` out of the table, so that reading can go on to the next mistake.
fn remove_key(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    let found = table
        .iter()
        .find(|(key, _)| key.span() == *span)
        .map(|(key, _)| key.get_ref().to_string());
    if let Some(key) = found {
        return table.remove(key.as_str()).is_some();
    }
    table
        .iter_mut()
        .any(|(_, value)| remove_below(value.get_mut(), span))
}

fn remove_below(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => remove_key(table, span),
        DeValue::Array(array) => array
            .iter_mut()
            .any(|item| remove_below(item.get_mut(), span)),
        _ => false,
    }
}

/// Notes what the library found wrong; true if what it says afterwards cannot be trusted.
fn report(
    path: &Arc<str>,
    text: &str,
    first_line: u32,
    error: &Error,
    findings: &mut Findings,
) -> bool {
    let at = error.span().map_or(0, |span| span.start);
    let mut place = Place::offset(path.clone(), text, at);
    place.line = place.line.map(|line| line + first_line - 1);
    let Plain {
        code,
        message,
        help,
        lost,
    } = plain(error.message(), text.get(at..).unwrap_or_default());
    findings.error(code, place, message, help);
    lost
}
