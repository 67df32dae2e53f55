"""The areas as a map file: with the right figures, whole, without gaps and overlaps, and as RFC 7946 wants them."""

import json
import unittest
from functools import cache
from itertools import combinations

from shapely.geometry import LinearRing, shape
from shapely.ops import unary_union

import published
from setting import DATASET, EDITION, SHARED, SITE, needs_published_files

FILE = SITE / "data" / DATASET / EDITION / "areas.geojson"


@cache
def features():
    collection = json.loads(FILE.read_text(encoding="utf-8"))
    assert collection["type"] == "FeatureCollection"
    return collection["features"]


def outlines(features, code):
    return {code(feature): shape(feature["geometry"]) for feature in features if feature["geometry"]}


def here():
    return outlines(features(), lambda feature: feature["properties"]["code"])


def neighbours(outlines):
    """The pairs of areas that share a border, not just a corner."""
    pairs = combinations(sorted(outlines), 2)
    return {(a, b) for a, b in pairs if outlines[a].intersection(outlines[b]).length > 0}


class Areas(unittest.TestCase):
    def test_every_mapped_area_is_drawn(self):
        mapped = {code for code, row in published.areas().items() if row["mapped"] == "yes"}
        self.assertEqual(set(here()), mapped)

    def test_areas_are_sound_and_do_not_overlap(self):
        areas = here()
        for code, area in areas.items():
            self.assertTrue(area.is_valid, code)
        for a, b in combinations(sorted(areas), 2):
            self.assertLess(areas[a].intersection(areas[b]).area, 1e-12, f"{a} and {b}")

    def test_areas_share_their_borders_without_gaps(self):
        areas = here()
        together = unary_union(list(areas.values()))
        parts = getattr(together, "geoms", [together])
        self.assertEqual(sum(len(part.interiors) for part in parts), 0, "there are holes between the areas")
        touching = {code for pair in neighbours(areas) for code in pair}
        self.assertEqual(touching, set(areas))

    @needs_published_files
    def test_the_same_areas_are_neighbours_as_on_the_published_map(self):
        source = json.loads((SHARED / "geography" / "ons-london-boroughs_detailed.geojson").read_text())
        official = outlines(source["features"], lambda feature: feature["properties"]["LAD22CD"])
        self.assertEqual(neighbours(here()), neighbours(official))

    @needs_published_files
    def test_the_figures_of_the_areas_are_those_of_the_release(self):
        served = set(published.boroughs())
        groups = [slug for slug, row in published.categories().items() if not row["parent"]]
        for feature in features():
            figures = feature["properties"]
            for category in [published.total(), *groups]:
                name = category.replace("-", "_")
                expected = published.year(figures["code"], category) if figures["code"] in served else None
                self.assertEqual(figures[name], expected, f"{figures['code']} {name}")
                self.assertEqual(f"{name}_marker" in figures, expected is None, f"{figures['code']} {name}")

    def test_rings_turn_the_right_way(self):
        for code, polygon in self.polygons():
            for number, ring in enumerate(polygon):
                self.assertEqual(ring[0], ring[-1], f"{code}: a ring is open")
                self.assertEqual(LinearRing(ring).is_ccw, number == 0, f"{code}: ring {number} turns the wrong way")

    def test_positions_are_degrees_in_and_around_london(self):
        for code, polygon in self.polygons():
            for longitude, latitude in (position for ring in polygon for position in ring):
                self.assertTrue(-0.6 < longitude < 0.4 and 51.2 < latitude < 51.8, f"{code}: {longitude}, {latitude}")

    def polygons(self):
        for feature in features():
            geometry = feature["geometry"]
            parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
            for polygon in parts:
                yield feature["properties"]["code"], polygon
