"""What is entered for a day ahead: who leaves then is still there, and a move is seen."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.form.load import load_walk
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.still_held import new_adults
from tests.rules.prompts.build import MOTHER, TODAY, WALK, ago, family, pregnant, said


@pytest.mark.parametrize(
    ("until", "died", "there"),
    [
        (None, None, True),
        ("2026-07-01", None, True),
        (None, "2026-09-01", True),
        ("2026-05-10", None, False),
        (None, "2026-05-10", False),
    ],
)
def test_who_leaves_on_a_day_ahead_is_still_in_the_home(
    until: str | None, died: str | None, *, there: bool
) -> None:
    member = {"person": "x", "since": "2026-05-01", "until": until}
    home = Household(id="h", members=({"person": "m", "since": "2020"}, member))
    mother = Person(id="m", names="Mo", role="mother")
    rex = Person(id="x", names="Rex", role="partner of a parent", died=died)
    case = Case(id="c").adding(mother).adding(rex).adding(home)
    case = case.adding(case.pregnancy.replace(due="2026-07-14"))
    assert bool(new_adults(case, date(2026, 5, 15), load_walk())) is there


@pytest.mark.parametrize(
    "ahead",
    [
        Event(id="e", kind="move", about=("m",), on=ago(-40)),
        Household(id="h", members=({"person": "m", "since": ago(-40)},)),
        Household(id="h", members=({"person": "m", "until": ago(-40)},)),
        MOTHER.replace(lived_in=({"area": "Porthwick", "since": ago(-40)},)),
    ],
)
def test_a_move_that_is_to_come_is_asked_about_and_stands_beside_no_denial(ahead: Record) -> None:
    case = family(pregnant(), ahead)
    denied = case.adding(said("Q19.2", "They stay.", choice=("No move expected",)))
    raised = [{one.id for one in all_prompts(held, TODAY, WALK)} for held in (case, denied)]
    assert [{"move-unsettled", "move-denied"} & one for one in raised] == [
        {"move-unsettled"},
        {"move-denied"},
    ]


@pytest.mark.parametrize(
    ("role", "new"),
    [
        ("partner of a parent", True),
        ("other adult", True),
        (None, True),
        ("former partner of a parent", True),
        ("grandparent", False),
        ("sibling", False),
    ],
)
def test_a_new_partner_is_new_in_the_home_whatever_they_were_entered_as(
    role: str | None, *, new: bool
) -> None:
    told = Event(id="e", kind="new partner", about=("m", "x"), on=ago(3))
    case = family(pregnant(), Person(id="x", names="Rex", role=role), told)
    assert [one.person.id for one in new_adults(case, TODAY, WALK)] == ["x"] * new
