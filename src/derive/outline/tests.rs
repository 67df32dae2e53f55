//! Outlines keep what areas share: borders, the rectangle they fill, islands in holes. No line strays farther than allowed.

use super::*;
use proptest::prelude::*;

/// Degrees from one point of a made-up grid to the next.
const STEP: f64 = 0.001;
/// Points from one corner of a cell to the next.
const CELL: i64 = 60;

fn degrees((x, y): Point) -> [f64; 2] {
    let at = |base: f64, steps: i64| base + f64::from(i32::try_from(steps).unwrap()) * STEP;
    [at(-0.5, x), at(51.7, -y)]
}

/// A boundary of one polygon, closed as files have it: the last point repeats the first.
fn boundary(rings: &[Vec<Point>]) -> Boundary {
    let closed = |ring: &Vec<Point>| {
        let points = ring.iter().chain(ring.first());
        points.map(|point| degrees(*point)).collect()
    };
    Boundary {
        area: AreaId::FIRST,
        polygons: vec![rings.iter().map(closed).collect()],
    }
}

/// The points of a drawing where these corners of the made-up grid lie.
fn flat(all: &[Boundary], point: Point) -> Point {
    let points = all
        .iter()
        .flat_map(|b| b.polygons.iter().flatten().flatten());
    Frame::around(points).unwrap().ring(&[degrees(point)])[0]
}

/// The points of a ring after `from`, up to `to`.
fn path(ring: &[Point], from: Point, to: Point) -> Vec<Point> {
    let start = ring.iter().position(|point| *point == from);
    let start = start.expect("a corner where areas meet stays");
    let mut path = vec![from];
    for point in ring.iter().cycle().skip(start + 1).take(ring.len()) {
        path.push(*point);
        if *point == to {
            return path;
        }
    }
    panic!("{to:?} is not on the ring {ring:?}");
}

/// A rectangle of areas, whose inner borders run to and fro, and whose outer border is straight.
#[derive(Debug)]
struct Grid {
    columns: i64,
    rows: i64,
    /// Sidesteps of the points of inner borders, used over and over.
    sidesteps: Vec<i64>,
    /// How many points of a cell's ring come first, before its corner.
    turn: usize,
}

impl Grid {
    fn corner(column: i64, row: i64) -> Point {
        (column * CELL, row * CELL)
    }

    /// The border from a corner to the next one to the east or to the south, without its end.
    fn border(&self, column: i64, row: i64, east: bool) -> Vec<Point> {
        let (x, y) = Self::corner(column, row);
        let outer = if east {
            row == 0 || row == self.rows
        } else {
            column == 0 || column == self.columns
        };
        let aside = |along: i64| {
            let which = column * 31 + row * 17 + along + i64::from(east) * 7;
            let which = usize::try_from(which).unwrap() % self.sidesteps.len();
            if outer || along == 0 {
                0
            } else {
                self.sidesteps[which]
            }
        };
        let point = |along: i64| {
            if east {
                (x + along, y + aside(along))
            } else {
                (x + aside(along), y + along)
            }
        };
        (0..CELL).step_by(6).map(point).collect()
    }

    /// The ring of a cell: east, south, west, north.
    fn ring(&self, column: i64, row: i64) -> Vec<Point> {
        let backwards = |border: Vec<Point>, end: Point| {
            let inner = border.into_iter().skip(1).rev();
            std::iter::once(end).chain(inner).collect::<Vec<Point>>()
        };
        let mut ring = self.border(column, row, true);
        ring.extend(self.border(column + 1, row, false));
        let south = self.border(column, row + 1, true);
        ring.extend(backwards(south, Self::corner(column + 1, row + 1)));
        let west = self.border(column, row, false);
        ring.extend(backwards(west, Self::corner(column, row + 1)));
        let turn = self.turn % ring.len();
        ring.rotate_left(turn);
        ring
    }

    fn boundaries(&self) -> Vec<Boundary> {
        let cells =
            (0..self.rows).flat_map(|row| (0..self.columns).map(move |column| (column, row)));
        cells
            .map(|(column, row)| boundary(&[self.ring(column, row)]))
            .collect()
    }
}

fn grids() -> impl Strategy<Value = Grid> {
    // Less than the six points from a corner to the next point of a border, so that borders meet at corners alone.
    let sidesteps = proptest::collection::vec(-5_i64..=5, 1..40);
    (1_i64..5, 1_i64..5, sidesteps, 0_usize..200).prop_map(|(columns, rows, sidesteps, turn)| {
        Grid {
            columns,
            rows,
            sidesteps,
            turn,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn areas_fill_their_rectangle_without_gap_or_overlap(grid in grids()) {
        let drawn = outlines(&grid.boundaries());
        let (width, height) = drawn.size;
        prop_assert_eq!(i64::try_from(drawn.areas.len()).unwrap(), grid.columns * grid.rows);
        let rings = || drawn.areas.iter().flat_map(|(_, rings)| rings);
        // The outer border is straight, so whatever the inner ones lose on one side they give on the other.
        let sum: i64 = rings().map(|ring| doubled_area(ring)).sum();
        prop_assert_eq!(sum, 2 * width * height);
        for ring in rings() {
            prop_assert!(ring.len() > 2 && ring.first() != ring.last(), "{:?}", ring);
            prop_assert!(ring.iter().all(|(x, y)| (0..=width).contains(x) && (0..=height).contains(y)));
        }
    }

    #[test]
    fn neighbours_have_the_same_border(grid in grids()) {
        let boundaries = grid.boundaries();
        let drawn = outlines(&boundaries);
        let ring = |column: i64, row: i64| {
            let index = usize::try_from(row * grid.columns + column).unwrap();
            &drawn.areas[index].1[0]
        };
        let corner = |column, row| flat(&boundaries, Grid::corner(column, row));
        for row in 0..grid.rows {
            for column in 0..grid.columns {
                if column + 1 < grid.columns {
                    let (top, foot) = (corner(column + 1, row), corner(column + 1, row + 1));
                    let mut there = path(ring(column + 1, row), foot, top);
                    there.reverse();
                    prop_assert_eq!(path(ring(column, row), top, foot), there);
                }
                if row + 1 < grid.rows {
                    let (west, east) = (corner(column, row + 1), corner(column + 1, row + 1));
                    let mut there = path(ring(column, row), east, west);
                    there.reverse();
                    prop_assert_eq!(path(ring(column, row + 1), west, east), there);
                }
            }
        }
    }

    #[test]
    fn no_point_strays_from_the_line_that_takes_its_place(
        steps in proptest::collection::vec((1_i64..5, 0_i64..40), 2..40)
    ) {
        // The line runs eastwards, so that a point's longitude tells which line takes its place.
        let mut east = 0;
        let line: Vec<Point> = steps.iter().map(|(x, y)| { east += x; (east, *y) }).collect();
        let simple = simplify::simplify(&line);
        prop_assert_eq!((simple.first(), simple.last()), (line.first(), line.last()));
        prop_assert!(simple.iter().all(|point| line.contains(point)));
        for point in &line {
            let pair = simple.windows(2).find(|pair| pair[0].0 <= point.0 && point.0 <= pair[1].0);
            let away = pair.map(|pair| from_line(*point, pair[0], pair[1]));
            prop_assert!(away.is_some_and(|away| away <= 1.0 + 1e-9), "{:?} from {:?}", point, simple);
        }
    }
}

/// How far a point is from the endless straight line through two others.
fn from_line(point: Point, from: Point, to: Point) -> f64 {
    let real = |n: i64| f64::from(i32::try_from(n).unwrap());
    let (x, y) = (real(point.0 - from.0), real(point.1 - from.1));
    let (u, v) = (real(to.0 - from.0), real(to.1 - from.1));
    let length = u.hypot(v);
    if length == 0.0 {
        return x.hypot(y);
    }
    (x * v - y * u).abs() / length
}

#[test]
fn a_square_stays_a_square_and_loses_the_points_on_its_sides() {
    let square = [(0, 0), (5, 0), (10, 0), (10, 10), (4, 10), (0, 10), (0, 7)];
    let drawn = outlines(&[boundary(&[square.to_vec()])]);
    let (width, height) = drawn.size;
    let mut ring = drawn.areas[0].1[0].clone();
    ring.sort_unstable();
    assert_eq!(ring, [(0, 0), (0, height), (width, 0), (width, height)]);
    assert_eq!(width.max(height), 1000);
}

#[test]
fn degrees_of_longitude_are_shortened_by_the_cosine_of_the_latitude() {
    let square = vec![
        [9.0, 59.0],
        [11.0, 59.0],
        [11.0, 61.0],
        [9.0, 61.0],
        [9.0, 59.0],
    ];
    let drawn = outlines(&[Boundary {
        area: AreaId::FIRST,
        polygons: vec![vec![square]],
    }]);
    // The cosine of 60 degrees is a half.
    assert_eq!(drawn.size, (500, 1000));
}

#[test]
fn an_island_fits_the_hole_that_it_lies_in() {
    let island = vec![(20, 20), (30, 21), (40, 20), (41, 33), (38, 40), (20, 40)];
    let sea = vec![(0, 0), (60, 0), (60, 60), (0, 60)];
    // The hole runs the other way round and begins elsewhere.
    let mut hole: Vec<Point> = island.iter().rev().copied().collect();
    hole.rotate_left(2);
    let drawn = outlines(&[boundary(&[sea, hole]), boundary(&[island])]);
    let [(_, around), (_, within)] = drawn.areas.as_slice() else {
        panic!("two areas: {drawn:?}");
    };
    let sorted = |ring: &Ring| {
        let mut ring = ring.clone();
        ring.sort_unstable();
        ring
    };
    assert_eq!(around.len(), 2);
    assert_eq!(sorted(&around[1]), sorted(&within[0]));
    assert_eq!(doubled_area(&around[1]), -doubled_area(&within[0]));
}

#[test]
fn an_area_too_small_to_be_seen_keeps_an_outline() {
    let big = vec![(0, 0), (10_000, 0), (10_000, 10_000), (0, 10_000)];
    let speck = vec![(5000, 5000), (5001, 5000), (5001, 5001), (5000, 5001)];
    let drawn = outlines(&[boundary(&[big]), boundary(&[speck])]);
    assert_eq!(drawn.areas.len(), 2);
    assert!(
        drawn
            .areas
            .iter()
            .all(|(_, rings)| rings.len() == 1 && !rings[0].is_empty())
    );
}

#[test]
fn nothing_is_drawn_of_nothing() {
    let drawn = outlines(&[]);
    assert_eq!(drawn.size, (0, 0));
    assert!(drawn.areas.is_empty());
}

/// Two points of this border are equally far from the line between its ends: which one stays depends on the direction.
#[test]
fn a_border_is_the_same_from_both_sides_where_two_points_could_stay() {
    let border = [(0, 10), (1, 7), (2, 7), (6, 12), (10, 11), (12, 10)];
    let mut back = border.to_vec();
    back.reverse();
    let there = simplify::simplify(&border);
    assert!(simplify::simplify(&back).iter().rev().ne(&there));

    let above: Ring = [&border[..], &[(12, 0), (0, 0)]].concat();
    let below: Ring = [&back[..], &[(0, 20), (12, 20)]].concat();
    let junctions = arcs::Junctions::of([&above, &below].into_iter());
    let shared = |ring: &Ring| {
        let mut points = junctions.simplified(ring);
        points.retain(|point| border.contains(point));
        points.sort_unstable();
        points
    };
    assert_eq!(shared(&above), shared(&below));
    assert_eq!(shared(&above), there);
}
