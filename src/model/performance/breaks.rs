//! Breaks in the series of measures.

use super::{Measure, MeasureId};
use crate::config::Text;
use crate::diagnostic::{Code, Findings, did_you_mean};
use crate::figure::Month;
use crate::load::{Cell, RawMeasureBreak, RawPerformance};
use crate::model::area::{AreaId, Areas};

/// A month at which measures change their meaning.
#[derive(Clone, Debug)]
pub struct MeasureBreak {
    /// The first month after the break.
    pub date: Month,
    /// The measures that it concerns; all, if there are none.
    pub measures: Vec<MeasureId>,
    /// The areas that it concerns; all, if there are none.
    pub areas: Vec<AreaId>,
    /// What happened.
    pub cause: Text,
    /// What it does to the figures.
    pub effect: Text,
    /// Whether figures from before and after may be compared.
    pub comparable: bool,
}

/// Checks a break and links its areas and measures.
pub(super) fn link_break(
    raw: &RawMeasureBreak,
    dataset: &RawPerformance,
    areas: &Areas,
    measures: &[Measure],
    findings: &mut Findings,
) -> Option<MeasureBreak> {
    let place = |text| dataset.place_of(text);
    let mut linked_areas = Vec::new();
    for code in &raw.areas {
        let cell = Cell {
            text: code.get_ref().clone(),
            place: place(code),
        };
        match areas.by_code(&cell.text) {
            Some(id) => linked_areas.push(id),
            None => areas.tell_unknown(&cell, Code::BadReference, findings),
        }
    }
    let mut linked = Vec::new();
    for slug in &raw.measures {
        match measures.iter().position(|m| m.slug == *slug.get_ref()) {
            Some(index) => linked.push(MeasureId::new(index)),
            None => findings.error(
                Code::UnknownMeasure,
                place(slug),
                format!("There is no measure `{}` in this dataset.", slug.get_ref()),
                format!(
                    "{}Use a slug of `[[measures]]`.",
                    did_you_mean(slug.get_ref(), measures.iter().map(|m| m.slug.as_str()))
                ),
            ),
        }
    }
    let Some(date) = Month::parse(raw.date.get_ref()) else {
        findings.error(
            Code::BadPeriod,
            place(&raw.date),
            format!("`{}` is not a month that can be read.", raw.date.get_ref()),
            "Write the first month after the break, such as 2024-03.",
        );
        return None;
    };
    Some(MeasureBreak {
        date,
        measures: linked,
        areas: linked_areas,
        cause: raw.cause.clone(),
        effect: raw.effect.clone(),
        comparable: raw.comparable,
    })
}
