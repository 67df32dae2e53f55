//! Exact fractions, rounded once, half away from zero.

use super::digits::push_padded;

/// A fraction of two whole numbers, the lower one above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    above: i64,
    below: i64,
}

impl Ratio {
    /// `above` over `below`; nothing if `below` is not above zero.
    pub fn new(above: i64, below: i64) -> Option<Self> {
        (below > 0).then_some(Self { above, below })
    }

    /// The fraction without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self {
            above: self.above.saturating_abs(),
            ..self
        }
    }

    /// The fraction times `scale`, rounded half away from zero to so many decimal places.
    ///
    /// A rate per 1,000 is `scale` 1,000; a percentage is `scale` 100.
    pub fn round(self, scale: u32, places: u8) -> Fixed {
        let factor = 10_i128.pow(u32::from(places)) * i128::from(scale);
        let (above, below) = (i128::from(self.above) * factor, i128::from(self.below));
        let half = if above < 0 { -below } else { below };
        let units = (2 * above + half) / (2 * below);
        Fixed {
            units: i64::try_from(units).unwrap_or(i64::MAX),
            places,
        }
    }
}

/// A decimal number with a fixed count of places: 12.3 is 123 units with one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The number without its decimal point.
    pub units: i64,
    /// How many of its digits stand after the point.
    pub places: u8,
}

impl Fixed {
    /// A whole number.
    pub fn whole(n: i64) -> Self {
        Self {
            units: n,
            places: 0,
        }
    }
}

impl Fixed {
    /// Appends the number with a point, no grouping, and a hyphen for minus: the form of data files.
    pub fn write(self, text: &mut String) {
        if self.units < 0 {
            text.push('-');
        }
        let power = 10_u64.pow(u32::from(self.places));
        let units = self.units.unsigned_abs();
        push_padded(text, units / power, 1);
        if self.places > 0 {
            text.push('.');
            push_padded(text, units % power, usize::from(self.places));
        }
    }
}

impl std::fmt::Display for Fixed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rounded(above: i64, below: i64, scale: u32, places: u8) -> String {
        Ratio::new(above, below)
            .unwrap()
            .round(scale, places)
            .to_string()
    }

    #[test]
    fn halves_go_away_from_zero() {
        assert_eq!(rounded(25, 1000, 100, 0), "3");
        assert_eq!(rounded(-25, 1000, 100, 0), "-3");
        assert_eq!(rounded(1, 8, 1, 2), "0.13");
        assert_eq!(rounded(-1, 8, 1, 2), "-0.13");
    }

    #[test]
    fn what_rounds_to_zero_has_no_sign() {
        assert_eq!(rounded(-1, 1000, 1, 1), "0.0");
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(Ratio::new(1, 0), None);
    }
}
