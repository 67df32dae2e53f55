//! `data/consultations/`: the records of consultations, not yet linked.
//!
//! Each consultation has a folder of its own, named as in its address: `consultation.toml` says what it is, and beside it lie
//! its results, the answers to its issues, and what was promised.

mod actions;
mod issues;
mod record;
mod results;

pub use actions::RawActions;
pub use issues::RawIssues;
pub use record::RawConsultationRecord;
pub use results::{
    Asking, Number, RawAnswer, RawAnswers, RawFollows, RawOption, RawQuestion, RawResults,
    RawResultsSettings, Respondents, ResultsKind, Role, answers, results,
};

use super::record::Record;
use super::sensitive::Sensitive;
use crate::diagnostic::Findings;
use crate::source::Snapshot;

const FOLDER: &str = "data/consultations/";

/// The records of consultations.
#[derive(Debug, Default)]
pub struct RawConsultations {
    /// One for each folder whose `consultation.toml` can be read, in the order of their names.
    pub consultations: Vec<RawConsultation>,
}

impl RawConsultations {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let each = self.consultations.iter();
        each.flat_map(|one| {
            let mut texts = one.results.sensitive();
            texts.extend(one.issues.sensitive());
            texts
        })
        .collect()
    }
}

/// The files of one consultation.
#[derive(Debug)]
pub struct RawConsultation {
    /// The folder's name.
    pub slug: String,
    /// `consultation.toml`.
    pub record: Record<RawConsultationRecord>,
    /// What was answered.
    pub results: RawResults,
    /// Groups of issues, and the answers of those who were asked.
    pub issues: RawIssues,
    /// What was promised, and what became of it.
    pub actions: RawActions,
}

/// Reads the records of consultations, which a site need not have.
pub(super) fn consultations(snapshot: &Snapshot, findings: &mut Findings) -> RawConsultations {
    let mut consultations = Vec::new();
    for file in snapshot.below(FOLDER) {
        let rest = file.path.as_str().strip_prefix(FOLDER);
        let Some(slug) = rest.and_then(|rest| rest.strip_suffix("/consultation.toml")) else {
            continue;
        };
        let Some(record) = Record::read(file, findings) else {
            continue;
        };
        let folder = format!("{FOLDER}{slug}/");
        consultations.push(RawConsultation {
            slug: slug.to_owned(),
            record,
            results: results(snapshot, &folder, findings),
            issues: issues::issues(snapshot, &folder, findings),
            actions: actions::actions(snapshot, &folder, findings),
        });
    }
    RawConsultations { consultations }
}
