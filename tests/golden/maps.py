"""Maps: legend, shades, tiles, description and table against the rates in the CSV."""

import re
from collections import Counter

from facts import YEAR, change, last_month, shown, some
from pictures import DESCRIPTION, number, numbers, tables, text

AREA = re.compile(r"<title>([^<]*)</title><use\b[^>]*?class=\"class-(\d)")
TILE = re.compile(r'<a class="class-(\d)"[^>]*><i>(.*?)</i> <b>.*?</b>(.*?)</a>', re.S)


def map_complaints(figure, html, rows, language, drawing):
    """The classes of a map against the rates in the CSV, and the table of areas against both."""
    facts = areas(rows)
    rates = known_rates(facts)
    legend = [
        (float(low), float(high))
        for item in re.findall(r"<li>.*?class-\d.*?</li>", figure, re.S)
        for low, high in [[value for _, value in numbers(text(item), language)][:2]]
    ]
    return [
        *legend_complaints(figure, legend, rates),
        *shades(figure, legend, rates, drawing, language),
        *map_words(figure, legend, language),
        *([] if TILE.search(figure) and "<table" not in html else areas_table(html, facts, language)),
    ]


def areas(rows):
    """For each area below the page's own: its figure of the newest year, its rate, and the figure a year before."""
    lead = rows[0]
    newest = max(last_month(row["period"]) for row in rows if row["period_type"] == "year")
    found = {}
    for row in rows:
        own = row["category"] == lead["category"] and row["area_code"] != lead["area_code"]
        if own and row["period_type"] == "year":
            measure = "rate" if row["measure"] != lead["measure"] else "count"
            found.setdefault(row["area_name"], {})[measure, last_month(row["period"])] = shown(row)
    wanted = [("count", newest), ("rate", newest), ("count", newest - YEAR)]
    return {name: tuple(by.get(one, "") for one in wanted) for name, by in found.items()}


def known_rates(facts):
    """The rates that are numbers, by area."""
    return {name: rate for name, (_, rate, _) in facts.items() if rate and not rate.startswith("[")}


def areas_table(html, facts, language):
    """The first table with a row for every area that has a rate. A page without tables has its tile map instead."""
    rated = known_rates(facts).keys()
    for table in tables(html):
        if not rated <= {row[0] for row in table.rows}:
            continue
        wrong = []
        for name, *cells in table.rows:
            if name not in facts:
                continue
            count, rate, before = facts[name]
            said = [cell if cell.startswith("[") else number(cell, language).lstrip("-") for cell in cells]
            allowed = {count, rate, before, *change(before, count)}
            place = f"table of areas, {name}"
            wrong += [f"{place}: {value} is not in the CSV" for value in said if value not in allowed]
            wrong += [f"{place}: {value} is missing" for value in (count, rate) if value and value not in said]
        return some(wrong)
    return ["a map has no table of areas"]


def map_words(figure, legend, language):
    """The ends of the legend stand in the description."""
    words = DESCRIPTION.search(figure)
    said = {float(value) for _, value in numbers(text(words[1]) if words else "", language)}
    ends = {legend[0][0], legend[-1][1]} if legend else set()
    return [f"description of the map: {end} is missing" for end in sorted(ends - said)]


def legend_complaints(figure, legend, rates):
    """The ranges of a legend: every rate in one of them, and each range from a rate to a rate."""
    values = [float(value) for value in rates.values()]
    told = [int(count) for count in re.findall(r"<bdi>\((\d+)\)</bdi>", figure)]
    homes = [[n for n, (low, high) in enumerate(legend) if low <= value <= high] for value in values]
    wrong = [f"legend: {value} is in {len(home)} classes" for value, home in zip(values, homes) if len(home) != 1]
    held = Counter(home[0] for home in homes if home)
    if told and told != [held[n] for n in range(len(legend))]:
        wrong.append(f"legend: {told} areas in the classes, CSV: {[held[n] for n in range(len(legend))]}")
    wrong += [f"legend: no area has {end}" for pair in legend for end in pair if end not in values]
    return some(wrong)


def areas_shaded(what, parts, legend, rates, language):
    """Every area with its rate, in the class that holds it."""
    wrong = [] if {name for _, name, _ in parts} == rates.keys() else [f"{what}: the areas are not those of the CSV"]
    for shade, name, said in parts:
        value = number(said, language)
        low, high = legend[shade]
        if value != rates.get(name):
            wrong.append(f"{what}, {name}: {value}; CSV: {rates.get(name)}")
        elif not low <= float(value) <= high:
            wrong.append(f"{what}, {name}: {value} is shaded as {low} to {high}")
    return wrong


def shades(figure, legend, rates, drawing, language):
    """How each area is shaded: by its title where the map is part of the page, by number where it is a file."""
    values = [float(value) for value in rates.values()]
    wanted = Counter(n for value in values for n, (low, high) in enumerate(legend) if low <= value <= high)
    parts = [(int(shade), *text(title).rpartition(": ")[::2]) for title, shade in AREA.findall(figure)]
    if parts:
        tiles = [(int(shade), text(name), text(said)) for shade, name, said in TILE.findall(figure)]
        wrong = areas_shaded("map", parts, legend, rates, language)
        wrong += areas_shaded("tile map", tiles, legend, rates, language)
        return some(wrong + ([] if Counter(shade for shade, *_ in parts) == wanted else ["map: the shades differ"]))
    if drawing is None:
        return ["a map has no drawing"]
    fills = Counter(re.findall(r'fill="(#[0-9a-f]{6})"', drawing))
    fills.pop("#ffffff", None)
    if sorted(fills.values()) != sorted(wanted.values()):
        return [f"map: {sorted(fills.values())} areas by shade, CSV: {sorted(wanted.values())}"]
    return []
