//! Target → bytes, one at a time, in parallel.

use super::{Observer, Site};
use crate::diagnostic::Findings;
use crate::plan::{FileTarget, Planned, Routes, Target};
use crate::publish::Entry;
use crate::render::{Links, render};
use crate::source::Digest;
use crate::view::{figure_rows, map_shapes, view, whole_rows, year_rows};
use crate::{draw, export};
use rayon::prelude::*;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An output: its bytes, and what was found while it was made.
#[derive(Debug)]
pub struct Produced {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What was found.
    pub findings: Findings,
}

/// Produces every output and hands each on at once; no more of them than there are threads exist at a time.
///
/// Entries and findings come back in the order of the plan, whatever the threads did.
///
/// # Errors
/// The first error of `take`, in the order of the plan.
pub fn produce_all(
    site: &Site,
    observer: &dyn Observer,
    findings: &mut Findings,
    take: impl Fn(&Entry, &[u8]) -> io::Result<()> + Sync,
) -> io::Result<Vec<Entry>> {
    let total = site.plan.outputs.len();
    let done = AtomicUsize::new(0);
    let results: Vec<(io::Result<Entry>, Findings)> = site
        .plan
        .outputs
        .par_iter()
        .map(|planned| {
            let Produced { bytes, findings } = produce(site, planned);
            let entry = Entry {
                path: planned.path.clone(),
                bytes: bytes.len() as u64,
                sha256: Digest::of(&bytes),
            };
            let taken = take(&entry, &bytes).map(|()| entry);
            observer.progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
            (taken, findings)
        })
        .collect();
    let mut entries = Vec::with_capacity(results.len());
    for (entry, found) in results {
        findings.append(found);
        entries.push(entry);
    }
    entries.into_iter().collect()
}

/// Produces one output.
pub fn produce(site: &Site, planned: &Planned) -> Produced {
    let mut findings = Findings::new();
    let bytes = match planned.target {
        Target::Page { page, language } => {
            let links = Links {
                plan: &site.plan,
                routes: Routes::new(&site.catalogue),
                theme: &site.theme,
            };
            let view = view(&site.scene(), page, usize::from(language));
            render(&site.engine, &links, &view, &mut findings).into_bytes()
        }
        Target::File(file) => file_bytes(site, file),
    };
    Produced { bytes, findings }
}

fn file_bytes(site: &Site, file: FileTarget) -> Vec<u8> {
    let (catalogue, insights) = (site.catalogue(), site.insights());
    let base_url = &catalogue.site.base_url;
    match file {
        FileTarget::Figures(scope) => {
            export::figures(figure_rows(catalogue, insights, &site.plan, scope).into_iter())
        }
        FileTarget::Whole(id, edition) => {
            export::figures(whole_rows(catalogue, insights, id, edition))
        }
        FileTarget::Years(id, edition) => {
            export::figures(year_rows(catalogue, insights, id, edition).into_iter())
        }
        FileTarget::AreasGeoJson(id, edition) => export::areas(catalogue, insights, id, edition),
        FileTarget::Map(category) => {
            let shapes = map_shapes(catalogue, insights, category);
            let outlines = catalogue.boundaries.iter().zip(&shapes.areas);
            draw::map(outlines.map(|(boundary, (_, class))| (*class, boundary.polygons.as_slice())))
                .into_bytes()
        }
        FileTarget::Asset(index) => site
            .theme
            .assets
            .get(usize::from(index))
            .map_or_else(Vec::new, |asset| asset.bytes.to_vec()),
        FileTarget::Sitemap(part) => {
            export::sitemap(&site.plan, Routes::new(catalogue), base_url, part)
        }
        FileTarget::Robots => export::robots(base_url),
    }
}
