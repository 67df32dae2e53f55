//! `data/geography/boundaries.geojson`: rings of longitude and latitude by area code.

use crate::config::utf8;
use crate::diagnostic::{Code, Findings, Place};
use crate::source::{Snapshot, SourceFile};
use geojson::{FeatureCollection, GeometryValue};

const FILE: &str = "data/geography/boundaries.geojson";

/// A polygon: its outer ring, then its holes; a ring is a list of longitude and latitude in degrees.
pub(super) type Polygon = Vec<Vec<[f64; 2]>>;

/// A feature of the boundaries, as it stands in the file.
#[derive(Debug)]
pub struct RawBoundary {
    /// Where its code stands.
    pub place: Place,
    /// The area's code.
    pub code: String,
    /// One or more polygons.
    pub polygons: Vec<Polygon>,
}

/// The features of the boundaries, if there is such a file.
pub(super) fn boundaries(snapshot: &Snapshot, findings: &mut Findings) -> Vec<RawBoundary> {
    snapshot
        .get(FILE)
        .and_then(|file| parse(file, findings))
        .unwrap_or_default()
}

fn parse(file: &SourceFile, findings: &mut Findings) -> Option<Vec<RawBoundary>> {
    let text = utf8(file, findings);
    match text.parse::<FeatureCollection>() {
        Ok(collection) => Some(
            collection
                .features
                .into_iter()
                .enumerate()
                .filter_map(|(i, f)| boundary(file, &text, i, f, findings))
                .collect(),
        ),
        Err(error) => {
            findings.error(
                Code::BadBoundary,
                Place::file(file.path.shared()),
                format!("This file cannot be read as GeoJSON: {error}."),
                "Export it again as a GeoJSON feature collection in longitude and latitude (WGS84).",
            );
            None
        }
    }
}

fn boundary(
    file: &SourceFile,
    text: &str,
    index: usize,
    feature: geojson::Feature,
    findings: &mut Findings,
) -> Option<RawBoundary> {
    let nth = index + 1;
    let mut refuse = |place: Place, what: String| {
        findings.error(
            Code::BadBoundary,
            place,
            what,
            "Each feature needs a property `code` and a polygon of longitudes (-180 to 180) and latitudes (-90 to 90).",
        );
        None
    };
    let Some(code) = feature
        .property("code")
        .and_then(|code| code.as_str())
        .map(str::to_owned)
    else {
        return refuse(
            Place::file(file.path.shared()),
            format!("Feature {nth} has no property `code`."),
        );
    };
    let at = text.find(&format!("\"{code}\"")).unwrap_or_default();
    let place = Place::offset(file.path.shared(), text, at);
    let polygons = match feature.geometry.map(|geometry| geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates,
        _ => return refuse(place, format!("Feature {nth} (`{code}`) has no polygon.")),
    };
    let polygons: Vec<Polygon> = polygons
        .into_iter()
        .map(|rings| rings.iter().map(|positions| ring(positions)).collect())
        .collect();
    let mut rings = polygons.iter().flatten();
    if polygons.is_empty()
        || !rings
            .all(|ring| ring.len() >= 4 && ring.first() == ring.last() && ring.iter().all(on_earth))
    {
        return refuse(
            place,
            format!("Feature {nth} (`{code}`) has a ring that is open, too short or off the map."),
        );
    }
    Some(RawBoundary {
        place,
        code,
        polygons,
    })
}

fn ring(positions: &[geojson::Position]) -> Vec<[f64; 2]> {
    let coordinate =
        |position: &geojson::Position, i| position.as_slice().get(i).copied().unwrap_or(f64::NAN);
    positions
        .iter()
        .map(|position| [coordinate(position, 0), coordinate(position, 1)])
        .collect()
}

fn on_earth([longitude, latitude]: &[f64; 2]) -> bool {
    longitude.abs() <= 180.0 && latitude.abs() <= 90.0
}
