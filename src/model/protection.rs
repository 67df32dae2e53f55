//! The rule by which a dataset's figures are protected, and the figures that it forbids.

use super::edition::Edition;
use crate::config::Spanned;
use crate::diagnostic::{Code, Findings, Place};
use crate::disclosure::{Method, Rule, Zeros};
use crate::figure::{Marker, Value};
use crate::load::{self, RawDataset, RawDisclosure, RawEdition};

/// How the figures of a dataset are protected: a rule of disclosure control whose threshold makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protection {
    /// The rule; its threshold is at least 2.
    pub rule: Rule,
}

/// What rounded figures are multiples of.
pub const BASE: i64 = 5;

impl Protection {
    /// Whether figures are rounded, not withheld.
    pub fn rounds(self) -> bool {
        self.rule.method == Method::RoundToFive
    }

    /// Whether zeros are published.
    pub fn publishes_zeros(self) -> bool {
        self.rule.zeros == Zeros::Published
    }

    /// Why a published value may not stand; nothing, if it may. The value itself is not told: what is printed may be public.
    pub fn refusal(self, value: Value) -> Option<String> {
        let number = value.known()?;
        let most = self.rule.threshold - 1;
        if (1..=most).contains(&number) {
            Some(format!(
                "The figure here is one of those from 1 to {most}, which must not be published."
            ))
        } else if number == 0 && self.rule.is_small(0) {
            Some(
                "The figure here is 0, and zeros of this dataset must not be published.".to_owned(),
            )
        } else if self.rounds() && number % BASE != 0 {
            Some(format!(
                "The figure here is not rounded to the nearest {BASE}."
            ))
        } else {
            None
        }
    }
}

/// Checks the settings of disclosure control.
pub fn protection(
    raw: &RawDisclosure,
    place_of: impl Fn(&Spanned<i64>) -> Place,
    findings: &mut Findings,
) -> Option<Protection> {
    let threshold = *raw.threshold.get_ref();
    if !(2..=1000).contains(&threshold) {
        findings.error(
            Code::BadSetting,
            place_of(&raw.threshold),
            format!("The threshold cannot be {threshold}."),
            "Write the smallest count that may be published, from 2 to 1000. Most publishers use 5.",
        );
        return None;
    }
    let zeros = match raw.zeros {
        load::Zeros::Published => Zeros::Published,
        load::Zeros::Withheld => Zeros::Withheld,
    };
    let method = match raw.method {
        load::Method::Suppress => Method::Suppress,
        load::Method::Round => Method::RoundToFive,
    };
    let rule = Rule {
        threshold,
        zeros,
        method,
    };
    Some(Protection { rule })
}

/// Notes the figures of a series that its own rule forbids.
pub(super) fn check_series(raw: &RawDataset, findings: &mut Findings) {
    let Some(disclosure) = &raw.settings.disclosure else {
        return;
    };
    let place = |threshold: &Spanned<i64>| raw.place_of(threshold);
    let Some(protection) = protection(disclosure, place, findings) else {
        return;
    };
    for edition in &raw.editions {
        check_edition(protection, edition, findings);
    }
}

/// Whether the figures of a series add up: each is rounded by itself where its rule rounds.
pub(super) fn adds_up(raw: &RawDataset) -> bool {
    let disclosure = raw.settings.disclosure.as_ref();
    disclosure.is_none_or(|disclosure| disclosure.method != load::Method::Round)
}

/// Notes an edition of a protected series that has both withheld figures and sums of its own. A sum that is published gives
/// away what is withheld beside it; without one, whatever is added up from withheld figures is withheld with them.
pub(super) fn check_sums(
    raw: &RawDataset,
    files: &RawEdition,
    edition: &Edition,
    findings: &mut Findings,
) {
    if raw.settings.disclosure.is_none() || !adds_up(raw) || edition.totals.is_empty() {
        return;
    }
    let withheld = Value::Absent(Marker::Confidential);
    if let Some(figure) = files.figures.iter().find(|figure| figure.value == withheld) {
        findings.error(
            Code::ExposedFigure,
            files.place_of(figure),
            "This figure is withheld, and this edition has rows for sums. Somebody could work it out from a sum and the other figures.",
            "Take the rows of groups, totals and the whole area out. Or make the dataset a cross-tabulation: `bluelamp protect` withholds what must be withheld and keeps the sums.",
        );
    }
}

fn check_edition(protection: Protection, edition: &RawEdition, findings: &mut Findings) {
    for figure in &edition.figures {
        if let Some(message) = protection.refusal(figure.value) {
            let help = if protection.rounds() {
                "Round every figure of the dataset, and write [low] for one that is more than 0 and rounds to 0."
            } else {
                "Put the marker [c] in its place, and withhold others too where it could be worked out from them."
            };
            findings.error(Code::SmallCount, edition.place_of(figure), message, help);
        }
    }
}
