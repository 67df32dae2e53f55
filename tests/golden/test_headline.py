"""The two figures that everyone quotes, wherever the site says them: 910,619 offences, and 931,179 the year before."""

import json
import unittest

import built
import published
from setting import DATASET, EDITION, SITE, needs_published_files

THIS_YEAR, YEAR_BEFORE = 910_619, 931_179
FOLDER = f"data/{DATASET}/{EDITION}"


class Headline(unittest.TestCase):
    @needs_published_files
    def test_the_published_file_says_so(self):
        self.assertEqual(published.year(published.whole(), published.total()), THIS_YEAR)
        self.assertEqual(published.year(published.whole(), published.total(), "2025-06"), YEAR_BEFORE)

    def test_the_home_page_and_the_catalogue_say_so(self):
        for path, figures in [("index.html", (THIS_YEAR, YEAR_BEFORE)), ("data/index.html", (THIS_YEAR,))]:
            for figure in figures:
                with self.subTest(path, figure=figure):
                    self.assertIn(f"{figure:,}", built.page(path).text)

    def test_the_months_of_the_download_add_up_to_it(self):
        leaves = set(published.leaves())
        months = [
            row
            for row in built.figures(f"{FOLDER}/{DATASET}-{EDITION}.csv")
            if row["measure"] == "offences" and row["period_type"] == "month"
            if row["category"] in leaves and row["area_code"] != published.whole()
        ]
        before, after = [], []
        for row in months:
            (after if row["period"] > "2025-06" else before).append(int(row["value"]))
        self.assertEqual((sum(before), sum(after)), (YEAR_BEFORE, THIS_YEAR))

    def test_the_years_say_so(self):
        found = years()
        self.assertEqual(found.get((published.whole(), "2025-07-01/P1Y")), str(THIS_YEAR))
        self.assertEqual(found.get((published.whole(), "2024-07-01/P1Y")), str(YEAR_BEFORE))

    def test_the_map_adds_up_to_it(self):
        """The offences that are no place on the map are in the file of years."""
        collection = json.loads((SITE / FOLDER / "areas.geojson").read_text(encoding="utf-8"))
        name = published.total().replace("-", "_")
        mapped = sum(feature["properties"][name] or 0 for feature in collection["features"])
        found = years()
        unplaced = sum(int(found.get((code, "2025-07-01/P1Y")) or 0) for code in published.codes("unplaced"))
        self.assertEqual(mapped + unplaced, THIS_YEAR)


def years():
    """All offences by area and year, from the file of years."""
    return {
        (row["area_code"], row["period"]): row["value"]
        for row in built.figures(f"{FOLDER}/years.csv")
        if row["category"] == published.total() and row["measure"] == "offences" and row["period_type"] == "year"
    }
