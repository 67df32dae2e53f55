"""No withheld count of a published cross-tabulation can be worked out, and the attacker who says so is no fool."""

import csv
import tomllib
import tempfile
import unittest
from pathlib import Path

from setting import PROJECT
from withheld import Puzzle

DIMENSIONS = """
[disclosure]
threshold = 5
zeros = "published"
[[dimensions]]
name = "row"
[[dimensions.members]]
code = "a"
[[dimensions.members]]
code = "b"
[[dimensions]]
name = "column"
[[dimensions.members]]
code = "x"
[[dimensions.members]]
code = "y"
"""


def cross_tabulations():
    """Each edition of a cross-tabulation that withholds cells: its settings and its table."""
    for settings in sorted(PROJECT.glob("data/*/dataset.toml")):
        words = tomllib.loads(settings.read_text(encoding="utf-8"))
        if words.get("kind") == "cross-tabulation" and words.get("disclosure", {}).get("method") != "round":
            for table in sorted(settings.parent.glob("editions/*/*.csv")):
                yield settings, table


class Withheld(unittest.TestCase):
    def test_no_withheld_count_can_be_worked_out(self):
        found = list(cross_tabulations())
        if not found:
            self.skipTest("the project has no cross-tabulation that withholds cells")
        for settings, table in found:
            with self.subTest(table=table.relative_to(PROJECT)):
                puzzle = Puzzle(settings, table)
                self.assertGreater(len(puzzle.withheld), 0)
                self.assertEqual(puzzle.exposed(), [])

    def exposed(self, cells):
        """What the attacker finds in a table of two by two: (row, column, value) for each cell, empty if withheld."""
        with tempfile.TemporaryDirectory() as folder:
            settings, table = Path(folder, "dataset.toml"), Path(folder, "table.csv")
            settings.write_text(DIMENSIONS, encoding="utf-8")
            with table.open("w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows([("row", "column", "value"), *cells])
            return Puzzle(settings, table).exposed()

    def test_the_attacker_takes_one_cell_from_its_total(self):
        names = [(row, column) for row in ("a", "b", "total") for column in ("x", "y", "total")]
        alone = ["", 20, 23, 40, 9, 49, 43, 29, 72]
        found = self.exposed([(*name, value) for name, value in zip(names, alone)])
        self.assertEqual(found, [(("a", "x"), 3, 3)])
        rectangle = ["", "", 23, "", "", 49, 43, 29, 72]
        self.assertEqual(self.exposed([(*name, value) for name, value in zip(names, rectangle)]), [])
        narrow = ["", "", 23, "", "", 9, 3, 29, 32]
        found = self.exposed([(*name, value) for name, value in zip(names, narrow)])
        self.assertEqual(found, [(("a", "x"), 1, 2), (("b", "x"), 1, 2)])
