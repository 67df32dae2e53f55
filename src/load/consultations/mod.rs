//! `data/consultations/`: the records of consultations, not yet linked.
//!
//! Each consultation has a folder of its own, named as in its address: `consultation.toml` says what it is, and beside it lie
//! its results, the answers to its issues, and what was promised.

mod actions;
mod answers;
mod issues;
mod methods;
mod record;
mod results;
mod settings;

pub use actions::{RawAction, RawActions};
pub use answers::{RawIssueGroup, RawResponse};
pub use issues::{RawAsked, RawInvited, RawIssueRecord, RawIssues, RawReport, RawStage};
pub use methods::RawMethod;
pub use record::{
    RawAskedQuestion, RawConsultationDecision, RawConsultationDocument, RawConsultationOutcome,
    RawConsultationRecord, RawConsultationSource, RawConsultationStage, RawReply, RawRespondents,
};
pub use results::{
    Asking, Number, OptionRole, RawAnswer, RawAnswers, RawFollows, RawOption, RawQuestion,
    RawResults, RawResultsSettings, Respondents, ResultsKind, answers, results,
};
pub use settings::{RawConsultationRule, RawConsultationSettings, RawSignUp};

use super::record::Record;
use super::sensitive::Sensitive;
use super::table::Cell;
use crate::config::{Site, Spanned, Text};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::source::Snapshot;
use std::collections::BTreeMap;

const FOLDER: &str = "data/consultations/";

/// The records of consultations.
#[derive(Debug, Default)]
pub struct RawConsultations {
    /// One for each folder whose `consultation.toml` can be read, in the order of their names.
    pub consultations: Vec<RawConsultation>,
    /// Rows of `methods.csv`.
    pub methods: Vec<RawMethod>,
    /// `settings.toml`.
    pub settings: Option<Record<RawConsultationSettings>>,
}

impl RawConsultations {
    /// The texts that are looked through for personal data.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let each = self.consultations.iter();
        each.flat_map(|one| {
            let mut texts = one.results.sensitive();
            texts.extend(one.issues.sensitive());
            texts.extend(one.sensitive());
            texts.extend(one.actions.sensitive());
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

impl RawConsultation {
    /// The words of the record that say who answers for it or why it is late: roles, never names.
    fn sensitive(&self) -> Vec<Sensitive> {
        let says = &self.record.says;
        let parts: [(Option<&Spanned<Text>>, &'static str); 3] = [
            (says.owner.as_ref(), "the owner"),
            (says.audience.as_ref(), "the audience"),
            (says.delay.as_ref(), "the words on the delay"),
        ];
        let of = |text: &Spanned<Text>, part| {
            let place = self.record.place_of(text);
            let text = text.get_ref().clone();
            let languages: Vec<String> = text.languages().map(str::to_owned).collect();
            languages.into_iter().filter_map(move |language| {
                let text = text.in_language(&language)?.to_owned();
                let place = place.clone();
                Some(Sensitive {
                    text: Cell { text, place },
                    part,
                    cleared_by: None,
                })
            })
        };
        parts
            .into_iter()
            .filter_map(|(text, part)| Some(of(text?, part)))
            .flatten()
            .collect()
    }
}

/// Reads the records of consultations, which a site need not have.
pub(super) fn consultations(
    snapshot: &Snapshot,
    site: &Site,
    findings: &mut Findings,
) -> RawConsultations {
    check_folders(snapshot, findings);
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
            issues: issues::issues(snapshot, &folder, site, findings),
            actions: actions::actions(snapshot, &folder, site, findings),
            results: results(snapshot, &folder, findings),
        });
    }
    RawConsultations {
        consultations,
        methods: methods::methods(snapshot, site, findings),
        settings: Record::find(snapshot, &format!("{FOLDER}settings.toml"), findings),
    }
}

/// The files that lie beside the folders of consultations.
const SHARED: [&str; 2] = ["methods.csv", "settings.toml"];

/// Tells of files that nobody would see: in a folder without `consultation.toml`, or beside the folders under a name that
/// means nothing.
fn check_folders(snapshot: &Snapshot, findings: &mut Findings) {
    let mut folders: BTreeMap<&str, bool> = BTreeMap::new();
    for file in snapshot.below(FOLDER) {
        let rest = file.path.as_str().strip_prefix(FOLDER).unwrap_or_default();
        if let Some((folder, name)) = rest.split_once('/') {
            *folders.entry(folder).or_default() |= name == "consultation.toml";
        } else if !SHARED.contains(&rest) && [".toml", ".csv"].iter().any(|end| rest.ends_with(end))
        {
            findings.error(
                Code::MisplacedFile,
                Place::file(file.path.shared()),
                format!("The program does not look for a file `{rest}` in this folder."),
                format!(
                    "{}Files of one consultation belong into a folder of its own, such as `data/consultations/patrols/`.",
                    did_you_mean(rest, SHARED)
                ),
            );
        }
    }
    for folder in folders.into_iter().filter(|(_, whole)| !whole) {
        let folder = format!("{FOLDER}{}", folder.0);
        findings.error(
            Code::MissingFile,
            Place::file(folder.clone()),
            format!(
                "There is no `consultation.toml` in `{folder}`, so nothing of this folder is shown."
            ),
            "Add the file, or correct its name. `docs/consultations.md` has one to copy.",
        );
    }
}
