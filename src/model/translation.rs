//! How a translation of a page was made, and which of its sections are out of date.
//!
//! A translation records the digests of the sections that it was made from. A section is out of date if what it was made from
//! is not in the original any more. New figures change no digest; a changed word does.

use super::page::PageText;
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::Day;
use crate::load::{RawTranslation, Section};

/// How a translation was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationMethod {
    /// By a professional translator.
    Professional,
    /// By members of the community.
    Community,
    /// By a machine.
    Machine,
}

/// A translation of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// How it was made; nothing, if the file does not say.
    pub method: Option<TranslationMethod>,
    /// When somebody who answers for it last read it over.
    pub reviewed: Option<Day>,
    /// The sections that are out of date, by where they begin in the Markdown.
    pub stale: Vec<usize>,
}

const METHODS: [(&str, TranslationMethod); 3] = [
    ("professional", TranslationMethod::Professional),
    ("community", TranslationMethod::Community),
    ("machine", TranslationMethod::Machine),
];

/// What is known of a translation. `raw` is what its front matter says; what it leaves out is a warning.
pub(super) fn translation(
    raw: Option<&RawTranslation>,
    text: &PageText,
    original: &PageText,
    findings: &mut Findings,
) -> Translation {
    let top = || Place::at(text.path.clone(), 1, 1);
    parity(text, original, findings);
    let current: Vec<&str> = digests(&original.sections).collect();
    let list = format!("sections = [{}]", quoted(&current));
    let Some(raw) = raw else {
        findings.warning(
            Code::StaleTranslation,
            top(),
            "This translation does not say how it was made, nor from which text.",
            format!("Add `[translation]` to the front matter, with {list} and `method = \"machine\"` (or `community`, or `professional`)."),
        );
        return Translation {
            method: None,
            reviewed: None,
            stale: Vec::new(),
        };
    };
    let method = METHODS
        .iter()
        .find(|(name, _)| raw.method == *name)
        .map(|(_, method)| *method);
    if method.is_none() {
        findings.error(
            Code::BadFrontMatter,
            top(),
            format!("`{}` is not a way of translating.", raw.method),
            "Write `method = \"professional\"`, `\"community\"` or `\"machine\"`.",
        );
    }
    if raw.sections.is_empty() && !current.is_empty() {
        findings.warning(
            Code::StaleTranslation,
            top(),
            "This translation does not say yet which text it was made from.",
            format!("If it says what the original says now, write {list} below `[translation]`."),
        );
        return Translation {
            method,
            reviewed: reviewed(raw, top(), findings),
            stale: Vec::new(),
        };
    }
    let stale = stale(&raw.sections, &text.sections, &current);
    if !stale.is_empty() {
        let names: Vec<String> = stale.iter().map(|section| name(section)).collect();
        findings.warning(
            Code::StaleTranslation,
            top(),
            format!(
                "The original has changed since this was translated: {}.",
                names.join(", ")
            ),
            format!("Bring the translation up to date, then write {list} below `[translation]`."),
        );
    }
    Translation {
        method,
        reviewed: reviewed(raw, top(), findings),
        stale: stale.into_iter().map(|section| section.start).collect(),
    }
}

/// The day of the review, which needs the role that answers for it.
fn reviewed(raw: &RawTranslation, place: Place, findings: &mut Findings) -> Option<Day> {
    let text = raw.reviewed.as_ref()?;
    let day = Day::parse(text);
    let missing = raw
        .reviewed_by
        .as_ref()
        .is_none_or(|role| role.trim().is_empty());
    if day.is_none() {
        findings.error(
            Code::BadFrontMatter,
            place,
            format!("`{text}` is not a day of the calendar."),
            "Write the year, the month and the day: `reviewed = \"2026-06-30\"`.",
        );
    } else if missing {
        findings.error(
            Code::BadFrontMatter,
            place,
            "This translation was reviewed, and does not say by whom.",
            "Write a role, never a name: `reviewed_by = \"Community interpreter\"`.",
        );
        return None;
    }
    day
}

/// The sections of a translation whose original is gone or changed. The section at a position was made from the digest that is
/// recorded at that position.
fn stale<'a>(recorded: &[String], sections: &'a [Section], current: &[&str]) -> Vec<&'a Section> {
    let made_from = recorded.iter().map(Some).chain(std::iter::repeat(None));
    let outdated = sections
        .iter()
        .zip(made_from)
        .filter(|(_, digest)| digest.is_none_or(|digest| !current.contains(&digest.as_str())));
    outdated.map(|(section, _)| section).collect()
}

/// A translation has the same headings, figures, links and tables as its original, whatever their words.
fn parity(text: &PageText, original: &PageText, findings: &mut Findings) {
    let mut tell = |message: String, help: String| {
        let place = Place::at(text.path.clone(), 1, 1);
        findings.warning(Code::UnlikeOriginal, place, message, help);
    };
    let (own, wanted) = (text.sections.len(), original.sections.len());
    if own != wanted {
        tell(
            format!(
                "This translation has {}, and its original has {}.",
                count(own),
                count(wanted)
            ),
            format!(
                "Give it the same headings as `{}` has, in the same order.",
                original.path
            ),
        );
    }
    let (own, wanted) = (&text.likeness, &original.likeness);
    for (what, own, wanted) in [
        (
            "figure or placeholder",
            &own.placeholders,
            &wanted.placeholders,
        ),
        ("link", &own.links, &wanted.links),
    ] {
        if let Some(missing) = without(wanted, own) {
            tell(
                format!("The original has the {what} `{missing}`, and this translation does not."),
                "Put it where it belongs in the translation.".to_owned(),
            );
        }
        if let Some(extra) = without(own, wanted) {
            tell(
                format!("This translation has the {what} `{extra}`, and the original does not."),
                "Take it out, or put it into the original too.".to_owned(),
            );
        }
    }
    if own.table_rows != wanted.table_rows {
        tell(
            format!(
                "The tables of this translation have {} rows in all, and those of the original have {}.",
                own.table_rows, wanted.table_rows
            ),
            "Give them the same rows.".to_owned(),
        );
    }
}

/// The first of some words that the others lack; a word that stands twice must stand twice there.
fn without<'a>(words: &'a [String], others: &[String]) -> Option<&'a String> {
    let count = |list: &[String], word: &String| list.iter().filter(|one| *one == word).count();
    let mut missing = words.iter();
    missing.find(|word| count(words, word) > count(others, word))
}

fn count(sections: usize) -> String {
    match sections {
        1 => "1 section".to_owned(),
        n => format!("{n} sections"),
    }
}

fn digests(sections: &[Section]) -> impl Iterator<Item = &str> {
    sections.iter().map(|section| section.digest.as_str())
}

fn quoted(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    quoted.join(", ")
}

fn name(section: &Section) -> String {
    match section.heading.as_str() {
        "" => "the beginning".to_owned(),
        heading => format!("`{heading}`"),
    }
}
