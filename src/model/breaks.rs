//! Breaks: months at which a series changes its meaning.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use super::checks;
use crate::config::Text;
use crate::diagnostic::{Code, Findings};
use crate::figure::Month;
use crate::load::{RawBreak, RawDataset};

/// A break in the series.
#[derive(Clone, Debug)]
pub struct Break {
    /// The first month after the break.
    pub date: Month,
    /// The categories that it concerns; all, if there are none.
    pub categories: Vec<CategoryId>,
    /// The areas that it concerns; all, if there are none.
    pub areas: Vec<AreaId>,
    /// What happened.
    pub cause: Text,
    /// What it does to the figures.
    pub effect: Text,
    /// Whether figures from before and after may be compared.
    pub comparable: bool,
}

/// Checks a break and links its areas and categories.
pub(super) fn link_break(
    raw: &RawBreak,
    dataset: &RawDataset,
    areas: &Areas,
    tree: &Categories,
    findings: &mut Findings,
) -> Option<Break> {
    let Some(date) = Month::parse(raw.date.get_ref()) else {
        findings.error(
            Code::BadPeriod,
            dataset.place_of(&raw.date),
            format!("`{}` is not a month that can be read.", raw.date.get_ref()),
            "Write the first month after the break, such as 2024-03.",
        );
        return None;
    };
    let area_ids = raw.areas.iter();
    let category_ids = raw.categories.iter();
    Some(Break {
        date,
        categories: category_ids
            .filter_map(|slug| checks::category(slug, dataset, tree, findings))
            .collect(),
        areas: area_ids
            .filter_map(|code| checks::area(code, dataset, areas, findings))
            .collect(),
        cause: raw.cause.clone(),
        effect: raw.effect.clone(),
        comparable: raw.comparable,
    })
}
