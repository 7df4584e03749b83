"""How people and agencies are told apart who are called the same."""

from __future__ import annotations

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.wording.facts import told_apart


def told(*people: Person | Agency) -> list[str]:
    case = Case(id="c")
    for person in people:
        case = case.adding(person)
    return [told_apart(case, person) for person in people]


def test_a_name_that_one_alone_has_says_enough() -> None:
    assert told(Person(names="Dave", born="1990"), Person(names="Rosa")) == ["Dave", "Rosa"]


def test_two_of_one_name_are_told_apart_by_what_the_record_holds() -> None:
    assert told(
        Person(names="Dave", role="father", born="1990-03-04"),
        Person(names="dave ", role="grandparent"),
        Person(names="David Hook", known_as="Dave"),
    ) == [
        "Dave (born 4 March 1990, father)",
        "dave  (grandparent)",
        "Dave (David Hook)",
    ]
    assert told(
        Agency(name="Police", kind="police", worker="PC Ash"), Agency(name="Police", kind="police")
    ) == ["Police (Police, PC Ash)", "Police (Police)"]


def test_where_nothing_differs_they_are_counted() -> None:
    assert told(Person(names="Dave"), Person(names="Dave")) == ["Dave (1 of 2)", "Dave (2 of 2)"]
    assert told(
        Person(names="Dave", role="father"),
        Person(names="Dave"),
        Person(names="Dave", role="father"),
    ) == ["Dave (father, 1 of 3)", "Dave (2 of 3)", "Dave (father, 3 of 3)"]
