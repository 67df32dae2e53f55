//! Markdown → HTML: the one place that knows the Markdown library.
//!
//! Raw HTML is refused, links inside the site must lead somewhere, and placeholders must exist; each mistake has its
//! line. The template engine is kept out of content.

mod bound;
mod link;
mod placeholder;
mod writer;

pub use link::Links;

use crate::diagnostic::{Code, Findings, Place};
use crate::load::SourceText;
use crate::view::Prose;
use link::{is_elsewhere, is_unsafe};
use pulldown_cmark::{Event, Options, Parser, Tag, TextMergeWithOffset};
use std::ops::Range;
use writer::Writer;

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// Finds what no Markdown may have, wherever it is shown: raw HTML, links and pictures that a page may not carry.
///
/// `lines_before` is how many lines of the file stand before the text.
pub fn check_markdown(source: &SourceText, lines_before: u32, findings: &mut Findings) {
    let mut html_at: Option<Range<usize>> = None;
    let place = |offset| place(source, lines_before, offset);
    for (event, range) in Parser::new_ext(&source.text, OPTIONS).into_offset_iter() {
        match &event {
            Event::Html(_) | Event::InlineHtml(_) => {
                let before = html_at.replace(range.clone());
                if before.is_none_or(|before| before.end != range.start) {
                    let text = source.text.get(range.clone()).unwrap_or_default();
                    refuse_html(text, place(range.start), findings);
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) if is_elsewhere(dest_url) => findings.error(
                Code::UnsafeLink,
                place(range.start),
                format!("The picture `{dest_url}` lies on another site."),
                "Put the file of the picture into the theme's `assets` folder and link to it there: a page loads nothing from elsewhere.",
            ),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })
                if is_unsafe(dest_url) =>
            {
                findings.error(
                    Code::UnsafeLink,
                    place(range.start),
                    format!("The link `{dest_url}` cannot stand on a page."),
                    "Use an address that begins with `/`, `https://`, `mailto:` or `tel:`.",
                );
            }
            _ => {}
        }
    }
}

fn refuse_html(text: &str, place: Place, findings: &mut Findings) {
    findings.error(
        Code::RawHtml,
        place,
        format!(
            "HTML cannot stand in Markdown: `{}`.",
            text.lines().next().unwrap_or_default().trim()
        ),
        "Write it in Markdown. To show a `<` sign, put a backslash before it.",
    );
}

/// Renders a text. What [`check_markdown`] finds is left out.
pub(super) fn render(prose: &Prose, links: &Links<'_>, findings: &mut Findings) -> String {
    let parser = Parser::new_ext(&prose.source.text, OPTIONS);
    let events = TextMergeWithOffset::new(parser.into_offset_iter());
    let mut writer = Writer::new(prose, links);
    let mut begun = false;
    for (event, range) in events {
        if !begun && !matches!(event, Event::Start(Tag::Heading { .. })) {
            writer.tell_stale(0);
        }
        begun = true;
        writer.event(&event, &range, findings);
    }
    let html = writer.finish(findings);
    let Some((language, direction)) = &prose.foreign else {
        return html;
    };
    format!("<div lang=\"{language}\" dir=\"{direction}\">{html}</div>")
}

/// The addresses of this site that a text links to, as pages carry them, without what follows `#`.
///
/// `base` is the address of the page that the text stands on.
pub fn linked(source: &SourceText, base: &str, links: &Links<'_>) -> Vec<String> {
    let language = links.routes.default_language();
    let address = |event: Event<'_>| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            let url = links
                .resolve(&dest_url, &source.path, base, language)
                .ok()?;
            url.split('#').next().map(str::to_owned)
        }
        _ => None,
    };
    Parser::new_ext(&source.text, OPTIONS)
        .filter_map(address)
        .collect()
}

/// The place of a position in a text, in its file.
fn place(source: &SourceText, lines_before: u32, offset: usize) -> Place {
    let mut place = Place::offset(source.path.clone(), &source.text, offset);
    place.line = place.line.map(|line| line + lines_before);
    place
}
