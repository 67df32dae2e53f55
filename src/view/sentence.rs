//! Sentences made from figures. Which sentence is chosen follows from the figures; how it is worded is the language's.

use super::{Desk, Headline, Part};
use crate::derive::{Change, Percent, Rate, denominator};
use crate::figure::{Fixed, Month, Value};
use crate::locale::{Arg, Locale, Word};
use crate::model::{AreaId, Basis, Break, CategoryId, Residents};

/// The latest year of an area and category beside the year before it.
pub(super) struct YearPair<'a> {
    /// The last month of the latest year.
    pub(super) last: Month,
    pub(super) now: Value,
    pub(super) before: Value,
    /// The change, or the break that forbids one.
    pub(super) change: Result<Change, &'a Break>,
    pub(super) rate: Rate<'a>,
}

impl<'a> Desk<'a> {
    /// The latest two years of the lead dataset's newest edition.
    pub(super) fn years(&self, area: AreaId, category: CategoryId) -> YearPair<'a> {
        let catalogue = self.catalogue();
        let figures = self.scene.insights.latest(catalogue.lead);
        let last = figures.span().1;
        let now = figures.year_ending(area, category, last);
        let before = figures.year_ending(area, category, last.plus(-12));
        let insights = self.scene.insights;
        let change = insights.change_within(
            catalogue.lead(),
            (area, category),
            (before, last.plus(-23)),
            (now, last),
        );
        YearPair {
            last,
            now,
            before,
            change,
            rate: Rate::of(now, denominator(catalogue, catalogue.lead(), area)),
        }
    }

    /// "In the 12 months to June 2026 the police recorded 39,922 offences."
    pub(super) fn answer(&self, pair: &YearPair<'_>) -> String {
        let month = ("month", Arg::Text(self.locale.month(pair.last)));
        match pair.now {
            Value::Known(number) => {
                let count = self.locale.count(number);
                self.locale.say(
                    Word::Answer,
                    &[
                        month,
                        ("number", Arg::Number(number)),
                        ("count", Arg::Text(&count)),
                    ],
                )
            }
            Value::Absent(_) => self.locale.say(Word::AnswerAbsent, &[month]),
        }
    }

    /// The same with what it is about before it, to stand alone: "All recorded offences: Camden. In the …"
    pub(super) fn alone(&self, title: &str, answer: &str) -> String {
        self.locale.say(
            Word::Description,
            &[("title", Arg::Text(title)), ("answer", Arg::Text(answer))],
        )
    }

    /// "That is 224 fewer (7.0%) than in the 12 months before. Then the number was 3,204."
    pub(super) fn change_sentence(&self, pair: &YearPair<'_>) -> String {
        match (pair.change, pair.before) {
            (Err(found), _) => self.locale.say(
                Word::ChangeBreak,
                &[("cause", Arg::Text(self.words(&found.cause)))],
            ),
            (
                Ok(Change::Known {
                    difference,
                    percent,
                }),
                Value::Known(before),
            ) => {
                let size = difference.abs();
                let number = self.locale.count(size);
                let before = self.locale.count(before);
                let args = [
                    ("number", Arg::Number(size)),
                    ("count", Arg::Text(&number)),
                    ("before", Arg::Text(&before)),
                ];
                match percent {
                    _ if difference == 0 => self.locale.say(Word::ChangeNone, &args),
                    Percent::Known(ratio) => {
                        let share = ratio.round(100, 1);
                        let share = self.locale.fixed(Fixed {
                            units: share.units.abs(),
                            ..share
                        });
                        let word = if difference < 0 {
                            Word::ChangeFell
                        } else {
                            Word::ChangeRose
                        };
                        self.locale.say(
                            word,
                            &[args[0], args[1], args[2], ("share", Arg::Text(&share))],
                        )
                    }
                    Percent::SmallBase => {
                        let word = if difference < 0 {
                            Word::ChangeFellSmall
                        } else {
                            Word::ChangeRoseSmall
                        };
                        self.locale.say(word, &args)
                    }
                }
            }
            _ => self.word(Word::ChangeUnknown),
        }
    }

    /// Why there is no change to lead the page with, where there is none.
    pub(super) fn obstacle(&self, pair: &YearPair<'_>) -> Option<(&'static str, Part)> {
        let has_change = matches!(pair.change, Ok(Change::Known { .. }));
        (!has_change).then(|| ("obstacle", Part::Text(self.change_sentence(pair))))
    }

    /// The count, its change and its rate, as figures that lead a page.
    pub(super) fn headlines(&self, pair: &YearPair<'_>) -> Vec<Headline> {
        let locale = self.locale;
        let year = locale.say(
            Word::YearTo,
            &[("month", Arg::Text(locale.month(pair.last)))],
        );
        let value = |value: Value| {
            value
                .known()
                .map_or_else(|| symbol(value), |number| locale.count(number))
        };
        let mut headlines = vec![Headline {
            label: self.words(&self.catalogue().lead().unit).to_owned(),
            value: value(pair.now),
            detail: year,
        }];
        if let Ok(Change::Known { difference, .. }) = pair.change {
            let mut signed = String::new();
            locale.write_signed(&mut signed, Fixed::whole(difference));
            headlines.push(Headline {
                label: self.word(Word::ChangeOnYear),
                value: signed,
                detail: self.change_sentence(pair),
            });
        }
        if let Rate::Known(ratio, residents) = pair.rate {
            headlines.push(Headline {
                label: self.word(Word::PerThousand),
                value: locale.fixed(ratio.round(1000, 1)),
                detail: self.residents(residents),
            });
        }
        headlines
    }

    /// "210,136 residents at the census of 2021"
    pub(super) fn residents(&self, residents: &Residents) -> String {
        let word = match residents.basis {
            Basis::Census => Word::ResidentsCensus,
            Basis::Estimate => Word::ResidentsEstimate,
            Basis::Forecast => Word::ResidentsForecast,
        };
        let count = self.locale.count(residents.count);
        let year = residents.year.to_string();
        self.locale.say(
            word,
            &[
                ("count", Arg::Text(&count)),
                ("number", Arg::Number(residents.count)),
                ("year", Arg::Text(&year)),
            ],
        )
    }
}

fn symbol(value: Value) -> String {
    value
        .marker()
        .map_or_else(String::new, |marker| marker.symbol().to_owned())
}

/// How many seams a joined line has, in words.
pub(super) fn seams(locale: &Locale, count: usize) -> String {
    let number = i64::try_from(count).unwrap_or(0);
    let count = locale.count(number);
    locale.say(
        Word::Seams,
        &[
            ("number", Arg::Number(number)),
            ("count", Arg::Text(&count)),
        ],
    )
}
