//! Documents and pictures → what they give away: positions, names, hidden sheets, deleted text, comments.
//!
//! In: the bytes of a file. Out: findings that name the file and the place in it, and never quote what is private, for
//! findings may stand in a public log. Nothing is changed: an officer decides what a document shows. What cannot be seen here
//! is listed in `docs/files.md`.

mod archive;
mod exif;
mod inflate;
mod kind;
mod office;
mod open_document;
mod pdf;
mod personal;
mod picture;
mod report;
mod sheet;
mod svg;
mod word;
mod xml;

pub use kind::Kind;
pub use personal::{PersonalKind, Sighting, personal};

use crate::diagnostic::Findings;
use archive::{BadArchive, Parts};
use report::Report;
use std::sync::Arc;

/// Looks into a file for what should not be published.
pub fn inspect(file: &Arc<str>, kind: Kind, bytes: &[u8], findings: &mut Findings) {
    let mut report = Report::new(file.clone(), findings);
    match kind {
        Kind::Text => {}
        Kind::Jpeg | Kind::Png => picture::picture(kind, bytes, &mut report),
        Kind::Svg => svg::svg(bytes, &mut report),
        Kind::Pdf => pdf::pdf(bytes, &mut report),
        Kind::Docx | Kind::Xlsx | Kind::Odt | Kind::Ods => document(kind, bytes, &mut report),
    }
}

/// How a file of Office begins that is locked, or that is one of the old kinds.
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

fn document(kind: Kind, bytes: &[u8], report: &mut Report<'_>) {
    if bytes.starts_with(COMPOUND) {
        return report.locked();
    }
    let parts = match archive::parts(bytes) {
        Ok(parts) => parts,
        Err(BadArchive::Broken) => return report.broken(kind.name()),
        Err(BadArchive::Locked) => return report.locked(),
        Err(BadArchive::TooLarge) => return report.too_large(),
    };
    let whole = match kind {
        Kind::Docx => word::word(&parts, report),
        Kind::Xlsx => sheet::sheet(&parts, report),
        _ => open_document::open_document(kind, &parts, report),
    };
    if whole.is_err() {
        report.broken(kind.name());
    }
    pictures(&parts, report);
}

/// Looks into the pictures within a document.
fn pictures(parts: &Parts, report: &mut Report<'_>) {
    for (name, bytes) in parts {
        if let Some(kind @ (Kind::Jpeg | Kind::Png)) = Kind::of(name)
            && !name.to_lowercase().contains("thumbnail")
        {
            picture::within(kind, bytes, &format!("the picture `{name}` in it"), report);
        }
    }
}
