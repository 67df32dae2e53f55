//! Sentences about a reading. Which one is chosen follows from the figures and from what may be compared.

use super::{Desk, Subject};
use crate::derive::{Grid, ReadingChange, ReadingObstacle, Verdict};
use crate::figure::{Marker, Ratio};
use crate::locale::{Arg, Word};
use crate::model::{AreaId, Origin, Unit};

impl<'a> Desk<'a> {
    /// The figure, and how it compares.
    pub(super) fn measure_answer(
        &self,
        subject: &Subject<'a>,
        grid: &'a Grid,
        area: AreaId,
    ) -> Option<String> {
        let measure = subject.measure();
        let period = grid.last()?;
        let period_words = self.period(period);
        let name = ("name", Arg::Text(self.words(&measure.name)));
        let area_name = self.words(&subject.dataset.areas.get(area).name);
        let place = ("area", Arg::Text(area_name));
        let when = ("period", Arg::Text(period_words.as_str()));
        let figure = grid.get(area, period)?;
        let Ok(value) = figure.value() else {
            return Some(
                self.locale
                    .say(Word::MeasureAnswerAbsent, &[name, place, when]),
            );
        };
        let amount = self.amount(measure, value);
        let said = [name, place, when, ("value", Arg::Text(&amount))];
        let mut words = self.locale.say(Word::MeasureAnswer, &said);
        if figure.marker() == Some(Marker::LowReliability) {
            words = format!("{words} {}", self.word(Word::MeasureUnreliable));
        }
        let insights = self.scene.insights;
        let what = (subject.measure, area);
        let more = match insights.reading_change(subject.dataset, grid, what, period) {
            Ok(change) => self.change_words(subject, &change),
            Err(obstacle) => self.obstacle_words(&obstacle),
        };
        Some(format!("{words} {more}"))
    }

    fn change_words(&self, subject: &Subject<'a>, change: &ReadingChange) -> String {
        let measure = subject.measure();
        let rounded = change.difference.round(1, measure.decimals);
        let size = self.locale.fixed(crate::figure::Fixed {
            units: rounded.units.abs(),
            ..rounded
        });
        let against = self.period(change.against);
        let before = self.amount(measure, change.before);
        let period = ("period", Arg::Text(against.as_str()));
        let before = ("before", Arg::Text(before.as_str()));
        let number = ("number", Arg::Text(size.as_str()));
        if change.verdict == Verdict::Unclear {
            return self
                .locale
                .say(Word::MeasureUnclear, &[period, before, number]);
        }
        let points = measure.unit == Unit::Percent;
        let share = change.percent.map(|share| self.signed(share));
        let words = match (rounded.units.signum(), points, &share) {
            (0, ..) => self.locale.say(Word::MeasureSame, &[period, before]),
            (sign, true, _) => {
                let word = if sign > 0 {
                    Word::MeasureMorePoints
                } else {
                    Word::MeasureLessPoints
                };
                self.locale.say(word, &[period, before, number])
            }
            (sign, false, Some(share)) => {
                let word = if sign > 0 {
                    Word::MeasureMoreShare
                } else {
                    Word::MeasureLessShare
                };
                let share = ("share", Arg::Text(share.as_str()));
                self.locale.say(word, &[period, before, number, share])
            }
            (sign, false, None) => {
                let word = if sign > 0 {
                    Word::MeasureMore
                } else {
                    Word::MeasureLess
                };
                self.locale.say(word, &[period, before, number])
            }
        };
        match change.verdict {
            Verdict::Untested => format!("{words} {}", self.word(Word::MeasureUntested)),
            Verdict::Clear => format!("{words} {}", self.word(Word::MeasureClear)),
            Verdict::Counted | Verdict::Unclear => words,
        }
    }

    /// A percentage with its sign and one decimal place.
    fn signed(&self, share: Ratio) -> String {
        let mut text = String::new();
        self.locale.write_signed(&mut text, share.round(100, 1));
        text
    }

    fn obstacle_words(&self, obstacle: &ReadingObstacle<'a>) -> String {
        let against = self.period(obstacle.against());
        let period = ("period", Arg::Text(against.as_str()));
        match obstacle {
            ReadingObstacle::Overlap(_) => self.locale.say(Word::MeasureOverlap, &[period]),
            ReadingObstacle::Break(_, found) => {
                let cause = ("cause", Arg::Text(self.words(&found.cause)));
                self.locale.say(Word::MeasureBreak, &[period, cause])
            }
            ReadingObstacle::Missing(_) => self.locale.say(Word::MeasureMissing, &[period]),
            ReadingObstacle::Absent(..) => self.locale.say(Word::MeasureWithheld, &[period]),
        }
    }

    /// What must stand beside the figures: how sure they are, and what they must not be used for.
    pub(super) fn measure_notes(&self, subject: &Subject<'a>) -> Vec<String> {
        let mut notes = Vec::new();
        let (dataset, measure) = (subject.dataset, subject.measure());
        if matches!(measure.origin, Origin::Outcome { .. }) {
            notes.push(self.word(Word::OutcomeNote));
        }
        if dataset.flag {
            notes.push(self.word(Word::MeasureFlagNote));
        }
        if dataset.absent_rows_are_zero {
            notes.push(self.word(Word::ZeroRowsNote));
        }
        if let Some(survey) = dataset
            .survey
            .as_ref()
            .filter(|_| measure.unit == Unit::Percent)
        {
            if self.has_bases(subject) {
                let counts = [survey.minimum_base, survey.low_base].map(|n| self.locale.count(n));
                let [least, low] = &counts;
                let numbers = [("least", Arg::Text(least)), ("low", Arg::Text(low))];
                notes.push(self.locale.say(Word::FewNote, &numbers));
                notes.push(match survey.design_effect {
                    Some(effect) => {
                        let effect = crate::figure::Fixed::near(effect, 2);
                        let effect = self.locale.fixed(effect);
                        self.locale
                            .say(Word::RangeNote, &[("effect", Arg::Text(&effect))])
                    }
                    None => self.word(Word::EffectUnknown),
                });
            } else {
                notes.push(format!(
                    "{} {}",
                    Marker::NotAvailable.symbol(),
                    self.word(Word::BaseUnknown)
                ));
            }
            if let Some(months) = survey.answers_from_months {
                let count = self.locale.count(i64::from(months));
                notes.push(
                    self.locale
                        .say(Word::ReachNote, &[("count", Arg::Text(&count))]),
                );
            }
        }
        notes
    }

    /// Whether any figure of a measure says how many people answered.
    fn has_bases(&self, subject: &Subject<'a>) -> bool {
        self.lead_grid(subject).is_some_and(|grid| {
            let mut figures = grid.areas.iter().flat_map(|area| grid.series(*area));
            figures.any(|figure| figure.base().is_ok())
        })
    }
}
