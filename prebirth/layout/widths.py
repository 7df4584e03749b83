"""The widths of a table's columns, chosen from what they hold to make the table low."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from heapq import nlargest
from math import ceil

from prebirth.case.dates import MONTHS
from prebirth.drawing.letters import text_width

WORD, LINE = 1.14, 1.05
"""Factors for a word and a line in case their letters are wider than average."""
NARROWEST, WIDEST = 30.0, 0.4
"""A column's least width in points, and the largest share its longest word may claim."""
SAMPLE = 24
"""How many rows are sampled to estimate the length of all."""
STEPS = (24.0, 10.0)
"""The steps, in points, by which columns exchange width while the table gets lower."""
ROUNDS = 14
MEASURED = 8
"""How many of the words with most letters are measured."""
_MONTH = rf"(?:{'|'.join(name.capitalize() for name in MONTHS)})"
DATE = re.compile(rf"(?:\d{{1,2}} )?{_MONTH} \d{{4}}\b|\d{{1,2}} {_MONTH}\b")
"""A day or a month as it is written in full, which no line parts."""
OF_A_DATE = 0.48
"""The width of its letters, which are mostly digits, in multiples of their size."""


def widths(
    titles: Sequence[str], rows: Sequence[Sequence[str]], total: float, size: float, pad: float
) -> list[float]:
    """The width of each column in points; together they are `total`.

    `size` is the size of the letters, `pad` the space beside the text, both in points.
    """
    seen = [titles, *rows[:: max(len(rows) // SAMPLE, 1)]]
    columns = [
        _Column([row[place] for row in seen], size, pad, total) for place in range(len(titles))
    ]
    whole = sum(column.whole for column in columns)
    if whole <= total:
        return [column.whole + (total - whole) * column.whole / whole for column in columns]
    if sum(column.least for column in columns) >= total:
        for column in columns:
            column.part_dates()
    least = sum(column.least for column in columns)
    if least >= total:
        return [total * column.least / least for column in columns]
    weights = [column.weight for column in columns]
    shared = [
        column.least + (total - least) * weight / sum(weights)
        for column, weight in zip(columns, weights, strict=True)
    ]
    return _lowest(columns, shared)


class _Column:
    """The texts of one column, as far as its width depends on them."""

    def __init__(self, cells: Sequence[str], size: float, pad: float, total: float) -> None:
        self._lines = [
            [estimated_width(line) * size * LINE for line in cell.split("\n")] for cell in cells
        ]
        self._pad = pad
        self._high: dict[float, list[int]] = {}
        most = total * WIDEST
        self._parted = min(max(NARROWEST, _longest_word(cells) * size * WORD + pad), most)
        self.least = min(max(self._parted, _longest_date(cells) * size * OF_A_DATE + pad), most)
        self.whole = max(self.least, max(map(max, self._lines)) + pad)
        self.weight = max((sum(sum(lines) ** 4 for lines in self._lines) / len(cells)) ** 0.2, 0.1)

    def part_dates(self) -> None:
        """Ask for its longest word alone, where the table has no room for whole dates."""
        self.least = self._parted

    def heights(self, width: float) -> list[int]:
        """How many lines each cell takes at a width."""
        heights = self._high.get(width)
        if heights is None:
            room = max(width - self._pad, 1.0)
            heights = self._high[width] = [
                sum(max(ceil(line / room), 1) for line in lines) for lines in self._lines
            ]
        return heights


def _lowest(columns: list[_Column], chosen: list[float]) -> list[float]:
    """Exchange width between columns for as long as the table gets lower."""
    best = _height(columns, chosen)
    for step in STEPS:
        for _ in range(ROUNDS):
            trials = [
                [
                    width + step * ((place == taker) - (place == giver))
                    for place, width in enumerate(chosen)
                ]
                for giver, column in enumerate(columns)
                for taker in range(len(columns))
                if giver != taker and chosen[giver] - step >= column.least
            ]
            if not trials:
                break
            high, trial = min((_height(columns, trial), trial) for trial in trials)
            if high >= best:
                break
            best, chosen = high, trial
    return chosen


def _height(columns: list[_Column], chosen: list[float]) -> tuple[int, int]:
    """The height of the table in lines, then of all its cells to decide between equals."""
    high = [column.heights(width) for column, width in zip(columns, chosen, strict=True)]
    return sum(map(max, zip(*high, strict=True))), sum(map(sum, high))


def _longest_word(cells: Sequence[str]) -> float:
    """The width of the longest word in multiples of its size; an “m” is as wide as three “i”."""
    words = nlargest(MEASURED, {word for cell in cells for word in cell.split()}, key=len)
    return max((text_width(word) for word in words), default=0.0)


def _longest_date(cells: Sequence[str]) -> int:
    """The letters of the longest date."""
    return max((len(date) for cell in cells for date in DATE.findall(cell)), default=0)


# The rows of a table repeat the same words.
@lru_cache(maxsize=20_000)
def estimated_width(text: str) -> float:
    """The estimated width of a text in multiples of its size, without its font."""
    return len(text) * 0.5 if text.isascii() else text_width(text)
