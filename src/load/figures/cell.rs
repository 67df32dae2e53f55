//! A cell: a count, a marker, or a mistake.

use super::super::table::Row;
use crate::diagnostic::{Code, Findings};
use crate::figure::{Mark, Marker, Value};

/// Reads the figure in a field; `marker` is the field of its marker, if the file has such a column. A mistake counts as a
/// figure that is not available, so that nobody looks for a figure that is missing.
pub(in crate::load) fn value(
    row: &Row<'_>,
    field: usize,
    marker: Option<usize>,
    findings: &mut Findings,
) -> Value {
    const MISTAKE: Value = Value::Absent(Marker::NotAvailable);
    let text = row.get(field);
    let marked = marker.map(|field| row.get(field)).unwrap_or_default();
    let symbol = if text.starts_with('[') { text } else { marked };
    if text.is_empty() || text.starts_with('[') {
        return absent(row, field, symbol, findings).map_or(MISTAKE, Value::Absent);
    }
    let (text, inside) = with_symbol(text);
    let symbol = if inside.is_empty() { marked } else { inside };
    let mark = Mark::parse(symbol);
    if mark.is_none() && !symbol.is_empty() {
        let known = Mark::ALL.map(Mark::symbol).join(" ");
        findings.error(
            Code::UnknownMarker,
            row.place(field),
            format!("This figure has both a number, {text}, and the marker `{symbol}`."),
            format!(
                "Keep the number or the marker. Only these can stand beside a number: {known}."
            ),
        );
        return MISTAKE;
    }
    match text.parse::<i64>() {
        Ok(number) if number >= 0 => Value::with_mark(number, mark),
        Ok(number) => {
            findings.error(
                Code::NegativeCount,
                row.place(field),
                format!("The count here is {number}. A count cannot be below zero."),
                "Check the figure in the source. If it is not known, leave the cell blank and give a marker.",
            );
            MISTAKE
        }
        Err(_) => {
            findings.error(
                Code::BadNumber,
                row.place(field),
                format!("`{text}` is not a whole number."),
                remedy(text),
            );
            MISTAKE
        }
    }
}

/// A number and the symbol after it in the same cell, as spreadsheets have them: `12 [p]`.
fn with_symbol(text: &str) -> (&str, &str) {
    match text.find('[') {
        Some(at) => (text[..at].trim_end(), &text[at..]),
        None => (text, ""),
    }
}

fn absent(row: &Row<'_>, field: usize, symbol: &str, findings: &mut Findings) -> Option<Marker> {
    if symbol.is_empty() {
        findings.error(
            Code::MissingFigure,
            row.place(field),
            "This cell is blank, and a blank cell does not mean zero.",
            "Write 0 if none were recorded, or a marker that says why there is no figure, such as [x] for not available.",
        );
        return None;
    }
    let marker = Marker::parse(symbol);
    if marker.is_none() {
        let known = Marker::ALL.map(Marker::symbol).join(" ");
        findings.error(
            Code::UnknownMarker,
            row.place(field),
            format!("`{symbol}` is not a marker for an absent figure."),
            format!("Use one of these: {known}."),
        );
    }
    marker
}

fn remedy(text: &str) -> String {
    let bare: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | ' ' | '\u{a0}'))
        .collect();
    if bare != text && bare.parse::<i64>().is_ok() {
        format!("Write it without commas or blanks: {bare}.")
    } else {
        "Write digits only. If there is no figure, leave the cell blank and give a marker such as [x].".to_owned()
    }
}
