//! `/consultations/methods/`: the register of ways to ask people, and the rules that were set.

use crate::locale::{Arg, Word};
use crate::model::{Method, MethodId, MethodStatus};
use crate::plan::{ConsultationFile, ConsultationPage, PageId};
use crate::view::records::{Field, RecordFile, Rows};
use crate::view::{Desk, Entry, Fact, Part, View};

pub(super) fn methods(desk: &Desk<'_>) -> View {
    let consultations = &desk.catalogue().consultations;
    let entries = consultations.methods.iter();
    let entries: Vec<_> = entries
        .map(|(id, method)| entry(desk, id, method))
        .collect();
    let rules = consultations.rules.iter().map(|rule| Entry {
        name: desk.phrase(&rule.text),
        facts: vec![desk.phrase_fact(Word::FactSource, desk.phrase(&rule.source))],
        ..Entry::default()
    });
    let file = desk.consultation_file(ConsultationFile::Methods, Word::ConsultationRegisterFile);
    View {
        template: "consultation-methods.html",
        page: PageId::Consultations(ConsultationPage::Methods),
        language: desk.locale.index,
        title: desk.word(Word::ConsultationRegisterTitle),
        description: desk.word(Word::ConsultationRegisterLead),
        crumbs: desk.consultation_crumbs(),
        parts: vec![
            (
                "answer",
                Part::Text(desk.word(Word::ConsultationRegisterLead)),
            ),
            ("rules", Part::Entries(rules.collect())),
            ("methods", Part::Entries(entries)),
            ("downloads", Part::Links(vec![file])),
        ],
    }
}

fn entry(desk: &Desk<'_>, id: MethodId, method: &Method) -> Entry {
    let status = match method.status {
        MethodStatus::Used => Word::ConsultationMethodUsed,
        MethodStatus::Explored => Word::ConsultationMethodExplored,
        MethodStatus::Rejected => Word::ConsultationMethodRejected,
    };
    let year = [("year", Arg::Text(&method.year))];
    let mut tags = vec![desk.locale.say(status, &year)];
    tags.extend(method.example.then(|| desk.word(Word::Example)));
    let mut facts: Vec<Fact> = Vec::new();
    let texts = [
        (Word::ConsultationMethodRunBy, &method.run_by),
        (Word::ConsultationMethodWhy, &method.why),
    ];
    for (name, text) in texts {
        let words = desk.phrase(text);
        facts.extend((!words.text.is_empty()).then(|| desk.phrase_fact(name, words)));
    }
    let source = desk.original(method.source.clone());
    facts.extend((!source.text.is_empty()).then(|| desk.phrase_fact(Word::FactSource, source)));
    let used = desk.consultations_in_order();
    let used = used
        .into_iter()
        .filter(|(_, one)| one.methods.contains(&id));
    facts.extend(used.map(|(id, one)| {
        let page = PageId::Consultations(ConsultationPage::One(id));
        let name = desk.phrase_link(desk.phrase(&one.title), page);
        desk.phrase_fact(Word::ConsultationMethodIn, name)
    }));
    Entry {
        anchor: None,
        name: desk.phrase(&method.name),
        tags,
        text: vec![desk.phrase(&method.purpose)],
        facts,
    }
}

/// `methods.csv`
pub(super) fn file(desk: &Desk<'_>) -> RecordFile {
    let mut file = Rows::new(vec![
        "method",
        "name",
        "run_by",
        "purpose",
        "status",
        "year",
        "why",
        "source",
        "consultations",
        "example",
    ]);
    let consultations = &desk.catalogue().consultations;
    for (id, method) in consultations.methods.iter() {
        let status = MethodStatus::ALL.into_iter();
        let status = status
            .filter(|(_, status)| *status == method.status)
            .map(|(name, _)| name);
        let used = consultations.iter();
        let used = used
            .filter(|(_, one)| one.methods.contains(&id))
            .map(|(_, one)| one.slug.as_str());
        file.rows.push(vec![
            method.slug.clone().into(),
            desk.words(&method.name).into(),
            desk.words(&method.run_by).into(),
            desk.words(&method.purpose).into(),
            status.collect::<String>().into(),
            method.year.clone().into(),
            desk.words(&method.why).into(),
            method.source.clone().into(),
            used.collect::<Vec<_>>().join(" ").into(),
            Field::yes(method.example),
        ]);
    }
    RecordFile::Rows(file)
}
