//! Fragments of HTML that are the same on every page: tables, charts, maps, lists.

mod chart;
mod entries;
mod map;
mod questions;
mod sections;
mod table;

pub(super) use chart::{line, multiples, strips};
pub(super) use entries::{entries, groups, paragraphs, phrase, phrases, word_table};
pub(super) use map::map;
pub(super) use questions::questions;
pub(super) use sections::sections;
pub(super) use table::{folded, table};

use crate::markup::escape;
use crate::view::{Fact, Headline, Link};
use std::fmt::Write;

/// A link; names from data are kept apart from the text around them, whatever their direction.
pub(super) fn link(html: &mut String, link: &Link) {
    html.push_str("<a href=\"");
    escape(html, &link.url);
    html.push_str("\">");
    escape(html, &link.text);
    html.push_str("</a>");
}

/// A list of links.
pub(super) fn links(list: &[Link]) -> String {
    let mut html = String::with_capacity(list.len() * 96);
    for item in list {
        html.push_str("<li>");
        link(&mut html, item);
        html.push_str("</li>\n");
    }
    html
}

/// Figures that lead a page.
pub(super) fn headlines(list: &[Headline]) -> String {
    let mut html = String::with_capacity(list.len() * 256);
    for Headline {
        label,
        value,
        detail,
    } in list
    {
        html.push_str("<div class=\"headline\"><dt>");
        escape(&mut html, label);
        html.push_str("</dt><dd><strong><bdi>");
        escape(&mut html, value);
        html.push_str("</bdi></strong> <span>");
        escape(&mut html, detail);
        html.push_str("</span></dd></div>\n");
    }
    html
}

/// Names and words.
pub(super) fn facts(list: &[Fact]) -> String {
    let mut html = String::with_capacity(list.len() * 192);
    for Fact {
        name,
        words,
        url,
        foreign,
    } in list
    {
        html.push_str("<div><dt>");
        escape(&mut html, name);
        html.push_str("</dt><dd>");
        if let Some((language, direction)) = foreign {
            let _ = write!(html, "<span lang=\"{language}\" dir=\"{direction}\">");
        }
        match url {
            Some(url) => link(
                &mut html,
                &Link {
                    url: url.clone(),
                    text: words.clone(),
                },
            ),
            None => escape(&mut html, words),
        }
        html.push_str(if foreign.is_some() {
            "</span></dd></div>\n"
        } else {
            "</dd></div>\n"
        });
    }
    html
}

/// Sentences, each a line of a list.
pub(super) fn notes(list: &[String]) -> String {
    let mut html = String::new();
    for note in list {
        html.push_str("<li>");
        escape(&mut html, note);
        html.push_str("</li>\n");
    }
    html
}
