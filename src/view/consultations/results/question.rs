//! One question: its heading, sentences, facts, chart, tables and quotes.

use super::Sheet;
use super::parts::{QuestionPart, QuoteLine};
use crate::config::Text;
use crate::derive::Poll;
use crate::figure::{Fixed, Marker};
use crate::locale::{Arg, Word};
use crate::model::{Asking, Entry, Question, Respondents, Statistic};
use crate::view::{Desk, Fact, Phrase};

impl<'a> Desk<'a> {
    pub(super) fn question_part(
        &self,
        sheet: &Sheet<'a>,
        number: usize,
        respondents: Respondents,
        level: u8,
    ) -> QuestionPart {
        let outcome = sheet.outcome;
        let poll = Poll::new(outcome, number, respondents, None);
        let question = poll.question;
        let id = match respondents {
            Respondents::Individuals => format!("q-{}", question.id),
            other => format!("q-{}-{}", question.id, other.name()),
        };
        let title = self.phrase(&question.wording);
        if question.asking == Asking::Words {
            return QuestionPart {
                id,
                level,
                title,
                finding: Some(self.phrase(&question.finding)),
                answer: vec![self.word(Word::ResultsWordsNote)],
                facts: self.words_facts(question),
                ..QuestionPart::default()
            };
        }
        let people = respondents == Respondents::Individuals;
        let quotes = question
            .quotes
            .iter()
            .filter(|q| q.respondents == respondents);
        QuestionPart {
            answer: if people {
                self.poll_sentences(sheet, &poll)
            } else {
                Vec::new()
            },
            facts: self.poll_facts(sheet, &poll),
            chart: people.then(|| self.poll_chart(sheet, &poll, &id)).flatten(),
            tables: self.poll_tables(&poll),
            folded: self.group_tables(outcome, number, respondents),
            quotes_title: self.word(Word::ResultsQuotes),
            quotes: quotes
                .map(|quote| QuoteLine {
                    words: self.phrase(&quote.text),
                    who: self.word(one_of(quote.respondents)),
                })
                .collect(),
            id,
            level,
            title,
            finding: None,
        }
    }

    /// The facts of a finding that its source gives in words.
    fn words_facts(&self, question: &Question) -> Vec<Fact> {
        let base = question.base.map_or_else(
            || self.marker_words(Marker::NotAvailable),
            |base| self.locale.count(base),
        );
        let mut facts = vec![
            self.fact(Word::ResultsType, self.word(kind(question)), None),
            self.asked_fact(question, None),
            self.fact(Word::ResultsBase, base, None),
        ];
        facts.extend(self.text_fact(Word::FactNote, &question.base_note));
        facts.extend(self.text_fact(Word::ResultsCaveat, &question.caveat));
        facts
    }

    /// "[x] not available, or not comparable"
    fn marker_words(&self, marker: Marker) -> String {
        format!(
            "{} {}",
            marker.symbol(),
            self.word(crate::view::table::meaning(marker))
        )
    }

    fn asked_fact(&self, question: &Question, before: Option<(&Question, &[usize])>) -> Fact {
        let phrase = self.phrase(&question.asked);
        if !phrase.text.is_empty() {
            return self.phrase_fact(Word::ResultsAsked, phrase);
        }
        let words = match before {
            None if question.asking == Asking::Words => self.marker_words(Marker::NotAvailable),
            None => self.word(Word::ResultsAskedAll),
            Some((before, options)) => {
                let names = options
                    .iter()
                    .map(|n| self.phrase(&before.options[*n].name).text);
                let options = names.collect::<Vec<_>>().join(" · ");
                let wording = self.phrase(&before.wording).text;
                let said = [
                    ("options", Arg::Text(options.as_str())),
                    ("question", Arg::Text(&wording)),
                ];
                self.locale.say(Word::ResultsFollows, &said)
            }
        };
        self.fact(Word::ResultsAsked, words, None)
    }

    fn poll_facts(&self, sheet: &Sheet<'a>, poll: &Poll<'a>) -> Vec<Fact> {
        let question = poll.question;
        let before = question
            .follows
            .as_ref()
            .map(|(before, options)| (&sheet.outcome.questions[*before], options.as_slice()));
        let count = |entry| match poll.count(entry) {
            Ok(count) => self.locale.count(count),
            Err(marker) => self.marker_words(marker),
        };
        let mut facts = vec![
            self.fact(Word::ResultsType, self.word(kind(question)), None),
            self.asked_fact(question, before),
            self.fact(Word::ResultsBase, count(Entry::Base), None),
            self.fact(Word::ResultsNoAnswer, count(Entry::NoAnswer), None),
        ];
        for statistic in Statistic::ALL {
            let Some(found) = poll.statistic(statistic) else {
                continue;
            };
            let words = match found {
                Ok((value, None)) => self.amount_of(value, &question.unit),
                Ok((value, Some(caution))) => {
                    let amount = self.amount_of(value, &question.unit);
                    format!("{amount} {}", caution.symbol())
                }
                Err(marker) => self.marker_words(marker),
            };
            facts.push(self.fact(statistic_name(statistic), words, None));
        }
        facts.extend(self.text_fact(Word::ResultsCaveat, &question.caveat));
        facts
    }

    /// "12.5 minutes"
    pub(super) fn amount_of(&self, value: Fixed, unit: &Text) -> String {
        let number = self.locale.fixed(value);
        let unit = self.phrase(unit).text;
        [number, unit].join(" ").trim_end().to_owned()
    }

    /// The name of an option in the page's language, or else as it stands.
    pub(super) fn option_name(&self, question: &Question, option: usize) -> String {
        let Phrase { text, .. } = self.phrase(&question.options[option].name);
        text
    }
}

/// What a question asks for.
fn kind(question: &Question) -> Word {
    match question.asking {
        Asking::Single => Word::ResultsTypeSingle,
        Asking::Scale => Word::ResultsTypeScale,
        Asking::Several => Word::ResultsTypeSeveral,
        Asking::Ranking => Word::ResultsTypeRanking,
        Asking::Number => Word::ResultsTypeNumber,
        Asking::Text => Word::ResultsTypeText,
        Asking::Words => Word::ResultsTypeWords,
    }
}

pub(super) fn statistic_name(statistic: Statistic) -> Word {
    match statistic {
        Statistic::Mean => Word::ResultsMean,
        Statistic::LowerQuartile => Word::ResultsLowerQuartile,
        Statistic::Median => Word::ResultsMedian,
        Statistic::UpperQuartile => Word::ResultsUpperQuartile,
    }
}

/// One of such respondents.
fn one_of(respondents: Respondents) -> Word {
    match respondents {
        Respondents::Individuals => Word::ResultsAnIndividual,
        Respondents::Organisations => Word::ResultsAnOrganisation,
        Respondents::Campaign => Word::ResultsACampaign,
    }
}

/// All of such respondents.
pub(super) fn all_of(respondents: Respondents) -> Word {
    match respondents {
        Respondents::Individuals => Word::ResultsIndividuals,
        Respondents::Organisations => Word::ResultsOrganisations,
        Respondents::Campaign => Word::ResultsCampaign,
    }
}
