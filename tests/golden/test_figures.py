"""Every figure of the site that comes from the release, against the file as it was published."""

import unittest

import built
import published
from setting import DATASET, EDITION, SITE, needs_published_files

YEARS = {"2025-07-01/P1Y": "2026-06", "2024-07-01/P1Y": "2025-06"}
SHOWN = 20


def csv_files():
    files = sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.csv"))
    assert files, f"there are no figures in {SITE}"
    return files


def of_the_release(path):
    """The rows of a figures file that come from the release."""
    for row in built.figures(path):
        if row.get("dataset") == DATASET and row.get("edition") == EDITION:
            yield row


def last_month(period):
    """The last month of a year written as 2025-07-01/P1Y."""
    year, month = int(period[:4]), int(period[5:7])
    return f"{year + 1}-{month - 1:02}" if month > 1 else f"{year}-12"


def mistake(row):
    """What is wrong with a row, or None."""
    area, category, period, value = (row[name] for name in ("area_code", "category", "period", "value"))
    yearly = row["period_type"] != "month"
    if value == "" or (yearly and not published.covers_year(last_month(period))):
        return None
    count = published.year(area, category, last_month(period)) if yearly else published.figure(area, category, period)
    if row["measure"] == "offences":
        return None if value == str(count) else f"{count} expected"
    if row["measure"] == "offences_per_1000_residents":
        rate = count * 1000 / published.residents()[area]
        decimals = len(value.partition(".")[2])
        near = abs(float(value) - rate) <= 0.500001 / 10**decimals
        return None if near and decimals >= 1 else f"{rate} expected, to at least one decimal place"
    return f"nobody expects the measure {row['measure']}"


class Figures(unittest.TestCase):
    def expect_none(self, wrong):
        if wrong:
            self.fail("\n".join([f"{len(wrong)} mistakes", *wrong[:SHOWN]]))

    @needs_published_files
    def test_no_file_says_anything_else_than_the_release(self):
        wrong, checked = [], {"offences": 0, "offences_per_1000_residents": 0}
        for path in csv_files():
            for row in of_the_release(path):
                checked[row["measure"]] = checked.get(row["measure"], 0) + 1
                if reason := mistake(row):
                    wrong.append(f"{path}: {','.join(row.values())}: {reason}")
        self.expect_none(wrong)
        self.assertGreater(checked["offences"], 30_000)
        self.assertGreater(checked["offences_per_1000_residents"], 1_000)

    @needs_published_files
    def test_every_cell_of_the_release_is_on_its_page(self):
        wrong = []
        periods = set(published.months()) | set(YEARS)
        for area, category in published.pairs():
            path = f"boroughs/{published.areas()[area]['slug']}/{category}/figures.csv"
            if not (SITE / path).is_file():
                wrong.append(f"{path} is missing")
                continue
            found = {
                row["period"]
                for row in of_the_release(path)
                if (row["area_code"], row["category"], row["measure"]) == (area, category, "offences") and row["value"]
            }
            wrong += [f"{path}: {period} is missing" for period in sorted(periods - found)]
        self.expect_none(wrong)

    @needs_published_files
    def test_the_edition_holds_every_cell(self):
        path = f"data/{DATASET}/{EDITION}/{DATASET}-{EDITION}.csv"
        found = {
            (row["area_code"], row["category"], row["period"]): row["value"]
            for row in of_the_release(path)
            if row["measure"] == "offences" and row["period_type"] == "month"
        }
        cells = {key: value for key, value in published.leaf_cells().items() if value > 0}
        self.expect_none([f"{path}: {key} is missing" for key in sorted(cells.keys() - found.keys())])

    def test_no_figure_stands_twice_in_a_file(self):
        wrong = []
        for path in csv_files():
            seen = set()
            for number, row in enumerate(built.figures(path), 2):
                key = tuple(value for name, value in row.items() if name not in ("value", "marker"))
                if key in seen:
                    wrong.append(f"{path}:{number}: {','.join(row.values())}")
                seen.add(key)
        self.expect_none(wrong)

    def test_an_empty_value_always_says_why(self):
        wrong = []
        for path in csv_files():
            for number, row in enumerate(built.figures(path), 2):
                if row.get("value") == "" and not row["marker"]:
                    wrong.append(f"{path}:{number}: {','.join(row.values())}")
        self.expect_none(wrong)
