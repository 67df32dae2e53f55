"""Numbers, dates, lists, plurals and sentences in each language, worked out from CLDR with the standard library alone.

`python3 tests/golden/languages.py FOLDER` prints a CSV table: language, kind, input and the text that is right. FOLDER has
CLDR's JSON, the release 48.2.0 of `cldr-core`, `cldr-numbers-full`, `cldr-dates-full` and `cldr-misc-full`:
`npm --prefix tests/golden ci` puts it into `tests/golden/node_modules`. `tests/golden_languages.rs` compares the program with
the committed table `languages.csv`; the golden checks compare that table with a fresh run of this script. Signs that cannot be
seen are written as `\\u00A0`.

The program's library, ICU4X 2.4, has CLDR 49, which npm does not have: 48.2.0 is the newest there. `NEWER` is what 49 changed.

Declared exceptions from CLDR, the same in all languages:
- Digits are Latin and go in threes, so that figures are those of the files (CLDR: Bengali digits in bn, lakhs in bn and gu).
- The minus is U+2212, for a hyphen may end a line and is read as "dash".
- In right-to-left languages Fluent puts whatever it fills into a sentence between the signs FSI and PDI.
"""

import csv
import json
import re
import sys
import tomllib
import unicodedata
from pathlib import Path

RELEASE = "48.2.0"
PROJECT = Path(__file__).resolve().parents[2]
MESSAGES = PROJECT / "themes/default/messages"

PLURALS = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]
NUMBERS = [*PLURALS, 999, 1000, 1234, 9999, 12345, 999999, 1234567, -7, -1234, -1234567]
SIGNED = ["0", "7", "-7", "1234", "-12345", "12.3", "-0.4"]
DECIMALS = ["0.0", "0.5", "12.3", "999.9", "1234.5", "12345.67", "-0.4", "-1234567.5"]
MONTHS = [f"2026-{month:02}" for month in range(1, 13)]
DAYS = [f"{month}-09" for month in MONTHS] + ["2026-01-01", "2024-02-29", "2026-11-22", "2008-12-31"]
WORDS = ["Barnet", "Camden", "Ealing", "Hackney"]

# Short months, by language, whose form on their own is since CLDR 49 the one that they have within dates.
NEWER = [("bn", 11)]

# Messages of the theme, and what is filled in. Those with `number` are worked out for each of the numbers above.
SENTENCES = [
    ("residents-census", {"number": "plural", "count": "number", "year": "text:2021"}),
    ("consultation-response-overdue", {"number": "plural", "count": "number", "day": "day:2026-06-09"}),
    ("claim-fell", {
        "subject": "text:Camden", "share": "decimal:12.3", "month": "month:2026-06", "before": "number:1234567",
        "now": "number:1083210",
    }),
    ("break-note-of", {
        "month": "month:2026-06", "names": "list:Barnet/Camden/Ealing", "cause": "text:Cause.", "effect": "text:Effect.",
    }),
]


class Language:
    """What CLDR says of one language."""

    def __init__(self, setting, folder):
        self.code, self.rtl = setting["code"], setting.get("direction") == "rtl"
        locale = setting["locale"]
        names = [locale, locale.split("-")[0]]

        def part(package, file, *keys):
            paths = ((name, folder / package / "main" / name / file) for name in names)
            name, path = next((name, path) for name, path in paths if path.is_file())
            return at(read(path), "main", name, *keys)

        numbers = part("cldr-numbers-full", "numbers.json", "numbers")
        self.symbols = numbers["symbols-numberSystem-latn"]
        self.least_grouped = 3 + int(numbers["minimumGroupingDigits"])
        self.calendar = part("cldr-dates-full", "ca-gregorian.json", "dates", "calendars", "gregorian")
        self.lists = part("cldr-misc-full", "listPatterns.json", "listPatterns", "listPattern-type-standard")
        rules = at(read(folder / "cldr-core/supplemental/plurals.json"), "supplemental", "plurals-type-cardinal")
        self.rules = next(rules[name] for name in names if name in rules)
        self.messages = "\n".join(
            path.read_text(encoding="utf-8")
            for path in [MESSAGES / f"{self.code}.ftl", *sorted((MESSAGES / self.code).glob("*.ftl"))]
        )

    def number(self, text, signed=False):
        """A number such as -1234.5."""
        digits = text.lstrip("-")
        whole, _, places = digits.partition(".")
        if len(whole) >= self.least_grouped:
            whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", lambda _: self.symbols["group"], whole)
        sign = ""
        if text.startswith("-"):
            sign = self.symbols["minusSign"].replace("-", "\u2212")
        elif signed and digits.strip("0."):
            sign = self.symbols["plusSign"]
        return sign + whole + (self.symbols["decimal"] + places if places else "")

    def date(self, pattern, date):
        """A date, or a month, by a pattern such as `d 'de' MMMM 'de' y`."""
        year, month, *day = (int(part) for part in date.split("-"))
        width = {3: "abbreviated", 4: "wide"}

        def field(match):
            letters = match[0]
            if letters.startswith("'"):
                return letters[1:-1] or "'"
            if letters == "y":
                return str(year)
            if letters in ("d", "dd"):
                return str(day[0]).zfill(len(letters))
            context = {"M": "format", "L": "stand-alone"}[letters[0]]
            if letters == "LLL" and (self.code, month) in NEWER:
                context = "format"
            return self.calendar["months"][context][width[len(letters)]][str(month)]

        return re.sub(r"'[^']*'|([A-Za-z])\1*", field, pattern)

    def list(self, words):
        """Words joined by "and"."""
        if len(words) < 3:
            return fill(self.lists["2"], *words) if len(words) == 2 else words[0]
        joined = fill(self.lists["end"], words[-2], words[-1])
        for word in reversed(words[1:-2]):
            joined = fill(self.lists["middle"], word, joined)
        return fill(self.lists["start"], words[0], joined)

    def plural(self, number):
        """The category of a whole number."""
        rules = ((name.rsplit("-", 1)[1], rule.split("@")[0].strip()) for name, rule in self.rules.items())
        return next(category for category, rule in rules if not rule or holds(rule, number))

    def text(self, kind, value):
        """The text of one input."""
        formats = self.calendar["dateTimeFormats"]["availableFormats"]
        match kind:
            case "number" | "decimal":
                return self.number(value)
            case "signed":
                return self.number(value, signed=True)
            case "month":
                return self.date(formats["yMMMM"], value)
            case "month-alone":
                return self.date(formats["MMM"], value)
            case "day":
                return self.date(self.calendar["dateFormats"]["long"], value)
            case "list":
                return self.list(value.split("/"))
            case "plural":
                return self.plural(int(value))
            case "text":
                return value
            case "sentence":
                return self.sentence(value)

    def sentence(self, value):
        """A message of the theme, such as `year-to; month=month:2026-06`."""
        name, *variables = value.split("; ")
        found = re.search(rf"^{name} *=(.*(?:\n[ \t]+.*)*)", self.messages, re.MULTILINE)
        kinds = dict(variable.split("=", 1) for variable in variables)
        return self.said(found[1], {name: kind.split(":", 1) for name, kind in kinds.items()})

    def said(self, pattern, values):
        """A pattern of Fluent: words, { $variables }, { "signs" } and choices by a number."""
        pieces = placeables(pattern.strip())
        said = ""
        for is_words, piece in pieces:
            if is_words:
                said += piece
            elif piece.startswith('"'):
                said += re.sub(r"\\u([0-9A-F]{4})", lambda code: chr(int(code[1], 16)), piece[1:-1])
            else:
                name, _, variants = piece.removeprefix("$").partition("->")
                kind, value = values[name.strip()]
                filled = self.said(self.variant(variants, value), values) if variants else self.text(kind, value)
                said += f"\u2068{filled}\u2069" if self.rtl and len(pieces) > 1 else filled
        return said

    def variant(self, variants, value):
        """The first of the variants that is for this number, or else the one with a star."""
        parts = re.split(r"\s*\n\s*(\*?)\[(\w+)\]", variants)[1:]
        choices = list(zip(parts[::3], parts[1::3], parts[2::3], strict=True))
        fits = [text for _, key, text in choices if key in (value, self.plural(int(value)))]
        return (fits + [text for star, _, text in choices if star])[0]


def holds(rule, number):
    """Whether a rule such as `i % 10 = 2..4 and i % 100 != 12..14` holds for a whole number."""
    operands = {"n": number, "i": number} | dict.fromkeys("vwftce", 0)

    def relation(text):
        operand, divisor, sign, ranges = re.fullmatch(r"(\w)(?: % (\d+))? (!?=) ([\d.,]+)", text.strip()).groups()
        left = operands[operand] % int(divisor) if divisor else operands[operand]
        ends = (part.split("..") for part in ranges.split(","))
        return any(int(end[0]) <= left <= int(end[-1]) for end in ends) == (sign == "=")

    return any(all(map(relation, part.split(" and "))) for part in rule.split(" or "))


def placeables(pattern):
    """The parts of a pattern of Fluent, each with whether it is plain words; the others stood between curly brackets."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(pattern + "{"):
        if letter == "{":
            if depth == 0 and place > start:
                parts.append((True, pattern[start:place]))
            start = place + 1 if depth == 0 else start
            depth += 1
        elif letter == "}":
            depth -= 1
            if depth == 0:
                parts.append((False, pattern[start:place].strip()))
                start = place + 1
    return parts


def fill(pattern, *words):
    """A pattern of CLDR such as `{0} and {1}`."""
    return re.sub(r"\{(\d)\}", lambda place: words[int(place[1])], pattern)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def at(tree, *keys):
    for key in keys:
        tree = tree[key]
    return tree


def inputs():
    """What is worked out in each language: kind and input."""
    single = {
        "number": NUMBERS, "signed": SIGNED, "decimal": DECIMALS, "month": MONTHS, "month-alone": MONTHS, "day": DAYS,
        "list": ["/".join(WORDS[:length]) for length in range(1, 5)], "plural": PLURALS,
    }
    for kind, values in single.items():
        yield from ((kind, str(value)) for value in values)
    for name, variables in SENTENCES:
        for number in PLURALS if "number" in variables else [None]:
            kinds = (kind if ":" in kind else f"{kind}:{number}" for kind in variables.values())
            filled = (f"{variable}={kind}" for variable, kind in zip(variables, kinds, strict=True))
            yield "sentence", "; ".join([name, *filled])


def seen(text):
    """The text, with a code for each sign that cannot be seen."""
    hidden = (letter != " " and unicodedata.category(letter) in ("Cf", "Zs") for letter in text)
    return "".join(f"\\u{ord(letter):04X}" if is_hidden else letter for letter, is_hidden in zip(text, hidden, strict=True))


def table(folder):
    """The rows of the table."""
    for package in ("core", "numbers-full", "dates-full", "misc-full"):
        version = read(folder / f"cldr-{package}/package.json")["version"]
        assert version == RELEASE, f"cldr-{package} is {version}, not {RELEASE}"
    yield "language", "kind", "input", "text"
    for setting in tomllib.loads((PROJECT / "site.toml").read_text(encoding="utf-8"))["languages"]:
        language = Language(setting, folder)
        for kind, value in inputs():
            yield language.code, kind, value, seen(language.text(kind, value))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    csv.writer(sys.stdout, lineterminator="\n").writerows(table(Path(sys.argv[1])))
