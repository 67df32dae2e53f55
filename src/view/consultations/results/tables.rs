//! Tables of answers: all options of a question, the values of a group by options, and the ways by which people answered.

use super::question::all_of;
use crate::derive::{Figure, Poll};
use crate::figure::{Fixed, Mark, Value};
use crate::locale::{Arg, Word};
use crate::model::{Asking, Column, Entry, Outcome, Respondents};
use crate::view::Desk;
use crate::view::table::{RowHead, Table};

impl<'a> Desk<'a> {
    fn results_caption(&self, poll: &Poll<'a>) -> String {
        let wording = self.phrase(&poll.question.wording).text;
        let who = self.word(all_of(poll.respondents));
        let said = [
            ("question", Arg::Text(wording.as_str())),
            ("who", Arg::Text(&who)),
        ];
        self.locale.say(Word::ResultsCaption, &said)
    }

    /// The table of a question, and of a ranking a second one with its places.
    pub(super) fn poll_tables(&self, poll: &Poll<'a>) -> Vec<Table> {
        if poll.question.options.is_empty() {
            return Vec::new();
        }
        let mut tables = vec![self.answers_table(poll)];
        tables.extend((poll.question.asking == Asking::Ranking).then(|| self.ranks_table(poll)));
        tables
    }

    /// The options with their counts and shares; of a survey with their intervals.
    fn answers_table(&self, poll: &Poll<'a>) -> Table {
        let options = 0..poll.question.options.len();
        let figures: Vec<Figure> = options.map(|n| poll.share(n)).collect();
        let ranges = figures.iter().any(|figure| figure.range().is_ok());
        let names = match (poll.question.asking, poll.is_weighted()) {
            (Asking::Ranking, _) => [Word::ResultsFirst, Word::ResultsFirstPercent],
            (Asking::Text, true) => [Word::ResultsMentions, Word::ResultsWeightedPercent],
            (Asking::Text, false) => [Word::ResultsMentions, Word::ResultsMentionsPercent],
            (_, true) => [Word::ResultsCount, Word::ResultsWeightedPercent],
            (_, false) => [Word::ResultsCount, Word::ResultsPercentColumn],
        };
        let mut columns = names.map(|word| self.word(word)).to_vec();
        columns.extend(ranges.then(|| self.word(Word::Range)));
        let mut table = Table::new(
            self.results_caption(poll),
            self.word(Word::ResultsOption),
            columns,
        );
        for (n, figure) in figures.iter().enumerate() {
            table
                .rows
                .push(RowHead::Text(self.option_name(poll.question, n)));
            table
                .cells
                .value(self.locale, value(poll.count(Entry::Choice(n, 0))));
            self.made_cell(&mut table, figure, 0);
            if ranges {
                self.range_cell(&mut table, figure);
            }
        }
        table.finish(self.locale)
    }

    /// A number with the mark of what must be known of it, or why there is none.
    fn made_cell(&self, table: &mut Table, figure: &Figure, places: u8) {
        match figure {
            Figure::Shown { value, caution, .. } => {
                let mark = caution.and_then(|marker| Mark::parse(marker.symbol()));
                table
                    .cells
                    .marked(self.locale, value.round(1, places), mark);
            }
            Figure::Absent { marker, .. } => table.cells.marker(*marker),
        }
    }

    fn range_cell(&self, table: &mut Table, figure: &Figure) {
        match figure.range() {
            Ok(range) => {
                let ends =
                    [range.low, range.high].map(|end| self.locale.fixed(Fixed::near(end, 0)));
                let said = [
                    ("low", Arg::Text(ends[0].as_str())),
                    ("high", Arg::Text(&ends[1])),
                ];
                table.cells.text(&self.locale.say(Word::RangeOf, &said));
            }
            Err(marker) => table.cells.marker(marker),
        }
    }

    /// How often an option was given each place, and the mean of its places.
    fn ranks_table(&self, poll: &Poll<'a>) -> Table {
        let place = |rank: usize| {
            let number = self
                .locale
                .count(i64::try_from(rank + 1).unwrap_or(i64::MAX));
            self.locale
                .say(Word::ResultsPlace, &[("number", Arg::Text(&number))])
        };
        let mut columns: Vec<String> = (0..poll.question.ranks).map(place).collect();
        columns.extend([Word::ResultsRanked, Word::ResultsMeanRank].map(|word| self.word(word)));
        let wording = self.phrase(&poll.question.wording).text;
        let caption = self.locale.say(
            Word::ResultsRanksCaption,
            &[("question", Arg::Text(&wording))],
        );
        let mut table = Table::new(caption, self.word(Word::ResultsOption), columns);
        for n in 0..poll.question.options.len() {
            table
                .rows
                .push(RowHead::Text(self.option_name(poll.question, n)));
            for rank in 0..poll.question.ranks {
                table
                    .cells
                    .value(self.locale, value(poll.count(Entry::Choice(n, rank))));
            }
            let mean = poll.mean_rank(n);
            table.cells.value(self.locale, value(mean.base()));
            self.made_cell(&mut table, &mean, 2);
        }
        // The base of each place, and of all of them together.
        table.rows.push(RowHead::Text(self.word(Word::ResultsBase)));
        for rank in 0..poll.question.ranks {
            table
                .cells
                .value(self.locale, value(poll.count(Entry::RankBase(rank))));
        }
        table.cells.value(self.locale, value(poll.base()));
        table.cells.text("");
        table.finish(self.locale)
    }

    /// For each group that a question is broken down by: shares, if any are published, and counts.
    pub(super) fn group_tables(
        &self,
        outcome: &'a Outcome,
        number: usize,
        respondents: Respondents,
    ) -> Vec<(String, Vec<Table>)> {
        let columns: Vec<Column> = outcome.answers.columns(number, respondents).collect();
        let mut folded = Vec::new();
        for (at, group) in outcome.groups.iter().enumerate() {
            let own = columns
                .iter()
                .filter(|column| column.is_some_and(|(other, _)| other == at));
            let polls: Vec<Poll<'a>> = own
                .map(|column| Poll::new(outcome, number, respondents, *column))
                .collect();
            if polls.is_empty() {
                continue;
            }
            let name = self.phrase(&group.name).text;
            let heads: Vec<String> = group
                .values
                .iter()
                .map(|value| self.phrase(&value.name).text)
                .collect();
            let any = polls.iter().any(|poll| {
                (0..poll.question.options.len()).any(|n| poll.share(n).value().is_ok())
            });
            let mut tables = Vec::new();
            if any {
                let caption = if polls[0].is_weighted() {
                    Word::ResultsGroupWeighted
                } else {
                    Word::ResultsGroupPercent
                };
                tables.push(self.group_table(caption, &name, (&heads, &polls)));
            }
            tables.push(self.group_table(Word::ResultsGroupCount, &name, (&heads, &polls)));
            let said = [("group", Arg::Text(name.as_str()))];
            folded.push((self.locale.say(Word::ResultsByGroup, &said), tables));
        }
        folded
    }

    fn group_table(
        &self,
        caption: Word,
        group: &str,
        (heads, polls): (&[String], &[Poll<'a>]),
    ) -> Table {
        let question = polls[0].question;
        let shares = caption != Word::ResultsGroupCount;
        let wording = self.phrase(&question.wording).text;
        let said = [
            ("question", Arg::Text(wording.as_str())),
            ("group", Arg::Text(group)),
        ];
        let options = 0..question.options.len();
        let answered = std::iter::once(self.word(Word::ResultsBase));
        let columns = answered.chain(options.clone().map(|n| self.option_name(question, n)));
        let caption_words = self.locale.say(caption, &said);
        let mut table = Table::new(caption_words, group.to_owned(), columns);
        for (head, poll) in heads.iter().zip(polls) {
            table.rows.push(RowHead::Text(head.clone()));
            table.cells.value(self.locale, value(poll.base()));
            for n in options.clone() {
                if shares {
                    self.made_cell(&mut table, &poll.share(n), 0);
                } else {
                    table
                        .cells
                        .value(self.locale, value(poll.count(Entry::Choice(n, 0))));
                }
            }
        }
        table.finish(self.locale)
    }

    /// Who answered, and by which way; nothing, if nobody says.
    pub(super) fn ways_table(&self, outcome: &'a Outcome) -> Option<Table> {
        let columns = [Word::ResultsWho, Word::ResultsCount].map(|word| self.word(word));
        let caption = self.word(Word::ResultsWaysTitle);
        let mut table = Table::new(caption, self.word(Word::ResultsWay), columns);
        for way in &outcome.ways {
            table.rows.push(RowHead::Text(self.phrase(&way.name).text));
            table.cells.text(&self.word(all_of(way.respondents)));
            table.cells.value(self.locale, Value::Known(way.count));
        }
        (!table.rows.is_empty()).then(|| table.finish(self.locale))
    }
}

fn value(count: Result<i64, crate::figure::Marker>) -> Value {
    count.map_or_else(Value::Absent, Value::Known)
}
