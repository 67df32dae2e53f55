//! Numbers, dates, lists, plurals and sentences are worded in each language as `tests/golden/languages.py` works them out
//! from CLDR.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests may fail and read files"
)]

mod support;

#[path = "support/rows.rs"]
mod rows;

use bluelamp::config::{Site, config};
use bluelamp::diagnostic::Findings;
use bluelamp::figure::{Day, Fixed, Month};
use bluelamp::load::load;
use bluelamp::locale::{Arg, Locale, Word, locales};
use bluelamp::source::Snapshot;
use std::collections::BTreeSet;
use std::fs;
use support::{SiteTest, manifest_dir};

const KINDS: [&str; 9] = [
    "number",
    "signed",
    "decimal",
    "month",
    "month-alone",
    "day",
    "list",
    "plural",
    "sentence",
];

/// The numbers whose plural is to be known in each language.
const PLURALS: [&str; 9] = ["0", "1", "2", "3", "5", "11", "21", "100", "1000000"];

/// A line of `tests/golden/languages.csv`.
struct Golden {
    language: String,
    kind: String,
    input: String,
    text: String,
}

fn golden() -> Vec<Golden> {
    let table = fs::read_to_string(manifest_dir().join("tests/golden/languages.csv")).unwrap();
    let lines = rows::rows(&table).into_iter();
    lines
        .map(|mut line| {
            let mut take = |column| line.remove(column).unwrap();
            Golden {
                language: take("language"),
                kind: take("kind"),
                input: take("input"),
                text: shown(&take("text")),
            }
        })
        .collect()
}

/// The text with its signs that cannot be seen, of which the table has codes such as `\u00A0`.
fn shown(text: &str) -> String {
    let mut parts = text.split("\\u");
    let mut whole = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(4);
        whole.extend(char::from_u32(u32::from_str_radix(code, 16).unwrap()));
        whole += rest;
    }
    whole
}

/// The settings and the languages of the reference site; with `more`, a file of messages in each language.
fn reference_site(more: Option<&str>) -> (Site, Vec<Locale>) {
    let text = fs::read_to_string(manifest_dir().join("site.toml")).unwrap();
    let mut files = SiteTest::small().file("site.toml", &text).files;
    for language in settings(&Snapshot::in_memory(&files)).languages {
        let path = format!("themes/default/messages/{}/more.ftl", language.code);
        files.extend(more.map(|text| (path, text.as_bytes().to_vec())));
    }
    let snapshot = Snapshot::in_memory(&files);
    let site = settings(&snapshot);
    let theme = load(&snapshot, &site, &mut Findings::new()).theme;
    let months = month("2026-01")..=month("2026-12");
    let mut findings = Findings::new();
    let locales = locales(&site, &theme, &months, &mut findings);
    assert!(findings.sorted().is_empty(), "{:#?}", findings.sorted());
    (site, locales)
}

fn settings(snapshot: &Snapshot) -> Site {
    let mut findings = Findings::new();
    let site = config(snapshot, "site.toml", None, &mut findings);
    assert!(findings.sorted().is_empty(), "{:#?}", findings.sorted());
    site.unwrap()
}

fn month(text: &str) -> Month {
    Month::parse(text).unwrap()
}

fn fixed(text: &str) -> Fixed {
    Fixed::parse(text, 2).unwrap()
}

/// What the program says.
fn said(locale: &Locale, kind: &str, input: &str) -> String {
    match kind {
        "number" => locale.count(input.parse().unwrap()),
        "decimal" => locale.fixed(fixed(input)),
        "signed" => {
            let mut text = String::new();
            locale.write_signed(&mut text, fixed(input));
            text
        }
        "month" => locale.month(month(input)).to_owned(),
        "month-alone" => locale.month_alone(month(input)).to_owned(),
        "day" => locale.day(Day::parse(input).unwrap()),
        "list" => locale.list(input.split('/')),
        "text" => input.to_owned(),
        "sentence" => sentence(locale, input),
        _ => panic!("there is no kind {kind}"),
    }
}

/// A sentence such as `year-to; month=month:2026-06`.
fn sentence(locale: &Locale, input: &str) -> String {
    let (id, variables) = input.split_once("; ").unwrap();
    let word = Word::ALL.iter().find(|word| word.id() == id).unwrap();
    let values: Vec<(&'static str, Result<i64, String>)> = variables
        .split("; ")
        .map(|variable| {
            let (name, value) = variable.split_once('=').unwrap();
            let (kind, value) = value.split_once(':').unwrap();
            let value = match kind {
                "plural" => Ok(value.parse().unwrap()),
                _ => Err(said(locale, kind, value)),
            };
            (&*name.to_owned().leak(), value)
        })
        .collect();
    let args: Vec<(&'static str, Arg<'_>)> = values
        .iter()
        .map(|(name, value)| match value {
            Ok(number) => (*name, Arg::Number(*number)),
            Err(text) => (*name, Arg::Text(text)),
        })
        .collect();
    locale.say(*word, &args)
}

/// A message of the theme, worded anew: the plural of its number, and nothing else.
const PLURAL: &str = "seams = { $number ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
  }
";

#[test]
fn every_language_words_figures_by_cldr() {
    let (_, locales) = reference_site(None);
    let (_, with_plurals) = reference_site(Some(PLURAL));
    let mut differences = Vec::new();
    for row in golden() {
        let plural = row.kind == "plural";
        let locales = if plural { &with_plurals } else { &locales };
        let locale = locales.iter().find(|one| one.code() == row.language);
        let locale = locale.unwrap_or_else(|| panic!("no language {}", row.language));
        let text = if plural {
            let number = Arg::Number(row.input.parse().unwrap());
            locale.say(Word::Seams, &[("number", number), ("count", Arg::Text(""))])
        } else {
            said(locale, &row.kind, &row.input)
        };
        if text != row.text {
            let (language, kind, input) = (&row.language, &row.kind, &row.input);
            differences.push(format!(
                "{language}, {kind}, {input}: CLDR has {:?}, the program says {text:?}",
                row.text
            ));
        }
    }
    let count = differences.len();
    assert!(count == 0, "{count} differ:\n{}", differences.join("\n"));
}

#[test]
fn the_table_has_every_language_and_every_kind() {
    let (site, _) = reference_site(None);
    let golden = golden();
    for language in &site.languages {
        let inputs = |kind: &str| -> BTreeSet<&str> {
            let rows = golden.iter();
            rows.filter(|row| row.language == language.code && row.kind == kind)
                .map(|row| row.input.as_str())
                .collect()
        };
        for kind in KINDS {
            assert!(!inputs(kind).is_empty(), "{} has no {kind}", language.code);
        }
        for kind in ["number", "plural"] {
            let missing = &BTreeSet::from(PLURALS) - &inputs(kind);
            assert!(
                missing.is_empty(),
                "{} has no {kind} {missing:?}",
                language.code
            );
        }
        let sentences = inputs("sentence");
        let messages: BTreeSet<&str> = sentences
            .iter()
            .filter_map(|input| input.split(';').next())
            .collect();
        assert!(messages.len() >= 3, "{}: {messages:?}", language.code);
    }
}
