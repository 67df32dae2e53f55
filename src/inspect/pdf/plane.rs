//! Points, boxes and transformations on a page (ISO 32000-1, 8.3).
#![expect(
    clippy::many_single_char_names,
    reason = "matrices have the letters that the standard gives them"
)]

/// A transformation of the plane: `x' = ax + cy + e`, `y' = bx + dy + f`.
pub(super) type Matrix = [f64; 6];

/// The transformation that changes nothing.
pub(super) const SAME: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `m`, then `n`.
pub(super) fn then(m: &Matrix, n: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = m;
    let [p, q, r, s, t, u] = n;
    [
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    ]
}

/// A box, by its corners.
#[derive(Clone, Copy, Debug)]
pub(super) struct Area {
    left: f64,
    bottom: f64,
    right: f64,
    top: f64,
}

impl Area {
    /// The box around two opposite corners, transformed.
    pub(super) fn new((x, y): (f64, f64), (to_x, to_y): (f64, f64), matrix: &Matrix) -> Self {
        let [a, b, c, d, e, f] = matrix;
        let point = |x: f64, y: f64| (a * x + c * y + e, b * x + d * y + f);
        let ((x0, y0), (x1, y1)) = (point(x, y), point(to_x, to_y));
        Self {
            left: x0.min(x1),
            bottom: y0.min(y1),
            right: x0.max(x1),
            top: y0.max(y1),
        }
    }

    pub(super) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f64 {
        self.top - self.bottom
    }

    /// True unless it is too small to hide a letter: three points, a little more than a millimetre, either way.
    pub(super) fn is_large(&self) -> bool {
        self.width() >= 3.0 && self.height() >= 3.0
    }

    /// True if a box covers the height of a line of text, for about the width of a letter or more.
    pub(super) fn covers(&self, line: &Self) -> bool {
        let both = Self {
            left: self.left.max(line.left),
            bottom: self.bottom.max(line.bottom),
            right: self.right.min(line.right),
            top: self.top.min(line.top),
        };
        let lying = line.width() >= line.height();
        let (high, long) = if lying {
            (line.height(), both.width())
        } else {
            (line.width(), both.height())
        };
        let covered = if lying { both.height() } else { both.width() };
        high > 0.0
            && covered >= 0.9 * high
            && long >= high.min(if lying { line.width() } else { line.height() })
    }
}

/// Two opposite corners, if a way goes round an upright box.
pub(super) fn upright(points: &[(f64, f64)]) -> Option<((f64, f64), (f64, f64))> {
    let near = |a: f64, b: f64| (a - b).abs() < 0.01;
    let corners = match points {
        [a, b, c, d] => [a, b, c, d],
        [a, b, c, d, end] if near(a.0, end.0) && near(a.1, end.1) => [a, b, c, d],
        _ => return None,
    };
    let [a, b, c, d] = corners;
    let one = near(a.0, b.0) && near(b.1, c.1) && near(c.0, d.0) && near(d.1, a.1);
    let other = near(a.1, b.1) && near(b.0, c.0) && near(c.1, d.1) && near(d.0, a.0);
    (one || other).then_some((*a, *c))
}
