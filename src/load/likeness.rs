//! What a translation must have in common with its original: the calls, links and tables of a Markdown text.

use super::call::placeholders;

/// What of a text is the same in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likeness {
    /// Placeholders and calls, in the order of their words.
    pub placeholders: Vec<String>,
    /// Where links lead, in the order of their words. A heading on the same page has a name of its own in every language.
    pub links: Vec<String>,
    /// How many rows tables have, their headings among them.
    pub table_rows: usize,
}

impl Likeness {
    /// That of a text; code between backticks is words.
    pub(super) fn of(markdown: &str) -> Self {
        let text = without_code(markdown);
        let mut found = Self {
            placeholders: placeholders(&text).map(str::to_owned).collect(),
            links: links(&text).map(str::to_owned).collect(),
            table_rows: text
                .lines()
                .filter(|line| line.trim_start().starts_with('|'))
                .count(),
        };
        found.placeholders.sort();
        found.links.sort();
        found
    }
}

/// Where links and pictures lead: what stands between `](` and `)`.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1);
    let targets = targets.filter_map(|rest| rest.split_once(')').map(|(target, _)| target.trim()));
    targets.filter(|target| !target.starts_with('#'))
}

/// The text without what stands in code.
fn without_code(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut in_block = false;
    for line in markdown.split_inclusive('\n') {
        if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
            in_block = !in_block;
        } else if !in_block {
            text.extend(line.split('`').step_by(2));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_links_and_tables_are_compared_and_words_are_not() {
        let english = "A [link](/a/) {{ build_date }} `[no](link)`\n\n| a |\n| --- |\n\n```\n| code |\n```\n[here](#one)\n";
        let polish = "{{ build_date }} i [odnośnik](/a/)\n\n| b |\n| --- |\n[tu](#jeden)\n";
        assert_eq!(Likeness::of(english), Likeness::of(polish));
        assert_eq!(Likeness::of(english).links, ["/a/"]);
        assert_ne!(Likeness::of(english), Likeness::of("A {{ build_date }}"));
    }
}
