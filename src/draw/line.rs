//! Line charts. The plot stretches with the page; its labels are text beside it, so they stay readable on a phone.
//!
//! Time runs from left to right in every language, as in the printed statistics of right-to-left languages: a chart is
//! a picture of numbers, and numbers are written from left to right there too.

use crate::figure::push_integer;
use crate::markup::escape;
use crate::view::{LineChart, LinePart};
use std::fmt::Write;

const WIDTH: i64 = 1000;
const HEIGHT: i64 = 300;

/// Draws a line chart. Its name is its title; its description stands beside it as text that everyone can read.
pub fn line(chart: &LineChart) -> String {
    let mut svg = String::with_capacity(512 + chart.months * 12);
    let id = chart.id;
    let _ = write!(
        svg,
        "<svg class=\"plot\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"{id}-title\"><title id=\"{id}-title\">"
    );
    escape(&mut svg, &chart.title);
    svg.push_str("</title>");
    let top = chart.levels.last().map_or(1, |level| level.at).max(1);
    for level in &chart.levels {
        let y = height(level.at, top);
        let _ = write!(
            svg,
            "<path class=\"grid\" vector-effect=\"non-scaling-stroke\" d=\"M0 {}H{WIDTH}\"/>",
            Tenths(y)
        );
    }
    for seam in &chart.seams {
        let x = i64::midpoint(
            across(*seam, chart.months),
            across(seam.saturating_sub(1), chart.months),
        );
        let _ = write!(
            svg,
            "<path class=\"seam\" vector-effect=\"non-scaling-stroke\" d=\"M{} 0V{HEIGHT}\"/>",
            Tenths(x)
        );
    }
    for part in &chart.parts {
        svg.push_str("<path class=\"series\" vector-effect=\"non-scaling-stroke\" d=\"");
        path(&mut svg, part, chart.months, top);
        svg.push_str("\"/>");
    }
    svg.push_str("</svg>");
    svg
}

/// The line of one part, lifted where a figure is absent; a figure alone between gaps becomes a dot.
fn path(svg: &mut String, part: &LinePart, months: usize, top: i64) {
    let mut drawing = false;
    for (offset, value) in part.values.iter().enumerate() {
        let Some(value) = value else {
            drawing = false;
            continue;
        };
        let (x, y) = (across(part.start + offset, months), height(*value, top));
        svg.push(if drawing { 'L' } else { 'M' });
        Tenths(x).write(svg);
        svg.push(' ');
        Tenths(y).write(svg);
        let alone = !drawing && part.values.get(offset + 1).is_none_or(Option::is_none);
        if alone {
            svg.push_str("h0");
        }
        drawing = true;
    }
}

/// The distance of a month from the left edge, in tenths.
fn across(position: usize, months: usize) -> i64 {
    let steps = i64::try_from(months.saturating_sub(1)).unwrap_or(1).max(1);
    i64::try_from(position).unwrap_or(0) * WIDTH * 10 / steps
}

/// The distance of a value from the upper edge, in tenths.
fn height(value: i64, top: i64) -> i64 {
    HEIGHT * 10 - value.clamp(0, top) * HEIGHT * 10 / top
}

/// Tenths as a decimal number, without a point where there is none to show.
struct Tenths(i64);

impl Tenths {
    fn write(&self, svg: &mut String) {
        push_integer(svg, self.0 / 10);
        if self.0 % 10 != 0 {
            svg.push('.');
            push_integer(svg, self.0 % 10);
        }
    }
}

impl std::fmt::Display for Tenths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Tick;

    fn chart(values: Vec<Option<i64>>) -> LineChart {
        LineChart {
            id: "c",
            title: "A < B".into(),
            description: "D".into(),
            unit: "u".into(),
            months: values.len(),
            levels: [0, 10]
                .map(|at| Tick {
                    at,
                    label: at.to_string(),
                })
                .to_vec(),
            ends: Vec::new(),
            parts: vec![LinePart { start: 0, values }],
            seams: Vec::new(),
        }
    }

    #[test]
    fn values_become_heights_from_a_zero_at_the_bottom() {
        let svg = line(&chart(vec![Some(0), Some(5), Some(10)]));
        assert!(svg.contains("d=\"M0 300L500 150L1000 0\""), "{svg}");
        assert!(svg.contains("A &lt; B"));
    }

    #[test]
    fn an_absent_figure_is_a_gap_and_a_figure_alone_is_a_dot() {
        let svg = line(&chart(vec![Some(0), None, Some(10)]));
        assert!(svg.contains("d=\"M0 300h0M1000 0h0\""), "{svg}");
    }

    #[test]
    fn one_month_alone_is_drawn() {
        assert!(line(&chart(vec![Some(10)])).contains("d=\"M0 0h0\""));
    }
}
