"""The pregnancy: due date, booking, maternity and referral."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.dates import PartialDate
from prebirth.case.record import (
    Coming,
    Known,
    Record,
)


class DueBasis(StrEnum):
    """How the due date is known."""

    SCAN = "scan"
    LAST_PERIOD = "last period"
    CLINICAL = "clinical"


class Booking(StrEnum):
    """Whether booking came late."""

    IN_TIME = "in time"
    LATE = "late"
    CONCEALED = "concealed"
    DENIED = "denied"
    NOT_KNOWN = "not known"


class Pregnancy(Record):
    """The pregnancy: due date, booking, maternity and referral."""

    label: ClassVar[str] = "pregnancy"

    id: str = "pregnancy"
    due: Coming = Field(
        None, title="Due date", description="From this the gestation is counted on every day."
    )
    basis: DueBasis | None = Field(None, title="Due date known from")
    last_period: PartialDate | None = Field(None, title="First day of the last period")
    babies: int | None = Field(None, title="Number of babies", ge=1, le=8)
    booked_on: PartialDate | None = None
    booking: Booking | None = Field(None, title="Booking was")
    unit: str = Field("", title="Maternity unit")
    midwife: str = ""
    gp: str = Field("", title="GP")
    early_birth: Known | None = Field(None, title="Early birth expected?")
    early_reason: str = Field("", title="Why early birth is expected")
    referred_on: PartialDate | None = Field(None, title="Referral received on")
    referred_from: str = Field("", title="Referral from")
