//! One line from several editions and datasets: newer figures win, and every seam stays visible.

use super::{Insights, change};
use crate::figure::{Month, Value};
use crate::model::{AreaId, Break, Catalogue, CategoryId, DatasetId};

/// A run of months that comes from one edition.
#[derive(Clone, Copy, Debug)]
pub struct JoinedPart<'a> {
    /// The dataset.
    pub dataset: DatasetId,
    /// The edition, from 0.
    pub edition: usize,
    /// The first month of the run.
    pub first: Month,
    /// The figures, month by month.
    pub values: &'a [Value],
}

/// The months of one edition that no newer one has, and how its areas and categories are numbered.
#[derive(Debug)]
pub(super) struct Join {
    dataset: DatasetId,
    edition: usize,
    first: Month,
    months: usize,
    areas: Vec<Option<AreaId>>,
    categories: Vec<Option<CategoryId>>,
}

/// The editions that the lead dataset's pictures are joined from, the oldest first.
pub(super) fn joins(catalogue: &Catalogue) -> Vec<Join> {
    let lead = catalogue.lead();
    let mut joins: Vec<Join> = Vec::new();
    for id in std::iter::once(catalogue.lead).chain(lead.earlier.iter().copied()) {
        let dataset = catalogue.dataset(id);
        let areas: Vec<_> = lead
            .areas
            .iter()
            .map(|(_, area)| dataset.areas.by_code(&area.code))
            .collect();
        let categories: Vec<_> = lead
            .categories
            .iter()
            .map(|(_, c)| dataset.categories.by_slug(&c.slug))
            .collect();
        for (edition, figures) in dataset.editions.iter().enumerate().rev() {
            let shape = figures.observed.shape();
            let end = joins.last().map_or(shape.last().plus(1), |newer| {
                newer.first.min(shape.last().plus(1))
            });
            let months = usize::try_from(shape.first.until(end)).unwrap_or(0);
            if months > 0 {
                let (areas, categories) = (areas.clone(), categories.clone());
                joins.push(Join {
                    dataset: id,
                    edition,
                    first: shape.first,
                    months,
                    areas,
                    categories,
                });
            }
        }
    }
    joins.reverse();
    joins
}

pub(super) fn parts<'a>(
    insights: &'a Insights,
    catalogue: &Catalogue,
    area: AreaId,
    category: CategoryId,
) -> Vec<JoinedPart<'a>> {
    insights
        .joins()
        .iter()
        .filter_map(|join| part(insights, catalogue, join, area, category))
        .collect()
}

fn part<'a>(
    insights: &'a Insights,
    catalogue: &Catalogue,
    join: &Join,
    area: AreaId,
    category: CategoryId,
) -> Option<JoinedPart<'a>> {
    let (area, category) = (
        join.areas[area.index()]?,
        join.categories[category.index()]?,
    );
    let edition = &catalogue.dataset(join.dataset).editions[join.edition];
    let whole = catalogue.dataset(join.dataset).areas.whole();
    if !edition.areas.contains(&area) && whole != Some(area) {
        return None;
    }
    let figures = insights.edition(join.dataset, join.edition);
    let offset = usize::try_from(figures.span().0.until(join.first)).ok()?;
    let values = figures
        .series(area, category)
        .get(offset..offset + join.months)?;
    let known = values.iter().any(|value| value.known().is_some());
    known.then_some(JoinedPart {
        dataset: join.dataset,
        edition: join.edition,
        first: join.first,
        values,
    })
}

/// The breaks of all datasets that the lead dataset's pictures are joined from.
pub(super) fn breaks(
    catalogue: &Catalogue,
    area: AreaId,
    category: CategoryId,
    since: Month,
) -> Vec<&Break> {
    let lead = catalogue.lead();
    let (code, slug) = (
        &lead.areas.get(area).code,
        &lead.categories.get(category).slug,
    );
    let mut found: Vec<&Break> = Vec::new();
    for id in std::iter::once(catalogue.lead).chain(lead.earlier.iter().copied()) {
        let dataset = catalogue.dataset(id);
        let Some((area, category)) = dataset
            .areas
            .by_code(code)
            .zip(dataset.categories.by_slug(slug))
        else {
            continue;
        };
        let here = dataset
            .breaks
            .iter()
            .filter(|b| b.date > since && change::concerns(b, dataset, area, category));
        for b in here {
            if !found
                .iter()
                .any(|other| other.date == b.date && other.cause == b.cause)
            {
                found.push(b);
            }
        }
    }
    found.sort_by_key(|b| b.date);
    found
}
