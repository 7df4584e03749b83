"""The plan for the birth: where, who is there, and who is not to come."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, ClassVar, TypeVar

from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact, open_fact
from prebirth.case.not_yet import has_been
from prebirth.case.record import Record
from prebirth.case.values import PersonId, Prose, Ref, Row, Who

BabyId = Annotated[str, Ref("babies")]
BirthMeetingId = Annotated[str, Ref("birth_meetings")]
R = TypeVar("R", bound=Record)


def newest(records: Iterable[R]) -> R | None:
    """The last of some records by its day; where none has one, the one entered last."""
    listed = list(records)
    days = [(record.last_day.key, place) for place, record in enumerate(listed) if record.last_day]
    return listed[max(days)[1]] if days else listed[-1] if listed else None


class ToldParent(Row):
    """A parent who was given or told something, when and how."""

    dated: ClassVar[str] = "on"

    person: PersonId | None = fact(None, "Which parent")
    on: PartialDate | None = fact(None, "On", lead="on ", happened=True)
    how: str = fact(
        "", "How", lead="how: ", description="In person, read aloud, with an interpreter."
    )


def own_rows(record: Record, view: View, *fields: str) -> dict[str, Any]:
    """The rows of some fields that are about one parent."""
    return {
        field: tuple(row for row in getattr(record, field) if row.person == view.parent)
        for field in fields
    }


def until_told(
    person: str, told: Iterable[ToldParent], since: PartialDate | None = None
) -> Why | None:
    """Why somebody does not read what nobody told them since; None where they were told.

    What was told before the day of what is recorded now was something else.
    """
    days = [row.on for row in told if row.person == person and has_been(row.on)]
    return None if any(not surely_before(day, since) for day in days) else Why.NOT_YET


class BirthPlace(StrEnum):
    """Where the birth is planned."""

    HOSPITAL = "hospital"
    MIDWIFE_UNIT = "midwife-led unit"
    HOME = "at home with midwives"
    FREE = "without a midwife or doctor (freebirth)"
    NOT_SAID = "not decided yet"


AT_HOME = frozenset({BirthPlace.HOME, BirthPlace.FREE})


class NotToCome(Row):
    """Somebody who may not come to the birth or the ward, why, and who told them."""

    person: PersonId | None = fact(None, "Who may not come")
    who: str = fact(
        "",
        "Or who, in words",
        description="How staff can tell who it is.",
        asked_after="why",
    )
    why: str = fact("", "Why")
    told_by: Who = fact("", "Who told them", lead="told by ")
    told_on: PartialDate | None = fact(None, "Told on", lead="on ", happened=True)
    not_told: str = fact("", "If they are not told, why", lead="not told: ")

    @property
    def named(self) -> bool:
        """Whether it says who it is."""
        return bool(self.person or self.who.strip())

    @property
    def settled(self) -> bool:
        """Whether they were told, or it says why they are not."""
        return bool((self.told_by.strip() and has_been(self.told_on)) or self.not_told.strip())


class AgreedBy(Row):
    """Somebody who agreed the birth plan."""

    dated: ClassVar[str] = "on"

    who: str = fact("", "Who, and as what", essential=True)
    on: PartialDate | None = fact(None, "Agreed on", lead="on ", happened=True)


class BirthPlan(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=True, supersedes=True):
    """A version of the birth plan: where, who is there, who may not come, who agreed it."""

    label: ClassVar[str] = "birth plan"
    columns: ClassVar[tuple[str, ...]] = ("version", "on", "place", "not_to_come", "given")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("Version: on/version", 1.2),
        ("place/place_agreed/partners/partner_words", 1.4),
        ("not_to_come", 2.4),
        ("given+agreed+withheld+advised_on+advice", 1.8),
    )
    none_here: ClassVar[str] = "No birth plan is recorded here."
    dated: ClassVar[str] = "on"

    version: int | None = open_fact(None, "Version", ge=1, lead="version ")
    on: PartialDate | None = open_fact(None, "Date", happened=True)
    place: BirthPlace | None = open_fact(
        None, "Where the birth is planned", past="Where the birth was planned"
    )
    place_agreed: Prose = open_fact(
        "",
        "What is agreed for a birth at home",
        description="Who comes, when an ambulance is called, who acts if nobody is called.",
        lead="for a birth at home: ",
        privileged=False,
    )
    partners: tuple[PersonId, ...] = open_fact((), "With her at the birth", lead="with her: ")
    partner_words: str = open_fact("", "Or who, in words", lead="with her: ", privileged=False)
    not_to_come: tuple[NotToCome, ...] = open_fact(
        (), "Who may not come", past="Who was not to come"
    )
    agreed: tuple[AgreedBy, ...] = open_fact((), "Agreed by")
    given: tuple[ToldParent, ...] = open_fact((), "Given to the parents")
    withheld: Prose = fact(
        "",
        "If it is kept from a parent, which one and why",
        audience=Audience.PROFESSIONALS,
        privileged=False,
    )
    advised_on: PartialDate | None = fact(
        None,
        "Legal advice on withholding it taken on",
        audience=Audience.PROFESSIONALS,
        lead="legal advice taken on ",
        happened=True,
    )
    advice: Prose = fact(
        "",
        "Legal advice on withholding it",
        audience=Audience.PROFESSIONALS,
        privileged=True,
    )

    @property
    def privileged(self) -> bool:
        """Whether advice on withholding it is written: that is the authority's own."""
        return bool(self.advice.strip())

    def narrowed(self, view: View) -> dict[str, Any]:
        """To a parent on which day they were given it themselves."""
        return own_rows(self, view, "given")

    def says_where(self) -> bool:
        """Whether it says where the birth is planned."""
        return bool(self.place or self.place_agreed.strip())

    def says_who(self) -> bool:
        """Whether it says who is with her."""
        return bool(self.partners or self.partner_words.strip())

    def says_who_has_it(self) -> bool:
        """Whether it says to whom it was given, or that it is kept from somebody."""
        return bool(self.given or self.withheld.strip())

    def closed_to(self, person: str) -> Why | None:
        """A parent reads the plan that they were given, and no other."""
        return until_told(person, self.given, self.on)
