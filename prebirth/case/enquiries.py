"""Section 47 enquiries: what started one, who made it and how it ended."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact
from prebirth.case.record import DecisionId, Known, Prose, Record


class MadeBy(StrEnum):
    """Whether social care enquires alone or together with the police."""

    ALONE = "social care alone"
    JOINT = "social care and police together"


class EnquiryOutcome(StrEnum):
    """How an enquiry ended."""

    NOT_FOUND = "concerns not substantiated"
    SUPPORT = "substantiated, and no continuing risk of significant harm"
    CONFERENCE = "substantiated, and a conference is called"


class Section47Enquiry(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
    """An enquiry under section 47: what started it, by whom it was made, how it ended."""

    label: ClassVar[str] = "section 47 enquiry"
    columns: ClassVar[tuple[str, ...]] = ("discussion", "begun_on", "led_by", "ended_on", "outcome")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("discussion", 1.8),
        ("begun_on+led_by/made_by", 1.6),
        ("ended_on/outcome", 1.6),
        ("why+parents_know", 2.4),
    )
    none_yet: ClassVar[str] = "No section 47 enquiry is recorded."
    dated: ClassVar[str] = "begun_on"

    discussion: DecisionId | None = fact(
        None,
        "Strategy discussion that started it",
        description="Enter the discussion among the decisions; working days run from its date.",
    )
    begun_on: PartialDate | None = fact(None, "Begun on", happened=True)
    led_by: str = fact("", "Led by")
    made_by: MadeBy | None = fact(None, "Made by")
    ended_on: PartialDate | None = fact(None, "Ended on", happened=True, not_before=("begun_on",))
    outcome: EnquiryOutcome | None = fact(None)
    why: Prose = fact("", "What it found, and why it ended so")
    parents_know: Known | None = fact(
        None,
        "Do the parents know of it?",
        description="Until this says yes no parent's copy holds it.",
        audience=Audience.PROFESSIONALS,
        staff_only=True,
    )

    def kept_from(self, view: View) -> Why | None:
        """An enquiry may be begun before it is safe that the parents know."""
        return super().kept_from(view) if self.parents_know == Known.YES else Why.INTERNAL
