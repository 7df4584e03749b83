"""Writes the list of England's bank holidays: python -m tests.rules.bank_holidays.

The days come from the package `holidays`.
"""

from __future__ import annotations

from pathlib import Path

from holidays import country_holidays

YEARS = range(1980, 2100)
FILE = Path(__file__).parent.parent.parent / "resources" / "bank-holidays-england.txt"
HEAD = (
    "# England's bank holidays, a year to a line. "
    "Source: the Python package holidays (MIT). Made by: make holidays\n"
)


def listed() -> str:
    """The whole file."""
    lines = []
    for year in YEARS:
        days = sorted(country_holidays("GB", subdiv="ENG", years=year))
        lines.append(f"{year} {' '.join(f'{day:%m-%d}' for day in days if day.year == year)}\n")
    return HEAD + "".join(lines)


if __name__ == "__main__":
    FILE.write_text(listed(), encoding="ascii")
