//! CSV as RFC 4180 and the Government's tabular data standard have it: UTF-8 without a byte-order mark, one header row,
//! one figure a row, a blank value beside a marker where a figure is absent.
//!
//! Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers are left alone.

use crate::view::FigureRow;

const HEADER: &str = "area_code,area_name,category,category_name,measure,period_type,period,value,marker,dataset,edition\n";

/// How much of a file is put together before it is handed on.
const PART: usize = 64 * 1024;

/// The whole file of these rows.
pub fn figures<'a>(rows: impl Iterator<Item = FigureRow<'a>>) -> Vec<u8> {
    let mut file = Vec::new();
    figures_in_parts(rows, &mut |part| file.extend_from_slice(part));
    file
}

/// Hands the file of these rows on part by part, so that a file of any length takes little memory. The columns that
/// stay the same from row to row are made ready once.
pub fn figures_in_parts<'a>(
    rows: impl Iterator<Item = FigureRow<'a>>,
    hand_on: &mut dyn FnMut(&[u8]),
) {
    let mut out = String::with_capacity(PART + 1024);
    out.push_str(HEADER);
    let mut last: Option<FigureRow<'a>> = None;
    let (mut before, mut after) = (String::new(), String::new());
    for row in rows {
        if last.is_none_or(|last| !same_series(&last, &row)) {
            before.clear();
            for text in [
                row.area_code,
                row.area_name,
                row.category,
                row.category_name,
                &row.measure(),
            ] {
                field(&mut before, text);
                before.push(',');
            }
            after.clear();
            for text in [row.dataset, row.edition] {
                after.push(',');
                field(&mut after, text);
            }
            after.push('\n');
            last = Some(row);
        }
        out.push_str(&before);
        out.push_str(row.period.kind());
        out.push(',');
        row.period.write(&mut out);
        out.push(',');
        match row.value {
            Ok(number) => {
                number.write(&mut out);
                out.push(',');
            }
            Err(marker) => {
                out.push(',');
                out.push_str(marker.symbol());
            }
        }
        out.push_str(&after);
        if out.len() >= PART {
            hand_on(out.as_bytes());
            out.clear();
        }
    }
    hand_on(out.as_bytes());
}

/// True if two rows differ in nothing but period and value. Rows of one series share their texts, so looking at where
/// these lie is enough.
fn same_series(a: &FigureRow<'_>, b: &FigureRow<'_>) -> bool {
    let same = |a: &str, b: &str| std::ptr::eq(a, b);
    same(a.area_code, b.area_code)
        && same(a.category, b.category)
        && a.measure == b.measure
        && same(a.dataset, b.dataset)
        && same(a.edition, b.edition)
}

/// Appends a field of text: harmless to spreadsheets, and quoted where it must be.
pub(super) fn field(out: &mut String, text: &str) {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let quoted = text.contains([',', '"', '\n', '\r']);
    if quoted {
        out.push('"');
    }
    if formula {
        out.push('\'');
    }
    if quoted {
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Fixed, Marker, Month, Period};
    use crate::view::Measure;

    #[test]
    fn formulas_are_defused_and_quotes_doubled() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+44", "'+44"),
            ("@x", "'@x"),
            ("a,b", "\"a,b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("-a,b", "\"'-a,b\""),
            ("Camden", "Camden"),
        ] {
            let mut out = String::new();
            field(&mut out, text);
            assert_eq!(out, written);
        }
    }

    #[test]
    fn a_long_file_in_parts_is_the_whole_file() {
        let row = |n: i64| FigureRow {
            value: Ok(Fixed::whole(n)),
            ..example()
        };
        let mut parts = Vec::new();
        figures_in_parts((0..5000).map(row), &mut |part| parts.push(part.to_vec()));
        assert!(parts.len() > 2 && parts.iter().all(|part| part.len() < 2 * PART));
        let lines = String::from_utf8(parts.concat()).unwrap();
        assert_eq!(lines.lines().count(), 5001);
        assert!(
            (0..5000)
                .zip(lines.lines().skip(1))
                .all(|(n, line)| line.contains(&format!(",{n},,d,")))
        );
    }

    fn example() -> FigureRow<'static> {
        FigureRow {
            area_code: "E1",
            area_name: "A, B",
            category: "c",
            category_name: "C",
            measure: Measure::PerThousand,
            measure_name: "offences",
            period: Period::Month(Month::parse("2026-06").unwrap()),
            value: Err(Marker::NotApplicable),
            dataset: "d",
            edition: "2026-06",
        }
    }

    #[test]
    fn an_absent_figure_is_blank_beside_its_marker_and_a_negative_number_stays_one() {
        let row = example();
        let known = FigureRow {
            value: Ok(Fixed {
                units: -5,
                places: 1,
            }),
            ..row
        };
        let text = String::from_utf8(figures([row, known].into_iter())).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert_eq!(
            lines[0],
            "E1,\"A, B\",c,C,offences_per_1000_residents,month,2026-06,,[z],d,2026-06"
        );
        assert_eq!(
            lines[1],
            "E1,\"A, B\",c,C,offences_per_1000_residents,month,2026-06,-0.5,,d,2026-06"
        );
    }
}
