//! Links the parts of a record: each mistake is a finding at its place.

use super::days::when;
use super::record::{
    AskedQuestion, ConsultationDecision, ConsultationDocument, ConsultationOutcome,
    ConsultationSource, ConsultationStage, DocumentAt, Reply, ReplyCount, ReplyKind,
    RespondentCount, RespondentKind,
};
use crate::config::{Spanned, Text};
use crate::diagnostic::Code;
use crate::load::{
    RawAskedQuestion, RawConsultationDecision, RawConsultationDocument, RawConsultationOutcome,
    RawConsultationRecord, RawConsultationSource, RawConsultationStage, RawReply, RawRespondents,
    Record,
};
use crate::model::clerk::Clerk;
use std::collections::BTreeSet;

type Source = Record<RawConsultationRecord>;

/// A text that needs words in the default language.
pub(super) fn words(
    record: &Source,
    text: &Spanned<Text>,
    what: &str,
    clerk: &mut Clerk<'_, '_>,
) -> Text {
    clerk.words(text.get_ref(), what, || record.place_of(text))
}

fn url(
    record: &Source,
    url: Option<&Spanned<String>>,
    clerk: &mut Clerk<'_, '_>,
) -> Option<String> {
    clerk.url(&record.cell(url?))
}

/// Something to read: a file or an address, and not both.
pub(super) fn document(
    record: &Source,
    raw: &RawConsultationDocument,
    clerk: &mut Clerk<'_, '_>,
) -> Option<ConsultationDocument> {
    let title = words(record, &raw.title, "The title of this document", clerk);
    let at = match (&raw.file, &raw.url) {
        (Some(file), None) => {
            let folder = record.folder().to_owned();
            DocumentAt::File(clerk.file(&folder, &record.cell(file))?)
        }
        (None, Some(address)) => DocumentAt::Web(clerk.url(&record.cell(address))?),
        _ => {
            clerk.findings.error(
                Code::BadSetting,
                record.place_of(&raw.title),
                "This document needs a file or an address, and not both.",
                "Write `file = \"files/plan.pdf\"` or `url = \"https://…\"`.",
            );
            return None;
        }
    };
    Some(ConsultationDocument { title, at })
}

pub(super) fn questions(
    record: &Source,
    raw: &[RawAskedQuestion],
    clerk: &mut Clerk<'_, '_>,
) -> Vec<AskedQuestion> {
    let mut seen = BTreeSet::new();
    let mut list = Vec::new();
    for question in raw {
        let label = record.cell(&question.label);
        if !seen.insert(label.text.clone()) {
            clerk.findings.error(
                Code::DuplicateKey,
                label.place.clone(),
                format!("Two questions have the letter or number `{}`.", label.text),
                "Give each question a letter or number of its own.",
            );
        }
        let leads = question.leads_to.as_ref();
        let page = question.page.as_ref().map(|page| record.cell(page));
        let page = page.and_then(|page| clerk.address(&page));
        list.push(AskedQuestion {
            label: label.text,
            text: words(record, &question.text, "The question", clerk),
            leads_to: leads.map(|text| words(record, text, "What the question leads to", clerk)),
            page,
        });
    }
    list
}

pub(super) fn reply(record: &Source, raw: &RawReply, clerk: &mut Clerk<'_, '_>) -> Option<Reply> {
    let words = words(record, &raw.words, "This way to reply", clerk);
    let url = url(record, raw.url.as_ref(), clerk);
    let kind = clerk.one_of(&record.cell(&raw.kind), &ReplyKind::ALL)?;
    let contact = raw
        .contact
        .as_ref()
        .map(|contact| record.cell(contact).text);
    if kind == ReplyKind::Post && contact.is_none() {
        clerk.findings.error(
            Code::BadSetting,
            record.place_of(&raw.kind),
            "This way to reply by post has no address.",
            "Write where the post goes: `contact = \"Consultation team, 1 High Street …\"`.",
        );
    }
    Some(Reply {
        kind,
        words,
        contact,
        url,
    })
}

pub(super) fn stage(
    record: &Source,
    raw: &RawConsultationStage,
    clerk: &mut Clerk<'_, '_>,
) -> ConsultationStage {
    ConsultationStage {
        title: words(record, &raw.title, "The title of this stage", clerk),
        opens: when(record, &raw.opens, &raw.opens_month, clerk),
        closes: when(record, &raw.closes, &raw.closes_month, clerk),
    }
}

pub(super) fn respondents(
    record: &Source,
    raw: &RawRespondents,
    clerk: &mut Clerk<'_, '_>,
) -> Option<ReplyCount> {
    let channel = words(record, &raw.channel, "The channel", clerk);
    let unit = words(record, &raw.unit, "The unit", clerk);
    let note = raw.note.as_ref();
    let note = note.map(|text| words(record, text, "The note", clerk));
    let source = url(record, raw.source.as_ref(), clerk);
    let who = clerk.one_of(&record.cell(&raw.who), &RespondentKind::ALL);
    let size = match (&raw.count, &raw.words) {
        (Some(count), None) if *count.get_ref() >= 0 => RespondentCount::Count(*count.get_ref()),
        (Some(count), None) => {
            clerk.findings.error(
                Code::NegativeCount,
                record.place_of(count),
                format!(
                    "There is {} here, and a count is never below zero.",
                    count.get_ref()
                ),
                "Write the number that was published.",
            );
            return None;
        }
        (None, Some(words)) => RespondentCount::Words(record.cell(words).text),
        _ => {
            clerk.findings.error(
                Code::BadSetting,
                record.place_of(&raw.channel),
                "This channel needs a number or words, and not both.",
                "Write `count = 72`. Where no exact number was published, keep its words: `words = \"about 7,000\"`.",
            );
            return None;
        }
    };
    Some(ReplyCount {
        channel,
        size,
        about: raw.about,
        unit,
        who: who?,
        note,
        source,
    })
}

pub(super) fn outcome(
    record: &Source,
    raw: &RawConsultationOutcome,
    clerk: &mut Clerk<'_, '_>,
) -> ConsultationOutcome {
    ConsultationOutcome {
        words: words(record, &raw.words, "This outcome", clerk),
        url: url(record, raw.url.as_ref(), clerk),
    }
}

pub(super) fn decision(
    record: &Source,
    raw: &RawConsultationDecision,
    clerk: &mut Clerk<'_, '_>,
) -> ConsultationDecision {
    let day = raw.day.as_ref().map(|day| record.cell(day));
    ConsultationDecision {
        day: day.and_then(|day| clerk.day(&day)),
        words: words(record, &raw.words, "The decision", clerk),
        url: url(record, raw.url.as_ref(), clerk),
    }
}

pub(super) fn provenance(
    record: &Source,
    raw: &RawConsultationSource,
    clerk: &mut Clerk<'_, '_>,
) -> ConsultationSource {
    ConsultationSource {
        title: words(record, &raw.title, "The title of the source", clerk),
        url: url(record, raw.url.as_ref(), clerk),
    }
}
