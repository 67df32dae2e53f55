//! `groups.csv` and `responses.csv` of one consultation: groups of issues, and what units answered.

use crate::config::{Site, Text};
use crate::diagnostic::Findings;
use crate::load::by_language::ISSUE_TEXTS;
use crate::load::rows::{rows_of, rows_with_texts};
use crate::load::sensitive::Sensitive;
use crate::load::table::Cell;
use crate::source::SourceFile;

/// A row of `groups.csv`.
#[derive(Clone, Debug)]
pub struct RawIssueGroup {
    /// The name in addresses.
    pub slug: Cell,
    /// Its name.
    pub title: (Text, Cell),
    /// What people said, in short.
    pub said: (Text, Cell),
    /// What the answers say, in short.
    pub summary: (Text, Cell),
    /// The role that has cleared what looks like personal data in the row.
    pub personal_data_cleared_by: Cell,
    /// The words of the row that are looked through, in every language.
    texts: Vec<(&'static str, Cell)>,
}

/// A row of `responses.csv`.
#[derive(Clone, Debug)]
pub struct RawResponse {
    /// The group that it is about.
    pub group: Cell,
    /// The unit that answers, by its name.
    pub unit: Cell,
    /// The borough whose unit answers, by its code.
    pub area: Cell,
    /// The answers to the three questions.
    pub answers: [Cell; 3],
    /// Whether it may be published.
    pub cleared: Cell,
    /// The role that says so.
    pub cleared_by: Cell,
    /// Whether the unit may be named.
    pub attributed: Cell,
    /// The role that has cleared what looks like personal data in the row.
    pub personal_data_cleared_by: Cell,
}

impl RawIssueGroup {
    /// The texts of the row that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let role = filled(&self.personal_data_cleared_by);
        let texts = self.texts.iter().cloned();
        texts
            .map(|(part, text)| sensitive(part, text, role.clone()))
            .collect()
    }
}

impl RawResponse {
    /// Whether the row says that it may be published.
    pub fn is_cleared(&self) -> bool {
        self.cleared.text == "yes"
    }

    /// The texts of the row that are looked through for personal data. A role that looks like a person is told even where
    /// the row is cleared.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let role = filled(&self.personal_data_cleared_by);
        let answers = self.answers.iter().map(|answer| ("the answer", answer));
        let texts = answers.chain([("the unit's name", &self.unit)]);
        texts
            .map(|(part, text)| sensitive(part, text.clone(), role.clone()))
            .chain([sensitive("the role", self.cleared_by.clone(), None)])
            .collect()
    }
}

/// A text of a row, to be looked through.
pub(super) fn sensitive(part: &'static str, text: Cell, cleared_by: Option<Cell>) -> Sensitive {
    Sensitive {
        text,
        part,
        cleared_by,
    }
}

/// A cell that is not blank.
pub(super) fn filled(cell: &Cell) -> Option<Cell> {
    (!cell.text.is_empty()).then(|| cell.clone())
}

/// What findings call these texts.
const GROUP_PARTS: [&str; 3] = ["the title", "what people said", "the summary"];

pub(super) fn group_rows(
    file: &SourceFile,
    site: &Site,
    findings: &mut Findings,
) -> Vec<RawIssueGroup> {
    let wanted = [
        "slug",
        "title",
        "said",
        "summary",
        "personal_data_cleared_by?",
    ];
    rows_with_texts(
        Some(file),
        wanted,
        ISSUE_TEXTS,
        site,
        findings,
        |cells, texts| {
            let [slug, title, what, summary, role] = cells;
            let looked_through = GROUP_PARTS
                .into_iter()
                .zip(&texts)
                .flat_map(|(part, text)| {
                    let cells = text.cells.iter().cloned();
                    cells.map(move |cell| (part, cell))
                });
            let looked_through = looked_through.collect();
            let [titles, said, summaries] = texts.map(|text| text.text);
            RawIssueGroup {
                slug,
                title: (titles, title),
                said: (said, what),
                summary: (summaries, summary),
                personal_data_cleared_by: role,
                texts: looked_through,
            }
        },
    )
}

pub(super) fn response_rows(file: &SourceFile, findings: &mut Findings) -> Vec<RawResponse> {
    let wanted = [
        "group",
        "unit",
        "area?",
        "q1",
        "q2",
        "q3",
        "cleared",
        "cleared_by",
        "attributed",
        "personal_data_cleared_by?",
    ];
    rows_of(Some(file), wanted, findings, |cells| {
        let [
            group,
            unit,
            area,
            q1,
            q2,
            q3,
            cleared,
            cleared_by,
            attributed,
            role,
        ] = cells;
        RawResponse {
            group,
            unit,
            area,
            answers: [q1, q2, q3],
            cleared,
            cleared_by,
            attributed,
            personal_data_cleared_by: role,
        }
    })
}
