//! "About these figures": source, period, edition, area, residents, licence.

use super::{Desk, Fact};
use crate::config::{Licence, Text};
use crate::figure::{Day, Month};
use crate::load::Source;
use crate::locale::{Arg, Word, as_fallback};
use crate::model::{AreaId, CategoryId, Dataset, TopicId};
use crate::plan::PageId;

impl<'a> Desk<'a> {
    /// What a reader must know to use the figures of a page of the lead dataset.
    pub(super) fn facts(&self, area: AreaId, offence: Option<CategoryId>) -> Vec<Fact> {
        let catalogue = self.catalogue();
        let lead = catalogue.lead();
        let edition = lead.editions.len() - 1;
        let (first, last) = self.scene.insights.latest(catalogue.lead).span();
        let page = PageId::Edition(catalogue.lead, u16::try_from(edition).unwrap_or(0));
        let mut facts = vec![
            self.fact(
                Word::FactSource,
                Self::source(&lead.source),
                lead.source.url.clone(),
            ),
            self.fact(Word::FactPeriod, self.span(first, last), None),
            self.fact(Word::FactArea, self.area_name(area).to_owned(), None),
            self.fact(
                Word::FactEdition,
                self.edition_title(lead, edition),
                Some(self.url(page)),
            ),
        ];
        if let Some(residents) = catalogue.residents(lead, area) {
            let words = format!("{} ({})", self.base(residents, last), residents.source);
            facts.push(self.fact(Word::FactResidents, words, None));
        }
        if let Some(caution) = self.rate_caution(area) {
            facts.push(self.fact(Word::FactCaution, caution, None));
        }
        let left_out =
            offence.filter(|offence| lead.latest().absent_rows.contains(&(area, *offence)));
        let left_out = left_out.map(|_| {
            let zero = lead.absent_rows_are_zero;
            self.word(if zero {
                Word::AbsentRowZero
            } else {
                Word::AbsentRowMissing
            })
        });
        facts.extend(self.note_fact(left_out.as_deref(), &lead.latest().note));
        facts.push(self.fact(
            Word::FactLicence,
            lead.licence.name.clone(),
            Some(lead.licence.url.clone()),
        ));
        facts.push(self.attribution(lead));
        facts
    }

    pub(super) fn fact(&self, name: Word, words: String, url: Option<String>) -> Fact {
        Fact {
            name: self.word(name),
            words,
            url,
            foreign: None,
        }
    }

    /// A column of a file and what it holds. The names of columns are the same in every language.
    pub(super) fn column(&self, name: &str, words: String) -> Fact {
        Fact {
            name: self.as_default_language(name),
            words,
            url: None,
            foreign: None,
        }
    }

    /// Words in the default language, such as those of files, which pages in other languages mark as such.
    pub(super) fn as_default_language(&self, words: &str) -> String {
        if self.locale.index == self.routes.default_language() {
            return words.to_owned();
        }
        as_fallback(words)
    }

    /// The name of a topic, marked where it has none in this language.
    pub(super) fn topic_name(&self, id: TopicId) -> String {
        self.marked(&self.catalogue().topics.get(id).name)
    }

    /// The words of a text, marked where they are in the default language for want of a translation.
    pub(super) fn marked(&self, text: &'a Text) -> String {
        let words = self.words(text);
        if words.is_empty() || text.in_language(self.locale.code()).is_some() {
            words.to_owned()
        } else {
            self.as_default_language(words)
        }
    }

    /// The day by which something is to be looked at again, or that it was due by then.
    pub(super) fn review_fact(&self, due: Day, overdue: bool) -> Fact {
        let day = self.locale.day(due);
        let words = if overdue {
            let args = [("day", Arg::Text(&day))];
            self.locale.say(Word::ReviewOverdue, &args)
        } else {
            day
        };
        self.fact(Word::ReviewBy, words, None)
    }

    /// One note of what is to be said of rows that were left out, and of the edition.
    pub(super) fn note_fact(&self, left_out: Option<&str>, edition: &'a Text) -> Option<Fact> {
        let edition = Some(self.words(edition)).filter(|words| !words.is_empty());
        let sentences: Vec<&str> = left_out.into_iter().chain(edition).collect();
        (!sentences.is_empty()).then(|| self.fact(Word::FactNote, sentences.join(" "), None))
    }

    /// The words that the licence asks for, which stay in the language that they were given in.
    pub(super) fn attribution(&self, dataset: &Dataset) -> Fact {
        self.attribution_of(&dataset.licence)
    }

    /// The words that a licence asks for.
    pub(super) fn attribution_of(&self, licence: &Licence) -> Fact {
        let words = licence.attribution.clone();
        let foreign =
            (self.locale.index != self.routes.default_language()).then(|| self.default_language());
        Fact {
            foreign,
            ..self.fact(Word::FactAttribution, words, None)
        }
    }

    /// Publisher and title of a source.
    pub(super) fn source(source: &Source) -> String {
        format!("{}, {}", source.publisher, source.title)
    }

    /// "July 2024 to June 2026"
    pub(super) fn span(&self, first: Month, last: Month) -> String {
        let (first, last) = (self.locale.month(first), self.locale.month(last));
        self.locale.say(
            Word::Span,
            &[("first", Arg::Text(first)), ("last", Arg::Text(last))],
        )
    }

    /// "Recorded crime by borough, edition ending June 2026"
    pub(super) fn edition_title(&self, dataset: &Dataset, edition: usize) -> String {
        let last = dataset.editions[edition].observed.shape().last();
        self.titled(&dataset.title, last)
    }

    /// A title, with the month that an edition ends with.
    pub(super) fn titled(&self, title: &'a Text, last: Month) -> String {
        let title = self.words(title);
        self.locale.say(
            Word::EditionTitle,
            &[
                ("title", Arg::Text(title)),
                ("month", Arg::Text(self.locale.month(last))),
            ],
        )
    }
}
