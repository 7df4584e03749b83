"""The blocks that a copy is made of; they hold words and know nothing of paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from prebirth.drawing.shapes import Picture

RESTRICTED = "RESTRICTED: do not copy or pass on"
"""The warning on every page of a copy with restricted information."""
YOURS = "This paper is yours: show it to people you trust"
"""What stands there on a copy for somebody of the family."""
FIELDS = "prebirth"
"""The prefix of every form field, by which a returned form is recognised as ours."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 begins a part of the document and has a bookmark.

    `beside` stands at its right and says that nothing follows.
    """

    text: str
    level: int = 1
    beside: str = ""
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph, with an optional bold lead before it and a quiet note after it.

    One that `opens` a part stays on the page of what follows.
    """

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
    """A framed paragraph that must not be overlooked."""

    lead: str
    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: column titles, their share of the width, and rows of text.

    In `pairs`, every other column names what the next one holds, and none has a title. A row that
    is `struck` holds no more: its words are struck through, save those of its first cell, which
    say so. One that is `whole` stays on one page, with its heading, where a page can hold it.
    """

    columns: tuple[str, ...]
    weights: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    pairs: bool = False
    struck: frozenset[int] = frozenset()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class AnswerBlock:
    """One question as the report shows it.

    One that `opens` a table stays on the page where that begins.
    """

    title: str
    choice: str
    text: str
    note: str
    empty: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """Begin a new page."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, at most as wide as the page; its words stand for it when read out.

    Of one that is `told`, a table beside it says all: no copy prints its words once more.
    """

    picture: Picture
    told: bool = False


@dataclass(frozen=True, slots=True)
class Pictured:
    """A heading or a paragraph with room for a picture at its left, which may be empty."""

    figure: Figure | None
    inside: Heading | Para


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: each part with its page, as a link."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, read out from the left column to the right."""

    columns: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class FormField:
    """A form field, filled in on screen or by hand.

    Its name is for the program that reads the form; it has choices or a height in lines.
    """

    name: str
    label: str
    lines: int = 1
    options: tuple[str, ...] = ()
    value: str = ""
    fixed: bool = False
    told: bool = False
    """Whether its choices are printed above already, for several fields at once."""


@dataclass(frozen=True, slots=True)
class Room:
    """Ruled lines for handwriting."""

    lines: int
    together: bool = False
    """Whether its lines stay on one page."""


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
    | Pictured
    | Contents
    | Columns
    | FormField
    | Room
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole copy: its blocks, and what is printed on every page."""

    kind: str
    reference: str
    version: str
    made: date
    restricted: str
    """What every page says at the top of passing it on, such as RESTRICTED; may be nothing."""
    blocks: tuple[Block, ...] = field(default_factory=tuple)
    at: str = ""
    """The time at which it was made, where that is known."""
    dense: bool = False
    """Whether normal print is set closer, for a copy that must fit on few pages."""
    spacious: bool = False
    """Whether normal print is set at 14 points, for somebody who may find reading hard."""
    easy: bool = False
    """Whether normal print is set as Easy Read: at 16 points, with room between the lines."""

    @property
    def title(self) -> str:
        """The title in the file's properties: reference and kind, never somebody's name."""
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
