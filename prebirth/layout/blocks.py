"""What a copy is made of: blocks that know their words and nothing of paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prebirth.drawing.shapes import Picture

FIELDS = "prebirth"
"""What every field's name begins with, so that a form of ours is known when it comes back."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 begins a part and stands among the bookmarks. What stands beside it says that nothing is below."""

    text: str
    level: int = 1
    beside: str = ""
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph, with an optional lead in bold before it and a quiet note after it; one that opens a part stays with what follows."""

    text: str
    lead: str = ""
    note: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Empty:
    """Says in words that nothing is there yet."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tiles:
    """A row of boxes: a small label, a large value, a small remark."""

    tiles: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """A framed paragraph that must not be missed."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: column titles, their share of the width, rows of text; in pairs where every other column names what the next one holds."""

    columns: tuple[str, ...]
    weights: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    pairs: bool = False


@dataclass(frozen=True, slots=True)
class AnswerBlock:
    """One question as the report shows it."""

    title: str
    choice: str
    text: str
    note: str
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """Begin a new page."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, as wide as the page where it is that wide; its words stand for it."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class Contents:
    """The parts of the document with their pages, each a link to its part."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, for the eye; read out from the left column to the right."""

    columns: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class FormField:
    """A field to fill in on screen or by hand: its name for the one who reads it back, its label, and its choices or its height in lines."""

    name: str
    label: str
    lines: int = 1
    options: tuple[str, ...] = ()
    value: str = ""
    fixed: bool = False
    told: bool = False
    """Whether its choices have been told above, for several fields at once."""


@dataclass(frozen=True, slots=True)
class Room:
    """Lines to write on by hand."""

    lines: int


Block = (
    Heading
    | Para
    | Empty
    | Bullets
    | Tiles
    | Callout
    | Grid
    | AnswerBlock
    | Break
    | Figure
    | Contents
    | Columns
    | FormField
    | Room
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole copy: its blocks and what stands on every page."""

    kind: str
    reference: str
    version: str
    made: date
    recorded: str
    restricted: bool
    blocks: tuple[Block, ...] = field(default_factory=tuple)

    @property
    def title(self) -> str:
        """The title in the file's properties: reference and kind, never a name."""
        return f"{self.reference} {self.kind}"


def words_of(part: object) -> str:
    """All the words of a block, or of many."""
    if isinstance(part, str):
        return part
    if isinstance(part, Figure):
        return part.picture.words
    inner = (
        part
        if isinstance(part, tuple | list)
        else tuple(getattr(part, name) for name in getattr(part, "__slots__", ()))
    )
    return "\n".join(filter(None, map(words_of, inner)))
