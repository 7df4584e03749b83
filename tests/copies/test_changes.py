"""What differs between two states of an assessment."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person, Role
from prebirth.copies.changes import Difference, differences
from tests.copies.made import seen
from tests.typed import present


def differ(before: Case, after: Case) -> list[Difference]:
    return differences(seen(before), seen(after))


@pytest.fixture
def before() -> Case:
    case = (
        Case()
        .adding(Person(id="m", names="Leanne Marsh", role=Role.MOTHER))
        .adding(Person(id="x", names="Omar Reed"))
    )
    return case.adding(
        Answer(
            id="Q3.1@m",
            question="Q3.1",
            about="m",
            asked="What was her childhood like?",
            text="Unsettled.",
        )
    )


def test_nothing_differs_from_itself(practice: Case) -> None:
    assert differ(practice, practice) == []


def test_a_fact_is_said_as_it_was_and_as_it_is(before: Case) -> None:
    after = before.adding(before.pregnancy.replace(due=PartialDate.parse("20 August 2026"))).adding(
        present(before.people.get("m")).replace(role=Role.PARTNER)
    )
    assert differ(before, after) == [
        Difference("Pregnancy", "", "Due date", "", "20 August 2026"),
        Difference("Person", "Leanne Marsh", "To the baby", "Mother", "Partner of a parent"),
    ]


def test_what_is_new_and_what_is_gone_is_named_once(before: Case) -> None:
    after = before.replace_tables(people=before.people.without("x")).adding(
        Person(id="n", names="New Person")
    )
    assert [(one.title, one.before, one.after) for one in differ(before, after)] == [
        ("New Person", "", "added"),
        ("Omar Reed", "removed", ""),
    ]


def test_an_answer_stands_by_its_question_and_whom_it_is_about(before: Case) -> None:
    after = before.adding(
        present(before.answers.get("Q3.1@m")).replace(text="Unsettled, then in care.")
    )
    (one,) = differ(before, after)
    assert one == Difference(
        "Answer",
        "What was her childhood like? (Leanne Marsh)",
        "",
        "Unsettled.",
        "Unsettled, then in care.",
    )


def test_what_the_app_notes_of_the_work_is_no_change(before: Case, practice: Case) -> None:
    after = before.replace_tables(
        shares=practice.shares, responses=practice.responses, signoffs=practice.signoffs
    )
    assert (
        differ(
            before,
            after.adding(present(after.people.get("m")).replace(entered_by="Somebody", rank=4)),
        )
        == []
    )
