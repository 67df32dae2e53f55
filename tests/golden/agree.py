"""Four that agree: picture, description, table and CSV of every figure on a page say the same numbers.

`complaints` takes a page and the rows of its CSV, so that a test can plant a mistake in any of the four.
"""

import re

from facts import YEAR, change, last_month, shown, some
from maps import map_complaints
from pictures import HEIGHT, chart, figures, number, numbers
from strips import multiples_complaints, strip_complaints


# A word, whose second character may be a vowel sign rather than a letter, and a year.
PERIOD = re.compile(r"[^\W\d_][^\s\d.,].*\d{4}")


def complaints(html, rows, language, names, drawing=None):
    """What does not agree on a page. `names` are the twelve months in its language, `drawing` the map that it shows."""
    found = []
    for kind, figure, after in figures(html):
        if kind == "map":
            found += map_complaints(figure, html, rows, language, drawing)
        elif (line := chart(figure, after)) is not None:
            found += chart_complaints(line, rows, language, names)
        elif 'class="strips' in figure:
            found += strip_complaints(figure, html, rows, language, names)
        elif 'class="multiples' in figure:
            found += multiples_complaints(figure, rows, language, names)
        else:
            found.append(f"nobody compares this figure: {figure[:80]}")
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
        *description(line, known, series, heads, language),
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


def named_months(series, names):
    """The months by their names in the language of the page."""
    return {names[month % YEAR].replace("YEAR", str(month // YEAR)): month for month in series}


# --- The table


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


def strangers(head, cells, allowed, language):
    """The numbers in cells that are nobody's figure; names of periods are left out, as they are no figures."""
    return [
        f"table, {head}: {cell!r} is not among {', '.join(sorted(allowed))}"
        for cell in cells
        if not PERIOD.search(cell)
        for _, value in numbers(cell, language)
        if value not in allowed
    ]


# --- The picture


def picture(line, known, first, last, language):
    """The heights of the line against the figures: a height may be off by a tenth of a unit of 300."""
    top = float(line.top or 0)
    steps = max(last - first, 1)
    places = {month: (month - first) * line.width // steps for month in known}
    near = {x + slip: y for x, y in line.drawn.items() for slip in (0, -1, 1)}
    wrong = [] if line.start in ("", written(first)) else [f"picture: begins at {line.start}, CSV at {written(first)}"]
    if line.end and known and number(line.end, language) != known[max(known)]:
        wrong.append(f"picture: {line.end} stands at the end of the line, CSV: {known[max(known)]}")
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


def written(month):
    """A month as files write it."""
    return f"{month // YEAR}-{month % YEAR + 1:02}"


# --- The description


def description(line, known, series, heads, language):
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
        if not fits(at, value, months, known, {len(line.seams), *missing(known, series)})
    ]
    newest = newest_piece(line, known, min(series), max(series))
    ends = {"last": newest[-1], "highest": max(newest, key=float), "lowest": min(newest, key=float)} if newest else {}
    told = {value for _, value in said}
    return wrong + [f"description: the {name}, {end}, is missing" for name, end in ends.items() if end not in told]


def missing(known, series):
    """How many figures are missing, and of how many."""
    return (len(series) - len(known), len(series)) if len(known) < len(series) else ()


def fits(at, value, months, known, counted):
    """Whether a number in a description is true."""
    before = max((one for one in months if one[0] < at), default=None)
    after = min((one for one in months if one[0] > at), default=None)
    beside = [known.get(one[1]) for one in (before, after) if one]
    named = {month for _, month in months if month in known}
    earlier = {month - YEAR for month in named if month - YEAR in known}
    pairs = [(old, new) for old in named | earlier for new in named if old < new]
    changes = set().union(*(change(known[old], known[new]) for old, new in pairs))
    return value in {*beside, *changes, *(str(number) for number in counted if number > 0)}


def newest_piece(line, known, first, last):
    """The figures after the last seam that has figures after it."""
    steps = max(last - first, 1)
    starts = [first, *(first + -(-seam * steps // line.width) for seam in sorted(line.seams))]
    for start in reversed(starts):
        if piece := [known[month] for month in sorted(known) if month >= start]:
            return piece
    return []
