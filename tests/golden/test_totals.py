"""The committed totals of the published files, which the program's own tests compare with, are still right."""

import subprocess
import sys
import unittest
from pathlib import Path

from setting import SHARED, needs_published_files

FOLDER = Path(__file__).resolve().parent


class Totals(unittest.TestCase):
    @needs_published_files
    def test_the_committed_totals_are_those_of_the_published_files(self):
        words = [sys.executable, FOLDER / "totals.py", SHARED / "crime"]
        fresh = subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout
        self.assertEqual((FOLDER / "totals.csv").read_text(encoding="utf-8"), fresh)
