//! Degrees of longitude and latitude → whole steps on a flat drawing.
//!
//! The projection is equirectangular, true to scale along the latitude in the middle: degrees of longitude are shortened
//! by its cosine. At the north and south edges of an area as high as London, widths are off by less than one part in 200.

use super::{Point, Ring};

/// How wide, or else how high, a drawing is.
const SIZE: f64 = 1000.0;

/// The part of the earth that is drawn.
pub(super) struct Frame {
    west: f64,
    north: f64,
    east: f64,
    south: f64,
    shortening: f64,
    scale: f64,
}

impl Frame {
    /// The frame that all points just fit into; nothing, if there are none.
    pub(super) fn around<'a>(mut points: impl Iterator<Item = &'a [f64; 2]>) -> Option<Self> {
        let [x, y] = *points.next()?;
        let (west, east, south, north) = points.fold((x, x, y, y), |(w, e, s, n), [x, y]| {
            (w.min(*x), e.max(*x), s.min(*y), n.max(*y))
        });
        let shortening = f64::midpoint(south, north).to_radians().cos();
        let widest = ((east - west) * shortening).max(north - south);
        Some(Self {
            west,
            north,
            east,
            south,
            shortening,
            scale: if widest > 0.0 { SIZE / widest } else { 1.0 },
        })
    }

    /// The size of the drawing.
    pub(super) fn size(&self) -> Point {
        self.point(self.east, self.south)
    }

    /// A ring on the drawing, without the last point, which repeats the first, and without points that fall together.
    pub(super) fn ring(&self, ring: &[[f64; 2]]) -> Ring {
        let mut flat: Ring = ring.iter().map(|[x, y]| self.point(*x, *y)).collect();
        flat.dedup();
        while flat.len() > 1 && flat.first() == flat.last() {
            flat.pop();
        }
        flat
    }

    fn point(&self, longitude: f64, latitude: f64) -> Point {
        (
            round((longitude - self.west) * self.shortening * self.scale),
            round((self.north - latitude) * self.scale),
        )
    }
}

/// A coordinate as a whole number; drawings are small, so it always fits.
#[expect(
    clippy::cast_possible_truncation,
    reason = "coordinates are at most a thousand"
)]
fn round(coordinate: f64) -> i64 {
    coordinate.round() as i64
}
