//! Breaks: months at which a series changes its meaning.

use super::area::{AreaId, Areas};
use super::category::{Categories, CategoryId};
use crate::config::{Spanned, Text};
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
            format!("`{}` is no month.", raw.date.get_ref()),
            "Write the first month after the break, such as `2024-03`.",
        );
        return None;
    };
    let area_names = raw.areas.iter().filter_map(|name| {
        let found = areas.by_code(name.get_ref());
        refer(
            found,
            name,
            "area's code",
            &areas.suggest(name.get_ref()),
            dataset,
            findings,
        )
    });
    let area_ids = area_names.collect();
    let category_names = raw.categories.iter().filter_map(|name| {
        let found = tree.by_slug(name.get_ref());
        refer(
            found,
            name,
            "category's slug",
            &tree.suggest(name.get_ref()),
            dataset,
            findings,
        )
    });
    let categories = category_names.collect();
    Some(Break {
        date,
        categories,
        areas: area_ids,
        cause: raw.cause.clone(),
        effect: raw.effect.clone(),
        comparable: raw.comparable,
    })
}

fn refer<T>(
    found: Option<T>,
    name: &Spanned<String>,
    what: &str,
    suggestion: &str,
    dataset: &RawDataset,
    findings: &mut Findings,
) -> Option<T> {
    if found.is_none() {
        findings.error(
            Code::BadReference,
            dataset.place_of(name),
            format!("`{}` is no {what}.", name.get_ref()),
            format!("{suggestion}Use one that is listed."),
        );
    }
    found
}
