"""Keeps lines apart: every upright has an x, every level piece a lane of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SIZE = 40.0
"""Width and height of a symbol."""
APART = 6.0
"""The least distance between two uprights."""
CLEAR = SIZE / 2 + 8
"""The least distance of an upright from the middle of a symbol it passes."""
BESIDE = 9.0
"""The least distance between two level pieces in one lane."""
FURTHEST = 4000


def above(row: int) -> int:
    """The band over a generation, where lines to brothers and sisters run."""
    return 3 * row


def symbols(row: int) -> int:
    """The band in which a generation stands."""
    return 3 * row + 1


def under(row: int) -> int:
    """The band below the names of a generation, where couples are joined."""
    return 3 * row + 2


@dataclass
class Stretch:
    """A level piece of a line: its name, its band, its ends and its lane."""

    of: str
    band: int
    left: float
    right: float
    lane: int = 0

    def take_in(self, x: float) -> None:
        """Extend the piece to a place."""
        self.left, self.right = min(self.left, x), max(self.right, x)


class Tracks:
    """All uprights and level pieces of a drawing."""

    def __init__(self, rows: Sequence[Sequence[float]]) -> None:
        """Begin with the middles of the symbols in each row."""
        self._rows = rows
        self._uprights: dict[int, list[tuple[float, str]]] = defaultdict(list)
        self.stretches: dict[int, list[Stretch]] = defaultdict(list)

    def fix(self, of: str, x: float, first: int, last: int) -> float:
        """Reserve an upright at a place where it must stand."""
        for band in range(first, last + 1):
            self._uprights[band].append((x, of))
        return x

    def upright(self, of: str, wish: float, first: int, last: int) -> float:
        """The free x nearest to a wish for an upright through some bands.

        It is clear of every symbol it passes.
        """
        return self.fix(
            of, next(x for x in _outwards(wish) if self._free(of, x, first, last)), first, last
        )

    def stretch(self, of: str, band: int, left: float, right: float) -> Stretch:
        """A level piece in a band."""
        made = Stretch(of, band, min(left, right), max(left, right))
        self.stretches[band].append(made)
        return made

    def settle(self) -> dict[int, int]:
        """Give every level piece a lane, and return the number of lanes of each band.

        Narrow pieces come first, and so get the first lanes.
        """
        lanes: dict[int, int] = {}
        for band, stretches in self.stretches.items():
            taken: list[list[Stretch]] = []
            for stretch in sorted(
                stretches,
                key=lambda stretch: (stretch.right - stretch.left, stretch.left, stretch.of),
            ):
                stretch.lane = next(
                    (
                        n
                        for n, lane in enumerate(taken)
                        if all(_apart(stretch, other) for other in lane)
                    ),
                    len(taken),
                )
                if stretch.lane == len(taken):
                    taken.append([])
                taken[stretch.lane].append(stretch)
            lanes[band] = len(taken)
        return lanes

    def away(self, x: float, reach: float, first: int, last: int) -> bool:
        """Whether a place is at least `reach` from every upright of some bands."""
        return all(
            abs(x - place) >= reach
            for band in range(first, last + 1)
            for place, _ in self._uprights[band]
        )

    def _free(self, of: str, x: float, first: int, last: int) -> bool:
        for band in range(first, last + 1):
            row, kind = divmod(band, 3)
            if (
                kind == 1
                and row < len(self._rows)
                and any(abs(x - place) < CLEAR for place in self._rows[row])
            ):
                return False
            if any(abs(x - place) < APART and other != of for place, other in self._uprights[band]):
                return False
        return True


def _apart(one: Stretch, other: Stretch) -> bool:
    return one.of == other.of or one.right + BESIDE < other.left or other.right + BESIDE < one.left


def _outwards(wish: float) -> Iterator[float]:
    """A wish, then places ever further out on both sides."""
    yield wish
    for step in range(1, FURTHEST):
        yield wish + APART * step
        yield wish - APART * step
