//! `/consultations/<slug>/`: one consultation, from its questions to what came of it.

use super::status::next;
use crate::locale::{Arg, Word};
use crate::model::{
    AskedQuestion, Consultation, ConsultationDocument, ConsultationId, DocumentAt, Reply, ReplyKind,
};
use crate::plan::{ConsultationFile, ConsultationPage, FileTarget, PageId};
use crate::view::{Desk, Entry, Fact, Link, Part, Phrase, View};

type Parts = Vec<(&'static str, Part)>;

pub(super) fn one(desk: &Desk<'_>, id: ConsultationId) -> View {
    let one = desk.catalogue().consultations.get(id);
    let mut parts = vec![
        ("heading", Part::Phrase(desk.phrase(&one.title))),
        ("tags", Part::Notes(desk.consultation_tags(one))),
        ("answer", Part::Text(desk.consultation_sentences(one))),
        ("as_built", Part::Text(desk.consultations_as_built())),
        ("dates", Part::Facts(desk.consultation_days(one))),
        ("summary", Part::Phrase(desk.phrase(&one.summary))),
        ("about", Part::Facts(desk.consultation_about(one))),
    ];
    if one.example {
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    parts.extend(replies(desk, id, one));
    let documents = one.documents.iter();
    let documents = documents
        .map(|document| desk.consultation_document(document))
        .collect();
    parts.push(("documents", Part::Phrases(documents)));
    let questions = one.questions.iter();
    let questions = questions.map(|asked| question(desk, asked)).collect();
    parts.push(("questions", Part::Entries(questions)));
    parts.extend(super::asked::parts(desk, one));
    parts.push(("results", Part::Links(results(desk, id, one))));
    parts.extend(came_of_it(desk, one));
    parts.extend(super::actions::parts(desk, id));
    let status = desk.consultation_status(one);
    parts.push(("next", Part::Text(desk.word(next(status)))));
    parts.extend(about_record(desk, id, one));
    View {
        template: "consultation.html",
        page: PageId::Consultations(ConsultationPage::One(id)),
        language: desk.locale.index,
        title: desk.words(&one.title).to_owned(),
        description: desk.words(&one.summary).to_owned(),
        crumbs: desk.consultation_crumbs(),
        parts,
    }
}

/// How to reply, or how people could.
fn replies(desk: &Desk<'_>, id: ConsultationId, one: &Consultation) -> Parts {
    if one.replies.is_empty() {
        return Vec::new();
    }
    let over = one.life.is_over(desk.scene.now);
    let entries = one.replies.iter().map(|way| desk.way_to_reply(way, !over));
    let mut parts = vec![("replies", Part::Entries(entries.collect()))];
    if over {
        return parts;
    }
    parts.push((
        "can_reply",
        Part::Text(desk.word(Word::ConsultationOffline)),
    ));
    if one.has_form() {
        let page = PageId::Consultations(ConsultationPage::Form(id));
        let link = desk.link(page, desk.word(Word::ConsultationPrintForm));
        parts.push(("form", Part::Links(vec![link])));
    }
    parts
}

fn question(desk: &Desk<'_>, asked: &AskedQuestion) -> Entry {
    let label = [("label", Arg::Text(&asked.label))];
    let page = asked.page.as_ref().map(|page| desk.address_url(page));
    let leads = asked.leads_to.as_ref().map(|text| desk.phrase(text));
    let facts = leads.map(|words| {
        let words = match page {
            Some(page) => words.to(page),
            None => words,
        };
        desk.phrase_fact(Word::ConsultationLeadsTo, words)
    });
    Entry {
        anchor: None,
        name: Phrase::new(desk.locale.say(Word::ConsultationQuestion, &label)),
        tags: Vec::new(),
        text: vec![desk.phrase(&asked.text)],
        facts: facts.into_iter().collect(),
    }
}

/// The page with what people said, if there is one.
fn results(desk: &Desk<'_>, id: ConsultationId, one: &Consultation) -> Vec<Link> {
    let page = PageId::Consultations(ConsultationPage::Results(id));
    let link = || desk.link(page, desk.word(Word::ConsultationResultsLink));
    (!one.results.is_empty()).then(link).into_iter().collect()
}

/// Report, decision and outcomes.
fn came_of_it(desk: &Desk<'_>, one: &Consultation) -> Parts {
    let mut facts: Vec<Fact> = Vec::new();
    facts.extend(one.report.as_ref().map(|report| {
        let report = desk.consultation_document(report);
        desk.phrase_fact(Word::ConsultationReport, report)
    }));
    if let Some(decision) = &one.decision {
        let words = linked(desk.phrase(&decision.words), decision.url.as_ref());
        facts.push(desk.phrase_fact(Word::ConsultationDecision, words));
        facts.extend(
            decision
                .day
                .map(|day| desk.fact(Word::ConsultationDecidedOn, desk.locale.day(day), None)),
        );
    }
    let outcomes = one.outcomes.iter();
    let outcomes = outcomes.map(|known| linked(desk.phrase(&known.words), known.url.as_ref()));
    vec![
        ("came_of_it", Part::Facts(facts)),
        ("outcomes", Part::Phrases(outcomes.collect())),
    ]
}

/// Words that lead to the page that says so, where its address is known.
fn linked(words: Phrase, url: Option<&String>) -> Phrase {
    match url {
        Some(url) => words.to(url.clone()),
        None => words,
    }
}

/// Who answers for it, where the record is from, and the files.
fn about_record(desk: &Desk<'_>, id: ConsultationId, one: &Consultation) -> Parts {
    let mut facts = vec![desk.phrase_fact(Word::ConsultationOwner, desk.consultation_owner(one))];
    let bodies = [
        (Word::ConsultationOriginalBody, &one.original_body),
        (Word::ConsultationReplacedBy, &one.body_replaced_by),
    ];
    for (name, body) in bodies {
        facts.extend(
            body.as_ref()
                .map(|body| desk.phrase_fact(name, desk.phrase(body))),
        );
    }
    facts.push(match &one.source {
        Some(source) => {
            let title = desk.phrase(&source.title);
            let url = source.url.clone();
            desk.phrase_fact(Word::FactSource, Phrase { url, ..title })
        }
        None => desk.fact(
            Word::FactSource,
            desk.word(Word::ConsultationOwnRecord),
            None,
        ),
    });
    let licence = &desk.catalogue().site.licence;
    let (name, url) = (licence.name.clone(), licence.url.clone());
    facts.push(desk.fact(Word::FactLicence, name, Some(url)));
    facts.extend((!one.example).then(|| desk.attribution_of(licence)));
    let dates = one
        .has_dates()
        .then(|| desk.consultation_file(ConsultationFile::Dates(id), Word::DownloadCalendar));
    let mut files: Vec<Link> = dates.into_iter().collect();
    files.push(desk.consultation_file(ConsultationFile::All, Word::DownloadRecords));
    if !one.respondents.is_empty() {
        let file = ConsultationFile::Respondents;
        files.push(desk.consultation_file(file, Word::ConsultationsRespondentsFile));
    }
    vec![("facts", Part::Facts(facts)), ("files", Part::Links(files))]
}

impl Desk<'_> {
    /// A document as a link that says which kind of file it is.
    pub(super) fn consultation_document(&self, document: &ConsultationDocument) -> Phrase {
        let title = self.phrase(&document.title);
        match &document.at {
            DocumentAt::Web(url) => title.to(url.clone()),
            DocumentAt::File(file) => {
                let file = FileTarget::Attachment(file.number());
                let url = self.file_url(file);
                let ending = url
                    .rsplit_once('.')
                    .map(|(_, ending)| ending.to_uppercase());
                let text = match ending {
                    Some(ending) => format!("{} ({ending})", title.text),
                    None => title.text.clone(),
                };
                Phrase { text, ..title }.to(url)
            }
        }
    }

    /// A way to reply.
    pub(super) fn way_to_reply(&self, way: &Reply, open: bool) -> Entry {
        let name = match way.kind {
            ReplyKind::Online => Word::ConsultationReplyOnline,
            ReplyKind::Email => Word::ConsultationReplyEmail,
            ReplyKind::Post => Word::ConsultationReplyPost,
            ReplyKind::Phone => Word::ConsultationReplyPhone,
            ReplyKind::InPerson => Word::ConsultationReplyInPerson,
            ReplyKind::Meeting => Word::ConsultationReplyMeeting,
        };
        let mut text = vec![self.phrase(&way.words)];
        text.extend(
            way.contact
                .as_ref()
                .map(|contact| self.original(contact.clone())),
        );
        text.extend(
            way.url
                .as_ref()
                .filter(|_| open)
                .map(|url| Phrase::new(self.word(Word::ConsultationGoOnline)).to(url.clone())),
        );
        let tag = way
            .kind
            .is_offline()
            .then(|| self.word(Word::ConsultationOffline));
        Entry {
            anchor: None,
            name: Phrase::new(self.word(name)),
            tags: tag.into_iter().collect(),
            text,
            facts: Vec::new(),
        }
    }
}
