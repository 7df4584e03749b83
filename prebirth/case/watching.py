"""The watch record: an early contact that is not an assessment yet, and that asks again."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar

from prebirth.case.agencies import AgencyKind
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import WhereNow
from prebirth.case.marks import WHOLE_FAMILY, Audience, bookkeeping, fact
from prebirth.case.people import Role
from prebirth.case.record import Record
from prebirth.case.values import Born, Coming, Key, Prose, Row


class Answered(StrEnum):
    """What somebody did when a watch record asked."""

    AGAIN = "looked again"
    BECAME = "became an assessment"
    JOINED = "went into another record"
    CLOSED = "closed"


class SaidOf(Row):
    """Somebody of whom an early contact told."""

    name: str = fact("", essential=True)
    role: Role | None = fact(None, "To the baby")
    born: Born = fact(None)


class ChildBefore(Row):
    """An earlier child of whom an early contact told."""

    name: str = fact("", essential=True)
    born: Born = fact(None)
    where_now: WhereNow | None = fact(None, "Where now")
    known: str = fact("", "What is known", lead="known: ")


class Looked(Row):
    """One answer to a watch record: looked again, became an assessment, or closed, and why."""

    on: PartialDate | None = fact(None, "Date")
    what: Answered | None = fact(None, "What was done")
    says: Prose = fact("", "What was found, or why")
    asks_on: PartialDate | None = fact(None, "Asks again on", lead="asks again on ")
    by: str = fact("", lead="by ")
    into: str = fact("", "Which one", lead="as ")
    record: Key = bookkeeping("", description="The id of the record that it went into.")


class WatchRecord(
    Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=False, signed=False
):
    """What was heard of a pregnancy before there was an assessment, and when to look again."""

    label: ClassVar[str] = "watch record"
    columns: ClassVar[tuple[str, ...]] = ("on", "heard", "agency", "asks_on", "held_by")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on/agency+agency_kind+told_by", 1.4),
        ("who/heard+due+children", 2.6),
        ("look_again_if+asks_on/notes+held_by", 1.8),
        ("looked", 2.2),
    )
    none_here: ClassVar[str] = "Nothing is recorded here of what was heard before."
    dated: ClassVar[str] = "on"

    mark: str = fact(
        "",
        "Known in the list as",
        description="A number, or a word you will know again. No names.",
        staff_only=False,
        safety=False,
    )
    who: tuple[SaidOf, ...] = fact((), "Who", of_whom=True)
    due: Coming = fact(None, "Due date", description="A month will do; leave it empty if unknown.")
    heard: Prose = fact("", "What was heard", staff_only=False)
    on: PartialDate | None = fact(None, "On which day", happened=True)
    agency: str = fact("", "From which agency", service=True, safety=True, staff_only=False)
    agency_kind: AgencyKind | None = fact(None, "Kind of agency")
    told_by: str = fact(
        "",
        "From whom",
        description=(
            "If this becomes an assessment, it goes with what was heard. If they must stay "
            "unnamed, write what they are, not who."
        ),
        safety=True,
        staff_only=True,
    )
    children: tuple[ChildBefore, ...] = fact((), "Earlier children")
    look_again_if: Prose = fact("", "What would make us look again", staff_only=False)
    asks_on: Coming = fact(None, "Look again on")
    held_by: str = fact("", "Who holds it", staff_only=False, safety=True)
    notes: Prose = fact("", staff_only=True)
    looked: tuple[Looked, ...] = fact(
        (), "What was done since", adds_up=True, only_grows=True, after_it_left=True
    )

    @property
    def last(self) -> Looked | None:
        """The newest answer to it."""
        return self.looked[-1] if self.looked else None

    @property
    def over(self) -> bool:
        """Whether it asks no more: it became an assessment, went elsewhere, or was closed."""
        return self.last is not None and self.last.what not in {None, Answered.AGAIN}

    @property
    def asks(self) -> date | None:
        """The first day on which it asks; None where it is over, or has no date."""
        return None if self.over or self.asks_on is None else self.asks_on.earliest
