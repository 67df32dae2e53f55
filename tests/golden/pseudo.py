"""Makes a copy of the reference site with two pseudo-languages: python pseudo.py FOLDER.

Every text that can have words in another language gets them in both: `xa` in accented letters, `xb` in letters that run from
right to left. No letter stays as it is, so English that nobody could translate can be told from what was translated; words grow
by two fifths, as they do in long-winded languages; and brackets stand around each text, so that one that is cut off shows.
"""

import csv
import datetime
import hashlib
import json
import re
import shutil
import sys
import tomllib
from math import ceil
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
DEFAULT = "en"

# The locales write the names of months in letters of their own, so that an English month stands out, and choose between the
# singular and the plural as English does.
LANGUAGES = {
    "xa": {"name": "Ⱥççéñťš", "locale": "el", "direction": "ltr"},
    "xb": {"name": "עברינגליש", "locale": "he", "direction": "rtl"},
}
ASCII = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = "áƀçđéƒĝĥíĵķłɱñóþɋŕšťúṽŵẋýž"
ACCENTED_CAPITALS = "ÁɃÇĐÉƑĜĤÍĴĶŁṀÑÓÞɊŔŠŤÚṼŴẊÝŽ"
RIGHT_TO_LEFT = "אבגדהוזחטיכלמנסעפצקרשתםןףץ"
LETTERS = {
    "xa": dict(zip(ASCII + ASCII.upper(), ACCENTED + ACCENTED_CAPITALS)),
    "xb": dict(zip(ASCII + ASCII.upper(), (RIGHT_TO_LEFT[: len(ASCII)]) * 2)),
}
GROWTH = 0.4

# The columns of each table that may stand once for each language (`docs/files.md`).
COLUMNS = {
    "data/consultations/*/actions.csv": ["title", "said", "action", "reason", "owner", "evidence_name"],
    "data/consultations/*/issues/groups.csv": ["title", "said", "summary"],
    "data/consultations/methods.csv": ["name", "run_by", "purpose", "why"],
    "data/geography/areas.csv": ["name", "rate_caution"],
    "data/geography/groups.csv": ["name", "basis"],
    "data/local/kinds.csv": ["name"],
    "data/local/meetings.csv": ["title", "place", "accessibility", "take_part", "cancelled_note"],
    "data/local/priorities.csv": ["priority", "why", "done", "outcome"],
    "data/publication-scheme/charges.csv": ["what", "basis", "note"],
    "data/publication-scheme/classes.csv": ["name", "holds"],
    "data/publication-scheme/expected.csv": ["name", "reason"],
    "data/*/categories.csv": ["name", "definition"],
    "data/standards/projects.csv": ["name", "summary"],
    "data/standards/standards.csv": ["service", "standard", "measure", "note"],
    "data/standards/statuses.csv": ["name"],
    "data/topics.csv": ["name"],
}
# What stays as it is inside any text: addresses, and calls and placeholders in double braces.
KEPT = r"https?://[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.]+|\{\{.*?\}\}"
# And inside Markdown: code, the targets of links, HTML.
KEPT_IN_MARKDOWN = KEPT + r"|`[^`]*`|\]\([^)]*\)|<[^>]+>|&\w+;"
# A message or an attribute of one: its name, and its value to the last line that is indented or closes a brace.
MESSAGE = re.compile(
    r"^(-?[A-Za-z][\w-]* *=|[ \t]+\.[A-Za-z][\w-]* *=)([^\n]*(?:\n(?:[ \t]+[^.\s][^\n]*|\}|[ \t]*(?=\n[ \t])))*)", re.MULTILINE
)
MARKER = re.compile(r"\s*(?:(?:#{1,6}|[-*+]|\d+[.)]|>)\s+)*")


def inner(text, language, kept=KEPT):
    """The text without brackets around it."""
    parts = re.split(f"({kept})", text, flags=re.DOTALL)
    return "".join(part if n % 2 else grown(part, language) for n, part in enumerate(parts))


def grown(text, language):
    """The text in other letters. As many of them stand twice as it takes to make it two fifths longer, blanks and all."""
    letters = len(re.findall("[A-Za-z]", text))
    wanted = letters + ceil(len(text.strip()) * GROWTH)
    made, at = [], 0
    for sign in text:
        known = sign in LETTERS[language]
        made.append(LETTERS[language][sign] * ((at + 1) * wanted // letters - at * wanted // letters) if known else sign)
        at += known
    return "".join(made)


def bracketed(before, after):
    """The pseudo text `after` of `before` in brackets, unless it has no word; blanks around it stay outside."""
    if before == after:
        return after
    core = after.strip()
    start = after.index(core)
    return f"{after[:start]}⟦{core}⟧{after[start + len(core):]}"


def pseudo(text, language):
    return bracketed(text, inner(text, language))


# --- Messages ---------------------------------------------------------------------------------------------------------


def closing(text, start):
    """The position of the brace that closes the one at `start`."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if depth == 0:
            return at
    raise ValueError(f"no closing brace: {text}")


def pattern(text, language):
    """The words of a message outside braces, and those of variants inside them."""
    made, at = [], 0
    while (brace := text.find("{", at)) >= 0:
        end = closing(text, brace)
        made += [inner(text[at:brace], language), variants(text[brace : end + 1], language)]
        at = end + 1
    return "".join([*made, inner(text[at:], language)])


def variants(placeable, language):
    head, arrow, rest = placeable.partition("->")
    if not arrow:
        return placeable
    parts = re.split(r"(\n\s*\*?\[[^\]]+\])", rest[:-1])
    return head + arrow + "".join(part if n % 2 else pattern(part, language) for n, part in enumerate(parts)) + "}"


def messages(text, language):
    """A file of messages: values change; comments and names do not."""
    return MESSAGE.sub(lambda match: match[1] + bracketed(match[2], pattern(match[2], language)), text)


# --- Markdown ---------------------------------------------------------------------------------------------------------


def markdown(text, language):
    """Paragraphs, headings, items and cells, each in brackets; blocks of code stay as they are."""
    made, block, code = [], [], False

    def close():
        if block:
            whole = "\n".join(block)
            marker = MARKER.match(whole)[0]
            words = whole[len(marker) :]
            made.append(marker + bracketed(words, inner(words, language, KEPT_IN_MARKDOWN)))
            block.clear()

    for line in text.split("\n"):
        fence = line.lstrip().startswith(("```", "~~~"))
        if fence or code or line.strip() == "" or line.startswith("|"):
            close()
            code ^= fence
            cells = line.startswith("|") and not code
            made.append(re.sub(r"[^|]+", lambda cell: cell_of(cell[0], language), line) if cells else line)
            continue
        if MARKER.match(line)[0].strip():
            close()
        block.append(line)
        if line.startswith("#"):
            close()
    close()
    return "\n".join(made)


def cell_of(cell, language):
    return bracketed(cell, inner(cell, language, KEPT_IN_MARKDOWN))


def sections(text):
    """The digests that a translation records, as `docs/files.md` asks for and `bluelamp check` gives them."""
    parts, code = [[]], False
    for line in text.splitlines(keepends=True):
        if line.lstrip().startswith(("```", "~~~")):
            code = not code
        elif not code and re.match(r"#{1,6} ", line):
            parts.append([])
        parts[-1].append(line)
    meanings = [" ".join(re.sub(r"\{\{.*?\}\}", "{{}}", "".join(part), flags=re.DOTALL).split()) for part in parts]
    return [hashlib.sha256(meaning.encode()).hexdigest()[:8] for meaning in meanings if meaning]


def page(text, language):
    """A page with its front matter."""
    matter, body = re.fullmatch(r"\+\+\+\n(.*?)\+\+\+\n(.*)", text, re.DOTALL).groups()
    settings = tomllib.loads(matter)
    for key in ("title", "description"):
        if key in settings:
            settings[key] = pseudo(settings[key], language)
    made = {"method": "professional", "sections": sections(body)}
    settings["translation"] = made | {"reviewed": "2026-07-01", "reviewed_by": "Tester"}
    return f"+++\n{toml(settings)}+++\n{markdown(body, language)}"


# --- TOML and CSV -----------------------------------------------------------------------------------------------------


def toml(table):
    """A table as TOML: one line for each key at the top."""
    return "".join(f"{json.dumps(key, ensure_ascii=False)} = {toml_value(value)}\n" for key, value in table.items())


def toml_value(value):
    match value:
        case dict():
            inside = (f"{json.dumps(key, ensure_ascii=False)} = {toml_value(one)}" for key, one in value.items())
            return "{ " + ", ".join(inside) + " }"
        case list():
            return "[" + ", ".join(map(toml_value, value)) + "]"
        case datetime.date() | datetime.time():
            return value.isoformat()
        case _:
            return json.dumps(value, ensure_ascii=False)


def by_language(value):
    """The value with words in the pseudo-languages in every table by language, and in no other language than English."""
    match value:
        case {"en": str(words)}:
            return {DEFAULT: words} | {code: pseudo(words, code) for code in LANGUAGES}
        case dict():
            return {key: by_language(one) for key, one in value.items()}
        case list():
            return [by_language(one) for one in value]
        case _:
            return value


def table(text, path, codes):
    """A CSV file with a column for each pseudo-language after each text, and without those of other languages."""
    header, *rows = csv.reader(text.splitlines(keepends=True))
    stems = {stem for glob, columns in COLUMNS.items() if Path(path).match(glob) for stem in columns}
    own = {name: {f"{name}_{code}" for code in codes} & set(header) for name in header}
    forgotten = sorted(name for name in header if own[name] and name not in stems)
    if forgotten:
        raise ValueError(f"{path}: add {forgotten} to COLUMNS")
    others = set().union(*own.values())
    made = []
    for row in rows:
        cells = dict(zip(header, row))
        made.append({})
        for name in header:
            if name in others:
                continue
            made[-1][name] = cells[name]
            if name in stems:
                # Most areas have a name that is the same in every language.
                same = path.endswith("areas.csv") and not any(cells[other] for other in own[name])
                made[-1] |= {f"{name}_{code}": "" if same else pseudo(cells[name], code) for code in LANGUAGES}
    return made


def write_table(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


# --- The copy ---------------------------------------------------------------------------------------------------------


def copy(target, project=PROJECT):
    """Copies what the site is made from into the folder `target`, with the pseudo-languages."""
    site = tomllib.loads((project / "site.toml").read_text(encoding="utf-8"))
    codes = [language["code"] for language in site["languages"] if language["code"] != DEFAULT]
    translated = re.compile(rf"\.({'|'.join(codes)})\.md$")
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)

    site = by_language(site)
    site["languages"] = [one for one in site["languages"] if one["code"] == DEFAULT]
    site["languages"] += [{"code": code, **settings} for code, settings in LANGUAGES.items()]
    (target / "site.toml").write_text(toml(site), encoding="utf-8")

    for folder in ("content", "data", "themes"):
        for source in sorted((project / folder).rglob("*")):
            name = source.relative_to(project).as_posix()
            if source.is_dir() or translated.search(name) or of_other_language(name, codes):
                continue
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            write(source, name, target, codes)


def of_other_language(name, codes):
    parts = name.split("/")
    return parts[0] == "themes" and parts[2] == "messages" and parts[3].removesuffix(".ftl") in codes


def write(source, name, target, codes):
    figures = "/editions/" in name or "/files/" in name
    text = "" if figures else source.read_bytes().decode("utf-8", "replace")
    if name.startswith("data/") and name.endswith(".toml"):
        (target / name).write_text(toml(by_language(tomllib.loads(text))), encoding="utf-8")
        return
    if not figures and any(Path(name).match(glob) for glob in COLUMNS):
        write_table(target / name, table(text, name, codes))
        return
    shutil.copyfile(source, target / name)
    for code in LANGUAGES:
        if name.endswith(".ftl"):
            path = target / re.sub(rf"/{DEFAULT}\b", f"/{code}", name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(messages(text, code), encoding="utf-8")
        elif name.endswith(".md") and name != "data/README.md":
            made = page(text, code) if name.startswith("content/") else markdown(text, code)
            (target / name).with_suffix(f".{code}.md").write_text(made, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: pseudo.py FOLDER")
    copy(Path(sys.argv[1]))
