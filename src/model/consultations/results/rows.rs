//! The rows of `answers.csv`: each finds its question, its group and its answer, and none is missing or there twice.

use super::answers::{Answer, Answers, Column, Entry, Key, Statistic, entries};
use super::{Outcome, Question};
use crate::diagnostic::{Code, Findings, Place, did_you_mean};
use crate::figure::{Marker, Value};
use crate::load::{Asking, Cell, RawAnswer, RawAnswers, Respondents};
use std::collections::BTreeSet;

/// Names in the column `option` that no answer may have.
pub(super) const RESERVED: [&str; 6] = [
    "base",
    "no-answer",
    "mean",
    "median",
    "lower-quartile",
    "upper-quartile",
];

/// What a row is about.
enum Subject {
    Count(Key),
    Statistic(usize, Respondents, Statistic),
}

/// The cell of a row, without any finding; nothing, if it is no count.
pub fn key(outcome: &Outcome, row: &RawAnswer) -> Option<Key> {
    match subject(outcome, row, &mut BTreeSet::new(), &mut Findings::new()) {
        Some(Subject::Count(key)) => Some(key),
        _ => None,
    }
}

/// Links all rows.
pub(super) fn link(outcome: &Outcome, rows: &RawAnswers, findings: &mut Findings) -> Answers {
    let mut answers = Answers::default();
    let mut faulty = BTreeSet::new();
    for row in &rows.rows {
        match subject(outcome, row, &mut faulty, findings) {
            Some(Subject::Count(key)) => count(&mut answers, key, row, &mut faulty, findings),
            Some(Subject::Statistic(question, respondents, statistic)) => {
                let number = row.figure.as_ref().map(|number| number.value);
                let place = row.figure.as_ref().map_or(&row.place, |n| &n.place).clone();
                let key = (question, respondents, statistic);
                let value = (number.flatten(), place.clone());
                if answers.statistics.insert(key, value).is_some() {
                    twice(place, findings);
                }
            }
            None => {}
        }
    }
    answers.faulty = faulty;
    if rows.whole {
        missing(outcome, &mut answers, rows, findings);
    } else {
        answers.faulty.extend(0..outcome.questions.len());
    }
    answers
}

fn twice(place: Place, findings: &mut Findings) {
    findings.error(
        Code::DuplicateFigure,
        place,
        "There are two rows for the same answer of the same people.",
        "Keep the right one of the two.",
    );
}

fn count(
    answers: &mut Answers,
    key: Key,
    row: &RawAnswer,
    faulty: &mut BTreeSet<usize>,
    findings: &mut Findings,
) {
    let place = row.place.clone();
    let count = match row.count {
        Some(count @ (Value::Known(_) | Value::Absent(Marker::Confidential))) => count,
        // A cell that cannot be read has been told.
        Some(Value::Absent(Marker::NotAvailable)) => {
            faulty.insert(key.question);
            Value::Absent(Marker::NotAvailable)
        }
        other => {
            faulty.insert(key.question);
            let symbol = other.and_then(Value::symbol).unwrap_or("nothing");
            findings.error(
                Code::UnknownMarker,
                place.clone(),
                format!("There is {symbol} here, where a count is needed."),
                "Write the count, or [c] where it is withheld. No other marker can stand here.",
            );
            Value::Absent(Marker::NotAvailable)
        }
    };
    let answer = Answer {
        count,
        percent: row.percent.as_ref().and_then(|percent| percent.value),
        place: place.clone(),
        percent_place: row.percent.as_ref().map(|percent| percent.place.clone()),
    };
    if answers.counts.insert(key, answer).is_some() {
        faulty.insert(key.question);
        twice(place, findings);
    }
}

/// What a row is about; nothing, if it names what is not there.
fn subject(
    outcome: &Outcome,
    row: &RawAnswer,
    faulty: &mut BTreeSet<usize>,
    findings: &mut Findings,
) -> Option<Subject> {
    let questions = &outcome.questions;
    let question = one_of(
        &row.question,
        "question",
        questions.iter().map(|q| &*q.id),
        findings,
    );
    let kinds = Respondents::ALL.map(Respondents::name);
    let respondents = one_of(&row.respondents, "kind of respondent", kinds, findings);
    let column = column(outcome, row, findings);
    let entry = question.and_then(|number| entry(&questions[number], row, findings));
    let found = question.zip(respondents).zip(column).zip(entry);
    let Some((((question, respondents), column), entry)) = found else {
        faulty.extend(question);
        return None;
    };
    let respondents = Respondents::ALL[respondents];
    if column.is_some() && respondents != Respondents::Individuals {
        faulty.insert(question);
        findings.error(
            Code::BadReference,
            row.group.place.clone(),
            format!(
                "The answers of {} are not broken down by groups.",
                plural(respondents)
            ),
            "Leave the group blank, or take the row out: only individuals have groups.",
        );
        return None;
    }
    match entry {
        Found::Entry(entry) => Some(Subject::Count(Key {
            question,
            respondents,
            column,
            entry,
        })),
        Found::Statistic(statistic) if column.is_none() => {
            Some(Subject::Statistic(question, respondents, statistic))
        }
        Found::Statistic(_) => {
            findings.error(
                Code::BadReference,
                row.option.place.clone(),
                "A mean, median or quartile can only be given for all respondents together.",
                "Take the row out. By group, give the counts of bands.",
            );
            None
        }
    }
}

fn plural(respondents: Respondents) -> &'static str {
    match respondents {
        Respondents::Individuals => "individuals",
        Respondents::Organisations => "organisations",
        Respondents::Campaign => "a campaign",
    }
}

/// The position of a name among those that there are.
fn one_of<'a>(
    cell: &Cell,
    what: &str,
    known: impl IntoIterator<Item = &'a str>,
    findings: &mut Findings,
) -> Option<usize> {
    let known: Vec<&str> = known.into_iter().collect();
    let found = known.iter().position(|name| *name == cell.text);
    if found.is_none() {
        let near = did_you_mean(&cell.text, known.iter().copied());
        findings.error(
            Code::BadReference,
            cell.place.clone(),
            format!("There is no {what} `{}`.", cell.text),
            format!("{near}There are these: {}.", known.join(", ")),
        );
    }
    found
}

fn column(outcome: &Outcome, row: &RawAnswer, findings: &mut Findings) -> Option<Column> {
    if row.group.text.is_empty() && row.group_value.text.is_empty() {
        return Some(None);
    }
    let groups = &outcome.groups;
    let group = one_of(&row.group, "group", groups.iter().map(|g| &*g.id), findings)?;
    let values = groups[group].values.iter().map(|value| &*value.id);
    let value = one_of(&row.group_value, "value of this group", values, findings)?;
    Some(Some((group, value)))
}

enum Found {
    Entry(Entry),
    Statistic(Statistic),
}

fn entry(question: &Question, row: &RawAnswer, findings: &mut Findings) -> Option<Found> {
    if question.asking == Asking::Words {
        findings.error(
            Code::BadReference,
            row.question.place.clone(),
            format!(
                "The question `{}` has a finding in words, which is never a number.",
                question.id
            ),
            "Take this row out, or give the question another type in `results.toml`.",
        );
        return None;
    }
    let name = row.option.text.as_str();
    if name == "no-answer" {
        return Some(Found::Entry(Entry::NoAnswer));
    }
    let statistic = Statistic::ALL.into_iter().find(|s| s.name() == name);
    if let Some(statistic) = statistic.filter(|_| question.asking == Asking::Number) {
        return Some(Found::Statistic(statistic));
    }
    let base = name == "base";
    if base && row.rank.text.is_empty() {
        return Some(Found::Entry(Entry::Base));
    }
    let choice = if base {
        None
    } else {
        let options = question.options.iter().map(|option| &*option.id);
        let bare: &[&str] = &["base", "no-answer"];
        let known = options.clone().chain(bare.iter().copied());
        let found = options.clone().position(|id| id == name);
        if found.is_none() {
            one_of(&row.option, "option", known, findings);
            return None;
        }
        found
    };
    let rank = rank(question, &row.rank, findings)?;
    let entry = choice.map_or(Entry::RankBase(rank), |choice| Entry::Choice(choice, rank));
    Some(Found::Entry(entry))
}

/// The place in a ranking, from 0.
fn rank(question: &Question, cell: &Cell, findings: &mut Findings) -> Option<usize> {
    let ranking = question.asking == Asking::Ranking;
    if !ranking && cell.text.is_empty() {
        return Some(0);
    }
    let number: Option<usize> = cell.text.parse().ok();
    let good = number.filter(|n| ranking && (1..=question.ranks).contains(n));
    if good.is_none() {
        let (message, help) = if ranking {
            (
                format!("`{}` is no place in this ranking.", cell.text),
                format!(
                    "Write a number from 1, the first choice, to {}.",
                    question.ranks
                ),
            )
        } else {
            (
                format!(
                    "The question `{}` is no ranking, and this row has a rank.",
                    question.id
                ),
                "Leave the column `rank` blank.".to_owned(),
            )
        };
        findings.error(Code::BadReference, cell.place.clone(), message, help);
    }
    good.map(|n| n - 1)
}

/// Notes rows that are not there: of a column, of a value of a group, of a whole question.
fn missing(outcome: &Outcome, answers: &mut Answers, rows: &RawAnswers, findings: &mut Findings) {
    for (number, question) in outcome.questions.iter().enumerate() {
        if question.asking == Asking::Words || answers.is_faulty(number) {
            continue;
        }
        let mut asked = false;
        for respondents in Respondents::ALL {
            let mut columns: BTreeSet<Column> = answers.columns(number, respondents).collect();
            if columns.is_empty() {
                continue;
            }
            asked = true;
            let groups: BTreeSet<usize> =
                columns.iter().flatten().map(|(group, _)| *group).collect();
            columns.insert(None);
            for group in groups {
                let values = 0..outcome.groups[group].values.len();
                columns.extend(values.map(|value| Some((group, value))));
            }
            for column in columns {
                for entry in entries(question) {
                    let key = Key {
                        question: number,
                        respondents,
                        column,
                        entry,
                    };
                    if answers.get(key).is_none() {
                        answers.faulty.insert(number);
                        let place = near(answers, key).unwrap_or_else(|| rows.place.clone());
                        findings.error(
                            Code::MissingFigure,
                            place,
                            format!("There is no row for {}.", outcome.name(key)),
                            "Add the row. A count of nobody is 0, and every question needs the rows `base` and `no-answer`.",
                        );
                    }
                }
            }
        }
        if !asked {
            findings.error(
                Code::MissingFigure,
                rows.place.clone(),
                format!("The question `{}` has no rows here.", question.id),
                "Add them, or take the question out of `results.toml`.",
            );
        }
    }
}

/// The first row of the same column, or of the same question.
fn near(answers: &Answers, key: Key) -> Option<Place> {
    let rows = || {
        answers
            .counts
            .iter()
            .filter(move |(other, _)| other.question == key.question)
    };
    let same = |other: &Key| (other.respondents, other.column) == (key.respondents, key.column);
    let found = rows()
        .filter(|(other, _)| same(other))
        .map(|(_, answer)| &answer.place)
        .min();
    found
        .or_else(|| rows().map(|(_, answer)| &answer.place).min())
        .cloned()
}
