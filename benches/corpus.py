#!/usr/bin/env python3
"""The content of the benchmark race as a Bluelamp site, and a check that its pages hold what the other pages hold.

Usage: benches/corpus.py write FOLDER          reads FOLDER/crime.json, writes the site into FOLDER/bluelamp
       benches/corpus.py one-csv FOLDER        lets the others write CSV files in the default language only
       benches/corpus.py check FOLDER PUBLIC   looks at pages of the site that was built into PUBLIC

FOLDER/crime.json is what the generator of the other programs' content writes: areas, categories, languages, months and
figures, all made up. Needs Python 3.11 or later and nothing beyond its standard library. The same content gives the
same site. `check` says what is wrong and ends with exit status 1 if a page holds less than it should.
"""

import csv
import json
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
THEME = PROJECT / "themes" / "default"
DATASET = "made-up-crime"
WHOLE = "MADE-UP"
# How many of the faults that `check` finds it prints.
SHOWN = 20

# Code, name, locale; then how whole numbers are grouped, from how many digits on, and what stands before decimals.
LANGUAGES = [
    ("en", "English", "en-GB", ",", 4, "."),
    ("fr", "Français", "fr-FR", "\u202f", 4, ","),
    ("es", "Español", "es-ES", ".", 5, ","),
    ("pt", "Português", "pt-PT", "\u00a0", 5, ","),
    ("it", "Italiano", "it-IT", ".", 5, ","),
    ("de", "Deutsch", "de-DE", ".", 4, ","),
    ("pl", "Polski", "pl-PL", "\u00a0", 5, ","),
    ("ro", "Română", "ro-RO", ".", 4, ","),
]

SITE = """\
title = { en = "Crime figures" }
description = { en = "Made-up figures, to compare the speed of programs that build sites." }
base_url = "https://example.org"
default_language = "en"
lead_dataset = "made-up-crime"
theme = "default"

[publisher]
name = "Nobody"
about = { en = "The figures on this site are made up. They say nothing about any real place." }

[licence]
name = "Open Government Licence v3.0"
url = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
attribution = "Made-up figures. There is nobody to name."
"""

SETTINGS = """\
title = { en = "Made-up crime figures" }
summary = { en = "Figures made up to compare the speed of site builders. They say nothing about any real place." }
areas = "shared"
unit = { en = "made-up offences" }
measure = "offences"
total = { slug = "all-offences", name = { en = "All made-up offences" } }

[source]
publisher = "Nobody"
title = "Made-up figures for a benchmark"

[layout]
kind = "wide"
period = "YYYYMM"
absent_rows = "missing"

[layout.columns]
area = ["Borough"]
group = ["Group"]
subgroup = ["Offence"]
"""

AREA_CATEGORY_NOTE = """\
These figures cover **{{ category }}** in *{{ area }}* (LANGUAGE). They count offences *recorded by the police*, not all offences that took place.

- Counts are revised each month; see [the notes](/notes/).
- Rates use the {{ residents }} residents of the mid-year estimate.

> Small counts vary a great deal from month to month. Read `rate` with care and compare like with like.
"""

AREA_NOTE = """\
## About {{ area }}

The borough of **{{ area }}** has {{ residents }} residents (LANGUAGE). Pick a *category* to see its monthly figures, a chart and a download.

1. Each page has a table of the last 24 months.
2. Each page has a [download](/download/) in CSV.
"""

PAGES = {
    "notes": ("Notes", "Counts are revised each month. These counts are made up."),
    "download": ("Download", "Every page of figures has a file beside it. These figures are made up."),
}


def write_text(path, text):
    """Writes a text file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def write_csv(path, rows):
    """Writes a CSV file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def area_code(index):
    """The made-up code of a borough, counted from 0."""
    return f"{WHOLE}-{index + 1:02}"


def write(folder):
    """Writes the site of `folder/crime.json` into `folder/bluelamp`."""
    corpus = json.loads((folder / "crime.json").read_text(encoding="utf-8"))
    codes = [language[0] for language in LANGUAGES]
    if sorted(corpus["langs"]) != sorted(codes):
        sys.exit(f"{folder}/crime.json has the languages {corpus['langs']}, and this script knows {codes}")
    site = folder / "bluelamp"
    shutil.rmtree(site, ignore_errors=True)
    write_settings(site)
    write_geography(site / "data" / "geography", corpus)
    write_dataset(site / "data" / DATASET, corpus)
    write_words(site, codes)


def write_settings(site):
    """Writes `site.toml`."""
    languages = [f'\n[[languages]]\ncode = "{code}"\nname = "{name}"\nlocale = "{locale}"\n'
                 for code, name, locale, *_ in LANGUAGES]
    write_text(site / "site.toml", SITE + "".join(languages))


def write_geography(folder, corpus):
    """Writes the areas and their residents; there are no boundaries, for the other programs draw no map."""
    boroughs = list(enumerate(corpus["boroughs"]))
    areas = [["code", "kind", "slug", "name", "parent", "mapped"],
             [WHOLE, "police-area", "made-up-area", "Made-up area", "", "no"]]
    areas += [[area_code(index), "borough", area["slug"], area["name"], WHOLE, "no"] for index, area in boroughs]
    write_csv(folder / "areas.csv", areas)
    source = "Made up for a benchmark"
    year = corpus["months"][-1][:4]
    residents = [["area_code", "year", "residents", "basis", "source"],
                 [WHOLE, year, sum(area["pop"] for _, area in boroughs), "estimate", source]]
    residents += [[area_code(index), year, area["pop"], "estimate", source] for index, area in boroughs]
    write_csv(folder / "population.csv", residents)


def write_dataset(folder, corpus):
    """Writes the dataset: its categories, each on the top level, and one edition with one column a month."""
    write_text(folder / "dataset.toml", SETTINGS)
    categories = [["slug", "parent", "source_group", "source_subgroup", "name", "definition"]]
    categories += [[category["slug"], "", category["name"], category["name"], category["name"], ""]
                   for category in corpus["cats"]]
    write_csv(folder / "categories.csv", categories)
    months = corpus["months"]
    rows = [["Group", "Offence", "Borough", *(month.replace("-", "") for month in months)]]
    for area in corpus["boroughs"]:
        for category in corpus["cats"]:
            figures = corpus["series"][area["slug"]][category["slug"]]
            rows.append([category["name"], category["name"], area["name"], *figures])
    write_csv(folder / "editions" / months[-1] / "figures.csv", rows)


def write_words(site, codes):
    """Writes the notes in each language, the pages that they link to, and the theme with the words of each language."""
    for code in codes:
        suffix = "" if code == "en" else f".{code}"
        for name, text in [("area-category", AREA_CATEGORY_NOTE), ("area", AREA_NOTE)]:
            write_text(site / "data" / DATASET / "notes" / f"{name}{suffix}.md", text.replace("LANGUAGE", code))
    for name, (title, text) in PAGES.items():
        front = f'+++\ntitle = "{title}"\ndescription = "{text}"\n+++\n\n'
        write_text(site / "content" / f"{name}.md", f"{front}{text}\n")
    theme = site / "themes" / "default"
    shutil.copytree(THEME, theme, ignore=shutil.ignore_patterns("messages"))
    (theme / "messages").mkdir()
    for code in codes:
        shipped = THEME / "messages" / f"{code}.ftl"
        shutil.copy(shipped if shipped.exists() else PROJECT / "benches" / "messages" / f"{code}.ftl",
                    theme / "messages" / f"{code}.ftl")


def leave_out_csv(folder):
    """Keeps Hugo and Eleventy from writing CSV files in other languages than the default one."""
    settings = folder / "hugo-adapter" / "hugo.toml"
    others = [code for code, *_ in LANGUAGES if code != "en"]
    more = [f"\n[languages.{code}.outputs]\nhome=['html']\nsection=['html']\npage=['html']\n" for code in others]
    write_text(settings, settings.read_text(encoding="utf-8") + "".join(more))
    template = folder / "eleventy" / "csv.11ty.js"
    text = template.read_text(encoding="utf-8")
    every = "items(full.crime)"
    if every not in text:
        sys.exit(f"{template} is not as it was when this script was written")
    write_text(template, text.replace(every, f'{every}.filter((it) => it.l === "en")'))


class Page(HTMLParser):
    """What a page holds, counted."""

    def __init__(self, path):
        super().__init__()
        self.texts, self.headings, self.links, self.alternates = [], 0, set(), set()
        self.elements, self.points, self.tables = set(), 0, []
        self.feed(path.read_text(encoding="utf-8"))
        self.text = "".join(self.texts)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.elements.add(tag)
        self.headings += tag == "h1"
        if tag == "a" and "href" in attrs:
            self.links.add(attrs["href"])
        if tag == "link" and attrs.get("rel") == "alternate":
            self.alternates.add(attrs.get("hreflang"))
        if tag in ("path", "polyline"):
            line = attrs.get("d") or attrs.get("points") or ""
            self.points = max(self.points, len(re.findall(r"-?[\d.]+[ ,]-?[\d.]+", line)))
        if tag == "table":
            self.tables.append([])
        if tag == "tr" and self.tables:
            self.tables[-1].append(0)
        if tag in ("td", "th") and self.tables and self.tables[-1]:
            self.tables[-1][-1] += 1

    handle_startendtag = handle_starttag

    def handle_data(self, data):
        self.texts.append(data)


def written(language, above, below, places):
    """A fraction as a language writes it, rounded half away from zero, without its sign."""
    *_, group, grouped_from, point = language
    units = (2 * abs(above) * 10 ** places + below) // (2 * below)
    whole, rest = divmod(units, 10 ** places)
    digits = f"{whole:,}".replace(",", group) if len(str(whole)) >= grouped_from else str(whole)
    return digits + (f"{point}{rest:0{places}}" if places else "")


def summary(language, area, figures):
    """The computed figures that a page's summary must hold: the latest year, its change, its rate."""
    now, before = sum(figures[-12:]), sum(figures[-24:-12])
    found = [written(language, now, 1, 0), written(language, now * 1000, area["pop"], 1)]
    if before >= 50:
        found.append(written(language, (now - before) * 100, before, 1))
    return found


def missing(page, language, area, category, figures, notes):
    """What a page holds less of than the other programs' pages do."""
    rows = max((sum(cells >= 5 for cells in table[1:]) for table in page.tables), default=0)
    languages = {code for code, *_ in LANGUAGES}
    wanted = {
        "one heading": page.headings == 1,
        "the category's and the area's name": category["name"] in page.text and area["name"] in page.text,
        "text from Markdown": {"strong", "em", "ul", "blockquote", "code"} <= page.elements,
        "a link to the notes": notes in page.links,
        "residents": written(language, area["pop"], 1, 0) in page.text,
        "a line of a point a month": page.points >= len(figures),
        "a table of 24 rows and 5 columns": rows >= 24,
        "53 links": len(page.links) >= 53,
        "an alternate for each language": languages <= page.alternates,
    }
    wanted |= {f"the figure {figure}": figure in page.text for figure in summary(language, area, figures)}
    return [name for name, found in wanted.items() if not found]


def missing_in_file(path, page, figures):
    """What the file of figures beside a page holds less of than it should."""
    address = f"/{'/'.join(path.parts[-4:])}"
    if address not in page.links:
        return [f"a link to {address}"]
    if not path.is_file():
        return [f"the file {address}"]
    with path.open(encoding="utf-8", newline="") as file:
        found = [int(row["value"]) for row in csv.DictReader(file)
                 if row["period_type"] == "month" and row["measure"] == "offences"]
    return [] if found == figures else [f"a row for each of the {len(figures)} months in {address}"]


def check(folder, public):
    """Looks at pages in every language: boroughs and categories from both ends and the middle."""
    corpus = json.loads((folder / "crime.json").read_text(encoding="utf-8"))
    boroughs, categories = corpus["boroughs"], corpus["cats"]
    pages = sum(1 for _ in public.rglob("*.html"))
    least = len(LANGUAGES) * (1 + len(boroughs) * (1 + len(categories)))
    wrong = [] if pages >= least else [f"{pages} pages, and the content is for {least}"]
    for area in (boroughs[0], boroughs[len(boroughs) // 2], boroughs[-1]):
        for category in (categories[0], categories[len(categories) // 2], categories[-1]):
            figures = corpus["series"][area["slug"]][category["slug"]]
            below = Path("boroughs") / area["slug"] / category["slug"]
            for language in LANGUAGES:
                start = "" if language[0] == "en" else f"{language[0]}/"
                path = public / start / below / "index.html"
                page = Page(path)
                lacks = missing(page, language, area, category, figures, f"/{start}notes/")
                lacks += missing_in_file(public / below / "figures.csv", page, figures)
                wrong += [f"{path.relative_to(public)} lacks {name}" for name in lacks]
    print("\n".join(wrong[:SHOWN]) or f"{pages} pages; those looked at hold what the other programs' pages hold.")
    return not wrong


def main(arguments):
    match arguments:
        case ["write", folder]:
            write(Path(folder))
        case ["one-csv", folder]:
            leave_out_csv(Path(folder))
        case ["check", folder, public]:
            return 0 if check(Path(folder), Path(public)) else 1
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
