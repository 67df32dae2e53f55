//! The messages of a translation against those of the default language: the same names, and the same variables in each.

use super::word::Word;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::SourceText;
use std::collections::{BTreeMap, BTreeSet};

/// Finds messages that the default language does not have, which nobody would ever see, and variables that the same message does
/// not have there: readers would see their names.
pub(super) fn check(own: &[SourceText], default: &[SourceText], findings: &mut Findings) {
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for message in default.iter().flat_map(|file| messages(&file.text)) {
        let names = message.variables().map(|(name, _)| name);
        known.entry(message.id).or_default().extend(names);
    }
    for file in own {
        for message in messages(&file.text) {
            let place = |at| Place::offset(file.path.clone(), &file.text, at);
            let Some(wanted) = known.get(message.id) else {
                // The default language lacks what the program needs: that is told elsewhere.
                if Word::ALL.iter().any(|word| word.id() == message.id) {
                    continue;
                }
                findings.warning(
                    Code::BadMessages,
                    place(message.start),
                    format!(
                        "The default language has no message `{}`, so nobody sees this one.",
                        message.id
                    ),
                    format!(
                        "{}Write the name that it has in the default language.",
                        did_you_mean(message.id, known.keys().copied())
                    ),
                );
                continue;
            };
            for (name, at) in message
                .variables()
                .filter(|(name, _)| !wanted.contains(name))
            {
                let listed: Vec<String> = wanted.iter().map(|name| format!("`${name}`")).collect();
                let has = match listed.as_slice() {
                    [] => "It has none.".to_owned(),
                    some => format!("It has {}.", some.join(", ")),
                };
                findings.error(
                    Code::BadMessages,
                    place(at),
                    format!("The message `{}` gets no variable `${name}`.", message.id),
                    format!("{}{has}", did_you_mean(name, wanted.iter().copied())),
                );
            }
        }
    }
}

/// A message as it stands in a file.
struct Message<'a> {
    id: &'a str,
    text: &'a str,
    /// Where it begins in the file.
    start: usize,
}

impl<'a> Message<'a> {
    /// The names of its variables, without the dollar sign before them, and where they begin in the file; comments are left out.
    fn variables(&self) -> impl Iterator<Item = (&'a str, usize)> {
        let (text, start) = (self.text, self.start);
        let signs = text.match_indices('$').map(|(at, _)| at);
        signs.filter_map(move |at| {
            let line = text.get(..at)?.rsplit('\n').next()?;
            let rest = text.get(at + 1..)?;
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
            let name = rest.get(..end.unwrap_or(rest.len()))?;
            (!line.starts_with('#') && !name.is_empty()).then_some((name, start + at))
        })
    }
}

/// The messages of a file: each from its name to the next one.
fn messages(text: &str) -> Vec<Message<'_>> {
    let mut found: Vec<Message<'_>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let name = line.split_once('=').map_or("", |(name, _)| name.trim_end());
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(plain) {
            found.push(Message {
                id: name,
                text: "",
                start,
            });
        }
        start += line.len();
        if let Some(last) = found.last_mut() {
            last.text = text.get(last.start..start).unwrap_or_default();
        }
    }
    found
}
