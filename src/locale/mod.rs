//! Languages: numbers, months and days by the rules of CLDR, and the words of the site.
//!
//! In: the theme's messages and the settings. Out: one [`Locale`] a language, made once and shared by all threads.
//! Digits are Latin, the calendar is Gregorian, and digits go in threes, in every language.

mod dates;
mod lists;
mod messages;
mod numerals;
mod phrase;
mod plurals;
mod rules;
mod variables;
mod voice;
mod word;

pub use messages::{Arg, FALLBACK, as_fallback};
pub use numerals::Separators;
pub use rules::{Rules, rules};
pub use word::Word;

use crate::config::{Direction, Language, Site};
use crate::diagnostic::{Code, Findings};
use crate::figure::{Day, Fixed, Month};
use crate::load::Theme;
use dates::Dates;
use lists::Lists;
use messages::Messages;
use numerals::Numerals;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// One language, ready to word figures.
#[derive(Debug)]
pub struct Locale {
    /// Its code, name and direction.
    pub language: Language,
    /// Its position among the site's languages, from 0.
    pub index: usize,
    numerals: Numerals,
    dates: Dates,
    lists: Lists,
    messages: Messages,
}

/// Makes the locale of each language; `months` are those that pages may name.
pub fn locales(
    site: &Site,
    theme: &Theme,
    months: &RangeInclusive<Month>,
    findings: &mut Findings,
) -> Vec<Locale> {
    let default = messages::resource(site, theme, &site.default_language, findings);
    let mut locales = Vec::new();
    for (index, language) in site.languages.iter().enumerate() {
        let Ok(icu) = language.locale.get_ref().parse() else {
            findings.error(
                Code::BadSetting,
                site.place_of(&language.locale),
                format!(
                    "`{}` is not a language, or a language and a country.",
                    language.locale.get_ref()
                ),
                "Write it as `pl` or `pl-PL`.",
            );
            continue;
        };
        let own = messages::resource(site, theme, &language.code, findings);
        let rules = site.language(&site.default_language).unwrap_or(language);
        let messages = Messages::new(language, rules, own.as_ref(), default.as_ref(), findings);
        let Some(messages) = messages else {
            continue;
        };
        let made = Numerals::new(&icu)
            .zip(Dates::new(&icu, months))
            .zip(Lists::new(&icu));
        match made {
            Some(((numerals, dates), lists)) => {
                locales.push(Locale {
                    language: language.clone(),
                    index,
                    numerals,
                    dates,
                    lists,
                    messages,
                });
            }
            None => findings.error(
                Code::BadSetting,
                site.place_of(&language.locale),
                format!(
                    "There are no rules for numbers and dates in `{}`.",
                    language.locale.get_ref()
                ),
                "Write another locale of the language.",
            ),
        }
    }
    locales
}

impl Locale {
    /// The language's code.
    pub fn code(&self) -> &str {
        &self.language.code
    }

    /// True if the language is written from right to left.
    pub fn is_rtl(&self) -> bool {
        self.language.direction == Direction::Rtl
    }

    /// A whole number: `39,922`.
    pub fn count(&self, n: i64) -> String {
        let mut text = String::new();
        self.write_fixed(&mut text, Fixed::whole(n));
        text
    }

    /// A decimal number: `12.3`.
    pub fn fixed(&self, number: Fixed) -> String {
        let mut text = String::new();
        self.write_fixed(&mut text, number);
        text
    }

    /// Appends a decimal number.
    pub fn write_fixed(&self, text: &mut String, number: Fixed) {
        self.numerals.write(text, number, false);
    }

    /// Appends a decimal number with a plus or minus sign; zero has none.
    pub fn write_signed(&self, text: &mut String, number: Fixed) {
        self.numerals.write(text, number, true);
    }

    /// How the digits of a number are parted.
    pub fn separators(&self) -> Separators {
        self.numerals.separators()
    }

    /// A month: `June 2026`.
    pub fn month(&self, month: Month) -> &str {
        self.dates.month(month)
    }

    /// The short name of a month without its year: `Jun`.
    pub fn month_alone(&self, month: Month) -> &str {
        self.dates.month_alone(month.month())
    }

    /// A day: `22 November 2026`.
    pub fn day(&self, day: Day) -> String {
        self.dates.day(day)
    }

    /// Words joined as the language joins them: "A, B and C".
    pub fn list<'a>(&self, words: impl Iterator<Item = &'a str> + Clone + 'a) -> String {
        self.lists.and(words)
    }

    /// The order of two words in the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.lists.compare(a, b)
    }

    /// A word or sentence without variables.
    pub fn word(&self, word: Word) -> &str {
        self.messages.word(word)
    }

    /// A sentence with variables.
    pub fn say(&self, word: Word, args: &[(&'static str, Arg<'_>)]) -> String {
        self.messages.say(word, args)
    }

    /// How many messages the default language has, and the names of those that this one lacks.
    pub fn missing_messages(&self) -> (usize, &[String]) {
        self.messages.missing()
    }

    /// Whether this language itself has a message.
    pub fn has_message(&self, id: &str) -> bool {
        !self
            .missing_messages()
            .1
            .iter()
            .any(|lacking| lacking == id)
    }

    /// All messages without variables, by their name in templates (`_` for `-`).
    pub fn template_words(&self) -> BTreeMap<String, String> {
        self.messages.template_words()
    }
}
