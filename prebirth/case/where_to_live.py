"""Where the baby may live, and whom they will see."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

from prebirth.case.birth import ToldParent, own_rows, until_told
from prebirth.case.dates import PartialDate
from prebirth.case.marks import Audience, View, Why, fact, open_fact
from prebirth.case.record import Record, by_hand
from prebirth.case.values import Coming, Known, Near, PersonId, Prose


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


WITH_A_PARENT = frozenset(
    {
        LivingKind.BOTH,
        LivingKind.MOTHER,
        LivingKind.FATHER,
        LivingKind.PARENT_CHILD,
        LivingKind.UNIT,
    }
)
"""Where the baby lives with a parent."""


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
    none_here: ClassVar[str] = "Where the baby may live is not recorded here."

    rank: int = by_hand()
    kind: LivingKind | None = open_fact(None, "Where")
    person: PersonId | None = open_fact(None, "With whom")
    standing: OptionState | None = open_fact(None, "How it stands", past="How it stood")
    why: Prose = open_fact("", "Why", of_baby=True, rests_on=("standing",))
    place: Prose = open_fact(
        "",
        "The placement or unit",
        description="Which, from when, how long, who pays, and who assesses there.",
        of_baby=True,
    )
    supervised: Prose = open_fact(
        "", "Who is with the baby there, day and night", undivided=True, of_baby=True
    )
    asked_on: PartialDate | None = open_fact(None, "Viability asked for on", happened=True)
    done_on: PartialDate | None = open_fact(
        None, "Viability done on", happened=True, not_before=("asked_on",)
    )
    viability: Viability | None = open_fact(None, "Viability came to")
    answered_on: PartialDate | None = open_fact(
        None, "They were told the outcome on", happened=True, not_before=("asked_on",)
    )
    found: Prose = fact("", "What was found", audience=Audience.PROFESSIONALS)
    told: tuple[ToldParent, ...] = open_fact((), "Talked through with")

    def narrowed(self, view: View) -> dict[str, Any]:
        """To a parent on which day it was talked through with them."""
        return own_rows(self, view, "told")

    @property
    def apart(self) -> bool:
        """Whether the baby may live apart from the parents by it."""
        kept = self.kind is not None and self.kind not in WITH_A_PARENT
        return kept and self.standing is not OptionState.RULED_OUT

    def closed_to(self, person: str) -> Why | None:
        """A parent hears of it from somebody, not from this paper."""
        return until_told(person, self.told)


class ContactPlan(Record, about=("person",), audience=Audience.THEIRS, safety=True):
    """Who sees the baby after the birth, how, and who watches over it."""

    label: ClassVar[str] = "contact with the baby"
    counted: ClassVar[bool] = False
    columns: ClassVar[tuple[str, ...]] = ("person", "arrangement", "overseer", "review_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("person", 1.3),
        ("arrangement+supervised", 3.4),
        ("overseer", 1.2),
        ("review_on+since", 1.2),
    )
    none_here: ClassVar[str] = "No contact is recorded here."

    person: PersonId | None = fact(None, "Who sees the baby", past="Who was to see the baby")
    arrangement: Prose = fact(
        "", "How often, where and for how long", essential=True, undivided=True
    )
    supervised: Known | None = fact(None, "Is somebody always there?")
    overseer: str = fact("", "Who oversees it", past="Who was to oversee it")
    since: Near = fact(None, "From")
    review_on: Coming = fact(None, "Looked at again on", past="Was to be looked at again on")
