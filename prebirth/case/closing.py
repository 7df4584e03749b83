"""How the work ended: closed, moved away, not needed any more; and opened again, with why."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, AskedAt, Audience, fact
from prebirth.case.record import AgencyId, Prose, Record


class Ending(StrEnum):
    """How the work with a family ended here."""

    FINISHED = "finished"
    MOVED = "the family moved away"
    TRANSFERRED = "transferred to another team or authority"
    NOT_NEEDED = "not needed any more"
    AFTER_LOSS = "after a loss"


HANDED_ON = frozenset({Ending.MOVED, Ending.TRANSFERRED})
"""Endings after which somebody else has to know."""


class Closing(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, signed=False):
    """An ending of the work, who took over, and why it was opened again if it was."""

    label: ClassVar[str] = "closing"
    columns: ClassVar[tuple[str, ...]] = ("on", "ending", "why", "to", "reopened_why")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on/ending", 1.3),
        ("why/reopen_if", 2.4),
        ("to/agency+handed_over", 2),
        ("acknowledged_on/acknowledged_by", 1.2),
        ("reopened_on/reopened_why", 1.5),
    )
    none_yet: ClassVar[str] = "It has not been closed."
    dated: ClassVar[str] = "on"

    ending: Ending | None = fact(None, "How it ended")
    on: PartialDate | None = fact(
        None, "Closed on", happened=True, asks_today=True, asked_at=AskedAt.CLOSING
    )
    why: Prose = fact("", asked_at=AskedAt.CLOSING)
    reopen_if: Prose = fact("", "What would make us look again", asked_at=AskedAt.CLOSING)
    to: str = fact("", "To whom", called=True, lead="to ", asked_at=AskedAt.HANDING_ON)
    agency: AgencyId | None = fact(None, "Of which agency")
    handed_over: Prose = fact("", "What was handed over", asked_at=AskedAt.HANDING_ON)
    acknowledged_on: PartialDate | None = fact(
        None, "They confirmed it on", happened=True, not_before=("on",), asked_at=AskedAt.HANDING_ON
    )
    acknowledged_by: str = fact("", "Who confirmed it", asked_at=AskedAt.HANDING_ON)
    reopened_on: PartialDate | None = fact(
        None, "Opened again on", happened=True, asks_today=True, not_before=("on",)
    )
    reopened_why: Prose = fact("", "Why it was opened again")

    @property
    def reopened(self) -> bool:
        """Whether it was opened again."""
        return bool(self.reopened_on or self.reopened_why.strip())
