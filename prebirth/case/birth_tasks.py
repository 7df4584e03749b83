"""Who does what at the birth, who meets, and who is warned."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.birth import BabyId, BirthMeetingId
from prebirth.case.dates import PartialDate
from prebirth.case.listed import Listed, ListRow
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact, open_fact
from prebirth.case.meetings import MeetingBecame, became, held_on
from prebirth.case.plan import Invited
from prebirth.case.record import Record, by_hand
from prebirth.case.values import AgencyId, Near, Prose, Who


class Moment(StrEnum):
    """When around the birth something is to be done."""

    ADMISSION = "labour and admission"
    BIRTH = "at the birth"
    WARD = "on the ward"
    HOME = "going home"
    FIRST_WEEKS = "first weeks"
    NIGHT = "out of hours"
    MISSING = "if mother goes missing"
    ELSEWHERE = "if born elsewhere"


OF_LABOUR = frozenset({Moment.ADMISSION, Moment.BIRTH, Moment.ELSEWHERE})
"""When a birth that is over is past: nobody does at them what was to be done."""


class BirthTask(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=True):
    """What somebody does around the birth, and by when."""

    label: ClassVar[str] = "task at the birth"
    to_do: ClassVar[bool] = True
    columns: ClassVar[tuple[str, ...]] = ("moment", "task", "who", "by_when", "done_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("moment", 1.2),
        ("task", 3),
        ("who/agency/phone", 1.7),
        ("by_when+done_on", 1.3),
    )
    none_here: ClassVar[str] = "Nothing is recorded here of tasks at the birth."
    told_with: ClassVar[str] = "birth_plans"

    rank: int = by_hand()
    moment: Moment | None = fact(None, "When")
    task: Prose = fact("", "What is done", past="What was to be done")
    who: Who = fact("", "Who does it", past="Who was to do it", called=True, gave=True)
    agency: AgencyId | None = fact(None, "Of which agency", goes_with=False, gave=True)
    phone: str = fact("", "Telephone", safety=True)
    by_when: str = fact("", "By when", description="Such as: within an hour of the birth.")
    done_on: PartialDate | None = fact(None, happened=True, ends=True)

    @property
    def of_labour(self) -> bool:
        """Whether it belongs to labour and the birth alone, and to nothing after."""
        return self.moment in OF_LABOUR


class BirthMeetingKind(StrEnum):
    """Which meeting about the birth, or which of the first visits after it."""

    PLANNING = "planning meeting before the birth"
    PRE_DISCHARGE = "pre-discharge meeting after the birth"
    MIDWIFE = "first visit of the midwife at home"
    HEALTH_VISITOR = "new birth visit of the health visitor"
    SOCIAL_WORKER = "first visit of the social worker at home"


VISITS = frozenset(
    {BirthMeetingKind.MIDWIFE, BirthMeetingKind.HEALTH_VISITOR, BirthMeetingKind.SOCIAL_WORKER}
)
"""The first visits to the baby at home."""


class BirthMeeting(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """A meeting that plans the birth or how the baby goes home, or one of the first visits."""

    label: ClassVar[str] = "meeting about the birth, or first visit"
    columns: ClassVar[tuple[str, ...]] = ("on", "held_on", "kind", "chair", "agreed")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("kind+on+held_on+became+instead", 1.4),
        ("chair/place", 1.2),
        ("Who comes, as planned: agencies", 2),
        ("agreed/parents", 2),
    )
    none_here: ClassVar[str] = "No meeting about the birth is recorded here."
    dated: ClassVar[str] = "on"

    kind: BirthMeetingKind | None = open_fact(None, "Which meeting")
    on: Near = open_fact(None, "Set for", safety=True, essential=False)
    became: MeetingBecame | None = became(audience=Audience.FAMILY, safety=True)
    held_on: PartialDate | None = held_on(audience=Audience.FAMILY, safety=True)
    instead: BirthMeetingId | None = open_fact(None, "What replaces it", safety=True)
    chair: str = open_fact("", safety=True)
    place: str = open_fact("", "Where or how", safety=True)
    agencies: tuple[Invited, ...] = open_fact((), "Agencies", safety=True)
    parents: Prose = open_fact("", "The parents' part in it", safety=True)
    agreed: Prose = open_fact(
        "", "What was agreed", safety=True, undivided=True, told_with="birth_plans"
    )

    @property
    def last_day(self) -> PartialDate | None:
        """The day on which it was done, else for which it is set."""
        return self.held_on or self.on

    @property
    def tells_of_it(self) -> bool:
        """Whether it says what was agreed, which only a meeting that was held can have."""
        return bool(self.agreed.strip())


class AlertRole(StrEnum):
    """What the program has to know of where an alert stands."""

    SHOWS_PLAN = "every hospital sees a plan there"


class AlertRow(ListRow):
    """One kind of alert."""

    not_in: tuple[str, ...] = Field((), description="The calendars of nations that have none.")


class AlertKind(Listed):
    """Where staff see that they must ring before they act."""

    __slots__ = ()
    table = "alerts"
    roles = AlertRole
    row_type = AlertRow
    closes = frozenset({AlertRole.SHOWS_PLAN})


class BirthAlert(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=True):
    """An alert that tells staff elsewhere what to do when the mother or the baby comes."""

    label: ClassVar[str] = "alert"
    columns: ClassVar[tuple[str, ...]] = ("kind", "where", "placed_on", "by", "ended_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("kind/where", 2),
        ("placed_on/by+ended_on", 1.2),
        ("says", 3),
    )
    none_here: ClassVar[str] = "No alert is recorded here."
    told_with: ClassVar[str] = "birth_plans"
    dated: ClassVar[str] = "placed_on"

    kind: AlertKind | None = fact(None, "Which alert", essential=False)
    where: str = fact("", "Where", service=True)
    placed_on: PartialDate | None = fact(None, happened=True)
    by: Who = fact("", "Placed by")
    says: Prose = fact("", "What it says")
    ended_on: PartialDate | None = fact(
        None, "Taken off on", happened=True, asks_today=True, not_before=("placed_on",), ends=True
    )

    def stands(self, on: date) -> bool:
        """Whether staff may still find it on a day: it is not surely taken off by then."""
        return self.ended_on is None or self.ended_on.latest > on


class BabyMatter(StrEnum):
    """What of the baby's own health something is about."""

    GROWTH = "growth"
    ANOMALY = "a condition found before birth"
    MULTIPLE = "more than one baby"
    SUBSTANCES = "alcohol, drugs or medicines"
    EARLY = "early birth"
    INFECTION = "infection"
    OTHER = "other"


class BabyHealth(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """Something of the baby's own health before birth, and what the baby will need for it."""

    label: ClassVar[str] = "baby's health"
    counted: ClassVar[bool] = False
    columns: ClassVar[tuple[str, ...]] = ("matter", "baby", "known", "on", "needs")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("matter/baby", 1),
        ("known", 3),
        ("on/source", 1.3),
        ("needs+plan", 2),
    )
    none_here: ClassVar[str] = "Nothing is recorded here of health before birth."
    dated: ClassVar[str] = "on"

    matter: BabyMatter | None = open_fact(None, "About")
    baby: BabyId | None = open_fact(None, "Which baby, if more than one", goes_with=True)
    known: Prose = open_fact("", "What is known")
    on: PartialDate | None = open_fact(None, "As of", happened=True)
    source: AgencyId | None = open_fact(
        None, "Known from the agency", safety=True, goes_with=False, gave=False
    )
    needs: Prose = open_fact("", "What the baby may need", past="What the baby might have needed")
    plan: Prose = open_fact(
        "", "What is planned, and who does it", past="What was planned, and who did it", safety=True
    )

    @property
    def of_several_babies(self) -> bool:
        """Whether it is of the babies being more than one."""
        return self.matter == BabyMatter.MULTIPLE

    def kept_from(self, view: View) -> Why | None:
        """Before the birth it is the mother's own health too, and hers to tell."""
        return super().kept_from(view) if view.expecting else Why.HERS
