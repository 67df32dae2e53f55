//! A standard in words: its measure, target and result, and whether the target was met.

use crate::derive::{Attainment, Score, attainment, score};
use crate::figure::{Fixed, Marker};
use crate::locale::{Arg, Word};
use crate::model::{Bound, Standard};
use crate::plan::PageId;
use crate::view::{Desk, Entry, Fact, Phrase};

/// How many decimal places a result has.
pub(super) const PLACES: u8 = 1;

impl<'a> Desk<'a> {
    /// What is counted to see whether a standard is kept.
    pub(super) fn standard_measure(&self, one: &'a Standard) -> Phrase {
        let words = self.phrase(&one.measure);
        if words.text.is_empty() {
            return Phrase::new(self.word(Word::NoMeasure));
        }
        words
    }

    /// "at least 90%"
    pub(super) fn standard_target(&self, one: &Standard) -> String {
        let Some(aim) = one.aim else {
            return self.word(Word::NoTarget);
        };
        let share = self.locale.fixed(aim.percentage);
        let word = match aim.bound {
            Bound::AtLeast => Word::TargetAtLeast,
            Bound::AtMost => Word::TargetAtMost,
        };
        self.locale.say(word, &[("share", Arg::Text(&share))])
    }

    /// "93.5% (187 of 200)", or why there is no percentage.
    pub(super) fn standard_result(&self, one: &Standard) -> String {
        let Some(found) = one.result else {
            return self.word(Word::NotYetMeasured);
        };
        let part = self.locale.count(found.numerator);
        let whole = self.locale.count(found.denominator);
        let mut args = vec![("part", Arg::Text(&part)), ("whole", Arg::Text(&whole))];
        match score(one.result) {
            Score::NotMeasured => self.word(Word::NotYetMeasured),
            Score::TooFew => self.locale.say(Word::ResultTooFew, &args),
            Score::Share {
                percentage,
                unreliable,
            } => {
                let share: Fixed = percentage.round(1, PLACES);
                let share = self.locale.fixed(share);
                args.push(("share", Arg::Text(&share)));
                let words = self.locale.say(Word::ResultShare, &args);
                if unreliable {
                    return format!("{words} {}", Marker::LowReliability.symbol());
                }
                words
            }
        }
    }

    /// "1 April 2025 to 31 March 2026"; or that there is none yet.
    pub(super) fn standard_period(&self, one: &Standard) -> String {
        let Some(found) = one.result else {
            return self.word(Word::NoPeriod);
        };
        let (first, last) = (self.locale.day(found.from), self.locale.day(found.to));
        let args = [("first", Arg::Text(&first)), ("last", Arg::Text(&last))];
        self.locale.say(Word::Span, &args)
    }

    /// Whether the target was met, in a sentence; nothing, where a target or a result is missing.
    pub(super) fn standard_kept(&self, one: &Standard) -> Option<String> {
        let word = match attainment(one, self.scene.today()) {
            Attainment::NoTarget | Attainment::NoResult => return None,
            Attainment::Met => Word::TargetMet,
            Attainment::NotMet => Word::TargetNotMet,
            Attainment::FewCases => Word::NotComparedFew,
            Attainment::NotOver => Word::NotComparedOpen,
            Attainment::BeforeStandard => Word::NotComparedBefore,
        };
        Some(self.word(word))
    }

    /// A standard, with everything that is known of it.
    pub(super) fn standard_entry(&self, one: &'a Standard) -> Entry {
        let catalogue = self.catalogue();
        let mut facts = vec![
            self.phrase_fact(Word::StandardService, self.phrase(&one.service)),
            self.phrase_fact(Word::StandardMeasure, self.standard_measure(one)),
            self.fact(Word::StandardTarget, self.standard_target(one), None),
            self.fact(Word::StandardResult, self.standard_result(one), None),
        ];
        if one.result.is_some() {
            facts.push(self.fact(Word::StandardPeriod, self.standard_period(one), None));
        }
        let kept = self.standard_kept(one);
        facts.extend(kept.map(|words| self.fact(Word::StandardKept, words, None)));
        facts.extend(self.figures_fact(one));
        let status = &catalogue.standards.statuses.get(one.status).name;
        facts.push(self.phrase_fact(Word::StandardStatus, self.phrase(status)));
        let set_on = one.set_on.map(|day| self.locale.day(day));
        facts.extend(set_on.map(|day| self.fact(Word::StandardSetOn, day, None)));
        facts.push(self.source_fact(&one.source, one.source_url.as_deref()));
        let today = self.scene.today();
        let due = one.review_due;
        facts.extend(due.map(|due| self.review_fact(due, one.is_overdue(today))));
        let note = self.phrase(&one.note);
        if !note.text.is_empty() {
            facts.push(self.phrase_fact(Word::FactNote, note));
        }
        Entry {
            anchor: None,
            name: self.phrase(&one.words),
            tags: one
                .example
                .then(|| self.word(Word::Example))
                .into_iter()
                .collect(),
            text: Vec::new(),
            facts,
        }
    }

    /// The measure of this site that is about the same.
    fn figures_fact(&self, one: &Standard) -> Option<Fact> {
        let (dataset, measure) = one.figures?;
        let name = &self.catalogue().performance(dataset).measure(measure).name;
        let link = self.phrase_link(self.phrase(name), PageId::Measure(dataset, measure));
        Some(self.phrase_fact(Word::StandardFigures, link))
    }

    /// Where something comes from, in the words of the default language.
    fn source_fact(&self, source: &str, url: Option<&str>) -> Fact {
        let mut words = self.original(source);
        words.url = url.map(str::to_owned);
        self.phrase_fact(Word::StandardSource, words)
    }
}
