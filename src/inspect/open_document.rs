//! `OpenDocument` text and spreadsheets (ISO/IEC 26300): authors, tracked changes, comments, and what is hidden.

use super::archive::Parts;
use super::kind::Kind;
use super::report::{Report, counted};
use super::xml::{Element, NoXml, Step, walk};
use crate::diagnostic::Code;
use std::collections::BTreeSet;

const PROPERTIES: &str = "In LibreOffice: File, Properties, Reset Properties, and take the tick out of \"Apply user data\".";

pub(super) fn open_document(
    kind: Kind,
    parts: &Parts,
    report: &mut Report<'_>,
) -> Result<(), NoXml> {
    let wanted: &[u8] = if kind == Kind::Odt {
        b"application/vnd.oasis.opendocument.text"
    } else {
        b"application/vnd.oasis.opendocument.spreadsheet"
    };
    if parts
        .get("mimetype")
        .is_some_and(|kind| kind.trim_ascii() != wanted)
    {
        return Err(NoXml);
    }
    if let Some(manifest) = parts.get("META-INF/manifest.xml") {
        let mut locked = false;
        walk(manifest, |step| {
            locked |= matches!(step, Step::Open(element, _) if element.name == "encryption-data");
        })?;
        if locked {
            report.locked();
            return Ok(());
        }
    }
    let content = parts.get("content.xml").ok_or(NoXml)?;
    authors(parts, report)?;
    contents(content, parts.get("styles.xml").map(Vec::as_slice), report)?;
    packages(parts, report);
    Ok(())
}

fn authors(parts: &Parts, report: &mut Report<'_>) -> Result<(), NoXml> {
    let Some(meta) = parts.get("meta.xml") else {
        return Ok(());
    };
    let mut filled = BTreeSet::new();
    walk(meta, |step| {
        if let Step::Text(_, above) = step
            && let Some(name) = above.last()
        {
            filled.insert(name.clone());
        }
    })?;
    let fields = [
        ("initial-creator", "its properties have an author"),
        ("creator", "its properties say who saved it last"),
        ("printed-by", "its properties say who printed it"),
    ];
    for (_, who) in fields
        .into_iter()
        .filter(|(field, _)| filled.contains(*field))
    {
        report.author(who, PROPERTIES);
    }
    Ok(())
}

/// Parts that hold programs, older versions or files of other programs.
fn packages(parts: &Parts, report: &mut Report<'_>) {
    let any = |start: &str| {
        parts
            .keys()
            .any(|name| name.starts_with(start) && !name.ends_with("script-lc.xml"))
    };
    let is_program = |name: &String| {
        name.starts_with("Scripts/")
            || name.starts_with("Basic/")
                && name.matches('/').count() > 1
                && !name.ends_with("-lb.xml")
    };
    if parts.keys().any(is_program) {
        report.error(
            Code::ActiveDocument,
            "There are macros in the document: programs that run on the reader's machine.",
            "In LibreOffice: Tools, Macros, Organize Macros, and delete those of the document.",
        );
    }
    if any("Versions/") || any("VersionList.xml") {
        report.error(
            Code::TrackedChanges,
            "The document holds older versions of itself.",
            "In LibreOffice: File, Versions, and delete them all.",
        );
    }
    let object = |name: &String| name.starts_with("Object ") && !name.contains('/');
    let files = parts.keys().filter(|name| object(name)).count();
    if files > 0 {
        report.error(
            Code::EmbeddedFile,
            format!("There are other files within the document: {}.", counted(files, "file")),
            "Paste charts and tables as pictures or plain tables: an embedded file holds more than it shows.",
        );
    }
}

/// What is found on the way through `content.xml`.
#[derive(Default)]
struct Found {
    /// Styles of tables that are not shown, and of text that is not shown.
    sheet_styles: BTreeSet<String>,
    text_styles: BTreeSet<String>,
    style: String,
    changes: usize,
    comments: usize,
    texts: usize,
    copies: bool,
    /// The sheets, the one that is read last.
    sheets: Vec<Sheet>,
}

/// A sheet or a table.
#[derive(Default)]
struct Sheet {
    name: String,
    hidden: bool,
    /// How many columns each part of the list stands for, and whether they are hidden.
    columns: Vec<(usize, bool)>,
    row_hidden: bool,
    row_repeats: usize,
    row_has_text: bool,
    column: usize,
    cell_columns: usize,
    rows: usize,
    columns_found: BTreeSet<usize>,
}

impl Sheet {
    fn is_hidden(&self, column: usize) -> bool {
        let mut end = 0;
        let part = self.columns.iter().find(|(count, _)| {
            end += count;
            column < end
        });
        part.is_some_and(|(_, hidden)| *hidden)
    }

    fn value(&mut self) {
        self.row_has_text = true;
        let last = self.column.saturating_add(self.cell_columns.min(1_024));
        for column in self.column..last {
            if self.is_hidden(column) {
                self.columns_found.insert(column);
            }
        }
    }
}

fn repeats(element: &Element, name: &str) -> usize {
    let count = element.get(name).and_then(|count| count.parse().ok());
    count.unwrap_or(1)
}

fn collapsed(element: &Element) -> bool {
    matches!(element.get("visibility"), Some("collapse" | "filter"))
}

impl Found {
    fn open(&mut self, element: &Element, above: &[String]) {
        let style = |name| element.get(name).unwrap_or_default();
        match element.name.as_str() {
            "style" => element
                .get("name")
                .unwrap_or_default()
                .clone_into(&mut self.style),
            "table-properties" if element.get("display") == Some("false") => {
                self.sheet_styles.insert(self.style.clone());
            }
            "text-properties" if element.get("display") == Some("none") => {
                self.text_styles.insert(self.style.clone());
            }
            "changed-region" | "cell-content-change" | "insertion" | "deletion" | "movement"
                if above.last().is_some_and(|name| name == "tracked-changes") =>
            {
                self.changes += 1;
            }
            "annotation" => self.comments += 1,
            "hidden-text" | "hidden-paragraph" => self.texts += 1,
            "section" if matches!(element.get("display"), Some("none" | "condition")) => {
                self.texts += 1;
            }
            "span" | "p" | "h" if self.text_styles.contains(style("style-name")) => self.texts += 1,
            "table-source" | "cell-range-source" => self.copies = true,
            "table" => self.sheets.push(Sheet {
                name: style("name").to_owned(),
                hidden: self.sheet_styles.contains(style("style-name")),
                ..Sheet::default()
            }),
            _ => self.cells(element),
        }
    }

    fn cells(&mut self, element: &Element) {
        let Some(sheet) = self.sheets.last_mut() else {
            return;
        };
        match element.name.as_str() {
            "table-column" => {
                let count = repeats(element, "number-columns-repeated");
                sheet.columns.push((count, collapsed(element)));
            }
            "table-row" => {
                sheet.row_hidden = collapsed(element);
                sheet.row_repeats = repeats(element, "number-rows-repeated");
                sheet.row_has_text = false;
                (sheet.column, sheet.cell_columns) = (0, 0);
            }
            "table-cell" | "covered-table-cell" => {
                sheet.column = sheet.column.saturating_add(sheet.cell_columns);
                sheet.cell_columns = repeats(element, "number-columns-repeated");
                if element.get("value-type").is_some() {
                    sheet.value();
                }
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(sheet) = self.sheets.last_mut()
            && name == "table-row"
            && sheet.row_hidden
            && sheet.row_has_text
        {
            sheet.rows = sheet.rows.saturating_add(sheet.row_repeats);
        }
    }
}

fn contents(content: &[u8], styles: Option<&[u8]>, report: &mut Report<'_>) -> Result<(), NoXml> {
    let mut found = Found::default();
    for part in styles.into_iter().chain([content]) {
        walk(part, |step| match step {
            Step::Open(element, above) => found.open(element, above),
            Step::Close(name) => found.close(name),
            Step::Text(_, above) => {
                let in_cell = above.iter().any(|name| name == "table-cell");
                let in_note = above.iter().any(|name| name == "annotation");
                if let Some(sheet) = found.sheets.last_mut()
                    && in_cell
                    && !in_note
                {
                    sheet.value();
                }
            }
        })?;
    }
    tell(&found, report);
    Ok(())
}

fn tell(found: &Found, report: &mut Report<'_>) {
    if found.changes > 0 {
        report.error(
            Code::TrackedChanges,
            format!(
                "Tracked changes are kept in the document: {}. Readers can see what was deleted.",
                counted(found.changes, "change")
            ),
            "In LibreOffice: Edit, Track Changes, Accept All, then stop recording and save.",
        );
    }
    if found.comments > 0 {
        report.error(
            Code::DocumentComments,
            format!("There are comments in the document: {}.", counted(found.comments, "comment")),
            "In LibreOffice: open the Navigator or right-click a comment, delete all comments, then save.",
        );
    }
    if found.texts > 0 {
        report.error(
            Code::HiddenContent,
            format!("There is hidden text in the document: {}. Readers can show it.", counted(found.texts, "piece")),
            "Delete the hidden text and sections: in LibreOffice, Format, Character and Format, Sections show them.",
        );
    }
    if found.copies {
        report.error(
            Code::CachedData,
            "Cells come from other files, and copies of them are kept in the document.",
            "In LibreOffice: Edit, Links, Break Link, then save.",
        );
    }
    for sheet in &found.sheets {
        tell_sheet(sheet, report);
    }
}

fn tell_sheet(sheet: &Sheet, report: &mut Report<'_>) {
    let name = &sheet.name;
    if sheet.hidden {
        report.error(
            Code::HiddenContent,
            format!("The sheet `{name}` is hidden. Readers can show it."),
            "In LibreOffice: Sheet, Show Sheet; then delete the sheet if readers should not have it.",
        );
    }
    for (what, count) in [("row", sheet.rows), ("column", sheet.columns_found.len())] {
        if count > 0 {
            report.error(
                Code::HiddenContent,
                format!("The sheet `{name}` has hidden {what}s that are not empty: {}.", counted(count, what)),
                format!("Select the whole sheet and show its {what}s; then delete those that readers should not have. A filter hides rows too."),
            );
        }
    }
}
