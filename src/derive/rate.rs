//! Rates per 1,000 residents, each with its named and dated denominator.

use crate::figure::{Mark, Marker, Ratio, Value};
use crate::model::{AreaId, AreaKind, Catalogue, Dataset, Residents};

/// A count for each 1,000 residents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate<'a> {
    /// The count over the residents, who the residents are, and what must be known of the count.
    Known(Ratio, &'a Residents, Option<Mark>),
    /// No rate, and why: a place without residents has none.
    Absent(Marker),
}

/// Who lives in an area: what a rate is made with, or why there can be none.
pub type Denominator<'a> = Result<&'a Residents, Marker>;

/// The latest census or estimate of an area's residents.
///
/// # Errors
/// `[z]` for rows that are no place, as nobody lives there; `[x]` where no number of residents is known.
pub fn denominator<'a>(
    catalogue: &'a Catalogue,
    dataset: &Dataset,
    area: AreaId,
) -> Denominator<'a> {
    catalogue
        .residents(dataset, area)
        .ok_or(match dataset.areas.get(area).kind {
            AreaKind::Unplaced => Marker::NotApplicable,
            AreaKind::PoliceArea | AreaKind::Borough | AreaKind::Ward => Marker::NotAvailable,
        })
}

impl<'a> Rate<'a> {
    /// The rate of a count.
    pub fn of(count: Value, denominator: Denominator<'a>) -> Self {
        match (count.number(), denominator) {
            (Err(marker), _) | (_, Err(marker)) => Self::Absent(marker),
            (Ok(number), Ok(residents)) => match Ratio::new(number, residents.count) {
                Some(ratio) => Self::Known(ratio, residents, count.mark()),
                None => Self::Absent(Marker::NotAvailable),
            },
        }
    }
}
