//! The theme's messages: Fluent files, one or more a language.

use super::phrase::Phrase;
use super::variables;
use super::voice::Voice;
use super::word::Word;
use crate::config::{Direction, Language, Site};
use crate::diagnostic::{Code, Findings, Place};
use crate::load::{SourceText, Theme};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// What stands before and after words that a language lacks, and that are in the default language instead: signs that Unicode
/// keeps for programs and that no text has. Pages mark these words up, wherever they stand.
pub const FALLBACK: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];

/// Words of the default language on a page in another one, between the signs that mark them.
pub fn as_fallback(words: &str) -> String {
    let [open, close] = FALLBACK;
    format!("{open}{words}{close}")
}

/// The value of a variable in a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Words, or a number already written in the language.
    Text(&'a str),
    /// A number that the sentence chooses its grammar by.
    Number(i64),
}

impl<'a> Arg<'a> {
    /// The words, if it is no number that chooses the grammar.
    fn text(&self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }
}

/// A language's messages, parsed: at least one file.
#[derive(Debug)]
pub(super) struct Resource {
    language: String,
    files: Vec<ResourceFile>,
}

/// A file of messages: `pl.ftl`, or `pl/consultations.ftl`.
#[derive(Debug)]
struct ResourceFile {
    source: SourceText,
    parsed: Arc<FluentResource>,
}

impl Resource {
    /// The place at which a message that is missing here is to be added: the file of the same part as the one that has it in
    /// `default`, or else the first one.
    fn place_of(&self, id: &str, default: &Self) -> Place {
        let has = |file: &&ResourceFile| ids(&file.source).any(|known| known == id);
        let part = default.files.iter().find(has).and_then(|file| {
            let (_, part) = file
                .source
                .path
                .rsplit_once(&format!("/{}/", default.language))?;
            let folder = &file.source.path.rsplit_once("/messages/")?.0;
            Some(format!("{folder}/messages/{}/{part}", self.language))
        });
        let first = || self.files.first().map(|file| file.source.path.clone());
        Place::file(part.map(Arc::from).or_else(first).unwrap_or_default())
    }
}

/// The messages of one language, with the default language's behind them.
pub(super) struct Messages {
    own: Voice,
    fallback: Option<Voice>,
    words: Vec<String>,
    /// Sentences without a number to choose their grammar by, taken apart when they are first said.
    phrases: Vec<OnceLock<Phrase>>,
    /// The names of all messages that the default language has.
    ids: Vec<String>,
    /// Those of them that this language lacks.
    missing: Vec<String>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("words", &self.words.len())
            .finish_non_exhaustive()
    }
}

/// The messages of a language, as the theme has them; mistakes in the file are findings.
pub(super) fn resource(
    site: &Site,
    theme: &Theme,
    language: &str,
    findings: &mut Findings,
) -> Option<Resource> {
    let own = |name: &str| {
        let rest = name.strip_prefix(language);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let sources = theme.messages.iter().filter(|(name, _)| own(name));
    let files: Vec<ResourceFile> = sources.map(|(_, source)| parse(source, findings)).collect();
    if !theme.messages.iter().any(|(name, _)| name == language) {
        if theme.templates.is_empty() && theme.messages.is_empty() {
            return None;
        }
        findings.error(
            Code::MissingFile,
            Place::file(format!("themes/{}/messages/{language}.ftl", site.theme)),
            format!("The theme has no messages in `{language}`."),
            "Copy the file of the default language and translate it, or take the language out of `site.toml`.",
        );
        return None;
    }
    Some(Resource {
        language: language.to_owned(),
        files,
    })
}

fn parse(source: &SourceText, findings: &mut Findings) -> ResourceFile {
    let parsed = match FluentResource::try_new(source.text.to_string()) {
        Ok(parsed) => parsed,
        Err((parsed, errors)) => {
            for error in errors {
                findings.error(
                    Code::BadMessages,
                    Place::offset(source.path.clone(), &source.text, error.pos.start),
                    plain(&error.kind.to_string()),
                    "Write `name = words`, and variables as `{ $name }`. Go on in the next line with four blanks.",
                );
            }
            parsed
        }
    };
    ResourceFile {
        source: source.clone(),
        parsed: Arc::new(parsed),
    }
}

/// What the library of messages says, in plain words.
fn plain(message: &str) -> String {
    if let Some(rest) = message.strip_prefix("Expected a token starting with ") {
        return format!("A `{}` is missing in this message.", rest.trim_matches('"'));
    }
    if message.starts_with("Expected a message field") {
        return "This message has no words.".to_owned();
    }
    match message {
        "Expected a value" => "A part of this message has no words.".to_owned(),
        "Unbalanced closing brace" => "A curly bracket closes here that was not opened.".to_owned(),
        "The select expression must have a default variant" => {
            "None of the choices in this message has a star before it.".to_owned()
        }
        _ => "This message cannot be read from here on.".to_owned(),
    }
}

impl Resource {
    /// Its messages by the rules of a language, to stand among words that are written in a direction.
    fn voice(&self, rules: &Language, direction: Direction) -> Option<Voice> {
        let files = self.files.iter();
        let files = files.map(|file| (&file.source, &file.parsed));
        Voice::new(rules, direction == Direction::Rtl, files)
    }
}

impl Messages {
    /// The messages of a language. A message that the program needs and that is missing is an error in the default
    /// language, and a warning in the others, where the default language's is used, with the grammar of that language.
    pub(super) fn new(
        language: &Language,
        default_language: &Language,
        own: Option<&Resource>,
        default: Option<&Resource>,
        findings: &mut Findings,
    ) -> Option<Self> {
        let default = default?;
        let (has_own, own) = (own.is_some(), own.unwrap_or(default));
        let is_default = own.language == default.language;
        let sources = |resource: &Resource| -> Vec<SourceText> {
            let files = resource.files.iter();
            files.map(|file| file.source.clone()).collect()
        };
        variables::check(&sources(own), &sources(default), findings);
        let rules = if has_own { language } else { default_language };
        let made = own.voice(rules, language.direction)?;
        let all_ids = || default.files.iter().flat_map(|file| ids(&file.source));
        let missing: Vec<&str> = all_ids()
            .chain(Word::ALL.iter().map(|word| word.id()))
            .filter(|id| !made.has(id))
            .collect();
        let mut told = BTreeSet::new();
        let mut by_file: Vec<(Place, Vec<&str>)> = Vec::new();
        for id in missing.iter().filter(|id| has_own && told.insert(**id)) {
            let place = own.place_of(id, default);
            match by_file.iter_mut().find(|(file, _)| *file == place) {
                Some((_, ids)) => ids.push(id),
                None => by_file.push((place, vec![id])),
            }
        }
        for (place, ids) in by_file {
            tell_missing(&place, &ids, language, is_default, findings);
        }
        let lacking = told.iter().map(|id| (*id).to_owned()).collect();
        let fallback = if missing.is_empty() {
            None
        } else {
            default.voice(default_language, language.direction)
        };
        let ids = all_ids().map(str::to_owned).collect();
        let mut messages = Self {
            own: made,
            fallback,
            words: Vec::new(),
            phrases: Word::ALL.iter().map(|_| OnceLock::new()).collect(),
            ids,
            missing: lacking,
        };
        messages.words = Word::ALL
            .iter()
            .map(|word| messages.format(word.id(), &[]))
            .collect();
        Some(messages)
    }

    fn format(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.format_checked(id, args).0
    }

    /// The words, and whether every variable in them had a value.
    fn format_checked(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> (String, bool) {
        self.own
            .say(id, args)
            .or_else(|| {
                let (words, whole) = self.fallback.as_ref()?.say(id, args)?;
                Some((as_fallback(&words), whole))
            })
            .unwrap_or_default()
    }

    pub(super) fn word(&self, word: Word) -> &str {
        self.words.get(word as usize).map_or("", String::as_str)
    }

    pub(super) fn say(&self, word: Word, args: &[(&'static str, Arg<'_>)]) -> String {
        let texts = args.iter().map(|(name, arg)| Some((*name, arg.text()?)));
        let quick = texts.collect::<Option<Vec<_>>>().and_then(|texts| {
            let phrase = self.phrases.get(word as usize)?.get_or_init(|| {
                let names = args.iter().map(|(name, _)| *name).collect();
                Phrase::new(names, |places| self.word_places(word, places))
            });
            phrase.fill(&texts)
        });
        quick.unwrap_or_else(|| self.format(word.id(), args))
    }

    fn word_places(&self, word: Word, places: &[(&'static str, String)]) -> String {
        let named = places.iter().map(|(name, place)| (*name, Arg::Text(place)));
        self.format(word.id(), &named.collect::<Vec<_>>())
    }

    /// How many messages the default language has, and the names of those that this one lacks.
    pub(super) fn missing(&self) -> (usize, &[String]) {
        (self.ids.len(), &self.missing)
    }

    pub(super) fn template_words(&self) -> BTreeMap<String, String> {
        let whole = self
            .ids
            .iter()
            .filter_map(|id| match self.format_checked(id, &[]) {
                (words, true) => Some((id.replace('-', "_"), words)),
                (_, false) => None,
            });
        whole.collect()
    }
}

/// Says which messages a file lacks: each, or how many if it has hardly been begun.
fn tell_missing(
    place: &Place,
    ids: &[&str],
    language: &Language,
    is_default: bool,
    findings: &mut Findings,
) {
    let code = &language.code;
    if is_default {
        for id in ids {
            findings.error(
                Code::MissingMessage,
                place.clone(),
                format!("The message `{id}` is missing in `{code}`."),
                "Add it: the program needs it.",
            );
        }
        return;
    }
    let help = "Add it. Until then readers see it in the default language.";
    if let [first, _, _, _, _, _, ..] = ids {
        findings.warning(
            Code::MissingMessage,
            place.clone(),
            format!("This file lacks {} messages in `{code}`: `{first}` and others.", ids.len()),
            "Add them: `bluelamp list translations` names each. Until then readers see them in the default language.",
        );
        return;
    }
    for id in ids {
        let message = format!("The message `{id}` is missing in `{code}`.");
        findings.warning(Code::MissingMessage, place.clone(), message, help);
    }
}

/// The names of all messages in a file.
fn ids(source: &SourceText) -> impl Iterator<Item = &str> {
    source.text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        (id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(plain)).then_some(id)
    })
}
