"""Writes the public holidays of each nation: python -m tests.form.public_holidays.

The days come from the package `holidays`.
"""

from __future__ import annotations

from pathlib import Path

from holidays import country_holidays

NATIONS = {"England": "ENG", "Northern Ireland": "NIR", "Scotland": "SCT", "Wales": "WLS"}
YEARS = range(1980, 2031)
FOLDER = Path(__file__).parent.parent.parent / "forms" / "nations"
HEAD = """\
# yaml-language-server: $schema=../holidays.schema.json
# Public holidays, a year to a line; timescales.yaml names this folder as its calendar.
# Days that follow from the Act are certain; a day that is proclaimed for one year alone is
# known from when it is proclaimed. Made by: make holidays
source: Banking and Financial Dealings Act 1971, as the Python package holidays (MIT) reads it
edition: Act as amended, with the days proclaimed for one year up to 2023
checked: 2026-11-28
years:
"""


def listed(nation: str) -> str:
    """The whole file of one nation."""
    lines = []
    for year in YEARS:
        days = sorted(country_holidays("GB", subdiv=NATIONS[nation], years=year))
        lines.append(f"  {year}: {' '.join(f'{day:%m-%d}' for day in days if day.year == year)}\n")
    return HEAD + "".join(lines)


if __name__ == "__main__":
    for nation in NATIONS:
        (FOLDER / nation / "holidays.yaml").write_text(listed(nation), encoding="ascii")
