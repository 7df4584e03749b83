"""Risks and protections, decisions, legal steps, conferences and the actions of the plan."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.agencies import Attendance, Told
from prebirth.case.dates import PartialDate
from prebirth.case.record import (
    AgencyId,
    Coming,
    DecisionId,
    Model,
    Near,
    PersonId,
    Prose,
    Record,
)


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
