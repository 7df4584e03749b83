"""The ties between people, and who hurts whom."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Self

from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, View, fact
from prebirth.case.not_yet import NotYet, has_been
from prebirth.case.record import Record
from prebirth.case.values import PersonId, Prose


class TieKind(StrEnum):
    """How two people belong together."""

    PARENT = "parent of (birth)"
    STEP = "parent of (step)"
    ADOPTIVE = "parent of (adoptive)"
    FOSTER = "parent of (foster)"
    SIBLING = "brother or sister of"
    HALF_SIBLING = "half-brother or half-sister of"
    AUNT_OR_UNCLE = "uncle or aunt of"
    MARRIED = "married"
    LIVING_TOGETHER = "living together"
    RELATIONSHIP = "in a relationship"
    SEPARATED = "separated"
    DIVORCED = "divorced"
    OTHER = "other"


COUPLE = frozenset(
    {
        TieKind.MARRIED,
        TieKind.LIVING_TOGETHER,
        TieKind.RELATIONSHIP,
        TieKind.SEPARATED,
        TieKind.DIVORCED,
    }
)
CURRENT_COUPLE = COUPLE - {TieKind.SEPARATED, TieKind.DIVORCED}
PARENTAL = frozenset({TieKind.PARENT, TieKind.STEP, TieKind.ADOPTIVE, TieKind.FOSTER})
SIBLING_TIES = frozenset({TieKind.SIBLING, TieKind.HALF_SIBLING})
ONE_WAY = PARENTAL | {TieKind.AUNT_OR_UNCLE}
"""Ties in which the two are not the same to each other."""


class Quality(StrEnum):
    """What a tie is like."""

    CLOSE = "close"
    DISTANT = "distant"
    CONFLICT = "conflict"
    ALLEGED = "violence alleged"
    CONFIRMED = "violence confirmed"
    CONTROLLING = "controlling"


class Hurts(StrEnum):
    """Who hurts or controls whom, of the two whom a tie is between."""

    ONE = "this person hurts the other"
    OTHER = "the other hurts this person"
    BOTH = "each hurts the other"
    NOT_KNOWN = "not known"


VIOLENT = frozenset({Quality.ALLEGED, Quality.CONFIRMED, Quality.CONTROLLING})


TURNED = {Hurts.ONE: Hurts.OTHER, Hurts.OTHER: Hurts.ONE}
"""Who hurts whom, told from the other side."""


class Tie(
    Record,
    about=("one", "other"),
    audience=Audience.THEIRS,
    safety=False,
    carried=True,
    who_is_who=True,
):
    """A tie between two people: parent of, couple, or other."""

    label: ClassVar[str] = "relationship"
    columns: ClassVar[tuple[str, ...]] = ("one", "kind", "other", "began", "quality")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("one", 1.2),
        ("kind", 1.4),
        ("other", 1.2),
        ("began+ended", 1.3),
        ("quality+hurts+notes", 2.2),
        ("evidence", 1.2),
    )

    one: PersonId | None = fact(None, "This person", audience=Audience.FAMILY, goes_with=True)
    kind: TieKind | None = fact(None, "Is", audience=Audience.FAMILY)
    other: PersonId | None = fact(None, "To or with", audience=Audience.FAMILY, goes_with=True)
    began: PartialDate | None = fact(None, audience=Audience.FAMILY, happened=True)
    ended: PartialDate | None = fact(
        None, audience=Audience.FAMILY, not_before=("began",), happened=True, ends=True
    )
    quality: tuple[Quality, ...] = fact((), "What it is like")
    hurts: Hurts | None = fact(
        None,
        "Who hurts or controls whom",
        description=(
            "If there is violence or control. The arrow points at the person who is hurt."
        ),
    )
    notes: Prose = fact("")

    @property
    def ongoing(self) -> bool:
        """Whether it has begun, as far as anybody recorded, and no day of its end has come."""
        return not (isinstance(self.began, NotYet) or has_been(self.ended))

    @property
    def violent(self) -> bool:
        """Whether violence or control is recorded between the two, alleged or confirmed."""
        said = self.hurts in {Hurts.ONE, Hurts.OTHER, Hurts.BOTH}
        return said or bool(VIOLENT.intersection(self.quality))

    @property
    def hurting(self) -> tuple[tuple[str, str], ...]:
        """Who hurts or controls whom, as far as it is recorded: pairs of who does and who is hurt.

        Nothing follows from the order in which the two were typed.
        """
        if not (self.one and self.other):
            return ()
        there, back = (self.one, self.other), (self.other, self.one)
        return {
            Hurts.ONE: (there,),
            Hurts.OTHER: (back,),
            Hurts.BOTH: (there, back),
        }.get(self.hurts or Hurts.NOT_KNOWN, ())

    def between(self, one: str, kind: TieKind, other: str) -> Self:
        """The same tie, told from one of its two people; who hurts whom stays as it is."""
        hurts = TURNED.get(self.hurts, self.hurts) if self.hurts else None
        kept = self.hurts if one == self.one else hurts
        return self.replace(one=one, kind=kind, other=other, hurts=kept)

    def theirs(self, view: View) -> bool:
        """Whether it is the parent's own, and no violence in it is alleged or only said."""
        alleged = Quality.ALLEGED in self.quality
        said_alone = self.violent and not VIOLENT.intersection(self.quality)
        return view.parent in self.people and not (alleged or said_alone)

    def shown(self, view: View) -> bool:
        """Whether it says who is whose parent, or is of the parent or a child of theirs."""
        return self.kind in PARENTAL or bool(view.mine & self.people)
