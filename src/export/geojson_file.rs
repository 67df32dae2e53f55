//! `GeoJSON` (RFC 7946): the areas with their sums of the latest twelve months.

use crate::derive::Insights;
use crate::figure::Period;
use crate::model::{Catalogue, CategoryId, DatasetId};
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, JsonObject, Position};
use serde_json::{Value, json};

/// Every mapped area, with one property for each group of offences, each flag and the total; a figure that is absent is
/// `null`. Its marker, or the symbol of what must be known of a figure, stands in the property of the same name with `_marker`.
pub fn areas(
    catalogue: &Catalogue,
    insights: &Insights,
    id: DatasetId,
    edition: Option<u16>,
) -> Vec<u8> {
    let dataset = catalogue.dataset(id);
    let edition = edition.map_or(dataset.editions.len() - 1, usize::from);
    let figures = insights.edition(id, edition);
    let last = figures.span().1;
    let tree = &dataset.categories;
    let categories: Vec<CategoryId> = std::iter::once(CategoryId::TOTAL)
        .chain(tree.groups_and_flags())
        .collect();
    let feature = |boundary: &crate::model::Boundary| {
        let area = catalogue.areas.get(boundary.area);
        let mut properties = JsonObject::new();
        let name = area
            .name
            .in_language(&catalogue.site.default_language)
            .unwrap_or_default();
        let mut set = |key: String, value: Value| properties.insert(key, value);
        set("code".into(), json!(area.code));
        set("name".into(), json!(name));
        set("period".into(), json!(Period::YearEnding(last).to_string()));
        set("dataset".into(), json!(dataset.name));
        set("edition".into(), json!(dataset.editions[edition].name));
        for category in &categories {
            let key = tree.get(*category).slug.replace('-', "_");
            let own = dataset
                .areas
                .by_code(&area.code)
                .filter(|_| area.parent.is_some());
            let value = match own {
                Some(own) => figures.year_ending(own, *category, last),
                None => crate::figure::Value::Absent(crate::figure::Marker::NotApplicable),
            };
            if let Some(symbol) = value.symbol() {
                set(format!("{key}_marker"), json!(symbol));
            }
            set(key, json!(value.known()));
        }
        Feature {
            bbox: None,
            geometry: Some(Geometry::new(geometry(&boundary.polygons))),
            id: Some(geojson::feature::Id::String(area.code.clone())),
            properties: Some(properties),
            foreign_members: None,
        }
    };
    let features = catalogue.boundaries.iter().map(feature).collect();
    let collection = FeatureCollection {
        bbox: None,
        features,
        foreign_members: None,
    };
    let mut text = collection.to_string();
    text.push('\n');
    text.into_bytes()
}

/// Outer rings anticlockwise and holes clockwise, as the standard asks.
fn geometry(polygons: &[Vec<Vec<[f64; 2]>>]) -> GeometryValue {
    let ring = |(n, ring): (usize, &Vec<[f64; 2]>)| -> Vec<Position> {
        let positions = ring.iter().map(|point| Position::from(*point));
        if (area(ring) > 0.0) == (n == 0) {
            positions.collect()
        } else {
            positions.rev().collect()
        }
    };
    let polygon = |rings: &Vec<Vec<[f64; 2]>>| rings.iter().enumerate().map(ring).collect();
    let mut coordinates: Vec<Vec<Vec<Position>>> = polygons.iter().map(polygon).collect();
    match coordinates.pop() {
        Some(only) if coordinates.is_empty() => GeometryValue::Polygon { coordinates: only },
        last => {
            coordinates.extend(last);
            GeometryValue::MultiPolygon { coordinates }
        }
    }
}

/// Twice the area that a ring encloses: above zero if the ring runs anticlockwise.
fn area(ring: &[[f64; 2]]) -> f64 {
    ring.windows(2)
        .map(|pair| {
            if let [a, b] = pair {
                a[0] * b[1] - b[0] * a[1]
            } else {
                0.0
            }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_run_as_the_standard_asks() {
        let clockwise = vec![[0.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 0.0]];
        let GeometryValue::Polygon { coordinates } =
            geometry(&[vec![clockwise.clone(), clockwise]])
        else {
            panic!("one polygon")
        };
        let back = |ring: &Vec<Position>| {
            ring.iter()
                .map(|p| [p.as_slice()[0], p.as_slice()[1]])
                .collect::<Vec<_>>()
        };
        assert!(area(&back(&coordinates[0])) > 0.0);
        assert!(area(&back(&coordinates[1])) < 0.0);
    }
}
