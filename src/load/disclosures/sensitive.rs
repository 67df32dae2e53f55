//! The texts of the log that are looked through for personal data: what the public wrote, and the plain files that were given.

use super::{RawDisclosureEntry, RawDisclosureRecord, RawDisclosures};
use crate::config::{Spanned, Text, place_of_key};
use crate::diagnostic::Place;
use crate::inspect::Kind;
use crate::load::{Attachment, Cell, Record, Sensitive};

impl RawDisclosures {
    /// The texts that are looked through for personal data.
    pub(in crate::load) fn sensitive(&self) -> Vec<Sensitive> {
        self.entries.iter().flat_map(texts).collect()
    }

    /// The plain text files that entries name: tables and notes that were given out.
    pub(in crate::load) fn sensitive_files(&self, files: &[Attachment]) -> Vec<Sensitive> {
        let named = self.entries.iter().flat_map(|entry| {
            let record = &entry.record;
            let names = record.says.attachments.iter();
            names.filter_map(move |named| Some((record, named.file.as_ref()?)))
        });
        let found = named.filter_map(|(record, name)| {
            let path = format!("{}{}", super::FOLDER, name.get_ref().trim());
            let file = files
                .iter()
                .find(|file| file.kind == Kind::Text && *file.path == *path)?;
            Some(Sensitive {
                text: Cell {
                    text: String::from_utf8_lossy(&file.bytes).into_owned(),
                    place: Place::at(file.path.clone(), 1, 1),
                },
                part: "a file that was given",
                cleared_by: cleared_by(record),
            })
        });
        found.collect()
    }
}

/// The role that has looked through an entry, if one has.
fn cleared_by(record: &Record<RawDisclosureRecord>) -> Option<Cell> {
    let role = record.says.personal_data_cleared_by.as_ref();
    role.map(|role| record.cell(role))
}

fn texts(entry: &RawDisclosureEntry) -> Vec<Sensitive> {
    let (record, says) = (&entry.record, &entry.record.says);
    let optional =
        |text: Option<&Spanned<Text>>| text.map(|text| text.get_ref().clone()).unwrap_or_default();
    let mut parts = vec![
        (
            "the title",
            vec!["title".to_owned()],
            says.title.get_ref().clone(),
        ),
        (
            "the question",
            vec!["question".to_owned()],
            optional(says.question.as_ref()),
        ),
        (
            "the answer",
            vec!["answer".to_owned()],
            optional(says.answer.as_ref()),
        ),
        (
            "what was weighed",
            vec!["public_interest".to_owned()],
            optional(says.public_interest.as_ref()),
        ),
        (
            "the caveats",
            vec!["caveats".to_owned()],
            optional(says.caveats.as_ref()),
        ),
    ];
    for (number, file) in says.attachments.iter().enumerate() {
        let keys = ["attachments", &number.to_string(), "title"].map(str::to_owned);
        parts.push((
            "the name of a file",
            keys.to_vec(),
            file.title.get_ref().clone(),
        ));
    }
    let mut texts = Vec::new();
    for (part, keys, text) in parts {
        for language in text.languages() {
            let keys: Vec<&str> = keys.iter().map(String::as_str).chain([language]).collect();
            let words = text.in_language(language).unwrap_or_default();
            texts.push(Sensitive {
                text: Cell {
                    text: words.to_owned(),
                    place: place_of_key(&record.source.path, &record.source.text, &keys),
                },
                part,
                cleared_by: cleared_by(record),
            });
        }
    }
    texts
}
