"""The disclosure log: rows and response times, counted again from the files of the entries."""

import csv
import tomllib
import unittest
import xml.etree.ElementTree as xml
from collections import Counter
from functools import cache

import numpy as np
import pandas as pd

import built
from setting import CLOCK, PROJECT, SHARED, needs_published_files

SOURCE = PROJECT / "data" / "disclosures"
LOG = "publication-scheme/disclosures/"
LIMIT = 20
MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]


@cache
def entries():
    """What the file of each entry says, by the entry's name in addresses."""
    found = {}
    for path in sorted((SOURCE / "entries").glob("*.toml")):
        with open(path, "rb") as file:
            found[path.stem] = tomllib.load(file)
    return found


@cache
def holidays():
    with open(SOURCE / "bank-holidays.csv", encoding="utf-8", newline="") as file:
        return [row["day"] for row in csv.DictReader(file)]


def working_days(received, answered):
    """How many working days lie after one day, up to and with another."""
    day = np.timedelta64(1, "D")
    return int(np.busday_count(np.datetime64(received) + day, np.datetime64(answered) + day, holidays=holidays()))


def due(received):
    """The twentieth working day after a day."""
    return str(np.busday_offset(received, LIMIT, roll="backward", holidays=holidays()))


def answers(example):
    """Days and working days of all answers whose days are known."""
    rows = [
        {"answered": entry["answered"], "days": working_days(entry["received"], entry["answered"])}
        for entry in entries().values()
        if entry.get("example", False) == example and "received" in entry and "answered" in entry
    ]
    return pd.DataFrame(rows, columns=["answered", "days"])


def expected(example):
    """Every figure of a period with answers, by kind of period, first day with length, and measure."""
    frame = answers(example)
    figures = {}
    days = pd.to_datetime(frame["answered"])
    kinds = [("quarter", days.dt.to_period("Q"), "P3M"), ("financial_year", days.dt.to_period("Y-MAR"), "P1Y")]
    for kind, periods, length in kinds:
        for period, group in frame.groupby(periods):
            start = f"{period.start_time:%Y-%m-%d}/{length}"
            within = int((group["days"] <= LIMIT).sum())
            figures[kind, start, "answered"] = len(group)
            figures[kind, start, "both_days_known"] = len(group)
            figures[kind, start, "within_20_working_days"] = within
            figures[kind, start, "share_within_20_working_days_percent"] = 100 * within / len(group)
            figures[kind, start, "median_working_days"] = float(group["days"].median())
    return figures


def shown(example):
    rows = built.figures(f"{LOG}response-times/response-times.csv")
    return {
        (row["period_type"], row["period"], row["measure"]): row
        for row in rows
        if row["example"] == ("yes" if example else "no")
    }


class Disclosures(unittest.TestCase):
    @needs_published_files
    def test_every_published_item_is_there_as_far_as_it_is_known(self):
        with open(SHARED / "foi-consultation" / "met-foi-disclosure-items.csv", encoding="utf-8", newline="") as file:
            items = list(csv.DictReader(file))
        rows = {row["reference"]: row for row in built.figures(f"{LOG}disclosures.csv") if row["example"] == "no"}
        self.assertEqual(set(rows), {item["reference"] for item in items})
        for item in items:
            month, year = item["published_month_from_url"].split("-")
            row = rows[item["reference"]]
            self.assertEqual(row["put_online"], f"{year}-{MONTHS.index(month) + 1:02}")
            self.assertEqual(row["outcome"], "part" if item["outcome_in_excerpt"] == "partial" else "not-known")
            self.assertEqual(row["exemptions"], item["exemptions_in_excerpt"])
            self.assertEqual(row["original_url"], item["url"])
            self.assertEqual((row["received"], row["answered"], row["working_days"]), ("", "", ""))

    def test_working_days_of_each_entry(self):
        rows = {row["reference"]: row for row in built.figures(f"{LOG}disclosures.csv")}
        self.assertEqual(len(rows), len(entries()))
        counted = 0
        for entry in entries().values():
            row = rows[entry["reference"]]
            if "received" in entry:
                self.assertEqual(row["due"], due(entry["received"]), entry["reference"])
            if "received" in entry and "answered" in entry:
                days = working_days(entry["received"], entry["answered"])
                self.assertEqual(row["working_days"], str(days), entry["reference"])
                self.assertEqual(row["within_20_working_days"], "yes" if days <= LIMIT else "no")
                counted += 1
        self.assertGreater(counted, 5)

    def test_response_times_of_examples_and_of_answers_apart(self):
        for example in (False, True):
            figures = shown(example)
            for key, value in expected(example).items():
                self.assertAlmostEqual(float(figures[key]["value"]), value, delta=0.051, msg=key)
            periods = {key[:2] for key in figures if key[0] != "day" and float(figures[(*key[:2], "answered")]["value"]) > 0}
            self.assertEqual(periods, {key[:2] for key in expected(example)})
        self.assertGreater(len(expected(True)), 20)
        self.assertEqual(expected(False), {}, "no day of a real answer is known")

    def test_what_waits_and_what_is_overdue(self):
        for example in (False, True):
            waiting = [one for one in entries().values() if one["outcome"] == "waiting" and one.get("example", False) == example]
            overdue = [one for one in waiting if due(one["received"]) < CLOCK]
            figures = shown(example)
            known = any("received" in one for one in entries().values() if one.get("example", False) == example)
            for measure, requests in (("waiting", waiting), ("overdue", overdue)):
                row = figures["day", CLOCK, measure]
                self.assertEqual((row["value"], row["marker"]), (str(len(requests)), "") if known else ("", "[x]"))

    def test_the_table_of_outcomes_counts_the_entries(self):
        (table,) = built.tables(f"{LOG}index.html", "Outcome", "Answers", "Examples")
        real = Counter(entry["outcome"] for entry in entries().values() if not entry.get("example"))
        examples = Counter(entry["outcome"] for entry in entries().values() if entry.get("example"))
        self.assertEqual(sum(int(cells["Answers"]) for _, cells in table), sum(real.values()))
        self.assertEqual(sum(int(cells["Examples"]) for _, cells in table), sum(examples.values()))
        counts = dict(table)
        self.assertEqual(int(counts["Given in part"]["Answers"]), real["part"])
        self.assertEqual(int(counts["Refused"]["Examples"]), examples["refused"])

    def test_the_feed_has_every_answer_and_no_example(self):
        feed = xml.parse(built.SITE / LOG / "feed.xml").getroot()
        atom = "{http://www.w3.org/2005/Atom}"
        titles = sorted(entry.findtext(f"{atom}title") for entry in feed.iter(f"{atom}entry"))
        real = sorted(entry["title"]["en"] for entry in entries().values() if not entry.get("example"))
        self.assertEqual(titles, real)

    def test_the_finder_has_every_entry_and_every_dataset(self):
        urls = {row["url"] for row in built.figures("publication-scheme/already-published/already-published.csv")}
        folders = [path.parent.name for path in (PROJECT / "data").glob("*/dataset.toml")]
        for path in [f"data/{name}/" for name in folders] + [f"{LOG}{slug}/" for slug, one in entries().items() if one["outcome"] != "waiting"]:
            self.assertIn(built.base() + path, urls)


if __name__ == "__main__":
    unittest.main()
