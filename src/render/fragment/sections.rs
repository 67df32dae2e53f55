//! Sections whose number depends on the data.

use super::entries::write_phrase;
use crate::view::{Block, Section};

/// Sections, one below the other, with headings of the second level.
pub(crate) fn sections(list: &[Section]) -> String {
    let mut html = String::with_capacity(list.len() * 2048);
    for section in list {
        // An identifier is made of small letters, digits and hyphens.
        for part in [
            "<section aria-labelledby=\"",
            &section.id,
            "\">\n<h2 id=\"",
            &section.id,
            "\">",
        ] {
            html.push_str(part);
        }
        write_phrase(&mut html, &section.name);
        html.push_str("</h2>\n");
        for one in &section.blocks {
            block(&mut html, one);
        }
        html.push_str("</section>\n");
    }
    html
}

fn block(html: &mut String, block: &Block) {
    html.push_str("<h3>");
    write_phrase(html, &block.name);
    html.push_str("</h3>\n");
    for paragraph in &block.text {
        html.push_str("<p>");
        write_phrase(html, paragraph);
        html.push_str("</p>\n");
    }
    if block.lines.is_empty() {
        return;
    }
    html.push_str("<dl class=\"facts\">\n");
    for (name, words) in &block.lines {
        html.push_str("<div><dt>");
        write_phrase(html, name);
        html.push_str("</dt><dd>");
        write_phrase(html, words);
        html.push_str("</dd></div>\n");
    }
    html.push_str("</dl>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Phrase;

    #[test]
    fn a_block_without_lines_has_no_list() {
        let section = Section {
            id: "a".to_owned(),
            name: Phrase::new("A & B"),
            blocks: vec![Block {
                name: Phrase::new("What"),
                text: vec![Phrase::new("Words.")],
                lines: Vec::new(),
            }],
        };
        let html = sections(&[section]);
        let wanted = "<section aria-labelledby=\"a\">\n<h2 id=\"a\">A &amp; B</h2>\n<h3>What</h3>\n<p>Words.</p>\n</section>\n";
        assert_eq!(html, wanted);
    }
}
