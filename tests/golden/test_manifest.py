"""manifest.json names every file of the site, with its size and its digest."""

import hashlib
import json
import unittest

from setting import SITE

# Not outputs: the manifest itself is written last, and .gitignore is committed.
OUTSIDE = {"manifest.json", ".gitignore"}


class Manifest(unittest.TestCase):
    def setUp(self):
        files = json.loads((SITE / "manifest.json").read_text(encoding="utf-8"))["files"]
        self.listed = {entry["path"]: entry for entry in files}
        self.assertEqual(len(self.listed), len(files), "a path stands twice")

    def test_every_file_is_listed_and_every_listed_file_is_there(self):
        found = {file.relative_to(SITE).as_posix() for file in SITE.rglob("*") if file.is_file()}
        self.assertEqual(found - OUTSIDE, set(self.listed))

    def test_sizes_and_digests_are_right(self):
        for path, entry in self.listed.items():
            content = (SITE / path).read_bytes()
            self.assertEqual(len(content), entry["bytes"], path)
            self.assertEqual(hashlib.sha256(content).hexdigest(), entry["sha256"], path)
