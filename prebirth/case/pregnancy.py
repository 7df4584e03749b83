"""The pregnancy and each baby: due date, booking, maternity, referral, day of birth."""

from enum import StrEnum
from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, bookkeeping, fact, marked
from prebirth.case.record import (
    Born,
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
    last_period: PartialDate | None = fact(
        None, "First day of the last period", audience=Audience.THEIRS
    )
    babies: int | None = fact(None, "Number of babies", ge=1, le=8)
    booked_on: PartialDate | None = fact(None, audience=Audience.THEIRS)
    booking: Booking | None = fact(None, "Booking was", audience=Audience.THEIRS)
    unit: str = fact("", "Maternity unit", safety=True, service=True)
    midwife: str = fact("", safety=True)
    gp: str = fact("", "GP", safety=True)
    early_birth: Known | None = fact(None, "Early birth expected?", audience=Audience.THEIRS)
    early_reason: str = fact("", "Why early birth is expected", safety=True)
    referred_on: PartialDate | None = fact(None, "Referral received on")
    referred_from: str = fact("", "Referral from", safety=True)

    def theirs(self, view: View) -> bool:
        """Whether the parent is the one who is pregnant, whose health it is."""
        return view.expecting

    def fields_kept_from(self, view: View) -> list[str]:
        """Where she is cared for is the mother's to tell: no other parent's copy says it."""
        kept = super().fields_kept_from(view)
        return kept if view.expecting else [*kept, *marked(Pregnancy, "safety")]


class Baby(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
    """A baby of this pregnancy, and the day on which it was born."""

    label: ClassVar[str] = "baby"
    columns: ClassVar[tuple[str, ...]] = ("name", "born", "registered_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("name", 2),
        ("born", 1),
        ("registered_on", 1),
    )
    none_yet: ClassVar[str] = "No baby is entered one by one yet."
    dated: ClassVar[str] = "born"

    name: str = fact(
        "",
        "What we call the baby",
        description="Of twins one each, such as first twin.",
        identifies=True,
        called=True,
        named_by=True,
    )
    born: Born = fact(
        None,
        title="Day of birth",
        description="The dates after the birth run from this day.",
        happened=True,
        identifies=True,
    )
    registered_on: PartialDate | None = fact(
        None, "Birth registered on", happened=True, not_before=("born",)
    )
