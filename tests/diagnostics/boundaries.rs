//! Mistakes in boundaries.

use super::Case;
use crate::support::SiteTest;

fn boundaries(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/geography/boundaries.geojson", from, to)
}

fn areas(from: &str, to: &str) -> SiteTest {
    SiteTest::small().replace("data/geography/areas.csv", from, to)
}

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            "a boundary without an area",
            boundaries(r#""code":"X02""#, r#""code":"X03""#),
            "
data/geography/areas.csv:4:6: error BL303
  The area `X02` is mapped, but `data/geography/boundaries.geojson` has no boundary for it.
  What to do: Add its feature there, or write `no` here.

data/geography/boundaries.geojson:3:40: error BL302
  This boundary has the code `X03`, and no area has that code.
  What to do: Did you mean `X00`? Add the area to `data/geography/areas.csv`, or take the feature out.
",
        ),
        Case::new(
            "an area without a boundary",
            boundaries(
                r#",
{"type":"Feature","properties":{"code":"X02","name":"Borough Two"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}}"#,
                "",
            ),
            "
data/geography/areas.csv:4:6: error BL303
  The area `X02` is mapped, but `data/geography/boundaries.geojson` has no boundary for it.
  What to do: Add its feature there, or write `no` here.
",
        ),
        Case::new(
            "a boundary of an area that is not mapped",
            areas("Borough Two,X00,yes", "Borough Two,X00,no"),
            "
data/geography/boundaries.geojson:3:40: error BL302
  The area `X02` has a boundary, but `areas.csv` says that it is not mapped.
  What to do: Write `yes` under `mapped`, or take the feature out.
",
        ),
        Case::new(
            "two boundaries of one area",
            boundaries(r#""code":"X02""#, r#""code":"X01""#),
            "
data/geography/areas.csv:4:6: error BL303
  The area `X02` is mapped, but `data/geography/boundaries.geojson` has no boundary for it.
  What to do: Add its feature there, or write `no` here.

data/geography/boundaries.geojson:3:40: error BL301
  The area `X01` has two boundaries.
  What to do: Keep one of the two features.
",
        ),
        Case::new(
            "a boundary without a code",
            boundaries(r#""code":"X02","#, ""),
            "
data/geography/areas.csv:4:6: error BL303
  The area `X02` is mapped, but `data/geography/boundaries.geojson` has no boundary for it.
  What to do: Add its feature there, or write `no` here.

data/geography/boundaries.geojson:3:9: error BL301
  Feature 2 has no property `code`.
  What to do: Each feature needs a property `code` and a polygon of longitudes (-180 to 180) and latitudes (-90 to 90).
",
        ),
        Case::new(
            "a boundary that is a point",
            boundaries(
                r#"{"type":"Polygon","coordinates":[[[1,0],[2,0],[2,1],[1,1],[1,0]]]}"#,
                r#"{"type":"Point","coordinates":[1,0]}"#,
            ),
            "
data/geography/boundaries.geojson:3:40: error BL301
  Feature 2 (`X02`) has no polygon.
  What to do: Each feature needs a property `code` and a polygon of longitudes (-180 to 180) and latitudes (-90 to 90).
",
        ),
        Case::new(
            "a boundary in metres",
            boundaries("[2,1]", "[530000,180000]"),
            "
data/geography/boundaries.geojson:3:40: error BL301
  Feature 2 (`X02`) has a point that is not on the map.
  What to do: Each feature needs a property `code` and a polygon of longitudes (-180 to 180) and latitudes (-90 to 90).
",
        ),
        Case::new(
            "a boundary that is not closed",
            boundaries("[1,1],[1,0]]]}}\n]}", "[1,1]]]}}\n]}"),
            "
data/geography/boundaries.geojson:3:40: error BL301
  Feature 2 (`X02`) has a ring that is not closed, or has fewer than four points.
  What to do: Each feature needs a property `code` and a polygon of longitudes (-180 to 180) and latitudes (-90 to 90).
",
        ),
        Case::new(
            "boundaries with a comma too many",
            boundaries("[1,1],[1,0]]]}}\n]}", "[1,1],[1,0]]]}},\n]}"),
            "
data/geography/boundaries.geojson:4:1: error BL301
  This file is not a GeoJSON feature collection, or it breaks the rules of JSON here.
  What to do: Export it again as a GeoJSON feature collection in longitude and latitude (WGS84).
",
        ),
        Case::new(
            "boundaries that are no feature collection",
            SiteTest::small().file(
                "data/geography/boundaries.geojson",
                "{\"type\":\"Feature\"}",
            ),
            "
data/geography/boundaries.geojson:1:17: error BL301
  This file is not a GeoJSON feature collection, or it breaks the rules of JSON here.
  What to do: Export it again as a GeoJSON feature collection in longitude and latitude (WGS84).
",
        ),
    ]
}
