//! Groups of areas that may fairly be set beside each other.

use super::area::{AreaId, Areas};
use super::slug::check_slug;
use crate::config::{Site, Text};
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::load::{Cell, RawGroup};
use std::collections::BTreeSet;

/// A group of areas, such as the inner boroughs.
#[derive(Clone, Debug)]
pub struct AreaGroup {
    /// Its name in data.
    pub slug: String,
    /// Its name for readers.
    pub name: Text,
    /// What its areas have in common, and who says so.
    pub basis: Text,
    /// Its areas; at least two.
    pub areas: BTreeSet<AreaId>,
}

/// Checks and links the rows of `groups.csv`. A row that cannot be used is left out, with a finding.
pub(super) fn groups(
    rows: &[RawGroup],
    areas: &Areas,
    site: &Site,
    findings: &mut Findings,
) -> Vec<AreaGroup> {
    let mut groups: Vec<AreaGroup> = Vec::new();
    for row in rows {
        check_slug(&row.slug, findings);
        if groups.iter().any(|group| group.slug == row.slug.text) {
            findings.error(
                Code::DuplicateKey,
                row.slug.place.clone(),
                format!("The slug `{}` stands twice.", row.slug.text),
                "Give each group a slug of its own.",
            );
            continue;
        }
        for (text, column, cell) in [
            (&row.name, "name", &row.name_cell),
            (&row.basis, "basis", &row.basis_cell),
        ] {
            if text.in_language(&site.default_language).is_none() {
                findings.error(
                    Code::MissingText,
                    cell.place.clone(),
                    format!("The group `{}` has no {column}.", row.slug.text),
                    format!("Fill in the column `{column}`: readers are told what they compare with, and why."),
                );
            }
        }
        let members = members(&row.areas, areas, findings);
        if members.len() < 2 {
            findings.error(
                Code::BadReference,
                row.areas.place.clone(),
                format!("The group `{}` has fewer than two areas.", row.slug.text),
                "Write the codes of at least two areas, with spaces between them.",
            );
            continue;
        }
        groups.push(AreaGroup {
            slug: row.slug.text.clone(),
            name: row.name.clone(),
            basis: row.basis.clone(),
            areas: members,
        });
    }
    groups
}

fn members(cell: &Cell, areas: &Areas, findings: &mut Findings) -> BTreeSet<AreaId> {
    let mut members = BTreeSet::new();
    for code in cell.text.split_whitespace() {
        let Some(area) = areas.by_code(code) else {
            let codes = areas.iter().map(|(_, area)| area.code.as_str());
            findings.error(
                Code::UnknownArea,
                cell.place.clone(),
                format!("There is no area with the code `{code}`."),
                format!(
                    "{}Use a code of `data/geography/areas.csv`.",
                    did_you_mean(code, codes)
                ),
            );
            continue;
        };
        if !members.insert(area) {
            findings.error(
                Code::DuplicateKey,
                cell.place.clone(),
                format!("The area `{code}` stands twice in this group."),
                "Keep one of the two.",
            );
        }
    }
    members
}
