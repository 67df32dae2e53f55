//! The outlines of areas, ready to be drawn: flat, in whole numbers, and simplified. A border that two areas share is cut
//! out of both and simplified once, so that they neither part nor overlap.

mod arcs;
mod flat;
mod simplify;

use crate::model::{AreaId, Boundary};
use flat::Frame;

/// A point of a drawing, in whole steps to the right and down.
pub type Point = (i64, i64);

/// A ring of a drawing; its last point is joined to its first.
pub type Ring = Vec<Point>;

/// The outlines of all mapped areas.
#[derive(Debug, Default)]
pub struct Outlines {
    /// The size of the drawing. All points lie between zero and these.
    pub size: Point,
    /// The rings of each area, in the order of the boundaries; holes and islands alike.
    pub areas: Vec<(AreaId, Vec<Ring>)>,
}

/// Lays the boundaries flat and simplifies them.
pub(super) fn outlines(boundaries: &[Boundary]) -> Outlines {
    let points = boundaries
        .iter()
        .flat_map(|boundary| boundary.polygons.iter().flatten().flatten());
    let Some(frame) = Frame::around(points) else {
        return Outlines::default();
    };
    let flat: Vec<Vec<Ring>> = boundaries
        .iter()
        .map(|boundary| {
            let rings = boundary.polygons.iter().flatten();
            rings.map(|ring| frame.ring(ring)).collect()
        })
        .collect();
    let junctions = arcs::Junctions::of(flat.iter().flatten());
    let areas = boundaries.iter().zip(&flat).map(|(boundary, rings)| {
        let simple: Vec<Ring> = rings
            .iter()
            .map(|ring| junctions.simplified(ring))
            .filter(|ring| doubled_area(ring) != 0)
            .collect();
        // An area that is too small to be seen keeps its longest ring, so that no area is without an outline.
        let longest = || rings.iter().max_by_key(|ring| ring.len()).cloned();
        let rings = if simple.is_empty() {
            longest().into_iter().collect()
        } else {
            simple
        };
        (boundary.area, rings)
    });
    Outlines {
        size: frame.size(),
        areas: areas.collect(),
    }
}

/// Twice the area of a ring, below zero if it runs the other way (the shoelace formula).
fn doubled_area(ring: &[Point]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|((x, y), (u, v))| x * v - u * y)
        .sum()
}

#[cfg(test)]
mod tests;
