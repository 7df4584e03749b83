"""Nobody is the baby's father until somebody recorded it."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.parentage import parentage
from prebirth.case.people import Person
from prebirth.case.ties import Tie


def family(*people: Person) -> Case:
    case = Case(id="c").adding(Person(id="m", role="mother"))
    for person in people:
        case = case.adding(person)
    return case


F = Person(id="f", role="father")
X = Person(id="x", role="possible father")


def test_of_one_father_it_is_settled() -> None:
    assert parentage(family(F)).fathers == ("f",)
    assert not parentage(family(F)).open


def test_of_a_possible_father_it_is_not() -> None:
    assert parentage(family(X)).possible == ("x",)
    assert parentage(family(F, X)).fathers == ()
    assert parentage(family(F, X)).possible == ("f", "x")


@pytest.mark.parametrize(
    ("known", "settled"),
    [("DNA test", True), ("a court said so", True), ("one of them says so", False)],
)
def test_it_is_settled_once_it_says_which_and_how_it_is_known(known: str, settled: bool) -> None:
    found = parentage(family(F, X.replace(paternity=known)))
    assert (found.fathers == ("x",)) == settled
    assert found.open != settled


def test_two_fathers_are_both_only_as_a_couple() -> None:
    other = Person(id="y", role="father")
    pair = Tie(id="t", one="f", other="y", kind="married")
    assert parentage(family(F, other)).possible == ("f", "y")
    assert parentage(family(F, other).adding(pair)).fathers == ("f", "y")


def test_two_mothers_or_a_donor_leave_no_father_untold() -> None:
    assert parentage(family()).untold
    assert not parentage(family(Person(id="m2", role="mother"))).untold
    assert not parentage(family(Person(id="d", role="donor"))).untold
    assert "d" not in parentage(family(Person(id="d", role="donor"))).settled
