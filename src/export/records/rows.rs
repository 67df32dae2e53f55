//! Rows of records as CSV: UTF-8 without a byte-order mark, a header row, text that no spreadsheet runs as a formula.

use crate::export::csv_file::field;
use crate::view::{Field, Rows};

pub(super) fn rows(file: &Rows) -> Vec<u8> {
    let mut out = file.columns.join(",");
    out.push('\n');
    for row in &file.rows {
        for (n, cell) in row.iter().enumerate() {
            if n > 0 {
                out.push(',');
            }
            match cell {
                // A reader of one line a row should not trip over a text of several paragraphs.
                Field::Text(text) => field(&mut out, &text.replace(['\r', '\n'], " ")),
                Field::Number(number) => number.write(&mut out),
                Field::Blank => {}
            }
        }
        out.push('\n');
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_a_line_and_numbers_stay_numbers() {
        let mut file = Rows::new(vec!["name", "count", "note"]);
        let cells = vec!["=a\nb, c".into(), Field::whole(-3), Field::Blank];
        file.rows.push(cells);
        let text = String::from_utf8(rows(&file)).unwrap();
        assert_eq!(text, "name,count,note\n\"'=a b, c\",-3,\n");
    }
}
