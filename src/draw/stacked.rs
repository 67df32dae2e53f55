//! Stacked bars for answers on a scale, such as from "strongly agree" to "strongly disagree".

use crate::markup::escape;
use crate::view::StackedBar;
use std::fmt::Write;

/// A piece narrower than this has no room for its number; the list beside the bar has it.
const ROOM: u8 = 8;

/// Draws one bar. Each piece has a class of its own (`a0`, `a1` …) for its colour, and every second one a pattern too,
/// so that colour is never alone. In a mirrored bar the first piece stands at the right edge.
pub fn stacked(bar: &StackedBar) -> String {
    let mut svg = String::with_capacity(1024);
    let id = &bar.id;
    let _ = write!(
        svg,
        "<svg class=\"stacked\" role=\"img\" aria-labelledby=\"{id}-title\"><title id=\"{id}-title\">"
    );
    escape(&mut svg, &bar.title);
    let _ = write!(
        svg,
        "</title><defs><pattern id=\"{id}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"mark\" d=\"M0 0V6\"/></pattern><pattern id=\"{id}-dots\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><circle class=\"mark\" cx=\"4\" cy=\"4\" r=\"1.5\"/></pattern></defs>"
    );
    let mut before = 0;
    for (n, piece) in bar.pieces().iter().enumerate() {
        let width = piece.percent.min(100 - before);
        let x = if bar.mirrored {
            100 - before - width
        } else {
            before
        };
        before += width;
        if width == 0 {
            continue;
        }
        let _ = write!(
            svg,
            "<rect class=\"a{}\" x=\"{x}%\" width=\"{width}%\" height=\"100%\"/>",
            piece.tone
        );
        let pattern = pattern(n);
        if !pattern.is_empty() {
            let _ = write!(
                svg,
                "<rect x=\"{x}%\" width=\"{width}%\" height=\"100%\" fill=\"url(#{id}-{pattern})\"/>"
            );
        }
        if width >= ROOM {
            let middle = u16::from(x) * 10 + u16::from(width) * 5;
            let _ = write!(
                svg,
                "<text x=\"{}.{}%\" y=\"50%\" dy=\".35em\" text-anchor=\"middle\">",
                middle / 10,
                middle % 10
            );
            escape(&mut svg, &piece.label);
            svg.push_str("</text>");
        }
    }
    svg.push_str("</svg>");
    svg
}

/// The pattern of the piece at this place: none at first, so that neighbours differ.
fn pattern(n: usize) -> &'static str {
    ["", "hatch", "dots", "hatch"][n % 4]
}

/// The sign of a piece, for the list beside the bar.
pub fn stacked_sign(bar: &StackedBar, n: usize) -> String {
    let tone = bar.pieces().get(n).map_or(0, |piece| piece.tone);
    let mut svg = format!(
        "<svg class=\"sign\" aria-hidden=\"true\"><rect class=\"a{tone}\" width=\"100%\" height=\"100%\"/>"
    );
    let pattern = pattern(n);
    if !pattern.is_empty() {
        let _ = write!(
            svg,
            "<rect width=\"100%\" height=\"100%\" fill=\"url(#{}-{pattern})\"/>",
            bar.id
        );
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bar(counts: &[i64], mirrored: bool) -> StackedBar {
        let answers = counts.iter().map(|count| ("A & B".to_owned(), *count));
        StackedBar::new("q", "Q < 1".into(), answers.collect(), mirrored, |n| {
            format!("{n}%")
        })
        .unwrap()
    }

    #[test]
    fn pieces_stand_side_by_side_with_their_numbers() {
        let svg = stacked(&bar(&[50, 30, 20], false));
        for part in [
            "<rect class=\"a0\" x=\"0%\" width=\"50%\" height=\"100%\"/>",
            "<rect class=\"a1\" x=\"50%\" width=\"30%\" height=\"100%\"/>",
            "<rect class=\"a2\" x=\"80%\" width=\"20%\" height=\"100%\"/>",
            "x=\"65.0%\" y=\"50%\" dy=\".35em\" text-anchor=\"middle\">30%<",
            "Q &lt; 1",
        ] {
            assert!(svg.contains(part), "{part} in {svg}");
        }
    }

    #[test]
    fn neighbours_differ_in_more_than_colour() {
        let svg = stacked(&bar(&[25, 25, 25, 25], false));
        let patterns: Vec<_> = svg.match_indices("fill=\"url(#q-").collect();
        assert_eq!(patterns.len(), 3, "all but the first: {svg}");
        assert_eq!(svg.matches("url(#q-hatch)").count(), 2);
        assert_eq!(svg.matches("url(#q-dots)").count(), 1);
    }

    #[test]
    fn a_mirrored_bar_begins_at_the_right_edge() {
        let svg = stacked(&bar(&[75, 25], true));
        assert!(
            svg.contains("class=\"a0\" x=\"25%\" width=\"75%\""),
            "{svg}"
        );
        assert!(svg.contains("class=\"a1\" x=\"0%\" width=\"25%\""), "{svg}");
    }

    #[test]
    fn a_narrow_piece_is_drawn_without_a_number() {
        let svg = stacked(&bar(&[95, 5], false));
        assert!(
            svg.contains("width=\"5%\"") && !svg.contains(">5%<"),
            "{svg}"
        );
    }

    proptest! {
        #[test]
        fn pieces_fill_the_bar_whatever_the_counts(
            counts in prop::collection::vec(0..=i64::MAX / 8, 1..=4),
            mirrored in any::<bool>(),
        ) {
            let Some(bar) = StackedBar::new(
                "q",
                String::new(),
                counts.iter().map(|n| (String::new(), *n)).collect(),
                mirrored,
                |n| n.to_string(),
            ) else {
                prop_assert_eq!(counts.iter().sum::<i64>(), 0);
                return Ok(());
            };
            let svg = stacked(&bar);
            let widths = svg.split("<rect class=\"a").skip(1).map(|rect| {
                let width = rect.split_once("width=\"").unwrap().1;
                width.split_once('%').unwrap().0.parse::<u32>().unwrap()
            });
            prop_assert_eq!(widths.sum::<u32>(), 100);
        }
    }
}
