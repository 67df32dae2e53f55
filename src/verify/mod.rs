//! A published folder, checked against its manifest and against what the sources give. Writes nothing.
//!
//! In: the folder as `publish` reads it, and every output made again as `build` makes it. Out: findings, each with the
//! file, and for text the first line that differs. A manifest that was changed along with a file hides nothing, as the
//! file is compared with the sources. If these have changed since, the manifest is all that there is to compare with.

mod difference;
mod file;

use crate::build::{GENERATOR, Observer, Request, Site, inputs, produce_all};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Day, Moment};
use crate::publish::{Manifest, Published, Unpublished};
use crate::source::read;
use rayon::prelude::*;
use std::io;
use std::path::Path;

/// What a published folder was compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Its manifest, and every output made again.
    Sources,
    /// Its manifest alone, as the sources have changed since.
    Manifest,
}

/// What was verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many files were read.
    pub files: usize,
    /// What they were compared with.
    pub against: Against,
    /// Files in the folder that are not the site's own, sorted.
    pub strays: Vec<String>,
}

/// Reads a published folder again and finds what is not as it should be. `now` is the moment that the outputs are made
/// for; without it, the one that the manifest names. Nothing, if there is nothing that could be compared.
///
/// # Errors
/// Those of the disk.
pub fn verify(
    request: &Request,
    output: &Path,
    now: Option<Moment>,
    observer: &dyn Observer,
    findings: &mut Findings,
) -> io::Result<Option<Verified>> {
    let published = match Published::open(output) {
        Ok(published) => published,
        Err(why) => {
            tell_unpublished(why, output, findings);
            return Ok(None);
        }
    };
    observer.stage("source");
    let snapshot = read(&request.root, &request.settings, findings);
    if findings.block(false) {
        return Ok(None);
    }
    let manifest = published.manifest();
    let built = Moment::parse(&manifest.built);
    let request = Request {
        now: now.or(built).unwrap_or(request.now),
        ..request.clone()
    };
    let same = inputs(&snapshot, &request) == manifest.inputs;
    let against = if same && manifest.holds_at(&request.now.to_string()) {
        let Some(site) = Site::prepare(snapshot, &request, observer, findings) else {
            return Ok(None);
        };
        observer.stage("verify");
        with_sources(&published, &site, observer, findings)?;
        Against::Sources
    } else {
        let day = now.map(Moment::day);
        tell_change(manifest, day, built.map(Moment::day), findings);
        observer.stage("verify");
        with_manifest(&published, findings)?;
        Against::Manifest
    };
    Ok(Some(Verified {
        files: manifest.entries.len(),
        against,
        strays: published.strays()?,
    }))
}

/// Makes every output again and compares it with its file, one at a time on each thread.
fn with_sources(
    published: &Published,
    site: &Site,
    observer: &dyn Observer,
    findings: &mut Findings,
) -> io::Result<()> {
    let told = produce_all(site, observer, findings, |path, body| {
        file::against_sources(published, path, body)
    })?;
    for found in told {
        findings.append(found);
    }
    let entries = published.manifest().entries.iter();
    for entry in entries.filter(|entry| site.plan().get(entry.path.as_str()).is_none()) {
        findings.error(
            Code::NotInManifest,
            Place::file(entry.path.as_str()),
            "The manifest lists this file, and the site has no such file.",
            file::MANIFEST_REMEDY,
        );
    }
    Ok(())
}

/// Compares every file with what the manifest says of it.
fn with_manifest(published: &Published, findings: &mut Findings) -> io::Result<()> {
    let entries = published.manifest().entries.par_iter();
    let told: io::Result<Vec<Findings>> = entries
        .map(|entry| file::against_manifest(published, entry))
        .collect();
    for found in told? {
        findings.append(found);
    }
    Ok(())
}

fn tell_unpublished(why: Unpublished, output: &Path, findings: &mut Findings) {
    let folder = output.display();
    let (message, help) = match why {
        Unpublished::NoManifest => (
            format!("There is no `manifest.json` in `{folder}`, so no site was published there."),
            "Build the site first, or name its folder with `--output-dir`.",
        ),
        Unpublished::BadManifest => (
            format!("The `manifest.json` in `{folder}` cannot be read."),
            "Delete it and build the site again.",
        ),
        Unpublished::CutShort => (
            format!(
                "A build into `{folder}` was cut short, so some of its files may be old and some new."
            ),
            "Build the site again: that puts every file right.",
        ),
    };
    findings.error_without_place(Code::NothingPublished, message, help);
}

/// Says that the sources are not those that the site was made from, and how that is known.
fn tell_change(manifest: &Manifest, day: Option<Day>, built: Option<Day>, findings: &mut Findings) {
    let message = match (day, built) {
        _ if manifest.generator != GENERATOR => format!(
            "The site was published by `{}`, and this is `{GENERATOR}`.",
            manifest.generator
        ),
        (None, None) => "The manifest does not say for which day the site was built.".to_owned(),
        (Some(day), Some(built)) if day != built => {
            format!("The site was built for {built}, and `--clock` says {day}.")
        }
        _ => "The site was not made from what is here now: a file, `--base-url` or `--config` has changed since."
            .to_owned(),
    };
    findings.warning(
        Code::SourcesChanged,
        Place::file("manifest.json"),
        message,
        "Build the site again, then verify it. For now its files are compared with the manifest alone.",
    );
}
