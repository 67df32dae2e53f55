//! Files of records in TOML, whose values know where they stand.

use super::table::Cell;
use super::theme::SourceText;
use crate::config::{Spanned, parse_toml};
use crate::diagnostic::{Findings, Place};
use crate::source::{Snapshot, SourceFile};
use serde::de::DeserializeOwned;

/// A file in TOML, and what it says.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// The file, to find places in.
    pub source: SourceText,
    /// What it says.
    pub says: T,
}

impl<T: DeserializeOwned> Record<T> {
    /// Reads a file. Nothing, if it cannot be read; the findings say why.
    pub(super) fn read(file: &SourceFile, findings: &mut Findings) -> Option<Self> {
        let source = SourceText::read(file, findings);
        let says = parse_toml(&source.path, &source.text, 1, findings)?;
        Some(Self { source, says })
    }

    /// Reads a file that a site need not have.
    pub(super) fn find(snapshot: &Snapshot, path: &str, findings: &mut Findings) -> Option<Self> {
        Self::read(snapshot.get(path)?, findings)
    }
}

impl<T> Record<T> {
    /// The place of a value that was read from the file.
    pub fn place_of<V>(&self, value: &Spanned<V>) -> Place {
        Place::offset(
            self.source.path.clone(),
            &self.source.text,
            value.span().start,
        )
    }

    /// A text that was read from the file, with its place.
    pub fn cell(&self, text: &Spanned<String>) -> Cell {
        Cell {
            text: text.get_ref().trim().to_owned(),
            place: self.place_of(text),
        }
    }

    /// The folder that the file lies in: `data/publication-scheme`.
    pub fn folder(&self) -> &str {
        self.source
            .path
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
    }
}
