//! The template engine: the one place that knows Tera.

use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::load::{SourceText, Theme};
use crate::markup::escaped;
use crate::view::{Link, Shell};
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera, Value};

/// Parsed templates, and what all pages of each language share.
pub struct Engine {
    tera: Tera,
    shells: Vec<ShellValues>,
    sources: BTreeMap<String, SourceText>,
    /// The folder of the templates.
    folder: String,
    /// False if a template cannot be read. Pages are then left empty, and their text is checked all the same.
    usable: bool,
}

/// A shell, with the values that templates get made once.
pub(super) struct ShellValues {
    pub(super) shell: Shell,
    pub(super) site: Value,
    pub(super) words: Value,
}

impl Engine {
    /// Parses the theme's templates; one that cannot be read is a finding.
    pub fn new(theme: &Theme, shells: Vec<Shell>, findings: &mut Findings) -> Self {
        let mut tera = Tera::new();
        tera.autoescape_on(vec![".html", ".xml", ".svg"]);
        let sources = theme.templates.iter().cloned().collect();
        let texts = theme.templates.iter();
        let added =
            tera.add_raw_templates(texts.map(|(name, source)| (name.as_str(), &*source.text)));
        let folder = theme.templates.first().map_or("", |(name, source)| {
            source.path.trim_end_matches(name.as_str())
        });
        let engine = Self {
            tera,
            shells: shells.into_iter().map(values).collect(),
            sources,
            folder: folder.trim_end_matches('/').to_owned(),
            usable: added.is_ok(),
        };
        if let Err(error) = added {
            engine.report(&error, "", findings);
            engine.report_each(findings);
        }
        engine
    }

    /// Reads every template by itself: the engine tells of the first mistake in how they are written, and there may be
    /// more.
    fn report_each(&self, findings: &mut Findings) {
        for (name, source) in &self.sources {
            if let Err(error) = Tera::new().add_raw_template(name, &source.text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                self.report(&error, name, findings);
            }
        }
    }

    pub(super) fn shell(&self, language: usize) -> &ShellValues {
        &self.shells[language]
    }

    /// Fills a template.
    pub(super) fn fill(
        &self,
        template: &str,
        context: &Context,
        findings: &mut Findings,
    ) -> Vec<u8> {
        if !self.usable {
            return Vec::new();
        }
        let mut page = Vec::with_capacity(32 * 1024);
        if let Err(error) = self.tera.render_to(template, context, &mut page) {
            self.report(&error, template, findings);
        }
        page
    }

    fn report(&self, error: &tera::Error, template: &str, findings: &mut Findings) {
        let (place, (message, help)) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => (
                self.place(report.filename(), report.span().range.start),
                plain(report.message()),
            ),
            ErrorKind::MissingParent { current, parent } => {
                let text = self.sources.get(current).map_or("", |source| &source.text);
                let place = self.place(current, text.find(parent.as_str()).unwrap_or(0));
                (place, self.missing(parent))
            }
            ErrorKind::TemplateNotFound(name) => {
                let message = format!("The theme has no template `{name}`.");
                let help = "Add it: `docs/themes.md` lists the templates that a theme needs.";
                (self.place(name, 0), (message, help.to_owned()))
            }
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
                let message = format!("The template `{tpl}` leads back to itself.");
                let help = "Take out one of the `extends` or `include` that lead from one template to the next.";
                (self.place(tpl, 0), (message, help.to_owned()))
            }
            other => {
                let text = other.to_string();
                let reports = reports(&text);
                for (message, file, line, column) in &reports {
                    let path = self.sources.get(*file).map_or("", |source| &source.path);
                    let (message, help) = self.unknown(message);
                    let place = Place::at(path, *line, *column);
                    findings.error(Code::BadTemplate, place, message, help);
                }
                if !reports.is_empty() {
                    return;
                }
                (self.place(template, 0), plain(&text))
            }
        };
        findings.error(Code::BadTemplate, place, message, help);
    }

    /// The place of a position in a template; the folder of templates, if the theme has no such template.
    fn place(&self, template: &str, offset: usize) -> Place {
        let source = self.sources.get(template);
        source.map_or_else(
            || Place::file(self.folder.clone()),
            |source| Place::offset(source.path.clone(), &source.text, offset),
        )
    }

    /// A template that another one names, and that the theme does not have.
    fn missing(&self, template: &str) -> (String, String) {
        let known = self.sources.keys().map(String::as_str);
        (
            format!("The theme has no template `{template}`."),
            format!(
                "{}Correct the name, or add the template.",
                did_you_mean(template, known)
            ),
        )
    }

    fn unknown(&self, message: &str) -> (String, String) {
        match message.strip_prefix("Unknown template ") {
            Some(name) => self.missing(name.trim_matches('`')),
            None => plain(message),
        }
    }
}

/// The mistakes in a report on several templates: what each is, its template, line and column.
fn reports(text: &str) -> Vec<(&str, &str, u32, u32)> {
    let lines: Vec<&str> = text.lines().collect();
    lines
        .windows(2)
        .filter_map(|pair| {
            let [first, second] = pair else { return None };
            let message = first.strip_prefix("error: ")?;
            let (_, place) = second.split_once("--> ")?;
            let mut parts = place.rsplitn(3, ':');
            let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            Some((message, parts.next()?, line, column))
        })
        .collect()
}

/// What the template engine says, and what to do about it.
fn plain(message: &str) -> (String, String) {
    const LIST: &str = "`docs/themes.md` lists what each template gets.";
    let asked = message
        .strip_prefix("Variable `")
        .or_else(|| message.strip_prefix("Field `"))
        .and_then(|rest| rest.split_once('`'));
    if let Some((name, rest)) = asked {
        let known = rest.split_once(": ").map_or("", |(_, known)| known);
        let message = format!("The template asks for `{name}`, which this page does not have.");
        return (
            message,
            format!("{}{LIST}", did_you_mean(name, known.split(", "))),
        );
    }
    let message = match message.lines().next().unwrap_or_default() {
        "Unexpected end of input" => "a block or tag is not closed before its end",
        other => other,
    };
    (
        format!(
            "This template cannot be used: {}.",
            message.trim_end_matches('.')
        ),
        format!("Correct the template. {LIST}"),
    )
}

/// Makes the values that all pages of a language share. Their text is escaped here, once, and not on every page.
fn values(shell: Shell) -> ShellValues {
    let text = |text: &str| Value::safe_string(&escaped(text));
    let texts = |list: &[String]| Value::from(list.iter().map(|one| text(one)).collect::<Vec<_>>());
    let some = |words: Option<&str>| words.map_or_else(Value::none, text);
    let link = |link: &Link| {
        Value::from(BTreeMap::from([
            ("url", text(&link.url)),
            ("text", text(&link.text)),
        ]))
    };
    let numbers = shell.emergency.as_ref().map(|(emergency, other)| {
        Value::from(BTreeMap::from([
            ("emergency", text(emergency)),
            ("other", text(other)),
        ]))
    });
    let site = BTreeMap::from([
        ("title", text(&shell.site_title)),
        ("language", text(&shell.language)),
        ("direction", text(shell.direction)),
        ("locale", text(&shell.locale)),
        ("publisher", text(&shell.publisher)),
        ("publisher_about", text(&shell.publisher_about)),
        ("contact", some(shell.contact.as_deref())),
        ("licence", link(&shell.licence)),
        ("attribution", text(&shell.attribution)),
        (
            "menu",
            Value::from(shell.menu.iter().map(link).collect::<Vec<_>>()),
        ),
        ("home", link(&shell.home)),
        ("about_languages", link(&shell.about_languages)),
        ("styles", texts(&shell.styles)),
        ("scripts", texts(&shell.scripts)),
        ("group", text(&shell.separators.group)),
        ("decimal", text(&shell.separators.decimal)),
        ("digits", text(&shell.separators.grouped_from.to_string())),
        ("icon", some(shell.icon.as_deref())),
        ("emergency", numbers.unwrap_or_else(Value::none)),
        ("reviewed", some(shell.reviewed.as_deref())),
        ("translation_note", some(shell.translation_note.as_deref())),
    ]);
    let words: BTreeMap<String, Value> = shell
        .words
        .iter()
        .map(|(name, words)| (name.clone(), text(words)))
        .collect();
    ShellValues {
        site: Value::from(site),
        words: Value::from(words),
        shell,
    }
}
