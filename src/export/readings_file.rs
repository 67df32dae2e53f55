//! Readings as CSV, by the same standard as all figures: a number that is absent is blank, and a marker says why.

use super::csv_file::field;
use crate::figure::{Fixed, Marker, push_integer};
use crate::view::ReadingRow;

const HEADER: &str = "area_code,area_name,measure,measure_name,unit,period_type,period,value,marker,base,base_marker,lower,upper,range_marker,change,compared_with,change_marker,change_clear,dataset,edition\n";

/// The file of these rows.
pub fn readings(rows: Vec<ReadingRow<'_>>) -> Vec<u8> {
    let mut out = String::with_capacity(HEADER.len() + rows.len() * 160);
    out.push_str(HEADER);
    for row in rows {
        for text in [
            row.area_code,
            row.area_name,
            row.measure,
            row.measure_name,
            row.unit,
        ] {
            field(&mut out, text);
            out.push(',');
        }
        out.push_str(row.period.kind());
        out.push(',');
        row.period.write(&mut out);
        out.push(',');
        number(&mut out, row.value);
        marker(&mut out, row.marker);
        if let Ok(base) = row.base {
            push_integer(&mut out, base);
        }
        out.push(',');
        marker(&mut out, row.base.err());
        let ends = row.range.ok();
        number(&mut out, ends.map(|(low, _)| low));
        number(&mut out, ends.map(|(_, high)| high));
        marker(&mut out, row.range.err());
        let change = row.change.ok();
        number(&mut out, change.map(|(difference, _)| difference));
        if let Some((_, against)) = change {
            against.write(&mut out);
        }
        out.push(',');
        marker(&mut out, row.change.err());
        out.push_str(row.clear.unwrap_or_default());
        for text in [row.dataset, row.edition] {
            out.push(',');
            field(&mut out, text);
        }
        out.push('\n');
    }
    out.into_bytes()
}

fn number(out: &mut String, number: Option<Fixed>) {
    if let Some(number) = number {
        number.write(out);
    }
    out.push(',');
}

fn marker(out: &mut String, marker: Option<Marker>) {
    out.push_str(marker.map_or("", Marker::symbol));
    out.push(',');
}
