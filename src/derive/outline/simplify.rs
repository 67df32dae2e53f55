//! A line with fewer points, by the method of Ramer (1972) and of Douglas and Peucker (1973): of all points between two
//! that are kept, the farthest from their straight line is kept too, if it is farther away than the tolerance.

use super::Point;

/// How far, in steps, a point may lie from the line that takes its place.
const TOLERANCE: i64 = 1;

/// The line with the points that matter. Its ends stay; of a closed one, the point farthest from its end stays too.
pub(super) fn simplify(line: &[Point]) -> Vec<Point> {
    let mut simple = Vec::with_capacity(line.len());
    simple.extend(line.first());
    between(line, &mut simple);
    simple
}

/// Adds the points that matter of a line, but its first.
fn between(line: &[Point], simple: &mut Vec<Point>) {
    let [first, inner @ .., last] = line else {
        return;
    };
    let far = |(_, point): &(usize, &Point)| distance(**point, *first, *last);
    // Of equal distances the first counts, so that the answer depends on the line alone.
    let farthest = inner.iter().enumerate().rev().max_by_key(far);
    match farthest {
        Some((i, point)) if is_far(*point, *first, *last) => {
            between(&line[..=i + 1], simple);
            between(&line[i + 1..], simple);
        }
        _ => simple.push(*last),
    }
}

/// The square of the distance of a point from a line, times the square of the line's length; from a line that is a
/// point, the square of the distance.
fn distance(point: Point, from: Point, to: Point) -> i64 {
    let (x, y) = (point.0 - from.0, point.1 - from.1);
    if from == to {
        return x * x + y * y;
    }
    let across = x * (to.1 - from.1) - y * (to.0 - from.0);
    across * across
}

fn is_far(point: Point, from: Point, to: Point) -> bool {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let square = if from == to { 1 } else { x * x + y * y };
    distance(point, from, to) > TOLERANCE * TOLERANCE * square
}
