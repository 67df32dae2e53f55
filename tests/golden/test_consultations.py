"""Consultations: days and numbers of replies in the files are those of the sources, worked out without the program."""

import csv
import unittest
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from setting import CLOCK, SHARED, SITE, needs_published_files

FOLDER = SITE / "consultations"
LONDON = ZoneInfo("Europe/London")
TWELVE_WEEKS = timedelta(weeks=12)

# The names that the table of sources has for the consultations, and the folders of the site.
FOLDERS = {
    "Mayor's Police and Crime Plan consultation 2025-2029": "police-and-crime-plan-2025-29",
    "Mayor's Police and Crime Plan consultation 2021-22": "police-and-crime-plan-2021-22",
    "Police and Crime Plan consultation October to November 2016": "police-and-crime-plan-2016",
    "Public Access Strategy 2017 (decision PCD 284)": "public-access-2017",
}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    """The day in London of a day or of a moment in UTC."""
    if "T" not in text:
        return date.fromisoformat(text)
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return moment.astimezone(LONDON).date()


class Consultations(unittest.TestCase):
    def setUp(self):
        self.list = {row["consultation"]: row for row in rows(FOLDER / "consultations.csv")}

    def test_the_status_is_that_of_the_day_of_the_build(self):
        today = date.fromisoformat(CLOCK[:10])
        for row in self.list.values():
            self.assertEqual(row["status_on"], today.isoformat())
            if row["is_archived"] == "yes":
                self.assertEqual(row["status"], "archived")
            elif row["opens"] and row["closes"] and day(row["opens"]) <= today < day(row["closes"]):
                self.assertEqual(row["status"], "open")

    def test_days_are_counted_from_the_first_to_the_last(self):
        for row in self.list.values():
            if len(row["opens"]) < 10 or len(row["closes"]) < 10:
                self.assertEqual(row["days_open"], "")
                continue
            opens, closes = day(row["opens"]), day(row["closes"])
            self.assertEqual(int(row["days_open"]), (closes - opens).days + 1)
            if row["is_archived"] == "yes" and row["has_response"] != "yes":
                told = [row["response_due"], row["response_overdue"], row["has_response"]]
                self.assertEqual(told, ["", "", ""], "nobody knows whether there was a response")
            else:
                self.assertEqual(date.fromisoformat(row["response_due"]), closes + TWELVE_WEEKS)

    def test_the_closing_time_of_2017_is_that_of_london(self):
        closes = datetime(2017, 10, 6, 17, 30, tzinfo=LONDON).astimezone(timezone.utc)
        wanted = closes.strftime("%Y-%m-%dT%H:%M:%SZ")
        self.assertEqual(self.list["public-access-2017"]["closes"], wanted)

    @needs_published_files
    def test_every_published_number_of_replies_is_in_the_file(self):
        sources = rows(SHARED / "foi-consultation" / "police-consultations-summary.csv")
        replies = rows(FOLDER / "respondents.csv")
        counted = 0
        for source in sources:
            if source["unit"] not in ("people", "events"):
                continue
            own = [row for row in replies if row["consultation"] == FOLDERS[source["consultation"]]]
            told = [row["count"] or row["words"] for row in own]
            self.assertIn(source["value"], told, source["measure"])
            counted += 1
        self.assertGreater(counted, 5)

    @needs_published_files
    def test_days_are_those_of_the_sources(self):
        sources = rows(SHARED / "foi-consultation" / "police-consultations-summary.csv")
        for name, folder in FOLDERS.items():
            own = [row for row in sources if row["consultation"] == name]
            self.assertEqual(self.list[folder]["opens"], min(row["opened"] for row in own))
            closes = max(row["closed"] for row in own)
            self.assertEqual(day(self.list[folder]["closes"]).isoformat(), closes)
