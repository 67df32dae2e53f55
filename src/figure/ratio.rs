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

impl Ratio {
    /// A decimal number as a fraction.
    pub fn of(number: Fixed) -> Self {
        Self {
            above: number.units,
            below: 10_i64.pow(u32::from(number.places)),
        }
    }

    /// This fraction less another; nothing where the numbers become too long.
    pub fn minus(self, other: Self) -> Option<Self> {
        let wide = |a: i64, b: i64| i128::from(a) * i128::from(b);
        let above = wide(self.above, other.below) - wide(other.above, self.below);
        let below = wide(self.below, other.below);
        Self::new(i64::try_from(above).ok()?, i64::try_from(below).ok()?)
    }

    /// Below zero, zero or above it.
    pub fn sign(self) -> i64 {
        self.above.signum()
    }

    /// The nearest binary number, for formulas with a square root.
    #[expect(
        clippy::cast_precision_loss,
        reason = "fifteen digits are more than a survey has"
    )]
    pub fn approximate(self) -> f64 {
        self.above as f64 / self.below as f64
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
    /// Reads digits, perhaps with a minus before them and a point and at most `places` digits behind them: `-0.1276`.
    pub fn parse(text: &str, places: usize) -> Option<Self> {
        let (minus, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, behind) = match digits.split_once('.') {
            Some((whole, behind)) if (1..=places).contains(&behind.len()) => (whole, behind),
            Some(_) => return None,
            None => (digits, ""),
        };
        let plain = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let sound = (1..=12).contains(&whole.len()) && plain(whole) && plain(behind);
        let units: i64 = format!("{whole}{behind}").parse().ok().filter(|_| sound)?;
        Some(Self {
            units: minus * units,
            places: u8::try_from(behind.len()).ok()?,
        })
    }

    /// A binary number rounded to so many decimal places, half away from zero.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number that is too large becomes the largest"
    )]
    pub fn near(number: f64, places: u8) -> Self {
        let units = (number * f64::from(10_u32.pow(u32::from(places)))).round() as i64;
        Self { units, places }
    }

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
    fn fractions_are_taken_from_one_another_exactly() {
        let fixed = |units, places| Ratio::of(Fixed { units, places });
        let less = |a: Ratio, b: Ratio| a.minus(b).unwrap().round(1, 2).to_string();
        assert_eq!(less(fixed(573, 1), fixed(56, 0)), "1.30");
        assert_eq!(less(Ratio::new(1, 3).unwrap(), fixed(5, 1)), "-0.17");
        assert_eq!(Ratio::new(i64::MAX, 3).unwrap().minus(fixed(1, 9)), None);
    }

    #[test]
    fn binary_numbers_are_rounded_half_away_from_zero() {
        assert_eq!(Fixed::near(0.25, 1).to_string(), "0.3");
        assert_eq!(Fixed::near(-0.25, 1).to_string(), "-0.3");
        assert_eq!(Fixed::near(41.05, 0).to_string(), "41");
        assert!((Ratio::new(1, 8).unwrap().approximate() - 0.125).abs() < f64::EPSILON);
    }

    #[test]
    fn decimal_numbers_are_read_digit_by_digit() {
        for text in ["-0.1276", "51.5072", "7", "-3", "0.000001"] {
            let read = Fixed::parse(text, 6).map(|number| number.to_string());
            assert_eq!(read.as_deref(), Some(text));
        }
        for text in [
            "",
            "-",
            "1.",
            ".5",
            "+1",
            "1e3",
            "1,5",
            "0.1234567",
            "12:30",
        ] {
            assert_eq!(Fixed::parse(text, 6), None, "{text}");
        }
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert_eq!(Ratio::new(1, 0), None);
    }
}
