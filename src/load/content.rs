//! `content/**/*.md`: front matter in TOML between two lines `+++`, then Markdown.

use super::folder::LanguageSuffix;
use super::likeness::Likeness;
use super::section::{Section, sections};
use super::theme::SourceText;
use crate::config::{Site, parse_toml};
use crate::diagnostic::{Code, Findings, Place};
use crate::source::{Snapshot, SourceFile};
use serde::Deserialize;

/// What stands between the `+++` lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The page's title.
    pub title: String,
    /// One sentence for search engines and lists.
    pub description: String,
    /// Where the page stands among its neighbours: lower numbers first.
    #[serde(default)]
    pub order: i64,
    /// Whether the page stands in the site's menu.
    #[serde(default)]
    pub menu: bool,
    /// Whether the page is about safety, rights or law: then a translation is shown only once somebody has reviewed it.
    #[serde(default)]
    pub reviewed_translations_only: bool,
    /// How a translation was made, and from what.
    pub translation: Option<RawTranslation>,
    /// The role that has cleared the page of personal data, such as "Data protection officer"; never a name.
    pub personal_data_cleared_by: Option<String>,
}

/// What a translation says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTranslation {
    /// `professional`, `community` or `machine`.
    pub method: String,
    /// The role that has read it over and answers for it; never a name.
    pub reviewed_by: Option<String>,
    /// The day on which that was.
    pub reviewed: Option<String>,
    /// The digests of the sections of the original that it was made from, in their order.
    #[serde(default)]
    pub sections: Vec<String>,
}

/// A page of Markdown in one language.
#[derive(Clone, Debug)]
pub struct RawPage {
    /// The folder below `content/`, and the file name without language: `about/the-data`.
    pub route: String,
    /// The language that it is written in.
    pub language: String,
    /// Title, description and place in the menu.
    pub front: FrontMatter,
    /// The Markdown, with the path of its file.
    pub body: SourceText,
    /// How many lines stand before the Markdown begins.
    pub lines_before: u32,
    /// The sections of the Markdown.
    pub sections: Vec<Section>,
    /// What its translations have in common with it.
    pub likeness: Likeness,
}

/// All pages below `content/`.
pub(super) fn pages(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Vec<RawPage> {
    snapshot
        .below("content/")
        .filter(|file| file.path.as_str().ends_with(".md"))
        .filter_map(|file| page(file, site, findings))
        .collect()
}

/// A page; one without good front matter is kept, so that its text is checked and links to it are not taken for broken.
fn page(file: &SourceFile, site: &Site, findings: &mut Findings) -> Option<RawPage> {
    let source = SourceText::read(file, findings);
    let parts = split(&source.text);
    let front = match parts {
        Some((front, _)) => parse_toml(&source.path, front, 2, findings),
        None => {
            findings.error(
                Code::BadFrontMatter,
                Place::at(source.path.clone(), 1, 1),
                "The page does not begin with a title and a description between two lines of `+++`.",
                "Begin with `+++`, then `title = \"…\"` and `description = \"…\"`, then `+++` on a line of its own.",
            );
            None
        }
    };
    for (key, words) in front.iter().flat_map(|front: &FrontMatter| {
        [("title", &front.title), ("description", &front.description)]
    }) {
        if words.trim().is_empty() {
            findings.error(
                Code::BadFrontMatter,
                Place::at(source.path.clone(), 1, 1),
                format!("The `{key}` of this page is blank."),
                format!("Write it between the quotation marks: `{key} = \"…\"`."),
            );
        }
    }
    let body = parts.map_or(&*source.text, |(_, body)| body);
    let before = source.text.len() - body.len();
    let lines_before = source.text.get(..before)?.matches('\n').count();
    let suffix = LanguageSuffix::split(file.path.file_name(), site);
    let folder = file
        .path
        .as_str()
        .strip_prefix("content/")?
        .strip_suffix(file.path.file_name())?;
    Some(RawPage {
        route: format!("{folder}{}", suffix.stem),
        language: suffix.language,
        front: front.unwrap_or_default(),
        sections: sections(body),
        likeness: Likeness::of(body),
        body: SourceText {
            path: source.path.clone(),
            text: body.into(),
        },
        lines_before: u32::try_from(lines_before).unwrap_or(u32::MAX),
    })
}

/// The front matter, with its line ends, and what follows it.
fn split(text: &str) -> Option<(&str, &str)> {
    let rest = text
        .strip_prefix("+++\n")
        .or_else(|| text.strip_prefix("+++\r\n"))?;
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((rest.get(..at)?, rest.get(at + line.len()..)?));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_the_second_fence() {
        assert_eq!(
            split("+++\na = 1\n+++\nText\n+++\n"),
            Some(("a = 1\n", "Text\n+++\n"))
        );
        assert_eq!(
            split("+++\r\na = 1\r\n+++\r\nText"),
            Some(("a = 1\r\n", "Text"))
        );
        assert_eq!(split("+++\na = 1\n"), None);
        assert_eq!(split("Text"), None);
    }
}
