//! The template engine: the one place that knows Tera.

use crate::diagnostic::{Code, Findings, Place};
use crate::load::{SourceText, Theme};
use crate::view::Shell;
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera, Value};

/// Parsed templates, and what all pages of each language share.
pub struct Engine {
    tera: Tera,
    shells: Vec<ShellValues>,
    sources: BTreeMap<String, SourceText>,
}

/// A shell, with the values that templates get made once.
pub(super) struct ShellValues {
    pub(super) shell: Shell,
    pub(super) site: Value,
    pub(super) words: Value,
}

impl Engine {
    /// Parses the theme's templates. Nothing, if one of them cannot be read; the finding says why.
    pub fn new(theme: &Theme, shells: Vec<Shell>, findings: &mut Findings) -> Option<Self> {
        let mut tera = Tera::new();
        tera.autoescape_on(vec![".html", ".xml", ".svg"]);
        let sources = theme.templates.iter().cloned().collect();
        let engine = |tera| Self {
            tera,
            shells: shells.into_iter().map(values).collect(),
            sources,
        };
        match tera.add_raw_templates(
            theme
                .templates
                .iter()
                .map(|(name, source)| (name.as_str(), &*source.text)),
        ) {
            Ok(()) => Some(engine(tera)),
            Err(error) => {
                engine(Tera::new()).report(&error, "", findings);
                None
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
    ) -> String {
        let mut page = Vec::with_capacity(32 * 1024);
        if let Err(error) = self.tera.render_to(template, context, &mut page) {
            self.report(&error, template, findings);
        }
        String::from_utf8(page).unwrap_or_default()
    }

    fn report(&self, error: &tera::Error, template: &str, findings: &mut Findings) {
        let (message, place) = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let place = self.sources.get(report.filename()).map(|source| {
                    Place::offset(source.path.clone(), &source.text, report.span().range.start)
                });
                (report.message().to_owned(), place)
            }
            other => (
                other
                    .to_string()
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                None,
            ),
        };
        let named = || {
            self.sources
                .get(template)
                .map(|source| Place::file(source.path.clone()))
        };
        findings.error(
            Code::BadTemplate,
            place
                .or_else(named)
                .unwrap_or_else(|| Place::file(format!("themes/…/templates/{template}"))),
            format!(
                "This template cannot be used: {}.",
                message.trim_end_matches('.')
            ),
            "Correct the template. `docs/themes.md` lists what each template gets.",
        );
    }
}

fn values(shell: Shell) -> ShellValues {
    let link = |link: &crate::view::Link| {
        BTreeMap::from([("url", link.url.clone()), ("text", link.text.clone())])
    };
    let menu: Vec<_> = shell.menu.iter().map(link).collect();
    let mut site: BTreeMap<&str, Value> = BTreeMap::new();
    let text = Value::normal_string;
    site.insert("title", text(&shell.site_title));
    site.insert("language", text(&shell.language));
    site.insert("direction", text(shell.direction));
    site.insert("publisher", text(&shell.publisher));
    site.insert("publisher_about", text(&shell.publisher_about));
    site.insert(
        "contact",
        shell.contact.as_deref().map_or_else(Value::none, text),
    );
    site.insert("licence", Value::from_serializable(&link(&shell.licence)));
    site.insert("attribution", text(&shell.attribution));
    site.insert("menu", Value::from_serializable(&menu));
    site.insert("home", Value::from_serializable(&link(&shell.home)));
    site.insert("styles", Value::from_serializable(&shell.styles));
    site.insert("icon", shell.icon.as_deref().map_or_else(Value::none, text));
    let numbers = shell
        .emergency
        .as_ref()
        .map(|(emergency, other)| BTreeMap::from([("emergency", emergency), ("other", other)]));
    site.insert(
        "emergency",
        numbers.map_or_else(Value::none, |numbers| Value::from_serializable(&numbers)),
    );
    let words = Value::from_serializable(&shell.words);
    ShellValues {
        site: Value::from_serializable(&site),
        words,
        shell,
    }
}
