//! Maps: outlines filled by class. A map carries no words, so that one file serves every language; the page beside it
//! has them.

use crate::view::AreaClass;
use std::fmt::Write;

/// Five blues from light to dark. The border between areas has a contrast of at least 3 to 1 with each of them.
const SHADES: [&str; 5] = ["#e3eef9", "#b8d3ec", "#86b3dd", "#5591c9", "#2073bc"];

/// How far the frame stands off the outlines, so that borders at the edge are whole.
const MARGIN: i64 = 4;

/// A ring of whole-number points; its last point is joined to its first.
type Ring = Vec<(i64, i64)>;

/// The stripes that fill areas without a figure; `hatch` is their name.
pub const HATCH: &str = "<pattern id=\"hatch\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect fill=\"#fff\" width=\"12\" height=\"12\"/><path stroke=\"#5b6975\" stroke-width=\"4\" d=\"M2 0V12\"/></pattern>";

/// What a drawing of this size shows, with the margin around it.
pub fn view_box((width, height): (i64, i64)) -> String {
    let (width, height) = (width + 2 * MARGIN, height + 2 * MARGIN);
    format!("-{MARGIN} -{MARGIN} {width} {height}")
}

/// Draws a map that stands alone: the rings of each area, and its class.
pub fn map<'a>(size: (i64, i64), areas: impl Iterator<Item = (AreaClass, &'a [Ring])>) -> String {
    let mut svg = opening(size);
    let _ = write!(
        svg,
        "<defs>{HATCH}</defs><g stroke=\"#10202e\" stroke-width=\"2\" stroke-linejoin=\"round\">"
    );
    for (class, rings) in areas {
        let fill = match class {
            AreaClass::Class(n) => SHADES[usize::from(n).min(SHADES.len() - 1)],
            AreaClass::NoFigure => "url(#hatch)",
            AreaClass::Outside => "#ffffff",
        };
        let _ = write!(svg, "<path fill=\"{fill}\" ");
        shape(&mut svg, rings);
    }
    svg.push_str("</g></svg>\n");
    svg
}

/// Draws the outlines that all pages share: the rings of each area under its name. Pages colour them.
pub fn outlines<'a>(
    size: (i64, i64),
    areas: impl Iterator<Item = (&'a str, &'a [Ring])>,
) -> String {
    let mut svg = opening(size);
    for (name, rings) in areas {
        let _ = write!(svg, "<path id=\"{name}\" ");
        shape(&mut svg, rings);
    }
    svg.push_str("</svg>\n");
    svg
}

fn opening(size: (i64, i64)) -> String {
    let view_box = view_box(size);
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view_box}\">")
}

/// The rest of a path: its rings, each a start and the steps from point to point.
fn shape(svg: &mut String, rings: &[Ring]) {
    svg.push_str("fill-rule=\"evenodd\" d=\"");
    for ring in rings {
        for (i, (x, y)) in ring.iter().enumerate() {
            let _ = match (i, ring.get(i.wrapping_sub(1))) {
                (1, Some((u, v))) => write!(svg, "l{} {}", x - u, y - v),
                (_, Some((u, v))) => write!(svg, " {} {}", x - u, y - v),
                (_, None) => write!(svg, "M{x} {y}"),
            };
        }
        svg.push('z');
    }
    svg.push_str("\"/>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [(i64, i64); 4] = [(0, 10), (10, 10), (10, 0), (0, 0)];

    #[test]
    fn a_ring_is_drawn_in_steps() {
        let rings = [SQUARE.to_vec(), vec![(2, 2), (4, 2), (4, 5)]];
        let svg = map((10, 10), [(AreaClass::Class(4), &rings[..])].into_iter());
        assert!(svg.contains("fill=\"#2073bc\""), "{svg}");
        assert!(
            svg.contains("d=\"M0 10l10 0 0 -10 -10 0zM2 2l2 0 0 3z\""),
            "{svg}"
        );
        assert!(svg.contains("viewBox=\"-4 -4 18 18\""), "{svg}");
    }

    #[test]
    fn areas_without_a_figure_are_hatched_and_those_outside_are_not() {
        let rings = [SQUARE.to_vec()];
        let fill = |class| map((10, 10), [(class, &rings[..])].into_iter());
        assert!(fill(AreaClass::NoFigure).contains("<path fill=\"url(#hatch)\""));
        assert!(fill(AreaClass::Outside).contains("<path fill=\"#ffffff\""));
    }

    #[test]
    fn shared_outlines_have_names_and_no_colours() {
        let rings = [SQUARE.to_vec()];
        let svg = outlines((10, 10), [("one", &rings[..])].into_iter());
        assert!(
            svg.contains("<path id=\"one\" fill-rule=\"evenodd\" d=\"M0 10l10 0"),
            "{svg}"
        );
        assert!(
            !svg.contains("fill=\"") && !svg.contains("stroke=\""),
            "{svg}"
        );
    }
}
