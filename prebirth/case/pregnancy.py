"""The pregnancy: due date, booking, maternity and referral."""

from enum import StrEnum
from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, bookkeeping, fact, marked
from prebirth.case.record import (
    Coming,
    Key,
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


class Pregnancy(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
    """The pregnancy: due date, booking, maternity and referral."""

    label: ClassVar[str] = "pregnancy"

    id: Key = bookkeeping("pregnancy")
    due: Coming = fact(
        None,
        "Due date",
        description="From this the gestation is counted on every day.",
        identifies=True,
    )
    basis: DueBasis | None = fact(None, "Due date known from", identifies=True)
    last_period: PartialDate | None = fact(None, "First day of the last period")
    babies: int | None = fact(None, "Number of babies", ge=1, le=8)
    booked_on: PartialDate | None = fact(None)
    booking: Booking | None = fact(None, "Booking was")
    unit: str = fact("", "Maternity unit", safety=True, service=True)
    midwife: str = fact("", safety=True)
    gp: str = fact("", "GP", safety=True)
    early_birth: Known | None = fact(None, "Early birth expected?")
    early_reason: str = fact("", "Why early birth is expected", safety=True)
    referred_on: PartialDate | None = fact(None, "Referral received on")
    referred_from: str = fact("", "Referral from", safety=True)

    def fields_kept_from(self, view: View) -> list[str]:
        """Where she is cared for is the mother's to tell: no other parent's copy says it."""
        kept = super().fields_kept_from(view)
        return kept if view.expecting else [*kept, *marked(Pregnancy, "safety")]
