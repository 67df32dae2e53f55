//! Lists of words that records use, each with its name by language: kinds of meetings, states of work.

use super::rows::rows_with_texts;
use super::table::Cell;
use super::text_columns::TextCells;
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::load::by_language::LIST_TEXTS;
use crate::source::Snapshot;

/// A row of such a list.
#[derive(Debug)]
pub struct RawLabel {
    /// The word that records use.
    pub slug: Cell,
    /// The name that readers see.
    pub name: TextCells,
}

/// The rows of a list, which a site need not have.
pub(super) fn labels(
    snapshot: &Snapshot,
    path: &str,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawLabel> {
    let read = |[slug, _]: [Cell; 2], [name]: [TextCells; 1]| RawLabel { slug, name };
    rows_with_texts(
        snapshot.get(path),
        ["slug", "name"],
        LIST_TEXTS,
        site,
        findings,
        read,
    )
}
