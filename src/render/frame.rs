//! What stands around every page: title, addresses in other languages, the way back.

use super::contents::PLACE;
use super::engine::ShellValues;
use super::markdown::Links;
use crate::markup::escape;
use crate::plan::PageId;
use crate::view::View;
use std::fmt::Write;
use tera::{Context, Value};

/// A page's frame.
pub(super) struct Frame<'a> {
    pub(super) shell: &'a ShellValues,
    pub(super) view: &'a View,
    pub(super) links: &'a Links<'a>,
}

impl Frame<'_> {
    /// Hands everything that `base.html` needs to the template.
    pub(super) fn insert(&self, context: &mut Context) {
        context.insert_value("site", self.shell.site.clone());
        context.insert_value("words", self.shell.words.clone());
        context.insert_value("title", Value::normal_string(&self.view.title));
        context.insert_value("description", Value::normal_string(&self.view.description));
        context.insert_value("alternates", Value::safe_string(&self.alternates()));
        context.insert_value("switcher", Value::safe_string(&self.switcher()));
        context.insert_value("crumbs", Value::safe_string(&self.crumbs()));
        context.insert_value("contents", Value::safe_string(PLACE));
        context.insert_value("is_home", Value::from(self.view.page == PageId::Home));
        context.insert_value(
            "is_default_language",
            Value::from(self.view.language == self.links.routes.default_language()),
        );
    }

    /// The page's own address and those of its translations; the page for missing addresses has none.
    fn alternates(&self) -> String {
        let mut html = String::with_capacity(1024);
        if self.view.page == PageId::NotFound {
            html.push_str("<meta name=\"robots\" content=\"noindex\">");
            return html;
        }
        let url = |language| self.links.routes.absolute_page(self.view.page, language);
        link(&mut html, "canonical", None, &url(self.view.language));
        for (index, language) in self.shell.shell.languages.iter().enumerate() {
            link(&mut html, "alternate", Some(&language.code), &url(index));
        }
        link(
            &mut html,
            "alternate",
            Some("x-default"),
            &url(self.links.routes.default_language()),
        );
        html
    }

    /// The languages, each by its own name; the page's own is no link.
    fn switcher(&self) -> String {
        let mut html = String::with_capacity(512);
        for (index, language) in self.shell.shell.languages.iter().enumerate() {
            let (code, direction) = (&language.code, language.direction);
            if index == self.view.language {
                let _ = write!(
                    html,
                    "<li><span lang=\"{code}\" dir=\"{direction}\" aria-current=\"true\">"
                );
                escape(&mut html, &language.name);
                html.push_str("</span></li>");
            } else {
                let _ = write!(
                    html,
                    "<li><a lang=\"{code}\" dir=\"{direction}\" hreflang=\"{code}\" href=\""
                );
                escape(&mut html, &self.links.routes.page(self.view.page, index));
                html.push_str("\">");
                escape(&mut html, &language.name);
                html.push_str("</a></li>");
            }
        }
        html
    }

    fn crumbs(&self) -> String {
        let mut html = String::new();
        for crumb in &self.view.crumbs {
            html.push_str("<li>");
            super::fragment::link(&mut html, crumb);
            html.push_str("</li>");
        }
        html
    }
}

fn link(html: &mut String, rel: &str, language: Option<&str>, url: &str) {
    let _ = write!(html, "<link rel=\"{rel}\"");
    if let Some(language) = language {
        let _ = write!(html, " hreflang=\"{language}\"");
    }
    html.push_str(" href=\"");
    escape(html, url);
    html.push_str("\">\n");
}
