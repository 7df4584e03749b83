"""Risks and protections, decisions, legal steps, conferences and the actions of the plan."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import Field

from prebirth.base.language import say
from prebirth.case.agencies import Attendance, Told
from prebirth.case.dates import PartialDate
from prebirth.case.lawyers import names_lawyers
from prebirth.case.listed import Listed, ListRow, may_play, plays, rows_of
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact, open_fact
from prebirth.case.meetings import MeetingBecame, became, held_on
from prebirth.case.not_yet import has_been
from prebirth.case.record import Record, by_hand
from prebirth.case.values import (
    AgencyId,
    Coming,
    ConferenceId,
    DecisionId,
    LegalStepId,
    Near,
    PersonId,
    Prose,
    Row,
    Who,
)


class ForumRole(StrEnum):
    """What the program has to know of where a decision was made."""

    PRIVILEGED = "between the authority and its lawyers"
    LEGAL_PLANNING = "legal planning"
    STRATEGY = "strategy discussion"
    CORE_GROUP = "core group"


TOGETHER = (ForumRole.STRATEGY, ForumRole.CORE_GROUP)
"""Where agencies decide together, so that who was there knew; who was is not recorded."""


class Forum(Listed):
    """Where a decision was made."""

    __slots__ = ()
    table = "forums"
    roles = ForumRole
    closes = frozenset({ForumRole.PRIVILEGED})
    needs = frozenset({ForumRole.PRIVILEGED})

    @property
    def with_lawyers(self) -> bool:
        """Whether the authority's lawyers advise there: the list says so, or what was typed.

        Most that people type, such as “Team meeting”, is no advice, and nobody says it is.
        """
        if self.row is not None or not rows_of(type(self)):
            return may_play(self, ForumRole.PRIVILEGED)
        return LAWYERS.search(self) is not None


LAWYERS = re.compile(
    r"legal|solicitor|barrister|attorney|privileg|\b(?:law|lawyers?|counsel|advocates?|advi[cs]e"
    r"|advisory|gateway|l\.?p\.?m|l\.?g\.?m|lgpm|p\.?l\.?o)\b",
    re.IGNORECASE,
)
"""What says of a place that no list knows that lawyers advise there."""


class Carried(StrEnum):
    """Whether a decision was carried out."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_DUE = "not due"


class OnConference(StrEnum):
    """What a decision says of whether a child protection conference is held."""

    NONE = "none is held"
    CALLED = "one is called"
    NOTHING = "nothing is decided"


class Decision(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
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
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on/forum", 1.2),
        ("decided+conference+why+decided_by+partners_told", 2.6),
        ("replaces+why_changed+partners_told_of_change", 1.8),
        ("told_to", 1.5),
        ("carried_out+carried_on+review_on", 1.2),
    )
    dated: ClassVar[str] = "on"
    typed_first: ClassVar[tuple[str, ...]] = ("decided", "why", "decided_by", "on", "forum")

    on: PartialDate | None = open_fact(None, "Date", happened=True)
    forum: Forum | None = open_fact(None, "Where it was decided")
    decided: Prose = open_fact("", "What was decided", privileged=True, undivided=True)
    conference: OnConference | None = open_fact(
        None,
        "On a conference",
        description="Where none is held, dates and papers say so.",
        privileged=True,
        rests_on=("decided",),
    )
    why: Prose = open_fact("", privileged=True, rests_on=("decided",))
    decided_by: Who = open_fact("", privileged=False, safety=False)
    replaces: DecisionId | None = open_fact(None, "Replaces the decision")
    why_changed: Prose = open_fact(
        "", "Why it changed", privileged=True, rests_on=("decided", "replaces")
    )
    partners_told: Prose = fact(
        "",
        "What partners are told",
        description="Only the manager's copy says more than this about legal planning.",
        audience=Audience.PROFESSIONALS,
        privileged=False,
    )
    partners_told_of_change: Prose = fact(
        "",
        "What partners are told of the change",
        audience=Audience.PROFESSIONALS,
        privileged=False,
        rests_on=("replaces",),
    )
    told_to: tuple[Told, ...] = open_fact((), tells=True)
    review_on: Coming = open_fact(None, "Review on")
    carried_out: Carried | None = open_fact(None, "Carried out?")
    carried_on: PartialDate | None = open_fact(
        None, "Carried out on", happened=True, asks_today=True
    )

    @property
    def privileged(self) -> bool:
        """Whether it was made with lawyers, or by them: the advice is the authority's own."""
        with_lawyers = self.forum is not None and self.forum.with_lawyers
        return with_lawyers or names_lawyers(self.decided_by)


class LegalRole(StrEnum):
    """What the program has to know of a legal step."""

    PRIVILEGED = "between the authority and its lawyers"
    ADVICE = "legal advice"
    PLANNING = "legal planning"
    LETTER = "letter to the parents"
    MEETING = "meeting with the parents"
    TOWARDS_COURT = "the family must know that a court may be asked"
    COURT_INTENDED = "a court is to be asked at the birth"
    APPLICATION = "a court is asked"
    STEPPED_DOWN = "no court is asked any more"


class LegalRow(ListRow):
    """One kind of legal step."""

    said: tuple[str, ...] = Field(
        (), description="How notes say it in other words; for the family it is said as the step is."
    )


class LegalKind(Listed):
    """A step before or towards court."""

    __slots__ = ()
    table = "legal_steps"
    roles = LegalRole
    row_type = LegalRow
    closes = frozenset({LegalRole.PRIVILEGED})
    needs = frozenset({LegalRole.PRIVILEGED})


class LetterTo(Row):
    """Somebody to whom a letter was given, and when."""

    dated: ClassVar[str] = "on"

    person: PersonId | None = fact(None)
    on: PartialDate | None = fact(None, "Given on", happened=True)
    how: str = fact("", "How")


class LegalStep(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """A legal step and who has had it explained."""

    label: ClassVar[str] = "legal step"
    columns: ClassVar[tuple[str, ...]] = (
        "on",
        "held_on",
        "kind",
        "outcome",
        "explained_parents",
        "explained_partners",
    )
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("When: +on+held_on+became+instead", 1.2),
        ("kind", 1.3),
        ("outcome+partners_told", 2.2),
        ("explained_parents+letters", 1.2),
        ("explained_partners", 1.2),
    )
    told_as: ClassVar[str] = "legal_steps"
    dated: ClassVar[str] = "on"

    kind: LegalKind | None = open_fact(None, "Step")
    on: Near = open_fact(None, "Set for")
    became: MeetingBecame | None = became("Was it done?", audience=Audience.FAMILY)
    held_on: PartialDate | None = held_on("Done on", audience=Audience.FAMILY)
    instead: LegalStepId | None = open_fact(None, "What replaces it")
    outcome: Prose = open_fact("", privileged=True)
    partners_told: Prose = fact(
        "",
        "What partners are told",
        description=(
            "Only the manager's copy says more than this about legal advice and planning."
        ),
        audience=Audience.PROFESSIONALS,
        privileged=False,
    )
    explained_parents: PartialDate | None = open_fact(
        None, "Explained to parents on", tells=True, happened=True
    )
    explained_partners: PartialDate | None = open_fact(
        None, "Explained to partner agencies on", tells=True, happened=True
    )

    letters: tuple[LetterTo, ...] = open_fact(
        (),
        "Letter given to",
        description="One row for each person who was given it, with the day.",
    )

    @property
    def last_day(self) -> PartialDate | None:
        """The day on which it was done, else for which it is set."""
        return self.held_on or self.on

    @property
    def tells_of_it(self) -> bool:
        """Whether it says what only a step that was taken can have come to.

        What is to come of stepping down is often written beforehand, and so tells nothing.
        """
        if plays(self.kind, LegalRole.STEPPED_DOWN):
            return False
        return bool(self.outcome.strip()) or any(row.on for row in self.letters)

    @property
    def privileged(self) -> bool:
        """Whether it passed between the authority and its lawyers."""
        return may_play(self.kind, LegalRole.PRIVILEGED)

    def kept_from(self, view: View) -> Why | None:
        """What passes between the authority and its lawyers is privileged."""
        return Why.PRIVILEGED if self.privileged else super().kept_from(view)

    def closed_to(self, person: str) -> Why | None:
        """A parent hears of a step from somebody or by their own letter, not from this paper."""
        told = has_been(self.explained_parents) or any(
            row.person == person and has_been(row.on) for row in self.letters
        )
        return None if told else Why.NOT_YET

    def narrowed(self, view: View) -> dict[str, Any]:
        """To a parent their own letter: whether another adult was given one is that adult's."""
        return {"letters": tuple(row for row in self.letters if row.person == view.parent)}


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


class Factor(Record, about=("about",), audience=Audience.THEIRS, safety=False):
    """Something that endangers or protects the baby, and how."""

    label: ClassVar[str] = "risk or strength"
    columns: ClassVar[tuple[str, ...]] = ("kind", "description", "about", "state", "effect")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("description+about+since", 2.2),
        ("state+theme", 1),
        ("effect", 1.8),
        ("weight", 1.8),
        ("evidence", 1.1),
    )
    told_in: ClassVar[tuple[str, ...]] = ("description", "since")

    rank: int = by_hand()
    kind: FactorKind | None = fact(None)
    theme: Theme | None = fact(None)
    about: PersonId | None = fact(None, "About whom")
    description: Prose = fact("", "What it is", of_them=True)
    since: PartialDate | None = fact(None, happened=True)
    state: When | None = fact(None, "Current or past")
    effect: Prose = fact("", "Effect on the baby")
    weight: Prose = fact("", "How much it weighs, and why")

    def kept_from(self, view: View) -> Why | None:
        """Only the worker can say when it is safe to tell a parent of abuse."""
        return Why.UNSAFE if self.theme == Theme.ABUSE else super().kept_from(view)


class ActionKind(StrEnum):
    """What an action is for."""

    PROTECT = "protect"
    ASSESS = "assess"
    SUPPORT = "support"
    CONTINGENCY = "contingency"


class Action(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """One action of the plan, with what will be different for the baby."""

    label: ClassVar[str] = "action"
    to_do: ClassVar[bool] = True
    columns: ClassVar[tuple[str, ...]] = ("outcome", "action", "kind", "who", "due", "done_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("outcome", 1.8),
        ("action+kind/evidence", 2),
        ("who+due", 1.3),
        ("how_known", 1.6),
        ("done_on+kept_since", 1.2),
    )

    none_here: ClassVar[str] = "No action is recorded here. A birth plan has a part of its own."
    typed_first: ClassVar[tuple[str, ...]] = ("action", "outcome", "who", "due")

    rank: int = by_hand()
    outcome: Prose = open_fact("", "Outcome for the baby", whose=True)
    action: Prose = open_fact("", whose=True)
    kind: ActionKind | None = open_fact(None)
    who: Who = open_fact("", whose=True, safety=False)
    due: Coming = open_fact(None)
    how_known: Prose = open_fact("", "How we will know", rests_on=("outcome",))
    done_on: PartialDate | None = open_fact(None, happened=True, ends=True)
    kept_since: PartialDate | None = open_fact(None, "Change kept up since", happened=True)

    @property
    def doer(self) -> str:
        """Who does it, as it was entered."""
        return self.who

    @property
    def told(self) -> str:
        """What is done; where that is not said, for which outcome, and not as if it were a task."""
        return self.action or (
            say("For this outcome: {outcome}", outcome=self.outcome) if self.outcome else ""
        )


class ConferenceKind(StrEnum):
    """Which conference."""

    INITIAL = "initial (pre-birth)"
    REVIEW = "review"
    TRANSFER = "transfer in"


class OutcomeRole(StrEnum):
    """What the program has to know of what a conference decided."""

    PLAN = "there is a plan"
    NO_PLAN = "there is no plan"
    OPEN = "nothing is decided"


class ConferenceOutcome(Listed):
    """What a conference decided, as far as days run from it."""

    __slots__ = ()
    table = "conference_outcomes"
    roles = OutcomeRole
    closes = frozenset({OutcomeRole.PLAN, OutcomeRole.OPEN})
    opens = frozenset({OutcomeRole.NO_PLAN})
    needs = frozenset({OutcomeRole.PLAN, OutcomeRole.NO_PLAN})


class Invited(Row):
    """An agency's place at a conference."""

    agency: AgencyId | None = fact(None)
    attendance: Attendance | None = fact(None)


class Conference(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """A child protection conference and who comes."""

    label: ClassVar[str] = "conference"
    columns: ClassVar[tuple[str, ...]] = (
        "on",
        "held_on",
        "became",
        "kind",
        "chair",
        "agencies",
        "outcome",
    )
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("When: +on+held_on+became+instead+kind+outcome+core_group_on", 1.2),
        ("chair/place", 1.5),
        ("Who comes, as planned: agencies", 3),
        ("report_shared_on", 1.2),
    )
    dated: ClassVar[str] = "on"

    kind: ConferenceKind | None = open_fact(None)
    on: Near = open_fact(None, "Set for")
    became: MeetingBecame | None = became(audience=Audience.FAMILY)
    held_on: PartialDate | None = held_on(audience=Audience.FAMILY)
    instead: ConferenceId | None = open_fact(None, "What replaces it")
    chair: str = open_fact("", safety=False)
    place: str = open_fact("", "Where or how", safety=True, service=True)
    agencies: tuple[Invited, ...] = open_fact((), "Agencies")
    report_shared_on: PartialDate | None = open_fact(
        None, "Report shared with parents on", tells=True, happened=True
    )
    asked: Prose = open_fact("", "What we ask conference to decide")
    outcome: ConferenceOutcome | None = open_fact(
        None,
        "What conference decided",
        description="After a review, a plan means that it goes on.",
    )
    core_group_on: Coming = open_fact(None, "First core group set for")

    @property
    def last_day(self) -> PartialDate | None:
        """The day on which it was done, else for which it is set."""
        return self.held_on or self.on

    @property
    def tells_of_it(self) -> bool:
        """Whether it says what conference decided, which only one that was held can have."""
        return self.outcome is not None
