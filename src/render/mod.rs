//! View → HTML. Tables, charts and lists are made here as fragments; the theme's templates put them in their places.
//!
//! Templates get data, never functions that read anything. A name that a template asks for and does not get is an
//! error, with its place.

mod contents;
mod engine;
mod fallback;
mod fragment;
mod frame;
mod markdown;

pub use engine::Engine;
pub use markdown::{Links, check_markdown, linked};

use crate::diagnostic::Findings;
use crate::markup::json_in_script;
use crate::view::{Part, View};
use frame::Frame;
use tera::{Context, Value};

/// Renders a view as a page of HTML in UTF-8. Mistakes in its Markdown or template are findings.
pub fn render(engine: &Engine, links: &Links<'_>, view: &View, findings: &mut Findings) -> Vec<u8> {
    let mut context = Context::new();
    let frame = Frame {
        shell: engine.shell(view.language),
        view,
        links,
    };
    frame.insert(&mut context);
    for (name, part) in &view.parts {
        if let Some(value) = value(part, links, findings, engine.shell(view.language)) {
            context.insert_value(*name, value);
        }
    }
    let page = engine.fill(view.template, &context, findings);
    let shell = &engine.shell(view.language).shell;
    let title = shell.words.get("contents_title");
    let page = contents::fill(page, title.map_or("", String::as_str));
    let default = shell.languages.get(links.routes.default_language());
    match (default, String::from_utf8(page)) {
        (Some(default), Ok(page)) => {
            fallback::mark(page, &default.code, default.direction).into_bytes()
        }
        (None, Ok(page)) => page.into_bytes(),
        (_, Err(page)) => page.into_bytes(),
    }
}

/// A part as the templates get it: words to be escaped, or markup that is. Empty lists are left out.
fn value(
    part: &Part,
    links: &Links<'_>,
    findings: &mut Findings,
    shell: &engine::ShellValues,
) -> Option<Value> {
    let words = &shell.shell.words;
    let markup = match part {
        Part::Text(text) => return Some(Value::normal_string(text)),
        Part::Table(table) => fragment::table(table, words),
        Part::Tables(tables) => tables
            .iter()
            .map(|table| fragment::table(table, words))
            .collect(),
        Part::Folded(tables) => fragment::folded(tables, words),
        Part::Line(chart) => fragment::line(chart),
        Part::Map(map) => fragment::map(map, words),
        Part::Links(list) => fragment::links(list),
        Part::Headlines(list) => fragment::headlines(list),
        Part::Facts(list) => fragment::facts(list),
        Part::Notes(list) => fragment::notes(list),
        Part::Prose(prose) => markdown::render(prose, links, findings),
        Part::Json(json) => json_in_script(json),
        Part::Multiples(chart) => fragment::multiples(chart),
        Part::Strips(chart) => fragment::strips(chart),
        Part::Phrase(phrase) => fragment::phrase(phrase),
        Part::Phrases(list) => fragment::phrases(list),
        Part::Paragraphs(list) => fragment::paragraphs(list),
        Part::Entries(list) => fragment::entries(list),
        Part::Words(table) => fragment::word_table(table),
        Part::Sections(list) => fragment::sections(list),
        Part::Questions(list) => fragment::questions(list, words),
        Part::WordTables(tables) => tables.iter().map(fragment::word_table).collect(),
        Part::Groups(groups) => fragment::groups(groups),
    };
    (!markup.is_empty()).then(|| Value::safe_string(&markup))
}
