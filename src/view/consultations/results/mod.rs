//! `/consultations/<slug>/results/`: what was answered, question by question, and its file.

mod chart;
mod file;
mod notes;
mod parts;
mod question;
mod sentence;
mod tables;

pub(in crate::view) use file::file;
pub use parts::{AnswerChart, QuestionPart, QuoteLine, ScaleChart};

use crate::locale::{Arg, Word};
use crate::model::{Asking, ConsultationId, Outcome, Respondents, ResultsKind};
use crate::plan::{ConsultationFile, ConsultationPage, FileTarget, PageId};
use crate::view::{Desk, Link, Part, View};

pub(super) fn results(desk: &Desk<'_>, id: ConsultationId) -> View {
    let one = desk.catalogue().consultations.get(id);
    let name = desk.words(&one.title);
    let title = desk
        .locale
        .say(Word::ResultsTitle, &[("title", Arg::Text(name))]);
    let mut parts = Vec::new();
    let mut lead = String::new();
    if let Some(outcome) = one.results.outcome() {
        let sheet = Sheet {
            outcome,
            download: desk.results_download(id),
        };
        lead = desk.results_lead(outcome);
        parts = desk.results_parts(&sheet);
        let example = one.example || outcome.example;
        parts.extend(example.then(|| ("example", Part::Text(desk.word(Word::ExampleNote)))));
        parts.push(("lead", Part::Text(lead.clone())));
    }
    View {
        template: "consultation-results.html",
        page: PageId::Consultations(ConsultationPage::Results(id)),
        language: desk.locale.index,
        title,
        description: lead,
        crumbs: vec![
            desk.link(PageId::Home, desk.word(Word::Home)),
            desk.link(
                PageId::Consultations(ConsultationPage::Overview),
                desk.word(Word::Consultations),
            ),
            desk.link(PageId::Consultations(ConsultationPage::One(id)), name),
        ],
        parts,
    }
}

/// The results of a page, and their file.
pub(super) struct Sheet<'a> {
    pub(super) outcome: &'a Outcome,
    pub(super) download: Link,
}

impl<'a> Desk<'a> {
    fn results_download(&self, id: ConsultationId) -> Link {
        let file = FileTarget::Consultations(ConsultationFile::Results(id));
        Link {
            url: self.file_url(file),
            text: self.word(Word::DownloadResults),
        }
    }

    /// What kind of exercise it was, in a sentence or two.
    fn results_lead(&self, outcome: &'a Outcome) -> String {
        if outcome.is_mixed() {
            return self.word(Word::ResultsMixedLead);
        }
        match (outcome.kind, &outcome.sample) {
            (ResultsKind::Open, _) | (_, None) => self.word(Word::ResultsOpenLead),
            (ResultsKind::Survey, Some(sample)) => {
                let population = [("population", Arg::Text(self.words(&sample.population)))];
                self.locale.say(Word::ResultsSurveyLead, &population)
            }
        }
    }

    fn results_parts(&self, sheet: &Sheet<'a>) -> Vec<(&'static str, Part)> {
        let outcome = sheet.outcome;
        let all = |respondents, level| -> Vec<QuestionPart> {
            let numbers = 0..outcome.questions.len();
            numbers
                .filter(|number| outcome.answers.has(*number, respondents))
                .map(|number| self.question_part(sheet, number, respondents, level))
                .collect()
        };
        let of_people = (0..outcome.questions.len()).filter_map(|number| {
            let words = outcome.questions[number].asking == Asking::Words;
            let counted = outcome.answers.has(number, Respondents::Individuals);
            (words || counted)
                .then(|| self.question_part(sheet, number, Respondents::Individuals, 2))
        });
        let mut parts = vec![
            ("questions", Part::Questions(of_people.collect())),
            (
                "organisations",
                Part::Questions(all(Respondents::Organisations, 3)),
            ),
            ("campaign", Part::Questions(all(Respondents::Campaign, 3))),
            ("method", Part::Notes(self.results_method(outcome))),
            ("limits", Part::Notes(self.results_limits(outcome))),
            ("downloads", Part::Links(vec![sheet.download.clone()])),
            ("columns", Part::Facts(self.results_columns())),
            ("facts", Part::Facts(self.results_facts(outcome))),
        ];
        let ways = self.ways_table(outcome);
        parts.extend(ways.map(|table| ("ways", Part::Table(Box::new(table)))));
        parts
    }
}
