//! Words with their language, entries of lists, and tables of words.

use super::facts;
use crate::markup::escape;
use crate::view::{Entry, Phrase, WordTable};
use std::fmt::Write;

/// Words, as a link if they lead somewhere, and marked if they are in another language than the page.
pub(crate) fn phrase(phrase: &Phrase) -> String {
    let mut html = String::with_capacity(phrase.text.len() + 64);
    write_phrase(&mut html, phrase);
    html
}

pub(super) fn write_phrase(html: &mut String, phrase: &Phrase) {
    let language = phrase.foreign.as_ref();
    let language =
        language.map(|(code, direction)| format!(" lang=\"{code}\" dir=\"{direction}\""));
    let element = match (&phrase.url, &language) {
        (Some(_), _) => "a",
        (None, Some(_)) => "span",
        (None, None) => {
            escape(html, &phrase.text);
            return;
        }
    };
    let _ = write!(html, "<{element}");
    if let Some(url) = &phrase.url {
        html.push_str(" href=\"");
        escape(html, url);
        html.push('"');
    }
    html.push_str(language.as_deref().unwrap_or_default());
    html.push('>');
    escape(html, &phrase.text);
    let _ = write!(html, "</{element}>");
}

/// Lines of a list.
pub(crate) fn phrases(list: &[Phrase]) -> String {
    let mut html = String::new();
    for item in list {
        html.push_str("<li>");
        write_phrase(&mut html, item);
        html.push_str("</li>\n");
    }
    html
}

/// Paragraphs.
pub(crate) fn paragraphs(list: &[Phrase]) -> String {
    let mut html = String::new();
    for item in list {
        html.push_str("<p>");
        write_phrase(&mut html, item);
        html.push_str("</p>\n");
    }
    html
}

/// Things, each a line of a list with a heading of its own.
pub(crate) fn entries(list: &[Entry]) -> String {
    let mut html = String::with_capacity(list.len() * 512);
    for entry in list {
        html.push_str("<li class=\"entry\"");
        if let Some(anchor) = &entry.anchor {
            html.push_str(" id=\"");
            escape(&mut html, anchor);
            html.push('"');
        }
        html.push_str("><h3>");
        write_phrase(&mut html, &entry.name);
        html.push_str("</h3>\n");
        if !entry.tags.is_empty() {
            html.push_str("<ul class=\"tags\">");
            for tag in &entry.tags {
                html.push_str("<li>");
                escape(&mut html, tag);
                html.push_str("</li>");
            }
            html.push_str("</ul>\n");
        }
        html.push_str(&paragraphs(&entry.text));
        if !entry.facts.is_empty() {
            html.push_str("<dl class=\"facts\">\n");
            html.push_str(&facts(&entry.facts));
            html.push_str("</dl>\n");
        }
        html.push_str("</li>\n");
    }
    html
}

/// Lists, each below a heading of the third level.
pub(crate) fn groups(list: &[(Phrase, Vec<Phrase>)]) -> String {
    let mut html = String::with_capacity(list.len() * 512);
    for (heading, items) in list {
        html.push_str("<h3>");
        write_phrase(&mut html, heading);
        html.push_str("</h3>\n<ul>\n");
        html.push_str(&phrases(items));
        html.push_str("</ul>\n");
    }
    html
}

/// A table of words in a region that the keyboard reaches.
pub(crate) fn word_table(table: &WordTable) -> String {
    let mut html = String::with_capacity(512 + table.rows.len() * 256);
    html.push_str("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"");
    escape(&mut html, &table.caption);
    html.push_str("\"><table class=\"words\"><caption>");
    escape(&mut html, &table.caption);
    html.push_str("</caption>\n<thead><tr>");
    for column in &table.columns {
        html.push_str("<th scope=\"col\">");
        escape(&mut html, column);
    }
    html.push_str("\n<tbody>\n");
    for row in &table.rows {
        html.push_str("<tr>");
        for (n, cell) in row.iter().enumerate() {
            html.push_str(if n == 0 { "<th scope=\"row\">" } else { "<td>" });
            write_phrase(&mut html, cell);
        }
        html.push('\n');
    }
    html.push_str("</table></div>\n");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_another_language_say_which() {
        let plain = Phrase::new("a < b");
        assert_eq!(phrase(&plain), "a &lt; b");
        let foreign = Phrase {
            foreign: Some(("en".to_owned(), "ltr")),
            ..plain
        };
        assert_eq!(
            phrase(&foreign),
            "<span lang=\"en\" dir=\"ltr\">a &lt; b</span>"
        );
        assert_eq!(
            phrase(&foreign.to("/x/")),
            "<a href=\"/x/\" lang=\"en\" dir=\"ltr\">a &lt; b</a>"
        );
    }

    #[test]
    fn an_entry_has_its_tags_and_leaves_out_what_it_lacks() {
        let entry = Entry {
            name: Phrase::new("A report").to("/a/"),
            tags: vec!["Example".to_owned()],
            ..Entry::default()
        };
        let html = entries(&[entry]);
        assert!(html.contains("<h3><a href=\"/a/\">A report</a></h3>"));
        assert!(html.contains("<ul class=\"tags\"><li>Example</li></ul>"));
        assert!(!html.contains("<dl") && !html.contains("<p>"));
    }
}
