//! Maps: outlines filled by class. A map carries no words, so that one file serves every language; the page beside it
//! has them.

use crate::view::AreaClass;
use std::fmt::Write;

const WIDTH: f64 = 1000.0;

/// Five blues from light to dark. The border between areas has a contrast of at least 3 to 1 with each of them.
const SHADES: [&str; 5] = ["#e3eef9", "#b8d3ec", "#86b3dd", "#5591c9", "#2073bc"];

/// Draws areas: polygons in degrees of longitude and latitude, each with its class.
pub fn map<'a>(
    areas: impl Iterator<Item = (AreaClass, &'a [Vec<Vec<[f64; 2]>>])> + Clone,
) -> String {
    let frame = Frame::around(
        areas
            .clone()
            .flat_map(|(_, polygons)| polygons.iter().flatten().flatten()),
    );
    let mut svg = String::with_capacity(32 * 1024);
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-4 -4 {} {}\"><defs><pattern id=\"hatch\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V12\" stroke=\"#5b6975\" stroke-width=\"4\"/></pattern></defs><g stroke=\"#10202e\" stroke-width=\"2\" stroke-linejoin=\"round\">",
        WIDTH + 8.0,
        frame.height() + 8
    );
    for (class, polygons) in areas {
        let fill = match class {
            AreaClass::Class(n) => SHADES[usize::from(n).min(SHADES.len() - 1)],
            AreaClass::NoFigure => "url(#hatch)",
            AreaClass::Outside => "#ffffff",
        };
        let _ = write!(svg, "<path fill=\"{fill}\" fill-rule=\"evenodd\" d=\"");
        polygons
            .iter()
            .flatten()
            .for_each(|ring| frame.ring(&mut svg, ring));
        svg.push_str("\"/>");
    }
    svg.push_str("</g></svg>");
    svg
}

/// The part of the earth that is drawn, flat: degrees of longitude are shortened by the latitude in the middle.
struct Frame {
    west: f64,
    north: f64,
    south: f64,
    shortening: f64,
    scale: f64,
}

impl Frame {
    fn around<'a>(points: impl Iterator<Item = &'a [f64; 2]>) -> Self {
        let start = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        let (west, east, south, north) = points.fold(start, |(w, e, s, n), [x, y]| {
            (w.min(*x), e.max(*x), s.min(*y), n.max(*y))
        });
        let shortening = f64::midpoint(south, north).to_radians().cos();
        let width = ((east - west) * shortening).max(f64::MIN_POSITIVE);
        Self {
            west,
            north,
            south,
            shortening,
            scale: WIDTH / width,
        }
    }

    fn height(&self) -> i64 {
        round((self.north - self.south) * self.scale)
    }

    /// A ring as steps from point to point; points that fall together are drawn once.
    fn ring(&self, svg: &mut String, ring: &[[f64; 2]]) {
        let mut last = None;
        for [x, y] in ring.iter().take(ring.len().saturating_sub(1)) {
            let point = (
                round((x - self.west) * self.shortening * self.scale),
                round((self.north - y) * self.scale),
            );
            match last {
                None => drop(write!(svg, "M{} {}", point.0, point.1)),
                Some(before) if before == point => continue,
                Some((x, y)) => drop(write!(svg, "l{} {}", point.0 - x, point.1 - y)),
            }
            last = Some(point);
        }
        svg.push('z');
    }
}

/// A coordinate as a whole number; maps are small, so it always fits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "coordinates are at most a few thousand"
)]
fn round(coordinate: f64) -> i64 {
    coordinate.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_at_the_equator_is_a_square() {
        let square = vec![vec![vec![
            [0.0, -0.5],
            [1.0, -0.5],
            [1.0, 0.5],
            [0.0, 0.5],
            [0.0, -0.5],
        ]]];
        let svg = map([(AreaClass::Class(0), square.as_slice())].into_iter());
        assert!(
            svg.contains("d=\"M0 1000l1000 0l0 -1000l-1000 0z\""),
            "{svg}"
        );
    }

    #[test]
    fn areas_without_a_figure_are_hatched() {
        let square = vec![vec![vec![[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]]]];
        assert!(
            map([(AreaClass::NoFigure, square.as_slice())].into_iter())
                .contains("fill=\"url(#hatch)\"")
        );
    }
}
