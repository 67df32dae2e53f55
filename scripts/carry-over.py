#!/usr/bin/env python3
"""Carries the published figures over into the layout of this project.

Usage: scripts/carry-over.py DIR

DIR is the folder of published files, with crime/, geography/ and population/ in it. Needs Python 3.11 or later and
nothing beyond its standard library. The same files give the same bytes, on every machine.

Names of areas and labels of categories are looked up in the tables that the site itself uses (areas.csv, aliases.csv,
categories.csv, dataset.toml). A label that is in none of them stops the script.
"""

import csv
import heapq
import json
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
GEOGRAPHY = DATA / "geography"
TREE = "recorded-crime"

EDITIONS = [
    ("recorded-crime", "2025-11", "crime/mps-borough-recent_2023-12_2025-11.csv"),
    ("recorded-crime", "2026-06", "crime/mps-borough-recent_2024-07_2026-06.csv"),
    ("recorded-crime-2010-2023", "2023-11", "crime/mps-borough-historical_2010-04_2023-11.csv"),
]
HEADERS = {"Group": "group", "MajorText": "group", "SubGroup": "subgroup", "MinorText": "subgroup",
           "BOCU": "area", "BoroughName": "area"}

CENSUSES = [
    ("census_2011", "2011", "Office for National Statistics, Census 2011 (KS101EW), usual residents"),
    ("census_2021", "2021", "Office for National Statistics, Census 2021 (TS008), usual residents"),
]

# One step of a coordinate is a hundred-thousandth of a degree: about 0.7 m east, 1.1 m north.
STEPS = 100_000
# Twice the area, in square steps, of the smallest corner of a boundary that is kept (about two hectares).
SMALLEST_CORNER = 52_000
# Twice the area, in square steps, of the smallest piece of an area that is kept (about one hectare).
SMALLEST_PIECE = 26_000
# The share of its size that an area may gain or lose.
LARGEST_CHANGE = 0.01


class Refused(Exception):
    """What is wrong with a published file."""


def read_csv(path):
    """The header and the rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    if any(len(row) != len(header) for row in rows):
        raise Refused(f"{path}: a row is longer or shorter than the header")
    return header, rows


def records(path):
    """The rows of a CSV file as dictionaries."""
    header, rows = read_csv(path)
    return [dict(zip(header, row)) for row in rows]


def write_csv(path, header, rows):
    """Writes a CSV file with line feeds, whatever the machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def area_codes():
    """Every name and spelling of an area, with its code."""
    codes = {row["name"]: row["code"] for row in records(GEOGRAPHY / "areas.csv")}
    for row in records(GEOGRAPHY / "aliases.csv"):
        codes[row["alias"]] = row["code"]
    return codes


def category_slugs(dataset):
    """Every pair of labels that may stand in the files of a dataset, with the slug of its category."""
    rows = records(DATA / TREE / "categories.csv")
    slugs = {(row["source_group"], row["source_subgroup"]): row["slug"] for row in rows if row["source_subgroup"]}
    settings = tomllib.loads((DATA / dataset / "dataset.toml").read_text(encoding="utf-8"))
    for alias in settings.get("aliases", {}).get("categories", []):
        slugs[alias["group"], alias["subgroup"]] = alias["category"]
    return slugs


def look_up(table, label, path):
    """The code or slug of a label."""
    if label not in table:
        raise Refused(f"{path}: unknown label {label!r}; add it to the tables of areas or categories")
    return table[label]


def month(header, path):
    """`2024-07` of the header `202407`."""
    if len(header) != 6 or not header.isdigit() or not 1 <= int(header[4:]) <= 12:
        raise Refused(f"{path}: {header!r} is neither a known header nor a month")
    return f"{header[:4]}-{header[4:]}"


def read_figures(path, areas, categories):
    """The figures of a published file by area, category and month; a file has one column for each month."""
    header, rows = read_csv(path)
    places = {HEADERS[name]: index for index, name in enumerate(header) if name in HEADERS}
    if sorted(places) != ["area", "group", "subgroup"]:
        raise Refused(f"{path}: needs one column each for group, subgroup and area")
    months = [(index, month(name, path)) for index, name in enumerate(header) if name not in HEADERS]
    figures = {}
    for row in rows:
        area = look_up(areas, row[places["area"]], path)
        category = look_up(categories, (row[places["group"]], row[places["subgroup"]]), path)
        for index, period in months:
            if (area, category, period) in figures:
                raise Refused(f"{path}: {area}, {category}, {period} is there twice")
            figures[area, category, period] = int(row[index])
    return figures


def column_sums(path):
    """The sum of each month's column, read without regard to labels."""
    header, rows = read_csv(path)
    return {month(name, path): sum(int(row[index]) for row in rows)
            for index, name in enumerate(header) if name not in HEADERS}


def write_edition(folder, figures):
    """Writes one file for each calendar year."""
    years = defaultdict(list)
    for (area, category, period), value in sorted(figures.items()):
        years[period[:4]].append((area, category, period, value))
    for year, rows in years.items():
        write_csv(folder / f"{year}.csv", ["area_code", "category", "period", "value"], rows)


def check_edition(folder, path):
    """Compares what was written with the columns of the published file, month by month."""
    written = Counter()
    for file in sorted(folder.glob("*.csv")):
        for row in records(file):
            written[row["period"]] += int(row["value"])
    expected = column_sums(path)
    if dict(written) != expected:
        wrong = [period for period in expected.keys() | written.keys() if written[period] != expected.get(period)]
        raise Refused(f"{folder}: totals differ from {path} in {', '.join(sorted(wrong))}")
    return sum(written.values())


def carry_over_crime(source):
    """Recorded offences by borough: three releases."""
    areas = area_codes()
    for dataset, edition, name in EDITIONS:
        folder = DATA / dataset / "editions" / edition
        write_edition(folder, read_figures(source / name, areas, category_slugs(dataset)))
        print(f"{dataset} {edition}: {check_edition(folder, source / name):,} offences")


def carry_over_population(source):
    """Residents at each census, with a sum for every area that others count into."""
    path = source / "population/census-usual-residents-borough.csv"
    published = records(path)
    areas = {row["code"]: row for row in records(GEOGRAPHY / "areas.csv")}
    residents = Counter()
    for row in published:
        code = look_up(areas, row["area_code"], path)["code"]
        for column, year, note in CENSUSES:
            residents[code, year, note] += int(row[column])
            if parent := areas[code]["parent"]:
                residents[parent, year, f"{note}; sum of its boroughs"] += int(row[column])
    mapped = {code for code, row in areas.items() if row["mapped"] == "yes"}
    if {row["area_code"] for row in published} != mapped:
        raise Refused(f"{path}: the areas are not those of areas.csv")
    rows = [(code, year, count, "census", note) for (code, year, note), count in sorted(residents.items())]
    write_csv(GEOGRAPHY / "population.csv", ["area_code", "year", "residents", "basis", "source"], rows)
    print(f"population: {len(rows)} rows")


def double_area(ring):
    """Twice the area of a ring; above zero if it runs anticlockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]))


def closed_ring(coordinates, path):
    """A ring in whole steps, anticlockwise, without its last point and without repeated points."""
    points = [(round(x * STEPS), round(y * STEPS)) for x, y in coordinates]
    if points[0] != points[-1]:
        raise Refused(f"{path}: a ring is open")
    ring = [point for point, following in zip(points, points[1:]) if point != following]
    return ring if double_area(ring) > 0 else ring[::-1]


def read_rings(path):
    """The code, the name and the rings of each area."""
    shapes = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        polygons = {"Polygon": lambda c: [c], "MultiPolygon": lambda c: c}[geometry["type"]](geometry["coordinates"])
        if any(len(polygon) != 1 for polygon in polygons):
            raise Refused(f"{path}: an area has a hole, which this script does not handle")
        code, name = feature["properties"]["LAD22CD"], feature["properties"]["LAD22NM"]
        shapes[code] = (name, [closed_ring(polygon[0], path) for polygon in polygons])
    return dict(sorted(shapes.items()))


class Borders:
    """All borders as one net of points, so that neighbours share each point and lose the same ones.

    A point where three or more borders meet is never dropped: it is where one shared line ends and the next begins.
    Nor is a point whose corner holds another point, or whose neighbours are joined already. Lines that did not cross
    before therefore do not cross afterwards, and no area collapses.
    """

    CELL = 400

    def __init__(self, rings):
        self.joined = defaultdict(set)
        for ring in rings:
            for here, there in zip(ring, ring[1:] + ring[:1]):
                self.joined[here].add(there)
                self.joined[there].add(here)
        self.cells = defaultdict(set)
        for point in self.joined:
            self.cells[self.cell(point)].add(point)

    def cell(self, point):
        """The square of the grid that a point lies in."""
        return point[0] // self.CELL, point[1] // self.CELL

    def corner(self, point):
        """Twice the area between a point and its two neighbours."""
        return abs(double_area([point, *self.joined[point]]))

    def holds_another(self, triangle):
        """Whether a point other than its corners lies in a triangle or on its edge."""
        (left, bottom), (right, top) = (self.cell(tuple(map(edge, zip(*triangle)))) for edge in (min, max))
        near = (point for x in range(left, right + 1) for y in range(bottom, top + 1)
                for point in self.cells.get((x, y), ()))
        return any(point not in triangle and is_inside(point, triangle) for point in near)

    def may_drop(self, point):
        """Whether the borders keep their shape without a point."""
        if len(self.joined[point]) != 2:
            return False
        before, after = self.joined[point]
        return after not in self.joined[before] and not self.holds_another((before, point, after))

    def drop(self, point):
        """Joins the two neighbours of a point and returns them."""
        before, after = self.joined.pop(point)
        for here, there in ((before, after), (after, before)):
            self.joined[here].remove(point)
            self.joined[here].add(there)
        self.cells[self.cell(point)].remove(point)
        return before, after

    def simplify(self, smallest):
        """Drops the flattest corners, flattest first, until those left are as large as `smallest`."""
        queue = [(self.corner(point), point) for point, joined in self.joined.items() if len(joined) == 2]
        heapq.heapify(queue)
        while queue and queue[0][0] < smallest:
            size, point = heapq.heappop(queue)
            if point in self.joined and size == self.corner(point) and self.may_drop(point):
                for neighbour in self.drop(point):
                    if len(self.joined[neighbour]) == 2:
                        heapq.heappush(queue, (self.corner(neighbour), neighbour))


def is_inside(point, triangle):
    """Whether a point lies in a triangle or on its edge."""
    turns = [double_area([point, a, b]) for a, b in zip(triangle, triangle[1:] + triangle[:1])]
    return min(turns) >= 0 or max(turns) <= 0


def check_shape(code, before, after):
    """An area keeps its size, and its rings run the right way."""
    if not after or any(len(ring) < 3 or double_area(ring) <= 0 for ring in after):
        raise Refused(f"{code}: a ring has collapsed")
    change = sum(map(double_area, after)) / sum(map(double_area, before)) - 1
    if abs(change) > LARGEST_CHANGE:
        raise Refused(f"{code}: the area has changed by {change:.1%}")
    return abs(change)


def feature(code, name, rings):
    """An area as a line of GeoJSON: longitude first, closed rings."""
    polygons = [[[[x / STEPS, y / STEPS] for x, y in ring + ring[:1]]] for ring in rings]
    geometry = ({"type": "Polygon", "coordinates": polygons[0]} if len(polygons) == 1
                else {"type": "MultiPolygon", "coordinates": polygons})
    shape = {"type": "Feature", "properties": {"code": code, "name": name}, "geometry": geometry}
    return json.dumps(shape, ensure_ascii=False, separators=(",", ":"))


def carry_over_boundaries(source):
    """Borough boundaries with fewer points, without gaps or overlaps between neighbours."""
    shapes = read_rings(source / "geography/ons-london-boroughs_detailed.geojson")
    kept = {code: [ring for ring in rings if double_area(ring) >= SMALLEST_PIECE]
            for code, (_, rings) in shapes.items()}
    borders = Borders(ring for rings in kept.values() for ring in rings)
    borders.simplify(SMALLEST_CORNER)
    features, changes = [], []
    for code, (name, rings) in shapes.items():
        simple = [[point for point in ring if point in borders.joined] for ring in kept[code]]
        changes.append(check_shape(code, rings, simple))
        features.append(feature(code, name, simple))
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(features) + "\n]}\n"
    (GEOGRAPHY / "boundaries.geojson").write_bytes(text.encode("utf-8"))
    print(f"boundaries: {len(features)} areas, {len(text):,} bytes, largest change of size {max(changes):.2%}")


def main(arguments):
    """Carries everything over and says what was written."""
    if len(arguments) != 1:
        sys.exit("Usage: scripts/carry-over.py DIR (the folder that holds crime/, geography/ and population/)")
    source = Path(arguments[0])
    try:
        carry_over_crime(source)
        carry_over_population(source)
        carry_over_boundaries(source)
    except (Refused, OSError) as problem:
        sys.exit(f"carry-over: {problem}")


if __name__ == "__main__":
    main(sys.argv[1:])
