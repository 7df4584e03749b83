"""The children there were before this baby, for a ward: where each is now, and why."""

from __future__ import annotations

from collections.abc import Callable

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.chronology import EventKind
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.family import mothers
from prebirth.case.people import SIBLINGS
from prebirth.copies.kept_back import KeptBack, Lead, sentences_of
from prebirth.copies.who_they_are import introduced
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import fact

Shorten = Callable[[str], str]


def before_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Each child of the mother, and each who left a parent's care or was on a plan.

    Those who left come first. Of another child of a father a ward has nothing to know.
    """
    hers = {mother.id for mother in mothers(case)}
    rows = [
        row for row in case.previous_children if hers & {*row.parents} or row.left_care or row.plans
    ]
    rows.sort(key=lambda row: not row.left_care)
    told = [shorten(_told(case, row)) for row in rows]
    told += [shorten(text) for text in lost_before(case)]
    blocks: list[Block] = [Para(sentences_of(*told), say(Lead.CHILDREN))] if told else []
    lead = Lead.CHILDREN if told else None  # which would tell that there is one
    read = kept.part_of(
        "previous_children", "reason", "plans", "where_now", "removed_on", lead=lead
    )
    return [*blocks, *read]


def lost_before(case: Case) -> list[str]:
    """Each earlier child who died or was not born alive, and is in no list of earlier children."""
    listed = {row.child for row in case.previous_children}
    return [
        sentences_of(
            say(
                "{who}: {what}",
                who=introduced(case, child, number=False),
                what=", ".join(
                    filter(None, (fact(case, child, "loss").lower() or say("died"), when))
                ),
            ),
            *(
                event.happened
                for event in case.events
                if child.id in event.about and event.kind == EventKind.BEREAVEMENT
            ),
        )
        for child in case.people
        if child.role in SIBLINGS and (child.loss or child.died) and child.id not in listed
        for when in (child.died.show() if child.died else "",)
    ]


def _told(case: Case, row: PreviousChild) -> str:
    """A child, where they are and since when, and why; without a reason, the plans there were."""
    child = case.people.get(row.child or "")
    left = row.removed_on.told() if row.removed_on else ""
    where = (
        fact(case, row, "where_now").lower(),
        say("left their care {left}", left=left) if left else "",
    )
    stands = ", ".join(filter(None, where)) or say("where now is not recorded")
    who = introduced(case, child, number=False) if child else say("A child who is not named")
    return sentences_of(f"{who}: {stands}", fact(case, row, "reason") or fact(case, row, "plans"))
