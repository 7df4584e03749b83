"""The log of what left: each copy, to whom, and what came back."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import time
from enum import StrEnum
from typing import Any, ClassVar

from prebirth.base.language import say
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, Audience, bookkeeping, fact
from prebirth.case.record import Correction, Record, came_with, corrections
from prebirth.case.values import AgencyId, Key, Known, Prose, Row


class Decided(StrEnum):
    """What was decided of one place or sentence for one copy."""

    WITHHELD = "also withheld"
    LET_IN = "let in"
    STANDS = "stands"
    TAKEN_OUT = "looked at and taken out"
    REST_OUT = "what was left of the text taken out"


class CopyDecision(Row):
    """One thing that was decided for one copy, so that its update sheets keep to it."""

    decided: Decided = bookkeeping(Decided.WITHHELD)
    table: Key = bookkeeping("")
    record: Key = bookkeeping("")
    field: Key = bookkeeping("")
    sentence: str = bookkeeping("", description="The sentence that was decided; empty for a place.")
    reason: str = bookkeeping("")


class WrongHands(Row):
    """That a copy reached somebody it was not for, and what was done about it."""

    to: str = fact("", "Who got it", essential=False)
    noticed_on: PartialDate | None = fact(None, "Noticed on", lead="noticed ")
    noticed_at: str = fact("", "At what time", lead="at ")
    told: str = fact("", "Who has been told", lead="told: ")
    done: str = fact("", "What happened, and what was done", longest=10_000)


class Filed(Row):
    """Where a copy went into the records of whoever was given it."""

    received_by: str = fact("", "Received by", essential=False)
    on: PartialDate | None = fact(None, "Filed on", lead="on ")
    where: str = fact("", "Filed where", lead="filed in ")
    replaces: str = fact("", "Which version was taken out for it", lead="in place of ")
    readable: Known | None = fact(
        None, "Can the family read it there?", lead="the family can read it there: "
    )


TIME = re.compile(r"(\d{1,2})(?:[.:h]?(\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?(?:\s*hrs?)?")


def time_of(text: str) -> time | None:
    """The time of day that somebody wrote, such as 14:30, 2.30pm or noon; None if it is none."""
    written = " ".join(text.casefold().split())
    if written in {"noon", "midday", "12 noon", "midnight"}:
        return time(0 if written == "midnight" else 12)
    found = TIME.fullmatch(written)
    if not found or not (found[2] or found[3]):
        return None
    hours, minutes, half = int(found[1]), int(found[2] or 0), found[3]
    if minutes > 59 or (not 1 <= hours <= 12 if half else hours > 23):
        return None
    return time(hours % 12 + (12 if half == "p" else 0) if half else hours, minutes)


class Share(
    Record,
    about=WHOLE_FAMILY,
    audience=Audience.PROFESSIONALS,
    safety=False,
    signed=False,
    stays=True,
):
    """A copy that left, for whom, why and by whose hand."""

    label: ClassVar[str] = "copy shared"
    columns: ClassVar[tuple[str, ...]] = ("on", "copy_kind", "version", "to", "purpose")
    begins_with: ClassVar[Mapping[str, Any]] = {"draft": True}  # until its form is closed
    given_again: ClassVar[tuple[str, ...]] = (
        "copy_kind",
        "to",
        "reader",
        "agency",
        "purpose",
        "lawful_basis",
        "choices",
        "chosen",
    )
    """What an update sheet has in common with the copy that it updates."""
    to_whom: ClassVar[frozenset[str]] = frozenset({"agency", "reader", "to"})
    of_any: ClassVar[tuple[str, ...]] = ("on", "copy_kind")
    """What somebody who asks what is held about them is told of every copy: not whose it is."""
    of_theirs: ClassVar[tuple[str, ...]] = (*of_any, "to", "agency", "purpose")
    """What they are told of one whose reader they may know."""
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on", 1),
        ("copy_kind/version", 1.2),
        ("to/agency+filed+wrong", 1.5),
        ("purpose", 1.4),
        ("lawful_basis", 1.6),
        ("how+by+agreed+came_with+corrections", 1),
    )
    none_here: ClassVar[str] = "No copy is recorded here as shared."
    dated: ClassVar[str] = "on"

    copy_kind: CopyKind | None = fact(None, "Which copy")
    version: str = bookkeeping("", printed=True)
    digest: Key = bookkeeping("", "SHA-256 of the file")
    facts: Key = bookkeeping("", "Digest of the record it was made from")
    head: Key = bookkeeping(
        "",
        description="Hash of the entry after which the record stood so, if it is an earlier one.",
    )
    choices: Prose = fact(
        "",
        title="Decided for this copy alone",
        description="What else was withheld, or let in after all, and why.",
        inside=True,
    )
    chosen: tuple[CopyDecision, ...] = bookkeeping(())
    to: str = fact("", "To whom", safety=True)
    reader: Key = bookkeeping(
        "",
        description="The id of the person or agency for whose eyes it was made, or chair. It is "
        "no reference: it stays when they are removed, so that nobody else is taken for them.",
    )
    agency: AgencyId | None = fact(None, kept_as="to", goes_with=True, gave=False)
    purpose: str = fact("", safety=False)
    lawful_basis: str = fact("", safety=False)
    how: str = fact("", "How it was given", safety=True)
    on: PartialDate | None = fact(None, "Date")
    by: str = fact("", "Made or shared by", safety=False)
    agreed: Known | None = fact(None, "Did the family agree?")
    filed: tuple[Filed, ...] = fact(
        (), "Received and filed", adds_up=True, after_it_left=True, only_grows=True
    )
    wrong: tuple[WrongHands, ...] = fact(
        (),
        "Reached somebody it was not for",
        adds_up=True,
        after_it_left=True,
        only_grows=True,
    )
    corrections: tuple[Correction, ...] = corrections()
    draft: bool = bookkeeping(False, "Still being typed by hand")
    came_with: str = came_with()

    def goes_with(self, gone: Mapping[str, Collection[str]]) -> bool:
        """Whether it went to one of these, also where their id stands in it as no reference."""
        readers = (*gone.get("people", ()), *gone.get("agencies", ()))
        return self.reader in readers or super().goes_with(gone)

    @property
    def left(self) -> bool:
        """Whether it stays: a row typed by hand does once its form is closed."""
        return not self.draft

    @property
    def surely_left(self) -> bool:
        """Whether a copy was made and logged for it, or reached somebody: no row typed alone."""
        return bool(self.digest or self.facts or self.wrong)

    @property
    def withdrawn(self) -> str:
        """Why the row counts no more; nothing where it counts.

        A copy that was made and logged is out there, whatever is written beside it.
        """
        rows = [row for row in self.corrections if row.withdrawn]
        return (rows[-1].says or say("entered by mistake")) if rows and not self.surely_left else ""
