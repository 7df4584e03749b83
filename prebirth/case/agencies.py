"""The agencies round a family, what each was asked and what it said."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.dates import PartialDate
from prebirth.case.record import (
    AgencyId,
    Coming,
    Model,
    PersonId,
    Prose,
    Record,
)


class Told(Model):
    """An agency that was told, and when."""

    agency: AgencyId | None = None
    on: PartialDate | None = Field(None, title="Told on")


class AskedOf(StrEnum):
    """Who may hold history about somebody."""

    POLICE = "police"
    PROBATION = "probation"
    AUTHORITY = "other authority"
    HEALTH = "health"
    HOUSING = "housing"
    SCHOOL = "school"
    OTHER = "other"


class HistoryCheck(Record):
    """A question to somebody who may know a person's history."""

    label: ClassVar[str] = "check"
    columns: ClassVar[tuple[str, ...]] = (
        "about",
        "asked_of",
        "which",
        "asked_on",
        "received_on",
        "showed",
    )

    about: PersonId | None = Field(None, title="About whom")
    asked_of: AskedOf | None = None
    which: str = Field("", title="Which force, area or service")
    asked_on: PartialDate | None = None
    received_on: PartialDate | None = Field(None, title="Answer received on")
    showed: Prose = Field("", title="What it showed")
    source: AgencyId | None = Field(None, title="Source agency")


class AgencyKind(StrEnum):
    """What kind of agency."""

    SOCIAL_CARE = "children's social care"
    MATERNITY = "maternity"
    HEALTH_VISITING = "health visiting"
    GP = "GP"
    MENTAL_HEALTH = "mental health"
    SUBSTANCE_MISUSE = "substance misuse"
    POLICE = "police"
    PROBATION = "probation"
    EDUCATION = "school or nursery"
    HOUSING = "housing"
    DOMESTIC_ABUSE = "domestic abuse service"
    ADULT_CARE = "adult social care"
    LEGAL = "legal services"
    VOLUNTARY = "voluntary"
    OTHER = "other"


class Agency(Record):
    """An agency and the worker who knows this family."""

    label: ClassVar[str] = "agency"
    columns: ClassVar[tuple[str, ...]] = ("name", "kind", "worker", "phone", "role")

    name: str = ""
    kind: AgencyKind | None = None
    worker: str = ""
    phone: str = Field("", title="Telephone, day")
    phone_night: str = Field("", title="Telephone, out of hours")
    email: str = ""
    role: Prose = Field("", title="Its role with this family")
    holds: Prose = Field("", title="What it holds")


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


class Contribution(Record):
    """What one agency was asked and what it gave."""

    label: ClassVar[str] = "contribution"
    columns: ClassVar[tuple[str, ...]] = (
        "agency",
        "asked_on",
        "received_on",
        "own_assessment",
        "plan_view",
        "conference",
    )

    agency: AgencyId | None = None
    asked_on: PartialDate | None = None
    asked: Prose = Field(
        "", title="What was asked", description="Beyond what every agency is asked."
    )
    chase_on: Coming = Field(None, title="Answer wanted by")
    received_on: PartialDate | None = None
    form: ContributionForm | None = Field(None, title="As a")
    says: Prose = Field("", title="What it says")
    own_assessment: OwnAssessment | None = Field(None, title="Its own assessment")
    own_done_on: PartialDate | None = Field(None, title="Own assessment done on")
    read_on: PartialDate | None = Field(None, title="Read alongside the others on")
    history_shared_on: PartialDate | None = Field(None, title="Family history shared with it on")
    plan_view: PlanView | None = Field(None, title="Its view of the plan")
    conference: Attendance | None = None


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


class Reading(Record):
    """What the agencies say about one thing, read together."""

    label: ClassVar[str] = "reading"
    columns: ClassVar[tuple[str, ...]] = ("subject", "stand", "notes")

    subject: Subject | None = Field(None, title="About")
    stand: Stand | None = Field(None, title="Side by side")
    notes: Prose = Field("", title="What shows")
