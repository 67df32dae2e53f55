//! What published counts must not do: show a count that has to be withheld, or let one be worked out, from sums, from the
//! number who were asked, from weighted percentages or from a mean.

use super::Outcome;
use super::answers::{Column, Key, Statistic};
use super::lattice::{Lattice, Seat, lattice};
use crate::diagnostic::{Code, Findings};
use crate::disclosure::audit_except;
use crate::figure::Value;
use crate::load::{Asking, Method, RawDisclosure, RawResultsSettings, Record, Respondents};
use crate::model::SMALLEST_BASE;
use crate::model::protection::{Protection, protection};

/// How small counts are protected, and how few answers are too few for a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerRule {
    /// The rule of disclosure control.
    pub protection: Protection,
    /// With fewer answers than this there is no percentage; at least [`SMALLEST_BASE`].
    pub smallest_base: i64,
}

/// Respondents who are people: their small counts are withheld. Organisations answer in public.
const PEOPLE: [Respondents; 2] = [Respondents::Individuals, Respondents::Campaign];

/// Checks the rule; where anything was counted there must be one.
pub(super) fn rule(
    record: &Record<RawResultsSettings>,
    findings: &mut Findings,
) -> Option<AnswerRule> {
    let says = &record.says;
    let Some(raw) = &says.disclosure else {
        let counted = says.questions.iter().find(|q| q.asking != Asking::Words);
        if let Some(question) = counted {
            findings.error(
                Code::BadToml,
                record.place_of(&question.id),
                "This question was counted, and nothing says how small counts are protected.",
                "Add `[disclosure]` with `threshold = 5` before the questions: counts from 1 to 4 are then withheld.",
            );
        }
        return None;
    };
    let disclosure = RawDisclosure {
        threshold: raw.threshold.clone(),
        zeros: raw.zeros,
        method: Method::Suppress,
    };
    let protection = protection(
        &disclosure,
        |threshold| record.place_of(threshold),
        findings,
    );
    let smallest = raw
        .smallest_base
        .as_ref()
        .map(|base| (*base.get_ref(), base));
    if let Some((base, place)) = smallest.filter(|(base, _)| !(SMALLEST_BASE..=1000).contains(base))
    {
        findings.error(
            Code::BadSetting,
            record.place_of(place),
            format!("The smallest base cannot be {base}."),
            format!("Write the fewest answers that a percentage may rest on, from {SMALLEST_BASE} to 1000."),
        );
        return None;
    }
    Some(AnswerRule {
        protection: protection?,
        smallest_base: smallest.map_or(SMALLEST_BASE, |(base, _)| base),
    })
}

const REMEDY: &str = "Keep the whole counts in a private folder, run `bluelamp protect --private-data FOLDER`, and commit what it writes.";

/// Checks all counts that stand among the files of the site. None of what is found names the figure: findings may be read
/// in public.
pub(super) fn check(outcome: &Outcome, findings: &mut Findings) {
    let Some(rule) = outcome.rule else { return };
    for respondents in PEOPLE {
        let lattice = lattice(outcome, respondents);
        if small(outcome, rule, &lattice, findings) {
            continue;
        }
        sums(outcome, rule, &lattice, findings);
    }
    for question in 0..outcome.questions.len() {
        for respondents in PEOPLE {
            beside(outcome, question, respondents, findings);
        }
    }
}

/// Notes counts that are small and stand there, or that a count and its base give away.
fn small(outcome: &Outcome, rule: AnswerRule, lattice: &Lattice, findings: &mut Findings) -> bool {
    let mut found = false;
    for (cell, value) in lattice.values.iter().enumerate() {
        let refusal = rule.protection.refusal(*value);
        let Some(refusal) = refusal.filter(|_| !lattice.exempt.contains(&cell)) else {
            continue;
        };
        let (key, message) = match lattice.seats[cell] {
            Seat::Row(key) => (key, refusal),
            Seat::NotChosen(key) => (
                key,
                "This count and its base give away how few did not choose the answer.".to_owned(),
            ),
            Seat::Implied => continue,
        };
        found = true;
        tell(outcome, key, Code::SmallCount, message, findings);
    }
    found
}

/// Notes withheld counts that the sums give away.
fn sums(outcome: &Outcome, rule: AnswerRule, lattice: &Lattice, findings: &mut Findings) {
    let found = audit_except(
        &lattice.values,
        &lattice.sums,
        &rule.protection.rule,
        &lattice.exempt,
    );
    let broken = found.broken.first().map(|sum| lattice.sums[*sum].total);
    let rows = |cell: usize| match lattice.seats[cell] {
        Seat::Row(key) | Seat::NotChosen(key) => Some(key),
        Seat::Implied => None,
    };
    if let Some(total) = broken {
        let any = lattice.seats.iter().find_map(|seat| match seat {
            Seat::Row(key) => Some(*key),
            _ => None,
        });
        if let Some(key) = rows(total).or(any) {
            let message = "The counts from here on cannot all be right: whatever is withheld, some sums do not hold.";
            tell(
                outcome,
                key,
                Code::TotalsDisagree,
                message.to_owned(),
                findings,
            );
        }
    }
    for exposed in found.exposed {
        let (key, message) = match lattice.seats[exposed.cell] {
            Seat::Row(key) => (
                key,
                "The count that is withheld here can be worked out, or nearly so, from the others.",
            ),
            Seat::NotChosen(key) => (
                key,
                "How few did not choose the answer of this row can be worked out from other rows.",
            ),
            Seat::Implied => continue,
        };
        tell(
            outcome,
            key,
            Code::ExposedFigure,
            message.to_owned(),
            findings,
        );
    }
}

fn tell(outcome: &Outcome, key: Key, code: Code, message: String, findings: &mut Findings) {
    if let Some(answer) = outcome.answers.get(key) {
        findings.error(code, answer.place.clone(), message, REMEDY);
    }
}

/// Whether any count of a column of a question is withheld. Weighted percentages and statistics of such a column are
/// withheld too: a share times its base is a count.
fn withheld_beside(
    outcome: &Outcome,
    question: usize,
    respondents: Respondents,
    column: Column,
) -> bool {
    let mut rows = outcome.answers.iter().filter(|(key, _)| {
        (key.question, key.respondents, key.column) == (question, respondents, column)
    });
    rows.any(|(_, answer)| matches!(answer.count, Value::Absent(_)))
}

/// Notes weighted percentages and statistics that stand beside a withheld count.
fn beside(outcome: &Outcome, question: usize, respondents: Respondents, findings: &mut Findings) {
    for column in outcome.answers.columns(question, respondents) {
        if !withheld_beside(outcome, question, respondents, column) {
            continue;
        }
        let percents = outcome.answers.iter().filter(|(key, answer)| {
            (key.question, key.respondents, key.column) == (question, respondents, column)
                && answer.percent.is_some()
        });
        for place in percents.filter_map(|(_, answer)| answer.percent_place.clone()) {
            findings.error(
                Code::ExposedFigure,
                place,
                "There is a weighted percentage here, and a count of the same people is withheld. A percentage of the base is nearly the count.",
                REMEDY,
            );
        }
        for statistic in Statistic::ALL.into_iter().filter(|_| column.is_none()) {
            if let Some((Some(_), place)) =
                outcome.answers.statistic(question, respondents, statistic)
            {
                findings.error(
                    Code::ExposedFigure,
                    place.clone(),
                    "There is a mean, median or quartile here, and a count of the same people is withheld.",
                    REMEDY,
                );
            }
        }
    }
}
