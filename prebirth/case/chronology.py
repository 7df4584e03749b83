"""The appointments offered to a family, and what happened, for the chronology."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.agencies import Told
from prebirth.case.dates import PartialDate
from prebirth.case.record import (
    AgencyId,
    Near,
    PersonId,
    Prose,
    Record,
)


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
