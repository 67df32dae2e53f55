//! Catalogue → [`Plan`]: the sorted list of every output, its route and its language.
//!
//! Nothing is produced here. Two outputs with one path are a finding.

mod commitments;
mod consultations;
mod disclosures;
mod local;
mod origin;
mod route;
mod scheme;
mod standards;
mod target;

pub use commitments::CommitmentScope;
pub use consultations::{ConsultationFile, ConsultationPage};
pub use disclosures::{DisclosureFile, DisclosurePage};
pub use local::{LocalFile, LocalPage};
pub use route::Routes;
pub use scheme::{SchemeFile, SchemePage};
pub use standards::{StandardFile, StandardPage};
pub use target::{FileTarget, PageId, Scope, Target};

use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::Theme;
use crate::model::{Catalogue, CategoryId};
use crate::source::OutPath;

/// One output to come.
#[derive(Debug)]
pub struct Planned {
    /// Where it will stand.
    pub path: OutPath,
    /// What it is.
    pub target: Target,
}

/// Every output, sorted by path.
#[derive(Debug)]
pub struct Plan {
    /// The outputs.
    pub outputs: Vec<Planned>,
    /// The offences that have pages, each group before its parts.
    pub offences: Vec<CategoryId>,
}

impl Plan {
    /// The output at a path.
    pub fn get(&self, path: &str) -> Option<&Planned> {
        self.outputs
            .binary_search_by(|planned| planned.path.as_str().cmp(path))
            .ok()
            .map(|i| &self.outputs[i])
    }

    /// What stands at an address of the default language: `/crime/`, `/crime`, `/about/fees.csv#page=2`.
    pub fn at(&self, address: &str) -> Option<&Planned> {
        let path = address.split('#').next().unwrap_or_default();
        let bare = path.trim_start_matches('/');
        let file = if bare.is_empty() || bare.ends_with('/') {
            format!("{bare}index.html")
        } else {
            bare.to_owned()
        };
        self.get(&file)
            .or_else(|| self.get(&format!("{bare}/index.html")))
    }

    /// A sentence with the address that is nearest to one at which nothing stands, or nothing.
    pub fn did_you_mean(&self, address: &str) -> String {
        let known = self.outputs.iter();
        let known: Vec<String> = known
            .map(|planned| format!("/{}", planned.path.as_str().trim_end_matches("index.html")))
            .collect();
        did_you_mean(address, known.iter().map(String::as_str))
    }

    /// All pages that search engines should know, in order.
    pub fn listed_pages(&self) -> impl Iterator<Item = (PageId, usize)> {
        self.outputs
            .iter()
            .filter_map(|planned| match planned.target {
                Target::Page { page, language } if page != PageId::NotFound => {
                    Some((page, usize::from(language)))
                }
                _ => None,
            })
    }
}

/// How many addresses a sitemap may hold: the protocol's limit is 50,000.
pub const SITEMAP_SIZE: usize = 50_000;

/// Lists every output of a site.
pub fn plan(catalogue: &Catalogue, theme: &Theme, findings: &mut Findings) -> Plan {
    let routes = Routes::new(catalogue);
    let mut outputs = Vec::new();
    let mut add = |path: String, target: Target| match OutPath::new(&path) {
        Some(path) => outputs.push(Planned { path, target }),
        None => findings.error(
            Code::BadPath,
            origin::origin(target, catalogue, theme),
            "The name of this file or folder cannot stand in a web address.",
            "Name it with plain letters, digits, dots and hyphens.",
        ),
    };
    let mut pages: usize = 0;
    let offences = target::offences(catalogue);
    for page in target::pages(catalogue, &offences) {
        for language in 0..catalogue.site.languages.len() {
            let target = Target::Page {
                page,
                language: u8::try_from(language).unwrap_or(u8::MAX),
            };
            add(routes.page_file(page, language), target);
            pages += 1;
        }
    }
    for file in target::files(catalogue, theme, &offences, pages.div_ceil(SITEMAP_SIZE)) {
        if !file.has_words() {
            let language = routes.default_language();
            add(routes.file(file, language, theme), Target::File(file));
            continue;
        }
        for language in 0..catalogue.site.languages.len() {
            let target = Target::InWords {
                file,
                language: u8::try_from(language).unwrap_or(u8::MAX),
            };
            add(routes.file(file, language, theme), target);
        }
    }
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    for pair in outputs.windows(2) {
        if let [a, b] = pair
            && a.path == b.path
            && !is_translation(a.target, b.target, routes.default_language())
        {
            findings.error(
                Code::PageCollision,
                origin::place(a.target, b.target, catalogue, theme),
                format!("Two {} have the same address, `/{}`.", what(&a.path), a.path.as_str().trim_end_matches("index.html")),
                format!("Rename one of the two: a {} of `content/` needs an address that no area, offence or dataset has.", what(&a.path).trim_end_matches('s')),
            );
        }
    }
    Plan { outputs, offences }
}

/// What stands at a path, in words.
fn what(path: &OutPath) -> &'static str {
    if path.as_str().ends_with(".html") {
        "pages"
    } else {
        "files"
    }
}

/// True for two outputs in one language that is not the default one: they collide there too, which is told once.
fn is_translation(a: Target, b: Target, default: usize) -> bool {
    let language = |target| match target {
        Target::Page { language, .. } | Target::InWords { language, .. } => {
            Some(usize::from(language))
        }
        Target::File(_) => None,
    };
    language(a) == language(b) && language(a).is_some_and(|language| language != default)
}
