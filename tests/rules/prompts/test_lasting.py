"""Whom somebody new is watched over: who leaves or dies on a day ahead is still there."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.form.load import load_walk
from prebirth.rules.prompts.still_held import new_adults


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
