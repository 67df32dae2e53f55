//! The file of a cross-tabulation: as `csv_file` has it, with two columns for each dimension.

use super::csv_file::field;
use crate::figure::push_integer;
use crate::view::CrosstabRows;

/// The whole file.
pub fn crosstab(rows: &CrosstabRows<'_>) -> Vec<u8> {
    let mut out = String::from("area_code,area_name,");
    for column in &rows.columns {
        for part in [column, ",", column, "_name,"] {
            out.push_str(part);
        }
    }
    out.push_str("measure,period_type,period,value,marker,dataset,edition\n");
    for (members, value) in &rows.cells {
        let texts = [rows.area].into_iter().chain(members.iter().copied());
        for text in texts.flat_map(|(code, name)| [code, name]) {
            field(&mut out, text);
            out.push(',');
        }
        field(&mut out, rows.measure);
        out.push(',');
        out.push_str(rows.period.kind());
        out.push(',');
        rows.period.write(&mut out);
        out.push(',');
        if let Some(number) = value.known() {
            push_integer(&mut out, number);
        }
        out.push(',');
        out.push_str(value.symbol().unwrap_or_default());
        for text in [rows.dataset, rows.edition] {
            out.push(',');
            field(&mut out, text);
        }
        out.push('\n');
    }
    out.into_bytes()
}
