"""Commitments, answers and shares on the site, against the files that officers keep and figures worked out here."""

import csv
import tomllib
import unittest
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal

import built
from setting import CLOCK, PROJECT, SITE

CONSULTATIONS = PROJECT / "data/consultations"
FINISHED = {"done", "could-not", "dropped"}
LISTED = "consultations/commitments/commitments.csv"


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def promised():
    """Every commitment as officers wrote it, by its consultation and name."""
    files = sorted(CONSULTATIONS.glob("*/actions.csv"))
    return {(path.parent.name, row["id"]): row for path in files for row in rows(path)}


def answers():
    files = sorted(CONSULTATIONS.glob("*/issues/responses.csv"))
    return [(path.parents[1].name, row) for path in files for row in rows(path)]


class Engagement(unittest.TestCase):
    def test_every_commitment_is_in_the_file_with_its_status_and_lateness(self):
        listed = {(row["consultation"], row["id"]): row for row in built.figures(LISTED)}
        self.assertEqual(listed.keys(), promised().keys())
        for key, row in promised().items():
            late = row["due"] != "" and row["due"] < CLOCK and row["status"] not in FINISHED
            found = listed[key]
            self.assertEqual(found["late"], "yes" if late else "no", key)
            self.assertEqual(found["as_of"], CLOCK)
            for column in ("title", "status", "due", "done", "reason", "updated"):
                self.assertEqual(found[column], row[column], (key, column))

    def test_counts_on_the_page_are_those_of_the_files(self):
        counts = Counter(row["status"] for row in promised().values())
        late = sum(row["late"] == "yes" for row in built.figures(LISTED))
        text = (SITE / "consultations/commitments/index.html").read_text(encoding="utf-8")
        wanted = (
            f"Commitments: {sum(counts.values())}. Done: {counts['done']}. Under way: {counts['under-way']}. "
            f"Planned: {counts['planned']}. Could not be done: {counts['could-not']}. Dropped: {counts['dropped']}. "
        )
        self.assertIn(wanted, text)
        self.assertIn(f": {late} of those planned or under way.", text)
        self.assertGreater(late, 0)

    def test_shares_are_what_division_gives(self):
        checked = 0
        for path in sorted(CONSULTATIONS.glob("*/issues/issues.toml")):
            asked = tomllib.loads(path.read_text(encoding="utf-8")).get("asked")
            if asked is None:
                continue
            found = list(built.figures(f"consultations/{path.parents[1].name}/issues/replies.csv"))
            wanted = []
            for base in asked["invited"]:
                share = Decimal(100 * asked["replied"]) / base["count"]
                wanted.append((str(base["count"]), str(share.quantize(Decimal("0.1"), ROUND_HALF_UP))))
            self.assertEqual([(row["asked"], row["replied_percent"]) for row in found], wanted)
            self.assertTrue(all(row["asked_certain"] == ("yes" if asked["certain"] else "no") for row in found))
            checked += len(wanted)
        self.assertGreaterEqual(checked, 3)

    def test_what_nobody_has_cleared_is_in_no_output(self):
        held, shown = set(), set()
        for _, row in answers():
            texts = {row[question].encode() for question in ("q1", "q2", "q3")} - {b""}
            (shown if row["cleared"] == "yes" else held).update(texts)
        self.assertTrue(held and shown)
        seen = set()
        for path in SITE.rglob("*"):
            if path.is_file() and (path.suffix not in {".html", ".csv"} or "consultations" in path.parts):
                data = path.read_bytes()
                leaked = [text for text in held if text in data]
                self.assertEqual(leaked, [], path)
                seen.update(text for text in shown if text in data)
        self.assertEqual(seen, shown)


if __name__ == "__main__":
    unittest.main()
