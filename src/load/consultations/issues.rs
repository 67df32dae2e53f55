//! The folder `issues/` of one consultation: groups of issues, and the answers of those who were asked about them.
//!
//! `issues.toml` says who was asked what and when, `groups.csv` has a row for each group of issues, and `responses.csv` one
//! for each answer.

use super::answers::{RawIssueGroup, RawResponse, group_rows, response_rows};
use crate::config::{Site, Spanned, Text};
use crate::diagnostic::{Code, Findings, Place};
use crate::load::record::Record;
use crate::load::sensitive::Sensitive;
use crate::source::Snapshot;
use serde::Deserialize;

/// Groups of issues and answers, not yet linked.
#[derive(Debug, Default)]
pub struct RawIssues {
    /// `issues.toml`.
    pub record: Option<Record<RawIssueRecord>>,
    /// Rows of `groups.csv`.
    pub groups: Vec<RawIssueGroup>,
    /// Rows of `responses.csv`; nothing, if there is no such file.
    pub responses: Option<Vec<RawResponse>>,
}

/// `issues.toml` as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawIssueRecord {
    /// How many groups of issues there were; as many as have rows, if it is left out.
    pub groups_in_all: Option<Spanned<i64>>,
    /// Why some of them have no row.
    pub groups_note: Option<Spanned<Text>>,
    /// Who was asked, and how many replied.
    pub asked: Option<RawAsked>,
    /// The stages, in the order of the file.
    #[serde(default)]
    pub stages: Vec<RawStage>,
    /// What each unit was asked.
    pub questions: RawQuestions,
    /// What became of the answers.
    pub report: Option<RawReport>,
}

/// Who was asked, and how many replied.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAsked {
    /// Who they were.
    pub who: Spanned<Text>,
    /// How many replied.
    pub replied: Spanned<i64>,
    /// Whether it is certain how many were asked.
    pub certain: Spanned<bool>,
    /// How many were asked; where that is not certain, every number that is possible.
    pub invited: Spanned<Vec<RawInvited>>,
    /// The share that the source gives, if it gives one.
    pub published: Option<RawPublishedShare>,
}

/// A number of people who may have been asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawInvited {
    /// The number.
    pub count: Spanned<i64>,
    /// Where it comes from.
    pub source: Spanned<Text>,
}

/// The share that a source gives.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPublishedShare {
    /// The share in whole per cent.
    pub percent: Spanned<i64>,
    /// Where it stands.
    pub source: Spanned<Text>,
}

/// A stage of the work with the answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawStage {
    /// Its name.
    pub title: Spanned<Text>,
    /// What happened in it.
    pub text: Option<Spanned<Text>>,
    /// Its first day.
    pub opens: Option<Spanned<String>>,
    /// Its last day.
    pub closes: Option<Spanned<String>>,
}

/// The three questions.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestions {
    /// What the unit does or plans.
    pub q1: Spanned<Text>,
    /// What it would do if nothing stood in its way.
    pub q2: Spanned<Text>,
    /// What stands in its way.
    pub q3: Spanned<Text>,
}

/// What became of the answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReport {
    /// The day on which it came out.
    pub day: Option<Spanned<String>>,
    /// When it came out or was to come out, in words, where no day is known.
    pub when: Option<Spanned<Text>>,
    /// Where it stands or stood.
    pub place: Option<Spanned<Text>>,
    /// A file, a page or an address where it can be read.
    pub link: Option<Spanned<String>>,
    /// Those who got it.
    pub went_to: Vec<Spanned<Text>>,
}

impl RawIssues {
    /// The texts that are looked through for personal data. Answers that nobody has cleared are not published, so they are
    /// not among them.
    pub(super) fn sensitive(&self) -> Vec<Sensitive> {
        let groups = self.groups.iter().flat_map(RawIssueGroup::sensitive);
        let responses = self.responses.iter().flatten();
        let responses = responses.filter(|row| row.is_cleared());
        let responses = responses.flat_map(RawResponse::sensitive);
        groups.chain(responses).collect()
    }
}

/// Reads the files below the folder of a consultation, which it need not have.
pub(super) fn issues(
    snapshot: &Snapshot,
    folder: &str,
    site: &Site,
    findings: &mut Findings,
) -> RawIssues {
    let path = |name: &str| format!("{folder}issues/{name}");
    let (record, groups, responses) = (
        path("issues.toml"),
        path("groups.csv"),
        path("responses.csv"),
    );
    let known = [&record, &groups, &responses];
    check_strays(snapshot, &path(""), known, findings);
    if known.iter().any(|path| snapshot.get(path).is_some()) {
        for path in [&record, &groups] {
            check_there(snapshot, path, findings);
        }
    }
    let groups = snapshot.get(&groups);
    let responses = snapshot.get(&responses);
    RawIssues {
        record: Record::find(snapshot, &record, findings),
        groups: groups.map_or_else(Vec::new, |file| group_rows(file, site, findings)),
        responses: responses.map(|file| response_rows(file, findings)),
    }
}

/// Finds that a file is not there that the others rest on.
fn check_there(snapshot: &Snapshot, path: &str, findings: &mut Findings) {
    if snapshot.get(path).is_none() {
        findings.error(
            Code::MissingFile,
            Place::file(path),
            "This file is missing. The files beside it cannot be understood without it.",
            "Add it: `docs/you-said-we-did.md` shows what stands in it.",
        );
    }
}

/// Finds files that nothing reads: their names may have been misspelt.
fn check_strays(snapshot: &Snapshot, folder: &str, known: [&String; 3], findings: &mut Findings) {
    for file in snapshot.below(folder) {
        let path = file.path.as_str();
        if known.iter().any(|known| *known == path) || path.contains("/files/") {
            continue;
        }
        findings.error(
            Code::StrayRecord,
            Place::file(file.path.shared()),
            "No part of the program reads this file, so nothing in it is published.",
            "Call it `issues.toml`, `groups.csv` or `responses.csv`, or move it out of this folder.",
        );
    }
}
