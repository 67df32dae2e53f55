//! Cross-tabulations: every cell of a table by any number of dimensions, each of them a tree.

use super::network::Sum;
use std::fmt;

/// The members of a dimension. A member with children is their sum, and a member with no parent is a root: most often the
/// total of all. Areas, categories and months with their quarters and years are all dimensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    parents: Vec<Option<usize>>,
}

/// A table by several dimensions. Its cells are all combinations of members, totals among them. The cells are numbered in
/// the order of the members, the last dimension first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossTab {
    dimensions: Vec<Dimension>,
}

/// Why members are no tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShapeError {
    /// A member's parent does not exist.
    NoSuchParent {
        /// The number of the member.
        member: usize,
    },
    /// A member is a part of itself.
    Circle {
        /// The number of a member in the circle.
        member: usize,
    },
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchParent { member } => write!(f, "the parent of member {member} is missing"),
            Self::Circle { member } => write!(f, "member {member} is a part of itself"),
        }
    }
}

impl std::error::Error for ShapeError {}

impl Dimension {
    /// Members by number, each with the number of its parent.
    ///
    /// # Errors
    /// A parent that is no member, and members in a circle.
    pub fn new(parents: Vec<Option<usize>>) -> Result<Self, ShapeError> {
        for (member, parent) in parents.iter().enumerate() {
            if parent.is_some_and(|parent| parent >= parents.len()) {
                return Err(ShapeError::NoSuchParent { member });
            }
        }
        let tree = Self { parents };
        for member in 0..tree.parents.len() {
            if tree
                .with_ancestors(member)
                .nth(tree.parents.len())
                .is_some()
            {
                return Err(ShapeError::Circle { member });
            }
        }
        Ok(tree)
    }

    /// Member 0 is the total of so many others.
    pub fn flat(members: usize) -> Self {
        let parents = (0..=members).map(|member| (member > 0).then_some(0));
        Self {
            parents: parents.collect(),
        }
    }

    /// How many members there are, totals among them.
    pub fn len(&self) -> usize {
        self.parents.len()
    }

    /// True if there is no member.
    pub fn is_empty(&self) -> bool {
        self.parents.is_empty()
    }

    /// The member, its parent, and so on up to the root.
    pub fn with_ancestors(&self, member: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(member), |member| self.parents[*member])
    }

    /// The members of which this one is the sum.
    pub fn children(&self, member: usize) -> Vec<usize> {
        (0..self.len())
            .filter(|child| self.parents[*child] == Some(member))
            .collect()
    }
}

impl CrossTab {
    /// The table by these dimensions.
    pub fn new(dimensions: Vec<Dimension>) -> Self {
        Self { dimensions }
    }

    /// The number of cells.
    pub fn cells(&self) -> usize {
        self.dimensions.iter().map(Dimension::len).product()
    }

    /// The number of the cell of these members, one of each dimension.
    pub fn cell(&self, members: &[usize]) -> usize {
        self.dimensions
            .iter()
            .zip(members)
            .fold(0, |cell, (dimension, member)| {
                cell * dimension.len() + member
            })
    }

    /// The members of a cell, one of each dimension.
    pub fn members(&self, cell: usize) -> Vec<usize> {
        let mut rest = cell;
        let mut members: Vec<usize> = self
            .dimensions
            .iter()
            .rev()
            .map(|dimension| {
                let member = rest % dimension.len();
                rest /= dimension.len();
                member
            })
            .collect();
        members.reverse();
        members
    }

    /// Every sum in the table: for each dimension, each member with children, beside each combination of the others.
    pub fn sums(&self) -> Vec<Sum> {
        let mut sums = Vec::new();
        for (place, dimension) in self.dimensions.iter().enumerate() {
            let children: Vec<Vec<usize>> = (0..dimension.len())
                .map(|member| dimension.children(member))
                .collect();
            for total in 0..self.cells() {
                let mut members = self.members(total);
                let children = &children[members[place]];
                if !children.is_empty() {
                    let mut part = |child: &usize| {
                        members[place] = *child;
                        self.cell(&members)
                    };
                    let parts = children.iter().map(&mut part).collect();
                    sums.push(Sum { total, parts });
                }
            }
        }
        sums
    }

    /// The counts of all cells, from counts by members without children: each is added to every total that it is part of.
    pub fn tally<M: AsRef<[usize]>>(&self, leaves: impl IntoIterator<Item = (M, i64)>) -> Vec<i64> {
        let mut counts = vec![0_i64; self.cells()];
        for (members, count) in leaves {
            let mut cells = vec![0];
            for (dimension, member) in self.dimensions.iter().zip(members.as_ref()) {
                cells = cells
                    .iter()
                    .flat_map(|cell| {
                        let above = dimension.with_ancestors(*member);
                        above.map(move |member| cell * dimension.len() + member)
                    })
                    .collect();
            }
            for cell in cells {
                counts[cell] = counts[cell].saturating_add(count);
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::Network;

    #[test]
    fn a_table_of_two_by_two_has_nine_cells_and_six_sums() {
        let table = CrossTab::new(vec![Dimension::flat(2), Dimension::flat(2)]);
        assert_eq!(table.cells(), 9);
        let sums = table.sums();
        assert_eq!(sums.len(), 6);
        assert!(sums.contains(&Sum {
            total: table.cell(&[0, 1]),
            parts: vec![table.cell(&[1, 1]), table.cell(&[2, 1])],
        }));
    }

    #[test]
    fn cells_and_members_name_each_other() {
        let table = CrossTab::new(vec![Dimension::flat(1), Dimension::flat(3)]);
        for cell in 0..table.cells() {
            assert_eq!(table.cell(&table.members(cell)), cell);
        }
        assert_eq!(table.members(5), [1, 1]);
    }

    #[test]
    fn counts_are_added_to_every_total_above() {
        // a year of two quarters of two months each, by a total of two
        let time = Dimension::new(vec![
            None,
            Some(0),
            Some(0),
            Some(1),
            Some(1),
            Some(2),
            Some(2),
        ])
        .unwrap();
        let table = CrossTab::new(vec![time, Dimension::flat(2)]);
        let counts = table.tally([([3, 1], 4), ([4, 1], 2), ([6, 2], 5)]);
        let at = |members: [usize; 2]| counts[table.cell(&members)];
        assert_eq!(
            (at([1, 1]), at([2, 1]), at([0, 1]), at([0, 0])),
            (6, 0, 6, 11)
        );
        assert!(Network::new(counts, table.sums()).is_ok());
    }

    #[test]
    fn a_dimension_must_be_a_tree() {
        let missing = Dimension::new(vec![None, Some(7)]);
        assert_eq!(missing, Err(ShapeError::NoSuchParent { member: 1 }));
        let circle = Dimension::new(vec![None, Some(2), Some(1)]);
        assert_eq!(circle, Err(ShapeError::Circle { member: 1 }));
    }
}
