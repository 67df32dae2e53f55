//! `consultation.toml`: what a consultation is, whom it asked, and what came of it.

use crate::config::{Spanned, Text};
use serde::Deserialize;

/// `consultation.toml` as it stands in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationRecord {
    /// Its name.
    pub title: Spanned<Text>,
    /// What it is about, in two sentences.
    pub summary: Spanned<Text>,
    /// The role or body that answers for it; the site's publisher, if left out.
    pub owner: Option<Spanned<Text>>,
    /// Codes of the areas that it is about; none for the whole.
    #[serde(default)]
    pub areas: Vec<Spanned<String>>,
    /// What it is about, by slugs of `data/topics.csv`.
    #[serde(default)]
    pub topics: Vec<Spanned<String>>,
    /// Who was asked.
    pub audience: Option<Spanned<Text>>,
    /// How they were asked, by slugs of `methods.csv`.
    #[serde(default)]
    pub methods: Vec<Spanned<String>>,
    /// When it opens: a day, or a day and a time by British clocks.
    pub opens: Option<Spanned<String>>,
    /// The month in which it opens, where no more is known.
    pub opens_month: Option<Spanned<String>>,
    /// When it closes.
    pub closes: Option<Spanned<String>>,
    /// The month in which it closes, where no more is known.
    pub closes_month: Option<Spanned<String>>,
    /// The day on which the response was published; `yes`, where the day is not known.
    pub response_published: Option<Spanned<String>>,
    /// Why the response takes longer than it should.
    pub delay: Option<Spanned<Text>>,
    /// The day from which nothing more will happen; `yes`, where the day is not known.
    pub archived: Option<Spanned<String>>,
    /// The body that held it, where that body is no more.
    pub original_body: Option<Spanned<Text>>,
    /// The body that took its place.
    pub body_replaced_by: Option<Spanned<Text>>,
    /// Where the record was taken from; left out, where the publisher wrote it.
    pub source: Option<RawConsultationSource>,
    /// Whether it is made up, to show how the pages work.
    #[serde(default)]
    pub example: bool,
    /// What people should read before they reply.
    #[serde(default)]
    pub documents: Vec<RawConsultationDocument>,
    /// What was asked.
    #[serde(default)]
    pub questions: Vec<RawAskedQuestion>,
    /// Ways to reply.
    #[serde(default)]
    pub reply: Vec<RawReply>,
    /// Parts of it that had days of their own.
    #[serde(default)]
    pub stages: Vec<RawConsultationStage>,
    /// Who replied, channel by channel.
    #[serde(default)]
    pub respondents: Vec<RawRespondents>,
    /// What is known of what came of it.
    #[serde(default)]
    pub outcomes: Vec<RawConsultationOutcome>,
    /// The report of what was said.
    pub report: Option<RawConsultationDocument>,
    /// What was decided.
    pub decision: Option<RawConsultationDecision>,
}

/// Where a record was taken from.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationSource {
    /// The publication.
    pub title: Spanned<Text>,
    /// Its address.
    pub url: Option<Spanned<String>>,
}

/// Something to read: a file beside the record, or an address.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationDocument {
    /// What it is.
    pub title: Spanned<Text>,
    /// The file, from the consultation's folder: `files/plan.pdf`.
    pub file: Option<Spanned<String>>,
    /// The address.
    pub url: Option<Spanned<String>>,
}

/// A question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAskedQuestion {
    /// Its letter or number.
    pub label: Spanned<String>,
    /// The question.
    pub text: Spanned<Text>,
    /// What its answers are for.
    pub leads_to: Option<Spanned<Text>>,
    /// The page of this site that shows what came of it, as in the default language: `/boroughs/`.
    pub page: Option<Spanned<String>>,
}

/// A way to reply.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawReply {
    /// `online`, `e-mail`, `post`, `phone`, `in-person` or `meeting`.
    pub kind: Spanned<String>,
    /// What to do.
    pub words: Spanned<Text>,
    /// The postal address, the telephone number or the mail box.
    pub contact: Option<Spanned<String>>,
    /// The web page.
    pub url: Option<Spanned<String>>,
}

/// A part of a consultation that had days of its own.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationStage {
    /// What happened in it.
    pub title: Spanned<Text>,
    /// When it began.
    pub opens: Option<Spanned<String>>,
    /// The month in which it began, where no more is known.
    pub opens_month: Option<Spanned<String>>,
    /// When it ended.
    pub closes: Option<Spanned<String>>,
    /// The month in which it ended, where no more is known.
    pub closes_month: Option<Spanned<String>>,
}

/// Who replied by one channel.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRespondents {
    /// The channel.
    pub channel: Spanned<Text>,
    /// How many, where a number was published.
    pub count: Option<Spanned<i64>>,
    /// How many in the publisher's words, where they are no number: `approximately 7,400`.
    pub words: Option<Spanned<String>>,
    /// Whether the publisher says that the number is not exact.
    #[serde(default)]
    pub about: bool,
    /// What is counted: people, replies, events.
    pub unit: Spanned<Text>,
    /// `individuals`, `organisations`, `campaign`, `staff` or `mixed`.
    pub who: Spanned<String>,
    /// What must be known to read the number.
    pub note: Option<Spanned<Text>>,
    /// The address of the page that the number was taken from.
    pub source: Option<Spanned<String>>,
}

/// Something that is known of what came of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationOutcome {
    /// What came of it.
    pub words: Spanned<Text>,
    /// The address of the page that says so.
    pub url: Option<Spanned<String>>,
}

/// What was decided.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawConsultationDecision {
    /// The day of the decision, where it is known.
    pub day: Option<Spanned<String>>,
    /// What was decided.
    pub words: Spanned<Text>,
    /// The address of the decision.
    pub url: Option<Spanned<String>>,
}
