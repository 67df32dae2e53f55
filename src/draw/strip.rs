//! Rows of a chart that has a row for each thing: a bar from zero, or a dot with its interval. Names and figures stand
//! beside the rows as text.

use super::path::share;
use crate::markup::escape;
use crate::view::{Strip, StripChart, StripMark};
use std::fmt::Write;

/// The width of a row; its height is 10.
const WIDTH: i64 = 1000;

/// Draws one row. In a mirrored chart zero stands at the right edge.
pub fn strip(chart: &StripChart, row: &Strip) -> String {
    let mut svg = String::with_capacity(384);
    let _ = write!(
        svg,
        "<svg class=\"strip\" viewBox=\"0 0 {WIDTH} 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    );
    let x = |value| place(chart, value);
    if chart.mark == StripMark::Dot {
        svg.push_str("<path class=\"grid\" vector-effect=\"non-scaling-stroke\" d=\"");
        for level in &chart.levels {
            let _ = write!(svg, "M{} 0V10", x(level.at));
        }
        svg.push_str("\"/>");
    }
    if let Some(at) = chart.reference {
        thin(&mut svg, "reference", &format!("M{} 0V10", x(at)));
    }
    if let Some((low, high)) = row.range {
        thin(&mut svg, "range", &format!("M{} 5H{}", x(low), x(high)));
    }
    match (chart.mark, row.value) {
        (StripMark::Dot, Some(value)) => thin(&mut svg, "dot", &format!("M{} 5h0", x(value))),
        (StripMark::Bar, Some(value)) => {
            let zero = x(0);
            let _ = write!(
                svg,
                "<path class=\"fill\" d=\"M{zero} 0H{}V10H{zero}z\"/>",
                x(value)
            );
        }
        (_, None) => {}
    }
    svg.push_str("</svg>");
    svg
}

/// The words of the axis, each at its place along the rows; those at its ends stay inside.
pub fn strip_levels(chart: &StripChart) -> String {
    let mut svg = String::from("<svg class=\"strip-levels\" aria-hidden=\"true\">");
    for level in &chart.levels {
        let x = place(chart, level.at);
        let anchor = match x {
            0 => "start",
            WIDTH => "end",
            _ => "middle",
        };
        let _ = write!(
            svg,
            "<text x=\"{}%\" y=\"1em\" text-anchor=\"{anchor}\">",
            x / 10
        );
        escape(&mut svg, &level.label);
        svg.push_str("</text>");
    }
    svg.push_str("</svg>");
    svg
}

/// The distance of a value from the left edge.
fn place(chart: &StripChart, value: i64) -> i64 {
    let top = chart.levels.last().map_or(1, |level| level.at);
    let x = share(value, top, WIDTH);
    if chart.mirrored { WIDTH - x } else { x }
}

fn thin(svg: &mut String, class: &str, path: &str) {
    let _ = write!(
        svg,
        "<path class=\"{class}\" vector-effect=\"non-scaling-stroke\" d=\"{path}\"/>"
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::{RowHead, Tick};
    use proptest::prelude::*;

    fn chart(mark: StripMark, mirrored: bool) -> StripChart {
        StripChart {
            id: "s".into(),
            title: "T".into(),
            description: "D".into(),
            mark,
            places: 0,
            levels: [0, 50, 100]
                .map(|at| Tick {
                    at,
                    label: at.to_string(),
                })
                .to_vec(),
            rows: Vec::new(),
            reference: None,
            mirrored,
            download: None,
        }
    }

    fn row(value: Option<i64>, range: Option<(i64, i64)>) -> Strip {
        Strip {
            head: RowHead::Text("One".into()),
            value,
            range,
            text: "1".into(),
        }
    }

    #[test]
    fn bars_begin_at_zero_and_are_mirrored() {
        let found = strip(&chart(StripMark::Bar, false), &row(Some(43), None));
        assert!(found.contains("d=\"M0 0H430V10H0z\""), "{found}");
        let found = strip(&chart(StripMark::Bar, true), &row(Some(43), None));
        assert!(found.contains("d=\"M1000 0H570V10H1000z\""), "{found}");
    }

    #[test]
    fn a_dot_stands_in_its_range_beside_the_line_of_comparison() {
        let mut chart = chart(StripMark::Dot, false);
        chart.reference = Some(60);
        let found = strip(&chart, &row(Some(50), Some((40, 61))));
        for path in [
            "M0 0V10M500 0V10M1000 0V10",
            "M600 0V10",
            "M400 5H610",
            "M500 5h0",
        ] {
            assert!(
                found.contains(&format!("d=\"{path}\"")),
                "{path} in {found}"
            );
        }
        let absent = strip(&chart, &row(None, None));
        assert!(
            !absent.contains("h0") && !absent.contains("range"),
            "{absent}"
        );
    }

    #[test]
    fn words_of_the_axis_are_mirrored_with_the_rows() {
        let found = strip_levels(&chart(StripMark::Dot, true));
        assert!(
            found.contains("x=\"100%\" y=\"1em\" text-anchor=\"end\">0<"),
            "{found}"
        );
        assert!(
            found.contains("x=\"0%\" y=\"1em\" text-anchor=\"start\">100<"),
            "{found}"
        );
    }

    proptest! {
        #[test]
        fn every_place_is_inside_and_mirrored_places_are_its_complement(value in any::<i64>()) {
            let there = place(&chart(StripMark::Dot, false), value);
            let mirrored = place(&chart(StripMark::Dot, true), value);
            prop_assert!((0..=WIDTH).contains(&there));
            prop_assert_eq!(there + mirrored, WIDTH);
        }
    }
}
