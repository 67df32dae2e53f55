"""Bars, dots with intervals, and small lines: a row for each kind or area, against the rows of the CSV."""

import re

from facts import YEAR, last_month, shown, some
from maps import areas
from pictures import DESCRIPTION, DRAWN, number, numbers, steps, tables, text

ITEM = re.compile(r"<li>(.*?)</li>", re.S)
LINK = re.compile(r'href="([^"]*)"')
DATA_TOP = re.compile(r'\bdata-top="([^"]*)"')
WIDTH, SMALL = 1000, 60
# Languages in which such rows begin at the right.
MIRRORED = {"ar", "ur"}


def strip_complaints(figure, html, rows, language, names):
    """Bars of kinds of offence, or dots of areas: the length or place, the number, the table and the words."""
    dots = 'class="strips dots' in figure
    series = readings(rows) if dots else kinds(rows)
    top, wrong, told = float(DATA_TOP.search(figure)[1]), [], set()
    whole, mirrored = series.get(rows[0]["area_name"]), language in MIRRORED
    for item in ITEM.findall(figure):
        name = text(re.search(r'class="what">(.*?)</span>', item, re.S)[1])
        row = series.get(name if dots else LINK.search(item)[1].rstrip("/").rpartition("/")[2])
        if row is None:
            wrong.append(f"{name} is not in the CSV")
            continue
        much = text(re.search(r'class="much">(.*?)</span>', item, re.S)[1])
        told.add(row["value"])
        if number(much.partition(" ")[0], language) != (row["value"] or row["marker"]):
            wrong.append(f"row of {name}: {much}; CSV: {shown(row)}")
        wrong += [f"picture of {name}: {what}" for what in drawn(item, row, whole, top, mirrored)]
        wrong += in_table(name, row, html, language)
    if dots:
        told.add(whole["value"])
    return some(wrong + words(figure, told, names, language))


def kinds(rows):
    """The newest year of each kind of offence in the page's own area."""
    lead = rows[0]
    own = [row for row in rows if row["area_code"] == lead["area_code"] and row["measure"] == lead["measure"]]
    return {row["category"]: row for row in newest(row for row in own if row["period_type"] == "year")}


def readings(rows):
    """The newest figure of each area."""
    same = (row for row in rows if row["period_type"] == rows[0]["period_type"])
    return {row["area_name"]: row for row in newest(same)}


def newest(rows):
    """The rows of the last period."""
    rows = list(rows)
    last = max(last_month(row["period"]) for row in rows)
    return [row for row in rows if last_month(row["period"]) == last]


def drawn(item, row, whole, top, mirrored):
    """What is drawn in a row: a bar's length, a dot, its range, the line of comparison; in thousandths of the top."""
    wanted = {"fill": ["value"], "dot": ["value"], "range": ["lower", "upper"], "reference": ["value"]}
    for classes, path in DRAWN.findall(item):
        if classes not in wanted:
            continue
        source = whole if classes == "reference" else row
        across = [x for x, _ in steps(path)]
        places = [min(across), max(across)]
        if mirrored:
            places = [WIDTH * 10 - place for place in reversed(places)]
        ends = places if classes == "range" else [places[-1]]
        for place, name in zip(ends, wanted[classes]):
            right = float(source[name] or "nan") / top * WIDTH
            if not abs(place / 10 - right) <= 1:
                yield f"{classes} at {place / 10}; CSV: {source[name]}, which is {right:.1f}"


def in_table(name, row, html, language):
    """The figure stands first in a row of that name in a table of the page."""
    firsts = [cells[1] for table in tables(html) for cells in table.rows if cells[:1] == [name] and len(cells) > 1]
    said = [number(cell.partition(" [")[0], language) for cell in firsts]
    return [] if (row["value"] or row["marker"]) in said else [f"table, {name}: {firsts}; CSV: {shown(row)}"]


def multiples_complaints(figure, rows, language, names):
    """Small lines of areas: the sum of a year beside each, the months in the line, and the words."""
    top, lead, found = float(DATA_TOP.search(figure)[1]), rows[0], areas(rows)
    months = {}
    same = ("measure", "category", "dataset", "edition")
    for row in rows:
        if row["period_type"] == "month" and all(row[name] == lead[name] for name in same):
            months.setdefault(row["area_name"], {})[last_month(row["period"])] = row["value"]
    wrong = []
    for item in ITEM.findall(figure):
        name, much = text(re.search(r"<a\b.*?</a>", item, re.S)[0]), text(re.search(r"<span>.*?</span>", item, re.S)[0])
        count = found.get(name, ("",))[0]
        if number(much, language) != count:
            wrong.append(f"small line of {name}: {much}; CSV: {count}")
        values = months.get(name, {})
        first = min(values, default=0)
        points = {x // 10: y / 10 for path in re.findall(r'\bd="([^"]*)"', item) for x, y in steps(path)}
        right = {month - first: SMALL * (1 - float(value) / top) for month, value in values.items() if value}
        if points.keys() != right.keys():
            wrong.append(f"small line of {name}: {len(points)} points; CSV: {len(right)}")
        wrong += [
            f"small line of {name}, month {n + 1}: height {points[n]}, not {right[n]:.1f}"
            for n in points.keys() & right.keys()
            if abs(points[n] - right[n]) > 1
        ]
    return some(wrong + words(figure, {DATA_TOP.search(figure)[1]}, names, language))


def words(figure, told, names, language):
    """Each number in the description is one of those told; months and the length of a year are no figures."""
    found = DESCRIPTION.search(figure)
    said = text(found[1]) if found else ""
    for name in names.values():
        said = re.sub(re.escape(name).replace("YEAR", r"\d{4}"), "", said)
    allowed = {float(value) for value in told if value} | {float(YEAR)}
    return [
        f"description: {value} is no figure of this picture"
        for _, value in numbers(re.sub(r"\b(?:19|20)\d\d\b", "", said), language)
        if float(value) not in allowed
    ]
