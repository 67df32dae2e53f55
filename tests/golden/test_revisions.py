"""The ledger of revisions, against the two releases as they were published."""

import re
import unittest

import built
import published
import revisions
from setting import DATASET, EDITION, RELEASE, SHARED, SITE, needs_published_files

OLDER = "mps-borough-recent_2023-12_2025-11.csv"
OLDER_EDITION = "2025-11"
RENAMED = [("PUBLIC FEAR ALARM OR DISTRESS", "PUBLIC FEAR, ALARM OR DISTRESS")]
FILES = [f"data/{DATASET}/revisions.csv", f"data/{DATASET}/{EDITION}/revisions.csv"]


def ledger():
    """All cells of both releases, by area code, category and month such as 2026-06."""
    files = SHARED / "crime"
    cells = revisions.compare(revisions.release(files / OLDER, RENAMED), revisions.release(files / RELEASE))
    cells["changed"] = revisions.changed(cells)
    cells = cells.reset_index()
    cells["code"] = cells["area"].map(published.area_codes())
    labels = zip(cells["group"], cells["subgroup"], strict=True)
    cells["slug"] = [published.category_slugs()[label] for label in labels]
    cells["period"] = cells["month"].str[:4] + "-" + cells["month"].str[4:]
    return cells.set_index(["code", "slug", "period"])


def side(number):
    """A figure and its marker, as the site's files write them."""
    return ("", "[x]") if number != number else (str(int(number)), "")


@needs_published_files
class Revisions(unittest.TestCase):
    def test_the_counts_are_those_of_the_published_files(self):
        summary = revisions.summary(ledger())
        self.assertEqual((summary["both_changed"], summary["both"]), (7_536, 16_813))
        files = SHARED / "crime"
        spring = [files / f"mps-borough-recent_{months}.csv" for months in ("2023-03_2025-02", "2023-04_2025-03")]
        summary = revisions.summary(revisions.compare(*map(revisions.release, spring)))
        self.assertEqual((summary["both_changed"], summary["both"]), (3_172, 23_299))
        self.assertEqual((summary["one_changed"], summary["one"]), (0, 23))
        self.assertEqual((summary["before"], summary["after"]), (1_781_875, 1_785_340))

    def test_every_changed_cell_is_in_the_file_and_no_other(self):
        cells = ledger()
        wanted = {
            key: (*side(old), *side(new), "" if old != old or new != new else str(int(new - old)))
            for key, old, new in cells.loc[cells["changed"], ["old", "new"]].itertuples()
        }
        self.assertEqual(len(wanted), 8_326)
        for path in FILES:
            rows = list(built.figures(path))
            found = {
                (row["area_code"], row["category"], row["period"]): tuple(
                    row[name] for name in ("old", "old_marker", "new", "new_marker", "difference")
                )
                for row in rows
            }
            self.assertEqual(len(found), len(rows), f"{path}: a cell stands twice")
            self.assertEqual(found, wanted, path)
            ends = {(row["old_edition"], row["new_edition"], row["reason"]) for row in rows}
            self.assertEqual(ends, {(OLDER_EDITION, EDITION, "method")})

    def test_the_page_has_the_counts_the_sums_and_the_largest_changes(self):
        cells = ledger()
        summary = {name: f"{number:,}" for name, number in revisions.summary(cells).items()}
        words = built.page(f"data/{DATASET}/revisions/index.html").text
        for part in (
            "Figures that both files have {both}. Of those, changed: {both_changed}",
            "Figures that only one file has {one}. Of those, changed: {one_changed}",
            "Sum of the figures {before} before, {after} after",
        ):
            self.assertIn(part.format(**summary), words)
        known = cells.dropna(subset=["old", "new"])
        difference = (known["new"] - known["old"]).astype(int)
        largest = sorted(difference.items(), key=lambda cell: (-abs(cell[1]), *cell[0]))[:10]
        html = (SITE / f"data/{DATASET}/revisions/index.html").read_text(encoding="utf-8")
        table = next(part for part in html.split("<table")[1:] if "The largest changes" in part)
        shown = [text.replace(",", "") for text in re.findall(r"<td[^>]*>([+−-][\d,]+)", table.split("</table")[0])]
        self.assertEqual([int(text.replace("−", "-")) for text in shown], [value for _, value in largest])
        for (code, slug, _), _ in largest:
            name = f"{published.categories()[slug]['name']}: {published.areas()[code]['name']}"
            self.assertIn(name, words)

    def test_each_month_has_its_own_count(self):
        words = built.page(f"data/{DATASET}/revisions/index.html").text
        names = (
            "January February March April May June July August September October November December"
        ).split()
        cells = ledger().reset_index()
        for period, month in cells.groupby("period"):
            known = month.dropna(subset=["old", "new"])
            name = f"{names[int(period[5:]) - 1]} {period[:4]}"
            numbers = (month["both"].sum(), (month["both"] & month["changed"]).sum(), known["old"].sum(), known["new"].sum())
            row = " ".join([name, *(f"{int(number):,}" for number in numbers)])
            self.assertIn(row, words)
