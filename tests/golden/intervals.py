"""Writes intervals.csv: Wilson intervals of made-up percentages, and whether their differences are clear.

Run `python tests/golden/intervals.py`. Nothing of the program is used, and nothing beyond Python's standard library: the
formulas are worked out with fifty digits and rounded half away from zero, once.

Wilson (1927), with the answers divided by the design effect; Newcombe (1998), method 10, for the difference.
"""

import sys
from decimal import ROUND_HALF_UP, Decimal, getcontext
from itertools import product
from pathlib import Path
from statistics import NormalDist

getcontext().prec = 50
Z = Decimal(str(NormalDist().inv_cdf(0.975)))
FILE = Path(__file__).resolve().parent / "intervals.csv"
HEADER = ["percent", "base", "later_percent", "later_base", "design_effect", "lower", "upper", "later_lower", "later_upper", "clear"]


def wilson(percent, base, effect):
    """The ends of the interval, as shares."""
    share, answers = Decimal(percent) / 100, Decimal(base) / Decimal(effect)
    below = 1 + Z * Z / answers
    middle = (share + Z * Z / (2 * answers)) / below
    half = Z * (share * (1 - share) / answers + Z * Z / (4 * answers * answers)).sqrt() / below
    return max(Decimal(0), middle - half), min(Decimal(1), middle + half)


def clear(earlier, later, effect):
    """Whether the interval of the difference, later less earlier, leaves out zero."""
    (before, now) = (Decimal(percent) / 100 for percent, _ in (earlier, later))
    (low, high), (later_low, later_high) = (wilson(*one, effect) for one in (earlier, later))
    lower = now - before - ((now - later_low) ** 2 + (high - before) ** 2).sqrt()
    upper = now - before + ((later_high - now) ** 2 + (before - low) ** 2).sqrt()
    return lower > 0 or upper < 0


def shown(share):
    return str((share * 100).quantize(Decimal("0.1"), ROUND_HALF_UP))


def rows():
    """Percentages from 0 to 100 with bases from 50 up, each beside a later one."""
    percents = ["0", "0.4", "7", "33.3", "50", "66.5", "92", "100"]
    bases, effects, steps = [50, 99, 100, 173, 400, 3200], ["1", "1.3", "1.6"], [-9, -4, 0, 3, 12]
    for percent, base, effect, step in product(percents, bases, effects, steps):
        later = min(Decimal(100), max(Decimal(0), Decimal(percent) + step))
        one, other = (percent, base), (str(later), base + 17)
        ends = [shown(end) for pair in (one, other) for end in wilson(*pair, effect)]
        yield [*map(str, (*one, *other)), effect, *ends, "yes" if clear(one, other, effect) else "no"]


def text():
    return "".join(",".join(row) + "\n" for row in [HEADER, *rows()])


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{sum(1 for _ in rows())} rows\n")
