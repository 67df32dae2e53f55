//! The months that an edition covers: from the first to the last, without a gap.

use crate::diagnostic::{Code, Findings};
use crate::figure::Month;
use crate::load::RawEdition;
use std::collections::BTreeMap;

/// Months without figures from which on the months before and after them are not of one series: five years. Nobody
/// leaves out so many; somebody has mistyped a year.
const FAR: i32 = 60;

/// The months that an edition covers.
pub(super) struct Span {
    pub(super) first: Month,
    /// For each month from the first to the last, whether any file has figures for it.
    pub(super) present: Vec<bool>,
}

impl Span {
    /// The position of a month, from 0; nothing, if it is not covered.
    pub(super) fn position(&self, month: Month) -> Option<usize> {
        let position = usize::try_from(self.first.until(month)).ok()?;
        (position < self.present.len()).then_some(position)
    }
}

/// Finds the months that an edition covers. Missing months, months far from all others, and a name that is not the last
/// month are findings. Nothing, if there are no figures.
pub(super) fn span(edition: &RawEdition, findings: &mut Findings) -> Option<Span> {
    let mut figures: BTreeMap<Month, usize> = BTreeMap::new();
    for figure in &edition.figures {
        *figures.entry(figure.month).or_default() += 1;
    }
    if figures.is_empty() && edition.whole {
        findings.error(
            Code::BadEdition,
            edition.place.clone(),
            "This edition has no figures.",
            "Add rows to its files, or take the folder out.",
        );
    }
    let months: Vec<Month> = figures.keys().copied().collect();
    let mut runs: Vec<&[Month]> = months.chunk_by(|a, b| a.until(*b) <= FAR).collect();
    let count = |run: &[Month]| run.iter().map(|month| figures[month]).sum::<usize>();
    let longest = (0..runs.len()).max_by_key(|index| count(runs[*index]))?;
    let main = runs.swap_remove(longest);
    let (first, last) = (*main.first()?, *main.last()?);
    for stray in runs {
        tell_stray(edition, stray, (first, last), findings);
    }
    if edition.whole {
        for pair in main.windows(2) {
            if let [before, after] = *pair
                && before.until(after) > 1
            {
                tell_gap(edition, before, after, findings);
            }
        }
        check_name(edition, last, findings);
    }
    let length = usize::try_from(first.until(last)).ok()? + 1;
    let mut present = vec![false; length];
    for month in main {
        present[usize::try_from(first.until(*month)).ok()?] = true;
    }
    Some(Span { first, present })
}

fn tell_stray(
    edition: &RawEdition,
    stray: &[Month],
    (first, last): (Month, Month),
    findings: &mut Findings,
) {
    let Some(month) = stray.first() else { return };
    let figure = edition.figures.iter().find(|figure| figure.month == *month);
    findings.error(
        Code::BadPeriod,
        figure.map_or_else(|| edition.place.clone(), |figure| edition.place_of(figure)),
        format!("The month {month} is far from all others, which run from {first} to {last}."),
        "Look for a mistyped year. If the year is right, add all months between.",
    );
}

fn tell_gap(edition: &RawEdition, before: Month, after: Month, findings: &mut Findings) {
    let (from, to) = (before.plus(1), after.plus(-1));
    let message = if from == to {
        format!("The month {from} is missing.")
    } else {
        format!("The months {from} to {to} are missing.")
    };
    let next = edition.figures.iter().find(|figure| figure.month == after);
    findings.error(
        Code::MissingPeriod,
        next.map_or_else(|| edition.place.clone(), |figure| edition.place_of(figure)),
        message,
        "Add the figures before this one. A month that was never counted needs the marker [x].",
    );
}

fn check_name(edition: &RawEdition, last: Month, findings: &mut Findings) {
    if Month::parse(&edition.name) != Some(last) {
        findings.error(
            Code::BadEdition,
            edition.place.clone(),
            format!(
                "The edition is called `{}`, and its last month is {last}.",
                edition.name
            ),
            format!("Call the folder `{last}`, or check the months in its files."),
        );
    }
}
