//! The picture of one question: a bar in pieces for a scale, bars for other answers. Nothing is drawn where a share is not
//! published, and no answer is left out of a picture without a word.

use super::Sheet;
use super::parts::{AnswerChart, ScaleChart};
use super::sentence::top;
use crate::derive::Poll;
use crate::figure::{Fixed, Ratio};
use crate::locale::{Arg, Word};
use crate::model::{Asking, OptionRole};
use crate::view::plot::{StackedBar, Strip, StripChart, StripMark, Tick};
use crate::view::{Desk, RowHead};

/// Marks of an axis in per cent.
const LEVELS: [i64; 5] = [0, 25, 50, 75, 100];

impl<'a> Desk<'a> {
    /// Nothing, if no percentage of the question is published.
    pub(super) fn poll_chart(
        &self,
        sheet: &Sheet<'a>,
        poll: &Poll<'a>,
        id: &str,
    ) -> Option<AnswerChart> {
        let best = top(poll)?;
        let share = self.whole_percent(best.figure.value().ok()?);
        let option = self.option_name(poll.question, best.option);
        let said = [
            ("option", Arg::Text(option.as_str())),
            ("percent", Arg::Text(&share)),
        ];
        let word = match (poll.question.asking, poll.is_estimate()) {
            (_, true) => Word::ResultsChartEstimate,
            (Asking::Ranking, _) => Word::ResultsChartFirst,
            (Asking::Text, _) => Word::ResultsChartTheme,
            _ => Word::ResultsChartTitle,
        };
        let title = self.locale.say(word, &said);
        let scale = (poll.question.asking == Asking::Scale)
            .then(|| self.scale_chart(sheet, poll, id, &title))
            .flatten();
        if let Some(chart) = scale {
            return Some(AnswerChart::Scale(Box::new(chart)));
        }
        let rows = (0..poll.question.options.len()).map(|n| {
            let figure = poll.share(n);
            let value = figure.value().ok();
            Strip {
                head: RowHead::Text(self.option_name(poll.question, n)),
                value: value.map(|value| value.round(1, 0).units),
                range: None,
                text: value.map_or_else(
                    || {
                        figure
                            .marker()
                            .map_or(String::new(), |m| m.symbol().to_owned())
                    },
                    |value| self.percent_words(value),
                ),
            }
        });
        Some(AnswerChart::Bars(Box::new(StripChart {
            id: format!("{id}-chart").into(),
            title,
            description: self.chart_words(Word::ResultsChartBars, poll),
            mark: StripMark::Bar,
            places: 0,
            levels: LEVELS
                .map(|at| Tick {
                    at,
                    label: self.locale.count(at),
                })
                .to_vec(),
            rows: rows.collect(),
            reference: None,
            mirrored: self.locale.is_rtl(),
            download: Some(sheet.download.clone()),
        })))
    }

    /// A bar in pieces; nothing, if a piece is not published, or if there are too many to tell apart.
    fn scale_chart(
        &self,
        sheet: &Sheet<'a>,
        poll: &Poll<'a>,
        id: &str,
        title: &str,
    ) -> Option<ScaleChart> {
        let options = 0..poll.question.options.len();
        let shares: Vec<Ratio> = options
            .map(|n| poll.share(n).value().ok())
            .collect::<Option<_>>()?;
        let answers = shares.iter().enumerate().map(|(n, share)| {
            let Fixed { units, .. } = share.round(1, 6);
            (self.option_name(poll.question, n), units)
        });
        let bar = StackedBar::new(
            format!("{id}-chart"),
            title.to_owned(),
            answers.collect(),
            self.locale.is_rtl(),
            |_| String::new(),
        )?;
        let labels = shares.iter().map(|share| self.percent_words(*share));
        Some(ScaleChart {
            title: title.to_owned(),
            description: self.chart_words(Word::ResultsChartScale, poll),
            bar: bar.with_pieces(tones(poll).into_iter().zip(labels)),
            download: Some(sheet.download.clone()),
        })
    }

    /// "61%"
    fn percent_words(&self, value: Ratio) -> String {
        let number = self.whole_percent(value);
        self.locale
            .say(Word::ResultsPercent, &[("number", Arg::Text(&number))])
    }

    /// All answers with their shares, in one sentence.
    fn chart_words(&self, word: Word, poll: &Poll<'a>) -> String {
        let items = (0..poll.question.options.len()).map(|n| {
            let figure = poll.share(n);
            let share = figure.value().map_or_else(
                |marker| marker.symbol().to_owned(),
                |value| self.percent_words(value),
            );
            // Not a message: the direction of the words must be that of the first of them.
            format!("{} {share}", self.option_name(poll.question, n))
        });
        let items = items.collect::<Vec<_>>().join("; ");
        self.locale.say(word, &[("items", Arg::Text(&items))])
    }
}

/// The colours of the pieces: blue and teal for one side, orange and plum for the other, grey between them, and paper for
/// "don't know" and its like.
fn tones(poll: &Poll<'_>) -> Vec<u8> {
    let options = &poll.question.options;
    let negative = options
        .iter()
        .filter(|o| o.role == Some(OptionRole::Negative))
        .count();
    let (mut above, mut below) = (0, 0);
    let mut plain = 0;
    options
        .iter()
        .map(|option| match option.role {
            Some(OptionRole::Positive) => {
                above += 1;
                (above - 1).min(1)
            }
            Some(OptionRole::Negative) => {
                below += 1;
                if below == negative { 2 } else { 3 }
            }
            Some(OptionRole::Neutral) => 4,
            Some(OptionRole::DontKnow | OptionRole::PreferNotToSay) => 5,
            None => {
                plain += 1;
                (plain - 1).min(3)
            }
        })
        .collect()
}
