//! One case for each way in which a site's files can be wrong: the mistake, and everything that the program says of it.

#![allow(clippy::too_many_lines, reason = "cases stand one below the other")]

use crate::support::SiteTest;
use bluelamp::diagnostic::{Diagnostic, Severity};

pub(crate) mod boundaries;
pub(crate) mod consultations;
pub(crate) mod crosstab;
pub(crate) mod dataset;
pub(crate) mod disclosures;
pub(crate) mod documents;
pub(crate) mod engagement;
pub(crate) mod figures;
pub(crate) mod geography;
pub(crate) mod headers;
pub(crate) mod identities;
pub(crate) mod local;
pub(crate) mod pages;
pub(crate) mod performance;
pub(crate) mod prose;
pub(crate) mod protection;
pub(crate) mod results;
pub(crate) mod scheme;
pub(crate) mod settings;
pub(crate) mod standards;
pub(crate) mod theme;

/// The figures of the small site.
pub(crate) const FIGURES: &str = "data/crime/editions/2002-12/crime.csv";

/// A mistake, and what the program says.
pub(crate) struct Case {
    pub(crate) mistake: &'static str,
    site: SiteTest,
    /// Every finding, word for word, as people read it: file, line and column, severity and code, what is wrong, what to do.
    pub(crate) told: &'static str,
}

impl Case {
    pub(crate) fn new(mistake: &'static str, site: SiteTest, told: &'static str) -> Self {
        Self {
            mistake,
            site,
            told: told.trim(),
        }
    }

    /// What the program finds.
    pub(crate) fn findings(&self) -> Vec<Diagnostic> {
        self.site.build().findings
    }

    /// How that differs from what it should say; nothing, if it does not.
    pub(crate) fn difference(&self) -> Option<String> {
        let found: String = self.findings().iter().map(as_read).collect();
        let (mistake, told, found) = (self.mistake, self.told, found.trim());
        (found != told).then(|| format!("{mistake}\n--- expected\n{told}\n--- found\n{found}\n"))
    }
}

/// A site with something before the text of a file.
pub(crate) fn before(site: SiteTest, path: &str, text: &str) -> SiteTest {
    let bytes = [text.as_bytes(), &site.files[path]].concat();
    site.bytes(path, &bytes)
}

/// A site without a message, which must stand on one line, in a language.
pub(crate) fn without_message(site: SiteTest, language: &str, id: &str) -> SiteTest {
    let path = format!("themes/default/messages/{language}.ftl");
    let text = String::from_utf8(site.files[&path].clone()).expect("messages are text");
    let begins = format!("{id} =");
    let kept = text
        .split_inclusive('\n')
        .filter(|line| !line.starts_with(&begins));
    let kept: String = kept.collect();
    assert_ne!(kept, text, "there is no message {id}");
    site.file(&path, &kept)
}

/// A finding as people read it.
pub(crate) fn as_read(found: &Diagnostic) -> String {
    let place = found.place.as_ref().map(|place| format!("{place}: "));
    let severity = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    format!(
        "{}{severity} {}\n  {}\n  What to do: {}\n\n",
        place.unwrap_or_default(),
        found.code.id(),
        found.message,
        found.help
    )
}

/// All cases.
pub(crate) fn all() -> Vec<Case> {
    [
        boundaries::cases(),
        consultations::cases(),
        crosstab::cases(),
        dataset::cases(),
        disclosures::cases(),
        documents::cases(),
        engagement::cases(),
        figures::cases(),
        headers::cases(),
        identities::cases(),
        local::cases(),
        geography::cases(),
        pages::cases(),
        prose::cases(),
        protection::cases(),
        performance::cases(),
        scheme::cases(),
        results::cases(),
        settings::cases(),
        standards::cases(),
        theme::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
