//! `site.toml`.

use super::Text;
use super::toml_file::{parse_toml, place_of_key, utf8};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::Snapshot;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;
use toml::Spanned;

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// One language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// The code in addresses and file names, such as `pl`.
    pub code: String,
    /// The language's name in itself, for the switcher.
    pub name: String,
    /// The BCP 47 locale whose rules numbers and dates follow, such as `pl-PL`.
    pub locale: Spanned<String>,
    /// Left to right unless said otherwise.
    #[serde(default)]
    pub direction: Direction,
}

/// Who publishes the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// The publisher's name, as it is to be cited.
    pub name: String,
    /// One sentence that says what the publisher is, and is not.
    pub about: Text,
    /// Where readers can write to, if anywhere.
    pub contact: Option<String>,
}

/// A licence and the words that it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licence {
    /// The licence's name.
    pub name: String,
    /// The address of its text.
    pub url: String,
    /// The attribution that everyone who uses the data must give.
    pub attribution: String,
}

/// The numbers at the top of every page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// For an emergency.
    pub emergency: String,
    /// For everything that can wait.
    pub non_emergency: String,
    /// The day on which they were last checked.
    pub reviewed: Option<Spanned<String>>,
    /// The day by which they are to be checked again.
    pub review_due: Option<Spanned<String>>,
}

/// What texts are looked through for before they are published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inspection {
    /// The folders of pages that are looked through for personal data, such as `content/disclosures/`.
    #[serde(default)]
    pub personal_data_in: Vec<Spanned<String>>,
    /// Mail boxes and telephone numbers of organisations, which may stand there.
    #[serde(default)]
    pub allowed_contacts: Vec<String>,
}

/// The settings of a site, whole and checked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The site's name.
    pub title: Text,
    /// One sentence for search engines and for the home page.
    pub description: Text,
    /// Where the site will stand, without a slash at the end.
    pub base_url: String,
    /// The language whose pages stand at the root.
    pub default_language: String,
    /// All languages, in the order of the switcher.
    pub languages: Vec<Language>,
    /// The dataset whose figures fill the boroughs' and offences' pages.
    pub lead_dataset: Spanned<String>,
    /// The theme's folder below `themes/`.
    pub theme: String,
    /// Who publishes.
    pub publisher: Publisher,
    /// The licence of the site's data.
    pub licence: Licence,
    /// Numbers for emergencies, if the site shows them.
    pub emergency: Option<Emergency>,
    /// What texts are looked through for.
    #[serde(default)]
    pub inspect: Inspection,
    /// The path and text that all this was read from, to find places in.
    #[serde(skip)]
    file: (Arc<str>, Arc<str>),
}

impl Site {
    /// The path of the file that the settings were read from.
    pub fn file(&self) -> &str {
        &self.file.0
    }

    /// The place of a setting; `keys` lead to it from the top, and a number is a position in a list, from 0.
    pub fn place(&self, keys: &[&str]) -> Place {
        place_of_key(&self.file.0, &self.file.1, keys)
    }

    /// The place of a setting that knows where it stood.
    pub fn place_of<T>(&self, setting: &Spanned<T>) -> Place {
        Place::offset(self.file.0.clone(), &self.file.1, setting.span().start)
    }

    /// The language of a code.
    pub fn language(&self, code: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.code == code)
    }

    /// Whether these settings are `others` with one language of this code after theirs, and the same otherwise.
    pub fn adds_language(&self, code: &str, others: &Self) -> bool {
        let mut without = self.clone();
        let added = without.languages.pop();
        without.file.clone_from(&others.file);
        added.is_some_and(|language| language.code == code) && without == *others
    }

    /// The part of the base address after the host, without a slash at the end: empty, or `/crime`.
    pub fn base_path(&self) -> &str {
        let after_scheme = self.base_url.find("://").map_or(0, |at| at + 3);
        let rest = self.base_url.get(after_scheme..).unwrap_or_default();
        rest.find('/')
            .and_then(|at| rest.get(at..))
            .unwrap_or_default()
    }

    /// The words of a text in a language, or else in the default language; and the language that they are in.
    pub fn words<'a>(&'a self, text: &'a Text, language: &'a str) -> (&'a str, &'a str) {
        text.or_else(language, &self.default_language)
    }
}

/// Reads `site.toml`; `base_url` replaces the one in the file.
pub fn config(
    snapshot: &Snapshot,
    file: &str,
    base_url: Option<&str>,
    findings: &mut Findings,
) -> Option<Site> {
    let Some(source) = snapshot.get(file) else {
        findings.error_without_place(
            Code::MissingFile,
            format!("There is no `{file}` in this folder."),
            "Run the command in the folder of your site, or name the folder with `--root`.",
        );
        return None;
    };
    let text = utf8(source, findings);
    let path = source.path.shared();
    let mut site: Site = parse_toml(&path, &text, 1, findings)?;
    site.file = (path, text.into());
    if let Some(url) = base_url {
        url.clone_into(&mut site.base_url);
    }
    site.base_url
        .truncate(site.base_url.trim_end_matches('/').len());
    check_address(&site, findings);
    check_languages(&mut site, findings)?;
    check_words(&site, findings);
    Some(site)
}

fn check_address(site: &Site, findings: &mut Findings) {
    let url = &site.base_url;
    let schemes = ["http://", "https://"];
    if !schemes.iter().any(|scheme| url.starts_with(scheme)) {
        findings.error(
            Code::BadSetting,
            site.place(&["base_url"]),
            format!("`base_url` is `{url}`, which is not a web address."),
            "Begin it with `https://`.",
        );
    }
}

/// Finds codes that are none or stand twice. They are left out, and a default language that does not exist becomes the
/// first one, so that the rest of the site can be checked. Nothing, if there is no language left.
fn check_languages(site: &mut Site, findings: &mut Findings) -> Option<()> {
    let mut seen = BTreeSet::new();
    let mut good = Vec::new();
    for (index, language) in site.languages.iter().enumerate() {
        let code = language.code.as_str();
        let place = || site.place(&["languages", &index.to_string(), "code"]);
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if code.is_empty() || !code.chars().all(plain) {
            findings.error(
                Code::BadSetting,
                place(),
                format!("`{code}` is not the code of a language."),
                "Use a code such as `en` or `pt-BR`.",
            );
        } else if seen.insert(code.to_ascii_lowercase()) {
            good.push(language.clone());
        } else {
            findings.error(
                Code::DuplicateKey,
                place(),
                format!("The language `{code}` stands twice."),
                "Keep one of the two.",
            );
        }
    }
    let default = site.default_language.as_str();
    if !good
        .iter()
        .any(|language: &Language| language.code == default)
    {
        findings.error(
            Code::BadReference,
            site.place(&["default_language"]),
            format!("The default language `{default}` is not among the languages."),
            "Add it under `[[languages]]`, or name another one.",
        );
        site.default_language.clone_from(&good.first()?.code);
    }
    site.languages = good;
    Some(())
}

fn check_words(site: &Site, findings: &mut Findings) {
    let default = site.default_language.as_str();
    let texts = [
        (["title"].as_slice(), &site.title),
        (&["description"], &site.description),
        (&["publisher", "about"], &site.publisher.about),
    ];
    for (keys, text) in texts {
        if text.in_language(default).is_none() {
            findings.error(
                Code::MissingText,
                site.place(keys),
                format!("`{}` has no words in `{default}`.", keys.join(".")),
                "Add them: every text needs words in the default language.",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_path_is_what_follows_the_host() {
        for (url, path) in [
            ("https://a.org", ""),
            ("https://a.org/x/y", "/x/y"),
            ("http://localhost:80", ""),
        ] {
            let site = Site {
                base_url: url.into(),
                ..example()
            };
            assert_eq!(site.base_path(), path);
        }
    }

    fn example() -> Site {
        let text = r#"
            title = { en = "T" }
            description = { en = "D" }
            base_url = "https://example.org"
            default_language = "en"
            lead_dataset = "d"
            theme = "default"
            publisher = { name = "P", about = { en = "A" } }
            licence = { name = "L", url = "https://l.example", attribution = "A" }
            languages = [{ code = "en", name = "English", locale = "en-GB" }]
        "#;
        let mut findings = Findings::new();
        parse_toml(&"site.toml".into(), text, 1, &mut findings).unwrap()
    }
}
