"""The agencies round a family, what each was asked and what it said."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, ClassVar, Self

from pydantic import Field

from prebirth.base.language import Kept
from prebirth.case.dates import PartialDate
from prebirth.case.lawyers import names_lawyers
from prebirth.case.listed import Listed, ListRow, plays
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact, open_fact
from prebirth.case.not_yet import has_been
from prebirth.case.record import AskedLines, Record, joined_records, said_otherwise
from prebirth.case.sameness import may_be_one
from prebirth.case.table import R
from prebirth.case.values import AgencyId, Coming, Key, PersonId, Prose, Row


class Told(Row):
    """An agency that was told, and when."""

    dated: ClassVar[str] = "on"

    agency: AgencyId | None = fact(None)
    on: PartialDate | None = fact(None, "Told on", happened=True)


class AskedOf(StrEnum):
    """Who may hold history about somebody."""

    POLICE = "police"
    PROBATION = "probation"
    AUTHORITY = "other authority"
    HEALTH = "health"
    HOUSING = "housing"
    SCHOOL = "school"
    OVERSEAS = "another country"
    OTHER = "other"


class HistoryCheck(Record, about=("about",), audience=Audience.THEIRS, safety=False, carried=True):
    """A question to somebody who may know a person's history."""

    label: ClassVar[str] = "check"
    filled_in: ClassVar[Mapping[str, Any]] = {"about": None}
    columns: ClassVar[tuple[str, ...]] = (
        "about",
        "asked_of",
        "which",
        "asked_on",
        "received_on",
        "showed",
    )
    offered: ClassVar[tuple[str, ...]] = ("about", "asked_of", "which", "showed")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("asked_of/which", 1.6),
        ("about", 1),
        ("asked_on", 1),
        ("received_on", 1),
        ("showed+source", 3),
    )
    told_in: ClassVar[tuple[str, ...]] = ("showed", "received_on")
    asked_lines: ClassVar[AskedLines | None] = AskedLines(
        "What your records show of somebody's history", lines=2, place=4
    )

    about: PersonId | None = fact(None, "About whom", asked_as="Name of the person it is about")
    asked_of: AskedOf | None = fact(None)
    which: str = fact("", "Which force, area or service", safety=True, service=True)
    asked_on: PartialDate | None = fact(None, happened=True)
    received_on: PartialDate | None = fact(
        None, "Answer received on", happened=True, not_before=("asked_on",), ends=True
    )
    showed: Prose = fact("", "What it showed", asked_as="What your records show")
    source: AgencyId | None = fact(None, "Source agency", goes_with=False, gave=True)

    def privileged_by(self, lawyers: Collection[str]) -> bool:
        """Whether the authority's lawyers were asked; those of the police are none of them."""
        ours = self.asked_of in {None, AskedOf.OTHER} and names_lawyers(self.which)
        return ours or super().privileged_by(lawyers)

    def leads_to(self, *, mother: bool) -> bool:
        """That some authority was asked about a mother in flight, and when, tells where she is."""
        return mother and bool(self.about)

    @property
    def asked(self) -> bool:
        """Whether it was asked, as far as the record says when: one without a day is none yet."""
        return has_been(self.asked_on) or has_been(self.received_on)

    def may_be(self, other: Self) -> bool:
        """Whether both ask the same service about the same person."""
        return (
            bool(self.about)
            and self.about == other.about
            and may_be_one(self.asked_of, other.asked_of)
        )


class AgencyRole(StrEnum):
    """What the program has to know of a kind of agency."""

    OURS = "social care itself"
    LAWYERS = "lawyers of the authority"
    MATERNITY = "maternity"
    HEALTH_VISITOR = "health visitor"
    GP = "family doctor"
    MENTAL_HEALTH = "mental health"
    SUBSTANCES = "substance misuse"
    POLICE = "police"
    PROBATION = "probation"
    SCHOOL = "school or nursery"
    LEADS_NOWHERE = "leads to nobody"
    """It works wherever somebody lives."""
    FOR_MOTHERS = "leads to mothers alone"
    OF_FAMILIES = "works with the whole family"
    """A parent may know of it, whomever it sees; of another agency only where it sees them."""
    NOT_AT_NIGHT = "nothing to ask at night"
    """A ward has nothing to ask of it."""
    ANY_OTHER = "any other"


_OF_HEALTH = (
    AgencyRole.MATERNITY,
    AgencyRole.HEALTH_VISITOR,
    AgencyRole.GP,
    AgencyRole.MENTAL_HEALTH,
    AgencyRole.SUBSTANCES,
)
ANSWERED_BY: dict[AskedOf, tuple[AgencyRole, ...]] = {
    AskedOf.POLICE: (AgencyRole.POLICE,),
    AskedOf.PROBATION: (AgencyRole.PROBATION,),
    AskedOf.SCHOOL: (AgencyRole.SCHOOL,),
    AskedOf.HEALTH: _OF_HEALTH,
}
"""The agencies that may have answered a check themselves."""


class AgencyRow(ListRow):
    """One kind of agency."""

    asks: tuple[Kept, ...] = Field((), description="What a request asks such an agency beside.")


class AgencyKind(Listed):
    """What kind of agency."""

    __slots__ = ()
    table = "agencies"
    roles = AgencyRole
    row_type = AgencyRow
    closes = frozenset({AgencyRole.LAWYERS})
    opens = frozenset({AgencyRole.LEADS_NOWHERE, AgencyRole.FOR_MOTHERS, AgencyRole.OF_FAMILIES})
    needs = frozenset({AgencyRole.OURS, AgencyRole.MATERNITY, AgencyRole.ANY_OTHER})

    @property
    def asks(self) -> tuple[str, ...]:
        """What a request asks such an agency beside what it asks every one."""
        return self.row.asks if isinstance(self.row, AgencyRow) else ()


class Agency(
    Record,
    about=WHOLE_FAMILY,
    audience=Audience.FAMILY,
    safety=True,
    carried=True,
    who_is_who=True,
):
    """An agency and the worker who knows this family."""

    label: ClassVar[str] = "agency"
    columns: ClassVar[tuple[str, ...]] = ("name", "kind", "worker", "phone", "role")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("name/kind", 1.8),
        ("worker", 1.5),
        ("phone+phone_night+email", 1.3),
        ("role", 1.8),
        ("holds", 1.8),
    )

    name: str = open_fact("", identifies=True, named_by=True, safety=True, service=True)
    kind: AgencyKind | None = open_fact(None, identifies=True)
    worker: str = open_fact("", called=True, professional=True, safety=True)
    phone: str = open_fact("", "Telephone, day", safety=True, called=False)
    phone_night: str = open_fact("", "Telephone, out of hours", safety=True, called=False)
    email: str = open_fact("", safety=True, called=False)
    role: Prose = open_fact("", "Its role with this family")
    holds: Prose = open_fact("", "What it holds")
    otherwise: Prose = said_otherwise()
    joined: tuple[Key, ...] = joined_records()

    def may_be(self, other: Self) -> bool:
        """Whether both have one name, and may be of one kind."""
        one, two = (" ".join(who.name.casefold().split()) for who in (self, other))
        return bool(one) and one == two and may_be_one(self.kind, other.kind)

    def kept_from(self, view: View) -> Why | None:
        """That another adult is seen for their mind, or by a court's order, is theirs to tell."""
        return super().kept_from(view) if self.id in view.served else Why.OTHERS

    @property
    def of_lawyers(self) -> bool:
        """Whether it is the authority's lawyers, as its kind says, or its name where none does."""
        if self.kind is not None and self.kind.row is not None:
            return plays(self.kind, AgencyRole.LAWYERS)
        return names_lawyers(self.kind or self.name)

    def is_of(self, authority: Collection[str], worker: str) -> bool:
        """Whether it is the authority that makes the assessment, by its name or by its worker."""
        ours = self.kind is None or plays(self.kind, AgencyRole.OURS)
        return ours and bool({self.name, self.worker} & {*authority, worker} - {""})

    def leads_to(self, *, mother: bool) -> bool:
        """Whether somebody may be found through it: a mother, or another of the family."""
        if plays(self.kind, AgencyRole.LEADS_NOWHERE):
            return False
        return mother or not plays(self.kind, AgencyRole.FOR_MOTHERS)


class ContributionForm(StrEnum):
    """How an agency gave what it knows."""

    REPORT = "report"
    FORM = "form"
    VERBAL = "verbal"


class OwnAssessment(StrEnum):
    """Whether an agency has assessed the family itself."""

    NONE = "none"
    WRITING = "being written"
    DONE = "done"


class PlanView(StrEnum):
    """What an agency thinks of the plan."""

    AGREES = "agrees"
    DISAGREES = "disagrees"
    NOT_ASKED = "not asked"


class Attendance(StrEnum):
    """Whether an agency comes to conference."""

    ATTENDS = "attends"
    REPORT = "report only"
    APOLOGIES = "apologies"
    NOT_INVITED = "not invited"


class Contribution(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """What one agency was asked and what it gave."""

    label: ClassVar[str] = "agency report"
    columns: ClassVar[tuple[str, ...]] = (
        "agency",
        "asked_on",
        "received_on",
        "own_assessment",
        "plan_view",
        "conference",
    )
    given: ClassVar[tuple[str, ...]] = (
        "says",
        "own_assessment",
        "own_done_on",
        "plan_view",
        "conference",
    )
    """What an agency gives in its form."""
    asked_by: ClassVar[tuple[str, ...]] = ("agency", "asked_on", "asked", "chase_on")
    """What an agency is told that is asked: that it is, what, and by when."""
    offered: ClassVar[tuple[str, ...]] = ("received_on", "form", *given)
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("agency", 1.5),
        ("asked_on/asked+chase_on", 1.6),
        ("received_on/form+own_done_on", 1.2),
        ("says", 3),
    )

    agency: AgencyId | None = open_fact(None, goes_with=True, gave=True)
    asked_on: PartialDate | None = open_fact(None, happened=True, signed=False)
    asked: Prose = open_fact(
        "",
        "What was asked",
        signed=False,
        privileged=True,
        description=("On top of what every agency is asked."),
    )
    chase_on: Coming = open_fact(None, "Answer wanted by", signed=False)
    received_on: PartialDate | None = open_fact(
        None, happened=True, not_before=("asked_on",), ends=True
    )
    form: ContributionForm | None = open_fact(None, "As a")
    says: Prose = fact("", "What it says", audience=Audience.PROFESSIONALS, privileged=True)
    own_assessment: OwnAssessment | None = open_fact(None, "Its own assessment", drawn=True)
    own_done_on: PartialDate | None = open_fact(None, "Own assessment done on", happened=True)
    read_on: PartialDate | None = open_fact(
        None, "Read alongside the others on", drawn=True, happened=True
    )
    history_shared_on: PartialDate | None = open_fact(
        None, "Family history shared with it on", drawn=True, tells=True, happened=True
    )
    plan_view: PlanView | None = open_fact(
        None, "Its view of the plan", drawn=True, privileged=True
    )
    conference: Attendance | None = open_fact(None, drawn=True)

    @property
    def answered(self) -> bool:
        """Whether the agency has answered, with or without a day on which the answer came."""
        return has_been(self.received_on) or self.form is not None

    @property
    def reads_as_open(self) -> bool:
        """Whether it reads as not answered without the day on which the answer came."""
        return self.form is None

    def kept_like_this(self, line: R) -> R:
        """A fact taken in with this answer, kept from all from whom the answer is kept."""
        rules = tuple(
            rule.model_copy(update={"field": ""})
            for rule in self.restricted
            if rule.field in {"", *self.given}
        )
        return line.replace(restricted=tuple(dict.fromkeys((*line.restricted, *rules))))


class Subject(StrEnum):
    """What agencies' words are read together about."""

    MOTHER = "mother"
    FATHER = "father or partner"
    BABY = "baby"
    HOME = "home"
    CHILDREN = "other children"
    ENGAGEMENT = "working with agencies"


class Stand(StrEnum):
    """How the agencies' words stand to each other."""

    AGREE = "they agree"
    DIFFER = "they differ"
    ALONE = "one alone says it"
    SILENT = "nobody says"


class Reading(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=False):
    """What the agencies say about one thing, read together."""

    label: ClassVar[str] = "reading"
    columns: ClassVar[tuple[str, ...]] = ("subject", "stand", "notes")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("subject", 1.3),
        ("stand", 1.2),
        ("notes", 4),
    )
    none_here: ClassVar[str] = "Nothing is recorded here of reading the agencies together."

    subject: Subject | None = fact(None, "About")
    stand: Stand | None = fact(None, "Side by side")
    notes: Prose = fact("", "What this shows")
