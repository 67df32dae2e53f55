//! Sums: of subgroups to groups, of groups to the total, of areas to the whole.

use crate::figure::{Marker, Value};
use crate::model::{AreaId, CategoryId, Cube, Dataset, Edition};

/// The observed figures with every group, the total, and the whole area filled in.
///
/// Only what has rows in the edition is summed; a sum is absent where any part of it is.
pub(super) fn complete(dataset: &Dataset, edition: &Edition) -> Cube {
    let mut cube = edition.observed.clone();
    for &area in &edition.areas {
        sum_categories(dataset, edition, area, &mut cube);
    }
    if let Some(whole) = dataset.areas.whole() {
        sum_areas(dataset, edition, whole, &mut cube);
    }
    cube
}

/// Fills the groups from their parts, from the last to the first, so that the total comes after its groups.
fn sum_categories(dataset: &Dataset, edition: &Edition, area: AreaId, cube: &mut Cube) {
    let tree = &dataset.categories;
    for (group, _) in tree.iter().rev().filter(|(id, _)| !tree.is_leaf(*id)) {
        let parts = tree
            .children(group)
            .iter()
            .filter(|part| has_rows(dataset, edition, **part));
        let parts: Vec<CategoryId> = parts.copied().collect();
        add_up(
            cube,
            (area, group),
            parts.into_iter().map(|part| (area, part)),
        );
    }
}

fn sum_areas(dataset: &Dataset, edition: &Edition, whole: AreaId, cube: &mut Cube) {
    if edition.areas.contains(&whole) {
        return;
    }
    let parts: Vec<AreaId> = edition
        .areas
        .iter()
        .copied()
        .filter(|area| dataset.areas.get(*area).parent == Some(whole))
        .collect();
    for (category, _) in dataset
        .categories
        .iter()
        .filter(|(id, _)| has_rows(dataset, edition, *id))
    {
        add_up(
            cube,
            (whole, category),
            parts.iter().map(|part| (*part, category)),
        );
    }
}

/// Whether the edition has rows for a category or for any part of it.
fn has_rows(dataset: &Dataset, edition: &Edition, category: CategoryId) -> bool {
    edition.categories.contains(&category)
        || dataset
            .categories
            .children(category)
            .iter()
            .any(|part| has_rows(dataset, edition, *part))
}

fn add_up(
    cube: &mut Cube,
    to: (AreaId, CategoryId),
    parts: impl Iterator<Item = (AreaId, CategoryId)>,
) {
    let mut sums: Option<Vec<Value>> = None;
    for (area, category) in parts {
        let series = cube.series(area, category);
        match &mut sums {
            None => sums = Some(series.to_vec()),
            Some(sums) => sums
                .iter_mut()
                .zip(series)
                .for_each(|(sum, value)| *sum = Value::sum([*sum, *value])),
        }
    }
    let target = cube.series_mut(to.0, to.1);
    match sums {
        Some(sums) => target.copy_from_slice(&sums),
        None => target.fill(Value::Absent(Marker::NotAvailable)),
    }
}
