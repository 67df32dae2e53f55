//! The lines of a new language in `site.toml`, written into the text as a person left it.

use super::LanguageOrder;
use crate::config::{Direction, config};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::Snapshot;
use std::collections::BTreeMap;

const HEADING: &str = "[[languages]]";

/// The settings with the language after the others; nothing, and a finding, if they are not written in a way that lines can be
/// added to.
pub(super) fn with_language(
    order: &LanguageOrder,
    locale: &str,
    direction: Direction,
    snapshot: &Snapshot,
    findings: &mut Findings,
) -> Option<String> {
    let file = snapshot.get(&order.settings)?;
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let mut lines = format!(
        "{HEADING}\ncode = \"{}\"\nname = \"{}\"\nlocale = \"{locale}\"\n",
        order.code, order.name
    );
    if direction == Direction::Rtl {
        lines += "direction = \"rtl\"\n";
    }
    let added = added(text, &lines).filter(|added| has(added, order));
    if added.is_none() {
        findings.error(
            Code::BadSetting,
            Place::file(file.path.shared()),
            format!("The languages do not stand under `{HEADING}`, so the new one cannot be added."),
            format!("Write a heading `{HEADING}` for each language, with `code`, `name` and `locale` below it."),
        );
    }
    added
}

/// The text with lines after the last language.
fn added(text: &str, lines: &str) -> Option<String> {
    let mut starts = text.lines().scan(0, |at, line| {
        let start = *at;
        *at += line.len() + 1;
        Some((start, line))
    });
    let (last, _) = starts
        .clone()
        .filter(|(_, line)| line.trim() == HEADING)
        .last()?;
    let next = starts.find(|(start, line)| *start > last && line.trim_start().starts_with('['));
    let (before, after) = text.split_at(next.map_or(text.len(), |(start, _)| start));
    let gap = if after.is_empty() { "" } else { "\n" };
    Some(format!("{}\n\n{lines}{gap}{after}", before.trim_end()))
}

/// Whether settings can be read and have the language.
fn has(text: &str, order: &LanguageOrder) -> bool {
    let files = BTreeMap::from([(order.settings.clone(), text.as_bytes().to_vec())]);
    let snapshot = Snapshot::in_memory(&files);
    let site = config(&snapshot, &order.settings, None, &mut Findings::new());
    site.is_some_and(|site| site.languages.iter().any(|one| one.code == order.code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_stands_after_the_others_and_before_what_follows() {
        let text = "a = 1\n\n[[languages]]\ncode = \"en\"\n\n[[languages]]\ncode = \"ar\"\n\n[inspect]\nb = 2\n";
        let new = added(text, "[[languages]]\ncode = \"cy\"\n").unwrap();
        assert_eq!(
            new,
            "a = 1\n\n[[languages]]\ncode = \"en\"\n\n[[languages]]\ncode = \"ar\"\n\n[[languages]]\ncode = \"cy\"\n\n[inspect]\nb = 2\n"
        );
        let at_the_end = added(
            "[[languages]]\ncode = \"en\"",
            "[[languages]]\ncode = \"cy\"\n",
        );
        assert_eq!(
            at_the_end.unwrap(),
            "[[languages]]\ncode = \"en\"\n\n[[languages]]\ncode = \"cy\"\n"
        );
        assert_eq!(added("languages = []\n", ""), None);
    }
}
