//! Words that a language lacks and that a page has in the default language: marked up as such.
//!
//! `locale` sets two signs around them that no text has. Between tags they become a `span` with its language and direction;
//! in attributes, titles, drawings and scripts, which cannot hold one, they are taken out.

use crate::view::FALLBACK;

/// Elements whose text can hold no other element, or whose elements are of another kind.
const PLAIN: [&str; 6] = ["title", "script", "style", "svg", "textarea", "option"];

/// The page with its fallback words marked up as `language`, written in `direction`.
pub(super) fn mark(page: String, language: &str, direction: &str) -> String {
    let [open, close] = FALLBACK;
    if !page.contains(open) {
        return page;
    }
    let mut out = String::with_capacity(page.len() + 256);
    let mut depth = 0_usize;
    let mut plain: Option<&'static str> = None;
    let mut rest = page.as_str();
    while let Some(at) = rest.find(['<', open, close]) {
        let (before, tail) = rest.split_at(at);
        out.push_str(before);
        if let Some(after) = tail.strip_prefix(open) {
            if depth == 0 && plain.is_none() {
                for part in ["<span lang=\"", language, "\" dir=\"", direction, "\">"] {
                    out.push_str(part);
                }
            }
            depth += 1;
            rest = after;
        } else if let Some(after) = tail.strip_prefix(close) {
            depth = depth.saturating_sub(1);
            if depth == 0 && plain.is_none() {
                out.push_str("</span>");
            }
            rest = after;
        } else {
            let (tag, after) = tail.split_at(end_of_tag(tail));
            out.extend(tag.chars().filter(|c| *c != open && *c != close));
            plain = within(plain, tag);
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// How long the tag is that a text begins with; a `>` between quotation marks does not end it.
fn end_of_tag(text: &str) -> usize {
    let mut quoted = None;
    for (at, c) in text.char_indices() {
        match (quoted, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quoted = Some(c),
            (Some(quote), c) if quote == c => quoted = None,
            _ => {}
        }
    }
    text.len()
}

/// The plain element that text after a tag lies in, given the one before it.
fn within(plain: Option<&'static str>, tag: &str) -> Option<&'static str> {
    let named = |name: &str, start: &str| {
        let rest = tag
            .strip_prefix(start)
            .and_then(|rest| rest.strip_prefix(name));
        rest.is_some_and(|rest| rest.starts_with([' ', '>', '\n', '/']))
    };
    match plain {
        Some(name) => (!named(name, "</")).then_some(name),
        None => PLAIN
            .into_iter()
            .find(|name| named(name, "<") && !tag.ends_with("/>")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(page: &str) -> String {
        let [open, close] = FALLBACK;
        let page = page
            .replace('[', &open.to_string())
            .replace(']', &close.to_string());
        mark(page, "en", "ltr")
    }

    #[test]
    fn words_between_tags_are_marked_once_and_those_in_attributes_not_at_all() {
        assert_eq!(
            marked("<p title=\"[a > b]\">[One [two] three] ب</p>"),
            "<p title=\"a > b\"><span lang=\"en\" dir=\"ltr\">One two three</span> ب</p>"
        );
    }

    #[test]
    fn titles_and_drawings_have_the_words_alone() {
        assert_eq!(
            marked("<title>[A]</title><svg role=\"img\"><text>[B]</text></svg><b>[C]</b>"),
            "<title>A</title><svg role=\"img\"><text>B</text></svg><b><span lang=\"en\" dir=\"ltr\">C</span></b>"
        );
    }

    #[test]
    fn a_page_without_such_words_is_as_it_was() {
        assert_eq!(marked("<p>a</p>"), "<p>a</p>");
    }
}
