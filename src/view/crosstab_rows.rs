//! The rows of a cross-tabulation's file: one a cell, margins among them. They are the same in every language.

use crate::figure::{Period, Value};
use crate::model::{Catalogue, CrosstabId};

/// All cells of an edition.
#[derive(Debug)]
pub struct CrosstabRows<'a> {
    /// The names of the dimensions' columns.
    pub columns: Vec<&'a str>,
    /// The area's code and its name in the default language.
    pub area: (&'a str, &'a str),
    /// The name of what is counted.
    pub measure: &'a str,
    /// The period.
    pub period: Period,
    /// The code and the name, in the default language, of each cell's member in each dimension; and its figure.
    pub cells: Vec<(Vec<(&'a str, &'a str)>, Value)>,
    /// The dataset.
    pub dataset: &'a str,
    /// The edition.
    pub edition: &'a str,
}

/// The cells of an edition, or of the newest one.
pub fn crosstab_rows(
    catalogue: &Catalogue,
    id: CrosstabId,
    edition: Option<u16>,
) -> CrosstabRows<'_> {
    let crosstab = catalogue.crosstab(id);
    let edition = edition.map_or(crosstab.latest(), |n| &crosstab.editions[usize::from(n)]);
    let language = catalogue.site.default_language.as_str();
    let area = catalogue.areas.get(crosstab.area);
    let dimensions = &crosstab.grid.dimensions;
    let members = |cell: usize| {
        let members = dimensions.iter().zip(crosstab.grid.shape.members(cell));
        let named = members.map(|(dimension, member)| {
            let member = &dimension.members[member];
            (
                member.code.as_str(),
                member.name.in_language(language).unwrap_or_default(),
            )
        });
        named.collect()
    };
    CrosstabRows {
        columns: dimensions.iter().map(|d| d.name.as_str()).collect(),
        area: (
            &area.code,
            area.name.in_language(language).unwrap_or_default(),
        ),
        measure: &crosstab.measure,
        period: edition.period,
        cells: edition
            .values
            .iter()
            .enumerate()
            .map(|(cell, value)| (members(cell), *value))
            .collect(),
        dataset: &crosstab.name,
        edition: &edition.name,
    }
}
