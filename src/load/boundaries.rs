//! `data/geography/boundaries.geojson`: rings of longitude and latitude by area code.

use crate::config::utf8;
use crate::diagnostic::{Code, Findings, Place};
use crate::source::{Snapshot, SourceFile};
use geojson::{Error, FeatureCollection, GeometryValue};

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
        Ok(collection) => {
            let mut from = 0;
            let features = collection.features.into_iter().enumerate();
            Some(
                features
                    .filter_map(|(i, f)| boundary(file, &text, &mut from, i, f, findings))
                    .collect(),
            )
        }
        Err(error) => {
            let path = file.path.shared();
            let place = match error {
                Error::MalformedGeoJson(error) if error.line() > 0 => Place::at(
                    path,
                    u32::try_from(error.line()).unwrap_or(u32::MAX),
                    u32::try_from(error.column().max(1)).unwrap_or(u32::MAX),
                ),
                _ => Place::file(path),
            };
            findings.error(
                Code::BadBoundary,
                place,
                "This file is not a GeoJSON feature collection, or it breaks the rules of JSON here.",
                "Export it again as a GeoJSON feature collection in longitude and latitude (WGS84).",
            );
            None
        }
    }
}

/// A feature of the file; `from` is how far the text has been searched for codes. A boundary that cannot be drawn is a
/// finding and is handed on without polygons, so that its area is not taken to have none.
fn boundary(
    file: &SourceFile,
    text: &str,
    from: &mut usize,
    index: usize,
    feature: geojson::Feature,
    findings: &mut Findings,
) -> Option<RawBoundary> {
    let nth = index + 1;
    let mut refuse = |at: usize, what: String| {
        findings.error(
            Code::BadBoundary,
            Place::offset(file.path.shared(), text, at),
            what,
            "Each feature needs a property `code` and a polygon of longitudes (-180 to 180) and latitudes (-90 to 90).",
        );
    };
    let Some(code) = feature
        .property("code")
        .and_then(|code| code.as_str())
        .map(str::to_owned)
    else {
        let types = text.match_indices("\"Feature\"").nth(index);
        refuse(
            types.map_or(0, |(at, _)| at),
            format!("Feature {nth} has no property `code`."),
        );
        return None;
    };
    let quoted = format!("\"{code}\"");
    let found = text.get(*from..).and_then(|rest| rest.find(&quoted));
    let at = found.map_or(0, |found| *from + found);
    *from = found.map_or(*from, |found| *from + found + quoted.len());
    let mut polygons: Vec<Polygon> = match feature.geometry.map(|geometry| geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => vec![rings(coordinates)],
        Some(GeometryValue::MultiPolygon { coordinates }) => {
            coordinates.into_iter().map(rings).collect()
        }
        _ => Vec::new(),
    };
    let closed = |ring: &Vec<[f64; 2]>| ring.len() >= 4 && ring.first() == ring.last();
    if polygons.iter().all(Vec::is_empty) {
        refuse(at, format!("Feature {nth} (`{code}`) has no polygon."));
    } else if !polygons.iter().flatten().all(closed) {
        refuse(
            at,
            format!(
                "Feature {nth} (`{code}`) has a ring that is not closed, or has fewer than four points."
            ),
        );
        polygons.clear();
    } else if !polygons.iter().flatten().flatten().all(on_earth) {
        refuse(
            at,
            format!("Feature {nth} (`{code}`) has a point that is not on the map."),
        );
        polygons.clear();
    }
    Some(RawBoundary {
        place: Place::offset(file.path.shared(), text, at),
        code,
        polygons,
    })
}

fn rings(rings: Vec<Vec<geojson::Position>>) -> Polygon {
    rings
        .into_iter()
        .map(|positions| ring(&positions))
        .collect()
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
