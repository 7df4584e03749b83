"""What a kind of copy is: its words, its readers, what they may see, and its builder.

Each kind is declared as SPEC in the module of its name in this room. Menu, copy dialog, command
line, log, update sheets, the practice case's copies and README.md follow from the declaration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields
from datetime import date
from enum import Enum
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple, Self

from prebirth.base.language import denying
from prebirth.case.change import Place
from prebirth.case.closing import LeftKind
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.copy_kinds import THE_CHAIR as FOR_CHAIR
from prebirth.copies.said import Said
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document
from prebirth.privacy.gate import Seen
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld


class Policy(Enum):
    """Whom a kind of copy is for, and so what the gate takes out of the case."""

    NOTHING = "holds nothing of any case"
    EVERYBODY = "for everybody who reads it, for one person among them, or for the chair"
    ONE_PARENT = "for one parent, without what belongs to other adults"
    ONE_AGENCY = "for one agency of the case"
    ONE_PERSON = "for one person of the case, with what is held about them alone"


FROM_CASE = frozenset({Policy.ONE_PARENT, Policy.ONE_AGENCY, Policy.ONE_PERSON})
"""The policies that take the reader from the case."""
FOR_ONE = frozenset({Policy.ONE_PARENT, Policy.ONE_PERSON})
"""The copies for one of the family: each sentence that speaks of somebody else is shown."""


class Format(Enum):
    """What the file is; its value is how the name ends."""

    PDF = "pdf"
    WORD = "docx"


class CopyWay(Enum):
    """What else may be chosen of some kinds of copy."""

    EASY_READ = "one idea a line, each beside a picture"
    SECTIONS = "some sections of the walk alone"


class CopyOrder(NamedTuple):
    """Which copy is wanted: kind, day, reader, what was decided for it, and how it is set.

    The reader is a name or an id; nothing where the kind is for everybody.
    """

    kind: CopyKind
    on: date
    reader: str = ""
    choice: Choice = NO_CHOICE
    large: bool = False
    should: str = ""
    """Why a paper for one of the family should go after a loss or a closing: somebody was asked."""
    at: str = ""
    """The time at which it is made, which tells two copies of one day apart."""
    easy: bool = False
    """Whether it is set as Easy Read: one idea a line, each beside a picture."""
    sections: tuple[str, ...] = ()
    """The ids of the sections it is made of, where not of all."""


class CopyView(NamedTuple):
    """All that a copy is built from: the order, the form, and the case as its reader may see it.

    The reader of the order is an id here, and is in the case.
    """

    order: CopyOrder
    walk: Walk
    seen: Seen
    withheld: tuple[Withheld, ...]
    held: tuple[tuple[str, int], ...] = ()
    """How many facts each table of the case holds, before any was taken out."""
    superseded: frozenset[str] = frozenset()
    """The tables of which what may hold now is recorded, and not in this copy."""
    lessened: frozenset[Place] = frozenset()
    """Where this copy holds fewer records, rows or links than the record does."""
    settled: frozenset[str] = frozenset()
    """The steps that look open in this copy, and that the record says are done."""
    unborne: frozenset[tuple[LeftKind | None, str]] = frozenset()
    """What looks open as the work ends in this copy, and is not so by the record."""
    born: bool = False
    """Of a form without answers: whether every baby is born, as far as everybody may know."""
    unasked: bool = False
    """Whether, by the whole record, somebody has to ask first if it should go to the family."""
    feared: frozenset[str] = frozenset()
    """From whom its reader is to be kept safe, which the case does not say to the family."""
    harm_kept: bool = False
    """Whether it lacks an event that tells of harm by somebody near the baby."""
    homes_kept: frozenset[str] = frozenset()
    """Of whom it lacks an address that the record holds."""


class Fit(NamedTuple):
    """The pages a kind must fit on, and its versions to try in turn, the fullest first."""

    pages: int
    versions: Callable[[CopyView], Iterator[Document]]


class Recipient(NamedTuple):
    """Somebody a kind of copy is usually for: in words, and as an order names them."""

    words: str
    key: str


THE_CHAIR = Recipient(FOR_CHAIR, CHAIR)
CONFERENCE_READERS = (Recipient("The conference: everyone who attends", ""), THE_CHAIR)


@dataclass(frozen=True, kw_only=True)
class CopySpec:
    """A kind of copy; no field has a default, since one that is forgotten must open nothing."""

    kind: CopyKind
    also: str
    """Other words by which people look for it, with commas between them; translated too."""
    policy: Policy
    recipients: tuple[Recipient, ...]
    """Who it is for; where the policy takes them from the case, who else may have it."""
    format: Format
    legal_advice: bool
    """Whether its readers may read what passes between the authority and its lawyers."""
    part: bool
    """Whether it holds but a part: what changed elsewhere is not for its readers."""
    tells_of_gaps: bool
    """Whether it says that something is kept back, since a hole in it could hurt a baby."""
    build: Callable[[CopyView], Document]
    report: Callable[[CopyView], tuple[Document, Said]] | None
    """Where it says all that its reader may see: what it builds, with what its parts have said.

    None where it says but a part; what is missing there is not counted.
    """
    fit: Fit | None
    """None where it takes the pages that it needs."""
    large_in_demo: bool
    """Whether the copies of the practice case have it in large print too."""
    ways: frozenset[CopyWay]
    """What else may be chosen of it."""

    def __new__(cls, **said: Any) -> Self:
        """Refuse a declaration that leaves something out, and name all of it."""
        forgotten = [field.name for field in fields(cls) if field.name not in said]
        if forgotten:
            raise TypeError(
                f"the copy kind “{said.get('kind', '?')}” does not say its "
                f"{', '.join(forgotten)}: add them to its SPEC, nothing is assumed"
            )
        return super().__new__(cls)

    @property
    def purpose(self) -> str:
        """What it is usually for; the window translates it."""
        return self.kind.purpose

    @property
    def title(self) -> str:
        """Its name in the menu; the window translates it."""
        return self.kind.copy_title

    @property
    def for_chair(self) -> bool:
        """Whether the chair may have it, with what is withheld from others."""
        return any(one.key == CHAIR for one in self.recipients)

    def __post_init__(self) -> None:
        """Refuse what contradicts itself; raises ValueError."""
        from_case = self.policy in FROM_CASE
        others = any(one.key != CHAIR for one in self.recipients)
        if others if from_case else not self.recipients:
            raise ValueError(
                f"the copy kind “{self.kind}” must say its recipients, unless its policy takes "
                "the reader from the case"
            )


def denying_for(order: CopyOrder) -> AbstractContextManager[None]:
    """What a copy is built inside: one for somebody of the family denies nothing."""
    spec = spec_of(order.kind)
    one = spec.policy is Policy.EVERYBODY and order.reader not in {"", CHAIR}
    return denying(not (spec.policy in FOR_ONE or (one and not spec.tells_of_gaps)))


def module_of(kind: CopyKind) -> str:
    """The module that declares and builds a kind."""
    return f"prebirth.copies.{kind.called.replace('-', '_')}"


@cache
def spec_of(kind: CopyKind) -> CopySpec:
    """The declaration of a kind, from its own module; raises LookupError where it has none.

    A module is imported when its kind is asked for: the drawings of the conference report take
    longer to import (70 ms) than a short copy takes to make.
    """
    spec = getattr(import_module(module_of(kind)), "SPEC", None)
    if not isinstance(spec, CopySpec) or spec.kind != kind:
        raise LookupError(f"{module_of(kind)} declares no SPEC = CopySpec(…) of the kind “{kind}”")
    return spec


def specs() -> tuple[CopySpec, ...]:
    """Every kind of copy, in the order in which it is offered."""
    return tuple(spec_of(kind) for kind in CopyKind)


def _all_declared() -> None:
    """Refuse to start with a kind that nobody has said anything of; raises ImportError."""
    for kind in CopyKind:
        if find_spec(module_of(kind)) is None:
            raise ImportError(
                f"the copy kind “{kind}” has no module {module_of(kind)}: "
                "add it, with its builder and SPEC = CopySpec(…)"
            )


_all_declared()
