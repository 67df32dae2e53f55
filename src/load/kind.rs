//! Which kind of dataset a folder holds.

use super::crosstab::is_crosstab;
use super::dataset::name;
use crate::config::peek_text;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::{Snapshot, SourceFile};

/// What `kind` in `dataset.toml` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Counts by area, category and month: so too if there is no `kind`.
    Series,
    /// Counts by two to four dimensions, for one area and one period an edition.
    CrossTabulation,
    /// Readings by area, measure and period.
    Performance,
    /// A word that names no kind.
    Unknown,
}

const WORDS: [&str; 3] = ["series", "cross-tabulation", "performance"];

/// The kind of the dataset whose `dataset.toml` this is.
pub(super) fn kind(file: &SourceFile) -> Kind {
    if is_crosstab(file) {
        return Kind::CrossTabulation;
    }
    let text = String::from_utf8_lossy(&file.bytes);
    let word = peek_text(text.trim_start_matches('\u{feff}'), "kind");
    match word.as_ref().map(|word| word.get_ref().as_str()) {
        None | Some("series") => Kind::Series,
        Some("performance") => Kind::Performance,
        Some(_) => Kind::Unknown,
    }
}

/// Tells of every `kind` that there is not.
pub(super) fn check(snapshot: &Snapshot, findings: &mut Findings) {
    for file in snapshot
        .below("data/")
        .filter(|file| name(file).is_some() && kind(file) == Kind::Unknown)
    {
        let text = String::from_utf8_lossy(&file.bytes);
        let text = text.trim_start_matches('\u{feff}');
        if let Some(word) = peek_text(text, "kind") {
            findings.error(
                Code::BadSetting,
                Place::offset(file.path.shared(), text, word.span().start),
                format!("There is no kind of dataset called `{}`.", word.get_ref()),
                format!(
                    "{}Write `series` for counts by month, or leave the line out; `cross-tabulation` for counts by several things at once; `performance` for surveys and other measures.",
                    did_you_mean(word.get_ref(), WORDS)
                ),
            );
        }
    }
}
