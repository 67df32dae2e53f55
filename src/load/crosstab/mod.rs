//! `data/<name>/` of a cross-tabulation: what `dataset.toml` says, and the protected table of every edition.

mod raw;
mod settings;
mod table;

pub use raw::{RawRow, raw_rows};
pub use settings::{
    Method, RawCrosstabNote, RawCrosstabSettings, RawDimension, RawDisclosure, RawMember, Zeros,
};
pub use table::{RawCell, RawCrosstabEdition};

use super::theme::SourceText;
use crate::config::{Spanned, parse_toml, top_keys, utf8};
use crate::diagnostic::{Findings, Place};
use crate::source::{Snapshot, SourceFile};

/// The word in `dataset.toml` that makes a dataset a cross-tabulation.
const KIND: &str = "cross-tabulation";

/// A cross-tabulation's files, read but not linked.
#[derive(Debug)]
pub struct RawCrosstab {
    /// The folder's name.
    pub name: String,
    /// The text of `dataset.toml`, to find places in.
    pub toml: SourceText,
    /// What `dataset.toml` says.
    pub settings: RawCrosstabSettings,
    /// The editions, in the order of their names.
    pub editions: Vec<RawCrosstabEdition>,
}

impl RawCrosstab {
    /// The place in `dataset.toml` of something that was read from it.
    pub fn place_of<T>(&self, spanned: &Spanned<T>) -> Place {
        Place::offset(
            self.toml.path.clone(),
            &self.toml.text,
            spanned.span().start,
        )
    }
}

/// Whether a `dataset.toml` is about a cross-tabulation: it says so, or has dimensions, which nothing else has.
pub(super) fn is_crosstab(file: &SourceFile) -> bool {
    let text = utf8(file, &mut Findings::new());
    let says = |(key, value): &(String, Option<String>)| {
        key == "dimensions" || key == "kind" && value.as_deref() == Some(KIND)
    };
    top_keys(&text).iter().any(says)
}

/// The cross-tabulations below `data/`, in the order of their names. What is found in `dataset.toml` and what is found in
/// tables is told apart.
pub fn crosstabs(
    snapshot: &Snapshot,
    findings: &mut Findings,
    of_tables: &mut Findings,
) -> Vec<RawCrosstab> {
    let files = snapshot
        .below("data/")
        .filter(|file| super::dataset::name(file).is_some() && is_crosstab(file));
    files
        .filter_map(|file| crosstab(file, snapshot, findings, of_tables))
        .collect()
}

fn crosstab(
    file: &SourceFile,
    snapshot: &Snapshot,
    findings: &mut Findings,
    of_tables: &mut Findings,
) -> Option<RawCrosstab> {
    let toml = SourceText::read(file, findings);
    let settings: RawCrosstabSettings = parse_toml(&toml.path, &toml.text, 1, findings)?;
    let folder = file.path.as_str().strip_suffix("dataset.toml")?;
    let editions = table::editions(folder, &settings, snapshot, of_tables);
    Some(RawCrosstab {
        name: super::dataset::name(file)?.to_owned(),
        toml,
        settings,
        editions,
    })
}
