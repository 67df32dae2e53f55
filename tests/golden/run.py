"""Runs the golden checks: python run.py. The last line counts them."""

import sys
import unittest
from pathlib import Path


class Counted(unittest.TextTestResult):
    """Remembers what passed; a test with failing parts counts once."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.bad = set()

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.bad.add(test.id())

    def addError(self, test, error):
        super().addError(test, error)
        self.bad.add(test.id())

    def addSubTest(self, test, part, error):
        super().addSubTest(test, part, error)
        if error is not None:
            self.bad.add(test.id())


folder = Path(__file__).resolve().parent
tests = unittest.defaultTestLoader.discover(str(folder), top_level_dir=str(folder))
result = unittest.TextTestRunner(sys.stdout, resultclass=Counted, verbosity=2).run(tests)
for test, reason in result.skipped:
    print(f"SKIPPED {test.id()}: {reason}")
failed, skipped = len(result.bad), len(result.skipped)
print(f"{result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped")
sys.exit(0 if result.wasSuccessful() else 1)
