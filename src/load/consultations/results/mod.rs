//! The files of one consultation that hold what was answered, question by question: `results/results.toml` says what was
//! asked and how, `results/answers.csv` how many gave each answer.

mod answers;
mod settings;

pub use answers::{Number, RawAnswer, RawAnswers, answers};
pub use settings::{
    Asking, OptionRole, RawFollows, RawOption, RawQuestion, RawResultsSettings, Respondents,
    ResultsKind,
};

use crate::diagnostic::{Code, Findings, Place};
use crate::load::record::Record;
use crate::load::sensitive::Sensitive;
use crate::source::{Snapshot, SourceFile};

/// What was answered, not yet linked.
#[derive(Debug, Default)]
pub struct RawResults {
    /// `results.toml`.
    pub settings: Option<Record<RawResultsSettings>>,
    /// `answers.csv`.
    pub answers: Option<RawAnswers>,
}

impl RawResults {
    /// The texts that are looked through for personal data: what respondents wrote, and who has cleared it.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let Some(record) = &self.settings else {
            return Vec::new();
        };
        let quotes = record
            .says
            .questions
            .iter()
            .flat_map(|question| &question.quotes);
        let mut texts = Vec::new();
        for quote in quotes {
            let place = record.place_of(&quote.text);
            let text = quote.text.get_ref();
            for words in text.languages().filter_map(|code| text.in_language(code)) {
                texts.push(Sensitive {
                    text: crate::load::Cell {
                        text: words.to_owned(),
                        place: place.clone(),
                    },
                    part: "the quote",
                    cleared_by: quote
                        .personal_data_cleared_by
                        .as_ref()
                        .map(|role| record.cell(role)),
                });
            }
            texts.extend(quote.cleared_by.as_ref().map(|role| Sensitive {
                text: record.cell(role),
                part: "the role that cleared the quote",
                cleared_by: None,
            }));
        }
        texts
    }
}

/// Reads the results below the folder of a consultation (`data/consultations/patrols/`), which it need not have.
pub fn results(snapshot: &Snapshot, folder: &str, findings: &mut Findings) -> RawResults {
    let folder = format!("{folder}results/");
    let mut found = RawResults::default();
    for file in snapshot.below(&folder) {
        let name = file.path.as_str().strip_prefix(&folder).unwrap_or_default();
        match name {
            "results.toml" => found.settings = Record::read(file, findings),
            "answers.csv" => found.answers = answers(file, findings),
            _ if name.starts_with("files/") => {}
            _ => stray(file, findings),
        }
    }
    if found.settings.is_none()
        && let Some(answers) = &found.answers
        && snapshot.get(&format!("{folder}results.toml")).is_none()
    {
        findings.error(
            Code::MissingFile,
            answers.place.clone(),
            "There is no `results.toml` beside these answers.",
            "Add it: it says what was asked, and how. `docs/consultation-results.md` shows an example.",
        );
    }
    found
}

/// A file that has no place beside the results. Rows with one answer each, put where they would be published, are the
/// worst of them.
fn stray(file: &SourceFile, findings: &mut Findings) {
    let name = file.path.file_name();
    if name.ends_with(".csv") {
        findings.error(
            Code::RawRows,
            Place::file(file.path.shared()),
            "This file has no place among the results. If it holds what single people answered, it must not lie among the files of the site.",
            "Move it to a private folder outside the site. Only counts go into `answers.csv`.",
        );
    } else {
        findings.error(
            Code::BadPath,
            Place::file(file.path.shared()),
            "This file has no place among the results.",
            "Take it away. The folder holds `results.toml`, `answers.csv` and a folder `files`.",
        );
    }
}
