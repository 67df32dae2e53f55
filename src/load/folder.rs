//! File names that carry a language: `page.md` is the default language, `page.ar.md` is Arabic.

use crate::config::Site;

/// A file name taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageSuffix {
    /// The name without language and ending.
    pub stem: String,
    /// The language's code.
    pub language: String,
}

impl LanguageSuffix {
    /// Takes `stem.md` or `stem.ar.md` apart; a suffix that is no language of the site stays in the stem.
    pub fn split(name: &str, site: &Site) -> Self {
        let bare = name.strip_suffix(".md").unwrap_or(name);
        match bare.rsplit_once('.') {
            Some((stem, code)) if site.languages.iter().any(|language| language.code == code) => {
                Self {
                    stem: stem.to_owned(),
                    language: code.to_owned(),
                }
            }
            _ => Self {
                stem: bare.to_owned(),
                language: site.default_language.clone(),
            },
        }
    }
}
