//! The laws of weighted percentages.

use super::answers::{Entry, Key};
use super::laws::place;
use super::{Outcome, Question};
use crate::diagnostic::{Code, Findings};
use crate::figure::Ratio;
use crate::load::{Asking, ResultsKind};

/// Shares after weighting: only where a sample was drawn, none above 100, and together 100 where one answer was given.
pub(super) fn percentages(
    outcome: &Outcome,
    question: &Question,
    at: impl Fn(Entry) -> Key,
    findings: &mut Findings,
) {
    let base = at(Entry::Base);
    let own = outcome.answers.iter().filter(|(key, _)| {
        (key.question, key.respondents, key.column)
            == (base.question, base.respondents, base.column)
    });
    let mut sum = Ratio::new(0, 1);
    let mut given = 0_u32;
    for (key, answer) in own {
        let (Some(percent), Some(place)) = (answer.percent, &answer.percent_place) else {
            continue;
        };
        let value = Ratio::of(percent);
        if question.kind == ResultsKind::Open {
            findings.error(
                Code::NoSample,
                place.clone(),
                "There is a weighted percentage here, and anybody could answer this question.",
                "Leave the column blank. Weights are for a sample that was drawn: they cannot make up for who did not answer.",
            );
        } else if !matches!(key.entry, Entry::Choice(..)) || question.asking == Asking::Ranking {
            findings.error(
                Code::BadSetting,
                place.clone(),
                "A weighted percentage cannot stand in this row.",
                "Give it for options only, and for rankings not at all.",
            );
        } else if percent.units < 0
            || Ratio::new(100, 1)
                .and_then(|all| all.minus(value))
                .is_none_or(|rest| rest.sign() < 0)
        {
            findings.error(
                Code::AboveBase,
                place.clone(),
                format!("The percentage here is {percent}. It cannot be below 0 or above 100."),
                "Check it in the source.",
            );
        }
        sum = sum.and_then(|sum| sum.minus(Ratio::new(0, 1)?.minus(value)?));
        given += 1;
    }
    let options = u32::try_from(question.options.len()).unwrap_or(u32::MAX);
    if question.is_single() && question.kind == ResultsKind::Survey && given == options
        // Each share may have been rounded to whole per cent, half a point up or down.
        && let Some(off) = sum.and_then(|sum| sum.minus(Ratio::new(100, 1)?))
        && let Some(most) = Ratio::new(i64::from(options), 2)
        && off.abs().minus(most).is_some_and(|rest| rest.sign() > 0)
    {
        findings.error(
            Code::TotalsDisagree,
            place(outcome, base),
            "The weighted percentages of this question do not add up to 100.",
            "Check them in the source. Leave all of them blank if one is not known.",
        );
    }
}
