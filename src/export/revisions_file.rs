//! The ledger of revisions as CSV, by the rules of every CSV file of the site.

use super::csv_file::{PART, field};
use crate::figure::{Fixed, Value};
use crate::view::RevisionRow;

const HEADER: &str = "period,area_code,area_name,category,category_name,measure,old,old_marker,new,new_marker,difference,old_edition,new_edition,reason\n";

/// Hands the file of these rows on part by part.
pub fn revisions_in_parts<'a>(
    rows: impl Iterator<Item = RevisionRow<'a>>,
    hand_on: &mut dyn FnMut(&[u8]),
) {
    let mut out = String::with_capacity(PART + 1024);
    out.push_str(HEADER);
    for row in rows {
        out.push_str(&row.month.to_string());
        for text in [
            row.area_code,
            row.area_name,
            row.category,
            row.category_name,
            row.measure,
        ] {
            out.push(',');
            field(&mut out, text);
        }
        out.push(',');
        value(&mut out, row.old);
        out.push(',');
        value(&mut out, row.new);
        out.push(',');
        if let Some(difference) = row.difference {
            Fixed::whole(difference).write(&mut out);
        }
        for text in [row.old_edition, row.new_edition, row.reason] {
            out.push(',');
            field(&mut out, text);
        }
        out.push('\n');
        if out.len() >= PART {
            hand_on(out.as_bytes());
            out.clear();
        }
    }
    hand_on(out.as_bytes());
}

/// Two fields: the number, and the symbol beside it or in its place.
fn value(out: &mut String, value: Value) {
    if let Some(number) = value.known() {
        Fixed::whole(number).write(out);
    }
    out.push(',');
    out.push_str(value.symbol().unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Marker, Month};

    fn row(old: Value, new: Value, difference: Option<i64>) -> RevisionRow<'static> {
        RevisionRow {
            month: Month::parse("2026-06").unwrap(),
            area_code: "E1",
            area_name: "A, B",
            category: "c",
            category_name: "=C",
            measure: "offences",
            old,
            new,
            difference,
            old_edition: "2026-05",
            new_edition: "2026-06",
            reason: "scheduled",
        }
    }

    #[test]
    fn a_figure_or_its_marker_stands_on_each_side() {
        let withheld = Value::Absent(Marker::Confidential);
        let rows = [
            row(Value::Known(7), Value::Known(4), Some(-3)),
            row(withheld, Value::Known(0), None),
        ];
        let mut bytes = Vec::new();
        revisions_in_parts(rows.into_iter(), &mut |part| bytes.extend_from_slice(part));
        let text = String::from_utf8(bytes).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let columns = lines[0].split(',').count();
        assert_eq!(columns, 14);
        assert_eq!(
            lines[1..],
            [
                "2026-06,E1,\"A, B\",c,'=C,offences,7,,4,,-3,2026-05,2026-06,scheduled",
                "2026-06,E1,\"A, B\",c,'=C,offences,,[c],0,,,2026-05,2026-06,scheduled",
            ]
        );
    }
}
