"""The figures that readers put on one chart (series.json), against the CSV beside them and against the release."""

import json
import unittest
from functools import cache

import built
import published
from setting import DATASET, SITE, needs_published_files

SHOWN = 20


@cache
def series_files():
    """Every series.json by its path inside the site, with what it says."""
    files = sorted(SITE.rglob("series.json"))
    return {file.relative_to(SITE).as_posix(): json.loads(file.read_text(encoding="utf-8")) for file in files}


def shown(series):
    """The value and the marker of each borough and month, as the file of a chart has them."""
    cells = {}
    for area in series["areas"]:
        for place, (month, value) in enumerate(zip(series["months"], area["values"], strict=True)):
            absent = isinstance(value, str)
            mark = value if absent else area["marks"].get(str(place), "")
            cells[area["code"], month] = ("" if absent else str(value), mark)
    return cells


def filed(path, series):
    """The same as the CSV beside it has it. The months of all offences are in the files of the boroughs."""
    slugs = {area["code"]: area["slug"] for area in series["areas"]}
    everything = path == "boroughs/series.json"
    files = [f"boroughs/{slug}/figures.csv" for slug in slugs.values()] if everything else [path.replace("series.json", "figures.csv")]
    return {
        (row["area_code"], row["period"]): (row["value"], row["marker"])
        for file in files
        for row in built.figures(file)
        if row["area_code"] in slugs
        and (row["category"], row["edition"]) == (series["category"], series["edition"])
        and (row["measure"], row["period_type"]) == ("offences", "month")
    }


def differences(one, other):
    return [f"{key}: {one.get(key)}, not {other.get(key)}" for key in sorted(one.keys() | other.keys()) if one.get(key) != other.get(key)]


class Series(unittest.TestCase):
    def expect_none(self, wrong):
        if wrong:
            self.fail("\n".join([f"{len(wrong)} mistakes", *wrong[:SHOWN]]))

    def test_every_page_of_an_offence_has_one(self):
        pages = {page for page in built.pages() if page.startswith("crime/") and page.count("/") == 2}
        expected = {page.replace("index.html", "series.json") for page in pages} | {"boroughs/series.json"}
        self.assertGreater(len(expected), 20)
        self.assertEqual(set(series_files()), expected)

    def test_it_says_what_the_csv_says(self):
        wrong, checked = [], 0
        for path, series in series_files().items():
            expected = filed(path, series)
            checked += len(expected)
            wrong += [f"{path}: {line}" for line in differences(shown(series), expected)]
        self.expect_none(wrong)
        self.assertGreater(checked, 20_000)

    def test_the_symbols_in_use_are_explained(self):
        for path, series in series_files().items():
            used = {mark for _, mark in shown(series).values() if mark}
            self.assertEqual(set(series["symbols"]), used, path)

    def test_languages_have_names_for_everything(self):
        for path, series in series_files().items():
            languages = set(series["name"])
            self.assertGreaterEqual(len(languages), 3, path)
            for words in (series["unit"], *series["symbols"].values(), *(area["name"] for area in series["areas"])):
                self.assertEqual(set(words), languages, path)
            for language in languages:
                self.assertEqual(len(series["month_names"][language]), len(series["months"]), path)

    @needs_published_files
    def test_it_says_what_the_release_says(self):
        wrong, checked = [], 0
        pairs, months = set(published.pairs()), set(published.months())
        for path, series in series_files().items():
            self.assertEqual(series["dataset"], DATASET, path)
            for (area, month), (value, _) in shown(series).items():
                if (area, series["category"]) in pairs and month in months and value:
                    checked += 1
                    count = published.figure(area, series["category"], month)
                    if value != str(count):
                        wrong.append(f"{path}: {area}, {month}: {value}, but {count} was published")
        self.expect_none(wrong)
        self.assertGreater(checked, 20_000)
