//! The spellings in an edition's files become areas and categories.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use crate::config::Spanned;
use crate::diagnostic::{Code, Findings};
use crate::load::{AreaLabel, CategoryLabel, LayoutKind, RawDataset};
use std::collections::BTreeMap;

/// What stands in the place of a byte that was no UTF-8: that has been told, and such a label needs no second finding.
const UNREADABLE: char = '\u{fffd}';

/// The area of each label; an unknown one is a finding.
pub(super) fn area_ids(
    aliases: &BTreeMap<String, Spanned<String>>,
    labels: &[AreaLabel],
    areas: &Areas,
    findings: &mut Findings,
) -> Vec<Option<AreaId>> {
    let find = |label: &AreaLabel| {
        let spelling = if label.code.is_empty() {
            &label.name
        } else {
            &label.code
        };
        let alias = aliases.get(&label.name).or_else(|| aliases.get(spelling));
        match alias {
            Some(code) => (areas.by_code(code.get_ref()), true),
            None => {
                let id = areas.by_spelling(spelling);
                (id.or_else(|| areas.by_spelling(&label.name)), false)
            }
        }
    };
    let mut ids = Vec::with_capacity(labels.len());
    for label in labels {
        let (id, by_alias) = find(label);
        if id.is_none() && !by_alias && !areas.is_empty() && !label.name.contains(UNREADABLE) {
            findings.error(
                Code::UnknownArea,
                label.place.clone(),
                format!("There is no area called `{}`.", label.name),
                format!(
                    "{}Correct the spelling, or add it to `data/geography/aliases.csv` or to `[aliases.areas]` in `dataset.toml`.",
                    areas.suggest(&label.name)
                ),
            );
        }
        ids.push(id);
    }
    ids
}

/// The category of each label, which may be a group or the total; an unknown one is a finding.
pub(super) fn category_ids(
    raw: &RawDataset,
    labels: &[CategoryLabel],
    tree: &Categories,
    findings: &mut Findings,
) -> Vec<Option<CategoryId>> {
    let tidy = raw.settings.layout.kind == LayoutKind::Tidy;
    let aliases = &raw.settings.aliases.categories;
    let same = |a: &str, b: &str| a.to_lowercase() == b.to_lowercase();
    let mut ids = Vec::with_capacity(labels.len());
    for label in labels {
        let alias = aliases.iter().find(|alias| {
            same(&alias.group, &label.group) && same(&alias.subgroup, &label.subgroup)
        });
        let id = match alias {
            Some(alias) => tree.by_slug(alias.category.get_ref()),
            None if tidy => tree.by_slug(&label.subgroup),
            None => tree.by_label(&label.group, &label.subgroup),
        };
        let told = alias.is_some() && id.is_none() || shown(label).contains(UNREADABLE);
        if id.is_none() && !told {
            let (message, help) = refusal(&shown(label), tidy, tree);
            findings.error(Code::UnknownCategory, label.place.clone(), message, help);
        }
        ids.push(id);
    }
    ids
}

fn refusal(label: &str, tidy: bool, tree: &Categories) -> (String, String) {
    let (suggestion, remedy) = if tidy {
        (
            tree.suggest_slug(label),
            "Correct it, or add it to `categories.csv`.",
        )
    } else {
        (
            tree.suggest_label(label),
            "Correct the label, or add it to `categories.csv` or to `[[aliases.categories]]` in `dataset.toml`.",
        )
    };
    (
        format!("There is no category `{label}` in this dataset."),
        format!("{suggestion}{remedy}"),
    )
}

/// A label as it is shown: group and subgroup.
fn shown(label: &CategoryLabel) -> String {
    if label.subgroup.is_empty() {
        label.group.clone()
    } else if label.group.is_empty() {
        label.subgroup.clone()
    } else {
        format!("{} / {}", label.group, label.subgroup)
    }
}
