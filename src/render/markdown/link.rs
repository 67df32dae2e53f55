//! Links in Markdown: inside the site they must lead to something that is planned.

use crate::load::Theme;
use crate::plan::{Plan, Routes, Target};

/// What links are checked against.
#[derive(Clone, Copy)]
pub struct Links<'a> {
    /// The outputs.
    pub plan: &'a Plan,
    /// Their addresses.
    pub routes: Routes<'a>,
    /// Names of assets.
    pub theme: &'a Theme,
}

/// Why a link cannot stand.
pub(super) enum BadLink {
    /// It leads to nothing; with a suggestion that may be empty.
    Broken(String),
    /// No page may carry it: it was found when the text was checked.
    Unsafe,
}

impl Links<'_> {
    /// The address to write for a link. Addresses inside the site are those of the default language; they are turned
    /// into those of `language`. `base` is the address of the page that the link stands on, `source` the file with the
    /// link: a document is looked for beside that file first.
    pub(super) fn resolve(
        &self,
        link: &str,
        source: &str,
        base: &str,
        language: usize,
    ) -> Result<String, BadLink> {
        if is_unsafe(link) {
            return Err(BadLink::Unsafe);
        }
        if link.starts_with('#') || has_scheme(link) {
            return Ok(link.to_owned());
        }
        let (path, anchor) = link
            .split_once('#')
            .map_or((link, ""), |(path, anchor)| (path, anchor));
        let beside = beside(path, source);
        if let Some(target @ (Target::File(_) | Target::InWords { .. })) = beside
            .as_deref()
            .and_then(|path| self.plan.get(path.trim_start_matches('/')))
            .map(|planned| planned.target)
        {
            let url = self.routes.target(target, language, self.theme);
            return Ok(with_anchor(url, anchor));
        }
        let absolute = absolute(path, &self.neutral(base));
        let Some(planned) = self.plan.at(&absolute) else {
            let bare = absolute.trim_start_matches('/');
            let meant = beside.unwrap_or_else(|| format!("/{bare}"));
            return Err(BadLink::Broken(self.plan.did_you_mean(&meant)));
        };
        let url = self.routes.target(planned.target, language, self.theme);
        Ok(with_anchor(url, anchor))
    }

    /// The address of a page as the default language has it, without the base path.
    fn neutral(&self, base: &str) -> String {
        let below = base
            .strip_prefix(self.routes.base_path())
            .unwrap_or(base)
            .trim_start_matches('/');
        let file = format!("{below}index.html");
        match self.plan.get(&file).map(|planned| planned.target) {
            Some(Target::Page { page, .. }) => {
                let path = self.routes.page_file(page, self.routes.default_language());
                format!("/{}", path.trim_end_matches("index.html"))
            }
            _ => "/".to_owned(),
        }
    }
}

/// The schemes that a link on a page may have.
const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];

fn has_scheme(link: &str) -> bool {
    SCHEMES.iter().any(|scheme| link.starts_with(scheme))
}

/// True for a link that no page may carry: one that runs a script, or names a host without a scheme.
pub(super) fn is_unsafe(link: &str) -> bool {
    let start = link.split(['/', '?', '#']).next().unwrap_or_default();
    link.starts_with("//") || start.contains(':') && !has_scheme(link)
}

/// True for an address on another site.
pub(super) fn is_elsewhere(link: &str) -> bool {
    link.contains("://") || link.starts_with("//")
}

fn with_anchor(mut url: String, anchor: &str) -> String {
    if !anchor.is_empty() {
        url.push('#');
        url.push_str(anchor);
    }
    url
}

/// The address of a document that lies beside a page's own file, for a link that could mean one.
fn beside(path: &str, source: &str) -> Option<String> {
    let (folder, _) = source
        .strip_prefix("content/")
        .map(|below| below.rsplit_once('/').unwrap_or(("", below)))?;
    let name = path.rsplit('/').next()?;
    (!path.starts_with('/') && name.contains('.') && name != "..").then(|| absolute(path, folder))
}

/// A path from the root; `..` and `.` are followed, but never out of the site.
fn absolute(path: &str, base: &str) -> String {
    if path.starts_with('/') {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    let end = if path.ends_with('/') && !parts.is_empty() {
        "/"
    } else {
        ""
    };
    format!("/{}{end}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::absolute;

    #[test]
    fn relative_links_begin_at_their_page() {
        assert_eq!(absolute("../crime/", "/about/the-data/"), "/about/crime/");
        assert_eq!(absolute("figures.csv", "/about/"), "/about/figures.csv");
        assert_eq!(absolute("../../../x/", "/about/"), "/x/");
        assert_eq!(absolute("/crime/", "/about/"), "/crime/");
    }
}
