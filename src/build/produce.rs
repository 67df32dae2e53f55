//! Target → bytes, one at a time, in parallel.

use super::{Observer, Site};
use crate::diagnostic::Findings;
use crate::plan::{FileTarget, Planned, Routes, Target};
use crate::render::{Links, render};
use crate::source::OutPath;
use crate::view::{
    AreaClass, crosstab_rows, figure_rows, map_shapes, measure_rows, reading_rows, record_file,
    revision_rows, series, view, whole_rows, year_rows,
};
use crate::{draw, export};
use rayon::prelude::*;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The bytes of an output.
pub enum Body<'a> {
    /// All of them.
    Whole(Vec<u8>),
    /// A file that may be too long to hold: it is made anew, part by part, each time that it is asked for.
    InParts(Box<Parts<'a>>),
}

/// Hands bytes on, part by part, to whoever asks.
type Parts<'a> = dyn Fn(&mut dyn FnMut(&[u8])) + 'a;

impl Body<'_> {
    /// Hands the bytes on, part by part.
    pub fn each_part(&self, hand_on: &mut dyn FnMut(&[u8])) {
        match self {
            Self::Whole(bytes) => hand_on(bytes),
            Self::InParts(parts) => parts(hand_on),
        }
    }

    /// The bytes as one.
    pub fn to_vec(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.each_part(&mut |part| bytes.extend_from_slice(part));
        bytes
    }
}

/// An output, and what was found while it was made.
pub struct Produced<'a> {
    /// The bytes.
    pub body: Body<'a>,
    /// What was found.
    pub findings: Findings,
}

/// Produces every output and hands each on at once; no more of them than there are threads exist at a time.
///
/// What `take` makes of them and the findings come back in the order of the plan, whatever the threads did.
///
/// # Errors
/// The first error of `take`, in the order of the plan.
pub fn produce_all<T: Send>(
    site: &Site,
    observer: &dyn Observer,
    findings: &mut Findings,
    take: impl Fn(&OutPath, &Body<'_>) -> io::Result<T> + Sync,
) -> io::Result<Vec<T>> {
    let total = site.plan.outputs.len();
    let done = AtomicUsize::new(0);
    let results: Vec<(io::Result<T>, Findings)> = site
        .plan
        .outputs
        .par_iter()
        .map(|planned| {
            let Produced { body, findings } = produce(site, planned);
            let taken = take(&planned.path, &body);
            observer.progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
            (taken, findings)
        })
        .collect();
    let mut all = Vec::with_capacity(results.len());
    for (taken, found) in results {
        findings.append(found);
        all.push(taken);
    }
    all.into_iter().collect()
}

/// Produces one output.
pub fn produce<'a>(site: &'a Site, planned: &Planned) -> Produced<'a> {
    let mut findings = Findings::new();
    let body = match planned.target {
        Target::Page { page, language } => {
            let links = Links {
                plan: &site.plan,
                routes: Routes::new(&site.catalogue),
                theme: &site.theme,
            };
            let view = view(&site.scene(), page, usize::from(language));
            Body::Whole(render(&site.engine, &links, &view, &mut findings))
        }
        Target::File(file) => file_body(site, file),
        Target::InWords { file, language } => {
            let file = record_file(&site.scene(), file, usize::from(language));
            Body::Whole(file.map_or_else(Vec::new, |file| export::records(&file)))
        }
    };
    Produced { body, findings }
}

fn file_body(site: &Site, file: FileTarget) -> Body<'_> {
    let (catalogue, insights) = (site.catalogue(), site.insights());
    let base_url = &catalogue.site.base_url;
    Body::Whole(match file {
        FileTarget::Whole(id, edition) => {
            return Body::InParts(Box::new(move |hand_on| {
                export::figures_in_parts(whole_rows(catalogue, insights, id, edition), hand_on);
            }));
        }
        FileTarget::Figures(scope) => {
            export::figures(figure_rows(catalogue, insights, &site.plan, scope).into_iter())
        }
        FileTarget::Years(id, edition) => {
            return Body::InParts(Box::new(move |hand_on| {
                export::figures_in_parts(year_rows(catalogue, insights, id, edition), hand_on);
            }));
        }
        FileTarget::Revisions(id, edition) => {
            return Body::InParts(Box::new(move |hand_on| {
                let rows = revision_rows(catalogue, insights, id, edition);
                export::revisions_in_parts(rows, hand_on);
            }));
        }
        FileTarget::Crosstab(id, edition) => {
            export::crosstab(&crosstab_rows(catalogue, id, edition))
        }
        FileTarget::Measure(id, measure) => {
            export::readings(measure_rows(catalogue, insights, id, measure))
        }
        FileTarget::Readings(id, edition) => {
            export::readings(reading_rows(catalogue, insights, id, edition))
        }
        FileTarget::AreasGeoJson(id, edition) => export::areas(catalogue, insights, id, edition),
        FileTarget::Outlines => {
            let outlines = insights.outlines();
            let areas = outlines.areas.iter();
            let named =
                areas.map(|(area, rings)| (catalogue.areas.get(*area).slug.as_str(), &rings[..]));
            draw::outlines(outlines.size, named).into_bytes()
        }
        FileTarget::Map(category) => {
            let (outlines, shapes) = (
                insights.outlines(),
                map_shapes(catalogue, insights, category),
            );
            let class = |area| {
                let shape = shapes.areas.iter().find(|shape| shape.area == area);
                shape.map_or(AreaClass::Outside, |shape| shape.class)
            };
            let areas = outlines.areas.iter();
            let areas = areas.map(|(area, rings)| (class(*area), &rings[..]));
            draw::map(outlines.size, areas).into_bytes()
        }
        FileTarget::Asset(index) => site
            .theme
            .assets
            .get(usize::from(index))
            .map_or_else(Vec::new, |asset| asset.bytes.to_vec()),
        FileTarget::Attachment(index) => catalogue.attachments[usize::from(index)].bytes.to_vec(),
        FileTarget::Sitemap(part) => {
            export::sitemap(&site.plan, Routes::new(catalogue), base_url, part)
        }
        FileTarget::Robots => export::robots(base_url),
        FileTarget::Scheme(_)
        | FileTarget::Disclosures(_)
        | FileTarget::Consultations(_)
        | FileTarget::Local(_)
        | FileTarget::Standards(_) => {
            let language = Routes::new(catalogue).default_language();
            let file = record_file(&site.scene(), file, language);
            file.map_or_else(Vec::new, |file| export::records(&file))
        }
        FileTarget::Series(category) => export::series(&series(&site.scene(), category)),
    })
}
