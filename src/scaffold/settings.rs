//! The lines of a new language in `site.toml`, written into the text as a person left it.

use super::LanguageOrder;
use crate::config::{Direction, Site, config};
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
    site: &Site,
    snapshot: &Snapshot,
    findings: &mut Findings,
) -> Option<String> {
    let file = snapshot.get(&order.settings)?;
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let mut lines = vec![
        HEADING.to_owned(),
        format!("code = \"{}\"", order.code),
        format!("name = \"{}\"", order.name),
        format!("locale = \"{locale}\""),
    ];
    if direction == Direction::Rtl {
        lines.push("direction = \"rtl\"".to_owned());
    }
    let added = added(text, &lines).filter(|text| {
        let files = BTreeMap::from([(order.settings.clone(), text.as_bytes().to_vec())]);
        let snapshot = Snapshot::in_memory(&files);
        let new = config(&snapshot, &order.settings, None, &mut Findings::new());
        new.is_some_and(|new| new.adds_language(&order.code, site))
    });
    if added.is_none() {
        findings.error(
            Code::BadSetting,
            Place::file(file.path.shared()),
            "The new language cannot be added to this file, for its languages are not written as a list that can be added to.",
            format!("Write a heading `{HEADING}` on a line of its own for each language, with `code`, `name` and `locale` below it."),
        );
    }
    added
}

/// The text with lines after the last language, each with the line end that the text has. All else stays as it is, so comments
/// stay above what they are about.
fn added(text: &str, lines: &[String]) -> Option<String> {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let is_heading = |line: &str| {
        line.split('#')
            .next()
            .is_some_and(|line| line.trim() == HEADING)
    };
    let all: Vec<&str> = text.split_inclusive('\n').collect();
    let last = all.iter().rposition(|line| is_heading(line))?;
    let of_language = |line: &&str| !line.trim_start().starts_with('[');
    let has_words = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    let below = all[last + 1..].iter().take_while(|line| of_language(line));
    let length = below
        .enumerate()
        .filter(|(_, line)| has_words(line))
        .last()
        .map_or(0, |(n, _)| n + 1);
    let (before, after) = all.split_at(last + 1 + length);
    let mut new = before.concat();
    if !new.ends_with('\n') {
        new += end;
    }
    new += end;
    for line in lines {
        new += line;
        new += end;
    }
    Some(new + &after.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with two lines for Welsh.
    fn welsh(text: &str) -> Option<String> {
        added(
            text,
            &["[[languages]]".to_owned(), "code = \"cy\"".to_owned()],
        )
    }

    #[test]
    fn the_language_stands_after_the_others_and_comments_stay_where_they_belong() {
        let text = "a = 1\n\n[[languages]] # the first\ncode = \"en\"\n\n[[languages]]\ncode = \"ar\"\nname = \"ة\"\n\n# About b.\n[inspect]\nb = 2\n";
        let new = "a = 1\n\n[[languages]] # the first\ncode = \"en\"\n\n[[languages]]\ncode = \"ar\"\nname = \"ة\"\n\n[[languages]]\ncode = \"cy\"\n\n# About b.\n[inspect]\nb = 2\n";
        assert_eq!(welsh(text).unwrap(), new);
        let windows = |text: &str| text.replace('\n', "\r\n");
        assert_eq!(welsh(&windows(text)).unwrap(), windows(new));
        assert_eq!(
            welsh("[[languages]]\ncode = \"en\"").unwrap(),
            "[[languages]]\ncode = \"en\"\n\n[[languages]]\ncode = \"cy\"\n"
        );
        assert_eq!(welsh("languages = []\n"), None);
    }
}
