//! Numbers as a language writes them.
//!
//! ICU4X is asked once for the separators and signs; numbers are then put together from them, as a page has hundreds.

use crate::figure::{Fixed, push_integer};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::Locale;

/// The minus sign. CLDR has a hyphen for most languages, which is shorter than a plus, may end a line and is read as "dash"
/// by some screen readers.
const MINUS: &str = "\u{2212}";

/// Separators and signs of a language, for Latin digits in groups of three.
#[derive(Debug)]
pub(super) struct Numerals {
    group: String,
    /// Whole numbers with fewer digits than this are not grouped (Polish writes 1234, but 12 345).
    grouped_from: usize,
    decimal: String,
    minus: (String, String),
    plus: (String, String),
}

/// How a language parts the digits of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Separators {
    /// What stands between groups of three digits.
    pub group: String,
    /// Whole numbers with fewer digits than this have no groups.
    pub grouped_from: usize,
    /// What stands before decimal places.
    pub decimal: String,
}

impl Numerals {
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let mut locale = locale.clone();
        locale.extensions.unicode.keywords.set(
            icu::locale::extensions::unicode::key!("nu"),
            "latn".parse().ok()?,
        );
        let formatter =
            DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?;
        let format =
            |text: &str| Some(formatter.format(&text.parse::<Decimal>().ok()?).to_string());
        let group = between(&format("1234567")?, "234", "567")
            .or_else(|| between(&format("12345")?, "12", "345"))?;
        let grouped_from = if format("1234")? == "1234" { 5 } else { 4 };
        Some(Self {
            group,
            grouped_from,
            decimal: between(&format("1.5")?, "1", "5")?,
            minus: around(&format("-7")?.replace('-', MINUS))?,
            plus: around(&format("+7")?)?,
        })
    }

    pub(super) fn separators(&self) -> Separators {
        Separators {
            group: self.group.clone(),
            grouped_from: self.grouped_from,
            decimal: self.decimal.clone(),
        }
    }

    /// Appends a number; with `signed`, rises have a plus.
    pub(super) fn write(&self, text: &mut String, number: Fixed, signed: bool) {
        let sign = match number.units {
            n if n < 0 => Some(&self.minus),
            n if n > 0 && signed => Some(&self.plus),
            _ => None,
        };
        let (before, after) = sign.map_or(("", ""), |(before, after)| {
            (before.as_str(), after.as_str())
        });
        text.push_str(before);
        self.write_digits(text, number);
        text.push_str(after);
    }

    fn write_digits(&self, text: &mut String, number: Fixed) {
        let units = number.units.unsigned_abs();
        if number.places <= 1 && units < 1000 {
            return self.write_small(text, units, number.places);
        }
        let mut digits = [b'0'; 24];
        let mut length = 0;
        let mut rest = number.units.unsigned_abs();
        let places = usize::from(number.places);
        while rest > 0 || length <= places {
            digits[length] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
            length += 1;
        }
        let whole = length - places;
        for position in (0..length).rev() {
            text.push(char::from(digits[position]));
            let left = position.saturating_sub(places);
            if position == places && places > 0 {
                text.push_str(&self.decimal);
            } else if position > places && left.is_multiple_of(3) && whole >= self.grouped_from {
                text.push_str(&self.group);
            }
        }
    }
}

impl Numerals {
    /// Most numbers of a page: below 1,000, or below 100 with one decimal place. No language groups their digits.
    fn write_small(&self, text: &mut String, units: u64, places: u8) {
        let units = i64::try_from(units).unwrap_or(0);
        if places == 0 {
            return push_integer(text, units);
        }
        push_integer(text, units / 10);
        text.push_str(&self.decimal);
        push_integer(text, units % 10);
    }
}

/// What stands between two runs of digits.
fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let start = text.find(before)? + before.len();
    let end = text.rfind(after)?;
    text.get(start..end).map(str::to_owned)
}

/// What stands around the digit 7.
fn around(text: &str) -> Option<(String, String)> {
    text.split_once('7')
        .map(|(before, after)| (before.to_owned(), after.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written by hand from CLDR 47's `numbers.json` of each language, with a true minus sign.
    #[test]
    fn numbers_are_written_as_each_language_does() {
        let cases = [
            ("en-GB", "1,234", "12,345", "−1,234,567.5"),
            ("pl-PL", "1234", "12\u{a0}345", "−1\u{a0}234\u{a0}567,5"),
            ("es-ES", "1234", "12.345", "−1.234.567,5"),
        ];
        for (locale, thousands, ten_thousands, decimal) in cases {
            let numerals = Numerals::new(&locale.parse().unwrap()).unwrap();
            let write = |units, places| {
                let mut text = String::new();
                numerals.write(&mut text, Fixed { units, places }, false);
                text
            };
            assert_eq!(write(1234, 0), thousands, "{locale}");
            assert_eq!(write(12345, 0), ten_thousands, "{locale}");
            assert_eq!(write(-12_345_675, 1), decimal, "{locale}");
            assert_eq!(write(0, 0), "0", "{locale}");
        }
    }

    /// The quick way must agree with the library that it took its signs from.
    #[test]
    fn the_quick_way_agrees_with_the_library() {
        let numbers = (-2000..2000).chain([9_999, 10_000, 999_999, 1_000_000, -12_345_678]);
        for name in [
            "en-GB", "pl-PL", "ar", "es-ES", "fr-FR", "pt-PT", "de-DE", "it-IT", "ro-RO", "tr-TR",
        ] {
            let mut locale: Locale = name.parse().unwrap();
            let key = icu::locale::extensions::unicode::key!("nu");
            locale
                .extensions
                .unicode
                .keywords
                .set(key, "latn".parse().unwrap());
            let numerals = Numerals::new(&locale).unwrap();
            let formatter =
                DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default())
                    .unwrap();
            for units in numbers.clone() {
                for places in [0_u8, 1] {
                    let mut quick = String::new();
                    numerals.write(&mut quick, Fixed { units, places }, false);
                    let mut decimal = Decimal::from(units);
                    decimal.multiply_pow10(-i16::from(places));
                    let library = formatter.format(&decimal).to_string().replace('-', MINUS);
                    assert_eq!(quick, library, "{name}");
                }
            }
        }
    }
}
