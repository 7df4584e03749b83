"""On what footing a baby is cared for after the birth, and who agreed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import Field

from prebirth.base.language import Kept
from prebirth.case.birth import ToldParent, own_rows, until_told
from prebirth.case.dates import PartialDate
from prebirth.case.listed import Listed, ListRow, may_play, plays
from prebirth.case.marks import WHOLE_FAMILY, Audience, View, Why, fact, open_fact
from prebirth.case.record import Record
from prebirth.case.values import Coming, Known, Near, PersonId, Prose, Row, Who


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
    lasts: Kept = Field("", description="The same in words, such as how many hours at most.")
    called: Kept = Field("", description="What it is called where how long it lasts stands beside.")
    ask: Kept = Field("", description="Who knows when it began.")

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

    def stands(self, on: date) -> bool:
        """Whether they agree, were able to, were informed, and have not taken it back by a day."""
        return (
            self.agrees == Known.YES
            and self.able == Known.YES
            and bool(self.informed.strip())
            and not (self.withdrew_on and self.withdrew_on.earliest <= on)
        )


class BirthBasis(
    Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False, supersedes=True
):
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
    none_here: ClassVar[str] = "No lawful basis at birth is recorded here."
    dated: ClassVar[str] = "on"

    basis: Basis | None = open_fact(None, "Lawful basis", essential=False)
    on: Near = open_fact(None, "Decided on")
    decided_by: Who = open_fact("", privileged=False, safety=False)
    why: Prose = open_fact("", "Why this, and why nothing less would do", privileged=False)
    separation: Prose = open_fact(
        "",
        "If a court is asked to part them before a full hearing, why now",
        description=(
            "What in the baby's safety needs it now, what help or place was weighed instead, and "
            "what harm it does to part them."
        ),
        privileged=False,
    )
    agreements: tuple[Agreement, ...] = open_fact((), "Who was asked to agree")
    fair: Prose = open_fact(
        "",
        "Why asking for agreement is fair now",
        description="Giving in is not agreeing: after labour, in pain, alone, or afraid of court.",
        privileged=False,
    )
    applied_on: Near = open_fact(None, "Court asked on")
    papers_on: PartialDate | None = fact(
        None, "Papers ready on", audience=Audience.PROFESSIONALS, happened=True
    )
    notice_on: Near = open_fact(None, "Notice to the parents' solicitors on")
    no_notice: Prose = fact(
        "", "If no notice is given, why", audience=Audience.PROFESSIONALS, privileged=False
    )
    papers: Prose = fact(
        "", "Whether the papers are ready", audience=Audience.PROFESSIONALS, privileged=True
    )
    granted_on: PartialDate | None = open_fact(
        None, "Order made, or protection began, on", happened=True, asks_today=True
    )
    until: Coming = open_fact(None, "Ends on", not_before=("granted_on",), ends=True)
    advice: Prose = fact("", "Legal advice", audience=Audience.PROFESSIONALS, privileged=True)
    explained: tuple[ToldParent, ...] = open_fact((), "Explained to the parents")

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
