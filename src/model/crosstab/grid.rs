//! What the cells of a cross-tabulation are: one for each choice of a member, or the total, in each dimension.

use super::dimension::{Dimension, dimension};
use crate::config::Site;
use crate::diagnostic::{Code, Findings, Place};
use crate::disclosure::{self, CrossTab};
use crate::load::RawCrosstab;
use std::collections::BTreeSet;

/// The cells of a cross-tabulation, in the order of the members, the last dimension the quickest.
#[derive(Debug)]
pub struct Grid {
    /// Its dimensions: two to four.
    pub dimensions: Vec<Dimension>,
    /// How its cells hang together.
    pub shape: CrossTab,
}

impl Grid {
    /// The grid of some dimensions.
    fn new(dimensions: Vec<Dimension>) -> Option<Self> {
        let trees = dimensions.iter().map(|dimension| {
            let parents = dimension.members.iter().map(|member| member.parent);
            disclosure::Dimension::new(parents.collect()).ok()
        });
        let shape = CrossTab::new(trees.collect::<Option<_>>()?);
        Some(Self { dimensions, shape })
    }

    /// The cell's codes as findings show them: `asian, total`.
    pub fn name(&self, cell: usize) -> String {
        let codes = self.dimensions.iter().zip(self.shape.members(cell));
        let codes: Vec<&str> = codes
            .map(|(d, member)| d.members[member].code.as_str())
            .collect();
        codes.join(", ")
    }
}

/// More cells than this are no table that anybody reads, and too many to audit.
const MOST_CELLS: usize = 20_000;

/// Checks and links the dimensions of a cross-tabulation.
pub fn grid(raw: &RawCrosstab, site: &Site, findings: &mut Findings) -> Option<Grid> {
    let wanted = &raw.settings.dimensions;
    let dimensions: Vec<Dimension> = wanted
        .iter()
        .filter_map(|one| dimension(raw, one, site, findings))
        .collect();
    let place = || Place::file(raw.toml.path.clone());
    if !(2..=4).contains(&wanted.len()) {
        findings.error(
            Code::BadSetting,
            place(),
            format!(
                "A cross-tabulation has two to four dimensions, and this one has {}.",
                wanted.len()
            ),
            "Add or take away `[[dimensions]]`.",
        );
        return None;
    }
    let mut names = BTreeSet::new();
    for one in wanted {
        if !names.insert(one.name.get_ref()) {
            findings.error(
                Code::DuplicateKey,
                raw.place_of(&one.name),
                format!("The dimension `{}` stands twice.", one.name.get_ref()),
                "Give each dimension a name of its own.",
            );
        }
    }
    let good = dimensions.len() == wanted.len() && names.len() == wanted.len();
    let grid = Grid::new(dimensions).filter(|_| good)?;
    if grid.shape.cells() > MOST_CELLS {
        findings.error(
            Code::BadSetting,
            place(),
            format!(
                "This table would have {} cells; the most that it may have is {MOST_CELLS}.",
                grid.shape.cells()
            ),
            "Leave a dimension out, or put members together.",
        );
        return None;
    }
    Some(grid)
}
