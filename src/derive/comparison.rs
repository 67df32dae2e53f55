//! An area beside the groups that it belongs to and the whole: the same figures for each, in a fixed order, no ranks.

use super::change::Change;
use super::rate::{Denominator, Rate, denominator};
use super::{Figures, Insights, change};
use crate::figure::{Marker, Month, Value};
use crate::model::{AreaGroup, AreaId, Break, Catalogue, CategoryId, Residents};

/// Whom a row of a comparison is about.
#[derive(Clone, Copy, Debug)]
pub enum Comparand<'a> {
    /// One area: the page's own, or the whole.
    Area(AreaId),
    /// A group that the area belongs to, taken together.
    Group(&'a AreaGroup),
}

/// A row of a comparison: the latest year, its change on the year before, and its rate.
#[derive(Clone, Copy, Debug)]
pub struct ComparisonRow<'a> {
    /// Whom it is about.
    pub who: Comparand<'a>,
    /// The sum of the latest twelve months.
    pub now: Value,
    /// The change on the twelve months before, or the break that forbids one.
    pub change: Result<Change, &'a Break>,
    /// The rate per 1,000 residents.
    pub rate: Rate<'a>,
}

/// The residents of each group together; none, where they are not known for every area in the same year.
pub(super) fn group_residents(catalogue: &Catalogue) -> Vec<Option<Residents>> {
    let together = |group: &AreaGroup| {
        let mut members = group
            .areas
            .iter()
            .map(|area| catalogue.population.latest(*area));
        let first = members.next()??.clone();
        members.try_fold(first, |sum, next| {
            let next = next.filter(|next| (next.year, next.basis) == (sum.year, sum.basis))?;
            let count = sum.count.checked_add(next.count)?;
            Some(Residents { count, ..sum })
        })
    };
    catalogue.groups.iter().map(together).collect()
}

/// An area of the lead dataset, the groups that it belongs to, and the whole, for the twelve months to `last`.
pub(super) fn comparison<'a>(
    catalogue: &'a Catalogue,
    insights: &'a Insights,
    area: AreaId,
    category: CategoryId,
    last: Month,
) -> Vec<ComparisonRow<'a>> {
    let lead = catalogue.lead();
    let figures = insights.latest(catalogue.lead);
    let shared = |id: AreaId| lead.areas.by_code(&catalogue.areas.get(id).code);
    let one = |area: AreaId| {
        let who = Comparand::Area(area);
        let denominator = denominator(catalogue, lead, area);
        row(
            catalogue,
            figures,
            who,
            &[area],
            (category, last),
            denominator,
        )
    };
    let mut rows = vec![one(area)];
    for (group, residents) in catalogue.groups.iter().zip(&insights.group_residents) {
        let members: Option<Vec<AreaId>> = group.areas.iter().map(|id| shared(*id)).collect();
        let Some(members) = members.filter(|members| members.contains(&area)) else {
            continue;
        };
        let residents = residents.as_ref().ok_or(Marker::NotAvailable);
        let who = Comparand::Group(group);
        rows.push(row(
            catalogue,
            figures,
            who,
            &members,
            (category, last),
            residents,
        ));
    }
    rows.extend(lead.areas.whole().filter(|whole| *whole != area).map(one));
    rows
}

fn row<'a>(
    catalogue: &'a Catalogue,
    figures: &Figures,
    who: Comparand<'a>,
    members: &[AreaId],
    (category, last): (CategoryId, Month),
    denominator: Denominator<'a>,
) -> ComparisonRow<'a> {
    let lead = catalogue.lead();
    let year = |last: Month| {
        Value::sum(
            members
                .iter()
                .map(|area| figures.year_ending(*area, category, last)),
        )
    };
    let (now, before) = (year(last), year(last.plus(-12)));
    let broken = members
        .iter()
        .find_map(|area| change::obstacle(lead, *area, category, last.plus(-23), last));
    ComparisonRow {
        who,
        now,
        change: broken.map_or_else(|| Ok(change::change(before, now, lead.smallest_base)), Err),
        rate: Rate::of(now, denominator),
    }
}
