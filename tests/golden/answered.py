"""An attacker of published answers to consultations that shares nothing with the program: the laws that the docs give, and
integer programming in SciPy (HiGHS)."""

import csv
import tomllib

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array

PLENTY = 10.0**6


class Answers:
    """The counts of individuals in one `answers.csv`, and every sum that its readers know of."""

    def __init__(self, folder):
        self.settings = tomllib.loads((folder / "results.toml").read_text(encoding="utf-8"))
        self.rule = self.settings["disclosure"]
        self.groups = {group["id"]: [value["id"] for value in group["values"]] for group in self.settings.get("groups", [])}
        self.values = {}
        with (folder / "answers.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["respondent_type"] == "individuals" and not row["figure"] and row["option"] not in STATISTICS:
                    key = (row["question"], row["group"], row["group_value"], row["option"], row["rank"])
                    self.values[key] = int(row["count"]) if row["count"] else None
        self.withheld = [key for key, value in self.values.items() if value is None]
        self.rows = []
        self.slack = {}
        self.sums()

    def sums(self):
        """Each law as a total and its parts."""
        total = sum(way["count"] for way in self.settings["answered"] if way["respondents"] == "individuals")
        self.values["everybody", ""] = total
        columns = sorted({key[:3] for key in self.values if len(key) == 5})
        for name, group, value in columns:
            question = next(question for question in self.settings["questions"] if question["id"] == name)
            self.column(question, (group, value))
        for key in [key for key in self.values if len(key) == 5 and key[1] == ""]:
            for group, values in self.groups.items():
                parts = [(key[0], group, value, key[3], key[4]) for value in values]
                if all(part in self.values for part in parts):
                    self.rows.append((key, parts))
        for group, values in self.groups.items():
            parts = [("asked", group, value) for value in values]
            if all(part in self.slack for part in parts):
                self.rows.append((("everybody", ""), parts))

    def column(self, question, column):
        def cell(option, rank=""):
            return (question["id"], *column, option, str(rank))

        base = cell("base")
        options = [option["id"] for option in question["options"]]
        follows, kind = question.get("follows"), question["type"]
        if not follows and "asked" not in question:
            asked = ("everybody", "") if column == ("", "") else ("asked", *column)
            if column != ("", ""):
                self.slack[asked] = 0
            self.rows.append((asked, [base, cell("no-answer")]))
        if follows:
            leads = [(follows["question"], *column, option, "") for option in follows["options"]]
            if all(lead in self.values for lead in leads):
                asked = ("asked of", question["id"], *column)
                self.slack[asked] = 0
                self.rows += [(asked, [base, cell("no-answer")]), (asked, leads)]
        if kind in ("single", "scale", "number") and options:
            self.rows.append((base, [cell(option) for option in options]))
        if kind in ("several", "text"):
            for option in options:
                self.rows.append((base, [cell(option), self.rest((*cell(option), "not chosen"))]))
        if kind == "ranking":
            ranks = range(1, question.get("ranks", len(options)) + 1)
            before = base
            for rank in ranks:
                self.rows.append((cell("base", rank), [cell(option, rank) for option in options]))
                self.rows.append((before, [cell("base", rank)] + ([self.rest((*cell("base", rank), "none"))] if rank > 1 else [])))
                before = cell("base", rank)
            for option in options:
                places = [cell(option, rank) for rank in ranks]
                self.rows.append((base, places + [self.rest((*cell(option), "no place"))]))

    def rest(self, key):
        self.slack[key] = 0
        return key

    def exposed(self):
        """The withheld counts that are below the threshold for certain, or certain, with their least and their most."""
        unknown = self.withheld + list(self.slack)
        place = {key: number for number, key in enumerate(unknown)}
        floor = 1 if self.rule.get("zeros", "published") == "published" else 0
        low = numpy.array([float(floor)] * len(self.withheld) + [0.0] * len(self.slack))
        matrix, known = lil_array((len(self.rows), len(unknown))), numpy.zeros(len(self.rows))
        for number, (total, parts) in enumerate(self.rows):
            for key, sign in [(total, -1), *((part, 1) for part in parts)]:
                if key in place:
                    matrix[number, place[key]] += sign
                else:
                    known[number] -= sign * self.values[key]
        sums = LinearConstraint(matrix.tocsr(), known, known)
        bounds = Bounds(low, numpy.full(len(unknown), PLENTY))
        found = []
        for key in self.withheld:
            if key[3] == "no-answer":
                continue
            ends = []
            for sign in (1, -1):
                aim = numpy.zeros(len(unknown))
                aim[place[key]] = sign
                table = milp(aim, integrality=numpy.ones(len(unknown)), bounds=bounds, constraints=sums)
                if table.x is None:
                    raise ValueError("no counts satisfy the sums")
                ends.append(round(table.x[place[key]]))
            if ends[1] < self.rule["threshold"] or ends[0] == ends[1]:
                found.append((key, *ends))
        return found


STATISTICS = ("mean", "median", "lower-quartile", "upper-quartile")
