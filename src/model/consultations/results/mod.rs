//! What was answered, question by question: linked, and held against the laws of counts.

mod answers;
mod guard;
mod lattice;
mod laws;
mod questions;
mod rows;
mod settings;
mod shares;

pub use answers::{Answer, Answers, Column, Entry, Key, Statistic};
pub use guard::AnswerRule;
pub use lattice::{Lattice, Seat, lattice};
pub use questions::{Choice, Question, Quote};
pub use rows::key as answer_key;
pub use settings::{Group, Sample, Way};

use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings};
use crate::load::{
    Asking, RawAnswers, RawConsultationRecord, RawResults, RawResultsSettings, Record, Respondents,
    ResultsKind, Source,
};
use crate::model::clerk::Clerk;

/// What was answered, if anything is published.
#[derive(Debug, Default)]
pub struct Results {
    findings: Option<Box<Outcome>>,
}

/// The results of a consultation.
#[derive(Debug)]
pub struct Outcome {
    /// What kind of exercise it was.
    pub kind: ResultsKind,
    /// How the sample was drawn, if one was.
    pub sample: Option<Sample>,
    /// How answers were collected and counted: each line is a note of its own.
    pub method: Text,
    /// What the results cannot tell: each line is a note of its own.
    pub limits: Text,
    /// Where they come from.
    pub source: Source,
    /// Whether they are made up.
    pub example: bool,
    /// How small counts are protected; nothing, if there are no counts.
    pub rule: Option<AnswerRule>,
    /// How many answered, by the way that they did.
    pub ways: Vec<Way>,
    /// What answers are broken down by.
    pub groups: Vec<Group>,
    /// What was asked, in the order of the page.
    pub questions: Vec<Question>,
    /// The counts.
    pub answers: Answers,
}

impl Results {
    /// True if there is nothing.
    pub fn is_empty(&self) -> bool {
        self.findings.is_none()
    }

    /// What is published, if anything is.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.findings.as_deref()
    }
}

impl Outcome {
    /// How many of these respondents there are in all; nothing, if `results.toml` does not say.
    pub fn total(&self, respondents: Respondents) -> Option<i64> {
        let ways = self.ways.iter();
        let counts: Vec<i64> = ways
            .filter(|way| way.respondents == respondents)
            .map(|way| way.count)
            .collect();
        (!counts.is_empty()).then(|| counts.iter().fold(0, |sum: i64, n| sum.saturating_add(*n)))
    }

    /// Whether some questions were put to a sample, and others could be answered by anybody.
    pub fn is_mixed(&self) -> bool {
        let kinds = |kind| self.questions.iter().any(|question| question.kind == kind);
        kinds(ResultsKind::Survey) && kinds(ResultsKind::Open)
    }

    /// With fewer answers than this there is no percentage.
    pub fn smallest_base(&self) -> i64 {
        let rule = self.rule.map(|rule| rule.smallest_base);
        rule.unwrap_or(crate::model::SMALLEST_BASE)
    }
}

/// Whether counts may be published as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// They lie among the files of the site: small ones must be withheld, and so that nobody can work them out.
    Public,
    /// They lie in a private folder, whole, and are about to be protected.
    Private,
}

/// Links what lies beside `consultation.toml`.
pub(super) fn results(
    raw: RawResults,
    _record: &Record<RawConsultationRecord>,
    clerk: &mut Clerk<'_, '_>,
) -> Results {
    let RawResults { settings, answers } = raw;
    let found = settings.and_then(|settings| {
        outcome(
            &settings,
            answers.as_ref(),
            Audience::Public,
            clerk.site,
            clerk.findings,
        )
    });
    Results {
        findings: found.map(Box::new),
    }
}

/// Links `results.toml` with the rows of `answers.csv`. Nothing, if the rows cannot be used; the findings say why.
pub fn outcome(
    settings: &Record<RawResultsSettings>,
    counts: Option<&RawAnswers>,
    audience: Audience,
    site: &Site,
    findings: &mut Findings,
) -> Option<Outcome> {
    settings::words(settings, &site.default_language, findings);
    let rule = guard::rule(settings, findings);
    let sample = settings::sample(settings, findings);
    let ways = settings::ways(settings, findings);
    let groups = settings::groups(settings, findings);
    let questions = questions::questions(settings, &site.default_language, findings);
    let counted = questions
        .iter()
        .any(|question| question.asking != Asking::Words);
    if counted && counts.is_none() {
        findings.error(
            Code::MissingFile,
            crate::diagnostic::Place::file(settings.source.path.clone()),
            "There is no `answers.csv` beside this file that can be read, and it has questions that were counted.",
            "Add it with a row for each answer. `docs/consultation-results.md` shows an example.",
        );
    }
    let mut outcome = Outcome {
        kind: settings.says.kind,
        sample,
        method: settings.says.method.clone(),
        limits: settings.says.limits.clone(),
        source: settings.says.source.clone(),
        example: settings.says.example,
        rule,
        ways,
        groups,
        questions,
        answers: Answers::default(),
    };
    if let Some(counts) = counts {
        outcome.answers = rows::link(&outcome, counts, findings);
        let hold = laws::hold(&outcome, settings, findings);
        if audience == Audience::Public && hold {
            guard::check(&outcome, findings);
        }
    }
    (!counted || counts.is_some()).then_some(outcome)
}
