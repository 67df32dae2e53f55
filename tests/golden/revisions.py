"""The ledger of revisions between two published releases, computed with pandas from the files alone.

`python3 tests/golden/revisions.py OLD NEW [FROM=TO …]` prints how many cells both files have and how many of them differ,
how many cells only one has, and the sums. A label FROM of a subgroup is read as TO. A cell is a row (area, group,
subgroup) and a month that both files have.
"""

import sys

import pandas as pd


def release(path, renamed=()):
    """The cells of a file: a series by area, group, subgroup and month."""
    wide = pd.read_csv(path)
    months = [name for name in wide.columns if name.isdigit()]
    first = {"Group": "group", "MajorText": "group", "SubGroup": "subgroup", "MinorText": "subgroup"}
    wide = wide.rename(columns=first | {"BOCU": "area", "BoroughName": "area", "LookUp_BoroughName": "area"})
    wide["subgroup"] = wide["subgroup"].str.strip().replace(dict(renamed))
    wide["area"] = wide["area"].str.strip()
    wide["group"] = wide["group"].str.strip()
    long = wide.melt(["area", "group", "subgroup"], months, "month", "value")
    return long.set_index(["area", "group", "subgroup", "month"])["value"]


def compare(old, new):
    """All cells that either release has in the months of both: columns old, new, both.

    Where a release has other rows for the area and for the subgroup, a row that it leaves out is zero; where it has none
    at all for either, the figure is missing.
    """
    common = set(old.index.unique("month")) & set(new.index.unique("month"))
    old, new = (cells[cells.index.isin(common, level="month")] for cells in (old, new))
    cells = pd.DataFrame({"old": old, "new": new})
    cells["both"] = cells["old"].notna() & cells["new"].notna()
    for name, release_cells in (("old", old), ("new", new)):
        areas = {area for area, *_ in release_cells.index}
        kinds = {(group, kind) for _, group, kind, _ in release_cells.index}
        known = [area in areas and (group, kind) in kinds for area, group, kind, _ in cells.index]
        cells[name] = cells[name].where(cells[name].notna() | ~pd.Series(known, index=cells.index), 0)
    return cells


def changed(cells):
    """Whether each cell differs: another number, or a number on one side only."""
    return (cells["old"] != cells["new"]) & ~(cells["old"].isna() & cells["new"].isna())


def summary(cells):
    """The counts and the sums of a ledger."""
    both, differs = cells["both"], changed(cells)
    known = cells.dropna(subset=["old", "new"])
    return {
        "both": int(both.sum()),
        "both_changed": int((both & differs).sum()),
        "one": int((~both).sum()),
        "one_changed": int((~both & differs).sum()),
        "before": int(known["old"].sum()),
        "after": int(known["new"].sum()),
    }


if __name__ == "__main__":
    old_path, new_path, *labels = sys.argv[1:]
    renamed = [label.split("=", 1) for label in labels]
    print(summary(compare(release(old_path, renamed), release(new_path))))
