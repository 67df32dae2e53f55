//! Boundaries, each of an area.

use super::area::{AreaId, Areas};
use crate::diagnostic::{Code, Findings};
use crate::load::{RawArea, RawBoundary};

/// The outline of an area: polygons, each an outer ring and its holes, in degrees of longitude and latitude.
#[derive(Clone, Debug)]
pub struct Boundary {
    /// The area.
    pub area: AreaId,
    /// The polygons.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

/// Links boundaries to areas, both ways: each boundary has an area, each mapped area a boundary.
pub(super) fn boundaries(
    raw: Vec<RawBoundary>,
    rows: &[RawArea],
    areas: &Areas,
    findings: &mut Findings,
) -> Vec<Boundary> {
    let mut linked: Vec<Boundary> = Vec::new();
    let file = raw.first().map(|first| first.place.file.clone());
    for RawBoundary {
        place,
        code,
        polygons,
    } in raw
    {
        match areas.by_code(&code) {
            Some(area) if linked.iter().any(|other| other.area == area) => findings.error(
                Code::BadBoundary,
                place,
                format!("The area `{code}` has two boundaries."),
                "Keep one of the two features.",
            ),
            Some(area) if areas.get(area).mapped => linked.push(Boundary { area, polygons }),
            Some(_) => findings.error(
                Code::BoundaryWithoutArea,
                place,
                format!(
                    "The area `{code}` has a boundary, but `areas.csv` says that it is not mapped."
                ),
                "Write `yes` under `mapped`, or take the feature out.",
            ),
            None if areas.is_empty() => {}
            None => findings.error(
                Code::BoundaryWithoutArea,
                place,
                format!("This boundary has the code `{code}`, and no area has that code."),
                format!(
                    "{}Add the area to `data/geography/areas.csv`, or take the feature out.",
                    areas.suggest(&code)
                ),
            ),
        }
    }
    if let Some(file) = file {
        for (id, area) in areas.iter().filter(|(_, area)| area.mapped) {
            let row = rows.iter().find(|row| row.code.text == area.code);
            if let Some(row) = row.filter(|_| linked.iter().all(|other| other.area != id)) {
                findings.error(
                    Code::AreaWithoutBoundary,
                    row.mapped.place.clone(),
                    format!(
                        "The area `{}` is mapped, but `{file}` has no boundary for it.",
                        area.code
                    ),
                    "Add its feature there, or write `no` here.",
                );
            }
        }
    }
    linked.sort_by_key(|boundary| boundary.area);
    linked
}
