//! Raw rows → counts: every label finds its member, and every row counts into its cell and all totals above it.

use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{Cell, RawRow};
use crate::model::{Dimension, Grid};

/// The counts of all cells. Nothing, if a label is no member's; the findings say which.
pub(super) fn count(grid: &Grid, rows: &[RawRow], findings: &mut Findings) -> Option<Vec<i64>> {
    let mut leaves = Vec::with_capacity(rows.len());
    for row in rows {
        let labels = grid.dimensions.iter().zip(&row.labels);
        let members: Vec<usize> = labels
            .filter_map(|(dimension, label)| member(dimension, label, findings))
            .collect();
        leaves.push((members, row.count));
    }
    let whole = leaves
        .iter()
        .all(|(members, _)| members.len() == grid.dimensions.len());
    whole.then(|| grid.shape.tally(leaves))
}

fn member(dimension: &Dimension, label: &Cell, findings: &mut Findings) -> Option<usize> {
    let found = dimension.by_label(&label.text);
    if found.is_none() {
        let labels = dimension.members.iter().flat_map(|member| &member.labels);
        let (message, help) = if label.text.is_empty() {
            let message = format!(
                "This cell is blank, and `{}` has no member for blank cells.",
                dimension.name
            );
            (message, "Add `\"\"` to the `source` of a member in `dataset.toml`, such as \"not recorded\".".to_owned())
        } else {
            let message = format!("`{}` is no label of `{}`.", label.text, dimension.name);
            let near = did_you_mean(&label.text, labels.map(String::as_str));
            (
                message,
                format!(
                    "{near}Correct the label, or add it to the `source` of a member in `dataset.toml`."
                ),
            )
        };
        findings.error(Code::UnknownMember, label.place.clone(), message, help);
    }
    found
}
