//! `/languages/`: how much of the site each language has, and what that means for readers.

use super::coverage::{Coverage, Covered, coverage};
use super::{Desk, Part, Phrase, View, WordTable};
use crate::figure::Ratio;
use crate::locale::{Arg, Word};
use crate::plan::PageId;

pub(super) fn languages(desk: &Desk<'_>) -> View {
    let own = coverage(desk.scene, desk.locale.index);
    let columns = [
        Word::Language,
        Word::CoverageMessages,
        Word::CoverageLabels,
        Word::CoverageWords,
        Word::CoverageStale,
        Word::CoverageReviewed,
    ];
    let rows = (0..desk.scene.locales.len()).map(|language| desk.coverage_row(language));
    let table = WordTable {
        caption: desk.word(Word::LanguagesTable),
        columns: columns.map(|word| desk.word(word)).to_vec(),
        rows: rows.collect(),
    };
    let lead = desk.word(Word::LanguagesLead);
    View {
        template: "languages.html",
        page: PageId::Languages,
        language: desk.locale.index,
        title: desk.word(Word::LanguagesTitle),
        description: lead.clone(),
        crumbs: vec![desk.link(PageId::Home, desk.word(Word::Home))],
        parts: vec![
            ("answer", Part::Text(lead)),
            ("notes", Part::Notes(desk.coverage_notes(&own))),
            ("table", Part::Words(Box::new(table))),
        ],
    }
}

impl Desk<'_> {
    fn coverage_row(&self, language: usize) -> Vec<Phrase> {
        let found = coverage(self.scene, language);
        let name = &self.scene.locales[language].language;
        let foreign =
            (language != self.locale.index).then(|| (name.code.clone(), name.direction.as_str()));
        let is_default = language == self.routes.default_language();
        let reviewed = Covered {
            total: found.words.total,
            there: found.words.there - found.unreviewed_words.min(found.words.there),
        };
        let share_or_original = |covered: Covered| {
            if is_default {
                self.word(Word::CoverageOriginal)
            } else {
                self.share_of(covered)
            }
        };
        let stale = Covered {
            total: found.words.total,
            there: found.stale_words,
        };
        let mut row = vec![Phrase {
            text: name.name.clone(),
            url: Some(self.routes.page(PageId::Languages, language)),
            foreign,
        }];
        let cells = [
            self.share_of(found.messages),
            self.share_of(found.labels),
            share_or_original(found.words),
            share_or_original(stale),
            share_or_original(reviewed),
        ];
        row.extend(cells.map(Phrase::new));
        row
    }

    /// What there is of what there could be, in per cent; never 100 % or 0 % by rounding.
    fn share_of(&self, covered: Covered) -> String {
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let ratio = Ratio::new(number(covered.there), number(covered.total));
        let mut share = ratio.map_or(crate::figure::Fixed::whole(100), |ratio| {
            ratio.round(100, 1)
        });
        if covered.there < covered.total && share.units >= 1000 {
            share.units = 999;
        } else if covered.there > 0 && share.units == 0 {
            share.units = 1;
        }
        let value = self.locale.fixed(share);
        self.locale
            .say(Word::PercentValue, &[("value", Arg::Text(&value))])
    }

    /// What readers of this language should know.
    fn coverage_notes(&self, own: &Coverage) -> Vec<String> {
        if self.locale.index == self.routes.default_language() {
            return vec![self.word(Word::LanguagesOriginal)];
        }
        let machine = self.locale.has_message(Word::LanguagesMachine.id());
        let machine = machine.then(|| self.word(Word::LanguagesMachine));
        let mut notes: Vec<String> = machine.into_iter().collect();
        if own.messages.there < own.messages.total
            || own.labels.there < own.labels.total
            || own.words.there < own.words.total
        {
            notes.push(self.word(Word::LanguagesMissing));
        }
        if own.stale_words > 0 {
            notes.push(self.word(Word::LanguagesStale));
        }
        notes
    }
}
