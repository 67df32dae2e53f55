"""English words on pages in other languages: which texts a page has, in which language it marks them, and what is left of each
when names that are the same in every language are taken out. Code is in no language.
"""

import csv
import json
import re
import tomllib
from html import unescape

from setting import PROJECT

VOID = set("area base br col embed hr img input link meta source track wbr path use rect line circle".split())
# Attributes that are read out, shown, or written into the page by a script; and names of `meta` whose content is text.
# An attribution is in the words that its licence gives, and a script writes it into pictures that readers save.
SAID = re.compile(r'\s(?:aria-label|aria-description|title|alt|placeholder|label|abbr|data-(?!attribution)[a-z-]+)="([^"]*)"')
MAY_SAY = re.compile("label|-desc|title|alt|placeholder|abbr|data-")
SUMMARY = re.compile(r'\s(?:name="description"|property="og:(?:title|description|site_name)")')
CONTENT = re.compile(r'\scontent="([^"]*)"')
LANGUAGE = re.compile(r'\slang="?([\w-]+)')
TOKEN = re.compile(r'<(/?)([A-Za-z][\w-]*)([^>"]*(?:"[^"]*"[^>"]*)*)>|([^<]+)')
RAW = re.compile(r"(<(script|style)\b[^>]*>)(.*?)(</\2>)", re.DOTALL)
# The properties of linked data that people read.
READ = {"name", "description", "headline", "alternateName", "caption", "about", "text"}

WORD = re.compile(r"[A-Za-z]{3,}")
# Names that stay as they are in every language: of bodies, laws, file formats and languages, of columns of files, and a label of
# a publisher that a page quotes.
NAMES = re.compile(
    r"\b(Bluelamp|Metropolitan Police( Service)?|Mayor's Office for Policing and Crime|MOPAC|London( Datastore)?|"
    r"Office for National Statistics|Open Government Licence v3\.0|Contains (public|OS)[^.]*\.|"
    r"CSV|GeoJSON|JSON|HTML|SVG|XML|PDF|TXT|ODT|DOCX|Atom|iCalendar|SHA-256|Wilson|Newcombe|"
    r"OS|Crown|MPS|NFIB|CONNECT|SNT|ONS|English|Polski|Rom\u00e2n\u0103|Espa\u00f1ol|Portugu\u00eas|T\u00fcrk\u00e7e|Trust)\b"
)
# Addresses, hosts, and names of files.
ADDRESSES = re.compile(
    r"https?://\S+|\S+@\S+|\S*[/_]\S*|[\w-]+(?:\.[\w-]+)*\.(?:uk|gov|dev|example|csv|txt|html|xml|json|geojson|ics)\b"
)


def texts(html):
    """Each text of a page with the language that it is marked as: what it shows, what is read out, and what others show of it."""
    found, open_ = [], []

    def raw(match):
        if match[2] == "script" and "ld+json" in match[1]:
            language = LANGUAGE.search(html)[1]
            found.extend((language, text) for text in linked(json.loads(match[3])))
        return match[1] + match[4]

    for match in TOKEN.finditer(RAW.sub(raw, html)):
        closing, tag, attributes, text = match.groups()
        if text is not None:
            if open_ and not text.isspace():
                found.append((open_[-1][1], unescape(text)))
        elif closing:
            for at in range(len(open_) - 1, -1, -1):
                if open_[at][0] == tag:
                    del open_[at:]
                    break
        elif tag is not None:
            own = LANGUAGE.search(attributes) if "lang=" in attributes else None
            language = "code" if tag == "code" else own[1] if own else open_[-1][1] if open_ else None
            if MAY_SAY.search(attributes):
                found.extend((language, unescape(said)) for said in SAID.findall(attributes) if said)
            if tag == "meta" and SUMMARY.search(attributes):
                found.append((language, unescape(CONTENT.search(attributes)[1])))
            if tag not in VOID and not attributes.endswith("/"):
                open_.append((tag, language))
    return found


def linked(value, key=""):
    """The texts of linked data that people read."""
    if isinstance(value, dict):
        if "@language" in value:
            return
        for name, one in value.items():
            yield from linked(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from linked(one, key)
    elif isinstance(value, str) and key in READ:
        yield value


def rows(name):
    with (PROJECT / "data" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def same_everywhere():
    """What is the same in every language: places and the letters on their tiles, publishers and titles of their publications."""
    found = {row[column] for row in rows("geography/areas.csv") for column in ("name", "short")}
    found |= {row["source"] for row in rows("geography/population.csv")}
    found |= {row["address"] for row in rows("local/meetings.csv")}
    found |= {row["ward"] for name in ("meetings", "priorities") for row in rows(f"local/{name}.csv")}
    for path in (PROJECT / "data").rglob("*.toml"):
        source = tomllib.loads(path.read_text(encoding="utf-8")).get("source", {})
        found |= {source[key] for key in ("publisher", "title") if isinstance(source.get(key), str)}
    found.add(tomllib.loads((PROJECT / "site.toml").read_text(encoding="utf-8"))["publisher"]["name"])
    longest_first = sorted(found - {""}, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


def english(text, same):
    """The English words of a text that are no name."""
    return WORD.findall(ADDRESSES.sub(" ", NAMES.sub(" ", same.sub(" ", text)))) if WORD.search(text) else []
