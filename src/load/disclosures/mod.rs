//! `data/disclosures/`: the records of the disclosure log, not yet linked.
//!
//! Each request has a file of its own below `entries/`, named as in its address. What was given lies below `files/`.

mod entry;
mod rules;
mod sensitive;

pub use entry::{RawDisclosedFile, RawDisclosureEntry, RawDisclosureRecord};
pub use rules::{RawExemption, RawExemptions, RawHoliday, RawLog};

use super::record::Record;
use super::theme::SourceText;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::Snapshot;

const FOLDER: &str = "data/disclosures/";

/// The files of the folder, beside those below `entries/` and `files/`.
const FILES: [&str; 3] = ["log.toml", "exemptions.toml", "bank-holidays.csv"];

/// The records of the disclosure log.
#[derive(Debug, Default)]
pub struct RawDisclosures {
    /// One for each file of `entries/` that can be read, in the order of their names.
    pub entries: Vec<RawDisclosureEntry>,
    /// The sections of the law that answers may name.
    pub exemptions: Option<Record<RawExemptions>>,
    /// The days that are no working days.
    pub holidays: Vec<RawHoliday>,
    /// Where the entries come from.
    pub log: Option<Record<RawLog>>,
}

impl RawDisclosures {
    /// The text of an entry's file.
    pub(super) fn source(&self, path: &str) -> Option<&SourceText> {
        let mut entries = self.entries.iter().map(|entry| &entry.record.source);
        entries.find(|source| *source.path == *path)
    }
}

/// Reads the records of the disclosure log, which a site need not have.
pub(super) fn disclosures(snapshot: &Snapshot, findings: &mut Findings) -> RawDisclosures {
    let mut entries = Vec::new();
    for file in snapshot.below(FOLDER) {
        let Some(name) = file.path.as_str().strip_prefix(FOLDER) else {
            continue;
        };
        let slug = name
            .strip_prefix("entries/")
            .and_then(|name| name.strip_suffix(".toml"))
            .filter(|slug| !slug.contains('/'));
        if let Some(slug) = slug {
            entries.extend(
                Record::read(file, findings).map(|record| RawDisclosureEntry {
                    slug: slug.to_owned(),
                    record,
                }),
            );
        } else if !FILES.contains(&name) && !name.starts_with("files/") {
            tell_stray(name, file.path.shared(), findings);
        }
    }
    RawDisclosures {
        entries,
        exemptions: Record::find(snapshot, "data/disclosures/exemptions.toml", findings),
        holidays: rules::holidays(snapshot, findings),
        log: Record::find(snapshot, "data/disclosures/log.toml", findings),
    }
}

/// A file that nothing reads: an entry that was put into the wrong folder, or a name with a slip.
fn tell_stray(name: &str, path: std::sync::Arc<str>, findings: &mut Findings) {
    findings.error(
        Code::BadPath,
        Place::file(path),
        format!("Nothing reads the file `{name}` of the disclosure log."),
        format!(
            "{}Entries lie in `entries/` and end with `.toml`. What was given lies in `files/`. Take away what is neither.",
            did_you_mean(name, FILES)
        ),
    );
}
