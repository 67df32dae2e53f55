//! What was withheld before stays withheld: in the edition before, and in the table of the same edition that is replaced.
//! Whoever has both tables could else put a figure of one into the other.

use crate::diagnostic::Findings;
use crate::figure::Value;
use crate::load::RawCrosstab;
use crate::model::{Grid, table};
use std::collections::BTreeMap;

/// The published tables of a cross-tabulation, by the names of their editions.
pub(super) struct Kept {
    tables: BTreeMap<String, Vec<Value>>,
}

impl Kept {
    /// The tables that are there; one that cannot be read is passed over.
    pub(super) fn new(raw: &RawCrosstab, grid: &Grid) -> Self {
        let tables = raw.editions.iter().filter_map(|edition| {
            let values = table(grid, edition, &mut Findings::new())?;
            let values = values.into_iter().map(|(value, _)| value).collect();
            Some((edition.name.clone(), values))
        });
        Self {
            tables: tables.collect(),
        }
    }

    /// Puts a table in its place.
    pub(super) fn insert(&mut self, edition: &str, values: Vec<Value>) {
        self.tables.insert(edition.to_owned(), values);
    }

    /// The cells that the edition before this one withheld, or this one itself when it was published first.
    pub(super) fn before(&self, edition: &str) -> Vec<usize> {
        let before = self
            .tables
            .range(..edition.to_owned())
            .next_back()
            .map(|(_, values)| values);
        let own = self.tables.get(edition);
        let values = || before.into_iter().chain(own);
        let cells = values().map(Vec::len).max().unwrap_or(0);
        let withheld = |cell: &usize| values().any(|values| values[*cell].marker().is_some());
        (0..cells).filter(withheld).collect()
    }
}
