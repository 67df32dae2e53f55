"""The committed texts of the languages, which the program's own tests compare with, are still those of CLDR."""

import subprocess
import sys
import unittest
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CLDR = FOLDER / "node_modules"


class Languages(unittest.TestCase):
    @unittest.skipUnless(CLDR.is_dir(), "CLDR is not there: npm --prefix tests/golden ci")
    def test_the_committed_texts_are_those_of_cldr(self):
        words = [sys.executable, FOLDER / "languages.py", CLDR]
        fresh = subprocess.run(words, check=True, capture_output=True, encoding="utf-8").stdout
        self.assertEqual((FOLDER / "languages.csv").read_text(encoding="utf-8"), fresh)
