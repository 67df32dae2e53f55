//! Lists of words, and the order of words, by the rules of CLDR.

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::Locale;
use std::cmp::Ordering;
use std::fmt;

/// How a language joins words and puts them in order.
pub(super) struct Lists {
    and: ListFormatter,
    order: CollatorBorrowed<'static>,
}

impl fmt::Debug for Lists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lists").finish_non_exhaustive()
    }
}

impl Lists {
    pub(super) fn new(locale: &Locale) -> Option<Self> {
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            and: ListFormatter::try_new_and(locale.into(), wide).ok()?,
            order: Collator::try_new(locale.into(), CollatorOptions::default()).ok()?,
        })
    }

    pub(super) fn and<'a>(&self, words: impl Iterator<Item = &'a str> + Clone + 'a) -> String {
        self.and.format(words).to_string()
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists(code: &str) -> Lists {
        Lists::new(&code.parse().unwrap()).unwrap()
    }

    /// Written by hand from CLDR's `listPatterns.json` of each language.
    #[test]
    fn words_are_joined_as_the_language_joins_them() {
        let words = ["A", "B", "C"];
        for (code, joined) in [
            ("en-GB", "A, B and C"),
            ("pl", "A, B i C"),
            ("ar", "A وB وC"),
            ("es", "A, B y C"),
            ("ro", "A, B și C"),
            ("pt-PT", "A, B e C"),
            ("tr", "A, B ve C"),
        ] {
            assert_eq!(lists(code).and(words.into_iter()), joined, "{code}");
        }
        assert_eq!(lists("en-GB").and(std::iter::once("A")), "A");
        assert_eq!(lists("en-GB").and(std::iter::empty()), "");
    }

    #[test]
    fn words_stand_in_the_order_of_the_language() {
        let sorted = |code: &str, mut words: Vec<&'static str>| {
            let lists = lists(code);
            words.sort_by(|a, b| lists.compare(a, b));
            words
        };
        assert_eq!(
            sorted("pl", vec!["łyk", "mak", "lot"]),
            ["lot", "łyk", "mak"]
        );
        assert_eq!(
            sorted("es", vec!["oso", "ñu", "nube"]),
            ["nube", "ñu", "oso"]
        );
        assert_eq!(
            sorted("tr", vec!["ızgara", "iyi", "hız"]),
            ["hız", "ızgara", "iyi"]
        );
        assert_eq!(sorted("en-GB", vec!["b", "A", "a"]), ["a", "A", "b"]);
    }
}
