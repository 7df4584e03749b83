"""The planned lines of a genogram: those of couples, children and relationships."""

from __future__ import annotations

from dataclasses import dataclass, field

from prebirth.case.ties import Quality
from prebirth.drawing.genogram.kin import Akin, Bond, Union
from prebirth.drawing.genogram.tracks import Stretch


@dataclass
class Trunk:
    """The line from a couple down (or up) to its children of one generation."""

    row: int
    x: float
    bar: Stretch
    drops: list[tuple[str, Bond, float]]
    forks: dict[str, float]
    """The x at which the line of twins forks, by child."""


@dataclass
class Joint:
    """How a couple is joined, or how a single parent's line begins."""

    union: Union
    row: int
    bar: Stretch
    feet: dict[str, float]
    trunks: list[Trunk] = field(default_factory=list)
    way: tuple[Stretch, float] | None = None
    """For a partner of an earlier generation: the level piece below, and the upright's x."""
    slant: float | None = None
    """For the same partner, where a slanting line is free: the x where it meets the joint."""


@dataclass
class Feeling:
    """The quality of a relationship, as a straight line or as a line around others."""

    one: str
    other: str
    quality: Quality | Akin
    rank: int
    ends: tuple[float, float] | None = None
    stretches: tuple[Stretch, ...] = ()
    turn: float | None = None

    @property
    def of(self) -> str:
        """Its name, which no other line has."""
        return f"feeling {self.one} {self.other} {self.quality.value}"
