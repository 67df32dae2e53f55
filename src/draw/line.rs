//! Line charts: one picture with its labels, so that it can be taken away whole.
//!
//! The drawing area stretches with the page and is measured in months; the labels stand around it at percentages, so
//! that they keep their size on a phone. Time runs from left to right in every language, as in the printed statistics
//! of right-to-left languages: a chart is a picture of numbers, and numbers are written from left to right there too.

use super::path::{HEIGHT, Path, height, push_tenths, share};
use crate::figure::{Fixed, Mark, Value};
use crate::markup::escape;
use crate::view::{LineChart, LinePart};
use std::fmt::Write;

/// Symbols and letters nearer to each other than this would touch, in thousandths of the width.
const APART: i64 = 60;

/// Draws a line chart. Its name is its title; its description stands below it as text that everyone can read.
pub fn line(chart: &LineChart) -> String {
    let mut svg = String::with_capacity(1536 + chart.months * 8);
    let id = chart.id;
    let top = chart.levels.last().map_or(1, |level| level.at).max(1);
    let width = chart.levels.iter().map(|level| level.label.chars().count());
    let _ = write!(
        svg,
        "<svg class=\"plot w{}\" role=\"img\" aria-labelledby=\"{id}-title\"><title id=\"{id}-title\">",
        width.max().unwrap_or(1).clamp(1, 10)
    );
    escape(&mut svg, &chart.title);
    let upper = Fixed {
        units: top,
        places: chart.places,
    };
    let _ = write!(
        svg,
        "</title>\n<svg viewBox=\"0 0 {} {HEIGHT}\" preserveAspectRatio=\"none\" data-top=\"{upper}\" data-start=\"{}\">",
        steps(chart),
        chart.start
    );
    area(&mut svg, chart, top);
    svg.push_str("</svg>\n");
    labels(&mut svg, chart, top);
    svg.push_str("</svg>");
    svg
}

/// Grid, seams and lines.
fn area(svg: &mut String, chart: &LineChart, top: i64) {
    let mut grid = String::new();
    for level in chart.levels.iter().filter(|level| level.at > 0) {
        grid.push_str("M0 ");
        push_tenths(&mut grid, height(level.at, top));
        let _ = write!(grid, "H{}", steps(chart));
    }
    drawn(svg, "grid", &grid);
    drawn(svg, "zero", &format!("M0 {HEIGHT}H{}", steps(chart)));
    let mut seams = String::new();
    for seam in &chart.seams {
        seams.push('M');
        push_tenths(&mut seams, whole(*seam) * 10 - 5);
        let _ = write!(seams, " 0V{HEIGHT}");
    }
    drawn(svg, "seam", &seams);
    for part in &chart.parts {
        let (firm, soft) = paths(part, top);
        drawn(svg, "series", firm.text());
        drawn(svg, "series soft", soft.text());
    }
    if let Some(last) = &chart.last {
        let mut end = Path::default();
        end.begin(whole(last.position), height(last.value, top));
        end.dot();
        drawn(svg, "end", end.text());
    }
}

fn drawn(svg: &mut String, class: &str, path: &str) {
    if !path.is_empty() {
        let _ = write!(
            svg,
            "<path class=\"{class}\" vector-effect=\"non-scaling-stroke\" d=\"{path}\"/>"
        );
    }
}

/// The line of one part, lifted where a figure is absent, and beside it the pieces that lead to figures which are not
/// final. A figure alone between gaps becomes a dot.
fn paths(part: &LinePart, top: i64) -> (Path, Path) {
    let (mut firm, mut soft) = (Path::default(), Path::default());
    let mut before: Option<(i64, i64)> = None;
    let known = |offset: usize| part.values.get(offset).copied().flatten()?.known();
    for offset in 0..part.values.len() {
        let Some(value) = known(offset) else {
            before = None;
            continue;
        };
        let (x, y) = (whole(part.start + offset), height(value, top));
        let path = if part.values[offset].is_some_and(is_soft) {
            &mut soft
        } else {
            &mut firm
        };
        match before {
            Some(point) => {
                if path.at() != Some(point) {
                    path.begin(point.0, point.1);
                }
                path.step(x, y);
            }
            None => {
                path.begin(x, y);
                if known(offset + 1).is_none() {
                    path.dot();
                }
            }
        }
        before = Some((x, y));
    }
    (firm, soft)
}

/// Whether a figure may still change, or is not counted.
fn is_soft(value: Value) -> bool {
    matches!(
        value.mark(),
        Some(Mark::Provisional | Mark::Estimated | Mark::Forecast)
    )
}

/// Levels, months, letters of seams, symbols of gaps, and the figure at the end of the line.
fn labels(svg: &mut String, chart: &LineChart, top: i64) {
    svg.push_str("<g class=\"levels\" text-anchor=\"end\" dominant-baseline=\"central\">");
    for level in &chart.levels {
        svg.push_str("<text x=\"-8\" y=\"");
        push_tenths(svg, height(level.at, top) * 100 / HEIGHT);
        svg.push_str("%\">");
        escape(svg, &level.label);
        svg.push_str("</text>");
    }
    svg.push_str("</g>\n<g class=\"ends\">");
    for (n, end) in chart.ends.iter().enumerate() {
        let anchor = match n {
            0 => "start",
            _ if n + 1 == chart.ends.len() => "end",
            _ => "middle",
        };
        let x = across(chart, end.at * 2);
        text(svg, x, "100%", anchor, "1.7em", &end.label);
    }
    svg.push_str("</g>\n");
    let seams: Vec<i64> = chart
        .seams
        .iter()
        .map(|seam| across(chart, whole(*seam) * 2 - 1))
        .collect();
    for (n, (letter, x)) in ('A'..='Z').zip(&seams).enumerate() {
        let near = |other: Option<&i64>| other.is_some_and(|other| (other - x).abs() < APART);
        let anchor = match (
            near(n.checked_sub(1).and_then(|n| seams.get(n))),
            near(seams.get(n + 1)),
        ) {
            (true, false) => "start",
            (false, true) => "end",
            _ => "middle",
        };
        text(
            svg,
            *x,
            "0",
            anchor,
            "-.4em",
            letter.encode_utf8(&mut [0; 4]),
        );
    }
    for (x, symbol) in gaps(chart) {
        text(svg, x, "100%", "middle", "-.5em", symbol);
    }
    if let Some(last) = &chart.last {
        let at_end = whole(last.position) == whole(chart.months) - 1;
        let (anchor, shift) = if at_end {
            ("start", "8")
        } else {
            ("middle", "0")
        };
        let lift = if at_end { ".35em" } else { "-.7em" };
        svg.push_str("<text class=\"last\" x=\"");
        push_tenths(svg, across(chart, whole(last.position) * 2));
        svg.push_str("%\" y=\"");
        push_tenths(svg, height(last.value, top) * 100 / HEIGHT);
        let _ = write!(
            svg,
            "%\" dx=\"{shift}\" dy=\"{lift}\" text-anchor=\"{anchor}\">"
        );
        escape(svg, &last.label);
        svg.push_str("</text>");
    }
}

fn text(svg: &mut String, x: i64, y: &str, anchor: &str, lift: &str, words: &str) {
    svg.push_str("<text x=\"");
    push_tenths(svg, x);
    let _ = write!(svg, "%\" y=\"{y}\" dy=\"{lift}\" text-anchor=\"{anchor}\">");
    escape(svg, words);
    svg.push_str("</text>");
}

/// Where figures are absent: the middle of each gap in tenths of a percent, and the symbol that says why. Gaps close to
/// each other that have one reason share a symbol.
fn gaps(chart: &LineChart) -> Vec<(i64, &'static str)> {
    let mut found: Vec<(i64, &'static str)> = Vec::new();
    for part in &chart.parts {
        let mut start = part.start;
        for run in part.values.chunk_by(|a, b| symbol(*a) == symbol(*b)) {
            let end = start + run.len() - 1;
            if let Some(symbol) = symbol(run[0]) {
                let x = across(chart, whole(start + end));
                let near = |(at, known): &(i64, &str)| *known == symbol && x - at < APART;
                if !found.last().is_some_and(near) {
                    found.push((x, symbol));
                }
            }
            start = end + 1;
        }
    }
    found
}

fn symbol(value: Option<Value>) -> Option<&'static str> {
    Some(value?.marker()?.symbol())
}

/// The width of the drawing area, in months.
fn steps(chart: &LineChart) -> i64 {
    whole(chart.months.saturating_sub(1)).max(1)
}

/// The distance from the left edge of a place given in half months, in tenths of a percent.
fn across(chart: &LineChart, halves: i64) -> i64 {
    share(halves, steps(chart) * 2, 1000)
}

fn whole(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX / 20)
}

#[cfg(test)]
mod tests;
