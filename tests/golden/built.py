"""The built site, read as a visitor's programs would read it."""

import csv
import re
from functools import cache
from html.parser import HTMLParser
from urllib.parse import urlsplit

from setting import SITE


def figures(path):
    """The rows of a figures file by its path inside the site."""
    with open(SITE / path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@cache
def page(path):
    """The facts of a page by its path inside the site."""
    facts = PageFacts()
    facts.feed((SITE / path).read_text(encoding="utf-8"))
    return facts


def pages():
    """Every HTML file, as a path inside the site, sorted."""
    return sorted(file.relative_to(SITE).as_posix() for file in SITE.rglob("*.html"))


@cache
def base():
    """The address of the home page, with a slash at the end."""
    return page("index.html").canonical


def file_of(address):
    """The file below the site that an address leads to, or None for an address elsewhere."""
    if not address.startswith(base()):
        return None
    inside = urlsplit(address).path[len(urlsplit(base()).path) :]
    return inside + "index.html" if inside == "" or inside.endswith("/") else inside


class PageFacts(HTMLParser):
    """What the checks want to know of a page: its words, its canonical address and its alternates."""

    def __init__(self):
        super().__init__()
        self.canonical = None
        self.alternates = {}
        self.language = None
        self.robots = ""
        self.words = []
        self.silent = 0

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "html":
            self.language = values.get("lang")
        elif tag == "meta" and values.get("name") == "robots":
            self.robots = values.get("content", "")
        elif tag == "link":
            self.read_link(values)
        elif tag in ("script", "style"):
            self.silent += 1

    def handle_endtag(self, tag):
        if tag in ("script", "style"):
            self.silent -= 1

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)

    def read_link(self, values):
        kinds = values.get("rel", "").split()
        if "canonical" in kinds:
            self.canonical = values["href"]
        elif "alternate" in kinds and "hreflang" in values:
            self.alternates[values["hreflang"]] = values["href"]

    @property
    def text(self):
        """The words of the page, with single spaces."""
        return re.sub(r"\s+", " ", " ".join(self.words))


def tables(path, *columns):
    """The tables of a page that have these column headings: for each the rows, as the head and a dictionary of cells."""
    reader = TableReader()
    reader.feed((SITE / path).read_text(encoding="utf-8"))
    for rows in reader.tables:
        names, *body = [[re.sub(r"\s+", " ", cell).strip() for cell in row] for row in rows if row]
        if set(columns) <= set(names):
            yield [(head, dict(zip(names[1:], cells, strict=True))) for head, *cells in body]


class TableReader(HTMLParser):
    """The cells of every table on a page, row by row; end tags of cells and rows may be left out, as HTML allows."""

    def __init__(self):
        super().__init__()
        self.tables = []
        self.inside = False

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("th", "td") and self.tables and self.tables[-1]:
            self.tables[-1][-1].append("")
        self.inside = self.inside and tag not in ("tr", "caption") or tag in ("th", "td")

    def handle_endtag(self, tag):
        if tag in ("table", "tr", "th", "td"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.tables[-1][-1][-1] += data
