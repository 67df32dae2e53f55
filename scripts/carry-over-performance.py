#!/usr/bin/env python3
"""Carries published readings of performance over into the layout of this project.

Usage: scripts/carry-over-performance.py DIR

DIR is the folder of published files, with crime/ and performance/ in it. Needs Python 3.11 or later and nothing beyond its
standard library. The same files give the same bytes, on every machine.

Labels of measures are looked up in each dataset's dataset.toml, names of areas in areas.csv, aliases.csv and dataset.toml.
What is in none of them stops the script.
"""

import csv
import sys
import tomllib
from collections import Counter
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
WHOLE = "E23000001"
HEADER = ["area_code", "measure", "period", "value"]


def rows(path, **options):
    """The rows of a CSV file as dictionaries."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, **options)


def settings(dataset):
    with (DATA / dataset / "dataset.toml").open("rb") as file:
        return tomllib.load(file)


def slugs(dataset):
    """Every label of a measure, with its slug."""
    measures = settings(dataset)["measures"]
    return {label: measure["slug"] for measure in measures for label in measure.get("labels", [])}


def codes(dataset):
    """Every name and spelling of an area, with its code."""
    found = {row["name"]: row["code"] for row in rows(DATA / "geography/areas.csv")}
    found |= {row["alias"]: row["code"] for row in rows(DATA / "geography/aliases.csv")}
    return found | settings(dataset).get("aliases", {}).get("areas", {})


def write(dataset, edition, readings):
    path = DATA / dataset / "editions" / edition / "readings.csv"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows([area, measure, period, value] for (measure, area, period), value in sorted(readings.items()))


def attitudes(folder):
    """Shares become percentages; the day is the last of a quarter."""
    dataset = "public-attitude-survey"
    measure, area = slugs(dataset), codes(dataset)
    path = folder / "performance/mopac-public-attitude-survey-borough_semicolon.csv"
    readings = {}
    for row in rows(path, delimiter=";"):
        _, month, year = row["Date"].split("/")
        period = f"{year}-{int(month) - 2:02}-01/P3M"
        for code, share in [(area[row["Borough"]], row["Proportion"]), (WHOLE, row["MPS"])]:
            value = Decimal(share.replace(",", ".")) * 100
            key = measure[row["Measure"]], code, period
            text = f"{value.normalize():f}"
            if readings.setdefault(key, text) != text or (code != WHOLE and value != value.to_integral_value()):
                sys.exit(f"{path}: {row}")
    write(dataset, "2023-12", readings)


def calls(folder):
    dataset = "incomplete-calls"
    measure = slugs(dataset)
    path = folder / "performance/mps-999-101-incomplete-calls_2016-17.csv"
    readings = {(measure[row["service"]], WHOLE, row["month"]): row["incomplete_calls"] for row in rows(path)}
    write(dataset, "2017-09", readings)


def knives(folder):
    """Rows without a borough become one row a month: their four labels are in dataset.toml."""
    dataset = "knife-crime"
    measure, area = slugs(dataset), codes(dataset)
    path = folder / "crime/mps-dashboard-knife-crime_2022-03_2026-02.csv"
    readings = Counter()
    for row in rows(path):
        if row["area_type"] == "Borough":
            label = f"{row['crime_subtype']} / {row['measure']}"
            readings[measure[label], area[row["area_name"]], row["month_year"][:7]] += int(row["count"])
    write(dataset, "2026-02", readings)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for carry in (attitudes, calls, knives):
        carry(Path(sys.argv[1]))
