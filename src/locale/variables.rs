//! The variables in messages: a translation may use those of the default language, and no others.

use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::SourceText;
use std::collections::BTreeSet;

/// Finds variables in a translation that no message of the default language has: readers would see their names.
pub(super) fn check(own: &[SourceText], default: &[SourceText], findings: &mut Findings) {
    let known = default.iter().flat_map(|file| variables(&file.text));
    let known: BTreeSet<&str> = known.map(|(name, _)| name).collect();
    let used = own
        .iter()
        .flat_map(|file| variables(&file.text).map(move |(name, at)| (file, name, at)));
    for (file, name, at) in used.filter(|(_, name, _)| !known.contains(name)) {
        findings.error(
            Code::BadMessages,
            Place::offset(file.path.clone(), &file.text, at),
            format!("No message gets a variable `${name}`."),
            format!(
                "{}Use the variables that the message has in the default language.",
                did_you_mean(name, known.iter().copied())
            ),
        );
    }
}

/// The names of variables in a file, without the dollar sign before them, and where they begin; comments are left out.
fn variables(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let starts = text.match_indices('$').map(|(at, _)| at);
    starts.filter_map(|at| {
        let line = text.get(..at)?.rsplit('\n').next()?;
        let rest = text.get(at + 1..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let name = rest.get(..end.unwrap_or(rest.len()))?;
        (!line.starts_with('#') && !name.is_empty()).then_some((name, at))
    })
}
