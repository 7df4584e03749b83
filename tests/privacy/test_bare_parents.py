"""A parent who is withheld is found where a text says “Dad” and not whose."""

from __future__ import annotations

import pytest

from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from tests.privacy.test_by_tie import read

FATHER = Person(
    id="dad",
    names="Vic Vane",
    role=Role.FATHER,
    sex=Sex.MAN,
    restricted=(Restriction(reason="r"),),
)
JUDE = Person(id="jude", names="Jude Alder", role=Role.SIBLING)


@pytest.mark.parametrize(
    "text",
    [
        "Daddy shouted.",
        "Dad has a key.",
        "Jude says daddy shouted.",
        "Jude says that Daddy shouted.",
        "Mum and dad argued.",
        "She told dad.",
        "Other parent has a key.",
        "Other father came.",
    ],
)
def test_a_withheld_parent_is_found_nearly_without_whose_they_are(text: str) -> None:
    assert read(text, FATHER, JUDE) == ("", [True])


@pytest.mark.parametrize(
    "text",
    [
        "Mum came.",
        "Amy's dad came.",
        "Every dad helps.",
        "Father's Day came.",
        "Dads' group met.",
        "Each parent has a key.",
    ],
)
def test_nobody_else_is_found_so(text: str) -> None:
    assert read(text, FATHER, JUDE) == (text, [])


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Dad came.", Person(id="p", names="Pat Poe", role=Role.POSSIBLE_FATHER)),
        ("Jude says daddy shouted.", JUDE.replace(role=Role.HALF_SIBLING)),
    ],
)
def test_where_another_may_be_meant_it_stays(text: str, other: Person) -> None:
    assert read(text, FATHER, other) == (text, [])


def test_a_parent_who_is_shown_takes_nothing() -> None:
    away = FATHER.replace(id="x", role=Role.OTHER)
    assert read("Dad has a key.", away, JUDE) == ("Dad has a key.", [])


@pytest.mark.parametrize("word", ["aunt", "auntie", "aunty", "relative", "cousin"])
def test_a_relative_of_the_fathers_side_is_found_by_that_side(word: str) -> None:
    sister = FATHER.replace(id="x", role=Role.RELATIVE, sex=Sex.WOMAN, of_parent="dad")
    assert read(f"Paternal {word} has a key.", sister)[0] == ""
    stays = f"Maternal {word} has a key."
    assert read(stays, sister)[0] == stays
