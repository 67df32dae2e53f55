//! Texts in CSV files: a column for each language.

use super::table::{Cell, Row, Table};
use crate::config::{Site, Text};
use crate::diagnostic::Place;

/// A text of a row, and where its words stand.
#[derive(Clone, Debug)]
pub struct TextCells {
    /// The words by language.
    pub text: Text,
    /// Where the words in the default language stand or should stand.
    pub place: Place,
    /// The words of each language with their places.
    pub(super) cells: Vec<Cell>,
}

impl TextCells {
    /// The words in further languages, with their places.
    pub(super) fn translated(&self) -> &[Cell] {
        self.cells.split_first().map_or(&[], |(_, others)| others)
    }
}

/// Columns `name`, `name_pl`, `name_ar` … of one text.
pub(super) struct TextColumns(Vec<(String, usize)>);

impl TextColumns {
    /// The columns of the text that is called `stem`.
    pub(super) fn find(table: &Table<'_>, stem: &str, site: &Site) -> Self {
        let field = |header: &str| table.header.iter().position(|name| name == header);
        let bare = field(stem).map(|at| (site.default_language.clone(), at));
        let suffixed = site.languages.iter().filter_map(|language| {
            Some((
                language.code.clone(),
                field(&format!("{stem}_{}", language.code))?,
            ))
        });
        Self(bare.into_iter().chain(suffixed).collect())
    }

    /// The text of a row.
    fn read(&self, row: &Row<'_>) -> Text {
        Text::new(
            self.0
                .iter()
                .map(|(language, field)| (language.as_str(), row.get(*field))),
        )
    }

    /// The text of a row with the places of its words.
    pub(super) fn cells(&self, row: &Row<'_>) -> TextCells {
        let first = self.0.first().map_or(0, |(_, field)| *field);
        let cells = self.0.iter().map(|(_, field)| row.cell(Some(*field)));
        TextCells {
            text: self.read(row),
            place: row.place(first),
            cells: cells.collect(),
        }
    }
}

/// True for `name_pl` where `name` is among the stems.
pub(super) fn of_language(header: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| {
        header
            .strip_prefix(stem)
            .is_some_and(|rest| rest.starts_with('_') && rest.len() > 2)
    })
}
