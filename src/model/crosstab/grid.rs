//! What the cells of a cross-tabulation are: one for each choice of a member, or the total, in each dimension.

use super::dimension::{Dimension, dimension};
use crate::config::Site;
use crate::diagnostic::{Code, Findings, Place};
use crate::load::RawCrosstab;
use std::collections::BTreeSet;

/// The cells of a cross-tabulation, in the order of the members, the last dimension the quickest.
#[derive(Debug)]
pub struct Grid {
    /// Its dimensions: two to four.
    pub dimensions: Vec<Dimension>,
}

/// A cell that is the sum of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The cell.
    pub total: usize,
    /// The others.
    pub parts: Vec<usize>,
}

impl Grid {
    /// How many cells there are, margins among them.
    pub fn len(&self) -> usize {
        self.dimensions
            .iter()
            .map(|dimension| dimension.members.len())
            .product()
    }

    /// A grid has a cell at least: that of everything together.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cell of these members, one in each dimension.
    pub fn cell(&self, members: &[usize]) -> usize {
        let sizes = self
            .dimensions
            .iter()
            .map(|dimension| dimension.members.len());
        sizes
            .zip(members)
            .fold(0, |cell, (size, member)| cell * size + member)
    }

    /// The members of a cell, one in each dimension.
    pub fn members(&self, mut cell: usize) -> Vec<usize> {
        let mut members: Vec<usize> = Vec::with_capacity(self.dimensions.len());
        for dimension in self.dimensions.iter().rev() {
            members.push(cell % dimension.members.len());
            cell /= dimension.members.len();
        }
        members.reverse();
        members
    }

    /// The cell's codes as findings show them: `asian, total`.
    pub fn name(&self, cell: usize) -> String {
        let codes = self.dimensions.iter().zip(self.members(cell));
        let codes: Vec<&str> = codes
            .map(|(d, member)| d.members[member].code.as_str())
            .collect();
        codes.join(", ")
    }

    /// Every cell that is the sum of others, in each dimension in which it is.
    pub fn sums(&self) -> Vec<Sum> {
        let mut sums = Vec::new();
        for (at, dimension) in self.dimensions.iter().enumerate() {
            for cell in 0..self.len() {
                let mut members = self.members(cell);
                let parts = dimension.parts(members[at]).collect::<Vec<_>>();
                let cells = parts.into_iter().map(|part| {
                    members[at] = part;
                    self.cell(&members)
                });
                let parts: Vec<usize> = cells.collect();
                if !parts.is_empty() {
                    sums.push(Sum { total: cell, parts });
                }
            }
        }
        sums
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
    let grid = good.then_some(Grid { dimensions })?;
    if grid.len() > MOST_CELLS {
        findings.error(
            Code::BadSetting,
            place(),
            format!(
                "This table would have {} cells; the most that it may have is {MOST_CELLS}.",
                grid.len()
            ),
            "Leave a dimension out, or put members together.",
        );
        return None;
    }
    Some(grid)
}
