"""Languages of the built site: what each has, and no English on Arabic pages of figures outside what is marked as English."""

import json
import re
import subprocess
import unittest
import xml.etree.ElementTree as xml

from setting import CLOCK, PROGRAM, PROJECT, SITE
from untranslated import english, same_everywhere, texts

LANGUAGES = ["en", "ro", "es", "pl", "bn", "pt", "gu", "ar", "tr", "ur"]
RTL = {"ar", "ur"}
# Letters of the languages that are not written in Latin ones.
SCRIPTS = {
    "ar": re.compile("[\u0621-\u064a]"),
    "ur": re.compile("[\u0621-\u06d3]"),
    "bn": re.compile("[\u0985-\u09b9]"),
    "gu": re.compile("[\u0a85-\u0ab9]"),
}
ATOM = {"atom": "http://www.w3.org/2005/Atom"}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# What the law says stays in English until somebody has reviewed a translation of it.
LAW = {"data/disclosures/exemptions.toml", "data/disclosures/log.toml"}
# Columns of the downloads, which a page names inside a sentence, with an Arabic prefix written to the word.
COLUMNS = {"measure", "category"}


class Languages(unittest.TestCase):
    def test_every_message_and_label_is_there_in_every_language(self):
        command = [PROGRAM, "list", "translations", "--as", "json", "--root", PROJECT, "--clock", CLOCK]
        output = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        found = json.loads(output)["languages"]
        self.assertEqual([one["language"] for one in found], LANGUAGES)
        for one in found:
            with self.subTest(one["language"]):
                self.assertEqual(one["messages"]["there"], one["messages"]["total"])
                self.assertEqual(one["stale_words"], 0)
                labels = {lack["place"].split(":")[0] for lack in one["lacks"] if lack["kind"] == "label"}
                self.assertLessEqual(labels, LAW)

    def test_every_page_says_its_language_and_direction(self):
        for code in LANGUAGES:
            folder = SITE if code == "en" else SITE / code
            head = (folder / "boroughs/camden/burglary/index.html").read_text(encoding="utf-8")[:200]
            direction = "rtl" if code in RTL else "ltr"
            self.assertIn(f'<html lang="{code}" dir="{direction}">', head)

    def test_no_english_word_stands_unmarked_on_arabic_pages_of_figures(self):
        same = same_everywhere()
        pages = ["", "boroughs/", "boroughs/camden/", "boroughs/camden/burglary/", "boroughs/westminster/robbery/", "crime/", "crime/burglary/"]
        pages += ["performance/", "performance/trust-mps/", "languages/"]
        for page in pages:
            found = texts((SITE / "ar" / page / "index.html").read_text(encoding="utf-8"))
            own = [text for language, text in found if language == "ar"]
            self.assertGreater(len(own), 50, page)
            stray = {word for text in own for word in english(text, same)}
            with self.subTest(page):
                self.assertEqual(sorted(stray - COLUMNS), [])

    def test_feeds_are_in_the_language_that_they_say(self):
        names = [path.relative_to(SITE) for path in SITE.rglob("feed.xml") if path.relative_to(SITE).parts[0] not in LANGUAGES]
        self.assertEqual(len(names), 6)
        for code in LANGUAGES:
            letters = SCRIPTS.get(code)
            for name in names:
                feed = xml.parse((SITE if code == "en" else SITE / code) / name).getroot()
                self.assertEqual(feed.get(XML_LANG), code)
                for entry in feed.iterfind("atom:entry", ATOM):
                    language = entry.get(XML_LANG, code)
                    title = entry.findtext("atom:title", namespaces=ATOM)
                    with self.subTest(code, name=str(name), title=title):
                        self.assertIn(language, {code, "en"})
                        self.assertNotRegex(entry.findtext("atom:summary", namespaces=ATOM), r"[.!?।۔]\s*[.।۔]")
                        if letters:
                            self.assertEqual(bool(letters.search(title)), language == code)

    def test_ten_languages_stay_small(self):
        size = sum(path.stat().st_size for path in SITE.rglob("*") if path.is_file())
        self.assertLess(size, 900_000_000)


if __name__ == "__main__":
    unittest.main()
