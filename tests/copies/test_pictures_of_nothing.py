"""A picture that holds nothing is a line of words, and no family stands alone in a circle."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.practice import SET_ON
from prebirth.layout.blocks import Block, Empty, Figure, Heading
from tests.copies.losses import ON, of, stillborn, twins
from tests.copies.made import document_of

ALONE = of(
    Pregnancy(id="pregnancy", due="2027-01-08", babies=1, carried_by="am"),
    Person(id="am", names="Amy Storr", role="mother", contact="lives in the home"),
    Person(id="li", names="Liam Storr", role="father", contact="lives in the home"),
)


def blocks(kind: CopyKind, case: Case, on: date = ON, reader: str = "") -> list[Block]:
    return list(document_of(CopyOrder(kind, on, reader, should="Asked for"), case).blocks)


def below(told: list[Block], title: str) -> Block:
    """What stands under a heading."""
    place = next(n for n, one in enumerate(told) if isinstance(one, Heading) and one.text == title)
    return told[place + 1]


@pytest.mark.parametrize("case", [Case(id="c"), ALONE, stillborn(), twins()])
def test_no_report_has_a_picture_of_nothing(case: Case) -> None:
    for one in blocks(CopyKind.CONFERENCE, case):
        if isinstance(one, Figure):
            assert len(one.picture.shapes) > 1
            assert one.picture.symbols


def test_what_a_picture_would_show_is_missing_in_words() -> None:
    told = blocks(CopyKind.CONFERENCE, ALONE, reader="chair")
    assert below(told, "The full picture") == Empty("No agency is recorded yet.")
    nothing = "No support, agency or stress is recorded here."
    assert below(told, "Supports and stresses") == Empty(nothing)
    assert below(told, "The pattern, week by week") == Empty(
        "No appointment with a date is recorded yet."
    )
    assert isinstance(below(told, "Genogram"), Figure)
    empty = blocks(CopyKind.CONFERENCE, Case(id="c"), reader="chair")
    assert below(empty, "Genogram") == Empty("Nobody is recorded yet.")
    assert below(empty, "Key dates") == Empty("There is no due date yet.")


@pytest.mark.parametrize(
    ("kind", "reader"), [(CopyKind.PARENT_FULL, "am"), (CopyKind.CONFERENCE, "li")]
)
def test_a_parent_reads_of_no_circle_that_nothing_stands_round(kind: CopyKind, reader: str) -> None:
    told = blocks(kind, ALONE, reader=reader)
    assert not any("No support" in one.text for one in told if isinstance(one, Empty))
    drawn = [one.picture for one in told if isinstance(one, Figure)]
    assert not any(picture.words.startswith("Ecomap") for picture in drawn)


def test_after_a_loss_no_part_stands_for_a_picture_alone() -> None:
    told = blocks(CopyKind.CONFERENCE, stillborn())
    titles = [one.text for one in told if isinstance(one, Heading)]
    assert "Family and support" not in titles
    assert "What each agency knows" not in titles


def test_a_picture_that_holds_something_stays(practice: Case) -> None:
    told = blocks(CopyKind.CONFERENCE, practice, SET_ON)
    titles = ("The full picture", "Supports and stresses", "The pattern, week by week", "Genogram")
    assert all(isinstance(below(told, title), Figure) for title in titles)
