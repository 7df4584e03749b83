"""What a copy leaves out, and what a worker decided about it for that copy."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.change import Place


class Withheld(NamedTuple):
    """What a copy leaves out, and why."""

    table: str
    record: str
    field: str
    reason: str
    fixed: bool = False
    """Whether no reason lets it into a copy for anyone but the chair."""
    sentence: str = ""
    """The sentence that is taken out, as it is written; empty where the whole field is."""
    near: bool = False
    """Whether it may be about somebody else: a person decides before the copy is made."""
    words: tuple[str, ...] = ()
    """The words of the sentence that were found in it, as they are written there."""
    whom: tuple[str, ...] = ()
    """The ids of the people, homes or agencies that the words may be about."""

    @property
    def place(self) -> Place:
        """Where it stands in the case."""
        return Place(self.table, self.record, self.field)


class Standing(NamedTuple):
    """A sentence that stays in a copy though it could be about somebody withheld, and why."""

    place: Place
    sentence: str
    reason: str


class Choice(NamedTuple):
    """What the worker decided for one copy, each with the reason.

    What else to withhold, what to let its reader see after all, which sentences may stand, which
    that may be about somebody else were looked at and taken out, and of which texts what was left
    was read and taken out too.
    """

    more: tuple[tuple[Place, str], ...] = ()
    let: tuple[tuple[Place, str], ...] = ()
    stand: tuple[Standing, ...] = ()
    out: tuple[tuple[Place, str], ...] = ()
    """Each by its place and its sentence. The gate takes them out anyhow; the log keeps it."""
    rest: tuple[Place, ...] = ()
    past: tuple[Place, ...] = ()
    """Where a reader's own past stands: a place may be told there that an agency is named after."""

    @property
    def withheld(self) -> tuple[tuple[Place, str], ...]:
        """All that is withheld from this copy alone."""
        return (*self.more, *((place, REST) for place in self.rest))


REST = "What was left of the text was read and taken out too"
"""Why a text is withheld of which something had gone, and somebody read the rest."""
NO_CHOICE = Choice()
