//! A reading's cell: a decimal number, a marker, or a mistake; and the base beside it.

use super::super::table::Row;
use super::settings::DecimalSign;
use crate::diagnostic::{Code, Findings};
use crate::figure::{Fixed, Marker};

/// The most digits after the decimal sign.
const PLACES: usize = 6;

/// Reads a reading; `marker` is the field of its marker, if the file has such a column. A mistake counts as a reading that
/// is not available.
pub(super) fn value(
    row: &Row<'_>,
    field: usize,
    marker: Option<usize>,
    sign: DecimalSign,
    findings: &mut Findings,
) -> Result<Fixed, Marker> {
    let text = row.get(field);
    let marked = marker.map(|field| row.get(field)).unwrap_or_default();
    let symbol = if text.starts_with('[') { text } else { marked };
    if text.is_empty() || text.starts_with('[') {
        return Err(absent(row, field, symbol, findings));
    }
    if !marked.is_empty() {
        findings.error(
            Code::UnknownMarker,
            row.place(field),
            format!("This figure has both a number, {text}, and the marker `{marked}`."),
            "Keep the number or the marker. A marker says why there is no number.",
        );
        return Err(Marker::NotAvailable);
    }
    match decimal(text, sign) {
        Some(number) if number.units >= 0 => Ok(number),
        Some(_) => {
            findings.error(
                Code::NegativeCount,
                row.place(field),
                format!("The figure here is {text}. It cannot be below zero."),
                "Check the figure in the source. If it is not known, leave the cell blank and give a marker.",
            );
            Err(Marker::NotAvailable)
        }
        None => {
            let (name, example) = match sign {
                DecimalSign::Point => ("a point", "56.5"),
                DecimalSign::Comma => ("a comma", "56,5"),
            };
            findings.error(
                Code::BadNumber,
                row.place(field),
                format!("`{text}` is not a number that can be read."),
                format!("Write digits, and {name} before decimal places, such as {example}. If there is no figure, leave the cell blank and give a marker such as [x]."),
            );
            Err(Marker::NotAvailable)
        }
    }
}

fn absent(row: &Row<'_>, field: usize, symbol: &str, findings: &mut Findings) -> Marker {
    let marker = Marker::parse(symbol).filter(|_| !symbol.is_empty());
    if symbol.is_empty() {
        findings.error(
            Code::MissingFigure,
            row.place(field),
            "This cell is blank, and a blank cell does not mean zero.",
            "Write the figure, or a marker that says why there is none, such as [x] for not available.",
        );
    } else if marker.is_none() {
        let known = Marker::ALL.map(Marker::symbol).join(" ");
        findings.error(
            Code::UnknownMarker,
            row.place(field),
            format!("`{symbol}` is not a marker for an absent figure."),
            format!("Use one of these: {known}."),
        );
    }
    marker.unwrap_or(Marker::NotAvailable)
}

/// Reads how many people answered; nothing, where that is not known.
pub(super) fn base(row: &Row<'_>, field: usize, findings: &mut Findings) -> Option<i64> {
    let text = row.get(field);
    if text.is_empty() || text == Marker::NotAvailable.symbol() {
        return None;
    }
    let number = decimal(text, DecimalSign::Point).filter(|n| n.places == 0 && n.units >= 0);
    if number.is_none() {
        findings.error(
            Code::BadNumber,
            row.place(field),
            format!("`{text}` is not a number of people."),
            "Write how many people answered, in digits. Leave the cell blank if nobody knows.",
        );
    }
    number.map(|number| number.units)
}

/// A decimal number by its own sign; nothing, if the text is none.
pub(in crate::load) fn decimal(text: &str, sign: DecimalSign) -> Option<Fixed> {
    match sign {
        DecimalSign::Point => Fixed::parse(text, PLACES),
        DecimalSign::Comma if text.contains('.') => None,
        DecimalSign::Comma => Fixed::parse(&text.replacen(',', ".", 1), PLACES),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_by_the_files_own_sign() {
        let read = |text, sign| decimal(text, sign).map(|number| number.to_string());
        assert_eq!(read("0,56", DecimalSign::Comma).as_deref(), Some("0.56"));
        assert_eq!(read("12.30", DecimalSign::Point).as_deref(), Some("12.30"));
        assert_eq!(read("-3", DecimalSign::Point).as_deref(), Some("-3"));
        for text in ["0.56", "1,", ",5", "1 000", "", "-", "1,2,3", "0,1234567"] {
            assert_eq!(read(text, DecimalSign::Comma), None, "{text}");
        }
    }
}
