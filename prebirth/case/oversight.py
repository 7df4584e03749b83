"""The assessment itself, the pregnancy, and who decided, challenged and watched over."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.base import (
    AgencyId,
    Coming,
    DecisionId,
    Known,
    Model,
    Near,
    PersonId,
    Prose,
    Record,
)
from prebirth.case.dates import PartialDate
from prebirth.case.network import Attendance, Told


class Status(StrEnum):
    """How far an assessment has come."""

    OPEN = "open"
    WITH_MANAGER = "with manager"
    AGREED = "agreed"
    CLOSED = "closed"


class Assessment(Record):
    """The assessment: whose, by whom, since when."""

    label: ClassVar[str] = "assessment"

    id: str = "assessment"
    reference: str = Field("", title="Local reference")
    authority: str = ""
    worker: str = Field("", title="Social worker")
    worker_phone: str = Field("", title="Social worker's telephone")
    team: str = ""
    duty_phone: str = Field("", title="Duty telephone, 24 hours")
    manager: str = ""
    opened: PartialDate | None = Field(None, title="Assessment opened on")
    target: Coming = Field(None, title="Target date")
    status: Status = Status.OPEN
    version: int = Field(1, ge=1)
    form_id: str = ""
    form_version: str = ""


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


class Forum(StrEnum):
    """Where a decision was made."""

    STRATEGY = "strategy discussion"
    CONFERENCE = "conference"
    LEGAL_PLANNING = "legal planning"
    SUPERVISION = "supervision"
    CORE_GROUP = "core group"
    PANEL = "panel"
    OTHER = "other"


class Carried(StrEnum):
    """Whether a decision was carried out."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_DUE = "not due"


class Decision(Record):
    """What was decided, why, and who was told."""

    label: ClassVar[str] = "decision"
    columns: ClassVar[tuple[str, ...]] = (
        "on",
        "forum",
        "decided",
        "replaces",
        "told_to",
        "carried_out",
    )

    on: PartialDate | None = Field(None, title="Date")
    forum: Forum | None = Field(None, title="Where it was decided")
    decided: Prose = Field("", title="What was decided")
    why: Prose = ""
    decided_by: str = ""
    replaces: DecisionId | None = Field(None, title="Replaces the decision")
    why_changed: Prose = Field("", title="Why it changed")
    told_to: tuple[Told, ...] = ()
    review_on: Coming = Field(None, title="Review on")
    carried_out: Carried | None = Field(None, title="Carried out?")
    carried_on: PartialDate | None = Field(None, title="Carried out on")


class LegalKind(StrEnum):
    """A step before or towards court (the Public Law Outline)."""

    ADVICE = "legal advice"
    PLANNING = "legal planning meeting"
    LETTER = "letter before proceedings"
    MEETING = "pre-proceedings meeting"
    REVIEW = "pre-proceedings review"
    ISSUE = "intended issue at birth"
    STEPPED_DOWN = "stepped down"


class LegalStep(Record):
    """A legal step and who has had it explained."""

    label: ClassVar[str] = "legal step"
    columns: ClassVar[tuple[str, ...]] = (
        "on",
        "kind",
        "outcome",
        "explained_parents",
        "explained_partners",
    )

    kind: LegalKind | None = Field(None, title="Step")
    on: Near = Field(None, title="Date")
    outcome: Prose = ""
    explained_parents: PartialDate | None = Field(None, title="Explained to parents on")
    explained_partners: PartialDate | None = Field(None, title="Explained to partner agencies on")


class Stage(Model):
    """A stage that a disagreement has been through."""

    stage: int | None = Field(None, title="Stage", ge=1, le=4)
    began: PartialDate | None = None
    put_to: str = Field("", title="Put to")
    answered_on: PartialDate | None = None


class Disagreement(Record):
    """A professional disagreement and how far it went."""

    label: ClassVar[str] = "disagreement"
    columns: ClassVar[tuple[str, ...]] = (
        "raised_on",
        "agency",
        "about",
        "stage",
        "answered_on",
        "resolved_on",
    )

    raised_on: PartialDate | None = None
    by: str = Field("", title="Raised by")
    agency: AgencyId | None = None
    about: Prose = Field("", title="About which decision or plan")
    stage: int | None = Field(None, title="Stage, 1 to 4", ge=1, le=4)
    stage_began: PartialDate | None = Field(None, title="This stage began on")
    put_to: str = Field("", title="Put to, at this stage")
    answered_on: PartialDate | None = None
    resolved_on: PartialDate | None = None
    outcome: Prose = ""
    stages: tuple[Stage, ...] = Field((), title="Stages before this one")


class Supervision(Record):
    """Reflective supervision and what came of it."""

    label: ClassVar[str] = "supervision"
    columns: ClassVar[tuple[str, ...]] = ("on", "supervisor", "actions", "next_on")

    on: PartialDate | None = Field(None, title="Date")
    supervisor: str = Field("", title="With")
    reflection: Prose = ""
    missing: Prose = Field("", title="What might we be missing?")
    actions: Prose = Field("", title="Agreed actions")
    next_on: Coming = Field(None, title="Next on")


class FactorKind(StrEnum):
    """Whether something endangers or protects."""

    RISK = "risk"
    PROTECTIVE = "protective"


class When(StrEnum):
    """Whether a factor is still there."""

    CURRENT = "current"
    PAST = "past"
    NOT_KNOWN = "not known"


class Theme(StrEnum):
    """What a factor is about."""

    ABUSE = "domestic abuse"
    MENTAL_HEALTH = "mental health"
    HEALTH = "health"
    SUBSTANCES = "substance use"
    NEGLECT = "neglect"
    HOUSING = "home and money"
    OFFENDING = "offending"
    SUPPORT = "support"
    CHANGE = "change"
    OTHER = "other"


class Factor(Record):
    """Something that endangers or protects the baby, and how."""

    label: ClassVar[str] = "factor"
    by_hand: ClassVar[bool] = True
    columns: ClassVar[tuple[str, ...]] = ("kind", "description", "about", "state", "effect")

    kind: FactorKind | None = None
    theme: Theme | None = None
    about: PersonId | None = Field(None, title="About whom")
    description: Prose = Field("", title="What it is")
    since: PartialDate | None = None
    state: When | None = Field(None, title="Is it")
    effect: Prose = Field("", title="Effect on the baby")
    weight: Prose = Field("", title="How much it weighs, and why")


class ActionKind(StrEnum):
    """What an action is for."""

    PROTECT = "protect"
    ASSESS = "assess"
    SUPPORT = "support"
    CONTINGENCY = "contingency"


class Action(Record):
    """One action of the plan, with what will be different for the baby."""

    label: ClassVar[str] = "action"
    by_hand: ClassVar[bool] = True
    columns: ClassVar[tuple[str, ...]] = ("outcome", "action", "kind", "who", "due", "done_on")

    outcome: Prose = Field("", title="Outcome for the baby")
    action: Prose = ""
    kind: ActionKind | None = None
    who: str = ""
    due: Coming = None
    how_known: Prose = Field("", title="How we will know")
    done_on: PartialDate | None = None
    kept_since: PartialDate | None = Field(None, title="Change kept up since")


class ConferenceKind(StrEnum):
    """Which conference."""

    INITIAL = "initial (pre-birth)"
    REVIEW = "review"
    TRANSFER = "transfer in"


class Invited(Model):
    """An agency's place at a conference."""

    agency: AgencyId | None = None
    attendance: Attendance | None = None


class Conference(Record):
    """A child protection conference and who comes."""

    label: ClassVar[str] = "conference"
    columns: ClassVar[tuple[str, ...]] = ("on", "kind", "chair", "agencies", "report_shared_on")

    kind: ConferenceKind | None = None
    on: Near = Field(None, title="Date")
    chair: str = ""
    place: str = Field("", title="Where or how")
    agencies: tuple[Invited, ...] = Field((), title="Agencies")
    report_shared_on: PartialDate | None = Field(None, title="Report shared with parents on")
    asked: Prose = Field("", title="What we ask conference to decide")


class Response(Record):
    """What the worker did about a prompt, or why nothing is needed."""

    label: ClassVar[str] = "response"
    columns: ClassVar[tuple[str, ...]] = ("prompt", "done", "by", "on")

    prompt: str = ""
    about: tuple[str, ...] = Field((), title="Records the prompt was about")
    facts: str = Field("", title="Digest of the facts answered")
    done: Prose = Field("", title="What was done, or why none is needed")
    by: str = ""
    on: PartialDate | None = Field(None, title="Date")


class Signer(StrEnum):
    """Who signs."""

    WORKER = "social worker"
    MANAGER = "manager"


class Remark(Model):
    """What a manager says of one entry, and what the worker did about it."""

    about: str = Field("", title="About which entry", description="Its table and its id.")
    says: Prose = Field("", title="Comment")
    reply: Prose = Field("", title="What was done")
    settled_on: PartialDate | None = None


class SignOff(Record):
    """A signature under one frozen version, or its return with comments; one without a day is still being read."""

    label: ClassVar[str] = "signature"
    columns: ClassVar[tuple[str, ...]] = ("version", "signer", "name", "on")

    version: int = Field(1, ge=1)
    signer: Signer | None = Field(None, title="Signed as")
    name: str = ""
    on: PartialDate | None = Field(None, title="Date")
    comment: Prose = ""
    returned: bool = Field(False, title="Returned for more work")
    remarks: tuple[Remark, ...] = Field((), title="Comments on entries")
    head: str = Field("", title="Hash of the journal entry that was signed")
    consulted: tuple[PersonId, ...] = Field((), title="Shared with before signing")


class Answer(Record):
    """The answer to one question of the walk, about one person where the question repeats."""

    label: ClassVar[str] = "answer"

    question: str = ""
    about: PersonId | None = None
    asked: str = Field("", title="The question as it was asked")
    choice: tuple[str, ...] = ()
    text: Prose = ""
    on: PartialDate | None = None
    person: PersonId | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing has been answered; a choice of not asked yet is no answer."""
        return not (
            self.text.strip() or self.on or self.person or set(self.choice) - {Known.NOT_ASKED}
        )


def answer_id(question: str, about: str | None = None) -> str:
    """The id of the one answer to a question, the same in every copy of a case."""
    return f"{question}@{about}" if about else question
