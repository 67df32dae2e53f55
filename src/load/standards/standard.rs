//! `data/standards/standards.csv`: what people may expect, how it is measured, and the result.

use super::super::rows::rows_with_texts;
use super::super::table::Cell;
use super::super::text_columns::TextCells;
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::load::by_language::STANDARD_TEXTS;
use crate::source::Snapshot;

/// A row of `standards.csv`.
#[derive(Debug)]
pub struct RawStandard {
    /// The name that tells it apart, for ever.
    pub id: Cell,
    /// The part of the service that it is about.
    pub service: TextCells,
    /// The standard in words.
    pub words: TextCells,
    /// What is counted to see whether it is kept.
    pub measure: TextCells,
    /// The percentage that is aimed at.
    pub target: Cell,
    /// Whether the target is the least or the most.
    pub target_kind: Cell,
    /// The percentage as its publisher has it, if it stands there too.
    pub result: Cell,
    /// How many met the standard.
    pub numerator: Cell,
    /// How many there were in all.
    pub denominator: Cell,
    /// The first day that the result is about.
    pub period_from: Cell,
    /// The last day that the result is about.
    pub period_to: Cell,
    /// Where standard and result come from.
    pub source: Cell,
    /// The address of the source.
    pub source_url: Cell,
    /// A dataset of performance of this site.
    pub dataset: Cell,
    /// A measure of that dataset.
    pub dataset_measure: Cell,
    /// The day from which the standard holds.
    pub set_on: Cell,
    /// The day by which it is to be looked at again.
    pub review_due: Cell,
    /// How far it has come, by the word in `statuses.csv`.
    pub status: Cell,
    /// What else readers should know.
    pub note: TextCells,
    /// Whether it is made up.
    pub example: Cell,
}

/// The rows of `standards.csv`.
pub(super) fn standards(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawStandard> {
    let file = snapshot.get("data/standards/standards.csv");
    let wanted = [
        "id",
        "service",
        "standard",
        "measure?",
        "target?",
        "target_kind?",
        "result?",
        "numerator?",
        "denominator?",
        "period_from?",
        "period_to?",
        "source",
        "source_url?",
        "dataset?",
        "dataset_measure?",
        "set_on?",
        "review_due?",
        "status",
        "note?",
        "example?",
    ];
    rows_with_texts(
        file,
        wanted,
        STANDARD_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [
                id,
                _,
                _,
                _,
                target,
                target_kind,
                result,
                numerator,
                denominator,
                period_from,
                period_to,
                source,
                source_url,
                dataset,
                dataset_measure,
                set_on,
                review_due,
                status,
                _,
                example,
            ] = cells;
            let [service, words, measure, note] = texts;
            RawStandard {
                id,
                service,
                words,
                measure,
                target,
                target_kind,
                result,
                numerator,
                denominator,
                period_from,
                period_to,
                source,
                source_url,
                dataset,
                dataset_measure,
                set_on,
                review_due,
                status,
                note,
                example,
            }
        },
    )
}
