"""Which sentences of those a copy leaves out a person may let stand, and which nobody may."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.case import record_type
from prebirth.case.change import Place
from prebirth.case.marks import Why, printable
from prebirth.privacy.withheld import Withheld

Hit = tuple[Place, str]
"""A sentence by where it stands; without words it is the whole field, or the whole entry."""


def hit_of(entry: Withheld) -> Hit:
    """The sentence of an entry that is withheld, by where it stands."""
    return entry.place, entry.sentence


def to_decide(held: Iterable[Withheld], *, every_sentence: bool) -> list[Withheld]:
    """What is shown to be decided: near hits, and in a parent's copy every sentence taken out."""
    found = {
        hit_of(entry): entry
        for entry in held
        if not entry.fixed
        and _can_be_shown(entry)
        and (asks_first(entry) or entry.near or (every_sentence and entry.sentence))
    }
    return list(found.values())


def asks_first(entry: Withheld) -> bool:
    """Whether a person decides before the copy is made, and nothing is taken for granted."""
    whole = not entry.field and not entry.sentence
    left_out = entry.reason in {Why.OTHERS, Why.NOT_YET}
    return (entry.near and not left_out) or (whole and entry.reason == Why.NOBODY)


def _can_be_shown(entry: Withheld) -> bool:
    """Whether any copy could show it: what only the program keeps is out, and asked of nobody."""
    return not entry.field or entry.field in printable(record_type(entry.table))
