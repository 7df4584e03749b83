"""How the work ended: what was open, what would reopen it, who watches; and opened again."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Self

from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, AskedAt, Audience, bookkeeping, fact
from prebirth.case.not_yet import has_been
from prebirth.case.record import Record
from prebirth.case.values import AgencyId, Coming, Key, Known, PersonId, Prose, Row, Who


class Ending(StrEnum):
    """How the work with a family ended here."""

    FINISHED = "finished"
    MOVED = "the family moved away"
    TRANSFERRED = "transferred to another team or authority"
    NOT_NEEDED = "not needed any more"
    NO_FURTHER = "no further action"
    AFTER_LOSS = "after a loss"


HANDED_ON = frozenset({Ending.MOVED, Ending.TRANSFERRED})
"""Endings after which somebody else has to know."""


class LeftKind(StrEnum):
    """What kind of thing was open when the work ended."""

    PROMPT = "worth another look"
    THIN = "not asked or not written yet"
    STEP = "step not done"
    ACTION = "action open"
    DECISION = "decision not recorded as carried out"
    CHECK = "check not come back"
    ANSWER = "answer not come"
    TELLING = "somebody still to be told"
    WORRY = "worry held"

    @classmethod
    def _missing_(cls, value: object) -> LeftKind | None:
        """Take what earlier builds called it: of some nobody had said whether they were."""
        return cls.DECISION if value == "decision not carried out" else None


OF_RECORDS = frozenset(LeftKind) - {LeftKind.PROMPT, LeftKind.THIN, LeftKind.STEP}
"""The kinds of which each row is one record: what of the others was open, a rule says."""


class LeftOpen(Row):
    """One thing that was open when the work ended, and the sentence that was written to it."""

    kind: LeftKind | None = fact(None)
    of: Key = bookkeeping("", description="The id of the rule, the step or the record.")
    about: tuple[Key, ...] = bookkeeping((), description="The ids of the records that it rests on.")
    names: tuple[Key, ...] = bookkeeping((), description="The ids of those whom its words name.")
    what: Prose = fact("", "What was open", essential=True)
    said: Prose = fact("", "What was written to it")
    unanswered: bool = fact(
        False,
        "Closed without an answer",
        lead="closed without an answer",
        description="Nobody wrote a sentence to it when the work ended.",
    )

    @property
    def rests_on(self) -> frozenset[str]:
        """The ids of the records without which it says nothing."""
        return frozenset({*self.told_of, *self.names})

    @property
    def told_of(self) -> frozenset[str]:
        """The ids of those of them of which it may tell more than who they are."""
        own = {self.of} - {""} if self.kind in OF_RECORDS else set()
        return frozenset({*self.about, *own})


class Watcher(Row):
    """Somebody who watches once the work has ended: for what, and until when."""

    agency: AgencyId | None = fact(None, "Which agency")
    who: Who = fact("", "Who there", called=True)
    over: PersonId | None = fact(None, "Over which adult", lead="over ")
    what: Prose = fact("", "What they look for", lead="looks for: ")
    until: Coming = fact(None, "Until", lead="until ")
    agreed: Known | None = fact(None, "Have they agreed?", lead="have they agreed: ")

    @property
    def named(self) -> bool:
        """Whether it says who watches."""
        return bool(self.agency or self.who.strip())

    def over_nobody(self) -> Self:
        """That they watch and until when, without over whom, and without words that may tell."""
        return self.model_copy(update={"over": None, "what": ""})


class Closing(
    Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=False, signed=False
):
    """An ending of the work, who took over, and why it was opened again if it was."""

    label: ClassVar[str] = "closing"
    columns: ClassVar[tuple[str, ...]] = ("on", "ending", "why", "to", "reopened_why")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on/ending", 1.3),
        ("why/agreed+reopen_if", 2.4),
        ("to/agency+handed_over+watchers", 2),
        ("acknowledged_on/acknowledged_by", 1.2),
        ("reopened_on/reopened_why", 1.5),
    )
    none_here: ClassVar[str] = "No closing is recorded here."
    dated: ClassVar[str] = "on"

    ending: Ending | None = fact(None, "How it ended")
    on: PartialDate | None = fact(
        None, "Closed on", happened=True, asks_today=True, asked_at=AskedAt.CLOSING
    )
    why: Prose = fact("", asked_at=AskedAt.CLOSING)
    agreed: str = fact(
        "", "Who agreed to it", lead="agreed: ", asked_at=AskedAt.CLOSING, safety=False
    )
    reopen_if: Prose = fact("", "What would make us look again", asked_at=AskedAt.CLOSING)
    watchers: tuple[Watcher, ...] = fact((), "Who watches", adds_up=True)
    was_open: tuple[LeftOpen, ...] = fact((), "What was open", adds_up=True)
    listed: bool = bookkeeping(
        False,
        description="An older build did not list what was open when it was closed.",
    )
    to: Who = fact("", "To whom", called=True, lead="to ", asked_at=AskedAt.CLOSING, safety=True)
    agency: AgencyId | None = fact(
        None, "Of which agency", asked_at=AskedAt.CLOSING, goes_with=False, gave=False
    )
    handed_over: Prose = fact("", "What was handed over", asked_at=AskedAt.HANDING_ON)
    acknowledged_on: PartialDate | None = fact(
        None, "They confirmed it on", happened=True, not_before=("on",), asked_at=AskedAt.HANDING_ON
    )
    acknowledged_by: Who = fact("", "Who confirmed it", asked_at=AskedAt.HANDING_ON, safety=True)
    reopened_on: PartialDate | None = fact(
        None, "Opened again on", happened=True, asks_today=True, not_before=("on",)
    )
    reopened_why: Prose = fact("", "Why it was opened again")

    @property
    def reopened(self) -> bool:
        """Whether it was opened again."""
        return has_been(self.reopened_on) or (
            self.reopened_on is None and bool(self.reopened_why.strip())
        )

    @property
    def watching(self) -> list[Watcher]:
        """Those who are named as watching."""
        return [row for row in self.watchers if row.named]
