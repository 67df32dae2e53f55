"""The release ending in June 2026, read on its own from the file as it was published: nothing of the program is used.

Only the names are the project's: which label of the publisher is which slug, and which borough has which code.
"""

import csv
import tomllib
from functools import cache

import pandas as pd

from setting import DATASET, EDITION, PROJECT, RELEASE, SHARED

DATA = PROJECT / "data"


def rows(path):
    """The rows of a CSV file, as dictionaries of text."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def settings():
    with open(DATA / DATASET / "dataset.toml", "rb") as file:
        return tomllib.load(file)


@cache
def total():
    """The slug of all offences together."""
    return settings()["total"]["slug"]


@cache
def areas():
    """The areas of the geography, by code."""
    return {row["code"]: row for row in rows(DATA / "geography" / "areas.csv")}


def codes(kind):
    return [code for code, row in areas().items() if row["kind"] == kind]


@cache
def boroughs():
    """The boroughs that the police serve: those that count into the police area."""
    (whole,) = codes("police-area")
    return [code for code in codes("borough") if areas()[code]["parent"] == whole]


@cache
def whole():
    (code,) = codes("police-area")
    return code


@cache
def categories():
    """The categories of the dataset, by slug."""
    return {row["slug"]: row for row in rows(DATA / DATASET / "categories.csv")}


@cache
def leaves():
    """The categories that have no others below them."""
    parents = {row["parent"] for row in categories().values()}
    return [slug for slug in categories() if slug not in parents]


@cache
def area_codes():
    names = {row["name"]: code for code, row in areas().items()}
    names |= {row["alias"]: row["code"] for row in rows(DATA / "geography" / "aliases.csv")}
    return names | settings().get("aliases", {}).get("areas", {})


@cache
def category_slugs():
    labels = {(row["source_group"], row["source_subgroup"]): slug for slug, row in categories().items()}
    for alias in settings().get("aliases", {}).get("categories", []):
        labels[alias["group"], alias["subgroup"]] = alias["category"]
    return labels


@cache
def release():
    """Every cell: columns area, category (a leaf), month (such as 2026-06), value."""
    wide = pd.read_csv(SHARED / "crime" / RELEASE)
    group, subgroup, area, *months = wide.columns
    long = wide.melt([group, subgroup, area], months, "month", "value")
    labels = zip(long[group], long[subgroup], strict=True)
    return pd.DataFrame(
        {
            "area": long[area].map(lambda name: area_codes()[name.strip()]),
            "category": [category_slugs()[label] for label in labels],
            "month": long["month"].map(lambda month: f"{month[:4]}-{month[4:]}"),
            "value": long["value"],
        }
    )


@cache
def cells():
    """The figures by (area, category, month), with groups, all offences and the whole police area summed up."""
    leaf = release()
    parent = {slug: row["parent"] for slug, row in categories().items() if row["parent"]}
    grouped = leaf[leaf["category"].isin(parent)].assign(category=lambda frame: frame["category"].map(parent))
    everything = pd.concat([leaf, grouped, leaf.assign(category=total())])
    everything = pd.concat([everything, everything.assign(area=whole())])
    return everything.groupby(["area", "category", "month"])["value"].sum().to_dict()


@cache
def leaf_cells():
    """The figures as they stand in the file: no sums."""
    return release().groupby(["area", "category", "month"])["value"].sum().to_dict()


def pairs():
    """Every borough with every category that the release knows, all offences apart."""
    known = sorted({category for _, category, _ in cells()} - {total()})
    return [(borough, category) for borough in boroughs() for category in known]


@cache
def months():
    return sorted(release()["month"].unique())


def figure(area, category, month):
    """One figure; a row that the release leaves out means that none was recorded."""
    return int(cells().get((area, category, month), 0))


def covers_year(last):
    """Whether the release has all twelve months that end with `last`."""
    return last in months()[11:]


@cache
def year(area, category, last=EDITION):
    """The twelve months that end with `last`."""
    end = months().index(last) + 1
    return sum(figure(area, category, month) for month in months()[end - 12 : end])


@cache
def residents():
    """Usual residents at the census of 2021, by code, with the police area as the sum of its boroughs."""
    table = rows(SHARED / "population" / "census-usual-residents-borough.csv")
    counted = {row["area_code"]: int(row["census_2021"]) for row in table}
    return counted | {whole(): sum(counted[code] for code in boroughs())}
