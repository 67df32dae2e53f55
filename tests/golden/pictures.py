"""The figures of a page read back from what it shows: its pictures, their descriptions and its tables."""

import re
from dataclasses import dataclass, field
from html import unescape

HEIGHT = 300
# Marks that steer the direction of writing; they are no part of a number or a name.
STEERING = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))
FIGURE = re.compile(r'<figure class="(chart|map)[^>]*>(.*?)</figure>', re.S)
DESCRIPTION = re.compile(r'<p class="description"[^>]*>(.*?)</p>', re.S)
DRAWN = re.compile(r'<path\b[^>]*?class="([^"]*)"[^>]*?\bd="([^"]*)"')
DATA_TOP = re.compile(r'\bdata-top="([^"]*)"')
DATA_START = re.compile(r'\bdata-start="([^"]*)"')
BOX = re.compile(r'viewBox="0 0 (\d+) 300"')
LAST = re.compile(r'<text class="last"[^>]*>([^<]*)')
STEP = re.compile(r"([A-Za-z])|(-?(?:\d+\.?\d*|\.\d+))")
# Signs of decimal places and of thousands by CLDR, where they are not those of English.
POINTS = dict.fromkeys(["es", "pl", "pt", "ro", "tr"], ",")
GROUPS = {"es": ".", "pl": "\u00a0\u202f", "pt": "\u00a0\u202f", "ro": ".", "tr": "."}


@dataclass
class Table:
    """The cells of a table: the headings, and rows of cells, each beginning with its head."""

    names: list
    rows: list
    links: list = field(default_factory=list)


@dataclass
class Chart:
    """A line chart: heights by position, what is written at its edges, the seams, the words and the table."""

    drawn: dict
    width: int
    top: str
    start: str
    end: str
    seams: list
    words: str
    table: Table | None
    complaints: list


def text(html):
    """The words of a piece of HTML."""
    return unescape(re.sub(r"<[^>]*>", "", html)).translate(STEERING).replace("\u2212", "-").strip()


def number(written, language):
    """A number as files write it, from how a language writes it."""
    plain = re.sub(f"[{GROUPS.get(language, ',')}]", "", written)
    return plain.replace(POINTS.get(language, "."), ".").removeprefix("+").strip("%\u00a0 ")


def numbers(words, language):
    """The numbers in words, as files write them, with their places."""
    group, point = re.escape(GROUPS.get(language, ",")), re.escape(POINTS.get(language, "."))
    shape = rf"(?<!\d)(?:\d{{1,3}}(?:[{group}]\d{{3}})+|\d+)(?:{point}\d+)?"
    return [(found.start(), number(found.group(), language)) for found in re.finditer(shape, words)]


def tables(html):
    """The tables in a piece of HTML, in which end tags of rows and cells may be left out."""
    for body in re.findall(r"<table\b.*?</table>", html, re.S):
        rows, links = [], []
        for row in re.split(r"<tr\b[^>]*>", body)[1:]:
            cells = re.split(r"<t[hd]\b[^>]*>", re.split(r"</?tbody|</table", row)[0])[1:]
            rows.append([text(re.sub(r"<svg\b.*?</svg>", "", cell, flags=re.S)) for cell in cells])
            links.append((re.findall(r'href="([^"]*)"', cells[0]) or [None])[0] if cells else None)
        if rows:
            yield Table(rows[0], rows[1:], links[1:])


def figures(html):
    """Each figure of a page: its kind, its HTML, and what stands between it and the next figure."""
    found = list(FIGURE.finditer(html))
    for figure, following in zip(found, [*found[1:], None]):
        yield figure[1], figure[2], html[figure.end() : following.start() if following else len(html)]


def chart(html, after):
    """A line chart from its figure and what follows it; None for a figure that is not a line chart."""
    plot = re.search(r"<svg\b[^>]*\bplot\b.*</svg>", html, re.S)
    if not plot:
        return None
    drawn, seams, complaints = {}, [], []
    for classes, path in DRAWN.findall(plot[0]):
        if "seam" in classes.split():
            seams += sorted({x for x, _ in steps(path)})
        elif "series" in classes.split():
            for x, y in steps(path):
                if drawn.setdefault(x, y) != y:
                    complaints.append(f"two heights are drawn at {x / 10}")
    start, end = DATA_START.search(plot[0]), LAST.search(plot[0])
    top = DATA_TOP.search(plot[0])
    words = DESCRIPTION.search(html + after.split("<details", 1)[0])
    return Chart(
        drawn, int(BOX.search(plot[0])[1]) * 10, top[1] if top else "",
        start[1] if start and "/" not in start[1] else "", text(end[1]) if end else "",
        seams, text(words[1]) if words else "",
        next(tables(after.split("</section>", 1)[0]), None), complaints,
    )  # fmt: skip


def steps(path):
    """The points of a path in tenths: absolute and relative moves and straight lines."""
    command, waiting, x, y, points = "", [], 0, 0, []
    for letter, written in STEP.findall(path):
        if letter:
            command, waiting = letter, []
            continue
        waiting.append(round(float(written) * 10))
        need = 1 if command in "HhVv" else 2
        if len(waiting) < need:
            continue
        near = command.islower()
        if command in "Hh":
            x = waiting[0] + (x if near else 0)
        elif command in "Vv":
            y = waiting[0] + (y if near else 0)
        elif command in "MmLl":
            x, y = waiting[0] + (x if near else 0), waiting[1] + (y if near else 0)
        else:
            raise ValueError(f"a path with {command}: {path[:80]}")
        waiting = []
        points.append((x, y))
    return points
