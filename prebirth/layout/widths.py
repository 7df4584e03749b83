"""How wide the columns of a table are: by what they hold, so that no column is narrow while another stands empty."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from prebirth.drawing.letters import reach

WORD, LINE = 1.14, 1.05
"""Room for a word, and for a line, of wide letters against usual ones."""
NARROWEST, WIDEST = 30.0, 0.4
"""The least width of a column in points, and the most that its longest word may ask for, as a part of the table."""
SAMPLE = 24
"""So many rows say how long the rows are."""
STEPS = (24.0, 10.0)
"""By how many points columns give to each other, while that makes the table lower."""
ROUNDS = 14


def widths(
    titles: Sequence[str], rows: Sequence[Sequence[str]], total: float, size: float, pad: float
) -> list[float]:
    """The width of each column in points, for letters of a size and so much room beside them; together the total."""
    seen = [titles, *rows[:: max(len(rows) // SAMPLE, 1)]]
    columns = [
        _Column([row[place] for row in seen], size, pad, total) for place in range(len(titles))
    ]
    whole = sum(column.whole for column in columns)
    if whole <= total:
        return [column.whole + (total - whole) * column.whole / whole for column in columns]
    least = sum(column.least for column in columns)
    if least >= total:
        return [total * column.least / least for column in columns]
    weights = [column.weight for column in columns]
    found = [
        column.least + (total - least) * weight / sum(weights)
        for column, weight in zip(columns, weights, strict=True)
    ]
    return _lowest(columns, found)


class _Column:
    """What one column holds, as far as its width goes by it."""

    def __init__(self, cells: Sequence[str], size: float, pad: float, total: float) -> None:
        self._lines = [
            [reach_of(line) * size * LINE for line in cell.split("\n")] for cell in cells
        ]
        self._pad = pad
        self._high: dict[float, list[int]] = {}
        self.least = min(
            max(NARROWEST, max(_word(cell) for cell in cells) * size * WORD + pad), total * WIDEST
        )
        self.whole = max(self.least, max(map(max, self._lines)) + pad)
        self.weight = max((sum(sum(lines) ** 4 for lines in self._lines) / len(cells)) ** 0.2, 0.1)

    def heights(self, width: float) -> list[int]:
        """How many lines each cell takes at a width."""
        found = self._high.get(width)
        if found is None:
            room = max(width - self._pad, 1.0)
            found = self._high[width] = [
                sum(max(ceil(line / room), 1) for line in lines) for lines in self._lines
            ]
        return found


def _lowest(columns: list[_Column], found: list[float]) -> list[float]:
    """Let columns give to each other whatever makes the table lower."""
    best = _height(columns, found)
    for step in STEPS:
        for _ in range(ROUNDS):
            trials = [
                [
                    width + step * ((place == taker) - (place == giver))
                    for place, width in enumerate(found)
                ]
                for giver, column in enumerate(columns)
                for taker in range(len(columns))
                if giver != taker and found[giver] - step >= column.least
            ]
            if not trials:
                break
            high, trial = min((_height(columns, trial), trial) for trial in trials)
            if high >= best:
                break
            best, found = high, trial
    return found


def _height(columns: list[_Column], found: list[float]) -> tuple[int, int]:
    """The lines of the whole table, and then of all its cells: of two that are as high, the calmer one is better."""
    high = [column.heights(width) for column, width in zip(columns, found, strict=True)]
    return sum(map(max, zip(*high, strict=True))), sum(map(sum, high))


def _word(cell: str) -> float:
    return max((reach_of(word) for word in cell.split()), default=0.0)


@lru_cache(maxsize=20_000)
def reach_of(text: str) -> float:
    """How wide a text is in sizes of its letters, as near as can be said without its font."""
    return len(text) * 0.5 if text.isascii() else reach(text)
