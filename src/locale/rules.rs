//! What CLDR knows of a language, before a site has it.

use super::plurals::name;
use crate::config::Direction;
use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::M;
use icu::locale::{Locale, LocaleDirectionality};
use icu::plurals::PluralRules;

/// The whole numbers from 0 on among which examples of a form are looked for.
const COUNTED: std::ops::RangeInclusive<u64> = 0..=200;
/// How many examples a form has at most.
const EXAMPLES: usize = 4;

/// How a language is written, and how it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The direction of its script.
    pub direction: Direction,
    /// The forms of words after a number, by CLDR's names of plural categories, each with the first whole numbers that have
    /// it; with none, if only fractions or large numbers do.
    pub forms: Vec<(&'static str, Vec<u64>)>,
}

/// The rules of a locale such as `cy` or `pt-BR`; nothing, if it is no locale or CLDR does not know its language.
pub fn rules(locale: &str) -> Option<Rules> {
    let locale: Locale = locale.parse().ok()?;
    if !has_words(&locale) {
        return None;
    }
    let direction = if LocaleDirectionality::new_common().is_right_to_left(&locale.id) {
        Direction::Rtl
    } else {
        Direction::Ltr
    };
    let plurals = PluralRules::try_new_cardinal((&locale).into()).ok()?;
    let forms = plurals.categories().map(|form| {
        let having = COUNTED.filter(|number| plurals.category_for(*number) == form);
        (name(form), having.take(EXAMPLES).collect())
    });
    Some(Rules {
        direction,
        forms: forms.collect(),
    })
}

/// Whether CLDR has names of months in the language: what it does not know has `M01` in their place.
fn has_words(locale: &Locale) -> bool {
    let names = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new(locale.into(), M::long());
    let january = icu::calendar::Date::try_new_gregorian(2001, 1, 1);
    let (Ok(names), Ok(january)) = (names, january) else {
        return false;
    };
    names.format(&january).to_string() != "M01"
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written by hand from CLDR's `plurals.json` and the direction of each script.
    #[test]
    fn direction_and_forms_are_those_of_the_language() {
        let welsh = rules("cy").unwrap();
        assert_eq!(welsh.direction, Direction::Ltr);
        let expected: [(&str, &[u64]); 6] = [
            ("zero", &[0]),
            ("one", &[1]),
            ("two", &[2]),
            ("few", &[3]),
            ("many", &[6]),
            ("other", &[4, 5, 7, 8]),
        ];
        let found: Vec<_> = welsh
            .forms
            .iter()
            .map(|(form, n)| (*form, &n[..]))
            .collect();
        assert_eq!(found, expected);
        assert_eq!(rules("ps").unwrap().direction, Direction::Rtl);
        assert_eq!(rules("he-IL").unwrap().direction, Direction::Rtl);
        assert_eq!(rules("pa").unwrap().direction, Direction::Ltr);
    }

    #[test]
    fn what_is_no_language_has_no_rules() {
        for locale in ["", "x", "english", "qq", "en_GB!"] {
            assert_eq!(rules(locale), None, "{locale}");
        }
    }
}
