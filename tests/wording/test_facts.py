"""What people, agencies and babies are called, and what a birth is told by."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.wording.facts import born_words, fact, record_title, told_apart


def told(*people: Person | Agency) -> list[str]:
    case = Case(id="c")
    for person in people:
        case = case.adding(person)
    return [told_apart(case, person) for person in people]


def test_a_name_that_one_alone_has_says_enough() -> None:
    assert told(Person(names="Dave", born="1990"), Person(names="Rosa")) == ["Dave", "Rosa"]


def test_a_copy_that_was_only_saved_is_not_said_to_be_given() -> None:
    case = Case(id="c")
    assert fact(case, Share(digest="ab"), "how") == "saved as a file"
    assert fact(case, Share(digest="ab", how="by hand"), "how") == "by hand"
    assert fact(case, Share(to="Jo"), "how") == "", "typed by hand: nobody said how"


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


def test_a_baby_is_called_by_the_name_that_was_given() -> None:
    born = {"id": "b", "became": "born", "born": "2026-11-23"}
    named = Baby.model_validate(born | {"given_name": "Noah"})
    case = Case().adding(named)
    assert record_title(case, named) == "Noah"
    assert "23 November 2026" in record_title(case, Baby.model_validate(born))
    assert record_title(case, case.pregnancy) == "Pregnancy"


@pytest.mark.parametrize(("weeks", "said"), [("36+0", "at 36+0 weeks"), ("", "by the due date")])
def test_weeks_that_nobody_entered_are_said_to_be_counted(weeks: str, said: str) -> None:
    baby = Baby.model_validate({"became": "born", "born": "2026-11-23", "weeks": weeks})
    case = Case().adding(baby).adding(Pregnancy.model_validate({"due": "2026-12-20"}))
    told = born_words(case, baby)
    assert said in told
    assert ("by the due date" in told) == (not weeks)


def test_what_is_no_number_of_weeks_stands_as_it_was_typed() -> None:
    baby = Baby(id="b", born="2026-11-29", became="born", weeks="29/11/26")
    told = born_words(Case(id="c").adding(baby), baby)
    assert told == "29 November 2026, weeks at the birth: “29/11/26”"


def test_a_plan_of_which_only_who_may_not_come_is_known_is_called_by_that() -> None:
    plan = BirthPlan(id="b", not_to_come=({"who": "Her uncle"},))
    assert "Her uncle" in record_title(Case(), plan)
    assert "without details yet" in record_title(Case(), BirthPlan(id="b"))


def test_nothing_of_a_title_is_cut() -> None:
    long = "They met at the station and walked home by the river. " * 9
    event = Event(id="e", happened=long)
    decision = Decision(id="d", decided=long)
    assert record_title(Case(), event) == record_title(Case(), decision) == long


def test_a_birth_plan_is_called_by_its_version_and_not_by_a_bare_number() -> None:
    plan = BirthPlan(id="p", version=2, on=PartialDate(2026, 11, 3))
    assert record_title(Case().adding(plan), plan) == "version 2, 3 November 2026"
    on = PartialDate(2026, 11, 3)
    assert record_title(Case(), BirthPlan(id="p", version=None, on=on)) == "3 November 2026"


def test_who_was_told_is_called_so() -> None:
    assert (Telling.label, Telling.plural) == ("note of who was told", "notes of who was told")
