//! Consultations, linked and checked.

mod actions;
mod asked;
mod commitment;
mod days;
mod due;
mod issues;
mod life;
mod link;
mod methods;
mod record;
mod reference;
mod results;
mod settings;

pub use asked::{Asked, Base, Invited, PublishedShare, Report, Stage};
pub use commitment::{Actions, Commitment, CommitmentStatus, Dated, Evidence, Progress};
pub use issues::{IssueGroup, Issues, Respondent, Response, UnitAnswers};
pub use life::{Life, RESPONSE_DAYS, Since, When};
pub use methods::{Method, MethodId, MethodStatus, Methods};
pub use record::{
    AskedQuestion, ConsultationDecision, ConsultationDocument, ConsultationOutcome,
    ConsultationSource, ConsultationStage, DocumentAt, Reply, ReplyCount, ReplyKind,
    RespondentCount, RespondentKind,
};
pub use reference::Reference;
pub use results::{
    Answer, AnswerRule, Answers, Audience, Choice, Column, Entry, Group, Key, Lattice, Outcome,
    Question, Quote, Results, Sample, Seat, Statistic, Way, answer_key, lattice, outcome,
};
pub use settings::{ConsultationRule, SignUp};

use super::area::AreaId;
use super::clerk::Clerk;
use super::topic::TopicId;
use crate::config::{Spanned, Text};
use crate::diagnostic::{Code, Findings, Place};
use crate::figure::{Moment, Month, Timed};
use crate::load::{Cell, RawConsultation, RawConsultations};

/// A consultation's position in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConsultationId(u16);

/// A consultation.
#[derive(Debug)]
pub struct Consultation {
    /// The name in addresses.
    pub slug: String,
    /// Where its record stands.
    pub place: Place,
    /// Its name.
    pub title: Text,
    /// What it is about.
    pub summary: Text,
    /// The role or body that answers for it; the site's publisher, if none is named.
    pub owner: Option<Text>,
    /// The areas that it is about; none for the whole.
    pub areas: Vec<AreaId>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// Who was asked.
    pub audience: Option<Text>,
    /// How they were asked.
    pub methods: Vec<MethodId>,
    /// Its days.
    pub life: Life,
    /// Whether all days in its record could be read; what could not is a finding, and more need not be told of it.
    days_are_read: bool,
    /// Parts of it that had days of their own.
    pub stages: Vec<ConsultationStage>,
    /// What people should read before they reply.
    pub documents: Vec<ConsultationDocument>,
    /// What was asked.
    pub questions: Vec<AskedQuestion>,
    /// Ways to reply.
    pub replies: Vec<Reply>,
    /// Who replied.
    pub respondents: Vec<ReplyCount>,
    /// What is known of what came of it.
    pub outcomes: Vec<ConsultationOutcome>,
    /// The report of what was said.
    pub report: Option<ConsultationDocument>,
    /// What was decided.
    pub decision: Option<ConsultationDecision>,
    /// The body that held it, where that body is no more.
    pub original_body: Option<Text>,
    /// The body that took its place.
    pub body_replaced_by: Option<Text>,
    /// Where the record was taken from, where others published it.
    pub source: Option<ConsultationSource>,
    /// Whether it is made up, to show how the pages work.
    pub example: bool,
    /// What was answered.
    pub results: Results,
    /// Groups of issues, and the answers of those who were asked.
    pub issues: Option<Issues>,
    /// What was promised, and what became of it.
    pub actions: Actions,
}

impl Consultation {
    /// Whether there is a form to print: questions, and somewhere to take them on paper.
    pub fn has_form(&self) -> bool {
        let on_paper = self.replies.iter().any(|reply| reply.kind.takes_paper());
        on_paper && !self.questions.is_empty()
    }

    /// Whether any day is known that a calendar could hold.
    pub fn has_dates(&self) -> bool {
        let days = [self.life.opens, self.life.closes];
        days.into_iter()
            .flatten()
            .any(|when| when.known().is_some())
    }
}

/// The consultations of a site, in the order of their names in addresses.
#[derive(Debug, Default)]
pub struct Consultations {
    list: Vec<Consultation>,
    /// The register of methods.
    pub methods: Methods,
    /// How people ask to be asked.
    pub sign_up: Option<SignUp>,
    /// Rules for how people are asked.
    pub rules: Vec<ConsultationRule>,
}

impl Consultations {
    /// True if the site has nothing of them.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty() && !self.has_register() && self.sign_up.is_none()
    }

    /// Whether there is something to say of methods.
    pub fn has_register(&self) -> bool {
        !self.methods.is_empty() || !self.rules.is_empty()
    }

    /// The consultation with this number.
    pub fn get(&self, id: ConsultationId) -> &Consultation {
        &self.list[usize::from(id.0)]
    }

    /// All of them with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (ConsultationId, &Consultation)> {
        (0..).map(ConsultationId).zip(&self.list)
    }

    /// Whether some consultation is about a topic.
    pub fn has_topic(&self, topic: TopicId) -> bool {
        self.list.iter().any(|one| one.topics.contains(&topic))
    }

    /// All months that pages name.
    pub fn months(&self) -> impl Iterator<Item = Month> {
        let stages = self.list.iter().flat_map(|one| &one.stages);
        let stages = stages.flat_map(|stage| [stage.opens, stage.closes]);
        let of_stages = stages.flatten().map(When::month);
        let each = self.list.iter();
        each.flat_map(|one| one.life.months()).chain(of_stages)
    }

    /// The moments at which a consultation changes by the clock alone, in any order.
    pub(super) fn changes(&self) -> Vec<Moment> {
        let each = self.list.iter();
        each.flat_map(|one| one.life.changes())
            .chain(self.falls_due())
            .collect()
    }

    /// All commitments, each with its consultation, in order.
    pub fn commitments(&self) -> impl Iterator<Item = (ConsultationId, &Commitment)> {
        let each = self.iter();
        each.flat_map(|(id, one)| one.actions.commitments.iter().map(move |it| (id, it)))
    }

    /// The moments at which a commitment becomes late.
    fn falls_due(&self) -> impl Iterator<Item = Moment> {
        let awaited = self.commitments().filter_map(|(_, it)| it.awaited());
        awaited.filter_map(|due| Some(Timed::whole(due.day)?.ends))
    }

    /// Tells of what is due at a moment.
    pub(super) fn due(&self, now: Moment, findings: &mut Findings) {
        for one in &self.list {
            due::due(one, now, findings);
        }
        for (_, commitment) in self.commitments() {
            commitment.due(now.day(), findings);
        }
    }
}

/// Links the records.
pub(super) fn consultations(raw: RawConsultations, clerk: &mut Clerk<'_, '_>) -> Consultations {
    let methods = methods::methods(raw.methods, clerk);
    let (sign_up, rules) = settings::settings(raw.settings.as_ref(), clerk);
    let list = raw.consultations.into_iter();
    let list = list.filter_map(|raw| consultation(raw, &methods, clerk));
    Consultations {
        list: list.collect(),
        methods,
        sign_up,
        rules,
    }
}

/// Names of folders that would hide a page of the site.
const TAKEN: [&str; 3] = ["methods", "sign-up", "topics"];

fn consultation(
    raw: RawConsultation,
    methods: &Methods,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Consultation> {
    let (record, says) = (&raw.record, &raw.record.says);
    let file = || Place::file(record.source.path.clone());
    let slug = clerk.slug(&Cell {
        text: raw.slug.clone(),
        place: file(),
    })?;
    if TAKEN.contains(&slug.as_str()) {
        clerk.findings.error(
            Code::PageCollision,
            file(),
            format!("A consultation cannot be called `{slug}`: the site has a page of that name."),
            "Rename the folder.",
        );
        return None;
    }
    let cells = |list: &[Spanned<String>]| -> Vec<_> {
        list.iter().map(|text| record.cell(text)).collect()
    };
    let (areas, topics) = (cells(&says.areas), cells(&says.topics));
    let named = cells(&says.methods);
    let mut words = |text: &Spanned<Text>, what: &str| link::words(record, text, what, clerk);
    let title = words(&says.title, "The title");
    let summary = words(&says.summary, "The summary");
    let owner = says.owner.as_ref();
    let owner = owner.map(|text| words(text, "The owner"));
    let audience = says.audience.as_ref();
    let audience = audience.map(|text| words(text, "The audience"));
    let original_body = says.original_body.as_ref();
    let original_body = original_body.map(|text| words(text, "The original body"));
    let body_replaced_by = says.body_replaced_by.as_ref();
    let body_replaced_by = body_replaced_by.map(|text| words(text, "The body that took its place"));
    let life = days::life(record, clerk);
    Some(Consultation {
        slug,
        place: record.place_of(&says.title),
        title,
        summary,
        owner,
        areas: areas.iter().filter_map(|code| clerk.area(code)).collect(),
        topics: topics.iter().filter_map(|slug| clerk.topic(slug)).collect(),
        audience,
        methods: named
            .iter()
            .filter_map(|slug| methods.find(slug, clerk))
            .collect(),
        days_are_read: days::are_read(&life, record),
        life,
        stages: each(&says.stages, |raw| Some(link::stage(record, raw, clerk))),
        documents: each(&says.documents, |raw| link::document(record, raw, clerk)),
        questions: link::questions(record, &says.questions, clerk),
        replies: each(&says.reply, |raw| link::reply(record, raw, clerk)),
        respondents: each(&says.respondents, |raw| {
            link::respondents(record, raw, clerk)
        }),
        outcomes: each(&says.outcomes, |raw| {
            Some(link::outcome(record, raw, clerk))
        }),
        report: says
            .report
            .as_ref()
            .and_then(|raw| link::document(record, raw, clerk)),
        decision: says
            .decision
            .as_ref()
            .map(|raw| link::decision(record, raw, clerk)),
        original_body,
        body_replaced_by,
        source: says
            .source
            .as_ref()
            .map(|raw| link::provenance(record, raw, clerk)),
        example: says.example,
        results: results::results(raw.results, record, clerk),
        issues: issues::issues(raw.issues, record, clerk),
        actions: actions::actions(raw.actions, record, clerk),
    })
}

fn each<R, T>(list: &[R], link: impl FnMut(&R) -> Option<T>) -> Vec<T> {
    list.iter().filter_map(link).collect()
}
