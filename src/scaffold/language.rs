//! A language that the site does not have yet: its messages to translate, and its lines in the settings.

use super::messages::{Untranslated, untranslated};
use super::settings::with_language;
use crate::config::{Direction, Site, config};
use crate::diagnostic::{Code, Findings, Place};
use crate::locale::{Rules, rules};
use crate::publish::replace;
use crate::source::{Snapshot, SourceFile, read};
use std::io;
use std::path::PathBuf;

/// The language to add.
#[derive(Clone, Debug)]
pub struct LanguageOrder {
    /// The site's folder.
    pub root: PathBuf,
    /// The settings file in it.
    pub settings: String,
    /// The code in addresses and file names, such as `cy`.
    pub code: String,
    /// The language's name in itself, such as `Cymraeg`.
    pub name: String,
    /// Whose rules numbers and dates follow, such as `cy-GB`; the code, if nothing is named.
    pub locale: Option<String>,
}

/// What was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLanguage {
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// The name of the language that its messages are to be translated from.
    pub original: String,
    /// The new files of messages, each with its number of messages.
    pub messages: Vec<(String, usize)>,
    /// Files of messages that were there already and were left as they are.
    pub kept: Vec<String>,
}

/// Adds a language to a site: a file of messages for each that the default language has, every message in it behind a `#`, and
/// the language's lines in the settings. Nothing is written if anything was found.
///
/// # Errors
/// Those of the disk while writing. Mistakes in what was asked for, and in the settings, are findings.
pub fn language(order: &LanguageOrder, findings: &mut Findings) -> io::Result<Option<NewLanguage>> {
    let snapshot = read(&order.root, &order.settings, findings);
    let Some(site) = config(&snapshot, &order.settings, None, findings) else {
        return Ok(None);
    };
    let locale = order.locale.as_deref().unwrap_or(&order.code);
    let Some(rules) = wanted(order, locale, &site, findings) else {
        return Ok(None);
    };
    let Some(settings) = with_language(order, locale, rules.direction, &site, &snapshot, findings)
    else {
        return Ok(None);
    };
    let files = files(order, &site, &rules, &snapshot);
    if findings.block(false) {
        return Ok(None);
    }
    let mut new = NewLanguage {
        right_to_left: rules.direction == Direction::Rtl,
        original: original(&site).to_owned(),
        messages: Vec::new(),
        kept: Vec::new(),
    };
    for file in files {
        if snapshot.get(&file.path).is_some() {
            new.kept.push(file.path);
            continue;
        }
        replace(&order.root.join(&file.path), file.text.as_bytes())?;
        new.messages.push((file.path, file.messages));
    }
    // The language counts as one of the site's from here on, so this comes last.
    let now = read(&order.root, &order.settings, &mut Findings::new());
    let same = |file: &SourceFile| {
        Some(file.digest) == snapshot.get(&order.settings).map(|file| file.digest)
    };
    if !now.get(&order.settings).is_some_and(same) {
        findings.error(
            Code::BadSetting,
            Place::file(site.file()),
            "This file was changed while the language was being added.",
            "Run the command again. The files of messages are there, and are kept.",
        );
        return Ok(None);
    }
    replace(&order.root.join(&order.settings), settings.as_bytes())?;
    Ok(Some(new))
}

/// The rules of the language, if it can be added.
fn wanted(
    order: &LanguageOrder,
    locale: &str,
    site: &Site,
    findings: &mut Findings,
) -> Option<Rules> {
    let code = &order.code;
    if !is_code(code) {
        findings.error_without_place(
            Code::BadSetting,
            format!("`{code}` is not the code of a language."),
            "Use a code such as `cy` or `pt-BR`.",
        );
        return None;
    }
    if let Some(index) = site
        .languages
        .iter()
        .position(|one| one.code.eq_ignore_ascii_case(code))
    {
        findings.error(
            Code::DuplicateKey,
            site.place(&["languages", &index.to_string(), "code"]),
            format!("The site has the language `{code}` already."),
            "`bluelamp list translations` says what is left to translate.",
        );
        return None;
    }
    let unfit = |c: char| c.is_control() || matches!(c, '"' | '\\');
    if order.name.trim().is_empty() || order.name.contains(unfit) {
        findings.error_without_place(
            Code::BadSetting,
            format!("`{}` cannot be the name of a language.", order.name),
            "Write with `--name` what its speakers call it, such as `Cymraeg`.",
        );
        return None;
    }
    let found = rules(locale);
    if found.is_none() {
        findings.error_without_place(
            Code::BadSetting,
            format!("There are no rules for numbers and dates in `{locale}`."),
            "Name with `--locale` a language that has them, or a language and a country, such as `cy-GB`.",
        );
    }
    found
}

/// Whether a text is the code of a language as BCP 47 has them: a language of two or three letters, and what tells it apart.
fn is_code(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let plain = |part: &str| {
        (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_alphabetic())
        && parts.all(plain)
}

/// The files of messages that the language is to have, in the order of their names.
fn files(
    order: &LanguageOrder,
    site: &Site,
    rules: &Rules,
    snapshot: &Snapshot,
) -> Vec<Untranslated> {
    let folder = format!("themes/{}/messages/", site.theme);
    let default = &site.default_language;
    let below = snapshot.below(&folder).filter_map(|file| {
        let rest = file.path.as_str().strip_prefix(&folder)?;
        let rest = rest.strip_prefix(default.as_str())?;
        let is_own = rest == ".ftl" || rest.starts_with('/');
        let text = std::str::from_utf8(&file.bytes).ok()?;
        is_own.then(|| Untranslated {
            path: format!("{folder}{}{rest}", order.code),
            ..untranslated(text, &order.name, &order.code, original(site), rules)
        })
    });
    below.collect()
}

/// The name of the default language.
fn original(site: &Site) -> &str {
    let mut languages = site.languages.iter();
    let default = languages.find(|language| language.code == site.default_language);
    default.map_or("", |language| &language.name)
}
