"""The children the parents had before, and what a child said."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import Field

from prebirth.base.language import Kept
from prebirth.case.dates import PartialDate
from prebirth.case.listed import Listed, ListRow
from prebirth.case.marks import Audience, View, fact
from prebirth.case.not_yet import has_been
from prebirth.case.record import Record
from prebirth.case.values import Coming, Known, PersonId, Prose, Row, Who


class WhereNow(StrEnum):
    """Where an earlier child lives."""

    PARENT = "with parent"
    RELATIVES = "with relatives"
    FOSTER = "foster care"
    ADOPTED = "adopted"
    OTHER_PARENT = "with other parent"
    DIED = "died"
    NOT_KNOWN = "not known"


class OrderRole(StrEnum):
    """What the program has to know of the order under which a child left or stays."""

    ADOPTS = "the child is adopted"
    NEW_LIFE = "the new name and home are closed to the birth family"
    REVIEWED = "the authority reviews how the child is"
    COURT = "made by a court"


class OrderRow(ListRow):
    """One order."""

    child_called: str = Field(
        "", description="What a child under it is called where the name is kept back."
    )


class Order(Listed):
    """The order under which a child left or stays."""

    __slots__ = ()
    table = "orders"
    roles = OrderRole
    row_type = OrderRow
    closes = frozenset({OrderRole.NEW_LIFE})
    needs = frozenset({OrderRole.ADOPTS, OrderRole.NEW_LIFE})

    @property
    def child_called(self) -> str:
        """What a child under it is called where the name is kept back; nothing if not said."""
        return self.row.child_called if isinstance(self.row, OrderRow) else ""


class CategoryRole(StrEnum):
    """What the program has to know of a category."""

    NEGLECT = "neglect"
    SEXUAL = "sexual abuse"
    NO_PROTECTION = "no child protection plan"


class CategoryRow(ListRow):
    """One category."""

    worry: Kept = Field("", description="The worry it is for, as a parent's short copy says it.")


class PlanCategory(Listed):
    """Why a child was on a plan."""

    __slots__ = ()
    table = "categories"
    row_type = CategoryRow
    roles = CategoryRole


class PlanPeriod(Row):
    """A time on a plan."""

    category: PlanCategory | None = fact(None, essential=False)
    since: PartialDate | None = fact(None, "From", lead="from ", happened=True)
    until: PartialDate | None = fact(None, "To", lead="to ", happened=True)


class Joined(StrEnum):
    """Whether a child's own conference or review is held together with the baby's."""

    TOGETHER = "held together with the baby's conference"
    APART = "held apart, each told of the other"
    NOT_YET = "not yet settled"


class PreviousChild(
    Record,
    about=("child", "parents"),
    audience=Audience.THEIRS,
    safety=False,
    carried=True,
    who_is_who=True,
):
    """A child one of the parents had before, where that child is and why."""

    label: ClassVar[str] = "previous child"
    columns: ClassVar[tuple[str, ...]] = (
        "child",
        "parents",
        "where_now",
        "removed_on",
        "order",
        "papers_received",
    )
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("child+parents", 1.8),
        ("where_now+order+authority+removed_on", 2),
        ("Reason and plans: reason+plans+review_on+joined", 2.6),
        ("Papers: +papers_asked+papers_received", 1.3),
        ("contact+contact_overseer+contact_reviewed", 1.6),
    )
    none_here: ClassVar[str] = "Nothing is recorded here of what became of any earlier child."

    child: PersonId | None = fact(None, goes_with=True)
    parents: tuple[PersonId, ...] = fact((), "Parents", goes_with=False)
    where_now: WhereNow | None = fact(None, "Where now")
    removed_on: PartialDate | None = fact(None, "Left their care on", happened=True)
    authority: str = fact("", "Authority that decided", service=True, safety=False)
    order: Order | None = fact(None)
    reason: Prose = fact("")
    plans: tuple[PlanPeriod, ...] = fact((), "Times on a plan")
    review_on: Coming = fact(None, "Next review or conference on")
    joined: Joined | None = fact(None, "With the baby's conference")
    papers_asked: PartialDate | None = fact(None, "Papers asked for on", happened=True)
    papers_received: PartialDate | None = fact(
        None, "Papers received on", happened=True, not_before=("papers_asked",)
    )
    family_may_know: Known | None = fact(
        None,
        "May the birth family know the new name and home?",
        description="After an adoption or placement order, they may not until you say yes.",
        audience=Audience.PROFESSIONALS,
        staff_only=True,
    )
    contact: Prose = fact("", "Contact arrangement", safety=True)
    contact_overseer: str = fact("", "Who oversees contact", safety=True)
    contact_reviewed: PartialDate | None = fact(None, "Contact reviewed on", happened=True)

    def leads_by(
        self, found: Collection[str], readers: Collection[str], *, mother: bool
    ) -> Collection[str]:
        """The authority of a child who lives with one of them is where they are.

        A child who lives with a parent may live with a reader who is one.
        """
        own = self.where_now == WhereNow.PARENT and not {*readers} & {*self.parents}
        apart = self.where_now == WhereNow.OTHER_PARENT
        there = {*(self.parents if own or apart else ()), self.child}
        more = super().leads_by(found, readers, mother=mother)
        return more if there.isdisjoint(found) else (*more, "authority")

    @property
    def left_care(self) -> bool:
        """Whether the child left the care of these parents."""
        return has_been(self.removed_on) or self.where_now in {
            WhereNow.RELATIVES,
            WhereNow.FOSTER,
            WhereNow.ADOPTED,
        }

    def theirs(self, view: View) -> bool:
        """Whether it is the parent's own child, or one they live with."""
        return self.child in view.mine


class ChildVoice(Record, about=("child",), audience=Audience.THEIRS, safety=False):
    """What a child said or showed, and who was there to hear it."""

    label: ClassVar[str] = "time with a child"
    filled_in: ClassVar[Mapping[str, Any]] = {"child": None}
    columns: ClassVar[tuple[str, ...]] = ("child", "seen_on", "alone", "words")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("child", 0.8),
        ("seen_on+by+alone", 1.4),
        ("words", 2),
        ("observed", 2),
        ("day", 2),
    )
    dated: ClassVar[str] = "seen_on"

    child: PersonId | None = fact(None)
    seen_on: PartialDate | None = fact(None, happened=True)
    by: Who = fact("", "Seen by", safety=True)
    alone: Known | None = fact(None, "Seen alone?")
    words: Prose = fact("", "In the child's words")
    observed: Prose = fact("", "What was observed")
    day: Prose = fact("", "A day in this child's life")
