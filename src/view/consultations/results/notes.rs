//! How results were made, what they cannot tell, and where they come from.

use crate::config::Text;
use crate::figure::Fixed;
use crate::locale::{Arg, Word};
use crate::model::{Asking, Outcome, ResultsKind};
use crate::view::{Desk, Fact};

impl<'a> Desk<'a> {
    fn text_lines(&self, text: &Text) -> Vec<String> {
        let whole = self.phrase(text);
        let lines = whole.text.lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty())
            .map(|line| match whole.foreign {
                Some(_) => self.as_default_language(line),
                None => line.to_owned(),
            })
            .collect()
    }

    pub(super) fn results_method(&self, outcome: &'a Outcome) -> Vec<String> {
        let mut notes = self.text_lines(&outcome.method);
        if let Some(sample) = &outcome.sample {
            let weighted = self.words(&sample.weighted_by);
            if !weighted.is_empty() {
                let said = [("names", Arg::Text(weighted))];
                notes.push(self.locale.say(Word::ResultsWeighted, &said));
            }
            notes.push(match sample.design_effect {
                Some(effect) => {
                    let effect = self.locale.fixed(Fixed::near(effect, 2));
                    self.locale
                        .say(Word::ResultsRangeNote, &[("effect", Arg::Text(&effect))])
                }
                None => self.word(Word::ResultsNoEffect),
            });
        }
        let Some(rule) = outcome.rule else {
            return notes;
        };
        let numbers = [rule.smallest_base, 100].map(|n| self.locale.count(n));
        let said = [
            ("least", Arg::Text(numbers[0].as_str())),
            ("low", Arg::Text(&numbers[1])),
        ];
        notes.push(self.locale.say(Word::FewNote, &said));
        let protection = rule.protection;
        let least = self.locale.count(i64::from(protection.publishes_zeros()));
        let most = self.locale.count(protection.rule.threshold - 1);
        let said = [
            ("least", Arg::Text(least.as_str())),
            ("most", Arg::Text(&most)),
        ];
        notes.push(self.locale.say(Word::ResultsWithheld, &said));
        notes.push(self.word(Word::ResultsRounding));
        notes
    }

    pub(super) fn results_limits(&self, outcome: &'a Outcome) -> Vec<String> {
        let open = outcome
            .questions
            .iter()
            .any(|question| question.kind == ResultsKind::Open);
        let words = outcome
            .questions
            .iter()
            .any(|question| question.asking == Asking::Words);
        let mut notes = Vec::new();
        let limit = if outcome.is_mixed() {
            Word::ResultsMixedLimit
        } else {
            Word::ResultsOpenLimit
        };
        notes.extend(open.then(|| self.word(limit)));
        notes.extend(words.then(|| self.word(Word::ResultsWordsLimit)));
        notes.extend(self.text_lines(&outcome.limits));
        notes
    }

    pub(super) fn results_facts(&self, outcome: &'a Outcome) -> Vec<Fact> {
        let site = &self.catalogue().site;
        let source = Self::source(&outcome.source);
        let mut facts = vec![self.fact(Word::FactSource, source, outcome.source.url.clone())];
        let licence = &site.licence;
        facts.push(self.fact(
            Word::FactLicence,
            licence.name.clone(),
            Some(licence.url.clone()),
        ));
        facts.push(self.attribution_of(licence));
        facts
    }

    /// What each column of the file holds.
    pub(super) fn results_columns(&self) -> Vec<Fact> {
        let columns = [
            ("question", Word::ColumnQuestion),
            ("type", Word::ColumnQuestionType),
            ("kind", Word::ColumnResultsKind),
            ("respondent_type", Word::ColumnRespondents),
            ("group", Word::ColumnGroup),
            ("option", Word::ColumnOption),
            ("rank", Word::ColumnRank),
            ("unit", Word::ColumnResultsUnit),
            ("value", Word::ColumnValue),
            ("marker", Word::ColumnReadingMarker),
            ("words", Word::ColumnWords),
            ("base", Word::ColumnBase),
            ("lower", Word::ColumnLower),
            ("upper", Word::ColumnUpper),
            ("weighted", Word::ColumnWeighted),
            ("example", Word::ColumnExample),
        ];
        columns
            .map(|(name, word)| self.column(name, self.word(word)))
            .to_vec()
    }
}
