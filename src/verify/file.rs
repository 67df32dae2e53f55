//! One published file against what it should be.

use super::difference::difference;
use crate::build::Body;
use crate::diagnostic::{Code, Findings, Place};
use crate::publish::{Entry, Published};
use crate::source::{Digest, OutPath};
use std::io;

/// What to do about a manifest that is not that of the site.
pub(super) const MANIFEST_REMEDY: &str = "Delete `manifest.json` and build the site again.";

/// What to do about a file that was changed: a build looks at the sizes of files only, so the file has to go first.
const FILE_REMEDY: &str =
    "Delete this file and build the site again. If nobody here changed it, find out who did.";

/// Compares a file with the bytes that the sources give, and with what the manifest says of it. The bytes are only held
/// as a whole where they differ.
pub(super) fn against_sources(
    published: &Published,
    path: &OutPath,
    body: &Body<'_>,
) -> io::Result<Findings> {
    let mut findings = Findings::new();
    let listed = published.manifest().get(path);
    let Some(found) = published.found(path)? else {
        tell_missing(path, &mut findings);
        return Ok(findings);
    };
    let (sha256, bytes) = Digest::of_parts(|hash| body.each_part(hash));
    if (found.sha256, found.bytes) != (sha256, bytes) {
        let difference = difference(path.as_str(), &body.to_vec(), &published.read(path)?);
        let place = difference.line.map_or_else(
            || Place::file(path.as_str()),
            |line| Place::line(path.as_str(), line),
        );
        let forged = listed == Some(&found);
        let also = if forged {
            " The manifest was changed to match."
        } else {
            ""
        };
        findings.error(
            Code::PublishedDiffers,
            place,
            format!("{}{also}", difference.message),
            FILE_REMEDY,
        );
        return Ok(findings);
    }
    match listed {
        None => findings.error(
            Code::NotInManifest,
            Place::file(path.as_str()),
            "The site has this file, and the manifest does not list it.",
            MANIFEST_REMEDY,
        ),
        Some(listed) if *listed != found => findings.error(
            Code::PublishedChanged,
            Place::file(path.as_str()),
            "This file is what the sources give, and the manifest lists another size or SHA-256 for it.",
            MANIFEST_REMEDY,
        ),
        Some(_) => {}
    }
    Ok(findings)
}

/// Compares a file with what the manifest says of it.
pub(super) fn against_manifest(published: &Published, listed: &Entry) -> io::Result<Findings> {
    let mut findings = Findings::new();
    let place = Place::file(listed.path.as_str());
    match published.found(&listed.path)? {
        None => tell_missing(&listed.path, &mut findings),
        Some(found) if found.bytes != listed.bytes => findings.error(
            Code::PublishedChanged,
            place,
            format!(
                "This file has {} bytes, and the manifest lists {}.",
                found.bytes, listed.bytes
            ),
            FILE_REMEDY,
        ),
        Some(found) if found.sha256 != listed.sha256 => findings.error(
            Code::PublishedChanged,
            place,
            "This file has the size that the manifest lists, and another SHA-256: it was changed.",
            FILE_REMEDY,
        ),
        Some(_) => {}
    }
    Ok(findings)
}

fn tell_missing(path: &OutPath, findings: &mut Findings) {
    findings.error(
        Code::PublishedMissing,
        Place::file(path.as_str()),
        "This file of the site is missing.",
        "Build the site again.",
    );
}
