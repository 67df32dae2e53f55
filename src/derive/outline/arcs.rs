//! Rings cut into arcs where borders meet.
//!
//! A point at which other than two borders meet is a junction. Between two junctions a border belongs to the same areas
//! all along. It is simplified in one direction, whichever way a ring runs through it, so that all its areas get the same.

use super::simplify::simplify;
use super::{Point, Ring};
use std::collections::{BTreeMap, BTreeSet};

/// The points of a drawing at which borders meet.
pub(super) struct Junctions(BTreeSet<Point>);

impl Junctions {
    /// The junctions of all rings of a drawing.
    pub(super) fn of<'a>(rings: impl Iterator<Item = &'a Ring>) -> Self {
        let mut neighbours: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
        for ring in rings {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                neighbours.entry(*a).or_default().insert(*b);
                neighbours.entry(*b).or_default().insert(*a);
            }
        }
        let meet = |(point, others): (Point, BTreeSet<Point>)| (others.len() != 2).then_some(point);
        Self(neighbours.into_iter().filter_map(meet).collect())
    }

    /// A ring with each of its arcs simplified.
    pub(super) fn simplified(&self, ring: &[Point]) -> Ring {
        let junction = ring.iter().position(|point| self.0.contains(point));
        // A ring that meets nothing begins at its first point in reading order, for a hole and the island in it alike.
        let lowest = || (0..ring.len()).min_by_key(|i| ring[*i]);
        let Some(start) = junction.or_else(lowest) else {
            return Ring::new();
        };
        let mut closed: Ring = ring[start..]
            .iter()
            .chain(&ring[..=start])
            .copied()
            .collect();
        let mut simple = Ring::with_capacity(ring.len());
        while closed.len() > 1 {
            let ends = closed[1..].iter().position(|point| self.0.contains(point));
            let end = ends.map_or(closed.len() - 1, |i| i + 1);
            let rest = closed.split_off(end);
            closed.extend(rest.first());
            let arc = one_way(&closed);
            simple.extend_from_slice(&arc[..arc.len() - 1]);
            closed = rest;
        }
        simple
    }
}

/// The arc, simplified in the direction that comes first in reading order.
fn one_way(arc: &[Point]) -> Vec<Point> {
    let back: Vec<Point> = arc.iter().rev().copied().collect();
    if *arc <= *back {
        return simplify(arc);
    }
    let mut simple = simplify(&back);
    simple.reverse();
    simple
}
