//! `data/local/priorities.csv`: what local police have agreed to work on first.

use super::super::rows::rows_with_texts;
use super::super::sensitive::Sensitive;
use super::super::table::Cell;
use super::super::text_columns::TextCells;
use super::texts;
use crate::config::Site;
use crate::diagnostic::Findings;
use crate::load::by_language::PRIORITY_TEXTS;
use crate::source::Snapshot;

/// A row of `priorities.csv`.
#[derive(Debug)]
pub struct RawPriority {
    /// The name that tells it apart, for ever.
    pub id: Cell,
    /// The code of a borough or ward.
    pub area: Cell,
    /// The name of a made-up place, in examples.
    pub example_area: Cell,
    /// The name of a ward, where wards have no codes.
    pub ward: Cell,
    /// What it is about.
    pub topic: Cell,
    /// The priority in words.
    pub words: TextCells,
    /// Who asked for it, and why.
    pub why: TextCells,
    /// The day on which it was set.
    pub set_on: Cell,
    /// The day on which it was last looked at again.
    pub reviewed_on: Cell,
    /// The day by which it is to be looked at again.
    pub review_due: Cell,
    /// The day on which it ended.
    pub ended_on: Cell,
    /// What was done.
    pub done: TextCells,
    /// What came of it.
    pub outcome: TextCells,
    /// The consultation that it came from.
    pub consultation: Cell,
    /// Whether it is made up.
    pub example: Cell,
    cleared_by: Cell,
}

impl RawPriority {
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let parts = [
            ("the priority", &self.words),
            ("the reason", &self.why),
            ("what was done", &self.done),
            ("the outcome", &self.outcome),
        ];
        texts(&parts, &self.cleared_by)
    }
}

/// The rows of `priorities.csv`.
pub(super) fn priorities(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawPriority> {
    let file = snapshot.get("data/local/priorities.csv");
    let wanted = [
        "id",
        "area?",
        "example_area?",
        "ward?",
        "topic",
        "priority",
        "why",
        "set_on",
        "reviewed_on?",
        "review_due?",
        "ended_on?",
        "done?",
        "outcome?",
        "consultation?",
        "example?",
        "personal_data_cleared_by?",
    ];
    rows_with_texts(
        file,
        wanted,
        PRIORITY_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [
                id,
                area,
                example_area,
                ward,
                topic,
                _,
                _,
                set_on,
                reviewed_on,
                review_due,
                ended_on,
                _,
                _,
                consultation,
                example,
                cleared_by,
            ] = cells;
            let [words, why, done, outcome] = texts;
            RawPriority {
                id,
                area,
                example_area,
                ward,
                topic,
                words,
                why,
                set_on,
                reviewed_on,
                review_due,
                ended_on,
                done,
                outcome,
                consultation,
                example,
                cleared_by,
            }
        },
    )
}
