//! Files that are published as they are: those beside the pages of `content/`, and those in folders called `files` below
//! `data/`.

use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::inspect::Kind;
use crate::source::{Snapshot, SourceFile};
use std::sync::Arc;

/// A file that is published as it is, at the address that its folder has.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its source path: `content/about/report.pdf`, `data/publication-scheme/files/report.pdf`.
    pub path: Arc<str>,
    /// Its path below the published root: `about/report.pdf`, `publication-scheme/files/report.pdf`.
    pub route: String,
    /// What it is.
    pub kind: Kind,
    /// Its contents.
    pub bytes: Arc<[u8]>,
}

/// The files below `content/` that are no pages, and those below `data/` in folders called `files`, in the order of their
/// paths.
pub(super) fn attachments(snapshot: &Snapshot, findings: &mut Findings) -> Vec<Attachment> {
    let beside_pages = snapshot
        .below("content/")
        .filter(|file| !file.path.as_str().ends_with(".md"));
    let beside_data = snapshot
        .below("data/")
        .filter(|file| file.path.as_str().contains("/files/"));
    beside_pages
        .chain(beside_data)
        .filter_map(|file| attachment(file, findings))
        .collect()
}

fn attachment(file: &SourceFile, findings: &mut Findings) -> Option<Attachment> {
    let name = file.path.file_name();
    let Some(kind) = Kind::of(name) else {
        refuse(file, name, findings);
        return None;
    };
    Some(Attachment {
        path: file.path.shared(),
        route: file.path.as_str().split_once('/')?.1.to_owned(),
        kind,
        bytes: file.bytes.as_slice().into(),
    })
}

fn refuse(file: &SourceFile, name: &str, findings: &mut Findings) {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    let message = match ending {
        Some(ending) => format!("A file that ends with `.{ending}` cannot be published here."),
        None => "The name of this file has no ending, so nobody can tell what it is.".to_owned(),
    };
    let suggestion = did_you_mean(ending.unwrap_or_default(), Kind::endings().chain(["md"]));
    let folder = if file.path.as_str().starts_with("content/") {
        "`content/`"
    } else {
        "folders called `files`"
    };
    let allowed = Kind::endings().collect::<Vec<_>>().join(", ");
    findings.error(
        Code::FileNotAllowed,
        Place::file(file.path.shared()),
        message,
        format!("{suggestion}Save it as one of these kinds: {allowed}. A file that is not for readers belongs outside {folder}."),
    );
}
