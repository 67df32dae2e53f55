"""Every chart and map of the site, in every language: picture, description, table and CSV say the same numbers."""

import csv
import multiprocessing
import re
import unittest
from pathlib import PurePosixPath
from urllib.parse import urljoin

import agree
import built
import pictures
from setting import SITE

SHOWN = 20
SAMPLE = "boroughs/camden/burglary"
MAP = "crime/burglary"
# Pages that show the figures of another page.
SOURCES = {".": "boroughs"}


def prefixes():
    """The languages with the folder of each; the default language has none."""
    home = built.page("index.html")
    codes = {code: built.file_of(url).removesuffix("index.html") for code, url in home.alternates.items()}
    return {code: folder for code, folder in codes.items() if code != "x-default"}


def month_names(folder):
    """The twelve months as a language writes them, with YEAR in the place of the year, from a table of 24 months."""
    html = (SITE / folder / SAMPLE / "index.html").read_text(encoding="utf-8")
    _, figure, after = next(pictures.figures(html))
    heads = [row[0] for row in pictures.chart(figure, after).table.rows]
    last = max(agree.subject(rows_of(SAMPLE), every_edition=False))
    return {(last - n) % 12: re.sub(r"\d{4}", "YEAR", head) for n, head in enumerate(heads)}


def rows_of(folder):
    """The rows of the CSV in a folder of the default language."""
    with open(SITE / folder / "figures.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def months_of_areas():
    """The months of all areas from the page of each; the file beside their list has years alone."""
    lead = rows_of("boroughs")[0]
    own = [row for file in sorted(SITE.glob("boroughs/*/figures.csv")) for row in rows_of(file.parent)]
    return [row for row in own if row["category"] == lead["category"] and row["period_type"] == "month"]


def folders(languages):
    """The folders of all pages in the default language."""
    others = {folder.strip("/") for folder, _ in languages.values()}
    for path in map(PurePosixPath, built.pages()):
        if path.name == "index.html" and path.parts[0] not in others:
            yield str(path.parent)


# Results of consultations have a file of another form beside them, `results.csv`: test_results.py compares their pages with it.
RESULTS = re.compile(r"consultations/[^/]+/results")


def look(task):
    """Looks at one page in all languages: the complaints, and how many figures it has."""
    folder, languages = task
    rows, drawing, found, seen = [], None, [], 0
    for language, (prefix, names) in languages.items():
        page = SITE / prefix / folder / "index.html"
        html = page.read_text(encoding="utf-8") if page.is_file() else ""
        number = len(pictures.FIGURE.findall(html))
        if number == 0:
            continue
        if RESULTS.fullmatch(folder):
            continue
        source = SOURCES.get(folder, folder)
        if not (SITE / source / "figures.csv").is_file():
            found.append(f"{folder}: figures without a CSV beside them")
            continue
        rows = rows or rows_of(source) + (months_of_areas() if source == "boroughs" else [])
        drawing = drawing or drawing_of(html)
        seen += number
        found += [f"{language} {folder}: {what}" for what in agree.complaints(html, rows, language, names, drawing)]
    return found, seen


def drawing_of(html):
    """The map that a page shows as a picture of its own."""
    source = re.search(r'<img src="([^"]*\.svg)"', html)
    return read(SITE / built.file_of(urljoin(built.base(), source[1]))) if source else None


def read(path):
    return path.read_text(encoding="utf-8") if path.is_file() else None


class Agreement(unittest.TestCase):
    def test_every_figure_of_the_site_says_one_thing(self):
        languages = {code: (folder, month_names(folder)) for code, folder in prefixes().items()}
        self.assertGreaterEqual(len(languages), 3)
        tasks = [(folder, languages) for folder in folders(languages)]
        with multiprocessing.Pool(2) as pool:
            results = pool.map(look, tasks, chunksize=32)
        wrong = [what for found, _ in results for what in found]
        seen = sum(number for _, number in results)
        print(f"{seen} charts and maps ", end="")
        self.assertGreater(seen, 8_000)
        if wrong:
            self.fail("\n".join([f"{len(wrong)} disagreements", *wrong[:SHOWN]]))


class Planted(unittest.TestCase):
    """One digit changed in one of the four is found, wherever it is."""

    def setUp(self):
        self.names = month_names("")
        self.rows = rows_of(SAMPLE)
        self.html = read(SITE / SAMPLE / "index.html")

    def complaints(self, html=None, rows=None):
        return agree.complaints(html or self.html, rows or self.rows, "en", self.names)

    def change(self, pattern, digits):
        """The page with the digits of the first match of a pattern changed."""
        changed, number = re.subn(pattern, lambda found: found[1] + digits(found[2]), self.html, count=1, flags=re.S)
        self.assertEqual(number, 1, pattern)
        self.assertNotEqual(changed, self.html)
        return changed

    def assert_found(self, part, found):
        self.assertTrue(any(part in what for what in found), found or "nothing was found")

    def test_the_page_as_it_is_has_none(self):
        self.assertEqual(self.complaints(), [])

    def test_a_changed_cell_is_found(self):
        self.assert_found("table", self.complaints(self.change(r'(<tr><th scope="row">[^<]* 2026<td>)(\d+)', other)))

    def test_a_changed_rate_is_found(self):
        pattern = r'(<tr><th scope="row">[^<]* 2026<td>\d+<td>)(\d+)'
        self.assert_found("table", self.complaints(self.change(pattern, other)))

    def test_a_changed_cell_of_the_long_table_is_found(self):
        self.assert_found("table", self.complaints(self.change(r'(<tr><th scope="row">2019<td>\d+<td>)(\d+)', other)))

    def test_every_changed_number_of_a_description_is_found(self):
        found = re.search(r'<p class="description"[^>]*>(.*?)</p>', self.html, re.S)
        start, words = found.start(1), found[1]
        figures = [found for found in re.finditer(r"(?<![\d,])\d[\d,]*(?![\d,]*[\d%])", words) if len(found[0]) != 4]
        self.assertGreaterEqual(len(figures), 3)
        for found in figures:
            planted = words[: found.start()] + other(found[0]) + words[found.end() :]
            with self.subTest(found[0]):
                html = self.html[:start] + planted + self.html[start + len(words) :]
                self.assert_found("description", self.complaints(html))

    def test_a_moved_point_is_found(self):
        pattern = r'(class="series[^>]* d="[Mm][\d.]+ ?)([\d.]+)'
        self.assert_found("picture", self.complaints(self.change(pattern, lambda y: f"{float(y) + 1:.1f}")))

    def test_a_changed_row_of_the_file_is_found(self):
        rows = [dict(row) for row in self.rows]
        row = next(row for row in rows if row["period_type"] == "month" and row["measure"] == "offences")
        row["value"] = other(row["value"])
        found = self.complaints(rows=rows)
        for part in ("table", "picture", "description"):
            self.assert_found(part, found)


class PlantedInAMap(unittest.TestCase):
    def setUp(self):
        self.rows, self.html = rows_of(MAP), read(SITE / MAP / "index.html")
        self.drawing, self.names = drawing_of(self.html), month_names("")

    def complaints(self, html, rows=None):
        return agree.complaints(html, rows or self.rows, "en", self.names, self.drawing)

    def test_the_map_as_it_is_has_none(self):
        self.assertEqual(self.complaints(self.html), [])

    def test_a_changed_legend_is_found(self):
        planted = re.sub(r'(class-2"></span>\s*)(\d+)', lambda found: found[1] + other(found[2]), self.html, count=1)
        self.assertNotEqual(planted, self.html)
        self.assertTrue(any("legend" in what for what in self.complaints(planted)))

    def test_a_changed_rate_in_the_file_is_found(self):
        rows = [dict(row) for row in self.rows]
        yearly = [row for row in rows if row["period_type"] == "year" and row["area_name"] == "Camden"]
        rate = next(row for row in yearly if row["measure"] != "offences")
        rate["value"] = "99.9"
        found = self.complaints(self.html, rows)
        for part in ("legend", "table of areas"):
            self.assertTrue(any(part in what for what in found), found)

    def test_a_changed_cell_of_the_table_is_found(self):
        planted = re.sub(r"(>Camden</a><td>)([\d,]+)", lambda found: found[1] + other(found[2]), self.html, count=1)
        self.assertNotEqual(planted, self.html)
        self.assertTrue(any("table of areas" in what for what in self.complaints(planted)))


class Paths(unittest.TestCase):
    """The reader of paths knows both ways of writing them."""

    def test_absolute_and_relative_steps_give_the_same_points(self):
        points = [(0, 3000), (434, 2816), (869, 2816), (869, 0)]
        for path in ("M0 300L43.4 281.6H86.9V0", "m0 300l43.4-18.4h43.5v-281.6", "M0,300 43.4,281.6 86.9,281.6 86.9,0"):
            with self.subTest(path):
                self.assertEqual(pictures.steps(path), points)

    def test_a_curve_is_no_line_of_figures(self):
        with self.assertRaises(ValueError):
            pictures.steps("M0 0C1 1 2 2 3 3")


def other(digits):
    """The same number with another last digit."""
    return digits[:-1] + str((int(digits[-1]) + 1) % 10)
