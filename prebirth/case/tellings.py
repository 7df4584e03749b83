"""A telling: what was told, to whom, how, on whose word and when."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Annotated, ClassVar, Self

from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, bookkeeping, fact, marks
from prebirth.case.record import Correction, Record, came_with, corrections, ref_of
from prebirth.case.shares import CopyDecision
from prebirth.case.values import (
    AgencyId,
    ConferenceId,
    DecisionId,
    Key,
    LegalStepId,
    PersonId,
    Prose,
    Ref,
    Row,
)

AppointmentId = Annotated[str, Ref("appointments")]
EventId = Annotated[str, Ref("events")]


class Matter(StrEnum):
    """What somebody was told of, and the table that holds it, if one does."""

    table: str

    def __new__(cls, words: str, table: str = "") -> Self:
        """A kind of thing that is told, with its table."""
        made = str.__new__(cls, words)
        made._value_, made.table = words, table
        return made

    DECISION = "a decision", "decisions"
    LEGAL_STEP = "a legal step", "legal_steps"
    APPOINTMENT = "an appointment", "appointments"
    EVENT = "something that happened", "events"
    HISTORY = "the family's history"
    REPORT = "the report for conference", "conferences"
    ASSESSMENT = "the assessment, before it was signed"
    OTHER = "something else"


class Group(StrEnum):
    """Several who were told together."""

    PARENTS = "the parents"
    PARTNERS = "all partner agencies"


class PreparedNote(Row):
    """The note that was made for somebody who is still to be told, as the log will name it."""

    digest: Key = bookkeeping("")
    facts: Key = bookkeeping("")
    head: Key = bookkeeping("")
    version: str = bookkeeping("")
    purpose: str = bookkeeping("")
    choices: str = bookkeeping("")
    chosen: tuple[CopyDecision, ...] = bookkeeping(())


class Telling(
    Record,
    about=("person",),
    audience=Audience.PROFESSIONALS,
    safety=False,
    signed=False,
    stays=True,
):
    """Something that somebody was told, or is still to be told."""

    label: ClassVar[str] = "note of who was told"
    plural: ClassVar[str] = "notes of who was told"
    columns: ClassVar[tuple[str, ...]] = (
        "on",
        "matter",
        "agency",
        "person",
        "group",
        "to",
        "told",
    )
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on+told", 1),
        ("What: matter/decision/legal_step/appointment/event/conference/said", 2.6),
        ("To whom: agency/person/group/to", 1.8),
        ("how+word_of+came_with", 1.4),
        ("corrections", 1.2),
    )
    to_whom: ClassVar[frozenset[str]] = frozenset({"agency", "person", "group", "to"})
    none_here: ClassVar[str] = "Nobody is recorded here as told."
    dated: ClassVar[str] = "on"

    matter: Matter | None = fact(None, "Told of")
    decision: DecisionId | None = fact(None, "Which decision", kept_as="said", goes_with=True)
    legal_step: LegalStepId | None = fact(None, "Which legal step", kept_as="said", goes_with=True)
    appointment: AppointmentId | None = fact(
        None, "Which appointment", kept_as="said", goes_with=True
    )
    event: EventId | None = fact(None, "What happened", kept_as="said", goes_with=True)
    conference: ConferenceId | None = fact(
        None, "For which conference", kept_as="said", goes_with=True
    )
    said: Prose = fact("", "In words", privileged=True)
    agency: AgencyId | None = fact(None, "Which agency", kept_as="to", goes_with=True, gave=True)
    person: PersonId | None = fact(None, "Which person", kept_as="to", goes_with=True)
    group: Group | None = fact(None, "Or several together")
    to: str = fact("", "Or whom, in words", safety=True)
    how: str = fact("", "How", safety=True)
    word_of: str = fact("", "On whose word we know it", safety=True)
    on: PartialDate | None = fact(None, "Told on", happened=True)
    told: bool = fact(
        False,
        "They were told",
        description="Once it is ticked the row stays: it can be put right, not changed.",
    )
    note: tuple[PreparedNote, ...] = bookkeeping(
        (), description="The note made for them, which is in the log once they were told."
    )
    corrections: tuple[Correction, ...] = corrections()
    came_with: str = came_with()

    def applies(self, field: str) -> bool:
        """Which record was told of is asked once it is said of what kind; one entered shows."""
        table = dict(_told_of()).get(field)
        return not table or bool(
            getattr(self, field) or (self.matter and self.matter.table == table)
        )

    @property
    def waits(self) -> bool:
        """Whether somebody is still to be told: it says who, and nobody ticked that they were."""
        return not self.told and bool(self.agency or self.person or self.group or self.to)

    @property
    def left(self) -> bool:
        """Whether it stays: what is still to be told may be changed."""
        return self.told

    @property
    def holds(self) -> bool:
        """Whether somebody was told, and nobody has said since that it was entered by mistake."""
        return self.told and not any(row.withdrawn for row in self.corrections)

    @property
    def of(self) -> tuple[str, str] | None:
        """The table and the id of what was told of, where it is a record."""
        return next(
            ((table, key) for field, table in _told_of() if (key := getattr(self, field))), None
        )

    @property
    def what(self) -> Matter | None:
        """What was told of; the record says it where nobody chose."""
        if self.matter or not self.of:
            return self.matter or (Matter.OTHER if self.said else None)
        return next((matter for matter in Matter if matter.table == self.of[0]), None)


@cache
def _told_of() -> tuple[tuple[str, str], ...]:
    """The fields that point to what was told of, each with its table."""
    return tuple(
        (name, table)
        for name, mark in marks(Telling).items()
        if mark.kept_as == "said" and (table := ref_of(Telling, name))
    )
