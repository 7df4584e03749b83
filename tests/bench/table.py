"""A measurement beside its floor and its bar."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import NamedTuple

END = "\nimport os; sys.stdout.flush(); os._exit(0)\n"
"""How a measured process ends, as the app does: nothing is taken apart."""


class Row(NamedTuple):
    """One line of the table: a ratio, and the bar it must not pass."""

    what: str
    ours: str
    floor: str
    ratio: str
    bar: str
    held: bool


def window_row(what: str, ours: float, bare: float, bar: float) -> Row:
    """A line relative to the time a bare window takes, which stands for the machine."""
    return ratio_row(what, ours, "bare QMainWindow shown", bare, bar)


def ratio_row(
    what: str, ours: float, floor_name: str, floor: float, bar: float, unit: str = "ms"
) -> Row:
    """A line whose bar is a ratio to a floor of the same run."""
    ratio = ours / floor
    return Row(
        what,
        f"{ours:.2f} {unit}",
        f"{floor:.2f} {unit} ({floor_name})",
        f"{ratio:.3g}",
        f"≤ {bar:g} ×",
        ratio <= bar,
    )


def timed(act: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each of several runs."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        spent.append((time.perf_counter() - begun) * 1000)
    return spent


def p95(values: list[float]) -> float:
    """The value that 95 in 100 do not pass."""
    return statistics.quantiles(values, n=20)[18]


def printed(rows: list[Row]) -> str:
    """The table."""
    lines = [
        ("what", "ours", "floor", "ratio", "bar", ""),
        *(
            (r.what, r.ours, r.floor, r.ratio, r.bar, "held" if r.held else "NOT HELD")
            for r in rows
        ),
    ]
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )
