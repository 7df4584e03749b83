from __future__ import annotations

from datetime import date

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import Case
from prebirth.form.model import Walk
from prebirth.rules.chasing import awaited_answers
from prebirth.rules.milestones import milestones
from tests.conftest import day

CASE = (
    Case(id="c")
    .adding(Agency(id="gp", name="Surgery"))
    .adding(Agency(id="hv", name="Health visiting"))
    .adding(Agency(id="pol", name="Police"))
)


def test_who_was_asked_and_has_not_answered_is_waited_for_and_the_first_wanted_is_first() -> None:
    case = CASE
    for one in (
        Contribution(id="1", agency="gp", asked_on=day("2026-05-01"), chase_on=day("2026-05-15")),
        Contribution(id="2", agency="hv", asked_on=day("2026-05-01"), chase_on=day("2026-05-10")),
        Contribution(id="3", agency="pol", asked_on=day("2026-05-01"), chase_on=day("2026-05")),
        Contribution(
            id="4", agency="pol", asked_on=day("2026-05-01"), received_on=day("2026-05-02")
        ),
        Contribution(id="5", agency="hv"),
        Contribution(id="6", asked_on=day("2026-05-01")),
    ):
        case = case.adding(one)
    found = awaited_answers(case)
    assert [(one.agency.id, one.wanted) for one in found] == [
        ("hv", date(2026, 5, 10)),
        ("gp", date(2026, 5, 15)),
        ("pol", None),
    ]
    assert [one.late(date(2026, 5, 12)) for one in found] == [2, 0, 0]


def test_the_day_an_answer_is_wanted_is_one_of_the_dates_that_fall(walk: Walk) -> None:
    case = CASE.adding(
        Contribution(agency="gp", asked_on=day("2026-05-01"), chase_on=day("2026-05-15"))
    )
    assert [(one.name, one.due, one.done) for one in milestones(case, date(2026, 5, 2), walk)] == [
        ("Answer from Surgery", date(2026, 5, 15), False)
    ]
