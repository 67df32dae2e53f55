//! `/consultations/<slug>/form/` and `/consultations/sign-up/`: forms to print. What is written on them never comes here.

use crate::locale::{Arg, Word};
use crate::model::{ConsultationId, SignUp};
use crate::plan::{ConsultationPage, PageId};
use crate::view::{Desk, Entry, Part, Phrase, View};

pub(super) fn form(desk: &Desk<'_>, id: ConsultationId) -> View {
    let one = desk.catalogue().consultations.get(id);
    let page = PageId::Consultations(ConsultationPage::One(id));
    let title = [("title", Arg::Text(desk.words(&one.title)))];
    let over = one.life.is_over(desk.scene.now);
    let questions = one.questions.iter().map(|asked| {
        let label = [("label", Arg::Text(&asked.label))];
        Entry {
            name: Phrase::new(desk.locale.say(Word::ConsultationQuestion, &label)),
            text: vec![desk.phrase(&asked.text)],
            ..Entry::default()
        }
    });
    let offline = one.replies.iter().filter(|way| way.kind.is_offline());
    let mut parts = vec![
        ("tags", Part::Notes(desk.consultation_tags(one))),
        ("answer", Part::Text(desk.word(Word::ConsultationFormLead))),
        ("until", Part::Text(desk.say_when(one.life.closes))),
        (
            "where",
            Part::Entries(offline.map(|way| desk.way_to_reply(way, !over)).collect()),
        ),
        ("questions", Part::Entries(questions.collect())),
        ("owner", Part::Phrase(desk.consultation_owner(one))),
        (
            "back",
            Part::Links(vec![desk.link(page, desk.word(Word::ConsultationFormBack))]),
        ),
    ];
    if over {
        parts.push(("over", Part::Text(desk.consultation_sentences(one))));
    }
    let online = one.replies.iter().find_map(|way| way.url.as_ref());
    parts.extend(online.filter(|_| !over).map(|url| {
        let link = Phrase::new(desk.word(Word::ConsultationGoOnline)).to(url.clone());
        ("online", Part::Phrase(link))
    }));
    if one.example {
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    let mut crumbs = desk.consultation_crumbs();
    crumbs.push(desk.link(page, desk.words(&one.title)));
    View {
        template: "consultation-form.html",
        page: PageId::Consultations(ConsultationPage::Form(id)),
        language: desk.locale.index,
        title: desk.locale.say(Word::ConsultationFormTitle, &title),
        description: desk.word(Word::ConsultationFormLead),
        crumbs,
        parts,
    }
}

/// The page of a site that has no way to sign up is never planned; it would be empty.
pub(super) fn sign_up(desk: &Desk<'_>) -> View {
    let settings = desk.catalogue().consultations.sign_up.as_ref();
    View {
        template: "consultation-sign-up.html",
        page: PageId::Consultations(ConsultationPage::SignUp),
        language: desk.locale.index,
        title: desk.word(Word::ConsultationSignUpTitle),
        description: desk.word(Word::ConsultationSignUpLead),
        crumbs: desk.consultation_crumbs(),
        parts: settings.map_or_else(Vec::new, |settings| sign_up_parts(desk, settings)),
    }
}

fn sign_up_parts(desk: &Desk<'_>, settings: &SignUp) -> Vec<(&'static str, Part)> {
    let topics = desk.catalogue().topics.iter();
    let topics = topics.map(|(_, topic)| desk.phrase(&topic.name)).collect();
    let mut parts = vec![
        (
            "answer",
            Part::Text(desk.word(Word::ConsultationSignUpLead)),
        ),
        ("topics", Part::Phrases(topics)),
        (
            "contact",
            Part::Phrase(desk.original(settings.contact.clone())),
        ),
        ("privacy", Part::Phrase(desk.phrase(&settings.privacy))),
    ];
    let words = settings.words.as_ref();
    parts.extend(words.map(|words| ("elsewhere", Part::Phrase(desk.phrase(words)))));
    parts.extend(settings.url.as_ref().map(|url| {
        let link = Phrase::new(desk.word(Word::ConsultationSignUpOnline)).to(url.clone());
        ("online", Part::Phrase(link))
    }));
    if settings.example {
        let note = desk.word(Word::ExampleNote);
        parts.push(("example_note", Part::Text(note)));
    }
    parts
}
