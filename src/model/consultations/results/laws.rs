//! The laws that counts of answers obey, whatever their question is about: each question's own, those of groups, those of
//! who was asked, and those of weighted percentages.

use super::answers::{Entry, Key};
use super::{Outcome, Question, shares};
use crate::diagnostic::{Code, Findings};
use crate::load::{Asking, RawResultsSettings, Record, Respondents};

const SOURCE: &str = "Check these counts in the source. A slip in one row shows here.";

/// Whether all laws hold and no row has a mistake; what breaks one is a finding.
pub(super) fn hold(
    outcome: &Outcome,
    record: &Record<RawResultsSettings>,
    findings: &mut Findings,
) -> bool {
    let before = findings.count().0;
    for (number, question) in outcome.questions.iter().enumerate() {
        if question.asking == Asking::Words || outcome.answers.is_faulty(number) {
            continue;
        }
        for respondents in Respondents::ALL {
            for column in outcome.answers.columns(number, respondents) {
                let at = |entry| Key {
                    question: number,
                    respondents,
                    column,
                    entry,
                };
                answers(outcome, question, at, findings);
                shares::percentages(outcome, question, at, findings);
                asked(outcome, question, at, findings);
            }
            groups(outcome, number, respondents, findings);
        }
    }
    totals(outcome, record, findings);
    findings.count().0 == before && outcome.answers.is_whole()
}

/// A published total and the published parts of it.
struct Added {
    total: i64,
    known: i64,
    withheld: usize,
}

impl Added {
    /// Nothing, if the total is withheld.
    fn up(outcome: &Outcome, total: Key, parts: &[Key]) -> Option<Self> {
        let total = outcome.answers.count(total).known()?;
        let parts: Vec<Option<i64>> = parts
            .iter()
            .map(|part| outcome.answers.count(*part).known())
            .collect();
        Some(Self {
            total,
            known: parts
                .iter()
                .flatten()
                .fold(0, |sum: i64, n| sum.saturating_add(*n)),
            withheld: parts.iter().filter(|part| part.is_none()).count(),
        })
    }

    fn broken(&self) -> bool {
        self.known > self.total || (self.withheld == 0 && self.known != self.total)
    }
}

/// The answers of one column against its base.
fn answers(
    outcome: &Outcome,
    question: &Question,
    at: impl Fn(Entry) -> Key,
    findings: &mut Findings,
) {
    let options = 0..question.options.len();
    let base = at(Entry::Base);
    let first: Vec<Key> = options.clone().map(|n| at(Entry::Choice(n, 0))).collect();
    if question.is_single() {
        must_add_up(outcome, base, &first, "the options", findings);
    }
    let above: Vec<Key> = match question.asking {
        Asking::Ranking => (0..question.ranks)
            .map(|rank| at(Entry::RankBase(rank)))
            .collect(),
        _ if question.is_several() => first.clone(),
        _ => Vec::new(),
    };
    for part in above {
        must_not_exceed(outcome, part, base, findings);
    }
    if question.asking == Asking::Several
        && let Some(found) = Added::up(outcome, base, &first)
        && found.withheld == 0
        && found.known < found.total
    {
        findings.error(
            Code::TotalsDisagree,
            place(outcome, base),
            format!(
                "The base is {}, and the options have only {} ticks together. Whoever answered ticked one at least.",
                found.total, found.known
            ),
            "Count those who ticked nothing as `no-answer`, or add an option such as \"none of these\".",
        );
    }
    if question.asking == Asking::Ranking {
        ranking(outcome, question, at, findings);
    }
}

/// Every rank's answers make up its base, the first rank's base is the base, and nobody ranks a thing twice.
fn ranking(
    outcome: &Outcome,
    question: &Question,
    at: impl Fn(Entry) -> Key,
    findings: &mut Findings,
) {
    let base = at(Entry::Base);
    let options = 0..question.options.len();
    for rank in 0..question.ranks {
        let parts: Vec<Key> = options
            .clone()
            .map(|n| at(Entry::Choice(n, rank)))
            .collect();
        must_add_up(
            outcome,
            at(Entry::RankBase(rank)),
            &parts,
            "the options at this rank",
            findings,
        );
    }
    must_add_up(
        outcome,
        base,
        &[at(Entry::RankBase(0))],
        "the first choices",
        findings,
    );
    for rank in 1..question.ranks {
        must_not_exceed(
            outcome,
            at(Entry::RankBase(rank)),
            at(Entry::RankBase(rank - 1)),
            findings,
        );
    }
    for option in options {
        let ranks: Vec<Key> = (0..question.ranks)
            .map(|rank| at(Entry::Choice(option, rank)))
            .collect();
        if let Some(found) = Added::up(outcome, base, &ranks)
            && found.known > found.total
        {
            findings.error(
                Code::AboveBase,
                place(outcome, ranks[0]),
                format!(
                    "The option `{}` has {} places, and {} people answered.",
                    question.options[option].id, found.known, found.total
                ),
                "Each respondent can give an option one place. Check the counts of its ranks.",
            );
        }
    }
}

fn must_add_up(outcome: &Outcome, total: Key, parts: &[Key], what: &str, findings: &mut Findings) {
    let Some(found) = Added::up(outcome, total, parts).filter(Added::broken) else {
        return;
    };
    let those = if found.withheld > 0 {
        " that are published"
    } else {
        ""
    };
    findings.error(
        Code::TotalsDisagree,
        place(outcome, total),
        format!(
            "The count for {} is {}, and {what}{those} add up to {}.",
            outcome.name(total),
            found.total,
            found.known
        ),
        SOURCE,
    );
}

fn must_not_exceed(outcome: &Outcome, part: Key, whole: Key, findings: &mut Findings) {
    let counts = [part, whole].map(|key| outcome.answers.count(key).known());
    if let [Some(count), Some(most)] = counts
        && count > most
    {
        findings.error(
            Code::AboveBase,
            place(outcome, part),
            format!(
                "The count for {} is {count}, and {} is {most}.",
                outcome.name(part),
                outcome.name(whole)
            ),
            "No answer can be given by more people than answered. Correct one of the two.",
        );
    }
}

pub(super) fn place(outcome: &Outcome, key: Key) -> crate::diagnostic::Place {
    let found = outcome.answers.get(key).map(|answer| answer.place.clone());
    found.unwrap_or_else(|| crate::diagnostic::Place::file(""))
}

/// The values of a group make up everybody.
fn groups(outcome: &Outcome, question: usize, respondents: Respondents, findings: &mut Findings) {
    let columns: Vec<_> = outcome
        .answers
        .columns(question, respondents)
        .flatten()
        .collect();
    for (group, definition) in outcome.groups.iter().enumerate() {
        if !columns.iter().any(|(other, _)| *other == group) {
            continue;
        }
        for entry in super::answers::entries(&outcome.questions[question]) {
            let at = |column| Key {
                question,
                respondents,
                column,
                entry,
            };
            let values = 0..definition.values.len();
            let parts: Vec<Key> = values.map(|value| at(Some((group, value)))).collect();
            let what = format!("the values of the group `{}`", definition.id);
            must_add_up(outcome, at(None), &parts, &what, findings);
        }
    }
}

/// A question that follows from answers to another was put to those who gave them.
fn asked(
    outcome: &Outcome,
    question: &Question,
    at: impl Fn(Entry) -> Key,
    findings: &mut Findings,
) {
    let (base, none) = (at(Entry::Base), at(Entry::NoAnswer));
    let Some(before) = question.leads(outcome) else {
        return;
    };
    let before: Vec<Key> = before
        .map(|(number, option)| Key {
            question: number,
            entry: Entry::Choice(option, 0),
            ..base
        })
        .collect();
    let counts = |keys: &[Key]| -> Option<i64> {
        let known = keys.iter().map(|key| outcome.answers.count(*key).known());
        known.sum::<Option<i64>>()
    };
    if let (Some(asked), Some(wanted)) = (counts(&[base, none]), counts(&before))
        && asked != wanted
    {
        findings.error(
            Code::TotalsDisagree,
            place(outcome, base),
            format!(
                "This question was put to {asked} people (`base` and `no-answer`), and {wanted} gave the answers that lead to it."
            ),
            "Correct one of the counts, or `follows` in `results.toml`.",
        );
    }
}

impl Question {
    /// The question and the answers that lead to this one, where adding their counts gives the people who were asked: each
    /// of them gave one of these answers, and no more.
    pub(super) fn leads<'a>(
        &'a self,
        outcome: &Outcome,
    ) -> Option<impl Iterator<Item = (usize, usize)> + use<'a>> {
        let (number, options) = self.follows.as_ref()?;
        let before = &outcome.questions[*number];
        let once = before.is_single() || before.is_several() && options.len() == 1;
        (once && !options.is_empty()).then(|| options.iter().map(move |option| (*number, *option)))
    }
}

/// Whoever took part was asked every question that is for everybody.
fn totals(outcome: &Outcome, record: &Record<RawResultsSettings>, findings: &mut Findings) {
    for (number, question) in outcome.questions.iter().enumerate() {
        if !question.is_for_all()
            || question.asking == Asking::Words
            || outcome.answers.is_faulty(number)
        {
            continue;
        }
        for respondents in Respondents::ALL {
            let at = |entry| Key {
                question: number,
                respondents,
                column: None,
                entry,
            };
            let base = at(Entry::Base);
            if outcome.answers.get(base).is_none() {
                continue;
            }
            let Some(total) = outcome.total(respondents) else {
                findings.error(
                    Code::MissingFigure,
                    record.place_of(&record.says.questions[number].id),
                    format!(
                        "`results.toml` does not say how many {} took part.",
                        kind_words(respondents)
                    ),
                    "Add `[[answered]]` with the way they answered and how many they were.",
                );
                continue;
            };
            let counts = [base, at(Entry::NoAnswer)].map(|key| outcome.answers.count(key).known());
            if let [Some(answered), Some(not)] = counts
                && answered.saturating_add(not) != total
            {
                findings.error(
                    Code::TotalsDisagree,
                    place(outcome, base),
                    format!(
                        "The rows `base` and `no-answer` come to {}, and {total} {} took part as `results.toml` says.",
                        answered.saturating_add(not),
                        kind_words(respondents)
                    ),
                    "Correct one of them. A question that was not put to everybody needs `asked` or `follows`.",
                );
            }
        }
    }
}

fn kind_words(respondents: Respondents) -> &'static str {
    match respondents {
        Respondents::Individuals => "individuals",
        Respondents::Organisations => "organisations",
        Respondents::Campaign => "people of a campaign",
    }
}
