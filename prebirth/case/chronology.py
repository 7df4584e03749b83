"""The appointments offered to a family, and what happened, for the chronology."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar, Self

from prebirth.case.agencies import AgencyRole, Told
from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, View, Why, fact
from prebirth.case.not_yet import TO_COME, not_yet
from prebirth.case.record import AskedLines, Record
from prebirth.case.sameness import may_be_one, may_be_one_day, much_alike
from prebirth.case.values import AgencyId, Near, PersonId, Prose


class Service(StrEnum):
    """The service that offered an appointment."""

    MIDWIFERY = "midwifery"
    SCAN = "scan"
    HEALTH_VISITING = "health visiting"
    GP = "GP"
    MENTAL_HEALTH = "mental health"
    SUBSTANCE_MISUSE = "substance misuse"
    SOCIAL_WORK = "social work visit"
    PROBATION = "probation"
    OTHER = "other"


HOME = {
    Service.MIDWIFERY: AgencyRole.MATERNITY,
    Service.SCAN: AgencyRole.MATERNITY,
    Service.HEALTH_VISITING: AgencyRole.HEALTH_VISITOR,
    Service.GP: AgencyRole.GP,
    Service.MENTAL_HEALTH: AgencyRole.MENTAL_HEALTH,
    Service.SUBSTANCE_MISUSE: AgencyRole.SUBSTANCES,
    Service.SOCIAL_WORK: AgencyRole.OURS,
    Service.PROBATION: AgencyRole.PROBATION,
}
"""The agency each service belongs to."""


class Outcome(StrEnum):
    """What became of an appointment."""

    ATTENDED = "attended"
    LATE = "late"
    DID_NOT_ATTEND = "did not attend"
    WAS_NOT_BROUGHT = "was not brought"
    NO_ACCESS = "no access"
    LEFT = "left before being seen"
    CANCELLED_BY_FAMILY = "cancelled by family"
    CANCELLED_BY_SERVICE = "cancelled by service"
    REARRANGED = "rearranged"


CAME = frozenset({Outcome.ATTENDED, Outcome.LATE})
"""Outcomes of an appointment at which somebody was seen."""
MISSED = frozenset(
    {
        Outcome.DID_NOT_ATTEND,
        Outcome.WAS_NOT_BROUGHT,
        Outcome.NO_ACCESS,
        Outcome.CANCELLED_BY_FAMILY,
    }
)


class Appointment(Record, about=("person",), audience=Audience.THEIRS, safety=True):
    """One appointment offered to the family, and what became of it."""

    label: ClassVar[str] = "appointment"
    columns: ClassVar[tuple[str, ...]] = ("on", "service", "person", "outcome", "shared_with")
    offered: ClassVar[tuple[str, ...]] = ("on", "service", "person", "outcome", "reason")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on", 1),
        ("service/person/source", 1.3),
        ("outcome/reason", 1.5),
        ("shared_with", 1.6),
        ("meaning", 1.7),
        ("response/response_on", 1.7),
    )
    none_here: ClassVar[str] = "No appointment is recorded here."
    dated: ClassVar[str] = "on"
    many: ClassVar[bool] = True
    asked_lines: ClassVar[AskedLines | None] = AskedLines(
        "Appointments you offered", lines=4, place=1
    )

    on: Near = fact(None, "Date", asked_as="Date of appointment")
    service: Service | None = fact(None, asked_as="Service")
    person: PersonId | None = fact(None, "For whom")
    outcome: Outcome | None = fact(None, "What happened", asked_as="What became of it")
    reason: Prose = fact("", "Reason given", privileged=True)
    shared_with: tuple[Told, ...] = fact((), "Shared with", tells=True)
    meaning: Prose = fact("", "What it may mean", privileged=True)
    response: Prose = fact("", "What we did", privileged=True)
    response_on: PartialDate | None = fact(None, "Done on", happened=True)
    source: AgencyId | None = fact(None, "Source agency", goes_with=False, gave=True)

    def as_of(self, on: date) -> Self:
        """The same before its day: nobody came to it or missed it yet, whatever was typed."""
        came_or_missed = self.outcome in CAME or self.unseen
        if not came_or_missed or self.on is None or self.on.earliest <= on:
            return self
        return self.model_copy(update={"on": not_yet(self.on, TO_COME), "outcome": None})

    @property
    def missed(self) -> bool:
        """Whether the family was offered it and was not there.

        What a service cancels itself is not missed.
        """
        return self.outcome in MISSED

    @property
    def unseen(self) -> bool:
        """Whether the family was offered it and nobody saw them: missed, or they left before."""
        return self.missed or self.outcome == Outcome.LEFT

    @property
    def sort(self) -> str:
        """Whether it was missed, left, kept, moved or cancelled: none speaks of another."""
        if self.missed:
            return "missed"
        if self.outcome == Outcome.LEFT:
            return "unfinished"
        if self.outcome == Outcome.CANCELLED_BY_SERVICE:
            return "cancelled"
        if self.outcome == Outcome.REARRANGED:
            return "rearranged"
        return "kept" if self.outcome in CAME else ""

    def may_be(self, other: Self) -> bool:
        """Whether both are of one day, and perhaps of one service for one person."""
        return (
            may_be_one_day(self.on, other.on)
            and may_be_one(self.service, other.service)
            and may_be_one(self.person, other.person)
        )


class EventKind(StrEnum):
    """What kind of thing happened."""

    INCIDENT = "incident"
    INJURY = "injury"
    LATE_PRESENTATION = "late presentation"
    REFERRAL = "referral"
    POLICE = "police call-out"
    CONVICTION = "conviction"
    MOVE = "move"
    NEW_PARTNER = "new partner"
    SEPARATION = "separation"
    PREGNANCY = "pregnancy"
    REMOVAL = "removal"
    PLAN_CHANGE = "plan change"
    BEREAVEMENT = "bereavement"
    POSITIVE = "positive change"
    OTHER = "other"


KNOWN_TO = {
    EventKind.POLICE: (AgencyRole.POLICE,),
    EventKind.CONVICTION: (AgencyRole.POLICE, AgencyRole.PROBATION),
    EventKind.LATE_PRESENTATION: (AgencyRole.MATERNITY,),
}
"""The agencies that may know of it by what it is, whoever told us."""


class Harm(StrEnum):
    """Whether violence or control played a part."""

    ALLEGED = "alleged"
    CONFIRMED = "confirmed"
    NONE = "none"


HARMFUL = frozenset({Harm.ALLEGED, Harm.CONFIRMED})


class Event(Record, about=("about",), audience=Audience.THEIRS, safety=False, carried=True):
    """Something that happened, for the chronology."""

    label: ClassVar[str] = "event"
    columns: ClassVar[tuple[str, ...]] = ("on", "kind", "about", "happened", "source")
    offered: ClassVar[tuple[str, ...]] = ("on", "kind", "about", "happened")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on+until", 1.1),
        ("kind+violence", 1.1),
        ("about", 1.2),
        ("happened/source", 3),
        ("significance", 2),
    )
    none_here: ClassVar[str] = "No event is recorded here."
    dated: ClassVar[str] = "on"
    told_in: ClassVar[tuple[str, ...]] = ("happened", "on")
    many: ClassVar[bool] = True
    asked_lines: ClassVar[AskedLines | None] = AskedLines(
        "What happened that we should know of", lines=3, place=2
    )

    on: PartialDate | None = fact(None, "Date", happened=True, asked_as="Date of this")
    until: PartialDate | None = fact(None, "To, if it lasted", not_before=("on",))
    about: tuple[PersonId, ...] = fact((), "About whom")
    source: AgencyId | None = fact(None, "Source agency", goes_with=False, gave=True)
    kind: EventKind | None = fact(None)
    violence: Harm | None = fact(None, "Violence or control?")
    happened: Prose = fact("", "What happened", asked_as="What happened", of_them=True)
    significance: Prose = fact("", "What it means for the child", of_them=True)

    @property
    def last_day(self) -> PartialDate | None:
        """The last day it tells of."""
        return self.until or self.on

    @property
    def day_of_order(self) -> PartialDate | None:
        """The day on which it began; of what went on for years, those after it come below."""
        return self.on or self.until

    def kept_from(self, view: View) -> Why | None:
        """Only the worker can say when it is safe to tell a parent of violence that is alleged."""
        return Why.UNSAFE if self.violence == Harm.ALLEGED else super().kept_from(view)

    def leads_to(self, *, mother: bool) -> bool:
        """That somebody moved, and when, leads to them though no word says where."""
        return self.kind == EventKind.MOVE or super().leads_to(mother=mother)

    def may_be(self, other: Self) -> bool:
        """Whether both are of one day, and of one kind or told in much the same words."""
        return may_be_one_day(self.on, other.on) and (
            (bool(self.kind) and self.kind == other.kind)
            or much_alike(self.happened, other.happened)
        )
