"""Results of consultations on the site, against counts worked out here from `answers.csv`; and no count that is withheld can
be worked out."""

import html
import math
import re
import shutil
import tempfile
import tomllib
import unittest
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pandas
from answered import STATISTICS, Answers
from setting import PROJECT, SITE

Z = 1.959963984540054
SMALLEST, LOW = 50, 100


def exercises():
    """The folder of each consultation with results, and its settings."""
    for file in sorted(PROJECT.glob("data/consultations/*/results/results.toml")):
        yield file.parent, tomllib.loads(file.read_text(encoding="utf-8"))


def counted():
    return [(folder, settings) for folder, settings in exercises() if (folder / "answers.csv").exists()]


def table(path):
    return pandas.read_csv(path, dtype=str, keep_default_na=False)


def published(folder):
    return table(SITE / "consultations" / folder.parent.name / "results" / "results.csv")


def half_up(number, places):
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return str(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def wilson(percent, base, effect):
    share, answers = float(percent) / 100, base / effect
    middle = (share + Z * Z / (2 * answers)) / (1 + Z * Z / answers)
    half = Z * math.sqrt(share * (1 - share) / answers + Z * Z / (4 * answers**2)) / (1 + Z * Z / answers)
    return 100 * (middle - half), 100 * (middle + half)


KEY = ["question", "respondent_type", "group", "group_value"]


def is_weighted(settings, column):
    """Whether shares of these rows are weighted: the sample says by what. In the source nothing else is."""
    question = next(q for q in settings["questions"] if q["id"] == column["question"].iloc[0])
    sample = settings.get("survey", {}).get("weighted_by") and question.get("kind", settings["kind"]) == "survey"
    people = column["respondent_type"].iloc[0] == "individuals"
    return bool(sample and people and question["type"] != "ranking")


def marker(base):
    return "[c]" if base == "" else "[z]" if base == "0" else "[u]" if int(base) < SMALLEST else ""


class Results(unittest.TestCase):
    def test_there_are_results_to_look_at(self):
        self.assertGreaterEqual(len(counted()), 2)

    def test_counts_are_those_of_the_source(self):
        for folder, _ in counted():
            rows = table(folder / "answers.csv")
            rows = rows[~rows["option"].isin(STATISTICS)]
            site = published(folder)
            site = site[site["unit"] == "count"]
            keys = [*KEY, "option", "rank"]
            both = rows.merge(site, on=keys, how="outer", suffixes=("", "_site"), indicator=True)
            self.assertTrue((both["_merge"] == "both").all(), folder)
            self.assertTrue((both["count"] == both["value"]).all(), folder)
            self.assertTrue((both["marker"] == both["marker_site"]).all(), folder)

    def shares(self):
        """Each share on the site, with the rows of the source that it is made of."""
        for folder, settings in counted():
            rows, site = table(folder / "answers.csv"), published(folder)
            kinds = {question["id"]: question.get("kind", settings["kind"]) for question in settings["questions"]}
            for key, column in rows.groupby(KEY, sort=False):
                base = column[(column["option"] == "base") & (column["rank"] == "")]["count"].iloc[0]
                here = site[(site[KEY] == list(key)).all(axis=1)]
                yield folder, settings, kinds[key[0]], column, base, here

    def test_percentages_and_intervals(self):
        seen = 0
        for folder, settings, kind, column, base, here in self.shares():
            for _, row in here[here["unit"] == "percent"].iterrows():
                source = column[(column["option"] == row["option"]) & column["rank"].isin(["", "1"])].iloc[0]
                where = (folder.parent.name, *row[[*KEY, "option"]])
                why = "[c]" if source["count"] == "" else marker(base)
                if why:
                    self.assertEqual((row["value"], row["marker"], row["lower"]), ("", why, ""), where)
                    continue
                plain = Fraction(100 * int(source["count"]), int(base))
                weighted = is_weighted(settings, column)
                self.assertEqual(row["weighted"], "yes" if weighted else "no", where)
                if weighted and not source["weighted_percent"]:
                    self.assertEqual((row["value"], row["lower"], row["upper"]), ("", "", ""), where)
                    counts = column[~column["option"].isin(STATISTICS)]["count"]
                    self.assertEqual(row["marker"], "[c]" if (counts == "").any() else "[x]", where)
                    continue
                percent = Fraction(source["weighted_percent"]) if weighted else plain
                self.assertEqual(row["value"], half_up(percent, 1), where)
                self.assertEqual(row["marker"], "[u]" if int(base) < LOW else "", where)
                self.assertEqual(row["base"], base, where)
                if kind == "survey":
                    ends = wilson(percent, int(base), settings["survey"]["design_effect"])
                    self.assertAlmostEqual(float(row["lower"]), ends[0], delta=0.0501, msg=where)
                    self.assertAlmostEqual(float(row["upper"]), ends[1], delta=0.0501, msg=where)
                else:
                    self.assertEqual((row["lower"], row["upper"]), ("", ""), where)
                seen += 1
        self.assertGreater(seen, 50)

    def test_single_answers_make_up_a_hundred_and_several_more(self):
        for folder, settings, kind, column, base, here in self.shares():
            question = next(q for q in settings["questions"] if q["id"] == column["question"].iloc[0])
            shares = here[here["unit"] == "percent"]["value"]
            if (shares == "").any() or shares.empty:
                continue
            total = shares.astype(float).sum()
            if question["type"] in ("single", "scale", "number"):
                self.assertAlmostEqual(total, 100, delta=0.05 * len(shares) + 0.001)
            if question["id"] == "ways" and column["group"].iloc[0] == "":
                self.assertGreater(total, 100)

    def test_mean_ranks_and_net_scores(self):
        ranks = nets = 0
        for folder, settings, kind, column, base, here in self.shares():
            for _, row in here[here["unit"] == "mean_rank"].iterrows():
                places = column[column["option"] == row["option"]]
                if (places["count"] == "").any():
                    self.assertEqual((row["value"], row["marker"]), ("", "[c]"))
                    continue
                counts = [(int(place), int(count)) for place, count in zip(places["rank"], places["count"])]
                answered = sum(count for _, count in counts)
                mean = Fraction(sum(place * count for place, count in counts), answered)
                self.assertEqual((row["value"], row["base"]), (half_up(mean, 2), str(answered)))
                self.assertEqual(row["marker"], "[u]" if answered < LOW else "")
                ranks += 1
            net = here[here["unit"] == "net"]
            question = next(q for q in settings["questions"] if q["id"] == column["question"].iloc[0])
            sides = {o["id"]: {"positive": 1, "negative": -1}.get(o.get("role"), 0) for o in question["options"]}
            known = column[column["option"].isin([o for o, side in sides.items() if side])]
            if net.empty or marker(base) or (known["count"] == "").any():
                self.assertTrue(net.empty or (net["value"] == "").all())
                continue
            if is_weighted(settings, column) and (known["weighted_percent"] == "").any():
                self.assertEqual((net["value"].iloc[0], net["marker"].iloc[0]), ("", "[c]"))
                continue
            self.assertEqual(net["marker"].iloc[0], "[u]" if int(base) < LOW else "")
            share = lambda row: Fraction(row["weighted_percent"] or Fraction(100 * int(row["count"]), int(base)))
            score = sum(sides[row["option"]] * share(row) for _, row in known.iterrows())
            self.assertEqual(net["value"].iloc[0], half_up(score, 1))
            nets += 1
        self.assertGreater(ranks, 2)
        self.assertGreater(nets, 1)

    def test_the_page_has_the_same_figures(self):
        seen = 0
        for folder, settings, kind, column, base, here in self.shares():
            if column["group"].iloc[0] or column["respondent_type"].iloc[0] != "individuals" or marker(base):
                continue
            page = (SITE / "consultations" / folder.parent.name / "results" / "index.html").read_text(encoding="utf-8")
            section = page.split(f'id="q-{column["question"].iloc[0]}"', 1)[1].split("</section>", 1)[0]
            for _, row in here[here["unit"] == "percent"].iterrows():
                source = column[(column["option"] == row["option"]) & column["rank"].isin(["", "1"])].iloc[0]
                if source["count"] == "" or row["value"] == "":
                    continue
                plain = Fraction(100 * int(source["count"]), int(base))
                whole = half_up(Fraction(source["weighted_percent"]) if source["weighted_percent"] else plain, 0)
                cells = f'<th scope="row">{html.escape(row["option_name"], quote=False)}<td>{int(source["count"]):,}<td>{whole}'
                self.assertRegex(section, re.escape(cells) + r"\D")
                seen += 1
        self.assertGreater(seen, 20)

    def test_words_are_never_figures(self):
        words = [published(folder) for folder, _ in exercises()]
        rows = pandas.concat(words)
        rows = rows[rows["unit"] == "words"]
        self.assertGreater(len(rows), 0)
        self.assertTrue((rows["value"] == "").all() and (rows["words"] != "").all())

    def test_examples_say_so(self):
        for folder, settings in exercises():
            said = "yes" if settings.get("example") else "no"
            self.assertTrue((published(folder)["example"] == said).all(), folder)


class Withheld(unittest.TestCase):
    def test_no_withheld_count_can_be_worked_out(self):
        for folder, _ in counted():
            with self.subTest(folder=folder.parent.name):
                answers = Answers(folder)
                self.assertGreater(len(answers.withheld), 0)
                self.assertEqual(answers.exposed(), [])
                small = range(1, answers.rule["threshold"])
                guarded = [value for key, value in answers.values.items() if len(key) == 5 and key[3] != "no-answer"]
                self.assertFalse([value for value in guarded if value in small])

    def test_no_share_stands_beside_a_withheld_count(self):
        for folder, _ in counted():
            for _, column in table(folder / "answers.csv").groupby(KEY):
                if (column[~column["option"].isin(STATISTICS)]["count"] == "").any():
                    self.assertTrue((column["weighted_percent"] == "").all() and (column["figure"] == "").all())

    def test_the_attacker_takes_a_count_that_is_withheld_alone(self):
        folder, _ = counted()[0]
        with tempfile.TemporaryDirectory() as copy:
            shutil.copytree(folder, copy, dirs_exist_ok=True)
            rows = table(folder / "answers.csv")
            open_rows = rows[(rows["question"] == "wait") & (rows["group"] == "") & (rows["option"] == "5-9")]
            count = int(open_rows["count"].iloc[0])
            rows.loc[open_rows.index, "count"] = ""
            rows.to_csv(Path(copy, "answers.csv"), index=False)
            found = {key: ends for key, *ends in Answers(Path(copy)).exposed()}
            self.assertEqual(found[("wait", "", "", "5-9", "")], [count, count])


if __name__ == "__main__":
    unittest.main()
