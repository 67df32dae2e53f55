"""Every kind of derived figure on the site, at least 200 cells of each, against pandas: exact, and rounded once."""

import re
import unittest
from collections import Counter

import built
import derived
import published
from setting import DATASET, EDITION, SITE, needs_published_files

LEAST = 200
SHOWN = 20
LATEST, BEFORE = derived.months_of("2025-07", 12), derived.months_of("2024-07", 12)


def csv_files():
    return sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.csv"))


def months_of_row(row):
    """The months of a row's period, and whether the period is of the kind that the row says."""
    if row["period_type"] == "month":
        return (row["period"],), True
    months = derived.months_of(row["period"][:7], 12)
    begins = {"year": "", "calendar_year": "-01", "financial_year": "-04"}.get(row["period_type"], "?")
    return months, row["period"].endswith("-01/P1Y") and months[0].endswith(begins)


def kinds_of(row):
    """The kinds of derived figure that a row is."""
    if row["measure"] != "offences":
        yield "rate"
    if derived.is_group(row["category"]):
        yield "sum of a group"
    if row["area_code"] == published.whole():
        yield "sum of areas"
    if row["category"] == published.total():
        yield "sum of all kinds"
    if row["period_type"] != "month":
        yield row["period_type"]


def mistake(row):
    """What is wrong with a row of a known edition, or None."""
    months, right = months_of_row(row)
    area, category = row["area_code"], row["category"]
    number = derived.count(row["dataset"], row["edition"], area, category, months)
    if number is None or not right:
        covered = row["period_type"] == "year" and row["marker"] == "[x]" and not row["value"]
        return None if right and covered else "this period should not be here"
    if row["measure"] == "offences":
        expected = str(number)
    elif row["measure"] == "offences_per_1000_residents":
        expected = derived.rate(number, area)
    else:
        return f"nobody expects the measure {row['measure']}"
    if expected is None:
        return None if not row["value"] and row["marker"] in ("[z]", "[x]") else "no figure expected"
    return None if row["value"] == expected else f"{expected} expected"


def plain(text):
    """A number of an English page as digits: no grouping, a hyphen for minus, no plus."""
    return text.replace(",", "").replace("\u2212", "-").removeprefix("+")


def slugs():
    return {row["name"]: slug for slug, row in published.categories().items()}


class Derived(unittest.TestCase):
    def setUp(self):
        self.wrong, self.checked = [], Counter()

    def finish(self, *kinds):
        if self.wrong:
            self.fail("\n".join([f"{len(self.wrong)} mistakes", *self.wrong[:SHOWN]]))
        for kind in kinds:
            print(f"    {kind}: {self.checked[kind]} cells")
            self.assertGreaterEqual(self.checked[kind], LEAST, kind)

    @needs_published_files
    def test_files(self):
        for path in csv_files():
            for row in built.figures(path):
                if (row.get("dataset"), row.get("edition")) not in derived.EDITIONS or "measure" not in row:
                    continue
                if reason := mistake(row):
                    self.wrong.append(f"{path}: {','.join(row.values())}: {reason}")
                elif row["value"]:
                    self.checked.update(kinds_of(row))
        kinds = ["sum of a group", "sum of areas", "sum of all kinds", "rate"]
        self.finish(*kinds, "year", "calendar_year", "financial_year")

    @needs_published_files
    def test_every_whole_year_is_in_the_files(self):
        for (dataset, edition), _ in derived.EDITIONS.items():
            found = {}
            for row in built.figures(f"data/{dataset}/{edition}/years.csv"):
                found.setdefault(row["period_type"], set()).add(row["period"][:7])
            covered = set(derived.table(dataset, edition).columns)
            for kind, first in [("calendar_year", "-01"), ("financial_year", "-04")]:
                begins = {month for month in covered if month.endswith(first)}
                whole = {month for month in begins if set(derived.months_of(month, 12)) <= covered}
                self.assertEqual(found.get(kind, set()), whole, (dataset, edition, kind))
                self.assertGreater(len(whole), 0)

    def check(self, path, what, cell, expected):
        """Compares a cell of a page with a number, or with nothing where there should be none."""
        shown = plain(cell)
        good = re.fullmatch(r"\[[a-z]+\]", shown) if expected is None else shown == str(expected)
        if not good:
            self.wrong.append(f"{path}: {what}: {cell} shown, {expected} expected")

    def check_change(self, path, what, pair, periods, cells, kind):
        dataset, edition, area, category = pair
        numbers = [derived.count(dataset, edition, area, category, months) for months in periods]
        broken = derived.breaks(dataset, area, category, periods[0][0], periods[1][-1])
        number, percent = (None, None) if None in numbers or broken else derived.change(*numbers)
        self.check(path, what, cells[0], number)
        self.check(path, what, cells[1], percent)
        self.checked[f"{kind} in number"] += number is not None
        self.checked[f"{kind} in per cent"] += percent is not None

    def check_years(self, path, rows, pair_of):
        for head, cells in rows:
            pair = (DATASET, EDITION, *pair_of(head))
            change = [cells["Change (number)"], cells["Change (%)"]]
            self.check_change(path, head, pair, (BEFORE, LATEST), change, "change on the year")
            if (cell := cells.get("Recorded offences for every 1,000 residents")) is not None:
                expected = derived.rate(derived.count(*pair, LATEST), pair[2])
                self.check(path, head, cell, expected)
                self.checked["rate on a page"] += expected is not None

    @needs_published_files
    def test_tables_of_years_on_pages(self):
        codes = {row["name"]: code for code, row in published.areas().items()}
        for slug in [*published.categories(), published.total()]:
            path = "boroughs/index.html" if slug == published.total() else f"crime/{slug}/index.html"
            if not (SITE / path).is_file():
                continue
            for rows in built.tables(path, "Borough", "Change (number)", "Change (%)"):
                self.check_years(path, rows, lambda head, slug=slug: (codes[head], slug))
        for code in published.boroughs():
            path = f"boroughs/{published.areas()[code]['slug']}/index.html"
            for rows in built.tables(path, "Offence", "Change (number)", "Change (%)"):
                self.check_years(path, rows, lambda head, code=code: (code, slugs()[head]))
        self.finish("change on the year in number", "change on the year in per cent", "rate on a page")

    @needs_published_files
    def test_tables_of_months_on_pages(self):
        names = [f"Change on the same month a year before ({what})" for what in ("number", "%")]
        for code in published.boroughs()[::4]:
            for slug in published.categories():
                path = f"boroughs/{published.areas()[code]['slug']}/{slug}/index.html"
                if not (SITE / path).is_file():
                    continue
                for rows in built.tables(path, "Month", *names):
                    for month, (head, cells) in zip(reversed(published.months()), rows, strict=True):
                        before = f"{int(month[:4]) - 1}{month[4:]}"
                        change = [cells[name] for name in names]
                        pair = (DATASET, EDITION, code, slug)
                        self.check_change(path, head, pair, ([before], [month]), change, "change on the month")
        self.finish("change on the month in number", "change on the month in per cent")

    @needs_published_files
    def test_tables_of_whole_years_on_pages(self):
        kinds = {"calendar year": "01", "financial year": "04"}
        for dataset, edition in derived.EDITIONS:
            path = f"data/{dataset}/{edition}/index.html"
            rows = [row for rows in built.tables(path, "Year", "Change on the 12 months before") for row in rows]
            self.assertGreater(len(rows), 1, path)
            for head, cells in rows:
                begins = kinds[" ".join(head.split()[:2])]
                months = derived.months_of(f"{re.search('[0-9]{4}', head).group()}-{begins}", 12)
                before = derived.months_of(f"{int(months[0][:4]) - 1}-{begins}", 12)
                total = (dataset, edition, published.whole(), derived.total(dataset))
                changes = [cells.pop("Change on the 12 months before"), cells.pop("Change (%)")]
                self.check_change(path, head, total, (before, months), changes, "change on a whole year")
                names = slugs() | {derived.settings(dataset)["total"]["name"]["en"]: derived.total(dataset)}
                for name, cell in cells.items():
                    number = derived.count(dataset, edition, published.whole(), names[name], months)
                    self.check(path, f"{head}, {name}", cell, number)
                    self.checked["whole year on a page"] += 1
        self.finish("whole year on a page")
