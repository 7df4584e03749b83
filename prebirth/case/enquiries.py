"""What the authority found out: enquiries, tools, orders, and what it recommends."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import ClassVar

from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import CategoryRole, PlanCategory
from prebirth.case.listed import Listed
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact, open_fact
from prebirth.case.not_yet import has_been
from prebirth.case.record import Record
from prebirth.case.values import AgencyId, Coming, DecisionId, Known, PersonId, Prose, Who


class MadeBy(StrEnum):
    """Whether social care enquires alone or together with the police."""

    ALONE = "social care alone"
    JOINT = "social care with the police"


class EndRole(StrEnum):
    """What the program has to know of how an enquiry ended."""

    NO_CONFERENCE = "no conference is called"


class EnquiryOutcome(Listed):
    """How an enquiry ended."""

    __slots__ = ()
    table = "enquiry_outcomes"
    roles = EndRole
    opens = frozenset({EndRole.NO_CONFERENCE})


class Section47Enquiry(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """An enquiry under section 47: what started it, by whom it was made, how it ended."""

    label: ClassVar[str] = "child protection enquiry"
    columns: ClassVar[tuple[str, ...]] = ("discussion", "begun_on", "led_by", "ended_on", "outcome")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("discussion", 2.4),
        ("begun_on+led_by+made_by", 1.5),
        ("ended_on/outcome", 1.9),
        ("why+parents_know", 2.2),
    )
    none_here: ClassVar[str] = "No enquiry is recorded here."
    dated: ClassVar[str] = "begun_on"

    discussion: DecisionId | None = open_fact(
        None,
        "Discussion that began it",
        description="Enter the discussion under Decisions. Working days run from its date.",
    )
    begun_on: PartialDate | None = open_fact(None, "Begun on", happened=True)
    led_by: Who = open_fact("", "Led by", safety=False)
    made_by: MadeBy | None = open_fact(None, "Made by")
    ended_on: PartialDate | None = open_fact(
        None, "Ended on", happened=True, not_before=("begun_on",), ends=True
    )
    outcome: EnquiryOutcome | None = open_fact(None)
    why: Prose = fact("", "What it found, and why it ended so", audience=Audience.PROFESSIONALS)
    parents_know: Known | None = fact(
        None,
        "Do the parents know of it?",
        description="No parent's copy shows it until you say yes.",
        audience=Audience.PROFESSIONALS,
        staff_only=True,
    )

    def holds_but(self, *given: str) -> bool:  # noqa: ARG002  # however little is entered
        """Whether it says nothing: that there is an enquiry is something."""
        return False

    def takes_along(self) -> Collection[str]:
        """The discussion that started it says that there is one."""
        return (self.discussion,) if self.discussion else ()

    def closed_to(self, _person: str) -> Why | None:
        """An enquiry may be begun before it is safe that the parents know."""
        return None if self.parents_know == Known.YES else Why.INTERNAL


class ToolSubject(StrEnum):
    """What a structured tool looks at."""

    ABUSE = "domestic abuse"
    SEXUAL_HARM = "sexual harm"
    NEGLECT = "neglect"
    SUBSTANCES = "alcohol or drugs"
    MENTAL_HEALTH = "mental health"
    PARENTING = "parenting and learning"
    BABY_CARE = "crying and safer sleep"
    OTHER = "other"


CLOSED_SUBJECTS = frozenset({None, ToolSubject.ABUSE, ToolSubject.SEXUAL_HARM})
"""What no parent is shown by itself: it may put somebody at risk if it is read at home."""


class StructuredTool(Record, about=("about",), audience=Audience.THEIRS, safety=False):
    """A structured tool that was used, and what it showed in words; no score is ever made."""

    label: ClassVar[str] = "structured tool"
    columns: ClassVar[tuple[str, ...]] = (
        "name",
        "about",
        "done_on",
        "outcome",
        "held_by",
        "next_on",
    )
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("name/subject", 1.6),
        ("about", 1),
        ("done_on+next_on", 1.1),
        ("outcome/evidence", 3),
        ("held_by", 1.4),
    )
    none_here: ClassVar[str] = "No structured tool is recorded here."
    dated: ClassVar[str] = "done_on"

    name: str = fact(
        "",
        "Which tool",
        description="Such as DASH, GCP2, AUDIT-C, PAMS or ICON.",
        safety=False,
        essential=False,
    )
    subject: ToolSubject | None = fact(None, "It looks at")
    about: PersonId | None = fact(None, "About whom")
    done_on: PartialDate | None = fact(None, "Done on", happened=True)
    outcome: Prose = fact(
        "", "Outcome in words", description="What it means for the baby, never a number alone."
    )
    held_by: AgencyId | None = fact(None, "Who holds it", goes_with=False, gave=False)
    next_on: Coming = fact(None, "To be done again on")

    def closed_to(self, person: str) -> Why | None:
        """What it showed of abuse is nobody's but theirs of whom it is, in a report for them."""
        theirs = self.subject == ToolSubject.ABUSE and self.about == person
        return Why.UNSAFE if self.subject in CLOSED_SUBJECTS and not theirs else None

    def kept_from(self, view: View) -> Why | None:
        """Only the worker can say when it is safe to tell of abuse in a paper that lies at home."""
        return Why.UNSAFE if self.subject in CLOSED_SUBJECTS else super().kept_from(view)


class BindingRole(StrEnum):
    """What the program has to know of what binds an adult."""

    ENDLESS = "has no day on which it ends"
    PROTECTS = "tells of harm that somebody is kept from"
    SEXUAL = "sexual risk"
    FOR_GIRLS = "protects girls"
    FGM = "female genital mutilation"
    NOT_FOR_WARDS = "not for a hospital ward"


class Binding(Listed):
    """What binds an adult, or was asked of the police about one."""

    __slots__ = ()
    table = "conditions"
    roles = BindingRole
    closes = frozenset({BindingRole.NOT_FOR_WARDS, BindingRole.PROTECTS})
    needs = frozenset({BindingRole.NOT_FOR_WARDS})


class LegalNameRole(StrEnum):
    """What a sentence of the app's names; the role stands there where no list has a name."""

    HARM_TO_GIRLS = "harm to girls"
    ABUSE_MEETING = "meeting about domestic abuse"
    COURT_FOR_ADULTS = "court that decides for adults"


class LegalName(Listed):
    """A name from law or practice that a sentence of the app's needs; no record chooses it."""

    __slots__ = ()
    table = "names"
    roles = LegalNameRole
    takes_ours = True
    needs = frozenset(LegalNameRole)


class CourtOrder(
    Record,
    about=("binds", "protects"),
    audience=Audience.PROFESSIONALS,
    safety=False,
    carried=True,
    who_is_who=False,
):
    """An order, bail, licence or programme that binds an adult, and when it ends."""

    label: ClassVar[str] = "order or condition"
    columns: ClassVar[tuple[str, ...]] = ("kind", "binds", "protects", "since", "ends")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("kind/evidence", 1.6),
        ("binds+protects", 1.4),
        ("since+ends", 1.2),
        ("says+broken+agency", 2.2),
        ("after", 1.8),
    )
    none_here: ClassVar[str] = "No order or condition is recorded here."
    dated: ClassVar[str] = "since"

    kind: Binding | None = fact(None, essential=False)
    binds: PersonId | None = fact(None, "Whom it binds", goes_with=True)
    protects: tuple[PersonId, ...] = fact((), "Whom it protects", goes_with=False)
    says: Prose = fact("", "What it says", safety=True)
    since: PartialDate | None = fact(None, "From", happened=True)
    ends: Coming = fact(None, "Ends on", not_before=("since",), ends=True)
    broken: Prose = fact(
        "",
        "If it is broken, what to do",
        description="Whom to ring first, and what to say.",
        safety=True,
    )
    agency: AgencyId | None = fact(None, "Who oversees it", goes_with=False, gave=False)
    after: Prose = fact("", "What protects the baby after it ends")

    def closed_to(self, _person: str) -> Why | None:
        """What was asked of the police about somebody may not reach that person."""
        return Why.UNSAFE


class CourseRole(StrEnum):
    """What the program has to know of what is recommended."""

    NO_CONFERENCE = "no conference is needed"
    FOR_HARM = "is for a category of harm"
    TOWARDS_COURT = "the family must know that a court may be asked"


class Course(Listed):
    """What the authority recommends."""

    __slots__ = ()
    table = "recommendations"
    roles = CourseRole
    closes = frozenset({CourseRole.FOR_HARM})
    opens = frozenset({CourseRole.NO_CONFERENCE})


class HarmCategory(PlanCategory):
    """The category of significant harm for which a plan is recommended."""

    __slots__ = ()
    not_offered = CategoryRole.NO_PROTECTION


class Threshold(StrEnum):
    """Whether the authority thinks that significant harm is likely."""

    MET = "met"
    NOT_MET = "not met"
    OPEN = "not yet decided"


class Recommendation(
    Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False, supersedes=True
):
    """What the authority recommends for the baby, for which harm, and why."""

    label: ClassVar[str] = "recommendation"
    columns: ClassVar[tuple[str, ...]] = ("on", "recommends", "category", "threshold", "agreed_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on", 1),
        ("recommends", 1.7),
        ("category", 1.5),
        ("threshold", 1.3),
        ("why", 2.6),
        ("agreed_by/agreed_on", 1.3),
    )
    none_here: ClassVar[str] = "No recommendation is recorded here."
    dated: ClassVar[str] = "on"

    on: PartialDate | None = open_fact(None, "Date", happened=True)
    recommends: tuple[Course, ...] = open_fact((), "The authority recommends")
    category: tuple[HarmCategory, ...] = open_fact((), "Category of significant harm")
    threshold: Threshold | None = open_fact(
        None, "Threshold of significant harm", description="In the authority's own view."
    )
    why: Prose = open_fact("", "Why")
    agreed_by: Who = open_fact("", "Agreed by", safety=False)
    agreed_on: PartialDate | None = open_fact(
        None,
        "Agreed on",
        description="No parent's copy shows it until a manager agrees.",
        happened=True,
        not_before=("on",),
    )

    def closed_to(self, _person: str) -> Why | None:
        """What nobody has agreed is not yet the authority's recommendation."""
        return None if has_been(self.agreed_on) else Why.INTERNAL
