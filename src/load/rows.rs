//! The rows of a CSV file as values: whatever the file is about, its columns are found, and its cells handed on, here.

use super::by_language::texts_in;
use super::table::{Cell, Table};
use super::text_columns::{TextCells, TextColumns, of_language};
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::source::SourceFile;

/// What `read` makes of the cells of each row of a file. None, if there is no file or its header cannot be used; the findings
/// say why. `wanted` are all columns; a name that ends in `?` need not be there.
pub(super) fn rows_of<R, const N: usize>(
    file: Option<&SourceFile>,
    wanted: [&str; N],
    findings: &mut Findings,
    read: impl Fn([Cell; N]) -> R,
) -> Vec<R> {
    let mut rows = Vec::new();
    let Some(table) = file.and_then(|file| Table::open(file, findings)) else {
        return rows;
    };
    let Some(columns) = table.columns(wanted, |_| false, findings) else {
        return rows;
    };
    table.rows(findings, |row, _| {
        rows.push(read(columns.map(|field| row.cell(field))));
    });
    rows
}

/// What `read` makes of each row of a file in which `texts` may have a column for each language. None, if there is no file
/// or its header cannot be used; the findings say why.
///
/// `wanted` are all columns but those for further languages; a name that ends in `?` need not be there.
pub(super) fn rows_with_texts<R, const N: usize, const T: usize>(
    file: Option<&SourceFile>,
    wanted: [&str; N],
    texts: [&str; T],
    site: &Site,
    findings: &mut Findings,
    read: impl Fn([Cell; N], [TextCells; T]) -> R,
) -> Vec<R> {
    let mut rows = Vec::new();
    let Some(table) = file.and_then(|file| Table::open(file, findings)) else {
        return rows;
    };
    debug_assert!(
        file.is_some_and(|file| texts_in(file.path.as_str()) == texts),
        "`by_language` lists all tables with columns of words"
    );
    let also = |name: &str| of_language(name, &texts);
    let Some(columns) = table.columns(wanted, also, findings) else {
        return rows;
    };
    let texts = texts.map(|stem| TextColumns::find(&table, stem, site));
    table.rows(findings, |row, _| {
        let cells = columns.map(|field| row.cell(field));
        rows.push(read(cells, texts.each_ref().map(|text| text.cells(row))));
    });
    rows
}
