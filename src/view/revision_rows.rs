//! The rows of `revisions.csv`: every cell that an edition has otherwise than the one before. The same in every language.

use crate::derive::Insights;
use crate::figure::{Month, Value};
use crate::model::{Catalogue, DatasetId};

/// A cell that has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RevisionRow<'a> {
    /// The month.
    pub month: Month,
    /// The area's code.
    pub area_code: &'a str,
    /// The area's name in the default language.
    pub area_name: &'a str,
    /// The category's slug.
    pub category: &'a str,
    /// The category's name in the default language.
    pub category_name: &'a str,
    /// The dataset's name for what it counts.
    pub measure: &'a str,
    /// What the edition before says.
    pub old: Value,
    /// What the edition says.
    pub new: Value,
    /// The new figure less the old one, where both are known.
    pub difference: Option<i64>,
    /// The edition before.
    pub old_edition: &'a str,
    /// The edition.
    pub new_edition: &'a str,
    /// The kind of revision: `scheduled`, `correction` or `method`.
    pub reason: &'static str,
}

/// Every cell that an edition has otherwise than the one before; of the newest edition, if none is named.
pub fn revision_rows<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    id: DatasetId,
    edition: Option<u16>,
) -> impl Iterator<Item = RevisionRow<'a>> {
    let dataset = catalogue.dataset(id);
    let language = &catalogue.site.default_language;
    let shown = edition.map_or(dataset.editions.len() - 1, usize::from);
    let new = &dataset.editions[shown];
    let old = &dataset.editions[shown.saturating_sub(1)];
    insights.revised(catalogue, id, shown).map(move |cell| {
        let area = dataset.areas.get(cell.area);
        let category = dataset.categories.get(cell.category);
        RevisionRow {
            month: cell.month,
            area_code: &area.code,
            area_name: area.name.in_language(language).unwrap_or_default(),
            category: &category.slug,
            category_name: category.name.in_language(language).unwrap_or_default(),
            measure: &dataset.measure,
            old: cell.old,
            new: cell.new,
            difference: cell.difference(),
            old_edition: &old.name,
            new_edition: &new.name,
            reason: new.revision.name(),
        }
    })
}
