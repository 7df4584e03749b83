"""What part parents and family have: parental responsibility, meetings, help of their own."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, View, fact
from prebirth.case.plan import LegalRole
from prebirth.case.record import Record
from prebirth.case.values import Coming, Known, PersonId, Prose


class Holding(StrEnum):
    """Whether somebody has parental responsibility for the baby, or will have it."""

    AT_BIRTH = "will have it from the birth"
    IF_NAMED = "will have it once named at registration"
    TO_COME = "will have it by agreement or order"
    NOW = "has it"
    NONE = "will not have it"
    NOT_KNOWN = "not known"


class Ground(StrEnum):
    """By what somebody has parental responsibility.

    Source: Children Act 1989, sections 2, 4, 4ZA and 12.
    """

    MOTHER = "gives birth to the baby"
    MARRIAGE = "married to the mother, or her civil partner"
    REGISTRATION = "named at registration of the birth"
    AGREEMENT = "parental responsibility agreement"
    ORDER = "court order"


class PaternityTest(StrEnum):
    """How far a paternity test has come."""

    NOT_NEEDED = "not needed"
    OFFERED = "offered"
    DECLINED = "declined"
    AFTER_BIRTH = "to be done after the birth"
    TAKEN = "done, no result yet"
    FATHER = "shows that he is the father"
    NOT_FATHER = "shows that he is not the father"


class Responsibility(Record, about=("person",), audience=Audience.THEIRS, safety=False):
    """Whether somebody has, or will have, parental responsibility, and by what."""

    label: ClassVar[str] = "parental responsibility"
    counted: ClassVar[bool] = False
    columns: ClassVar[tuple[str, ...]] = ("person", "holds", "by", "since", "test")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("person", 1.2),
        ("holds/evidence", 1.8),
        ("by+since", 1.8),
        ("test+tested_on", 1.5),
        ("notes", 2),
    )
    none_here: ClassVar[str] = "Who will have parental responsibility is not recorded here."

    person: PersonId | None = fact(None, "Who")
    holds: Holding | None = fact(None, "Parental responsibility")
    by: Ground | None = fact(None, "How they get it")
    since: PartialDate | None = fact(None, "Since", happened=True)
    test: PaternityTest | None = fact(None, "Paternity test")
    tested_on: PartialDate | None = fact(None, "Day of the test or its result", happened=True)
    notes: Prose = fact("", "What is still to settle")


class OfferAnswer(StrEnum):
    """What somebody said to an offer."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    NONE = "no answer yet"


class FamilyMeeting(Record, about=("offered_to",), audience=Audience.THEIRS, safety=True):
    """A family group decision-making meeting: offered to whom, held when, what it proposes."""

    label: ClassVar[str] = "family group decision-making meeting"
    columns: ClassVar[tuple[str, ...]] = ("offered_to", "offered_on", "answer", "held_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("offered_to", 1.3),
        ("offered_on+in_letter", 1.2),
        ("answer+planned_on+held_on", 1.2),
        ("proposal+reply", 2.6),
        ("why_not", 1.6),
    )
    none_here: ClassVar[str] = "No family group meeting is recorded here."
    dated: ClassVar[str] = "offered_on"

    offered_to: tuple[PersonId, ...] = fact((), "Offered to")
    offered_on: PartialDate | None = fact(None, "Offered on", happened=True)
    in_letter: Known | None = fact(
        None, "Offered in the letter before proceedings?", of_step=LegalRole.LETTER
    )
    answer: OfferAnswer | None = fact(
        None, "Answer", description="Accepted, if at least one of them accepts."
    )
    planned_on: Coming = fact(None, "Set for", not_before=("offered_on",))
    held_on: PartialDate | None = fact(None, "Held on", happened=True, not_before=("offered_on",))
    proposal: Prose = fact("", "What the family proposes", safety=True)
    reply: Prose = fact("", "The authority's answer", safety=True, rests_on=("proposal",))
    why_not: Prose = fact(
        "",
        "Why it was not offered or not held",
        description="Only where a meeting would be against the baby's best interests.",
        audience=Audience.PROFESSIONALS,
        staff_only=True,
    )

    @property
    def awaited(self) -> PartialDate | None:
        """The day for which it is set, until somebody says what became of it."""
        told = self.held_on or self.why_not.strip() or self.proposal.strip()
        return None if told or self.answer == OfferAnswer.DECLINED else self.planned_on

    def unsaid(self, on: date) -> bool:
        """Whether the day for which it was set has passed, and nobody said if it was held."""
        return self.awaited is not None and self.awaited.latest < on

    def theirs(self, view: View) -> bool:
        """Whether it was offered to the parent, whoever else it was offered to."""
        return view.parent in self.people


class HelpKind(StrEnum):
    """Help that is on a parent's own side."""

    ADVOCATE = "independent advocate"
    SOLICITOR = "solicitor"
    INTERMEDIARY = "intermediary"
    ADULT_CARE = "adult social care"
    LITIGATION_FRIEND = "litigation friend"
    OTHER = "other"


class OwnHelp(Record, about=("person",), audience=Audience.THEIRS, safety=True):
    """An advocate, solicitor or other help of a parent's own: when offered, whether taken."""

    label: ClassVar[str] = "independent help"
    counted: ClassVar[bool] = False
    columns: ClassVar[tuple[str, ...]] = ("person", "kind", "offered_on", "answer", "who")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("person", 1),
        ("kind", 1.4),
        ("offered_on", 1.1),
        ("answer+began_on", 1.3),
        ("who/notes", 2.4),
    )
    none_here: ClassVar[str] = (
        "No help of their own is recorded here, such as an advocate or a solicitor."
    )
    dated: ClassVar[str] = "offered_on"

    person: PersonId | None = fact(None, "For whom")
    kind: HelpKind | None = fact(None, "What help")
    offered_on: PartialDate | None = fact(None, "Offered on", happened=True)
    answer: OfferAnswer | None = fact(None, "Answer")
    began_on: PartialDate | None = fact(None, "Began on", happened=True, not_before=("offered_on",))
    who: str = fact("", "Who it is", professional=True)
    notes: Prose = fact("", "What it is for")
