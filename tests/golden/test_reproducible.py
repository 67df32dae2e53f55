"""Two builds are the same bytes, on one thread and on two, in one folder and in another."""

import filecmp
import subprocess
import tempfile
import unittest
from pathlib import Path

from setting import CLOCK, PROGRAM, PROJECT


def build(folder, jobs):
    words = ["build", "--root", PROJECT, "--output-dir", folder, "--clock", CLOCK, "--jobs", str(jobs)]
    subprocess.run([PROGRAM, *words], check=True, capture_output=True, cwd=folder.parent)


def files(folder):
    return sorted(file.relative_to(folder) for file in folder.rglob("*") if file.is_file())


class Reproducible(unittest.TestCase):
    def test_threads_and_folders_leave_no_trace(self):
        target = PROJECT / "target"
        with tempfile.TemporaryDirectory(dir=target, prefix="reproducible-") as folder:
            one, two = Path(folder) / "one", Path(folder) / "deeper" / "two"
            two.parent.mkdir()
            build(one, 1)
            build(two, 2)
            self.assertGreater(len(files(one)), 0)
            self.assertEqual(files(one), files(two))
            different = [name for name in files(one) if not filecmp.cmp(one / name, two / name, shallow=False)]
            self.assertEqual(different, [])
