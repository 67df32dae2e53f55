"""Totals of every published crime file, computed with the standard library alone.

`python3 tests/golden/totals.py FOLDER` prints a CSV table: file, rows of figures, first and last month, sum of all
figures, and the sum of the last month. `tests/published.rs` compares the program's own sums with the committed table
`totals.csv`; the golden checks compare that table with a fresh run of this script.
"""

import csv
import sys
from pathlib import Path

LABELS = {
    "Borough", "BoroughName", "LookUp_BoroughName", "BOCU", "Major Category", "Minor Category", "MajorText", "MinorText",
    "Group", "SubGroup", "WardName", "WardCode",
}


def wide(path):
    """Rows, first month, last month, sum, and sum of the last month of a file with one column a month."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    months = [name for name in rows[0] if name not in LABELS]
    assert all(len(month) == 6 and month.isdigit() for month in months), months
    total = sum(int(row[month]) for row in rows for month in months)
    return len(rows), months[0], months[-1], total, sum(int(row[months[-1]]) for row in rows)


def dashboard(path):
    """The same for the boroughs' offences of the dashboard file, which has one row a figure."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["area_type"] == "Borough" and row["measure"] == "Offences"]
    months = sorted({row["month_year"] for row in rows})
    total = sum(int(row["count"]) for row in rows)
    last = sum(int(row["count"]) for row in rows if row["month_year"] == months[-1])
    short = [month[:7].replace("-", "") for month in (months[0], months[-1])]
    return len(rows), *short, total, last


def table(folder):
    """The lines of the table."""
    yield "file,rows,first,last,total,last_month"
    for path in sorted(Path(folder).glob("*.csv")):
        read = dashboard if "dashboard" in path.name else wide
        yield ",".join(str(part) for part in (path.name, *read(path)))


if __name__ == "__main__":
    print("\n".join(table(sys.argv[1])))
