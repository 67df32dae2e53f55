//! Markdown → HTML: the one place that knows the Markdown library.
//!
//! Raw HTML is refused, links inside the site must lead somewhere, and placeholders must exist; each mistake has its
//! line. The template engine is kept out of content.

mod link;
mod placeholder;
mod writer;

pub use link::Links;

use crate::diagnostic::{Code, Findings, Place};
use crate::view::Prose;
use pulldown_cmark::{Event, Options, Parser, TextMergeWithOffset};
use std::ops::Range;
use writer::Writer;

/// Renders a text.
pub(super) fn render(prose: &Prose, links: &Links<'_>, findings: &mut Findings) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events =
        TextMergeWithOffset::new(Parser::new_ext(&prose.source.text, options).into_offset_iter());
    let mut writer = Writer::new(prose, links);
    let mut html_at: Option<Range<usize>> = None;
    for (event, range) in events {
        match &event {
            Event::Html(_) | Event::InlineHtml(_) => {
                let goes_on = html_at
                    .as_ref()
                    .is_some_and(|before| before.end == range.start);
                if !goes_on {
                    refuse_html(prose, &range, findings);
                }
                html_at = Some(range);
            }
            _ => writer.event(&event, &range, findings),
        }
    }
    let html = writer.finish(findings);
    let Some((language, direction)) = &prose.foreign else {
        return html;
    };
    format!("<div lang=\"{language}\" dir=\"{direction}\">{html}</div>")
}

fn refuse_html(prose: &Prose, range: &Range<usize>, findings: &mut Findings) {
    let text = prose.source.text.get(range.clone()).unwrap_or_default();
    findings.error(
        Code::RawHtml,
        place(prose, range.start),
        format!(
            "HTML cannot stand in Markdown: `{}`.",
            text.lines().next().unwrap_or_default().trim()
        ),
        "Write it in Markdown. To show a `<` sign, put a backslash before it.",
    );
}

/// The place of a position in a text, in its file.
fn place(prose: &Prose, offset: usize) -> Place {
    let mut place = Place::offset(prose.source.path.clone(), &prose.source.text, offset);
    place.line = place.line.map(|line| line + prose.lines_before);
    place
}
