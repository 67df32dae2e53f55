//! Sparklines: a line without words, for a list whose text has the figures.

use super::path::{Path, height, share};
use crate::view::LinePart;
use std::fmt::Write;

/// How high a sparkline is; it is measured in months across.
const HEIGHT: i64 = 60;

/// Draws pieces of a line over so many months, from zero to `top`.
pub fn spark(parts: &[LinePart], months: usize, top: i64) -> String {
    let mut path = Path::default();
    for part in parts {
        let mut drawing = false;
        for (offset, value) in part.values.iter().enumerate() {
            let Some(value) = value.and_then(crate::figure::Value::known) else {
                drawing = false;
                continue;
            };
            let x = i64::try_from(part.start + offset).unwrap_or(0);
            let y = share(height(value, top), 3000, HEIGHT) * 10;
            if drawing {
                path.step(x, y);
            } else {
                path.begin(x, y);
                let next = part.values.get(offset + 1).copied().flatten();
                if next.and_then(crate::figure::Value::known).is_none() {
                    path.dot();
                }
            }
            drawing = true;
        }
    }
    let mut svg = String::with_capacity(256);
    let _ = write!(
        svg,
        "<svg class=\"spark\" viewBox=\"0 0 {} {HEIGHT}\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path vector-effect=\"non-scaling-stroke\" d=\"{}\"/></svg>",
        months.saturating_sub(1).max(1),
        path.text()
    );
    svg
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::{Marker, Value};

    fn part(start: usize, values: &[Option<i64>]) -> LinePart {
        let value =
            |n: &Option<i64>| Some(n.map_or(Value::Absent(Marker::NotAvailable), Value::Known));
        LinePart {
            start,
            values: values.iter().map(value).collect(),
        }
    }

    #[test]
    fn all_lines_have_one_scale_and_whole_heights() {
        let svg = spark(&[part(0, &[Some(0), Some(50), Some(100)])], 3, 100);
        assert!(
            svg.contains("viewBox=\"0 0 2 60\"") && svg.contains("d=\"M0 60l1-30 1-30\""),
            "{svg}"
        );
        let svg = spark(&[part(0, &[Some(0), Some(50), Some(100)])], 3, 200);
        assert!(svg.contains("d=\"M0 60l1-15 1-15\""), "{svg}");
    }

    #[test]
    fn gaps_and_seams_lift_the_line() {
        let pieces = [
            part(0, &[Some(0), None, Some(0)]),
            part(3, &[Some(10), Some(0)]),
        ];
        let svg = spark(&pieces, 5, 10);
        assert!(svg.contains("d=\"M0 60h0M2 60h0M3 0l1 60\""), "{svg}");
    }

    #[test]
    fn nothing_to_draw_is_an_empty_line() {
        assert!(spark(&[part(0, &[None])], 1, 0).contains("viewBox=\"0 0 1 60\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path vector-effect=\"non-scaling-stroke\" d=\"\"/>"));
    }
}
