"""Four that agree: picture, description, table and CSV of every figure on a page say the same numbers.

`complaints` takes a page and the rows of its CSV, so that a test can plant a mistake in any of the four.
"""

import re
from collections import Counter

from pictures import DESCRIPTION, HEIGHT, chart, figures, number, numbers, tables, text

# The year and the months before it that a change is measured over.
YEAR = 12
SHOWN = 5
# No percentage is given of a smaller number.
LEAST_BASE = 50


def complaints(html, rows, language, names, drawing=None):
    """What does not agree on a page. `names` are the twelve months in its language, `drawing` the map that it shows."""
    found = []
    for kind, figure, after in figures(html):
        if kind == "map":
            found += map_complaints(figure, html, rows, language, drawing)
        elif (line := chart(figure, after)) is not None:
            found += chart_complaints(line, rows, language, names)
    return found


def chart_complaints(line, rows, language, names):
    """What does not agree about one line chart."""
    if line.table is None:
        return ["a chart has no table"]
    grid = len(line.table.names) == 1 + YEAR
    series = subject(rows, every_edition=grid)
    if not series:
        return ["the CSV has no figures of a chart"]
    known = {month: row["value"] for month, row in series.items() if row["value"]}
    first, last = min(series), max(series)
    newest_first = sorted(series, reverse=True)
    heads = named_months(series, names) if grid else dict(zip((row[0] for row in line.table.rows), newest_first))
    return [
        *line.complaints,
        *(grid_table(line.table, series, language) if grid else list_table(line.table, series, rows, language)),
        *picture(line, known, first, last, language),
        *description(line, known, first, last, heads, language),
    ]


def subject(rows, every_edition):
    """The figures of the page's own subject by month: that of the first row, of its edition or of all."""
    lead = rows[0]
    same = ["area_code", "measure", *(["category"] if "category" in lead else [])]
    same += ["period_type"] if "category" not in lead else [] if every_edition else ["dataset", "edition"]
    wanted = [row for row in rows if all(row[name] == lead[name] for name in same)]
    if "category" in lead:
        wanted = [row for row in wanted if row["period_type"] == "month"]
    return {last_month(row["period"]): row for row in wanted}


def last_month(period):
    """The last month of a period as a number: 2026-06, or the first day with its length."""
    start, _, length = period.partition("/")
    month = int(start[:4]) * 12 + int(start[5:7]) - 1
    many = {"": 1, "P1M": 1, "P3M": 3, "P6M": 6, "P1Y": 12}[length]
    return month + many - 1


def named_months(series, names):
    """The months by their names in the language of the page."""
    return {names[month % YEAR].replace("YEAR", str(month // YEAR)): month for month in series}


# --- The table


def shown(row):
    """A figure as a table shows it, in the digits of files: the value, its marker, or both."""
    return " ".join(part for part in (row["value"], row["marker"]) if part)


def cell_says(cell, row, language):
    """Whether a cell shows the figure of a row."""
    value, _, marker = cell.partition(" [")
    return " [".join(filter(None, [number(value, language), marker])) == shown(row)


def grid_table(table, series, language):
    """A table of years and months."""
    wrong, seen = [], 0
    for year, *cells in table.rows:
        for n, cell in enumerate(cells):
            row = series.get(int(year) * YEAR + n)
            seen += row is not None
            if cell != "" and row is None or row is not None and not cell_says(cell, row, language):
                wrong.append(f"table, {year}, month {n + 1}: {cell!r}; CSV: {shown(row) if row else 'nothing'}")
    if seen != len(series):
        wrong.append(f"table: {seen} months, CSV: {len(series)}")
    return wrong


def list_table(table, series, rows, language):
    """A table with a period in each row, the newest first."""
    months = sorted(series, reverse=True)
    wrong = [] if len(months) == len(table.rows) else [f"table: {len(table.rows)} periods, CSV: {len(months)}"]
    rates = rates_of(rows)
    for month, (head, cell, *others) in zip(months, table.rows):
        row = series[month]
        if not cell_says(cell, row, language):
            wrong.append(f"table, {head}: {cell!r}; CSV: {shown(row)}")
        allowed = facts(row, series.get(month - YEAR), rates.get(month))
        wrong += strangers(head, others, allowed, language)
    return wrong


def rates_of(rows):
    """The monthly rates of the page's own subject."""
    lead = rows[0]
    if "category" not in lead:
        return {}
    return {
        last_month(row["period"]): row
        for row in rows
        if row["measure"] != lead["measure"] and row["period_type"] == "month"
        and (row["area_code"], row["category"]) == (lead["area_code"], lead["category"])
    }  # fmt: skip


def facts(row, before, rate):
    """The numbers that may stand beside a figure: those of its CSV row, its rate, and its change."""
    allowed = {row.get(name, "").lstrip("+-") for name in ("value", "base", "lower", "upper", "change")}
    if rate:
        allowed.add(rate["value"])
    if before:
        allowed |= change(before["value"], row["value"])
    return allowed - {""}


def change(before, now):
    """A change in number and in percent, without signs; both ways of writing a half."""
    if not before or not now or "." in before + now:
        return set()
    before, now = int(before), int(now)
    share = abs(now - before) * 100 / before if before else 0
    refused = {"[z]"} if before < LEAST_BASE else set()
    return refused | {str(abs(now - before)), f"{share:.1f}", f"{share + 1e-9:.1f}", f"{share:.0f}"}


def strangers(head, cells, allowed, language):
    """The numbers in cells that are nobody's figure; names of periods are left out, as they are no figures."""
    return [
        f"table, {head}: {cell!r} is not among {', '.join(sorted(allowed))}"
        for cell in cells
        if not re.search(r"[^\W\d_]{2}.*\d{4}", cell)
        for _, value in numbers(cell, language)
        if value not in allowed
    ]


# --- The picture


def picture(line, known, first, last, language):
    """The heights of the line against the figures: a height may be off by a tenth of a unit of 300."""
    top = float(number(line.top, language) or 0)
    steps = max(last - first, 1)
    places = {month: (month - first) * line.width // steps for month in known}
    near = {x + slip: y for x, y in line.drawn.items() for slip in (0, -1, 1)}
    wrong = []
    for month, x in places.items():
        height = near.get(x)
        wanted = HEIGHT * 10 * (1 - float(known[month]) / top) if top else 0
        if height is None:
            wrong.append(f"picture: nothing at {x / 10}, CSV: {known[month]}")
        elif abs(height - wanted) > 1.001:
            wrong.append(f"picture at {x / 10}: height {height / 10}; CSV: {known[month]}, which is {wanted / 10:.1f}")
    if len(line.drawn) != len(places):
        wrong.append(f"picture: {len(line.drawn)} points, CSV: {len(places)} figures")
    return some(wrong)


# --- The description


def description(line, known, first, last, heads, language):
    """Each number is the figure of the month named beside it, or a change between months that are named."""
    words, months = line.words, []
    for name in sorted(heads, key=len, reverse=True):
        while (at := words.find(name)) >= 0 and name:
            months.append((at, heads[name]))
            words = words[:at] + "\u0001" * len(name) + words[at + len(name) :]
    said = numbers(words, language)
    wrong = [
        f"description: {value} is not the figure of a month beside it"
        for at, value in said
        if not fits(at, value, months, known, line)
    ]
    newest = newest_piece(line, known, first, last)
    ends = {"last": newest[-1], "highest": max(newest, key=float), "lowest": min(newest, key=float)} if newest else {}
    told = {value for _, value in said}
    return wrong + [f"description: the {name}, {end}, is missing" for name, end in ends.items() if end not in told]


def fits(at, value, months, known, line):
    """Whether a number in a description is true."""
    before = max((month for month in months if month[0] < at), default=None)
    after = min((month for month in months if month[0] > at), default=None)
    beside = [known.get(month[1]) for month in (before, after) if month]
    named = {known[month] for _, month in months if month in known}
    earlier = {known[month - YEAR] for _, month in months if month - YEAR in known}
    changes = set().union(*(change(old, new) for old in named | earlier for new in named))
    gaps = max(known, default=0) - min(known, default=0) + 1 - len(known)
    return value in {*beside, *earlier, *changes, str(len(line.seams)), str(gaps)}


def newest_piece(line, known, first, last):
    """The figures after the last seam that has figures after it."""
    steps = max(last - first, 1)
    starts = [first, *(first + -(-seam * steps // line.width) for seam in sorted(line.seams))]
    for start in reversed(starts):
        if piece := [known[month] for month in sorted(known) if month >= start]:
            return piece
    return []


# --- Maps


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
        *legend_complaints(legend, rates),
        *shades(figure, legend, rates, drawing, language),
        *map_words(figure, legend, language),
        *areas_table(html, facts, language),
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
    """The first table with a row for every area that has a rate."""
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


def legend_complaints(legend, rates):
    """The ranges of a legend: every rate in one of them, and each range from a rate to a rate."""
    values = [float(value) for value in rates.values()]
    homes = [[n for n, (low, high) in enumerate(legend) if low <= value <= high] for value in values]
    wrong = [f"legend: {value} is in {len(home)} classes" for value, home in zip(values, homes) if len(home) != 1]
    wrong += [f"legend: no area has {end}" for pair in legend for end in pair if end not in values]
    return some(wrong)


def shades(figure, legend, rates, drawing, language):
    """How each area is shaded: by its title where the map is part of the page, by number where it is a file."""
    values = [float(value) for value in rates.values()]
    wanted = Counter(n for value in values for n, (low, high) in enumerate(legend) if low <= value <= high)
    areas = re.findall(r"<use\b[^>]*class=\"class-(\d)[^>]*>.*?<title>([^<]*)", figure, re.S)
    if areas:
        wrong = []
        for shade, title in areas:
            name, _, said = text(title).rpartition(": ")
            value = number(said.split(" ")[0], language)
            low, high = legend[int(shade)]
            if name in rates and value != rates[name]:
                wrong.append(f"map, {name}: {value}; CSV: {rates[name]}")
            if not low <= float(value) <= high:
                wrong.append(f"map, {name}: {value} is shaded as {low} to {high}")
        return some(wrong + ([] if Counter(int(shade) for shade, _ in areas) == wanted else ["map: shades differ"]))
    if drawing is None:
        return ["a map has no drawing"]
    fills = Counter(re.findall(r'fill="(#[0-9a-f]{6})"', drawing))
    fills.pop("#ffffff", None)
    if sorted(fills.values()) != sorted(wanted.values()):
        return [f"map: {sorted(fills.values())} areas by shade, CSV: {sorted(wanted.values())}"]
    return []


def some(wrong):
    """The first few of many complaints."""
    return wrong if len(wrong) <= SHOWN else [*wrong[:SHOWN], f"and {len(wrong) - SHOWN} more"]
