"""Sums, rates and changes of every published edition, worked out with pandas from the publisher's files.

Nothing of the program is used; names of areas and kinds come from the project's own tables, as in `published.py`.
Figures are whole numbers until they are rounded, once, half away from zero.
"""

import tomllib
from functools import cache

import pandas as pd

import published
from setting import PROJECT, SHARED

# Dataset and edition, and the file that they were carried over from.
EDITIONS = {
    ("recorded-crime", "2026-06"): "mps-borough-recent_2024-07_2026-06.csv",
    ("recorded-crime", "2025-11"): "mps-borough-recent_2023-12_2025-11.csv",
    ("recorded-crime-2010-2023", "2023-11"): "mps-borough-historical_2010-04_2023-11.csv",
}
SMALL_BASE = 50


@cache
def settings(dataset):
    with open(PROJECT / "data" / dataset / "dataset.toml", "rb") as file:
        return tomllib.load(file)


@cache
def total(dataset):
    return settings(dataset)["total"]["slug"]


@cache
def table(dataset, edition):
    """Every area and category, sums among them, by month: an index of (area, category), a column a month."""
    wide = pd.read_csv(SHARED / "crime" / EDITIONS[dataset, edition])
    group, subgroup, area, *months = wide.columns
    aliases = settings(dataset).get("aliases", {})
    labels = {(row["source_group"], row["source_subgroup"]): slug for slug, row in published.categories().items()}
    labels |= {(row["group"], row["subgroup"]): row["category"] for row in aliases.get("categories", [])}
    codes = published.area_codes() | aliases.get("areas", {})
    leaf = wide[months].set_axis([f"{month[:4]}-{month[4:]}" for month in months], axis="columns")
    leaf = leaf.copy().assign(
        area=[codes[name.strip()] for name in wide[area]],
        category=[labels[pair] for pair in zip(wide[group], wide[subgroup], strict=True)],
    )
    leaf = leaf.groupby(["area", "category"]).sum()
    # A row that the publisher leaves out means that none was recorded.
    areas, kinds = leaf.index.get_level_values("area").unique(), leaf.index.get_level_values("category").unique()
    leaf = leaf.reindex(pd.MultiIndex.from_product([areas, kinds], names=leaf.index.names), fill_value=0)
    parents = {slug: row["parent"] for slug, row in published.categories().items()}
    groups = leaf.rename(index=lambda slug: parents[slug] or None, level="category")
    groups = groups[groups.index.get_level_values("category").notna()].groupby(["area", "category"]).sum()
    everything = leaf.groupby("area").sum().assign(category=total(dataset)).set_index("category", append=True)
    boroughs = pd.concat([leaf, groups, everything])
    whole = boroughs.groupby("category").sum().assign(area=published.whole()).set_index("area", append=True)
    return pd.concat([boroughs, whole.swaplevel()]).sort_index()


@cache
def running(dataset, edition):
    """The months, and for each area and category the sums from the first month on, with 0 before it."""
    frame = table(dataset, edition)
    sums = frame.cumsum(axis="columns").to_numpy().tolist()
    return list(frame.columns), {pair: [0, *row] for pair, row in zip(frame.index, sums, strict=True)}


@cache
def is_group(slug):
    return any(row["parent"] == slug for row in published.categories().values())


@cache
def months_of(first, count):
    """So many months from the first, such as 2025-07."""
    year, month = int(first[:4]), int(first[5:7]) - 1
    return tuple(f"{year + (month + n) // 12}-{(month + n) % 12 + 1:02}" for n in range(count))


def count(dataset, edition, area, category, months):
    """The sum of months that follow one another, or None if the edition does not have them all."""
    covered, sums = running(dataset, edition)
    if months[0] not in covered or months[-1] not in covered:
        return None
    row = sums[area, category]
    return row[covered.index(months[-1]) + 1] - row[covered.index(months[0])]


def rounded(above, below, places):
    """A fraction as text with so many decimal places, rounded half away from zero."""
    units = (2 * abs(above) * 10**places + below) // (2 * below)
    sign = "-" if above < 0 and units else ""
    return f"{sign}{units // 10**places}.{units % 10**places:0{places}}"


def rate(number, area):
    """For each 1,000 residents at the census of 2021, to one place; None where nobody lives."""
    residents = published.residents().get(area)
    return rounded(number * 1000, residents, 1) if residents else None


def change(before, now):
    """The change in number and in per cent; no per cent from a small base."""
    return now - before, rounded((now - before) * 100, before, 1) if before >= SMALL_BASE else None


def breaks(dataset, area, category, first, last):
    """Whether a break that forbids comparison lies after the first month and not after the last."""
    parent = published.categories().get(category, {}).get("parent")
    for found in settings(dataset).get("breaks", []):
        concerned = {category, parent} & set(found.get("categories", [category]))
        if not found["comparable"] and first < found["date"] <= last and concerned:
            if area in found.get("areas", [area]):
                return True
    return False
