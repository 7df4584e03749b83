"""What was typed on the way to a withheld text, or changed while it was closed."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Change, Place
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.privacy.once_closed import closed_since, stages_of
from prebirth.privacy.redaction import Reader

KEPT = [{"reason": "r"}]


@pytest.mark.parametrize(
    ("found", "word", "text", "stage"),
    [
        ("Rang Dunning", "Dunning", "Rang Dunn", True),
        ("Rang Dunning", "Dunning", "Rang D", True),
        ("Rang Dunning", "Dunning", "Rang ", False),
        ("Rang Dunning", "Dunning", "Rang", False),
        ("Rang Dunning", "Dunning", "Rang Dunnx", True),
        ("Rang Dunning", "Dunning", "Rang Dave", False),
        ("Rang Dunning", "Dunning", "Rang Di", False),
        ("Rang Dunning", "Dunning", "Rang Rosa", False),
        ("Rosa rang Dunning.", "Dunning", "Rosa rang Du.", True),
        ("Dunning rang.", "Dunning", "Dun rang.", True),
        ("Dunning rang.", "Dunning", "Rosa rang.", False),
        ("Dunning rang.", "Dunning", "Ewing rang.", False),
        ("Rosa came. Marl hit her.", "Marl", "Rosa came.", False),
        ("Rosa came. Marl hit her.", "Marl", "Rosa came. M", True),
        ("Seen at 14 Tern Close.", "14 Tern Close", "Seen at 14 Te", True),
        ("Rosa.", "", "Ros", False),
    ],
)
def test_a_beginning_of_what_is_withheld_is_a_stage(
    found: str, word: str, text: str, *, stage: bool
) -> None:
    assert stages_of([text, found], {found: [word]}) == ({text} if stage else set())


def test_a_stage_of_a_stage_is_one_too() -> None:
    texts = ["Dun", "I rang Dun", "I rang Dunning", "I rang Rosa"]
    assert stages_of(texts, {"I rang Dunning": ["Dunning"]}) == {"Dun", "I rang Dun"}


def put(field: str, before: object, after: object, table: str = "events", key: str = "e") -> Change:
    return Change("set", table, key, field, before, after)


RESTRICT, LIFT = put("restricted", [], KEPT), put("restricted", KEPT, [])


@pytest.mark.parametrize(
    ("changes", "closed"),
    [
        ([RESTRICT, put("happened", "One", "Two"), LIFT], {"One"}),
        ([RESTRICT, put("happened", "", "Two"), LIFT], set()),
        ([RESTRICT, LIFT, put("happened", "One", "Two")], set()),
        ([put("happened", "One", "Two"), RESTRICT, LIFT], set()),
        ([put("happened", "One", "Two"), RESTRICT], set()),
        ([RESTRICT, put("happened", "A", "B"), put("happened", "B", "C"), LIFT], {"A", "B"}),
        ([put("restricted", [], [{"field": "significance"}]), put("happened", "A", "B")], set()),
        ([put("restricted", [5], []), put("happened", "A", "B")], set()),
        ([put("happened", "A", "B"), put("restricted", [5], [])], {"A"}),
    ],
)
def test_what_was_changed_while_it_was_restricted_stays_closed(
    changes: list[Change], closed: set[str]
) -> None:
    ever = Case().adding(Event(id="e", happened="C"))
    act = Change("act", "events", "e", "view", None, {})
    other = put("phone", "0", "1", "people", "p")
    ever = ever.adding(Person(id="p"))
    found = closed_since(ever, [act, other, *changes], Reader())
    assert {*found.get(Place("events", "e", "happened"), {}).values()} == closed
    assert not closed_since(ever, changes, Reader(chair=True))
