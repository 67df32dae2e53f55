//! `data/publication-scheme/`: the records of the publication scheme, not yet linked.
//!
//! `scheme.toml` says what the scheme is, three tables list its classes, what is expected in them and what things cost, and
//! `entries/` has a file for each document.

mod record;
mod tables;

pub use record::{RawSchemeEntry, RawSchemeEntryRecord, RawSchemeRecord, RawSchemeSource};
pub use tables::{RawCharge, RawClass, RawExpected};

use super::record::Record;
use super::sensitive::Role;
use crate::config::Site;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::Snapshot;

const FOLDER: &str = "data/publication-scheme/";

/// The files beside the folders `entries` and `files`.
const FILES: [&str; 4] = ["scheme.toml", "classes.csv", "expected.csv", "charges.csv"];

/// The records of the publication scheme.
#[derive(Debug, Default)]
pub struct RawScheme {
    /// `scheme.toml`.
    pub record: Option<Record<RawSchemeRecord>>,
    /// Rows of `classes.csv`.
    pub classes: Vec<RawClass>,
    /// Rows of `expected.csv`.
    pub expected: Vec<RawExpected>,
    /// Rows of `charges.csv`.
    pub charges: Vec<RawCharge>,
    /// One for each file of `entries/` that can be read, in the order of their names.
    pub entries: Vec<RawSchemeEntry>,
    /// The names of all files of `entries/`, whether or not they can be read.
    pub entry_names: Vec<String>,
}

impl RawScheme {
    /// Who answers for the documents: roles, never persons.
    pub(super) fn roles(&self) -> Vec<Role> {
        let entries = self.entries.iter();
        let owners = entries.flat_map(|entry| {
            let owner = &entry.record.says.owner;
            let place = entry.record.place_of(owner);
            Role::of_text(owner.get_ref(), &place)
        });
        owners.collect()
    }
}

/// Reads the records of the publication scheme, which a site need not have.
pub(super) fn scheme(snapshot: &Snapshot, site: &Site, findings: &mut Findings) -> RawScheme {
    let mut scheme = RawScheme::default();
    let mut any = false;
    for file in snapshot.below(FOLDER) {
        let name = file.path.as_str().strip_prefix(FOLDER).unwrap_or_default();
        let entry = name
            .strip_prefix("entries/")
            .and_then(|name| name.strip_suffix(".toml"))
            .filter(|slug| !slug.contains('/'));
        if let Some(slug) = entry {
            scheme.entry_names.push(slug.to_owned());
            let record = Record::read(file, findings);
            scheme.entries.extend(record.map(|record| RawSchemeEntry {
                slug: slug.to_owned(),
                record,
            }));
        } else if !FILES.contains(&name) && !name.starts_with("files/") {
            tell_stray(name, Place::file(file.path.shared()), findings);
        }
        any |= !name.starts_with("files/");
    }
    if !any {
        return scheme;
    }
    for needed in ["scheme.toml", "classes.csv"] {
        if snapshot.get(&format!("{FOLDER}{needed}")).is_none() {
            findings.error(
                Code::MissingFile,
                Place::file(FOLDER.trim_end_matches('/')),
                format!("The publication scheme has no `{needed}`."),
                "Add it: `docs/publication-scheme.md` shows what stands in it.",
            );
        }
    }
    scheme.record = Record::find(snapshot, &format!("{FOLDER}scheme.toml"), findings);
    scheme.classes = tables::classes(snapshot, site, findings);
    scheme.expected = tables::expected(snapshot, site, findings);
    scheme.charges = tables::charges(snapshot, site, findings);
    scheme
}

/// A file that nothing reads: what an officer wrote in it would be lost without a word.
fn tell_stray(name: &str, place: Place, findings: &mut Findings) {
    let (folder, _) = name.split_once('/').unwrap_or((name, ""));
    let folders = ["entries", "files"].into_iter();
    let near = did_you_mean(folder, FILES.into_iter().chain(folders));
    findings.error(
        Code::StrayFile,
        place,
        format!("Nothing reads `{name}` in the folder of the publication scheme."),
        format!("{near}A document for readers belongs in `files`. An entry is a file of `entries` that ends with `.toml`."),
    );
}
