"""A short text that is withheld in one entry is not said by another, word for word."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.plan import Factor
from prebirth.case.record import Record, Restriction
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader

KEPT = (Restriction(people=("dad",), reason="She has not told him"),)
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
    .adding(Person(id="dad", names="Kit Marlowe", role="father"))
)
RISK = Factor(id="f", about="mum", description="HIV positive", restricted=KEPT)


def left(kept: Record, said: str, about: tuple[str, ...] = ("mum",)) -> str:
    """What stays of an event beside what is withheld."""
    case = CASE.adding(kept).adding(Event(id="e", about=about, kind="other", happened=said))
    seen = for_reader(case, Reader(person="dad"))[0].events.get("e")
    return seen.happened if seen else ""


@pytest.mark.parametrize(
    "kept",
    [
        RISK,
        Event(
            id="k", about=("mum",), kind="other", happened="Rosa is HIV positive.", restricted=KEPT
        ),
        Event(
            id="k", about=("mum",), kind="other", happened="She is HIV positive.", restricted=KEPT
        ),
    ],
)
@pytest.mark.parametrize(
    "said",
    ["Rosa is HIV positive.", "She told her GP that she is HIV positive.", "HIV is treated."],
)
def test_it_is_not_said_of_her(kept: Record, said: str) -> None:
    assert left(kept, said) == ""


def test_it_is_not_said_where_nobody_is_named() -> None:
    assert left(RISK, "No breastfeeding, because of HIV.", ()) == ""


def test_what_is_said_of_another_stays() -> None:
    assert left(RISK, "Kit is HIV positive.", ("dad",)) == "Kit is HIV positive."


@pytest.mark.parametrize("said", ["Home visit.", "Seen at clinic.", "She was well."])
def test_what_tells_nothing_is_not_sought(said: str) -> None:
    kept = Event(id="k", about=("mum",), kind="other", happened=said, restricted=KEPT)
    assert left(kept, said) == said
