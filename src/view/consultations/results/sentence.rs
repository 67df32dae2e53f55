//! Sentences about one question. Which one is chosen follows from its type, from how it was asked, and from what is
//! published: nothing is said of an order of answers where some are withheld.

use super::Sheet;
use crate::derive::{Figure, Poll};
use crate::figure::{Fixed, Marker, Ratio};
use crate::locale::{Arg, Word};
use crate::model::{Asking, Statistic};
use crate::view::Desk;

/// The answer that was given most often, of those that are published.
pub(super) struct Top {
    pub(super) option: usize,
    pub(super) figure: Figure,
}

/// The largest published share; the first of equal ones.
pub(super) fn top(poll: &Poll<'_>) -> Option<Top> {
    let options = 0..poll.question.options.len();
    let shown = options.filter_map(|option| {
        let figure = poll.share(option);
        Some((figure.value().ok()?, Top { option, figure }))
    });
    let more = |a: Ratio, b: Ratio| a.minus(b).is_some_and(|rest| rest.sign() > 0);
    let found = shown.fold(None, |best: Option<(Ratio, Top)>, next| match best {
        Some(best) if !more(next.0, best.0) => Some(best),
        _ => Some(next),
    });
    found.map(|(_, top)| top)
}

impl<'a> Desk<'a> {
    /// A percentage as pages have it: in whole per cent.
    pub(super) fn whole_percent(&self, value: Ratio) -> String {
        self.locale.fixed(value.round(1, 0))
    }

    pub(super) fn poll_sentences(&self, sheet: &Sheet<'a>, poll: &Poll<'a>) -> Vec<String> {
        let mut sentences = Vec::new();
        match poll.base() {
            Err(_) => sentences.push(self.word(Word::ResultsBaseWithheld)),
            Ok(0) => sentences.push(self.word(Word::ResultsNobody)),
            Ok(base) if base < sheet.outcome.smallest_base() => {
                let count = self.locale.count(base);
                let said = [("number", Arg::Number(base)), ("count", Arg::Text(&count))];
                sentences.push(self.locale.say(Word::ResultsFew, &said));
            }
            Ok(base) => {
                sentences.extend(self.chief(sheet, poll, base));
                if base < 100 {
                    sentences.push(format!(
                        "{} {}",
                        Marker::LowReliability.symbol(),
                        self.word(Word::ResultsLow)
                    ));
                }
            }
        }
        if poll.question.asking == Asking::Several {
            sentences.push(self.word(Word::ResultsSeveralNote));
        }
        sentences
    }

    fn chief(&self, sheet: &Sheet<'a>, poll: &Poll<'a>, base: i64) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(top) = top(poll) {
            let word = if poll.is_whole() {
                most_of(poll.question.asking)
            } else {
                Word::ResultsSomeWithheld
            };
            sentences.push(format!(
                "{} {}",
                self.most(sheet, poll, base, &top),
                self.word(word)
            ));
        } else if !poll.is_whole() {
            sentences.push(self.word(Word::ResultsSomeWithheld));
        }
        if poll.question.asking == Asking::Number {
            sentences.extend(self.middle(poll, base));
        }
        sentences.extend(self.best_rank(poll));
        sentences.extend(self.net_sentence(poll));
        sentences
    }

    /// "Of the 412 respondents who answered, 61% chose …", or what a survey estimates.
    fn most(&self, sheet: &Sheet<'a>, poll: &Poll<'a>, base: i64, top: &Top) -> String {
        let option = self.option_name(poll.question, top.option);
        let percent = top
            .figure
            .value()
            .map_or(String::new(), |v| self.whole_percent(v));
        let count = self.locale.count(base);
        let mut said = vec![
            ("base", Arg::Text(count.as_str())),
            ("percent", Arg::Text(&percent)),
            ("option", Arg::Text(&option)),
        ];
        let sample = sheet.outcome.sample.as_ref();
        let sample = sample.filter(|_| poll.is_estimate());
        let Some(sample) = sample else {
            let word = match poll.question.asking {
                Asking::Ranking => Word::ResultsRankAnswer,
                Asking::Text => Word::ResultsTextAnswer,
                _ => Word::ResultsAnswer,
            };
            return self.locale.say(word, &said);
        };
        said.push(("population", Arg::Text(self.words(&sample.population))));
        match top.figure.range() {
            Ok(range) => {
                let ends =
                    [range.low, range.high].map(|end| self.locale.fixed(Fixed::near(end, 0)));
                said.push(("low", Arg::Text(&ends[0])));
                said.push(("high", Arg::Text(&ends[1])));
                self.locale.say(Word::ResultsEstimate, &said)
            }
            Err(_) => self.locale.say(Word::ResultsEstimateBare, &said),
        }
    }

    /// The median of numbers.
    fn middle(&self, poll: &Poll<'a>, base: i64) -> Option<String> {
        let (median, _) = poll.statistic(Statistic::Median)?.ok()?;
        let value = self.amount_of(median, &poll.question.unit);
        let count = self.locale.count(base);
        let said = [
            ("base", Arg::Text(count.as_str())),
            ("value", Arg::Text(&value)),
        ];
        Some(self.locale.say(Word::ResultsHalf, &said))
    }

    /// The option with the best mean rank, if all ranks are published.
    fn best_rank(&self, poll: &Poll<'a>) -> Option<String> {
        if poll.question.asking != Asking::Ranking || !poll.is_whole() {
            return None;
        }
        let options = 0..poll.question.options.len();
        let ranks =
            options.filter_map(|option| Some((option, poll.mean_rank(option).value().ok()?)));
        let (option, mean) = ranks.fold(None, |best: Option<(usize, Ratio)>, next| match best {
            Some(best) if best.1.minus(next.1).is_none_or(|rest| rest.sign() <= 0) => Some(best),
            _ => Some(next),
        })?;
        let (name, mean) = (
            self.option_name(poll.question, option),
            self.locale.fixed(mean.round(1, 2)),
        );
        let said = [
            ("option", Arg::Text(name.as_str())),
            ("mean", Arg::Text(&mean)),
        ];
        Some(self.locale.say(Word::ResultsBestRank, &said))
    }

    /// What the two sides of a scale come to, after the answers themselves.
    fn net_sentence(&self, poll: &Poll<'a>) -> Option<String> {
        let net = poll.net()?.value();
        let mut points = String::new();
        self.locale.write_signed(&mut points, net.ok()?.round(1, 0));
        Some(
            self.locale
                .say(Word::ResultsNet, &[("net", Arg::Text(&points))]),
        )
    }
}

/// That no other answer was given by more.
fn most_of(asking: Asking) -> Word {
    match asking {
        Asking::Ranking => Word::ResultsNoneFirst,
        Asking::Text => Word::ResultsNoTheme,
        _ => Word::ResultsNoneMore,
    }
}
