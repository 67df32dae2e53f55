//! Where a meeting is on a map: degrees that are checked to lie near the areas of the site.

use crate::diagnostic::Code;
use crate::figure::{Fixed, Ratio};
use crate::load::Cell;
use crate::model::boundary::Boundary;
use crate::model::clerk::Clerk;

/// A point on the Earth, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// East of Greenwich; below zero to the west of it.
    pub longitude: Fixed,
    /// North of the equator.
    pub latitude: Fixed,
}

impl Position {
    /// Longitude and latitude as binary numbers.
    pub fn degrees(self) -> [f64; 2] {
        [self.longitude, self.latitude].map(|number| Ratio::of(number).approximate())
    }
}

/// The rectangle of degrees in which meetings may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    least: [f64; 2],
    most: [f64; 2],
}

/// The United Kingdom, for a site without boundaries: its clocks are the program's, too.
const KINGDOM: Bounds = Bounds {
    least: [-8.7, 49.8],
    most: [1.8, 60.9],
};

/// How far outside the mapped areas a meeting may be, in degrees: some 20 kilometres, so that a hall just over the border
/// is no mistake.
const MARGIN: f64 = 0.25;

/// The most decimal places: six are a tenth of a metre.
const PLACES: usize = 6;

impl Bounds {
    /// The rectangle around all boundaries, and a margin.
    pub(super) fn of(boundaries: &[Boundary]) -> Self {
        let rings = boundaries.iter().flat_map(|boundary| &boundary.polygons);
        let points = rings.flatten().flatten();
        let around = points.fold(None, |around: Option<Self>, point| {
            let before = around.unwrap_or(Self {
                least: *point,
                most: *point,
            });
            Some(Self {
                least: [0, 1].map(|n| before.least[n].min(point[n])),
                most: [0, 1].map(|n| before.most[n].max(point[n])),
            })
        });
        around.map_or(KINGDOM, |around| Self {
            least: around.least.map(|n| n - MARGIN),
            most: around.most.map(|n| n + MARGIN),
        })
    }

    fn hold(&self, point: [f64; 2]) -> bool {
        [0, 1]
            .into_iter()
            .all(|n| (self.least[n]..=self.most[n]).contains(&point[n]))
    }
}

/// The position that two cells give; nothing, if both are blank, or with a finding.
pub(super) fn position(
    (longitude, latitude): (&Cell, &Cell),
    bounds: &Bounds,
    clerk: &mut Clerk<'_, '_>,
) -> Option<Position> {
    let blank = match (longitude.text.is_empty(), latitude.text.is_empty()) {
        (true, true) => return None,
        (true, false) => Some((longitude, "longitude")),
        (false, true) => Some((latitude, "latitude")),
        (false, false) => None,
    };
    if let Some((cell, name)) = blank {
        clerk.findings.error(
            Code::BadPosition,
            cell.place.clone(),
            format!("The {name} is missing, and half a position is none."),
            "Fill in both `longitude` and `latitude`, or leave both blank.",
        );
        return None;
    }
    let numbers = (degrees(longitude, clerk), degrees(latitude, clerk));
    let (Some(longitude_read), Some(latitude_read)) = numbers else {
        return None;
    };
    let found = Position {
        longitude: longitude_read,
        latitude: latitude_read,
    };
    let [x, y] = found.degrees();
    if bounds.hold([x, y]) {
        return Some(found);
    }
    let (message, help) = if bounds.hold([y, x]) {
        (
            "Longitude and latitude stand in each other's place.".to_owned(),
            format!(
                "Write `{}` as longitude and `{}` as latitude.",
                latitude.text, longitude.text
            ),
        )
    } else {
        (
            format!(
                "The position {} east, {} north is far from the areas of this site.",
                longitude.text, latitude.text
            ),
            format!(
                "Write a longitude from {} to {} and a latitude from {} to {}. A longitude west of zero begins with a minus.",
                rounded(bounds.least[0]),
                rounded(bounds.most[0]),
                rounded(bounds.least[1]),
                rounded(bounds.most[1])
            ),
        )
    };
    clerk
        .findings
        .error(Code::BadPosition, longitude.place.clone(), message, help);
    None
}

fn rounded(number: f64) -> Fixed {
    Fixed::near(number, 2)
}

fn degrees(cell: &Cell, clerk: &mut Clerk<'_, '_>) -> Option<Fixed> {
    let found = Fixed::parse(&cell.text, PLACES);
    if found.is_none() {
        clerk.findings.error(
            Code::BadNumber,
            cell.place.clone(),
            format!("`{}` is not a number of degrees.", cell.text),
            "Write degrees with a point and at most six digits after it, such as -0.1276.",
        );
    }
    found
}
