//! Sentences made from figures. Which sentence is chosen follows from the figures; how it is worded is the language's.

use super::table::mark_meaning;
use super::{Desk, Headline, Part};
use crate::derive::{
    Change, Claim, Direction, Movement, Rate, Refusal, change_between, denominator,
};
use crate::figure::{Fixed, Mark, Month, Period, Value};
use crate::locale::{Arg, Locale, Word};
use crate::model::{AreaId, AreaKind, Basis, CategoryId, Residents};

/// The latest year of an area and category beside the year before it.
pub(super) struct YearPair<'a> {
    /// The last month of the latest year.
    pub(super) last: Month,
    pub(super) now: Value,
    pub(super) before: Value,
    /// The change, or what forbids one.
    pub(super) change: Result<Change, Refusal<'a>>,
    pub(super) rate: Rate<'a>,
}

/// The sentences that claims about one kind of period are worded with.
struct ClaimWords {
    /// The variable that says when.
    when: &'static str,
    fell: Word,
    fell_number: Word,
    rose: Word,
    rose_number: Word,
    same: Word,
    alone: Word,
    nothing: Word,
}

const OF_TWELVE_MONTHS: ClaimWords = ClaimWords {
    when: "month",
    fell: Word::ClaimFell,
    fell_number: Word::ClaimFellNumber,
    rose: Word::ClaimRose,
    rose_number: Word::ClaimRoseNumber,
    same: Word::ClaimSame,
    alone: Word::ClaimAlone,
    nothing: Word::ClaimNothing,
};

const OF_A_PERIOD: ClaimWords = ClaimWords {
    when: "period",
    fell: Word::PeriodFell,
    fell_number: Word::PeriodFellNumber,
    rose: Word::PeriodRose,
    rose_number: Word::PeriodRoseNumber,
    same: Word::PeriodSame,
    alone: Word::PeriodAlone,
    nothing: Word::PeriodNothing,
};

impl<'a> YearPair<'a> {
    /// What may be said of the latest year.
    pub(super) fn claim(&self) -> Claim<'a> {
        Claim::new(self.before, self.now, self.change)
    }
}

impl<'a> Desk<'a> {
    /// The latest two years of the lead dataset's newest edition.
    pub(super) fn years(&self, area: AreaId, category: CategoryId) -> YearPair<'a> {
        let catalogue = self.catalogue();
        let figures = self.scene.insights.latest(catalogue.lead);
        let last = figures.span().1;
        let now = figures.year_ending(area, category, last);
        let before = figures.year_ending(area, category, last.plus(-12));
        let periods = (Period::YearEnding(last.plus(-12)), Period::YearEnding(last));
        let change = change_between(catalogue.lead(), figures, (area, category), periods);
        YearPair {
            last,
            now,
            before,
            change,
            rate: Rate::of(now, denominator(catalogue, catalogue.lead(), area)),
        }
    }

    /// What a sentence is about: "Burglary in Camden", "Burglary across the Metropolitan Police area".
    pub(super) fn subject(&self, area: AreaId, category: CategoryId) -> String {
        let word = match self.catalogue().lead().areas.get(area).kind {
            AreaKind::PoliceArea => Word::SubjectWhole,
            AreaKind::Borough | AreaKind::Ward => Word::SubjectIn,
            AreaKind::Unplaced => Word::SubjectRow,
        };
        let offence = ("offence", Arg::Text(self.category_name(category)));
        let area = ("area", Arg::Text(self.area_name(area)));
        self.locale.say(word, &[offence, area])
    }

    /// What may be said of the latest year, in a sentence that can stand alone.
    pub(super) fn claim(&self, subject: &str, pair: &YearPair<'_>) -> String {
        self.claim_sentence(subject, Period::YearEnding(pair.last), &pair.claim())
    }

    /// What may be said of a period beside the same period a year before, in a sentence that can stand alone.
    pub(super) fn claim_sentence(
        &self,
        subject: &str,
        period: Period,
        claim: &Claim<'_>,
    ) -> String {
        let words = match period {
            Period::YearEnding(_) => &OF_TWELVE_MONTHS,
            _ => &OF_A_PERIOD,
        };
        let when = match period {
            Period::YearEnding(last) => self.locale.month(last).to_owned(),
            other => self.period(other),
        };
        let say = |word, args: &[(&'static str, Arg<'_>)]| {
            let common = [
                ("subject", Arg::Text(subject)),
                (words.when, Arg::Text(&when)),
            ];
            self.locale.say(word, &[&common, args].concat())
        };
        match claim {
            Claim::Moved(movement) => {
                let (now, before) = (
                    self.locale.count(movement.now()),
                    self.locale.count(movement.before()),
                );
                let args = [("now", Arg::Text(&now)), ("before", Arg::Text(&before))];
                let (with_share, alone) = match movement.direction() {
                    Direction::Fell => (words.fell, words.fell_number),
                    Direction::Rose => (words.rose, words.rose_number),
                };
                match self.share(movement) {
                    None => say(alone, &args),
                    Some(share) => say(
                        with_share,
                        &[args[0], args[1], ("share", Arg::Text(&share))],
                    ),
                }
            }
            Claim::Unmoved { now } => {
                say(words.same, &[("now", Arg::Text(&self.locale.count(*now)))])
            }
            Claim::Alone { now, .. } => {
                say(words.alone, &[("now", Arg::Text(&self.locale.count(*now)))])
            }
            Claim::Nothing(_) => say(words.nothing, &[]),
        }
    }

    /// How far a figure went, in per cent with one decimal place; nothing from a small base, or if that rounds to zero.
    fn share(&self, movement: &Movement) -> Option<String> {
        let share = movement.share()?.round(100, 1);
        (share.units > 0).then(|| self.locale.fixed(share))
    }

    /// "That is 224 fewer (7.0%) than in the 12 months before. Then the number was 3,204."
    fn movement(&self, movement: &Movement) -> String {
        let (size, before) = (
            self.locale.count(movement.size()),
            self.locale.count(movement.before()),
        );
        let args = [
            ("number", Arg::Number(movement.size())),
            ("count", Arg::Text(&size)),
            ("before", Arg::Text(&before)),
        ];
        match (movement.direction(), self.share(movement)) {
            (Direction::Fell, None) => self.locale.say(Word::ChangeFellSmall, &args),
            (Direction::Rose, None) => self.locale.say(Word::ChangeRoseSmall, &args),
            (direction, Some(share)) => {
                let word = match direction {
                    Direction::Fell => Word::ChangeFell,
                    Direction::Rose => Word::ChangeRose,
                };
                let share = ("share", Arg::Text(share.as_str()));
                self.locale.say(word, &[args[0], args[1], args[2], share])
            }
        }
    }

    /// Why there is no change to lead the page with, where there is none.
    pub(super) fn obstacle(&self, pair: &YearPair<'_>) -> Option<(&'static str, Part)> {
        let words = match pair.claim().refusal()? {
            Refusal::Break(found) => {
                let cause = ("cause", Arg::Text(self.words(&found.cause)));
                self.locale.say(Word::ChangeBreak, &[cause])
            }
            Refusal::Incomplete(_) => self.word(Word::ChangeIncomplete),
            Refusal::Absent(_) | Refusal::NotAlike => self.word(Word::ChangeUnknown),
        };
        Some(("obstacle", Part::Text(words)))
    }

    /// The count, its change and its rate, as figures that lead a page.
    pub(super) fn headlines(&self, pair: &YearPair<'_>) -> Vec<Headline> {
        let locale = self.locale;
        let year = locale.say(
            Word::YearTo,
            &[("month", Arg::Text(locale.month(pair.last)))],
        );
        let mut headlines = vec![Headline {
            label: self.words(&self.catalogue().lead().unit).to_owned(),
            value: match pair.now.number() {
                Ok(number) => marked(locale.count(number), pair.now.mark()),
                Err(marker) => marker.symbol().to_owned(),
            },
            detail: year,
        }];
        let moved = match pair.claim() {
            Claim::Moved(movement) => {
                Some((movement.now() - movement.before(), self.movement(&movement)))
            }
            Claim::Unmoved { .. } => Some((0, self.word(Word::ChangeNone))),
            Claim::Alone { .. } | Claim::Nothing(_) => None,
        };
        let mark = pair.now.mark().max(pair.before.mark());
        if let Some((difference, detail)) = moved {
            let mut signed = String::new();
            locale.write_signed(&mut signed, Fixed::whole(difference));
            headlines.push(Headline {
                label: self.word(Word::ChangeOnYear),
                value: marked(signed, mark),
                detail,
            });
        }
        if let Rate::Known(ratio, residents, mark) = pair.rate {
            headlines.push(Headline {
                label: self.word(Word::PerThousand),
                value: marked(locale.fixed(ratio.round(1000, 1)), mark),
                detail: self.base(residents, pair.last),
            });
        }
        headlines
    }

    /// What the symbols beside figures of the latest two years mean, where there are any: they may yet change, say.
    pub(super) fn marks(&self, pair: &YearPair<'_>) -> Option<(&'static str, Part)> {
        let mut marks: Vec<Mark> = [pair.now, pair.before]
            .iter()
            .filter_map(|v| v.mark())
            .collect();
        marks.sort();
        marks.dedup();
        let words = marks.iter().map(|mark| {
            let meaning = ("meaning", Arg::Text(self.locale.word(mark_meaning(*mark))));
            self.locale.say(
                Word::MarkNote,
                &[("symbol", Arg::Text(mark.symbol())), meaning],
            )
        });
        (!marks.is_empty()).then(|| ("marks", Part::Notes(words.collect())))
    }

    /// The residents that rates for a period to this month rest on. It is said if they were counted in an earlier year.
    pub(super) fn base(&self, residents: &Residents, last: Month) -> String {
        let words = self.residents(residents);
        if residents.year >= last.year() {
            return words;
        }
        let args = [("residents", Arg::Text(words.as_str()))];
        self.locale.say(Word::OlderBase, &args)
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

/// A number with the symbol of what must be known of it.
fn marked(mut number: String, mark: Option<Mark>) -> String {
    if let Some(mark) = mark {
        number.push('\u{a0}');
        number.push_str(mark.symbol());
    }
    number
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
