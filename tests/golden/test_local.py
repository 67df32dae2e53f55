"""Calendars, feeds, places of meetings and results of standards, read by programs that the site does not know."""

import csv
import json
import unittest
import xml.etree.ElementTree as xml
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

import built
import icalendar
import shapely
from setting import CLOCK, PROJECT, SITE

LONDON = ZoneInfo("Europe/London")
ATOM = "{http://www.w3.org/2005/Atom}"
# As many characters as a text message has.
BRIEF = 160


def source(path):
    """The rows of a file that officers keep; none, if there is no such file."""
    file = PROJECT / "data" / path
    if not file.exists():
        return []
    with open(file, encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def moment(text, fold):
    """What an officer wrote, as a day or as a moment in UTC; `fold` is 1 for the later of two moments with one time."""
    if " " not in text:
        return date.fromisoformat(text)
    shown = datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=LONDON, fold=fold)
    return shown.astimezone(UTC)


def events(path):
    """The events of a calendar, with every date as a day or in UTC."""
    read = icalendar.Calendar.from_ical((SITE / path).read_bytes())
    for event in read.walk("VEVENT"):
        yield event


def in_utc(property_):
    """The day, or the moment in UTC, of a date in a calendar."""
    found = property_.dt
    return found.astimezone(UTC) if isinstance(found, datetime) else found


def inside(*patterns):
    return sorted(file.relative_to(SITE).as_posix() for pattern in patterns for file in SITE.rglob(pattern))


def feeds():
    """The Atom feeds of the site, by their path: whatever XML has the root of one."""
    for path in inside("*.xml"):
        root = xml.parse(SITE / path).getroot()
        if root.tag == f"{ATOM}feed":
            yield path, root


class Calendars(unittest.TestCase):
    def test_every_event_of_every_calendar_is_whole(self):
        calendars = inside("*.ics")
        if source("local/meetings.csv"):
            self.assertIn("meetings/meetings.ics", calendars)
        for path in calendars:
            raw = (SITE / path).read_bytes()
            self.assertNotIn(b"\n", raw.replace(b"\r\n", b""), path)
            self.assertLessEqual(max(map(len, raw.split(b"\r\n"))), 75, path)
            found = list(events(path))
            uids = Counter(str(event["UID"]) for event in found)
            self.assertEqual([uid for uid, count in uids.items() if count > 1], [], path)
            for event in found:
                where = f"{path}: {event['UID']}"
                self.assertTrue(str(event["SUMMARY"]).strip(), where)
                self.assertEqual(event["DTSTAMP"].dt.utcoffset(), timedelta(0), where)
                begins = event["DTSTART"].dt
                if isinstance(begins, datetime):
                    self.assertEqual(begins.utcoffset(), timedelta(0), where)
                if "DTEND" in event:
                    self.assertIs(type(event["DTEND"].dt), type(begins), where)
                    self.assertGreater(event["DTEND"].dt, begins, where)

    def test_one_event_is_the_same_in_every_calendar(self):
        in_words, in_all = {}, {}
        for path in inside("*.ics"):
            folder = path.split("/")[0]
            language = folder if len(folder) == 2 else None
            for event in events(path):
                uid = str(event["UID"])
                where = f"{path}: {uid}"
                self.assertEqual(in_words.setdefault((language, uid), event.to_ical()), event.to_ical(), where)
                for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "URL"):
                    event.pop(name, None)
                self.assertEqual(in_all.setdefault(uid, event.to_ical()), event.to_ical(), where)

    def test_meetings_begin_and_end_as_clocks_in_the_united_kingdom_say(self):
        rows = source("local/meetings.csv")
        if not rows:
            self.skipTest("this site has no meetings")
        found = {str(event["UID"]).rpartition("#")[2]: event for event in events("meetings/meetings.ics")}
        self.assertEqual(set(found), {row["id"] for row in rows})
        for row in rows:
            event = found[row["id"]]
            self.assertEqual(in_utc(event["DTSTART"]), moment(row["start"], 0), row["id"])
            if row["end"]:
                end = moment(row["end"], 1)
                # The end of whole days is the first day that is not among them.
                end = end if isinstance(end, datetime) else end + timedelta(days=1)
                self.assertEqual(in_utc(event["DTEND"]), end, row["id"])
            self.assertEqual(event.get("STATUS") == "CANCELLED", row["cancelled"] == "yes", row["id"])
            if row["example"] == "yes":
                self.assertTrue(str(event["SUMMARY"]).startswith("Example"), row["id"])


class Feeds(unittest.TestCase):
    """Source of the rules: RFC 4287, sections 4.1.1 and 4.1.2."""

    def test_every_feed_follows_the_rules_of_atom(self):
        found = dict(feeds())
        for path, root in found.items():
            self.assertEqual(len(root.findall(f"{ATOM}id")), 1, path)
            self.assertEqual(len(root.findall(f"{ATOM}title")), 1, path)
            links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
            self.assertEqual(built.file_of(links["self"]), path)
            self.assertTrue((SITE / built.file_of(links["alternate"])).exists(), path)
            self.assertTrue(root.findtext(f"{ATOM}author/{ATOM}name").strip(), path)
            entries = root.findall(f"{ATOM}entry")
            ids = Counter(entry.findtext(f"{ATOM}id") for entry in entries)
            self.assertEqual([name for name, count in ids.items() if count > 1], [], path)
            changed = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) for entry in entries]
            self.assertEqual(changed, sorted(changed, reverse=True), path)
            if changed:
                self.assertEqual(datetime.fromisoformat(root.findtext(f"{ATOM}updated")), changed[0], path)
            for entry in entries:
                where = f"{path}: {entry.findtext(f'{ATOM}id')}"
                self.assertTrue(entry.findtext(f"{ATOM}title").strip(), where)
                summary = entry.findtext(f"{ATOM}summary")
                self.assertTrue(0 < len(summary) <= BRIEF, where)
                page = built.file_of(entry.find(f"{ATOM}link").get("href"))
                self.assertTrue(page is None or (SITE / page).exists(), where)

    def test_ids_are_unique_in_the_whole_site(self):
        ids = Counter(root.findtext(f"{ATOM}id") for _, root in feeds())
        self.assertEqual([name for name, count in ids.items() if count > 1], [])


class Local(unittest.TestCase):
    def test_places_on_the_map_are_those_of_the_table(self):
        rows = source("local/meetings.csv")
        expected = {row["id"]: (float(row["longitude"]), float(row["latitude"])) for row in rows if row["longitude"]}
        file = SITE / "meetings/places.geojson"
        if not expected:
            self.assertFalse(file.exists())
            return
        features = json.loads(file.read_text(encoding="utf-8"))["features"]
        found = {one["properties"]["id"]: shapely.geometry.shape(one["geometry"]).coords[0] for one in features}
        self.assertEqual(found, expected)

    def test_priorities_are_current_on_the_day_of_the_build(self):
        rows = source("local/priorities.csv")
        if not rows:
            self.skipTest("this site has no priorities")
        today = date.fromisoformat(CLOCK[:10])
        published = {row["id"]: row for row in built.figures("priorities/priorities.csv")}
        self.assertEqual(set(published), {row["id"] for row in rows})
        for row in rows:
            begun = date.fromisoformat(row["set_on"]) <= today
            ended = bool(row["ended_on"]) and date.fromisoformat(row["ended_on"]) <= today
            found = published[row["id"]]
            self.assertEqual(found["current"] == "yes", begun and not ended, row["id"])
            self.assertEqual(found["current_on"], today.isoformat())
            self.assertEqual(found["example"], row["example"] or "no", row["id"])
            self.assertEqual(found["area_code"], row["area"], row["id"])

    def test_nothing_made_up_stands_on_the_page_of_a_borough(self):
        examples = [row for row in source("local/priorities.csv") if row["example"] == "yes"]
        examples = [row["priority"] for row in examples]
        examples += [row["title"] for row in source("local/meetings.csv") if row["example"] == "yes"]
        pages = [path for path in built.pages() if path.startswith("boroughs/") and path.count("/") == 2]
        self.assertGreater(len(pages), 0)
        for path in pages:
            text = built.page(path).text
            self.assertEqual([words for words in examples if words in text], [], path)


class Standards(unittest.TestCase):
    def test_results_are_worked_out_of_the_two_numbers(self):
        rows = source("standards/standards.csv")
        if not rows:
            self.skipTest("this site has no standards")
        published = {row["id"]: row for row in built.figures("standards/standards.csv")}
        self.assertEqual(list(published), [row["id"] for row in rows])
        today = date.fromisoformat(CLOCK[:10])
        for row in rows:
            found = published[row["id"]]
            if not row["numerator"]:
                expected = ("", "[x]", "")
            else:
                expected = self.expected(row, today)
            shown = (found["result_percent"], found["marker"], found["target_met"])
            self.assertEqual(shown, expected, row["id"])

    @staticmethod
    def expected(row, today):
        part, whole = Decimal(row["numerator"]), Decimal(row["denominator"])
        if whole < 50:
            return ("", "[u]", "")
        exact = 100 * part / whole
        shown = str(exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP))
        if whole < 100:
            return (shown, "[u]", "")
        early = bool(row["set_on"]) and row["period_from"] < row["set_on"]
        if not row["target"] or early or date.fromisoformat(row["period_to"]) >= today:
            return (shown, "", "")
        target = Decimal(row["target"])
        met = exact <= target if row["target_kind"] == "at-most" else exact >= target
        return (shown, "", "yes" if met else "no")


if __name__ == "__main__":
    unittest.main()
