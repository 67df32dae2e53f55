//! Which kind of dataset a folder holds: counts by area, category and month; or readings of performance.

use super::dataset::name;
use crate::config::peek_text;
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::{Snapshot, SourceFile};

/// What `kind` in `dataset.toml` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Counts by area, category and month: there is no `kind`.
    Counts,
    /// Readings by area, measure and period.
    Performance,
    /// A word that names no kind.
    Unknown,
}

const PERFORMANCE: &str = "performance";

/// The kind of the dataset whose `dataset.toml` this is.
pub(super) fn kind(file: &SourceFile) -> Kind {
    let text = String::from_utf8_lossy(&file.bytes);
    match peek_text(text.trim_start_matches('\u{feff}'), "kind") {
        None => Kind::Counts,
        Some(word) if word.get_ref() == PERFORMANCE => Kind::Performance,
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
                    "{}Write `{PERFORMANCE}` for readings of surveys and other measures. Leave the line out for counts of offences.",
                    did_you_mean(word.get_ref(), [PERFORMANCE])
                ),
            );
        }
    }
}
