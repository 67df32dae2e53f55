//! `data/standards/projects.csv`: work that is to bring the standards about, and how far it has come.

use super::super::rows::rows_with_texts;
use super::super::table::Cell;
use super::super::text_columns::TextCells;
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::load::by_language::PROJECT_TEXTS;
use crate::source::Snapshot;

/// A row of `projects.csv`.
#[derive(Debug)]
pub struct RawProject {
    /// The name that tells it apart, for ever.
    pub id: Cell,
    /// What it is called.
    pub name: TextCells,
    /// What it is for.
    pub summary: TextCells,
    /// How far it has come, by the word in `statuses.csv`.
    pub status: Cell,
    /// The day that the status is about.
    pub as_of: Cell,
    /// Where that comes from.
    pub source: Cell,
    /// The address of the source.
    pub source_url: Cell,
    /// Whether it is made up.
    pub example: Cell,
}

/// The rows of `projects.csv`.
pub(super) fn projects(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawProject> {
    let file = snapshot.get("data/standards/projects.csv");
    let wanted = [
        "id",
        "name",
        "summary?",
        "status",
        "as_of",
        "source",
        "source_url?",
        "example?",
    ];
    rows_with_texts(
        file,
        wanted,
        PROJECT_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [id, _, _, status, as_of, source, source_url, example] = cells;
            let [name, summary] = texts;
            RawProject {
                id,
                name,
                summary,
                status,
                as_of,
                source,
                source_url,
                example,
            }
        },
    )
}
