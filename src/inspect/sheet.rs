//! Excel workbooks (ECMA-376 part 1, section 18): hidden sheets, rows, columns and names, caches, comments.

use super::archive::Parts;
use super::office::{Relation, common, relations};
use super::report::{Report, counted};
use super::xml::{Element, NoXml, Step, walk};
use crate::diagnostic::Code;
use std::collections::BTreeSet;

const WORKBOOK: &str = "xl/workbook.xml";

/// A sheet of the workbook.
struct Sheet {
    name: String,
    /// The part that holds it.
    part: String,
    /// `hidden`, `veryHidden`, or nothing.
    state: String,
}

pub(super) fn sheet(parts: &Parts, report: &mut Report<'_>) -> Result<(), NoXml> {
    common(parts, report)?;
    let workbook = parts.get(WORKBOOK).ok_or(NoXml)?;
    let links = relations(WORKBOOK, parts)?;
    let (sheets, names) = contents(workbook, &links)?;
    for sheet in &sheets {
        hidden_sheet(sheet, report);
    }
    for (name, about) in &names {
        hidden_name(name, about, &sheets, report);
    }
    let mut told = BTreeSet::new();
    for sheet in &sheets {
        if let Some(bytes) = parts.get(&sheet.part) {
            hidden_lines(&sheet.name, bytes, report)?;
        }
        for relation in relations(&sheet.part, parts)? {
            if matches!(relation.kind.as_str(), "comments" | "threadedComment") {
                told.insert(relation.target);
                comments(&format!("the sheet `{}`", sheet.name), report);
            }
        }
    }
    let is_comment =
        |name: &str| name.starts_with("xl/comments") || name.starts_with("xl/threadedComments/");
    if parts
        .keys()
        .any(|name| is_comment(name) && !told.contains(name))
    {
        comments("the workbook", report);
    }
    caches(parts, report);
    Ok(())
}

/// The sheets, and the names for cells with what they stand for and whether they are hidden.
#[expect(clippy::type_complexity, reason = "two lists that are read together")]
fn contents(
    workbook: &[u8],
    links: &[Relation],
) -> Result<(Vec<Sheet>, Vec<((String, bool), String)>), NoXml> {
    let (mut sheets, mut names) = (Vec::new(), Vec::new());
    walk(workbook, |step| match step {
        Step::Open(element, _) if element.name == "sheet" => {
            let words = |name| element.get(name).unwrap_or_default().to_owned();
            let id = words("id");
            let link = links.iter().find(|link| link.id == id);
            sheets.push(Sheet {
                name: words("name"),
                part: link.map(|link| link.target.clone()).unwrap_or_default(),
                state: words("state"),
            });
        }
        Step::Open(element, _) if element.name == "definedName" => {
            let name = element.get("name").unwrap_or_default().to_owned();
            names.push(((name, element.is_on("hidden")), String::new()));
        }
        Step::Text(text, above) if above.last().is_some_and(|name| name == "definedName") => {
            if let Some((_, about)) = names.last_mut() {
                about.push_str(text);
            }
        }
        _ => {}
    })?;
    Ok((sheets, names))
}

fn hidden_sheet(sheet: &Sheet, report: &mut Report<'_>) {
    let (how, show) = match sheet.state.as_str() {
        "hidden" => (
            "hidden",
            "Right-click a sheet's tab, choose Unhide, and delete the sheet if readers should not have it.",
        ),
        "veryHidden" => (
            "hidden so that Excel's menu does not list it",
            "In Excel: File, Info, Check for Issues, Inspect Document, then remove hidden worksheets.",
        ),
        _ => return,
    };
    report.error(
        Code::HiddenContent,
        format!("The sheet `{}` is {how}. Readers can show it.", sheet.name),
        show,
    );
}

/// A name for cells that is hidden, or that leads to a hidden sheet. Excel makes some hidden names for itself.
fn hidden_name(
    (name, hidden): &(String, bool),
    about: &str,
    sheets: &[Sheet],
    report: &mut Report<'_>,
) {
    if name.starts_with("_xl") {
        return;
    }
    let leads = |sheet: &&Sheet| {
        let plain = format!("{}!", sheet.name);
        let quoted = format!("'{}'!", sheet.name.replace('\'', "''"));
        !matches!(sheet.state.as_str(), "" | "visible")
            && (about.starts_with(&plain) || about.contains(&quoted))
    };
    let message = match sheets.iter().find(leads) {
        Some(sheet) => format!(
            "The name `{name}` leads to cells of the hidden sheet `{}`.",
            sheet.name
        ),
        None if *hidden => format!("The name `{name}` for cells is hidden."),
        None => return,
    };
    report.error(
        Code::HiddenContent,
        message,
        "In Excel: Formulas, Name Manager, and delete the name. A name that is not listed there goes with Inspect Document.",
    );
}

fn comments(place: &str, report: &mut Report<'_>) {
    report.error(
        Code::DocumentComments,
        format!("There are comments or notes in {place}."),
        "In Excel: Review, and delete all comments and notes.",
    );
}

fn caches(parts: &Parts, report: &mut Report<'_>) {
    let any = |start: &str| {
        parts
            .keys()
            .any(|name| name.starts_with(start) && !name.contains("_rels/"))
    };
    let kinds = [
        (
            "xl/pivotCache/",
            "A pivot table keeps a copy of all the rows that it was made from.",
            "Copy the pivot table and paste its values, then delete the pivot table itself.",
        ),
        (
            "xl/externalLinks/",
            "Formulas lead to other workbooks, and copies of their cells are kept.",
            "In Excel: Data, Edit Links, Break Link; or paste the values alone.",
        ),
        (
            "xl/connections.xml",
            "The workbook has connections to sources of data, which name them.",
            "In Excel: Data, Queries & Connections, and delete them.",
        ),
        (
            "xl/model/",
            "A data model keeps copies of whole tables.",
            "Paste the values into a new workbook, and publish that.",
        ),
    ];
    for (start, message, help) in kinds {
        if any(start) {
            report.error(Code::CachedData, message, help);
        }
    }
    if any("xl/revisions/") {
        report.error(
            Code::TrackedChanges,
            "The workbook keeps a history of changes, with what stood in cells before.",
            "Stop sharing the workbook, or paste the values into a new one, and publish that.",
        );
    }
}

/// The rows and columns of a sheet that are hidden and hold something.
#[derive(Default)]
struct Lines {
    columns: Vec<(u32, u32)>,
    row: u32,
    row_hidden: bool,
    column: u32,
    rows_found: BTreeSet<u32>,
    columns_found: BTreeSet<u32>,
}

impl Lines {
    fn open(&mut self, element: &Element) {
        let number = |name| element.get(name).and_then(|n| n.parse::<u32>().ok());
        let none = |name| element.get(name).and_then(|n| n.parse::<f64>().ok()) == Some(0.0);
        match element.name.as_str() {
            "col" if element.is_on("hidden") || none("width") => {
                let first = number("min").unwrap_or(1);
                self.columns.push((first, number("max").unwrap_or(first)));
            }
            "row" => {
                self.row = number("r").unwrap_or(self.row.saturating_add(1));
                self.row_hidden = element.is_on("hidden") || none("ht");
                self.column = 0;
            }
            "c" => {
                let named = element.get("r").map(column);
                self.column = named.unwrap_or(self.column.saturating_add(1));
            }
            _ => {}
        }
    }

    fn value(&mut self) {
        if self.row_hidden {
            self.rows_found.insert(self.row);
        }
        let here = self.column;
        if self
            .columns
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&here))
        {
            self.columns_found.insert(here);
        }
    }
}

/// The number of a column, from 1, of a cell's name such as `AB12`.
fn column(cell: &str) -> u32 {
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic);
    letters.fold(0_u32, |sum, letter| {
        let digit = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        sum.saturating_mul(26).saturating_add(digit)
    })
}

/// The letters of a column's number.
fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        letters.push(char::from(
            b'A' + u8::try_from((column - 1) % 26).unwrap_or_default(),
        ));
        column = (column - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn hidden_lines(sheet: &str, bytes: &[u8], report: &mut Report<'_>) -> Result<(), NoXml> {
    let mut lines = Lines::default();
    walk(bytes, |step| match step {
        Step::Open(element, _) => lines.open(element),
        Step::Text(_, above) if above.iter().any(|name| name == "c") => lines.value(),
        _ => {}
    })?;
    let rows = lines
        .rows_found
        .first()
        .map(|first| ("row", lines.rows_found.len(), first.to_string()));
    let columns = lines
        .columns_found
        .first()
        .map(|first| ("column", lines.columns_found.len(), letters(*first)));
    for (what, count, first) in rows.into_iter().chain(columns) {
        report.error(
            Code::HiddenContent,
            format!("The sheet `{sheet}` has hidden {what}s that are not empty: {}, the first is {first}.", counted(count, what)),
            format!("Select the whole sheet, right-click, Unhide; then delete the {what}s that readers should not have. A filter hides rows too."),
        );
    }
    Ok(())
}
