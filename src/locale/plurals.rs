//! The plural of a number, by the rules of CLDR that its digits and dates are written by.
//!
//! Fluent has rules of its own, those of CLDR 37. Later ones differ: "many" in Spanish and Portuguese, for whole millions; "one" for
//! 0 and 1 in Vietnamese. Where Fluent says otherwise than ICU4X, a sentence is given the name of the plural in place of the number.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::fmt;

/// A message that says which plural Fluent takes a number for.
const PLURAL: &str = "plural = { $number ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
  }
";

/// How a language tells numbers apart in its grammar.
pub(super) struct Plurals {
    rules: PluralRules,
    fluent: FluentBundle<FluentResource>,
}

impl fmt::Debug for Plurals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plurals").finish_non_exhaustive()
    }
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let language = locale.id.to_string().parse().ok()?;
        let mut fluent = FluentBundle::new_concurrent(vec![language]);
        let plural = FluentResource::try_new(PLURAL.to_owned()).ok()?;
        fluent.add_resource(plural).ok()?;
        let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()?;
        Some(Self { rules, fluent })
    }

    /// What a sentence is given to choose its grammar by.
    pub(super) fn grammar(&self, number: i64) -> FluentValue<'static> {
        let plural = name(self.rules.category_for(number));
        if self.by_fluent(number).as_deref() == Some(plural) {
            number.into()
        } else {
            plural.into()
        }
    }

    fn by_fluent(&self, number: i64) -> Option<String> {
        let pattern = self.fluent.get_message("plural")?.value()?;
        let args = [("number", number)].into_iter().collect::<FluentArgs<'_>>();
        let words = self
            .fluent
            .format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(words.into_owned())
    }
}

/// The name of a plural category in messages, as CLDR has it.
pub(super) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_named_only_where_fluent_has_older_rules() {
        let grammar = |locale: &str, number| {
            let plurals = Plurals::new(&locale.parse().unwrap()).unwrap();
            plurals.grammar(number)
        };
        assert_eq!(grammar("es", 2_000_000), "many".into());
        assert_eq!(grammar("pt-PT", 1_000_000), "many".into());
        for (locale, number) in [("es", 0), ("es", 1_000_001), ("pl", 5), ("ar", 0)] {
            assert_eq!(grammar(locale, number), number.into(), "{locale}");
        }
    }
}
