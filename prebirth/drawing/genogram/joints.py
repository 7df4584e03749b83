"""The lines of a genogram before they are drawn: how couples are joined, how children hang, and the ties of feeling."""

from __future__ import annotations

from dataclasses import dataclass, field

from prebirth.case.people import Quality
from prebirth.drawing.genogram.kin import Bond, Union
from prebirth.drawing.genogram.tracks import Stretch


@dataclass
class Trunk:
    """The way from a couple down (or up) to its children of one generation."""

    row: int
    x: float
    bar: Stretch
    drops: list[tuple[str, Bond, float]]
    forks: dict[str, float]
    """Where the line of twins parts, by the child."""


@dataclass
class Joint:
    """How a couple is joined, or how a single parent's line begins."""

    union: Union
    row: int
    bar: Stretch
    feet: dict[str, float]
    trunks: list[Trunk] = field(default_factory=list)
    way: tuple[Stretch, float] | None = None
    """For the partner of an earlier generation: the level piece under that one, and the upright down from it."""
    slant: float | None = None
    """For the same, where a slanting line is free: the x at which it comes down to the joint."""


@dataclass
class Feeling:
    """What a tie is like, straight from one to the other, or round everybody between."""

    one: str
    other: str
    quality: Quality
    rank: int
    ends: tuple[float, float] | None = None
    stretches: tuple[Stretch, ...] = ()
    turn: float | None = None

    @property
    def of(self) -> str:
        """What tells it from every other line."""
        return f"feeling {self.one} {self.other} {self.quality.value}"
