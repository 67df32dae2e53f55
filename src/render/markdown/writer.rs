//! Events of the Markdown parser → HTML that passes the site's own rules: headings with addresses, tables with
//! header cells, no style attributes.

use super::link::{BadLink, Links, is_elsewhere};
use super::placeholder::{self, Piece};
use super::{bound, place};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::markup::escape;
use crate::view::Prose;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;

/// Where text goes while a picture or a heading is open.
enum Open {
    Picture {
        url: String,
        from: usize,
    },
    Heading {
        level: u8,
        from: usize,
        start: usize,
    },
}

pub(super) struct Writer<'a> {
    prose: &'a Prose,
    links: &'a Links<'a>,
    html: String,
    open: Option<Open>,
    in_table_head: bool,
    in_link: bool,
    anchors: BTreeSet<String>,
    last_anchor: Option<String>,
    wanted_anchors: Vec<(String, usize)>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(prose: &'a Prose, links: &'a Links<'a>) -> Self {
        Self {
            prose,
            links,
            html: String::with_capacity(prose.source.text.len() * 2),
            open: None,
            in_table_head: false,
            in_link: false,
            anchors: BTreeSet::new(),
            last_anchor: None,
            wanted_anchors: Vec::new(),
        }
    }

    /// The HTML; links to headings that do not exist are findings.
    pub(super) fn finish(self, findings: &mut Findings) -> String {
        for (anchor, at) in &self.wanted_anchors {
            if !self.anchors.contains(anchor) {
                findings.error(
                    Code::BrokenLink,
                    self.place(*at),
                    format!("There is no heading `#{anchor}` on this page."),
                    format!(
                        "{}Link to one of the page's headings.",
                        did_you_mean(anchor, self.anchors.iter().map(String::as_str))
                    ),
                );
            }
        }
        self.html
    }

    pub(super) fn event(
        &mut self,
        event: &Event<'_>,
        range: &Range<usize>,
        findings: &mut Findings,
    ) {
        match event {
            Event::Start(tag) => self.start(tag, range, findings),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) => self.text(text, range, findings),
            Event::Code(code) => {
                self.html.push_str("<code>");
                escape(&mut self.html, code);
                self.html.push_str("</code>");
            }
            Event::SoftBreak => self.html.push('\n'),
            Event::HardBreak => self.html.push_str("<br>\n"),
            Event::Rule => self.html.push_str("<hr>\n"),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>, findings: &mut Findings) {
        let prose = self.prose;
        for piece in placeholder::pieces(text) {
            let (inner, at) = match piece {
                Piece::Words(words) => {
                    escape(&mut self.html, words);
                    continue;
                }
                Piece::Placeholder(inner, at) => (inner, at),
            };
            let place = || place(&prose.source, prose.lines_before, range.start + at);
            match (prose.bound.get(inner), prose.placeholders.get(inner)) {
                (Some(Ok(phrase)), _) => {
                    bound::write(&mut self.html, phrase, self.in_link || self.open.is_some());
                }
                (Some(Err(why)), _) => bound::tell(inner, why, place(), findings),
                (None, Some(words)) => escape(&mut self.html, words),
                (None, None) => {
                    let known = prose.placeholders.keys().copied();
                    findings.error(
                        Code::UnknownPlaceholder,
                        place(),
                        format!("There is no placeholder `{inner}` on this page."),
                        format!(
                            "{}Placeholders that can stand here: {}.",
                            did_you_mean(inner, known.clone()),
                            known.collect::<Vec<_>>().join(", ")
                        ),
                    );
                }
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>, findings: &mut Findings) {
        match tag {
            Tag::Paragraph => self.html.push_str("<p>"),
            Tag::Heading { level, .. } => {
                let level = (number(*level).max(2) - 2 + self.prose.top_heading).min(6);
                self.open = Some(Open::Heading {
                    level,
                    from: self.html.len(),
                    start: range.start,
                });
            }
            Tag::BlockQuote(_) => self.html.push_str("<blockquote>\n"),
            Tag::CodeBlock(kind) => {
                self.html.push_str("<pre tabindex=\"0\"><code");
                if let CodeBlockKind::Fenced(language) = kind
                    && !language.is_empty()
                {
                    self.html.push_str(" class=\"language-");
                    escape(&mut self.html, language);
                    self.html.push('"');
                }
                self.html.push('>');
            }
            Tag::List(None) => self.html.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.html.push_str("<ol>\n"),
            Tag::List(Some(start)) => drop(writeln!(self.html, "<ol start=\"{start}\">")),
            Tag::Item => self.html.push_str("<li>"),
            Tag::Table(_) => self.start_table(),
            Tag::TableHead => {
                self.in_table_head = true;
                self.html.push_str("<thead><tr>");
            }
            Tag::TableRow => self.html.push_str("<tr>"),
            Tag::TableCell => self.html.push_str(if self.in_table_head {
                "<th scope=\"col\">"
            } else {
                "<td>"
            }),
            Tag::Emphasis => self.html.push_str("<em>"),
            Tag::Strong => self.html.push_str("<strong>"),
            Tag::Strikethrough => self.html.push_str("<del>"),
            Tag::Link {
                dest_url,
                link_type,
                ..
            } => {
                let url = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => self.address(dest_url, range, findings),
                };
                self.in_link = true;
                self.html.push_str("<a href=\"");
                escape(&mut self.html, &url);
                self.html.push_str("\">");
            }
            Tag::Image { dest_url, .. } => self.start_picture(dest_url, range, findings),
            _ => {}
        }
    }

    /// A wide table scrolls in a region that the keyboard reaches; the heading above it names the region.
    fn start_table(&mut self) {
        match &self.last_anchor {
            Some(anchor) => {
                let _ = write!(
                    self.html,
                    "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{anchor}\">"
                );
            }
            None => self.html.push_str("<div class=\"wide\">"),
        }
        self.html.push_str("<table>\n");
    }

    fn start_picture(&mut self, url: &str, range: &Range<usize>, findings: &mut Findings) {
        let url = if is_elsewhere(url) {
            String::new()
        } else {
            self.address(url, range, findings)
        };
        self.open = Some(Open::Picture {
            url,
            from: self.html.len(),
        });
    }

    fn address(&mut self, link: &str, range: &Range<usize>, findings: &mut Findings) -> String {
        if let Some(anchor) = link.strip_prefix('#') {
            self.wanted_anchors.push((anchor.to_owned(), range.start));
        }
        let resolved = self.links.resolve(
            link,
            &self.prose.source.path,
            &self.prose.base,
            self.prose.language,
        );
        if let Err(BadLink::Broken(suggestion)) = &resolved {
            findings.error(
                Code::BrokenLink,
                self.place(range.start),
                format!("The link `{link}` leads to no page or file of this site."),
                format!("{suggestion}Write the address from the root, such as `/boroughs/`."),
            );
        }
        resolved.unwrap_or_default()
    }

    fn place(&self, offset: usize) -> Place {
        place(&self.prose.source, self.prose.lines_before, offset)
    }

    fn end(&mut self, tag: TagEnd) {
        self.html.push_str(match tag {
            TagEnd::Paragraph => "</p>\n",
            TagEnd::Heading(_) => return self.end_heading(),
            TagEnd::Image => return self.end_picture(),
            TagEnd::BlockQuote(_) => "</blockquote>\n",
            TagEnd::CodeBlock => "</code></pre>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::Table => "</tbody></table></div>\n",
            TagEnd::TableHead => {
                self.in_table_head = false;
                "</tr></thead>\n<tbody>\n"
            }
            TagEnd::TableRow => "</tr>\n",
            TagEnd::TableCell => {
                if self.in_table_head {
                    "</th>"
                } else {
                    "</td>"
                }
            }
            TagEnd::Emphasis => "</em>",
            TagEnd::Strong => "</strong>",
            TagEnd::Strikethrough => "</del>",
            TagEnd::Link => {
                self.in_link = false;
                "</a>"
            }
            _ => "",
        });
    }

    /// Puts the heading's text between its tags, with an address made from its words.
    fn end_heading(&mut self) {
        let Some(Open::Heading { level, from, start }) = self.open.take() else {
            return;
        };
        let text = self.html.split_off(from);
        let words: String = text
            .chars()
            .map(|c| {
                if c.is_alphanumeric() {
                    c.to_ascii_lowercase()
                } else {
                    ' '
                }
            })
            .collect();
        let stem = words.split_whitespace().collect::<Vec<_>>().join("-");
        let mut anchor = if stem.is_empty() {
            "section".to_owned()
        } else {
            stem.clone()
        };
        let mut n = 2;
        while !self.anchors.insert(anchor.clone()) {
            anchor = format!("{stem}-{n}");
            n += 1;
        }
        self.last_anchor = Some(anchor.clone());
        let _ = writeln!(self.html, "<h{level} id=\"{anchor}\">{text}</h{level}>");
        self.tell_stale(start);
    }

    /// Says that the section that begins at a position is out of date, if it is.
    pub(super) fn tell_stale(&mut self, start: usize) {
        let (stale, words) = &self.prose.stale;
        if stale.contains(&start) {
            self.html.push_str("<p class=\"caution stale\">");
            escape(&mut self.html, words);
            self.html.push_str("</p>\n");
        }
    }

    fn end_picture(&mut self) {
        let Some(Open::Picture { url, from }) = self.open.take() else {
            return;
        };
        let words = self.html.split_off(from);
        self.html.push_str("<img src=\"");
        escape(&mut self.html, &url);
        let _ = write!(self.html, "\" alt=\"{words}\">");
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
