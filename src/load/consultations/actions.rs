//! `actions.csv` of one consultation: what was promised, and what became of it.

use super::answers::{filled, sensitive};
use crate::config::{Site, Text};
use crate::diagnostic::Findings;
use crate::load::by_language::ACTION_TEXTS;
use crate::load::rows::rows_with_texts;
use crate::load::sensitive::Sensitive;
use crate::load::table::Cell;
use crate::load::text_columns::TextCells;
use crate::source::Snapshot;

/// What was promised, not yet linked.
#[derive(Debug, Default)]
pub struct RawActions {
    /// Rows of `actions.csv`, in the order of the file.
    pub rows: Vec<RawAction>,
}

/// A row of `actions.csv`.
#[derive(Clone, Debug)]
pub struct RawAction {
    /// What tells it apart from the others of the consultation.
    pub id: Cell,
    /// Its name.
    pub title: (Text, Cell),
    /// What people said.
    pub said: (Text, Cell),
    /// What will be done, was done, or could not be done.
    pub action: (Text, Cell),
    /// Why.
    pub reason: (Text, Cell),
    /// The role that answers for it.
    pub owner: (Text, Cell),
    /// The day by which it is to be done.
    pub due: Cell,
    /// How far it has come.
    pub status: Cell,
    /// The day on which it was done.
    pub done: Cell,
    /// What shows that it was done: an address, a file, or a page of the site.
    pub evidence: Cell,
    /// What readers find there.
    pub evidence_name: (Text, Cell),
    /// The codes of the areas that it is about, with blanks between them.
    pub areas: Cell,
    /// The names in addresses of its topics, with blanks between them.
    pub topics: Cell,
    /// The day on which the row was last changed.
    pub updated: Cell,
    /// Whether it is made up, to show how the pages work.
    pub example: Cell,
    /// The role that has cleared what looks like personal data in the row.
    pub personal_data_cleared_by: Cell,
    /// The words of the row in further languages, to be looked through.
    translated: Vec<Cell>,
}

impl RawActions {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let texts = self.rows.iter().flat_map(|row| {
            let role = filled(&row.personal_data_cleared_by);
            let own = [
                ("the title", &row.title.1),
                ("what people said", &row.said.1),
                ("the action", &row.action.1),
                ("the reason", &row.reason.1),
                ("the owner", &row.owner.1),
                ("the name of the evidence", &row.evidence_name.1),
            ];
            let translated = row.translated.iter().map(|text| ("the translation", text));
            let texts = own.into_iter().chain(translated);
            texts.map(move |(part, text)| sensitive(part, text.clone(), role.clone()))
        });
        texts.collect()
    }
}

/// Reads the file in the folder of a consultation, which it need not have.
pub(super) fn actions(
    snapshot: &Snapshot,
    folder: &str,
    site: &Site,
    findings: &mut Findings,
) -> RawActions {
    let file = snapshot.get(&format!("{folder}actions.csv"));
    let wanted = [
        "id",
        "title",
        "said",
        "action",
        "reason",
        "owner",
        "due",
        "status",
        "done",
        "evidence",
        "evidence_name",
        "areas",
        "topics",
        "updated",
        "example?",
        "personal_data_cleared_by?",
    ];
    let rows = rows_with_texts(
        file,
        wanted,
        ACTION_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [
                id,
                title,
                said,
                action,
                reason,
                owner,
                due,
                status,
                done,
                evidence,
                evidence_name,
                areas,
                topics,
                updated,
                example,
                personal_data_cleared_by,
            ] = cells;
            let translated = texts
                .iter()
                .flat_map(TextCells::translated)
                .cloned()
                .collect();
            let [titles, sayings, doings, reasons, owners, names] = texts.map(|text| text.text);
            RawAction {
                id,
                title: (titles, title),
                said: (sayings, said),
                action: (doings, action),
                reason: (reasons, reason),
                owner: (owners, owner),
                due,
                status,
                done,
                evidence,
                evidence_name: (names, evidence_name),
                areas,
                topics,
                updated,
                example,
                personal_data_cleared_by,
                translated,
            }
        },
    );
    RawActions { rows }
}
