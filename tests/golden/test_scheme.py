"""The publication scheme: the table counts every row of the source file once, and the files say the same."""

import csv
import tomllib
import unittest
from collections import Counter
from datetime import date

import built
from setting import CLOCK, PROJECT

FOLDER = PROJECT / "data/publication-scheme"
STATUSES = ["published", "linked", "not-held", "exempt", "planned"]


def source(name):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def entries():
    return {file.stem: tomllib.loads(file.read_text(encoding="utf-8")) for file in FOLDER.glob("entries/*.toml")}


class Scheme(unittest.TestCase):
    def test_the_table_counts_every_expected_document_once(self):
        counts = Counter((row["class"], row["status"]) for row in source("expected.csv"))
        classes = sorted(source("classes.csv"), key=lambda row: int(row["number"]))
        wanted = []
        for row in classes:
            cells = [counts[row["slug"], status] for status in STATUSES]
            wanted.append([f"{row['number']}. {row['name']}", sum(cells), *cells])
        wanted.append(["All classes", *(sum(column) for column in list(zip(*wanted))[1:])])
        self.assertEqual(wanted[-1][1], len(source("expected.csv")))
        (table,) = built.tables("publication-scheme/index.html", "Expected")
        found = [[head, *(int(cell) for cell in cells.values())] for head, cells in table]
        self.assertEqual(found, wanted)

    def test_the_list_of_what_is_expected_is_that_of_the_source(self):
        columns = ["id", "class", "name", "status", "reason"]
        found = [[row[column] for column in columns] for row in built.figures("publication-scheme/expected.csv")]
        self.assertEqual(found, [[row[column] for column in columns] for row in source("expected.csv")])

    def test_the_list_of_documents_is_that_of_the_source(self):
        today = date.fromisoformat(CLOCK)
        wanted = {}
        for slug, entry in entries().items():
            due = entry.get("review_due", "")
            overdue = "" if not due else "yes" if date.fromisoformat(due) < today else "no"
            wanted[slug] = (entry["title"]["en"], entry.get("published", ""), due, overdue)
        found = {
            row["id"]: (row["title"], row["published"], row["review_due"], row["review_overdue"])
            for row in built.figures("publication-scheme/entries.csv")
        }
        self.assertEqual(found, wanted)
