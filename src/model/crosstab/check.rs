//! What a published table must not do: show a figure that has to be withheld, or let one be worked out.

use super::edition::is_protected;
use super::grid::Grid;
use crate::diagnostic::{Code, Findings, Place};
use crate::disclosure::{self, Audit, Exposed};
use crate::figure::{Marker, Value};
use crate::load::RawCrosstabEdition;
use crate::model::protection::Protection;

/// Checks the figures of an edition; `name` is the dataset's.
pub(super) fn check(
    name: &str,
    grid: &Grid,
    protection: Protection,
    edition: &RawCrosstabEdition,
    values: &[(Value, &Place)],
    findings: &mut Findings,
) {
    let remedy = format!(
        "Run `bluelamp protect --private-data FOLDER {name}` again, and commit what it writes."
    );
    let mut good = true;
    for (value, place) in values {
        let told = match value {
            Value::Known(_) => protection
                .refusal(*value)
                .map(|message| (Code::SmallCount, message)),
            // A cell that cannot be read is told as such, and counts as not available.
            Value::Absent(Marker::NotAvailable) => {
                good = false;
                None
            }
            Value::Marked(_, mark) => {
                let message = format!(
                    "The mark {} cannot stand in a protected table.",
                    mark.symbol()
                );
                Some((Code::UnknownMarker, message))
            }
            Value::Absent(marker) => (!is_protected(*marker, protection)).then(|| {
                let message = format!(
                    "The marker {} cannot stand in a protected table.",
                    marker.symbol()
                );
                (Code::UnknownMarker, message)
            }),
        };
        if let Some((code, message)) = told {
            good = false;
            findings.error(code, (*place).clone(), message, remedy.as_str());
        }
    }
    if good && (protection.rounds() || sums_hold(grid, values, &remedy, findings)) {
        audit(grid, protection, edition, values, &remedy, findings);
    }
}

/// Notes sums of published figures that are not the published total.
fn sums_hold(
    grid: &Grid,
    values: &[(Value, &Place)],
    remedy: &str,
    findings: &mut Findings,
) -> bool {
    let mut hold = true;
    for sum in grid.shape.sums() {
        let Some(total) = values[sum.total].0.known() else {
            continue;
        };
        let parts: Vec<Option<i64>> = sum
            .parts
            .iter()
            .map(|part| values[*part].0.known())
            .collect();
        let known = parts
            .iter()
            .flatten()
            .fold(0, |sum: i64, part| sum.saturating_add(*part));
        let withheld = parts.iter().filter(|part| part.is_none()).count();
        let cell = grid.name(sum.total);
        let message = match withheld {
            0 if known != total => {
                format!("The figure for `{cell}` is {total}, and its parts add up to {known}.")
            }
            1.. if known > total => format!(
                "The figure for `{cell}` is {total}, and those of its parts that are published add up to {known}."
            ),
            _ => continue,
        };
        hold = false;
        findings.error(
            Code::TotalsDisagree,
            values[sum.total].1.clone(),
            message,
            remedy,
        );
    }
    hold
}

/// Notes withheld figures that can be worked out from the published ones, each at its row.
fn audit(
    grid: &Grid,
    protection: Protection,
    edition: &RawCrosstabEdition,
    values: &[(Value, &Place)],
    remedy: &str,
    findings: &mut Findings,
) {
    let published: Vec<Value> = values.iter().map(|(value, _)| *value).collect();
    let Audit { broken, exposed } =
        disclosure::audit(&published, &grid.shape.sums(), &protection.rule);
    if !broken.is_empty() {
        findings.error(
            Code::TotalsDisagree,
            edition.place.clone(),
            "The published figures cannot all be right: whatever is withheld, some sums do not hold.",
            remedy,
        );
    }
    for Exposed {
        cell, low, high, ..
    } in exposed
    {
        let bounds = if low == high {
            format!("it must be {low}")
        } else {
            format!("it lies between {low} and {high}")
        };
        findings.error(
            Code::ExposedFigure,
            values[cell].1.clone(),
            format!(
                "The withheld figure for `{}` can be worked out: {bounds}.",
                grid.name(cell)
            ),
            remedy,
        );
    }
}
