//! `/consultations/<slug>/issues/`: what people raised, what those who were asked answered, and what became of it.

use super::invited::{asked_parts, stages};
use super::own::{downloads, example, place};
use crate::config::Text;
use crate::locale::{Arg, Word};
use crate::model::{
    Consultation, ConsultationId, IssueGroup, Issues, Report, Respondent, UnitAnswers,
};
use crate::plan::{ConsultationFile, ConsultationPage, PageId};
use crate::view::{Block, Desk, Fact, Part, Phrase, Section, View};

pub(super) fn issues(desk: &Desk<'_>, id: ConsultationId) -> View {
    let one = desk.catalogue().consultations.get(id);
    let title = ("title", Arg::Text(desk.words(&one.title)));
    let issues = one.issues.as_ref();
    View {
        template: "issues.html",
        page: PageId::Consultations(ConsultationPage::Issues(id)),
        language: desk.locale.index,
        title: desk.locale.say(Word::IssuesTitle, &[title]),
        description: desk.locale.say(Word::IssuesDescription, &[title]),
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.link(
                PageId::Consultations(ConsultationPage::Overview),
                desk.word(Word::Consultations),
            ),
            desk.link(
                PageId::Consultations(ConsultationPage::One(id)),
                desk.words(&one.title),
            ),
        ],
        parts: issues.map_or_else(Vec::new, |issues| parts(desk, id, one, issues)),
    }
}

fn parts(
    desk: &Desk<'_>,
    id: ConsultationId,
    one: &Consultation,
    issues: &Issues,
) -> Vec<(&'static str, Part)> {
    let questions = issues.questions.iter().map(|text| desk.phrase(text));
    let groups = issues.groups.iter();
    let groups = groups.map(|group| section(desk, group, &issues.questions));
    let mut parts = vec![
        ("answer", Part::Text(counted(desk, issues))),
        ("questions", Part::Phrases(questions.collect())),
        ("groups", Part::Sections(groups.collect())),
    ];
    parts.extend(example(desk, one.example));
    let note = issues.groups_note.as_ref();
    parts.extend(note.map(|text| ("groups_note", Part::Phrase(desk.phrase(text)))));
    if let Some(asked) = &issues.asked {
        parts.extend(asked_parts(desk, asked));
    }
    parts.push(("stages", Part::Entries(stages(desk, &issues.stages))));
    if let Some(report) = &issues.report {
        parts.push(("report", Part::Facts(report_facts(desk, report))));
        let went_to = report.went_to.iter().map(|text| desk.phrase(text));
        parts.push(("went_to", Part::Phrases(went_to.collect())));
    }
    let answered = issues.groups.iter().any(|group| group.answers.is_some());
    let mut files = vec![(ConsultationFile::Groups(id), Word::DownloadIssueGroups)];
    files.extend(answered.then_some((ConsultationFile::Responses(id), Word::DownloadAnswers)));
    let replies = issues.asked.as_ref();
    files.extend(replies.map(|_| (ConsultationFile::Replies(id), Word::DownloadReplies)));
    parts.push(("downloads", Part::Links(downloads(desk, &files))));
    parts
}

/// How many groups there were, and how many of them are here.
fn counted(desk: &Desk<'_>, issues: &Issues) -> String {
    let known = i64::try_from(issues.groups.len()).unwrap_or(i64::MAX);
    let all = counted_as(desk, Word::IssuesGroups, issues.groups_in_all);
    let here = if known == issues.groups_in_all {
        desk.word(Word::IssuesAllNamed)
    } else {
        counted_as(desk, Word::IssuesNamed, known)
    };
    format!("{all} {here}")
}

fn counted_as(desk: &Desk<'_>, word: Word, number: i64) -> String {
    let count = desk.locale.count(number);
    let args = [
        ("number", Arg::Number(number)),
        ("count", Arg::Text(&count)),
    ];
    desk.locale.say(word, &args)
}

/// A group: what people said, each question with the answers of all units, and all answers in short.
fn section(desk: &Desk<'_>, group: &IssueGroup, questions: &[Text; 3]) -> Section {
    let named = |word, text| Block {
        name: Phrase::new(desk.word(word)),
        text: vec![text],
        lines: Vec::new(),
    };
    let mut blocks = vec![named(Word::GroupSaid, desk.phrase(&group.said))];
    match &group.answers {
        None => blocks.push(named(
            Word::GroupAnswers,
            Phrase::new(desk.word(Word::GroupNoneSingle)),
        )),
        Some(UnitAnswers {
            cleared,
            held_back: 0,
        }) if cleared.is_empty() => {
            let words = desk.word(Word::GroupUnanswered);
            blocks.push(named(Word::GroupAnswers, Phrase::new(words)));
        }
        Some(answers) => {
            blocks.extend(answer_blocks(desk, answers, questions));
            let held_back = i64::try_from(answers.held_back).unwrap_or(i64::MAX);
            if held_back > 0 {
                let words = counted_as(desk, Word::GroupHeldBackCount, held_back);
                blocks.push(named(Word::GroupHeldBack, Phrase::new(words)));
            }
        }
    }
    let summary = group.summary.as_ref();
    blocks.extend(summary.map(|text| named(Word::GroupSummary, desk.phrase(text))));
    Section {
        id: format!("group-{}", group.slug),
        name: desk.phrase(&group.title),
        blocks,
    }
}

fn answer_blocks(desk: &Desk<'_>, answers: &UnitAnswers, questions: &[Text; 3]) -> Vec<Block> {
    if answers.cleared.is_empty() {
        return Vec::new();
    }
    let block = |(at, question)| {
        let lines = answers.cleared.iter().map(|response| {
            let words: &Option<String> = &response.answers[at];
            let words = match words {
                Some(words) => desk.original(words),
                None => Phrase::new(desk.word(Word::NoAnswer)),
            };
            (unit(desk, response.unit.as_ref()), words)
        });
        Block {
            name: desk.phrase(question),
            text: Vec::new(),
            lines: lines.collect(),
        }
    };
    (0..).zip(questions).map(block).collect()
}

/// Whose an answer is.
fn unit(desk: &Desk<'_>, unit: Option<&Respondent>) -> Phrase {
    let area = |id| desk.words(&desk.catalogue().areas.get(id).name).to_owned();
    match unit {
        None => Phrase::new(desk.word(Word::GroupUnitNotNamed)),
        Some(Respondent::Named(name, None)) => desk.original(name),
        Some(Respondent::Named(name, Some(id))) => desk.original(format!("{name} ({})", area(*id))),
        Some(Respondent::OfArea(id)) => Phrase::new(area(*id)),
    }
}

fn report_facts(desk: &Desk<'_>, report: &Report) -> Vec<Fact> {
    let day = report.day.map(|day| desk.locale.day(day));
    let when = report.when.as_ref().map(|text| desk.phrase(text));
    let when = day.map(Phrase::new).into_iter().chain(when);
    let place_ = report.place.as_ref().map(|text| desk.phrase(text));
    let link = report
        .link
        .as_ref()
        .map(|at| Phrase::new(desk.word(Word::IssuesReportRead)).to(place(desk, at)));
    let when = when.map(|words| desk.phrase_fact(Word::IssuesReportWhen, words));
    let place = place_.map(|words| desk.phrase_fact(Word::IssuesReportPlace, words));
    let link = link.map(|words| desk.phrase_fact(Word::IssuesReportLink, words));
    when.chain(place).chain(link).collect()
}
