//! Texts in CSV files: a column for each language.

use super::table::{Row, Table};
use crate::config::{Site, Text};

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
    pub(super) fn read(&self, row: &Row<'_>) -> Text {
        Text::new(
            self.0
                .iter()
                .map(|(language, field)| (language.as_str(), row.get(*field))),
        )
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
