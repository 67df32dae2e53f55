//! Sums: of subgroups to groups, of groups to the total, of areas to the whole.

use crate::figure::Value;
use crate::model::{AreaId, CategoryId, Cube, Dataset, Edition, Pair};

/// The observed figures with every group, the total, and the whole area filled in.
///
/// Only what has rows in the edition is summed; a sum is absent where any part of it is. Sums that the publisher gives
/// are kept as published, and further sums are made with them.
pub(super) fn complete(dataset: &Dataset, edition: &Edition) -> Cube {
    let mut cube = edition.observed.clone();
    let tree = &dataset.categories;
    // From the last to the first, so that a group comes after its parts and the total after its groups.
    let backwards: Vec<CategoryId> = tree.iter().rev().map(|(id, _)| id).collect();
    let is_single = |area: &&AreaId| edition.parts.of_area(**area).is_empty();
    for &area in edition.areas.iter().filter(is_single) {
        for &group in &backwards {
            let sums = category_sums(edition, &cube, (area, group));
            keep(edition, &mut cube, (area, group), sums);
        }
    }
    if let Some(whole) = dataset.areas.whole() {
        for &category in backwards.iter().filter(|id| edition.covers(**id)) {
            sum_areas(edition, whole, category, &mut cube);
        }
    }
    cube
}

/// The whole of a category: the sum of the areas, or of its own parts where an area is absent and they are not.
fn sum_areas(edition: &Edition, whole: AreaId, category: CategoryId, cube: &mut Cube) {
    let areas = edition.parts.of_area(whole).iter();
    let Some(mut sums) = add_up(cube, areas.map(|area| (*area, category))) else {
        return;
    };
    if sums.iter().any(|value| value.known().is_none())
        && let Some(others) = category_sums(edition, cube, (whole, category))
    {
        let pairs = sums.iter_mut().zip(others);
        let better = pairs.filter(|(sum, other)| sum.known().is_none() && other.known().is_some());
        better.for_each(|(sum, other)| *sum = other);
    }
    keep(edition, cube, (whole, category), Some(sums));
}

fn category_sums(edition: &Edition, cube: &Cube, (area, group): Pair) -> Option<Vec<Value>> {
    let parts = edition.parts.of_category(group).iter();
    add_up(cube, parts.map(|part| (area, *part)))
}

/// The sums of pairs, month by month; nothing if there are no pairs.
fn add_up(cube: &Cube, mut pairs: impl Iterator<Item = Pair>) -> Option<Vec<Value>> {
    let first = pairs.next()?;
    let mut sums = cube.series(first.0, first.1).to_vec();
    for (area, category) in pairs {
        let series = cube.series(area, category);
        sums.iter_mut()
            .zip(series)
            .for_each(|(sum, value)| *sum = Value::sum([*sum, *value]));
    }
    Some(sums)
}

/// Keeps sums, except for the months that the publisher gives.
fn keep(edition: &Edition, cube: &mut Cube, pair: Pair, sums: Option<Vec<Value>>) {
    let Some(sums) = sums else { return };
    let target = cube.series_mut(pair.0, pair.1);
    let Some(given) = edition.totals.get(&pair) else {
        return target.copy_from_slice(&sums);
    };
    let cells = target.iter_mut().zip(sums).zip(given);
    let missing = cells.filter(|(_, given)| !**given);
    missing.for_each(|((cell, sum), _)| *cell = sum);
}
