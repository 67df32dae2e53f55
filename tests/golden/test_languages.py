"""Languages of the built site: what each has, and no English on Arabic pages of figures outside what is marked as English."""

import csv
import json
import re
import subprocess
import tomllib
import unittest
from html.parser import HTMLParser

from setting import CLOCK, PROGRAM, PROJECT, SITE

LANGUAGES = ["en", "ro", "es", "pl", "bn", "pt", "gu", "ar", "tr", "ur"]
RTL = {"ar", "ur"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "path", "use", "rect", "line"}

# Names that stay as they are in every language: of bodies, laws, file formats and languages, of columns of files, and a label of a
# publisher that a page quotes.
NAMES = re.compile(
    r"\b(Bluelamp|Metropolitan Police( Service)?|Mayor's Office for Policing and Crime|MOPAC|London( Datastore)?|Office for National Statistics|"
    r"Open Government Licence v3\.0|Contains (public|OS)[^.]*\.|CSV|GeoJSON|JSON|HTML|SVG|XML|PDF|TXT|ODT|DOCX|Atom|iCalendar|SHA-256|Wilson|Newcombe|"
    r"OS|Crown|MPS|NFIB|CONNECT|SNT|ONS|English|Polski|Rom\u00e2n\u0103|Espa\u00f1ol|Portugu\u00eas|T\u00fcrk\u00e7e|Trust)\b"
)
WORD = re.compile(r"[A-Za-z]{3,}")
# Columns of the downloads, which a page names inside a sentence, with an Arabic prefix written to the word.
COLUMNS = {"measure", "category"}


class Words(HTMLParser):
    """The text of a page, and of its labels for screen readers, with the language that it is marked as."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.found = [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        language = attributes.get("lang") or (self.open[-1][1] if self.open else None)
        hidden = tag in {"script", "style"} or bool(self.open and self.open[-1][2])
        if not hidden:
            for name in ("aria-label", "title", "alt"):
                if attributes.get(name):
                    self.found.append((language, attributes[name]))
        if tag not in VOID:
            self.open.append((tag, language, hidden))

    def handle_endtag(self, tag):
        for at in range(len(self.open) - 1, -1, -1):
            if self.open[at][0] == tag:
                del self.open[at:]
                return

    def handle_data(self, data):
        if self.open and not self.open[-1][2]:
            self.found.append((self.open[-1][1], data))


def words(path):
    parser = Words()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser.found


def rows(name):
    with (PROJECT / "data/geography" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names():
    """What is the same in every language: areas and the letters on their tiles, publishers and the titles of their publications."""
    found = {row[column] for row in rows("areas.csv") for column in ("name", "short")}
    found |= {row["source"] for row in rows("population.csv")}
    for path in (PROJECT / "data").glob("*/dataset.toml"):
        source = tomllib.loads(path.read_text(encoding="utf-8"))["source"]
        found |= {source["publisher"], source["title"]}
    found.add(tomllib.loads((PROJECT / "site.toml").read_text(encoding="utf-8"))["publisher"]["name"])
    return sorted(found - {""}, key=len, reverse=True)


class Languages(unittest.TestCase):
    def test_every_message_is_there_in_every_language(self):
        command = [PROGRAM, "list", "translations", "--as", "json", "--root", PROJECT, "--clock", CLOCK]
        output = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        found = json.loads(output)["languages"]
        self.assertEqual([one["language"] for one in found], LANGUAGES)
        for one in found:
            with self.subTest(one["language"]):
                self.assertEqual(one["messages"]["there"], one["messages"]["total"])
                self.assertEqual(one["stale_words"], 0)

    def test_every_page_says_its_language_and_direction(self):
        for code in LANGUAGES:
            folder = SITE if code == "en" else SITE / code
            head = (folder / "boroughs/camden/burglary/index.html").read_text(encoding="utf-8")[:200]
            direction = "rtl" if code in RTL else "ltr"
            self.assertIn(f'<html lang="{code}" dir="{direction}">', head)

    def test_no_english_word_stands_unmarked_on_arabic_pages_of_figures(self):
        same = names()
        pages = ["", "boroughs/", "boroughs/camden/", "boroughs/camden/burglary/", "boroughs/westminster/robbery/", "crime/", "crime/burglary/"]
        pages += ["performance/", "performance/trust-mps/", "languages/"]
        for page in pages:
            stray = set()
            found = words(SITE / "ar" / page / "index.html")
            self.assertGreater(sum(language == "ar" for language, _ in found), 50, page)
            for language, text in found:
                if language != "ar":
                    continue
                for name in same:
                    text = text.replace(name, " ")
                text = re.sub(r"https?://\S+|\S+@\S+|\S*[/_]\S*", " ", NAMES.sub(" ", text))
                stray.update(WORD.findall(text))
            with self.subTest(page):
                self.assertEqual(sorted(stray - COLUMNS), [])

    def test_ten_languages_stay_small(self):
        size = sum(path.stat().st_size for path in SITE.rglob("*") if path.is_file())
        self.assertLess(size, 900_000_000)


if __name__ == "__main__":
    unittest.main()
