//! Tables: a caption, one header row, one header cell a row; wide tables scroll in a region that the keyboard reaches.
//!
//! HTML lets the end tags of cells and rows be left out. They would be a tenth of a page with a long table.

use crate::markup::{escape, is_plain};
use crate::view::{RowHead, Table};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A table with the meaning of its symbols above it.
pub(crate) fn table(table: &Table, words: &BTreeMap<String, String>) -> String {
    let mut html = String::with_capacity(1024 + table.rows.len() * (96 + table.columns.len() * 24));
    if !table.legend.is_empty() {
        html.push_str("<p class=\"legend\">");
        escape(
            &mut html,
            words.get("legend_label").map_or("", String::as_str),
        );
        for (n, (symbol, meaning)) in table.legend.iter().enumerate() {
            let _ = write!(
                html,
                "{} <bdi>{symbol}</bdi> ",
                if n > 0 { ";" } else { "" }
            );
            escape(&mut html, meaning);
        }
        html.push_str("</p>\n");
    }
    // A group, not a region: the section around it is a landmark already, often of the same name.
    html.push_str("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"");
    escape(&mut html, &table.caption);
    html.push_str("\"><table><caption>");
    escape(&mut html, &table.caption);
    html.push_str("</caption>\n<thead><tr>");
    for label in
        std::iter::once(&table.head).chain(table.columns.iter().map(|column| &column.label))
    {
        html.push_str("<th scope=\"col\">");
        escape(&mut html, label);
    }
    html.push_str("\n<tbody>\n");
    let plain = is_plain(table.cells.as_text());
    let mut cells = table.cells.iter();
    for (n, head) in table.rows.iter().enumerate() {
        html.push_str("<tr>");
        row_head(&mut html, head);
        for column in 0..table.columns.len() {
            html.push_str("<td>");
            match cells.next() {
                Some(text) if plain => html.push_str(text),
                Some(text) => escape(&mut html, text),
                None => {}
            }
            if let (0, Some(bar)) = (column, table.bars.get(n)) {
                let _ = write!(
                    html,
                    "<svg class=\"bar\" viewBox=\"0 0 1000 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"M0 0H{bar}V1H0z\"/></svg>"
                );
            }
        }
        html.push('\n');
    }
    html.push_str("</table></div>\n");
    html
}

/// Tables that open when a reader asks for them.
pub(crate) fn folded(tables: &[(String, Table)], words: &BTreeMap<String, String>) -> String {
    let mut html = String::new();
    for (summary, one) in tables {
        html.push_str("<details><summary>");
        escape(&mut html, summary);
        html.push_str("</summary>\n");
        html.push_str(&table(one, words));
        html.push_str("</details>\n");
    }
    html
}

fn row_head(html: &mut String, head: &RowHead) {
    match head {
        RowHead::Text(text) => {
            html.push_str("<th scope=\"row\">");
            escape(html, text);
        }
        RowHead::Link { url, text, level } => {
            let _ = write!(html, "<th scope=\"row\" class=\"level-{level}\">");
            row_link(html, url, text);
        }
    }
}

/// The link of a row.
pub(super) fn row_link(html: &mut String, url: &str, text: &str) {
    html.push_str("<a href=\"");
    escape(html, url);
    html.push_str("\">");
    escape(html, text);
    html.push_str("</a>");
}
