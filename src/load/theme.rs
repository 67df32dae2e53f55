//! `themes/<theme>/`: templates, messages and assets, as text and bytes.

use crate::config::{Site, utf8};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::source::{Digest, Snapshot, SourceFile};
use std::sync::Arc;

/// Files that are joined into one: the folder below `assets/`, their ending, and the name of the whole.
const JOINED: [(&str, &str, &str); 2] = [
    ("styles/", ".css", "style.css"),
    ("scripts/", ".js", "script.js"),
];

/// A text file.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// Its path.
    pub path: Arc<str>,
    /// Its text.
    pub text: Arc<str>,
}

impl SourceText {
    /// The file as text; a finding, if it is none.
    pub fn read(file: &SourceFile, findings: &mut Findings) -> Self {
        Self {
            path: file.path.shared(),
            text: utf8(file, findings).into(),
        }
    }
}

/// A file that is published as it is.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its source path.
    pub path: Arc<str>,
    /// Its path below the theme's `assets/`.
    pub name: String,
    /// Its contents.
    pub bytes: Arc<[u8]>,
    /// The digest of its contents.
    pub digest: Digest,
}

/// Templates, messages and assets.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Name below `templates/` and text.
    pub templates: Vec<(String, SourceText)>,
    /// Language code, with the name of a part if the language has several files (`pl`, `pl/consultations`), and Fluent text.
    pub messages: Vec<(String, SourceText)>,
    /// Files below `assets/`.
    pub assets: Vec<Asset>,
}

/// Reads the site's theme.
pub(super) fn theme(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> Theme {
    let folder = format!("themes/{}/", site.theme);
    let texts = |part: &str, ending: &str, findings: &mut Findings| -> Vec<(String, SourceText)> {
        let below = format!("{folder}{part}/");
        let named = |file: &SourceFile| {
            Some(
                file.path
                    .as_str()
                    .strip_prefix(&below)?
                    .strip_suffix(ending)?
                    .to_owned(),
            )
        };
        snapshot
            .below(&below)
            .filter_map(|file| Some((named(file)?, SourceText::read(file, findings))))
            .collect()
    };
    let templates = texts("templates", "", findings);
    let messages = texts("messages", ".ftl", findings);
    let assets = assets(snapshot, &format!("{folder}assets/"));
    if templates.is_empty() {
        findings.error(
            Code::MissingFile,
            site.place(&["theme"]),
            format!("There are no templates in `{folder}templates`."),
            format!(
                "{}Name a folder below `themes/`.",
                did_you_mean(&site.theme, names(snapshot))
            ),
        );
    }
    Theme {
        templates,
        messages,
        assets,
    }
}

/// The files below `folder`. Style sheets below its `styles/` become one file, in the order of their names, and so do
/// scripts below its `scripts/`, for a page should ask for one file and no more.
fn assets(snapshot: &Snapshot, folder: &str) -> Vec<Asset> {
    let is_part = |file: &SourceFile| {
        let name = file.path.as_str().strip_prefix(folder).unwrap_or_default();
        JOINED
            .iter()
            .any(|(below, ending, _)| name.starts_with(below) && name.ends_with(ending))
    };
    let whole = snapshot
        .below(folder)
        .filter(|file| !is_part(file))
        .filter_map(|file| {
            Some(Asset {
                path: file.path.shared(),
                name: file.path.as_str().strip_prefix(folder)?.to_owned(),
                bytes: file.bytes.as_slice().into(),
                digest: file.digest,
            })
        });
    let joined = JOINED.iter().filter_map(|(below, ending, name)| {
        joined(snapshot, &format!("{folder}{below}"), ending, name)
    });
    whole.chain(joined).collect()
}

/// The files below `folder` with this ending as one; nothing, if there are none.
fn joined(snapshot: &Snapshot, folder: &str, ending: &str, name: &str) -> Option<Asset> {
    let parts = || {
        let below = snapshot.below(folder);
        below.filter(|file| file.path.as_str().ends_with(ending))
    };
    let first = parts().next()?;
    let bytes: Vec<u8> = parts()
        .flat_map(|file| file.bytes.iter().copied().chain([b'\n']))
        .collect();
    Some(Asset {
        path: first.path.shared(),
        name: name.to_owned(),
        digest: Digest::of(&bytes),
        bytes: bytes.into(),
    })
}

/// The names of the folders below `themes/`.
fn names(snapshot: &Snapshot) -> impl Iterator<Item = &str> {
    let below = snapshot.below("themes/");
    below.filter_map(|file| file.path.as_str().split('/').nth(1))
}
