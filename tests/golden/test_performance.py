"""Readings of performance on the site, against the files as they were published and figures worked out here."""

import csv
import unittest
from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

import built
import intervals
from setting import PROJECT, SHARED, needs_published_files

WHOLE = "E23000001"
ATTITUDES = "performance/mopac-public-attitude-survey-borough_{}.csv"
SLUGS = {
    '"Good Job" local': "good-job-local",
    "Contact ward officer": "contact-ward-officer",
    "Informed local": "informed-local",
    "Listen to concerns": "listen-to-concerns",
    "Relied on to be there": "relied-on-to-be-there",
    "Treat everyone fairly": "treat-everyone-fairly",
    "Trust MPS": "trust-mps",
    "Understand issues": "understand-issues",
}
KNIVES = {
    "Knife Crime": "knife-crime",
    "Knife Crime with Injury": "knife-crime-with-injury",
    "Knife Crime with Injury (Personal Robbery)": "knife-robbery-with-injury",
    "Knife Injury Victims (1-24)": "knife-injury-victims-1-24",
    "Knife Injury Victims (non DA 1-24)": "knife-injury-victims-1-24-not-domestic",
}
BREAK = "2024-03"
SHOWN = 20


def rows(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


@cache
def codes():
    """The code of every borough, by its name in small letters."""
    areas = {row["name"].lower(): row["code"] for row in rows(PROJECT / "data/geography/areas.csv")}
    return areas | {"city of westminster": areas["westminster"]}


def half_up(number, places):
    """Rounded half away from zero."""
    step = Decimal(1).scaleb(-places)
    rounded = abs(number).quantize(step, ROUND_HALF_UP)
    return -rounded if number < 0 and rounded else rounded


@cache
def attitudes(copy="semicolon"):
    """Percentages by measure, area and quarter, from one of the two copies."""
    found = {}
    for row in rows(SHARED / ATTITUDES.format(copy), ";" if copy == "semicolon" else ","):
        _, month, year = row["Date"].split("/")
        quarter = f"{year}-{int(month) - 2:02}-01/P3M"
        for code, share in [(codes()[row["Borough"].lower()], row["Proportion"]), (WHOLE, row["MPS"])]:
            key = SLUGS[row["Measure"]], code, quarter
            value = Decimal(share.replace(",", ".")) * 100
            assert found.setdefault(key, value) == value, key
    return found


@cache
def knives():
    """Counts by slug, area and month; the whole area is the sum of all rows of boroughs and of those that are none."""
    found = Counter()
    for row in rows(SHARED / "crime/mps-dashboard-knife-crime_2022-03_2026-02.csv"):
        if row["area_type"] != "Borough":
            continue
        kind = {"Offences": "offences", "Positive Outcomes": "positive-outcomes"}[row["measure"]]
        slug, month = f"{KNIVES[row['crime_subtype']]}-{kind}", row["month_year"][:7]
        for area in (row["area_code"] or "MPS-UNKNOWN", WHOLE):
            found[slug, area, month] += int(row["count"])
    return found


@cache
def months():
    return sorted({month for _, _, month in knives()})


def year(slug, area, period):
    """The sum of the twelve months of a period such as 2025-03-01/P1Y."""
    first = months().index(period[:7])
    spanned = months()[first : first + 12]
    assert len(spanned) == 12
    return sum(knives()[slug, area, month] for month in spanned)


def crosses_break(period):
    first = months().index(period[:7])
    return months()[first] < BREAK <= months()[first + 11]


def readings(dataset):
    return list(built.figures(f"data/{dataset}/{dataset}.csv"))


class Performance(unittest.TestCase):
    def expect_none(self, wrong):
        if wrong:
            self.fail("\n".join([f"{len(wrong)} mistakes", *map(str, wrong[:SHOWN])]))

    @needs_published_files
    def test_both_copies_of_the_attitude_survey_say_the_same(self):
        self.assertEqual(attitudes("semicolon"), attitudes("comma"))
        self.assertEqual(len(attitudes()), 9312 + 291)

    @needs_published_files
    def test_every_reading_of_the_attitude_survey_is_on_the_site(self):
        found = {(row["measure"], row["area_code"], row["period"]): row["value"] for row in readings("public-attitude-survey")}
        absent = {key for key, value in found.items() if value == ""}
        self.assertEqual(found.keys() - absent, attitudes().keys())
        self.expect_none([(key, found[key], value) for key, value in attitudes().items() if found[key] != str(half_up(value, 0))])

    @needs_published_files
    def test_changes_of_attitudes_are_points_since_the_quarter_a_year_before(self):
        wrong, checked = [], 0
        for row in readings("public-attitude-survey"):
            key = row["measure"], row["area_code"], row["period"]
            before = f"{int(row['period'][:4]) - 1}{row['period'][4:]}"
            earlier = attitudes().get((key[0], key[1], before))
            if earlier is None or key not in attitudes():
                fits = row["change"] == "" and row["change_marker"] == "[x]"
            else:
                points = str(half_up(attitudes()[key] - earlier, 0))
                fits = (row["change"], row["compared_with"], row["change_clear"]) == (points, before, "not_tested")
                checked += 1
            no_test = (row["base"], row["base_marker"], row["lower"], row["upper"], row["range_marker"]) == ("", "[x]", "", "", "[x]")
            if not fits or not (no_test or row["value"] == ""):
                wrong.append(row)
        self.expect_none(wrong)
        self.assertGreater(checked, 8_000)

    @needs_published_files
    def test_monthly_counts_and_rolling_sums_of_knife_crime(self):
        wrong, checked = [], Counter()
        for row in readings("knife-crime"):
            slug, area, period = row["measure"], row["area_code"], row["period"]
            if row["unit"] != "count":
                continue
            checked[row["period_type"]] += 1
            if row["period_type"] == "month":
                expected = str(knives()[slug, area, period])
            else:
                expected = "" if crosses_break(period) else str(year(slug, area, period))
            if row["value"] != expected or (expected == "") != (row["marker"] == "[x]"):
                wrong.append((expected, row))
        self.expect_none(wrong)
        self.assertEqual(checked["month"], 8 * 34 * 48)
        self.assertEqual(checked["year"], 8 * 34 * 37)

    @needs_published_files
    def test_outcome_rates_of_knife_crime(self):
        wrong, rates, changes = [], 0, 0
        for row in readings("knife-crime"):
            if row["unit"] != "percent":
                continue
            stem, area, period = row["measure"].removesuffix("-outcome-rate"), row["area_code"], row["period"]

            def rate(period):
                offences = year(f"{stem}-offences", area, period)
                few = crosses_break(period) or offences < 50 or area == "MPS-UNKNOWN"
                return None if few else Decimal(100 * year(f"{stem}-positive-outcomes", area, period)) / offences

            now = rate(period)
            fits = row["value"] == ("" if now is None else str(half_up(now, 1)))
            before = f"{int(period[:4]) - 1}{period[4:]}"
            earlier = rate(before) if before[:7] in months() else None
            apart = before[:7] < BREAK < f"{int(period[:4]) + 1}{period[4:7]}"
            if now is not None and earlier is not None and not apart:
                changes += 1
                fits = fits and row["change"] == str(half_up(now - earlier, 1))
            else:
                fits = fits and row["change"] == ""
            rates += now is not None
            if not fits:
                wrong.append((now, earlier, row))
        self.expect_none(wrong)
        self.assertGreater(rates, 1_000)
        self.assertGreater(changes, 60)

    @needs_published_files
    def test_incomplete_calls(self):
        found = {(row["measure"], row["period"]): row["value"] for row in readings("incomplete-calls") if row["period_type"] == "month"}
        sums = {row["measure"]: row["value"] for row in readings("incomplete-calls") if row["period_type"] == "year"}
        expected, total = {}, Counter()
        for row in rows(SHARED / "performance/mps-999-101-incomplete-calls_2016-17.csv"):
            slug = f"incomplete-{row['service'][:3]}-calls"
            expected[slug, row["month"]] = row["incomplete_calls"]
            total[slug] += int(row["incomplete_calls"])
        self.assertEqual(found, expected)
        self.assertEqual(sums, {slug: str(n) for slug, n in total.items()})

    def test_each_measures_file_says_what_its_dataset_says(self):
        for dataset in ("public-attitude-survey", "incomplete-calls", "knife-crime"):
            whole = readings(dataset)
            for slug in {row["measure"] for row in whole}:
                own = list(built.figures(f"performance/{slug}/figures.csv"))
                self.assertEqual(own, [row for row in whole if row["measure"] == slug], slug)

    def test_the_table_of_intervals_is_what_the_formulas_give(self):
        self.assertEqual(intervals.FILE.read_text(encoding="utf-8"), intervals.text())
