//! Paths as steps from point to point, which are shorter than places.

use crate::figure::push_integer;

/// The height of every drawing area: zero stands at its lower edge.
pub(super) const HEIGHT: i64 = 300;

/// The distance of a value from the upper edge, in tenths, rounded to the nearest. It is never outside the drawing.
pub(super) fn height(value: i64, top: i64) -> i64 {
    HEIGHT * 10 - share(value, top, HEIGHT * 10)
}

/// How far along a length a value stands, rounded to the nearest.
pub(super) fn share(value: i64, top: i64, length: i64) -> i64 {
    let top = top.max(1);
    let (value, whole) = (i128::from(value.clamp(0, top)), i128::from(top));
    i64::try_from((value * i128::from(length) + whole / 2) / whole).unwrap_or(length)
}

/// Appends a number given in tenths, without a point where there is none to show.
pub(super) fn push_tenths(out: &mut String, tenths: i64) {
    if tenths < 0 {
        out.push('-');
    }
    let size = tenths.abs();
    push_integer(out, size / 10);
    if size % 10 != 0 {
        out.push('.');
        push_integer(out, size % 10);
    }
}

/// A line with gaps. Its points have whole distances from the left edge, and heights in tenths.
#[derive(Default)]
pub(super) struct Path {
    text: String,
    at: Option<(i64, i64)>,
    stepping: bool,
}

impl Path {
    /// Begins again at a point.
    pub(super) fn begin(&mut self, x: i64, y: i64) {
        self.text.push('M');
        push_integer(&mut self.text, x);
        self.text.push(' ');
        push_tenths(&mut self.text, y);
        self.at = Some((x, y));
        self.stepping = false;
    }

    /// Draws a line to a point; from nowhere, it begins there.
    pub(super) fn step(&mut self, x: i64, y: i64) {
        let Some((last_x, last_y)) = self.at else {
            return self.begin(x, y);
        };
        self.text.push(if self.stepping { ' ' } else { 'l' });
        push_integer(&mut self.text, x - last_x);
        if y >= last_y {
            self.text.push(' ');
        }
        push_tenths(&mut self.text, y - last_y);
        self.at = Some((x, y));
        self.stepping = true;
    }

    /// Draws the point where the line stands as a dot.
    pub(super) fn dot(&mut self) {
        self.text.push_str("h0");
        self.stepping = false;
    }

    /// The point where the line stands.
    pub(super) fn at(&self) -> Option<(i64, i64)> {
        self.at
    }

    /// The path as it stands in an attribute.
    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heights_are_rounded_to_the_nearest_tenth_and_stay_inside() {
        assert_eq!(height(0, 10), 3000);
        assert_eq!(height(10, 10), 0);
        assert_eq!(height(11, 10), 0);
        assert_eq!(height(-1, 10), 3000);
        assert_eq!(height(1, 7), 3000 - 429);
        assert_eq!(height(i64::MAX, i64::MAX), 0);
        assert_eq!(height(5, 0), 0);
    }

    #[test]
    fn steps_go_from_point_to_point_without_drifting() {
        let mut path = Path::default();
        for (x, y) in [(0, 3000), (1, 2999), (2, 3005), (4, 3000)] {
            path.step(x, y);
        }
        path.begin(6, 7);
        path.dot();
        assert_eq!(path.text(), "M0 300l1-0.1 1 0.6 2-0.5M6 0.7h0");
    }
}
