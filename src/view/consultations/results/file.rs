//! `results.csv`: every count and share of a consultation, one a row, in the default language.

use crate::derive::{Figure, Poll};
use crate::figure::{Fixed, Marker};
use crate::model::{
    Asking, Column, Consultation, ConsultationId, Entry, Outcome, Question, Respondents, Statistic,
};
use crate::view::Desk;
use crate::view::records::{Field, RecordFile, Rows};

const COLUMNS: [&str; 23] = [
    "consultation",
    "question",
    "question_wording",
    "type",
    "kind",
    "respondent_type",
    "group",
    "group_value",
    "group_value_name",
    "option",
    "option_name",
    "rank",
    "unit",
    "value",
    "marker",
    "words",
    "base",
    "lower",
    "upper",
    "weighted",
    "example",
    "source",
    "source_url",
];

pub(in crate::view) fn file(desk: &Desk<'_>, id: ConsultationId) -> RecordFile {
    let one = desk.catalogue().consultations.get(id);
    let mut rows = Rows::new(COLUMNS.to_vec());
    if let Some(outcome) = one.results.outcome() {
        let clerk = Writer { desk, one, outcome };
        for number in 0..outcome.questions.len() {
            clerk.question(number, &mut rows);
        }
    }
    RecordFile::Rows(rows)
}

struct Writer<'a> {
    desk: &'a Desk<'a>,
    one: &'a Consultation,
    outcome: &'a Outcome,
}

/// What is different in each row.
#[derive(Default)]
struct Line<'a> {
    respondents: Option<Respondents>,
    column: Column,
    option: &'a str,
    option_name: String,
    rank: Option<usize>,
    unit: &'static str,
    value: Option<Fixed>,
    marker: Option<Marker>,
    words: String,
    base: Option<i64>,
    range: Option<(Fixed, Fixed)>,
    weighted: bool,
}

impl Writer<'_> {
    fn question(&self, number: usize, rows: &mut Rows) {
        let question = &self.outcome.questions[number];
        if question.asking == Asking::Words {
            let words = self.desk.phrase(&question.finding).text;
            let line = Line {
                unit: "words",
                marker: Some(Marker::NotAvailable),
                words,
                base: question.base,
                ..Line::default()
            };
            rows.rows.push(self.row(question, &line));
        }
        for respondents in Respondents::ALL {
            for column in self.outcome.answers.columns(number, respondents) {
                let poll = Poll::new(self.outcome, number, respondents, column);
                self.poll(&poll, rows);
            }
            self.statistics(number, respondents, rows);
        }
    }

    fn poll(&self, poll: &Poll<'_>, rows: &mut Rows) {
        let question = poll.question;
        let name = |n: usize| self.desk.option_name(question, n);
        let ranking = question.asking == Asking::Ranking;
        let base = poll.base().ok();
        let line = || Line {
            respondents: Some(poll.respondents),
            column: poll.column,
            base,
            ..Line::default()
        };
        let count = |entry, option, option_name: String, rank: Option<usize>| Line {
            option,
            option_name,
            rank,
            unit: "count",
            value: poll.count(entry).ok().map(Fixed::whole),
            marker: poll.count(entry).err(),
            ..line()
        };
        let mut add = |line: Line<'_>| rows.rows.push(self.row(question, &line));
        add(count(Entry::Base, "base", String::new(), None));
        add(count(Entry::NoAnswer, "no-answer", String::new(), None));
        for rank in (0..question.ranks).filter(|_| ranking) {
            add(count(
                Entry::RankBase(rank),
                "base",
                String::new(),
                Some(rank),
            ));
        }
        for (n, option) in question.options.iter().enumerate() {
            for rank in 0..question.ranks {
                let shown = ranking.then_some(rank);
                add(count(Entry::Choice(n, rank), &option.id, name(n), shown));
            }
            let share = poll.share(n);
            let ends = share.range().ok();
            let line = || Line {
                option: &option.id,
                option_name: name(n),
                ..line()
            };
            add(Line {
                rank: ranking.then_some(0),
                unit: "percent",
                range: ends.map(|range| (Fixed::near(range.low, 1), Fixed::near(range.high, 1))),
                weighted: poll.is_weighted(),
                ..made(&share, 1, line())
            });
            if ranking {
                add(Line {
                    unit: "mean_rank",
                    ..made(&poll.mean_rank(n), 2, line())
                });
            }
        }
        if let Some(net) = poll.net() {
            add(Line {
                unit: "net",
                weighted: poll.is_weighted(),
                ..made(&net, 1, line())
            });
        }
    }

    fn statistics(&self, number: usize, respondents: Respondents, rows: &mut Rows) {
        let question = &self.outcome.questions[number];
        let poll = Poll::new(self.outcome, number, respondents, None);
        for statistic in Statistic::ALL {
            let Some(found) = poll.statistic(statistic) else {
                continue;
            };
            let line = Line {
                respondents: Some(respondents),
                unit: match statistic {
                    Statistic::Mean => "mean",
                    Statistic::LowerQuartile => "lower_quartile",
                    Statistic::Median => "median",
                    Statistic::UpperQuartile => "upper_quartile",
                },
                value: found.ok().map(|(value, _)| value),
                marker: found.map_or_else(Some, |(_, caution)| caution),
                base: poll.base().ok(),
                ..Line::default()
            };
            rows.rows.push(self.row(question, &line));
        }
    }

    fn row(&self, question: &Question, line: &Line<'_>) -> Vec<Field> {
        let group = line.column.map(|(group, value)| {
            let group = &self.outcome.groups[group];
            (group.id.as_str(), &group.values[value])
        });
        let rank = line
            .rank
            .map(|rank| Field::whole(i64::try_from(rank + 1).unwrap_or(i64::MAX)));
        let number = |number: Option<Fixed>| number.map_or(Field::Blank, Field::Number);
        let text = |text: &str| {
            if text.is_empty() {
                Field::Blank
            } else {
                text.into()
            }
        };
        let source = &self.outcome.source;
        vec![
            self.one.slug.as_str().into(),
            question.id.as_str().into(),
            self.desk.phrase(&question.wording).text.into(),
            question.asking.name().into(),
            question.kind.name().into(),
            line.respondents.map(Respondents::name).into(),
            group.map(|(group, _)| group).into(),
            group.map(|(_, value)| value.id.as_str()).into(),
            group
                .map(|(_, value)| self.desk.phrase(&value.name).text)
                .into(),
            text(line.option),
            text(&line.option_name),
            rank.unwrap_or(Field::Blank),
            line.unit.into(),
            number(line.value),
            line.marker.map(Marker::symbol).into(),
            text(&line.words),
            line.base.map_or(Field::Blank, Field::whole),
            number(line.range.map(|(low, _)| low)),
            number(line.range.map(|(_, high)| high)),
            Field::yes(line.weighted),
            Field::yes(self.one.example || self.outcome.example),
            Desk::source(source).into(),
            source.url.as_deref().into(),
        ]
    }
}

/// A line with a number that was made of counts, and how many answers it rests on.
fn made<'a>(figure: &Figure, places: u8, line: Line<'a>) -> Line<'a> {
    Line {
        value: figure.value().ok().map(|value| value.round(1, places)),
        marker: figure.marker(),
        base: figure.base().ok(),
        ..line
    }
}
