//! `answers.csv`: how many gave each answer, one count a row.

use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Fixed, Marker, Value};
use crate::load::figures::value;
use crate::load::performance::{DecimalSign, decimal};
use crate::load::table::{Cell, Row, Table};
use crate::source::SourceFile;

/// The rows of `answers.csv`.
#[derive(Debug)]
pub struct RawAnswers {
    /// The file.
    pub place: Place,
    /// Its rows, in order.
    pub rows: Vec<RawAnswer>,
    /// False if a row could not be read: that rows are missing then says nothing.
    pub whole: bool,
}

/// A row of `answers.csv`.
#[derive(Clone, Debug)]
pub struct RawAnswer {
    /// The question's name.
    pub question: Cell,
    /// Who answered.
    pub respondents: Cell,
    /// What they are broken down by; blank for all of them.
    pub group: Cell,
    /// The value of the group.
    pub group_value: Cell,
    /// The answer, or `base`, `no-answer` or the name of a statistic.
    pub option: Cell,
    /// The place that a thing was given in a ranking.
    pub rank: Cell,
    /// How many; nothing in the row of a statistic.
    pub count: Option<Value>,
    /// Where the count stands.
    pub place: Place,
    /// The share after weighting, in percent.
    pub percent: Option<Number>,
    /// A statistic of a number.
    pub figure: Option<Number>,
}

/// A decimal number and where it stands; nothing for the number, if it is withheld or cannot be read.
#[derive(Clone, Debug)]
pub struct Number {
    /// The number.
    pub value: Option<Fixed>,
    /// Where it stands.
    pub place: Place,
}

const COLUMNS: [&str; 10] = [
    "question",
    "respondent_type",
    "group?",
    "group_value?",
    "option",
    "rank?",
    "count",
    "weighted_percent?",
    "figure?",
    "marker?",
];

/// Reads `answers.csv`. Nothing, if its header cannot be read; the findings say why.
pub fn answers(file: &SourceFile, findings: &mut Findings) -> Option<RawAnswers> {
    let place = Place::file(file.path.shared());
    let table = Table::open(file, findings)?;
    let [
        question,
        respondents,
        group,
        group_value,
        option,
        rank,
        count,
        percent,
        figure,
        marker,
    ] = table.columns(COLUMNS, |_| false, findings)?;
    let (option_field, count) = (option?, count?);
    let mut rows = Vec::new();
    let refused = table.rows(findings, |row, findings| {
        let figure = number(row, figure, findings);
        // The row of a statistic has no count.
        let bare = figure.is_some() && row.get(count).is_empty();
        rows.push(RawAnswer {
            question: row.cell(question),
            respondents: row.cell(respondents),
            group: row.cell(group),
            group_value: row.cell(group_value),
            option: row.cell(Some(option_field)),
            rank: row.cell(rank),
            count: (!bare).then(|| value(row, count, marker, findings)),
            place: row.place(count),
            percent: number(row, percent, findings),
            figure,
        });
    });
    Some(RawAnswers {
        place,
        rows,
        whole: refused == 0,
    })
}

/// A decimal number; nothing for a blank cell.
fn number(row: &Row<'_>, field: Option<usize>, findings: &mut Findings) -> Option<Number> {
    let field = field?;
    let text = row.get(field);
    if text.is_empty() {
        return None;
    }
    let value = decimal(text, DecimalSign::Point);
    let withheld = Marker::parse(text) == Some(Marker::Confidential);
    if value.is_none() && !withheld {
        findings.error(
            Code::BadNumber,
            row.place(field),
            format!("`{text}` is not a number that can be read."),
            "Write digits, and a point before decimal places, such as 56.5.",
        );
    }
    Some(Number {
        value,
        place: row.place(field),
    })
}
