"""What is entered with a day ahead has not happened: nothing goes by it before that day."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.after_loss import not_done
from prebirth.case.as_it_stands import as_it_stands
from prebirth.case.birth import BirthPlan
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.households import Support
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Decision, LegalStep
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.rules.milestone import State
from prebirth.rules.milestones import milestones
from tests.conftest import day

ON, AHEAD, PAST = date(2026, 6, 30), day("2026-07-25"), day("2026-06-01")


def test_where_nothing_is_ahead_it_is_the_same_case() -> None:
    case = Case(id="c").adding(Action(id="a", done_on=PAST))
    assert as_it_stands(case, ON) is case


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Action(id="r", done_on=AHEAD), "done_on"),
        (Person(id="r", names="Kit", died=AHEAD), "died"),
        (Person(id="r", names="Kit", spoken_to=(AHEAD,)), "spoken_to"),
        (Support(id="r", role_agreed=AHEAD), "role_agreed"),
        (BirthPlan(id="r", given=({"person": "m", "on": AHEAD},)), "given"),
        (BirthPlan(id="r", agreed=({"who": "All", "on": AHEAD},)), "agreed"),
        (LegalStep(id="r", explained_parents=AHEAD), "explained_parents"),
    ],
)
def test_a_day_ahead_is_none_until_it_has_come(record: Record, field: str) -> None:
    case = Case(id="c").adding(record)
    stands = as_it_stands(case, ON).record(TABLE_OF[type(record)], "r")
    assert not getattr(stands, field)
    assert as_it_stands(case, date(2026, 7, 25)) is case


def test_what_is_of_a_day_ahead_as_a_whole_is_not_there_yet() -> None:
    case = Case(id="c").adding(ChildVoice(id="v", seen_on=AHEAD)).adding(Decision(id="d", on=AHEAD))
    stands = as_it_stands(case, ON)
    assert (len(stands.voices), len(stands.decisions)) == (0, 0)


def test_what_is_done_on_a_day_ahead_is_not_done() -> None:
    action = Action(id="a", action="Fit the alarm", done_on=AHEAD)
    decision = Decision(id="d", on=PAST, decided="Hold", carried_out="yes", carried_on=AHEAD)
    case = Case(id="c").adding(action).adding(decision)
    left = not_done(case, ON)
    assert (left.actions, left.decisions) == ([action], [decision])
    then = not_done(case, date(2026, 7, 25))
    assert (then.actions, then.decisions) == ([], [])


def test_a_plan_whose_newest_version_is_to_be_agreed_is_not_agreed(walk: Walk) -> None:
    case = Case(id="c").adding(Person(id="m", names="Mara", role=Role.MOTHER))
    case = case.adding(case.pregnancy.replace(due="2026-08-20"))
    first = BirthPlan(id="p", version=1, agreed=({"who": "All", "on": "2026-06-01"},))
    newer = BirthPlan(id="q", version=2, agreed=({"who": "All", "on": "2026-07-25"},))

    def agreed(on: date) -> bool:
        steps = milestones(case.adding(first).adding(newer), on, walk)
        return next(step for step in steps if step.id == "birth_plan_by").state(on) == State.DONE

    assert not agreed(ON)
    assert agreed(date(2026, 7, 25))
