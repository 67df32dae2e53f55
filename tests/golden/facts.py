"""Figures as the CSV beside a page gives them, in the form in which a page may say them."""

# The year and the months before it that a change is measured over.
YEAR = 12
# No percentage is given of a smaller number.
LEAST_BASE = 50
SHOWN = 5


def last_month(period):
    """The last month of a period as a number: 2026-06, or the first day with its length."""
    start, _, length = period.partition("/")
    month = int(start[:4]) * 12 + int(start[5:7]) - 1
    many = {"": 1, "P1M": 1, "P3M": 3, "P6M": 6, "P1Y": 12}[length]
    return month + many - 1


def shown(row):
    """A figure as a table shows it, in the digits of files: the value, its marker, or both."""
    return " ".join(part for part in (row["value"], row["marker"]) if part)


def change(before, now):
    """A change in number and in percent, without signs; both ways of writing a half."""
    if not before or not now or "." in before + now:
        return set()
    before, now = int(before), int(now)
    share = abs(now - before) * 100 / before if before else 0
    refused = {"[z]"} if before < LEAST_BASE else set()
    return refused | {str(abs(now - before)), f"{share:.1f}", f"{share + 1e-9:.1f}", f"{share:.0f}"}


def some(wrong):
    """The first few of many complaints."""
    return wrong if len(wrong) <= SHOWN else [*wrong[:SHOWN], f"and {len(wrong) - SHOWN} more"]

