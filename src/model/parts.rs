//! What is a sum of what in an edition: groups of their parts, the total of the groups, the whole of its areas.
//!
//! Only what has rows in the edition counts: what has none is not covered by it. A flag is part of nothing.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use std::collections::BTreeSet;

/// An area and a category: what a row of figures is about.
pub type Pair = (AreaId, CategoryId);

/// The sums of an edition, each with its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    whole: Option<AreaId>,
    areas: Vec<AreaId>,
    categories: Vec<Vec<CategoryId>>,
}

impl Parts {
    /// The sums of an edition that has rows for these areas and categories.
    pub(super) fn new(
        areas: &Areas,
        tree: &Categories,
        with_rows: (&BTreeSet<AreaId>, &BTreeSet<CategoryId>),
    ) -> Self {
        let whole = areas.whole();
        let inside = |id: &&AreaId| whole.is_some() && areas.get(**id).parent == whole;
        let covered = |id: &&CategoryId| is_covered(tree, with_rows.1, **id);
        let parts = |id| tree.children(id).iter().filter(covered).copied().collect();
        Self {
            whole,
            areas: with_rows.0.iter().filter(inside).copied().collect(),
            categories: tree.iter().map(|(id, _)| parts(id)).collect(),
        }
    }

    /// The areas that add up to an area: those with rows within the whole, and none for any other area.
    pub fn of_area(&self, area: AreaId) -> &[AreaId] {
        if Some(area) == self.whole {
            &self.areas
        } else {
            &[]
        }
    }

    /// The categories that add up to a category.
    pub fn of_category(&self, category: CategoryId) -> &[CategoryId] {
        self.categories
            .get(category.index())
            .map_or(&[], Vec::as_slice)
    }

    /// True if the figures of a pair are the sum of others in this edition.
    pub fn is_sum(&self, (area, category): Pair) -> bool {
        !self.of_area(area).is_empty() || !self.of_category(category).is_empty()
    }
}

/// Whether there are rows for a category or for any part of it.
fn is_covered(tree: &Categories, with_rows: &BTreeSet<CategoryId>, id: CategoryId) -> bool {
    with_rows.contains(&id)
        || tree
            .children(id)
            .iter()
            .any(|part| is_covered(tree, with_rows, *part))
}
