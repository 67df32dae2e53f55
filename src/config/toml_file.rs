//! Reading TOML so that every mistake has its place, and all unknown keys of a file are told at once.

use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::SourceFile;
use serde::de::DeserializeOwned;
use std::ops::Range;
use toml::de::{DeTable, DeValue, Deserializer, Error};

/// The text of a file, or a finding that says which byte is not UTF-8. A byte-order mark is passed over.
pub fn utf8<'a>(file: &'a SourceFile, findings: &mut Findings) -> Option<&'a str> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let good = error.valid_up_to();
            let before = String::from_utf8_lossy(file.bytes.get(..good).unwrap_or_default());
            let byte = file.bytes.get(good).copied().unwrap_or_default();
            findings.error(
                Code::NotUtf8,
                Place::offset(file.path.shared(), &before, before.len()),
                format!("The byte {byte:#04X} here is not UTF-8 text. The file may have been saved as Windows-1252."),
                "Save the file again with the encoding UTF-8 (in a spreadsheet: \"CSV UTF-8\").",
            );
            None
        }
    }
}

/// Reads TOML text into a type; `first_line` is the line of the file at which the text begins (1 for a whole file).
pub fn parse_toml<T: DeserializeOwned>(
    path: &std::sync::Arc<str>,
    text: &str,
    first_line: u32,
    findings: &mut Findings,
) -> Option<T> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        report(path, text, first_line, error, findings);
    }
    if !errors.is_empty() {
        return None;
    }
    let mut table = table;
    let mut unknown = false;
    loop {
        match T::deserialize(Deserializer::from(table.clone())) {
            Ok(value) => return (!unknown).then_some(value),
            Err(mut error) => {
                error.set_input(Some(text));
                report(path, text, first_line, &error, findings);
                let unknown_key = error.message().starts_with("unknown field");
                let span = error.span().filter(|_| unknown_key)?;
                if !remove_key(table.get_mut(), &span) {
                    return None;
                }
                unknown = true;
            }
        }
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

fn report(
    path: &std::sync::Arc<str>,
    text: &str,
    first_line: u32,
    error: &Error,
    findings: &mut Findings,
) {
    let mut place = Place::offset(
        path.clone(),
        text,
        error.span().map_or(0, |span| span.start),
    );
    place.line = place.line.map(|line| line + first_line - 1);
    let message = error.message();
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match (message.split_once(' '), quoted.split_first()) {
        (Some(("unknown", _)), Some((key, known))) => findings.error(
            Code::UnknownKey,
            place,
            format!("There is no key `{key}` here."),
            format!("{}Keys that can stand here: {}.", did_you_mean(key, known.iter().copied()), known.join(", ")),
        ),
        _ => findings.error(
            Code::BadToml,
            place,
            format!("This cannot be read: {message}."),
            "Compare the line with the examples in `docs/files.md`. Text needs quotation marks, each key stands once.",
        ),
    }
}
