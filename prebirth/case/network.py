"""The agencies round a family, what they know, and the dates they share."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.base import AgencyId, Coming, Known, Model, Near, PersonId, Prose, Record
from prebirth.case.dates import PartialDate


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


class Outcome(StrEnum):
    """What became of an appointment."""

    ATTENDED = "attended"
    LATE = "late"
    DID_NOT_ATTEND = "did not attend"
    WAS_NOT_BROUGHT = "was not brought"
    NO_ACCESS = "no access"
    CANCELLED_BY_FAMILY = "cancelled by family"
    CANCELLED_BY_SERVICE = "cancelled by service"
    REARRANGED = "rearranged"


MISSED = frozenset(
    {
        Outcome.DID_NOT_ATTEND,
        Outcome.WAS_NOT_BROUGHT,
        Outcome.NO_ACCESS,
        Outcome.CANCELLED_BY_FAMILY,
    }
)


class Appointment(Record):
    """One appointment offered to the family, and what became of it."""

    label: ClassVar[str] = "appointment"
    columns: ClassVar[tuple[str, ...]] = ("on", "service", "person", "outcome", "shared_with")

    on: Near = Field(None, title="Date")
    service: Service | None = None
    person: PersonId | None = Field(None, title="For whom")
    outcome: Outcome | None = Field(None, title="What happened")
    reason: Prose = Field("", title="Reason given")
    shared_with: tuple[Told, ...] = Field((), title="Shared with")
    meaning: Prose = Field("", title="What it may mean")
    response: Prose = Field("", title="What we did")
    response_on: PartialDate | None = Field(None, title="Done on")
    source: AgencyId | None = Field(None, title="Source agency")

    @property
    def missed(self) -> bool:
        """Whether the family was offered it and was not there; a service's own cancellation is not a miss."""
        return self.outcome in MISSED


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


class Harm(StrEnum):
    """Whether violence or control played a part."""

    ALLEGED = "alleged"
    CONFIRMED = "confirmed"
    NONE = "none"


class Event(Record):
    """Something that happened, for the chronology."""

    label: ClassVar[str] = "event"
    columns: ClassVar[tuple[str, ...]] = ("on", "kind", "about", "happened", "source")

    on: PartialDate | None = Field(None, title="Date")
    until: PartialDate | None = Field(None, title="To, if it lasted")
    about: tuple[PersonId, ...] = Field((), title="About whom")
    source: AgencyId | None = Field(None, title="Source agency")
    kind: EventKind | None = None
    violence: Harm | None = Field(None, title="Violence or control?")
    happened: Prose = Field("", title="What happened")
    significance: Prose = Field("", title="What it means for the child")


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


class CopyKind(StrEnum):
    """A copy that can be made of a case."""

    CONFERENCE = "conference"
    MIDWIFE = "midwife"
    PARENT = "parent"
    AGENCY = "agency"
    MANAGER = "manager"
    BLANK = "blank"
    WORD = "word"


class Share(Record):
    """A copy that left, for whom, why and by whose hand."""

    label: ClassVar[str] = "copy shared"
    columns: ClassVar[tuple[str, ...]] = ("on", "copy_kind", "version", "to", "purpose")

    copy_kind: CopyKind | None = Field(None, title="Which copy")
    version: str = ""
    digest: str = Field("", title="SHA-256 of the file")
    facts: str = Field("", title="Digest of the record it was made from")
    choices: Prose = Field(
        "",
        title="Decided for this copy alone",
        description="What else was withheld, or let in after all, and why.",
    )
    to: str = Field("", title="To whom")
    agency: AgencyId | None = None
    purpose: str = ""
    lawful_basis: str = ""
    how: str = Field("", title="How it was given")
    on: PartialDate | None = Field(None, title="Date")
    by: str = Field("", title="Shared by")
    agreed: Known | None = Field(None, title="Did the family agree?")
