//! Figures in a block: area by category by month.

use super::area::AreaId;
use super::category::CategoryId;
use crate::figure::{Month, Value};

/// How large a block is, and where its months begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// How many areas.
    pub areas: usize,
    /// How many categories.
    pub categories: usize,
    /// The first month.
    pub first: Month,
    /// How many months.
    pub months: usize,
}

impl Shape {
    /// The last month.
    pub fn last(&self) -> Month {
        self.first.plus(i32::try_from(self.months).unwrap_or(1) - 1)
    }

    /// All months, in order.
    pub fn months(
        &self,
    ) -> impl DoubleEndedIterator<Item = Month> + ExactSizeIterator + Clone + use<> {
        let first = self.first;
        (0..i32::try_from(self.months).unwrap_or(0)).map(move |n| first.plus(n))
    }

    fn row(&self, area: AreaId, category: CategoryId) -> usize {
        (area.index() * self.categories + category.index()) * self.months
    }
}

/// A block of figures; the months of an area and category lie side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cube {
    shape: Shape,
    cells: Vec<Value>,
}

impl Cube {
    /// A block filled with one value.
    pub fn filled(shape: Shape, value: Value) -> Self {
        Self {
            shape,
            cells: vec![value; shape.areas * shape.categories * shape.months],
        }
    }

    /// How large it is.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The months of an area and category, in order.
    pub fn series(&self, area: AreaId, category: CategoryId) -> &[Value] {
        let start = self.shape.row(area, category);
        &self.cells[start..start + self.shape.months]
    }

    /// The same, to be written.
    pub fn series_mut(&mut self, area: AreaId, category: CategoryId) -> &mut [Value] {
        let start = self.shape.row(area, category);
        &mut self.cells[start..start + self.shape.months]
    }

    /// One figure; nothing outside the months of the block.
    pub fn get(&self, area: AreaId, category: CategoryId, month: Month) -> Option<Value> {
        let offset = usize::try_from(self.shape.first.until(month)).ok()?;
        self.series(area, category).get(offset).copied()
    }
}
