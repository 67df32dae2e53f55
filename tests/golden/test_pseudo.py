"""Pseudo-languages: a site with two more languages builds, and no page in them has English that is not marked as such.

`pseudo.py` makes the site. All English that anybody could translate is in letters of another kind there, so each English word
that is left, other than a name, stands in the program or in a template, where no translator reaches it.
"""

import csv
import json
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml
from collections import Counter, defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pseudo
from setting import CLOCK, PROGRAM, PSEUDO
from untranslated import english, same_everywhere, texts

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BASE = "https://example.org/bluelamp"
# Pages of words alone, none of which is a name.
ARTICLES = ["about", "languages"]


def build(root):
    pseudo.copy(root)
    subprocess.run([PROGRAM, "build", "--strict", "--root", root, "--base-url", BASE, "--clock", CLOCK], check=True)


def look_through(pages):
    """How many texts some pages of one language have in it, and where each text with English words stands first."""
    same = same_everywhere()
    known, stray, own = {}, {}, Counter()
    for page, code in pages:
        for language, text in texts(page.read_text(encoding="utf-8")):
            if language != code:
                continue
            own[page] += 1
            if text not in known:
                known[text] = english(text, same)
            if known[text]:
                stray.setdefault(text, page)
    return own, stray


def local(name):
    with (pseudo.PROJECT / f"data/local/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(html):
    """The text of a page without its head and foot."""
    return " ".join(text for _, text in texts(re.search(r"(?s)<main.*?</main>", html)[0]))


class Pseudo(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        if PSEUDO:
            cls.root = Path(PSEUDO)
        else:
            cls.enterClassContext(folder := tempfile.TemporaryDirectory())
            cls.root = Path(folder.name) / "site"
            build(cls.root)
        cls.site = cls.root / "public"

    def html(self, code, page):
        return (self.site / code / page / "index.html").read_text(encoding="utf-8")

    def test_each_language_has_everything(self):
        command = [PROGRAM, "list", "translations", "--as", "json", "--root", self.root, "--clock", CLOCK]
        output = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        found = json.loads(output)["languages"]
        self.assertEqual([one["language"] for one in found], ["en", *pseudo.LANGUAGES])
        for one in found:
            with self.subTest(one["language"]):
                for kind in ("messages", "labels", "words"):
                    self.assertEqual(one[kind]["there"], one[kind]["total"], kind)
                    self.assertGreater(one[kind]["total"], 500, kind)
                self.assertEqual((one["stale_words"], one["unreviewed_words"]), (0, 0))
                self.assertEqual(one.get("lacks", []), [])

    def test_each_language_has_every_page(self):
        paths = lambda folder: {page.relative_to(folder) for page in folder.rglob("*.html")}
        wanted = {page for page in paths(self.site) if page.parts[0] not in pseudo.LANGUAGES}
        for code, settings in pseudo.LANGUAGES.items():
            with self.subTest(code):
                self.assertEqual(paths(self.site / code), wanted)
                head = self.html(code, "boroughs/camden/burglary")[:200]
                self.assertIn(f'<html lang="{code}" dir="{settings["direction"]}">', head)

    def test_no_english_stands_unmarked(self):
        pages = [(page, code) for code in pseudo.LANGUAGES for page in sorted((self.site / code).rglob("*.html"))]
        self.assertGreater(len(pages), 3000)
        chunks = [pages[start : start + 200] for start in range(0, len(pages), 200)]
        own, stray = Counter(), defaultdict(list)
        with ProcessPoolExecutor(2) as pool:
            for some, found in pool.map(look_through, chunks):
                own += some
                for text, page in found.items():
                    stray[text].append(page.relative_to(self.site).as_posix())
        print(f"{len(pages)} pages with {own.total()} texts", end=" ", flush=True)
        # Each page has a menu, numbers for emergencies and a foot.
        self.assertEqual([page for page, _ in pages if own[page] < 20], [])
        listed = [f"{pages[0]}: {text.strip()}" for text, pages in sorted(stray.items())]
        self.assertEqual(listed, [])

    def test_no_feed_or_calendar_has_english(self):
        same, told = same_everywhere(), 0
        places = {row[column] for name in ("priorities", "meetings") for row in local(name) for column in ("example_area", "ward")}

        def stray(text):
            # Names of made-up places are names too.
            for place in sorted(places - {""}, key=len, reverse=True):
                text = text.replace(place, "")
            return english(text, same)

        for code in pseudo.LANGUAGES:
            for path in sorted((self.site / code).rglob("feed.xml")):
                for part in xml.parse(path).getroot().iter():
                    self.assertIn(part.get(XML_LANG), {None, code}, path)
                    if part.tag.endswith(("}title", "}summary")):
                        told += 1
                        self.assertEqual(stray(part.text or ""), [], path)
            for path in sorted((self.site / code).rglob("*.ics")):
                whole = path.read_bytes().replace(b"\r\n ", b"").decode("utf-8")
                for line in whole.splitlines():
                    if line.startswith(("SUMMARY", "DESCRIPTION", "X-WR-CALNAME")):
                        told += 1
                        name, words = line.split(":", 1)
                        self.assertIn(name.partition(";LANGUAGE=")[2], {"", code}, path)
                        self.assertEqual(stray(words.replace("\\n", " ")), [], path)
        self.assertGreater(told, 100)

    def test_texts_are_longer_and_in_letters_of_their_own(self):
        for code in pseudo.LANGUAGES:
            for page in ARTICLES:
                with self.subTest(f"{code} {page}"):
                    before, after = main(self.html("", page)), main(self.html(code, page))
                    self.assertGreaterEqual(len(after), (1 + pseudo.GROWTH) * len(before))
                    # The names of months are in letters of the locale.
                    letters = Counter(letter for letter in after if letter.isalpha() and not letter.isascii())
                    own = sum(count for letter, count in letters.items() if letter in pseudo.LETTERS[code].values())
                    self.assertGreater(own / letters.total(), 0.95)


def shape(text):
    """The text with a sign in the place of each word in other letters."""
    return re.sub(r"[^\x00-\x7f⟦⟧]+", "~", text)


class Finding(unittest.TestCase):
    """What is looked for would be found."""

    PAGE = """<!doctype html><html lang="xa" dir="ltr"><head><title>{title}</title>
        <meta name="description" content="{summary}">
        <script type="application/ld+json">{{"name": "{name}", "url": "https://example.org/some/words"}}</script></head>
        <body><p aria-label="{label}">ⱥⱥ <br>{text} <span lang="en" dir="ltr">Marked <b>words</b></span> <code>column</code></p>
        </body></html>"""

    def stray(self, **texts_of_page):
        blank = dict.fromkeys(("title", "summary", "name", "label", "text"), "ⱥⱥ")
        found = texts(self.PAGE.format(**(blank | texts_of_page)))
        same = re.compile("Camden")
        return [word for language, text in found if language == "xa" for word in english(text, same)]

    def test_english_is_found_wherever_a_page_can_have_it(self):
        self.assertEqual(self.stray(), [])
        for place in ("title", "summary", "name", "label", "text"):
            self.assertEqual(self.stray(**{place: "⟦á⟧ Untranslated Camden"}), ["Untranslated"], place)

    def test_messages_keep_what_is_no_text(self):
        before = "# A note\none = { $number ->\n    [one] { $count } day\n   *[other] { $count } days\n}\n"
        before += "two = Go to { $place }\n    now\n\nthree = { $a }: { $b }\n"
        after = "# A note\none = ⟦{ $number ->\n    [one] { $count } ~\n   *[other] { $count } ~\n}⟧\n"
        after += "two = ⟦~ ~ { $place }\n    ~⟧\n\nthree = { $a }: { $b }\n"
        self.assertEqual(shape(pseudo.messages(before, "xa")), after)

    def test_markdown_keeps_what_is_no_text(self):
        before = '## Head\n\n- a [link](/b/c/) and\n  `code`\n- {{ figure(area="camden") }} of\n\n| Aa | Bb |\n| --- | --- |\n'
        after = '## ⟦~⟧\n\n- ⟦~ [~](/b/c/) ~\n  `code`⟧\n- ⟦{{ figure(area="camden") }} ~⟧\n\n| ⟦~⟧ | ⟦~⟧ |\n| --- | --- |\n'
        self.assertEqual(shape(pseudo.markdown(before, "xa")), after)

    def test_every_text_grows_by_two_fifths(self):
        for text in ("No", "Month by month", "Every figure on this site, as files that you can download and use."):
            for code in pseudo.LANGUAGES:
                made = pseudo.pseudo(text, code)
                self.assertGreaterEqual(len(made), 1.4 * len(text))
                self.assertEqual(re.findall("[A-Za-z]", made), [])


if __name__ == "__main__":
    unittest.main()
