//! Sections of Markdown, each with a digest of what it means: a translation records which ones it was made from.

use crate::source::Digest;

/// What stands from one heading to the next, or before the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Where it begins, in bytes from the start of the Markdown.
    pub start: usize,
    /// The words of its heading; none, before the first.
    pub heading: String,
    /// How many words it has, its heading among them.
    pub words: usize,
    /// Eight digits that change with its words, and with nothing else: not with figures that calls stand for, nor with how
    /// its lines are broken.
    pub digest: String,
}

/// The sections of a text, in order. A section before the first heading is only there if it has words.
///
/// Headings are lines that begin with `#`, outside blocks of code.
pub(super) fn sections(markdown: &str) -> Vec<Section> {
    let mut starts = vec![0];
    let (mut at, mut in_code) = (0, false);
    for line in markdown.split_inclusive('\n') {
        let words = line.trim_start();
        if words.starts_with("```") || words.starts_with("~~~") {
            in_code = !in_code;
        } else if !in_code && at > 0 && heading(line).is_some() {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().copied().skip(1).chain([markdown.len()]);
    let parts = starts.iter().zip(ends).filter_map(|(start, end)| {
        let text = markdown.get(*start..end)?;
        (!text.trim().is_empty()).then(|| Section {
            start: *start,
            words: text.split_whitespace().count(),
            heading: text.lines().next().and_then(heading).unwrap_or_default(),
            digest: Digest::of(meaning(text).as_bytes()).short(),
        })
    });
    parts.collect()
}

/// The words of a line that is a heading.
fn heading(line: &str) -> Option<String> {
    let rest = line.trim_start_matches('#');
    let level = line.len() - rest.len();
    ((1..=6).contains(&level) && rest.starts_with(' ')).then(|| rest.trim().to_owned())
}

/// The words of a text one blank apart, with every call and placeholder masked.
fn meaning(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once("{{") {
        masked.push_str(before);
        match tail.split_once("}}") {
            Some((_, after)) => {
                masked.push_str("{{}}");
                rest = after;
            }
            None => {
                masked.push_str("{{");
                rest = tail;
            }
        }
    }
    masked.push_str(rest);
    masked.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Words.\n\n## One\n\nA {{ figure(area=\"a\") }} b.\n\n```\n## no heading\n```\n\n### Two\n\nC.\n";

    fn digests(text: &str) -> Vec<String> {
        sections(text).into_iter().map(|one| one.digest).collect()
    }

    #[test]
    fn sections_begin_at_headings_outside_code() {
        let found = sections(TEXT);
        let headings: Vec<&str> = found.iter().map(|one| one.heading.as_str()).collect();
        assert_eq!(headings, ["", "One", "Two"]);
        assert_eq!(TEXT.get(found[1].start..found[1].start + 6), Some("## One"));
        assert_eq!(sections("## One\nA.\n").len(), 1);
        assert_eq!(sections("\n\n"), []);
    }

    #[test]
    fn figures_and_line_breaks_are_no_change_and_a_word_is_one_of_its_section_alone() {
        let before = digests(TEXT);
        let moved = TEXT
            .replace("area=\"a\"", "area=\"b\"")
            .replace("A {{", "A\n{{");
        assert_eq!(digests(&moved), before);
        let after = digests(&TEXT.replace(" b.", " c."));
        let changed: Vec<bool> = before.iter().zip(&after).map(|(a, b)| a != b).collect();
        assert_eq!(changed, [false, true, false]);
    }
}
