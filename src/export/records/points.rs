//! Points as `GeoJSON` (RFC 7946).

use crate::figure::Fixed;
use crate::view::{Field, Point};
use geojson::{Feature, FeatureCollection, Geometry, GeometryValue, JsonObject, Position};
use serde_json::Value;

pub(super) fn points(points: &[Point]) -> Vec<u8> {
    let features = points.iter().map(|point| {
        let properties: JsonObject = point
            .properties
            .iter()
            .map(|(name, field)| ((*name).to_owned(), value(field)))
            .collect();
        Feature {
            bbox: None,
            geometry: Some(Geometry::new(GeometryValue::Point {
                coordinates: Position::from(point.position),
            })),
            id: None,
            properties: Some(properties),
            foreign_members: None,
        }
    });
    let collection = FeatureCollection {
        bbox: None,
        features: features.collect(),
        foreign_members: None,
    };
    let mut text = collection.to_string();
    text.push('\n');
    text.into_bytes()
}

fn value(field: &Field) -> Value {
    match field {
        Field::Text(text) => Value::from(text.as_str()),
        Field::Number(number) => json_number(*number),
        Field::Blank => Value::Null,
    }
}

/// A number as it is written in CSV files.
fn json_number(number: Fixed) -> Value {
    let mut text = String::new();
    number.write(&mut text);
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longitude_comes_first_and_what_is_unknown_is_null() {
        let properties = vec![
            ("name", Field::from("A")),
            ("count", Field::whole(3)),
            ("note", Field::Blank),
        ];
        let position = [-0.1276, 51.5072];
        let bytes = points(&[Point {
            position,
            properties,
        }]);
        let read: Value = serde_json::from_slice(&bytes).unwrap();
        let feature = &read["features"][0];
        assert_eq!(
            feature["geometry"]["coordinates"],
            serde_json::json!(position)
        );
        assert_eq!(
            feature["properties"],
            serde_json::json!({"name": "A", "count": 3, "note": null})
        );
    }
}
