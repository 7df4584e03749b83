"""The birth and the first weeks: plan, lawful basis, who acts, meetings, and where to live."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import Field

from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.listed import Listed, ListRow, may_play, plays
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact
from prebirth.case.meetings import MeetingBecame, became, held_on
from prebirth.case.not_yet import has_been
from prebirth.case.plan import Invited
from prebirth.case.record import (
    AgencyId,
    Coming,
    Known,
    Near,
    PersonId,
    Prose,
    Record,
    Ref,
    Row,
    by_hand,
)

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
    how: str = fact("", "How", description="In person, read aloud, with an interpreter.")


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
    who: str = fact("", "Or who, in words", description="How staff can tell who it is.")
    why: str = fact("", "Why")
    told_by: str = fact("", "Who told them", lead="told by ")
    told_on: PartialDate | None = fact(None, "Told on", lead="on ", happened=True)
    not_told: str = fact("", "If they are not told, why", lead="not told: ")

    @property
    def named(self) -> bool:
        """Whether it says who it is."""
        return bool(self.person or self.who.strip())

    @property
    def settled(self) -> bool:
        """Whether they were told, or it says why they are not."""
        return bool((self.told_by.strip() and self.told_on) or self.not_told.strip())


class AgreedBy(Row):
    """Somebody who agreed the birth plan."""

    dated: ClassVar[str] = "on"

    who: str = fact("", "Who, and as what")
    on: PartialDate | None = fact(None, "Agreed on", lead="on ", happened=True)


class BirthPlan(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=True, supersedes=True):
    """A version of the birth plan: where, who is there, who may not come, who agreed it."""

    label: ClassVar[str] = "birth plan"
    columns: ClassVar[tuple[str, ...]] = ("version", "on", "place", "not_to_come", "given")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on/version", 1.2),
        ("place/place_agreed/partners/partner_words", 1.4),
        ("not_to_come", 2.4),
        ("given+agreed+withheld+advised_on+advice", 1.8),
    )
    none_yet: ClassVar[str] = "No birth plan is recorded yet."
    dated: ClassVar[str] = "on"

    version: int | None = fact(None, "Version", ge=1, lead="version ")
    on: PartialDate | None = fact(None, "Date")
    place: BirthPlace | None = fact(None, "Where the birth is planned")
    place_agreed: Prose = fact(
        "",
        "What is agreed for a birth at home",
        description="Who comes, when an ambulance is called, who acts if nobody is called.",
    )
    partners: tuple[PersonId, ...] = fact((), "With her at the birth", lead="with her: ")
    partner_words: str = fact("", "Or who, in words", lead="with her: ")
    not_to_come: tuple[NotToCome, ...] = fact((), "Who may not come")
    agreed: tuple[AgreedBy, ...] = fact((), "Agreed by")
    given: tuple[ToldParent, ...] = fact((), "Given to the parents")
    withheld: Prose = fact(
        "", "If it is withheld from a parent, from whom and why", audience=Audience.PROFESSIONALS
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

    def closed_to(self, person: str) -> Why | None:
        """A parent reads the plan that they were given, and no other."""
        return until_told(person, self.given, self.on)


class BasisRole(StrEnum):
    """What the program has to know of a basis on which a baby stays somewhere."""

    APART = "the baby may live apart from the parents"
    AGREED = "agreement of the parents alone"
    COURT = "an order of a court"
    EMERGENCY = "an urgent order of a court"
    WITHOUT_COURT = "without a court, for a few days"
    HOME = "the baby goes home"
    NOT_DECIDED = "not decided"


class BasisRow(ListRow):
    """One basis."""

    days: int = Field(0, ge=0, description="It ends by itself after so many days; 0: it does not.")
    lasts: str = Field("", description="The same in words, such as how many hours at most.")
    called: str = Field("", description="What it is called where how long it lasts stands beside.")
    ask: str = Field("", description="Who knows when it began.")

    @property
    def short(self) -> str:
        """What it is called where how long it lasts is not meant."""
        return self.called or self.label


class Basis(Listed):
    """On what the baby stays with, or is kept from, the parents after the birth."""

    __slots__ = ()
    table = "birth_bases"
    roles = BasisRole
    row_type = BasisRow
    closes = frozenset({BasisRole.APART})
    needs = frozenset({BasisRole.APART, BasisRole.AGREED, BasisRole.NOT_DECIDED})


class Agreement(Row):
    """Whether somebody with parental responsibility agrees, and whether that can stand."""

    person: PersonId | None = fact(None, "Who was asked")
    agrees: Known | None = fact(None, "Agrees?", lead="agrees: ")
    to: str = fact("", "To what", lead="to: ", description="Where it is not the basis itself.")
    on: PartialDate | None = fact(None, "Date", lead="on ", happened=True, asks_today=True)
    able: Known | None = fact(None, "Able to decide this?", lead="able to decide it: ")
    informed: str = fact(
        "",
        "How it was explained, and what advice they had",
        lead="explained: ",
        description="Also that they may take the baby back at any time.",
    )
    withdrew_on: PartialDate | None = fact(
        None, "Took it back on", lead="took it back ", happened=True, asks_today=True
    )

    @property
    def stands(self) -> bool:
        """Whether they agree, were able to, were informed, and have not taken it back."""
        return (
            self.agrees == Known.YES
            and self.able == Known.YES
            and bool(self.informed.strip())
            and not self.withdrew_on
        )


class BirthBasis(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, supersedes=True):
    """The lawful basis on which the baby goes home, stays, or is kept from the parents."""

    label: ClassVar[str] = "basis at birth"
    columns: ClassVar[tuple[str, ...]] = ("basis", "on", "until", "agreements", "explained")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("basis/why+separation", 2.4),
        ("on/decided_by", 1),
        ("agreements+fair", 2.6),
        ("applied_on+papers_on+papers+notice_on+no_notice+granted_on+until", 1.1),
        ("explained+advice", 1.5),
    )
    none_yet: ClassVar[str] = "No lawful basis at birth is recorded yet."
    dated: ClassVar[str] = "on"

    basis: Basis | None = fact(None, "Lawful basis")
    on: Near = fact(None, "Decided on")
    decided_by: str = fact("")
    why: Prose = fact("", "Why this, and why nothing less would do")
    separation: Prose = fact(
        "",
        "If a court is asked to part them before a full hearing, why now",
        description="What in the baby's safety needs it now; which help or place was weighed "
        "instead; what parting them harms.",
    )
    agreements: tuple[Agreement, ...] = fact((), "Who was asked to agree")
    fair: Prose = fact(
        "",
        "Why asking for agreement is fair now",
        description="Giving in is not agreeing: after labour, in pain, alone, or afraid of court.",
    )
    applied_on: Near = fact(None, "Court asked on")
    papers_on: PartialDate | None = fact(
        None, "Papers ready on", audience=Audience.PROFESSIONALS, happened=True
    )
    notice_on: Near = fact(None, "Notice to the parents' solicitors on")
    no_notice: Prose = fact("", "If no notice is given, why", audience=Audience.PROFESSIONALS)
    papers: Prose = fact(
        "", "Whether the papers are ready", audience=Audience.PROFESSIONALS, privileged=True
    )
    granted_on: PartialDate | None = fact(
        None, "Order made, or protection began, on", happened=True, asks_today=True
    )
    until: Coming = fact(None, "Ends on", not_before=("granted_on",))
    advice: Prose = fact("", "Legal advice", audience=Audience.PROFESSIONALS, privileged=True)
    explained: tuple[ToldParent, ...] = fact((), "Explained to the parents")

    @property
    def privileged(self) -> bool:
        """Whether it holds what passed between the authority and its lawyers."""
        return bool(self.advice.strip() or self.papers.strip())

    @property
    def apart(self) -> bool:
        """Whether the baby may live apart from the parents by it."""
        return may_play(self.basis, BasisRole.APART)

    @property
    def decided(self) -> bool:
        """Whether it says on what basis."""
        return self.basis is not None and not plays(self.basis, BasisRole.NOT_DECIDED)

    def narrowed(self, view: View) -> dict[str, Any]:
        """To a parent what they were asked and told themselves: the rest is another adult's."""
        return own_rows(self, view, "agreements", "explained")

    def closed_to(self, person: str) -> Why | None:
        """A parent reads of it once it was explained to that parent, not from this paper."""
        return until_told(person, self.explained, self.on)


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


class BirthTask(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=True):
    """What somebody does around the birth, and by when."""

    label: ClassVar[str] = "task at the birth"
    columns: ClassVar[tuple[str, ...]] = ("moment", "task", "who", "by_when", "done_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("moment", 1.2),
        ("task", 3),
        ("who/agency/phone", 1.7),
        ("by_when+done_on", 1.3),
    )
    none_yet: ClassVar[str] = "Nobody has a task at the birth yet."

    rank: int = by_hand()
    moment: Moment | None = fact(None, "When")
    task: Prose = fact("", "What is done")
    who: str = fact("", "Who does it", called=True)
    agency: AgencyId | None = fact(None, "Of which agency")
    phone: str = fact("", "Telephone", safety=True)
    by_when: str = fact("", "By when", description="Such as: within an hour of the birth.")
    done_on: PartialDate | None = fact(None, happened=True)


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


class BirthMeeting(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
    """A meeting that plans the birth or how the baby goes home, or one of the first visits."""

    label: ClassVar[str] = "meeting about the birth, or first visit"
    columns: ClassVar[tuple[str, ...]] = ("on", "held_on", "kind", "chair", "agreed")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on+held_on+became+instead+kind", 1.4),
        ("chair/place", 1.2),
        ("agencies", 2),
        ("agreed/parents", 2),
    )
    none_yet: ClassVar[str] = "No meeting about the birth is recorded yet."
    dated: ClassVar[str] = "on"

    kind: BirthMeetingKind | None = fact(None, "Which meeting")
    on: Near = fact(None, "Set for", safety=True)
    became: MeetingBecame | None = became(safety=True)
    held_on: PartialDate | None = held_on(safety=True)
    instead: BirthMeetingId | None = fact(None, "What replaces it", safety=True)
    chair: str = fact("", safety=True)
    place: str = fact("", "Where or how", safety=True)
    agencies: tuple[Invited, ...] = fact((), "Agencies", safety=True)
    parents: Prose = fact("", "The parents' part in it", safety=True)
    agreed: Prose = fact("", "What was agreed", safety=True)

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
    none_yet: ClassVar[str] = "No alert is recorded yet."
    dated: ClassVar[str] = "placed_on"

    kind: AlertKind | None = fact(None, "Which alert")
    where: str = fact("", "Where", service=True)
    placed_on: PartialDate | None = fact(None, happened=True)
    by: str = fact("", "Placed by")
    says: Prose = fact("", "What it says")
    ended_on: PartialDate | None = fact(
        None, "Taken off on", happened=True, asks_today=True, not_before=("placed_on",)
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


class BabyHealth(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
    """Something of the baby's own health before birth, and what the baby will need for it."""

    label: ClassVar[str] = "baby's health"
    columns: ClassVar[tuple[str, ...]] = ("matter", "baby", "known", "on", "needs")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("matter/baby", 1),
        ("known", 3),
        ("on/source", 1.3),
        ("needs+plan", 2),
    )
    none_yet: ClassVar[str] = "Nothing is recorded of the baby's own health yet."
    dated: ClassVar[str] = "on"

    matter: BabyMatter | None = fact(None, "About")
    baby: BabyId | None = fact(None, "Which baby, if more than one")
    known: Prose = fact("", "What is known")
    on: PartialDate | None = fact(None, "As of")
    source: AgencyId | None = fact(None, "Known from the agency", safety=True)
    needs: Prose = fact("", "What the baby may need")
    plan: Prose = fact("", "What is planned, and by whom", safety=True)

    def kept_from(self, view: View) -> Why | None:
        """Before the birth it is the mother's own health too, and hers to tell."""
        return super().kept_from(view) if view.expecting else Why.HERS


class LivingKind(StrEnum):
    """Where and with whom the baby may live."""

    BOTH = "with both parents"
    MOTHER = "with the mother"
    FATHER = "with the father"
    PARENT_CHILD = "parent and child placement"
    UNIT = "mother and baby unit"
    RELATIVE = "with a relative or friend"
    FOSTER = "with foster carers"
    EARLY_PERMANENCE = "with carers who may adopt (early permanence)"
    RELINQUISHED = "adoption that the mother asks for"
    OTHER = "other"


class OptionState(StrEnum):
    """How far an option has come."""

    PLANNED = "what is planned"
    FALLBACK = "if the plan fails"
    LOOKED_AT = "being looked at"
    RULED_OUT = "ruled out"


class Viability(StrEnum):
    """What a first look at a carer came to."""

    FULL = "goes on to a full assessment"
    NOT = "does not go on"
    WITHDREW = "withdrew"
    OPEN = "not finished"


class LivingOption(Record, about=("person",), audience=Audience.FAMILY, safety=True):
    """One place where the baby may live, and whether it was looked at in time."""

    label: ClassVar[str] = "where the baby may live"
    columns: ClassVar[tuple[str, ...]] = ("kind", "person", "standing", "asked_on", "viability")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("kind/person", 1.5),
        ("standing/why+place+supervised", 3),
        ("asked_on+viability+done_on+answered_on", 1.3),
        ("told+found", 1.6),
    )
    none_yet: ClassVar[str] = "Where the baby may live is not recorded yet."

    rank: int = by_hand()
    kind: LivingKind | None = fact(None, "Where")
    person: PersonId | None = fact(None, "With whom")
    standing: OptionState | None = fact(None, "How it stands")
    why: Prose = fact("", "Why")
    place: Prose = fact(
        "",
        "The placement or unit",
        description="Which, from when, how long, who pays, and who assesses there.",
    )
    supervised: Prose = fact("", "Who is with the baby there, day and night")
    asked_on: PartialDate | None = fact(None, "Viability asked for on", happened=True)
    done_on: PartialDate | None = fact(
        None, "Viability done on", happened=True, not_before=("asked_on",)
    )
    viability: Viability | None = fact(None, "Viability came to")
    answered_on: PartialDate | None = fact(
        None, "They were told the outcome on", happened=True, not_before=("asked_on",)
    )
    found: Prose = fact("", "What was found", audience=Audience.PROFESSIONALS)
    told: tuple[ToldParent, ...] = fact((), "Talked through with")

    def narrowed(self, view: View) -> dict[str, Any]:
        """To a parent on which day it was talked through with them."""
        return own_rows(self, view, "told")

    def closed_to(self, person: str) -> Why | None:
        """A parent hears of it from somebody, not from this paper."""
        return until_told(person, self.told)


class ContactPlan(Record, about=("person",), audience=Audience.THEIRS, safety=True):
    """Who sees the baby after the birth, how, and who watches over it."""

    label: ClassVar[str] = "contact with the baby"
    columns: ClassVar[tuple[str, ...]] = ("person", "arrangement", "overseer", "review_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("person", 1.3),
        ("arrangement+supervised", 3.4),
        ("overseer", 1.2),
        ("review_on+since", 1.2),
    )
    none_yet: ClassVar[str] = "No contact with the baby is planned yet."

    person: PersonId | None = fact(None, "Who sees the baby")
    arrangement: Prose = fact("", "How often, where and for how long", essential=True)
    supervised: Known | None = fact(None, "Is somebody always there?")
    overseer: str = fact("", "Who oversees it")
    since: Near = fact(None, "From")
    review_on: Coming = fact(None, "Looked at again on")
