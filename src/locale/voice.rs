//! The sentences of one language, as Fluent puts them together by the grammar of that language.

use super::messages::Arg;
use super::plurals::Plurals;
use crate::config::Language;
use crate::load::SourceText;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Messages, and the rules by which they choose their words.
pub(super) struct Voice {
    bundle: FluentBundle<Arc<FluentResource>>,
    plurals: Plurals,
    /// The numbers that a message has words of their own for: `[0]`.
    exact: BTreeMap<String, Vec<i64>>,
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Voice").finish_non_exhaustive()
    }
}

impl Voice {
    /// The messages of these files by the rules of the language that they are in. With `isolating`, what stands in a place is kept
    /// apart from the direction of the words around it. Nothing, if there are no rules for the language.
    pub(super) fn new<'a>(
        language: &Language,
        isolating: bool,
        files: impl Iterator<Item = (&'a SourceText, &'a Arc<FluentResource>)>,
    ) -> Option<Self> {
        let locale = language.locale.get_ref();
        let mut bundle = FluentBundle::new_concurrent(vec![locale.parse().ok()?]);
        bundle.set_use_isolating(isolating);
        let mut exact = BTreeMap::new();
        for (source, parsed) in files {
            bundle.add_resource_overriding(Arc::clone(parsed));
            exact_numbers(&source.text, &mut exact);
        }
        let plurals = Plurals::new(&locale.parse().ok()?)?;
        Some(Self {
            bundle,
            plurals,
            exact,
        })
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The words of a message, and whether every variable in them had a value; nothing, if there is no such message.
    pub(super) fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> Option<(String, bool)> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let exact = self.exact.get(id).map_or(&[][..], Vec::as_slice);
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::Text(text) => values.set(*name, *text),
                Arg::Number(number) if exact.contains(number) => values.set(*name, *number),
                Arg::Number(number) => values.set(*name, self.plurals.grammar(*number)),
            }
        }
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        Some((words, errors.is_empty()))
    }
}

/// Adds the numbers that messages have words of their own for, by the message's name.
fn exact_numbers(text: &str, exact: &mut BTreeMap<String, Vec<i64>>) {
    let mut id = "";
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            id = line.split('=').next().unwrap_or_default().trim();
        }
        let keys = line.split('[').skip(1);
        let keys = keys.filter_map(|rest| rest.split_once(']')?.0.trim().parse().ok());
        for number in keys {
            exact.entry(id.to_owned()).or_default().push(number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Direction, Spanned};

    const DAYS: &str = "days = { $number ->\n    [0] today\n    [one] { $count } day\n   *[other] { $count } days\n  }\nrows = { $number ->\n    [one] { $count } row\n   *[other] { $count } rows\n  }\n";

    /// What a message says for a number in a language.
    fn said(code: &str, id: &str, number: i64) -> String {
        let language = Language {
            code: code.to_owned(),
            name: code.to_owned(),
            locale: Spanned::new(0..0, code.to_owned()),
            direction: Direction::Ltr,
        };
        let source = SourceText {
            path: "days.ftl".into(),
            text: DAYS.into(),
        };
        let parsed = Arc::new(FluentResource::try_new(DAYS.to_owned()).unwrap());
        let voice = Voice::new(&language, false, std::iter::once((&source, &parsed))).unwrap();
        let count = number.to_string();
        let args = [
            ("number", Arg::Number(number)),
            ("count", Arg::Text(&count)),
        ];
        voice.say(id, &args).unwrap().0
    }

    /// Vietnamese has "one" for 0 and 1 in CLDR, and no such form in Fluent's own rules.
    #[test]
    fn words_for_a_number_itself_come_before_those_for_its_form() {
        assert_eq!(said("vi", "days", 0), "today");
        assert_eq!(said("vi", "days", 1), "1 day");
        assert_eq!(said("vi", "rows", 0), "0 row");
        assert_eq!(said("en", "days", 0), "today");
        assert_eq!(said("en", "rows", 0), "0 rows");
        assert_eq!(said("en", "rows", 1), "1 row");
    }
}
