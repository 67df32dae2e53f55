"""The table of stops and searches, counted again from the rows as they were published."""

import itertools
import tomllib
import unittest
from functools import cache

import pandas as pd

import built
import published
from setting import PROJECT, SHARED, SITE, needs_published_files

NAME, EDITION, THRESHOLD = "stop-and-search", "2023-03", 5
FILES = [f"2023-{month:02}-metropolitan-stop-and-search.csv" for month in (1, 2, 3)]
COLUMNS = {"ethnicity": "Officer-defined ethnicity", "age": "Age range", "object": "Object of search"}
TOTAL = "total"


def codes(dimension):
    """Labels of the published files and the codes that the project gives them."""
    with open(PROJECT / "data" / NAME / "dataset.toml", "rb") as file:
        (found,) = [part for part in tomllib.load(file)["dimensions"] if part["name"] == dimension]
    return {label: member["code"] for member in found["members"] for label in member["source"]}


@cache
def counts():
    """The count of every cell, totals among them; cells without a row are 0."""
    files = [pd.read_csv(SHARED / "police-uk" / name, dtype=str, keep_default_na=False) for name in FILES]
    rows = pd.concat(files)
    frame = pd.DataFrame({name: rows[column].map(codes(name)) for name, column in COLUMNS.items()})
    assert not frame.isna().any().any(), "every label has a code"
    found = {key: 0 for key in itertools.product(*([TOTAL, *codes(name).values()] for name in COLUMNS))}
    for kept in itertools.product([True, False], repeat=len(COLUMNS)):
        names = [name for name, keep in zip(COLUMNS, kept, strict=True) if keep]
        sizes = frame.groupby(names).size().items() if names else [((), len(frame))]
        for key, size in sizes:
            labels = iter(key if isinstance(key, tuple) else (key,))
            found[tuple(next(labels) if keep else TOTAL for keep in kept)] = int(size)
    return found


def cells(rows):
    """Value and marker of each cell of a table."""
    return {tuple(row[name] for name in COLUMNS): (row["value"], row["marker"]) for row in rows}


def tables():
    """The committed table, and the site's files that are made from it."""
    committed = PROJECT / "data" / NAME / "editions" / EDITION / "table.csv"
    yield "the committed table", cells(published.rows(committed))
    for path in (f"data/{NAME}/{NAME}.csv", f"data/{NAME}/{EDITION}/{NAME}-{EDITION}.csv"):
        assert (SITE / path).is_file(), f"{path} is not in {SITE}"
        yield path, cells(built.figures(path))


class StopAndSearch(unittest.TestCase):
    @needs_published_files
    def test_every_cell_has_a_row_and_every_published_one_its_count(self):
        for name, table in tables():
            with self.subTest(name):
                self.assertEqual(table.keys(), counts().keys())
                shown = {key: int(value) for key, (value, _) in table.items() if value}
                self.assertGreater(len(shown), 200)
                self.assertEqual(shown, {key: counts()[key] for key in shown})

    @needs_published_files
    def test_every_small_count_is_withheld(self):
        small = {key for key, count in counts().items() if 0 < count < THRESHOLD}
        self.assertGreater(len(small), 50)
        for name, table in tables():
            with self.subTest(name):
                self.assertEqual({table[key] for key in small}, {("", "[c]")})

    def test_no_published_figure_is_small_and_every_other_has_its_marker(self):
        for name, table in tables():
            with self.subTest(name):
                for key, (value, marker) in table.items():
                    if value:
                        self.assertFalse(0 < int(value) < THRESHOLD, key)
                    self.assertEqual(marker, "" if value else "[c]", key)

    def test_no_row_or_column_withholds_just_one_figure(self):
        for name, table in tables():
            with self.subTest(name):
                for place in range(len(COLUMNS)):
                    lines = itertools.groupby(
                        sorted(table, key=lambda key: key[:place] + key[place + 1 :]),
                        lambda key: key[:place] + key[place + 1 :],
                    )
                    for rest, keys in lines:
                        withheld = [key for key in keys if not table[key][0]]
                        self.assertNotEqual(len(withheld), 1, rest)


if __name__ == "__main__":
    unittest.main()
