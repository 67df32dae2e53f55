"""An attacker of published cross-tabulations that shares nothing with the program: integer programming in SciPy (HiGHS)."""

import csv
import itertools
import tomllib

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_array


class Puzzle:
    """The withheld cells of a published table, and the sums that tie them."""

    def __init__(self, dataset, table):
        settings = tomllib.loads(dataset.read_text(encoding="utf-8"))
        self.rule = settings["disclosure"]
        self.floor = 1 if self.rule.get("zeros", "published") == "published" else 0
        names = [dimension["name"] for dimension in settings["dimensions"]]
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.values = {
            tuple(row[name] for name in names): None if row["value"] == "" else int(row["value"]) for row in rows
        }
        self.withheld = [cell for cell, value in self.values.items() if value is None]
        self.place = {cell: place for place, cell in enumerate(self.withheld)}
        self.children = [children_of(dimension) for dimension in settings["dimensions"]]
        self.matrix, self.known = self.equations()

    def sums(self):
        """Every member with children beside every combination of the others: a total and its parts."""
        members = [sorted({cell[place] for cell in self.values}) for place in range(len(self.children))]
        for place, children in enumerate(self.children):
            for parent, parts in children.items():
                others = [[parent] if at == place else names for at, names in enumerate(members)]
                for total in itertools.product(*others):
                    yield total, [total[:place] + (part,) + total[place + 1 :] for part in parts]

    def equations(self):
        rows = []
        for total, parts in self.sums():
            signs = {total: -1} | {part: 1 for part in parts}
            unknown = {self.place[cell]: sign for cell, sign in signs.items() if self.values[cell] is None}
            known = sum(sign * self.values[cell] for cell, sign in signs.items() if self.values[cell] is not None)
            if unknown:
                rows.append((unknown, -known))
            elif known != 0:
                raise ValueError(f"the parts of {total} do not add up to it")
        matrix = lil_array((len(rows), len(self.withheld)))
        for number, (unknown, _) in enumerate(rows):
            for place, sign in unknown.items():
                matrix[number, place] = sign
        return matrix.tocsr(), numpy.array([known for _, known in rows])

    def table(self, aim, bounds):
        """The whole numbers within bounds that satisfy every sum and are best for the aim; nothing if there are none."""
        found = milp(
            aim,
            integrality=numpy.ones(len(self.withheld)),
            bounds=bounds,
            constraints=LinearConstraint(self.matrix, self.known, self.known),
        )
        if found.x is None:
            return None
        table = numpy.rint(found.x)
        assert (self.matrix @ table == self.known).all(), "the solver's table does not add up"
        return table

    def exposed(self):
        """The withheld cells that are below the threshold for certain, or certain."""
        exposed = []
        bounds = Bounds(numpy.full(len(self.withheld), self.floor), numpy.inf)
        for cell, place in self.place.items():
            aim = numpy.zeros(len(self.withheld))
            aim[place] = -1
            # No end to how large it can be is no more than a large number here.
            capped = Bounds(bounds.lb, numpy.full(len(self.withheld), 10.0**6))
            most, least = self.table(aim, capped), self.table(-aim, capped)
            if most is None or least is None:
                raise ValueError("no table of whole numbers satisfies the sums")
            if most[place] < self.rule["threshold"] or most[place] == least[place]:
                exposed.append((cell, int(least[place]), int(most[place])))
        return exposed


def children_of(dimension):
    """The members of each total, by their codes; `total` is the sum of those that have no parent."""
    children = {}
    for member in dimension["members"]:
        children.setdefault(member.get("parent", "total"), []).append(member["code"])
    return children
