//! The whole program on one screen: each stage in its order.
//!
//! [`build`] publishes, [`check`] does the same and writes nothing, [`produce_all`] hands every output to whoever asks.

mod documents;
mod produce;
mod site;

pub use crate::view::{Coverage, Covered};
pub use produce::{Body, Produced, produce, produce_all};
pub use site::Site;

use crate::diagnostic::{Code, Findings};
use crate::figure::{Day, Moment};
use crate::publish::{Manifest, Receipt, Staging, is_current, publish};
use crate::source::{Hasher, Snapshot, read};
use std::io;
use std::path::{Path, PathBuf, absolute};

/// The program's name, its version, and a digest of its sources, as manifests carry them.
pub const GENERATOR: &str = concat!(
    "bluelamp ",
    env!("CARGO_PKG_VERSION"),
    " ",
    env!("BLUELAMP_SOURCE")
);

/// What a build is made of, beside the files.
#[derive(Clone, Debug)]
pub struct Request {
    /// The site's folder.
    pub root: PathBuf,
    /// The settings file in it.
    pub settings: String,
    /// Where the site will stand, if not where its settings say.
    pub base_url: Option<String>,
    /// The moment that the build takes for now.
    pub now: Moment,
    /// Whether warnings stand in the way of publishing.
    pub strict: bool,
}

impl Request {
    /// The day of the build, in the United Kingdom.
    pub fn today(&self) -> Day {
        self.now.day()
    }
}

/// Is told how far a build has come.
pub trait Observer: Sync {
    /// A stage begins.
    fn stage(&self, name: &'static str);
    /// So many outputs of so many are done.
    fn progress(&self, done: usize, total: usize);
}

/// How a build ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The site was published.
    Published {
        /// How many pages it has.
        pages: usize,
        /// How many files it has, pages among them.
        files: usize,
        /// How many bytes they have.
        bytes: u64,
        /// What publishing did.
        receipt: Receipt,
    },
    /// Nothing had changed since the last build, so nothing was done.
    Unchanged,
    /// Findings stood in the way; the output folder is as it was.
    Blocked,
}

/// Builds the site and publishes it into `output`.
///
/// # Errors
/// Those of the disk while publishing. Mistakes in the sources are findings.
pub fn build(
    request: &Request,
    output: &Path,
    observer: &dyn Observer,
    findings: &mut Findings,
) -> io::Result<Outcome> {
    if let Some(folder) = source_folder(&request.root, output) {
        findings.error_without_place(
            Code::BadOutput,
            format!("The output folder would lie in `{folder}`, among the files that the site is made from."),
            "Name another folder with `--output-dir`, such as `public`.",
        );
        return Ok(Outcome::Blocked);
    }
    observer.stage("source");
    let snapshot = read(&request.root, &request.settings, findings);
    let inputs = inputs(&snapshot, request);
    if !request.strict
        && !findings.block(true)
        && is_current(output, GENERATOR, &inputs, &request.now.to_string())
    {
        return Ok(Outcome::Unchanged);
    }
    let Some(site) = Site::prepare(snapshot, request, observer, findings) else {
        return Ok(Outcome::Blocked);
    };
    observer.stage("produce");
    let staging = Staging::begin(output)?;
    let entries = produce_all(&site, observer, findings, |path, body| match body {
        Body::Whole(bytes) => staging.add(path, bytes),
        Body::InParts(parts) => staging.add_parts(path, parts),
    });
    if findings.block(request.strict) {
        staging.discard()?;
        return Ok(Outcome::Blocked);
    }
    observer.stage("publish");
    let manifest = Manifest {
        generator: GENERATOR.to_owned(),
        inputs,
        built: request.now.to_string(),
        until: site
            .next_change()
            .map_or_else(String::new, |next| next.to_string()),
        entries: entries?,
    };
    let bytes = manifest.entries.iter().map(|entry| entry.bytes).sum();
    let receipt = publish(staging, &manifest)?;
    Ok(Outcome::Published {
        pages: site.page_count(),
        files: manifest.entries.len(),
        bytes,
        receipt,
    })
}

/// The folder of sources that outputs would be written into.
fn source_folder(root: &Path, output: &Path) -> Option<&'static str> {
    let whole = |path: &Path| absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let (root, output) = (whole(root), whole(output));
    let folders = ["content", "data", "themes"];
    let below = folders
        .into_iter()
        .find(|folder| output.starts_with(root.join(folder)));
    below.or((output == root).then_some("data"))
}

/// Finds everything that [`build`] would complain of in the sources, and writes nothing.
pub fn check(request: &Request, observer: &dyn Observer, findings: &mut Findings) {
    observer.stage("source");
    let snapshot = read(&request.root, &request.settings, findings);
    if let Some(site) = Site::prepare(snapshot, request, observer, findings) {
        observer.stage("produce");
        let taken = produce_all(&site, observer, findings, |_, _| Ok(()));
        debug_assert!(taken.is_ok(), "nothing is written, so nothing can fail");
    }
}

/// What each language of the site has, in the order of the settings. Nothing, if mistakes stand in the way of telling.
pub fn translations(
    request: &Request,
    observer: &dyn Observer,
    findings: &mut Findings,
) -> Option<Vec<Coverage>> {
    observer.stage("source");
    let snapshot = read(&request.root, &request.settings, findings);
    let site = Site::prepare(snapshot, request, observer, findings)?;
    Some(site.translations())
}

/// One digest of everything that the outputs depend on: files, settings of this run, day and version.
pub fn inputs(snapshot: &Snapshot, request: &Request) -> String {
    let mut hasher = Hasher::new();
    hasher.field(GENERATOR.as_bytes());
    hasher.field(snapshot.digest().as_bytes());
    hasher.field(request.settings.as_bytes());
    hasher.field(request.base_url.as_deref().unwrap_or_default().as_bytes());
    hasher.field(request.today().to_string().as_bytes());
    hasher.finish().to_string()
}
