//! Rates per 1,000 residents, each with its named and dated denominator.

use super::Insights;
use crate::figure::{Marker, Ratio, Value};
use crate::model::{AreaId, AreaKind, Catalogue, Residents};

/// A count for each 1,000 residents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate<'a> {
    /// The count over the residents, and who the residents are.
    Known(Ratio, &'a Residents),
    /// No rate, and why: a place without residents has none.
    Absent(Marker),
}

impl Insights {
    /// The rate of a count in an area.
    ///
    /// The denominator is the latest census or estimate of residents. Areas without residents give `[z]`.
    pub fn rate<'a>(&self, catalogue: &'a Catalogue, area: AreaId, count: Value) -> Rate<'a> {
        let residents = catalogue.population.latest(area);
        match (count, residents) {
            (Value::Absent(marker), _) => Rate::Absent(marker),
            (Value::Known(count), Some(residents)) => Ratio::new(count, residents.count)
                .map_or(Rate::Absent(Marker::NotAvailable), |ratio| {
                    Rate::Known(ratio, residents)
                }),
            (Value::Known(_), None) => Rate::Absent(match catalogue.areas.get(area).kind {
                AreaKind::Unplaced => Marker::NotApplicable,
                AreaKind::PoliceArea | AreaKind::Borough | AreaKind::Ward => Marker::NotAvailable,
            }),
        }
    }
}
