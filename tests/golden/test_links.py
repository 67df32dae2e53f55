"""Canonical addresses, languages and the sitemap agree with one another on every page."""

import unittest
import xml.etree.ElementTree as xml

import built
from setting import SITE

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
# A page for wrong addresses has no address of its own.
LOST = "404.html"


def read_sitemap():
    """The alternates of every address in the sitemap, by language."""
    entries = {}
    for url in xml.parse(SITE / "sitemap.xml").getroot().iter(f"{SITEMAP}url"):
        links = url.iter(f"{XHTML}link")
        entries[url.findtext(f"{SITEMAP}loc")] = {link.get("hreflang"): link.get("href") for link in links}
    return entries


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = {path: built.page(path) for path in built.pages() if not path.endswith(LOST)}

    def test_a_page_names_its_own_address(self):
        self.assertGreater(len(self.pages), 0)
        for path, page in self.pages.items():
            self.assertIsNotNone(page.canonical, path)
            self.assertEqual(built.file_of(page.canonical), path)

    def test_alternates_include_the_page_itself(self):
        for path, page in self.pages.items():
            self.assertEqual(page.alternates.get(page.language), page.canonical, path)

    def test_alternates_exist_and_point_back(self):
        for path, page in self.pages.items():
            for language, address in page.alternates.items():
                other = self.pages.get(built.file_of(address))
                self.assertIsNotNone(other, f"{path}: there is no page at {address}")
                self.assertEqual(other.alternates, page.alternates, f"{path} and {address}")
                self.assertTrue(language in ("x-default", other.language), f"{path}: {address} is not in {language}")

    def test_the_default_for_other_languages_is_the_page_of_the_default_language(self):
        default = built.page("index.html").language
        for path, page in self.pages.items():
            if default in page.alternates:
                self.assertEqual(page.alternates.get("x-default"), page.alternates[default], path)

    def test_the_sitemap_holds_every_page_with_the_same_alternates(self):
        expected = {page.canonical: page.alternates for page in self.pages.values() if "noindex" not in page.robots}
        found = read_sitemap()
        self.assertEqual(set(found), set(expected))
        for address, alternates in found.items():
            if alternates:
                self.assertEqual(alternates, expected[address], address)
