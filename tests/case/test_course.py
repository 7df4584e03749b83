"""How far a pregnancy has come: what counts, when it stops, and what can never be counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.course import (
    CourseStage,
    asks_first,
    expecting,
    over,
    stage_of,
    weeks_at_birth,
    weeks_on,
    weeks_today,
)
from prebirth.case.oversight import Assessment
from prebirth.case.pregnancy import ALIVE, Baby, Became, Pregnancy

DUE = date(2026, 7, 14)
ON = date(2026, 6, 20)


def pregnant(*babies: Baby, **facts: object) -> Case:
    case = Case(id="c").adding(Pregnancy(due=str(DUE), **facts))
    for baby in babies:
        case = case.adding(baby)
    return case


def ended(became: Became | str, **facts: object) -> Baby:
    return Baby(**({"id": "a", "became": became} | facts))


@pytest.mark.parametrize("became", sorted(set(Became) - {Became.BORN}))
def test_after_every_loss_nothing_is_counted(became: Became) -> None:
    case = pregnant(ended(became, ended_on="2026-06-01"))
    assert stage_of(case, ON) == CourseStage.LOST
    assert over(case, ON)
    assert asks_first(case, ON)
    assert weeks_today(case, ON) is None
    assert weeks_on(case, ON) is None
    assert str(weeks_on(case, date(2026, 5, 1))) == "29+3", "a day of the pregnancy keeps its weeks"


def test_a_loss_counts_although_nobody_recorded_its_day() -> None:
    assert stage_of(pregnant(ended(Became.STILLBIRTH)), ON) == CourseStage.LOST


def test_the_work_goes_on_for_children_at_home_where_somebody_says_so() -> None:
    case = pregnant(ended(Became.MISCARRIAGE), goes_on="yes")
    assert not over(case, ON)
    assert not expecting(case, ON)


def test_a_day_of_birth_alone_says_that_the_baby_is_born() -> None:
    assert stage_of(pregnant(Baby(id="a", born="2026-06-19")), ON) == CourseStage.BORN
    assert stage_of(pregnant(Baby(id="a", born="2026-06-21")), ON) == CourseStage.EXPECTED


def test_of_twins_the_second_is_expected_until_it_is_recorded() -> None:
    one = ended(Became.BORN, born="2026-06-19")
    assert expecting(pregnant(one, babies=2), ON)
    assert weeks_today(pregnant(one, babies=2), ON) is not None
    both = pregnant(one, Baby(id="b", became="stillborn"), babies=2)
    assert stage_of(both, ON) == CourseStage.BORN
    assert asks_first(both, ON), "one of them died"


def test_closed_nothing_is_counted_whatever_the_pregnancy() -> None:
    case = pregnant().adding(Assessment(status="closed"))
    assert (stage_of(case, ON), weeks_today(case, ON)) == (CourseStage.CLOSED, None)


def test_the_weeks_at_the_birth_are_those_that_maternity_say() -> None:
    born = ended(Became.BORN, born="2026-07-02")
    assert weeks_at_birth(pregnant(born), born) == "38+2"
    told = born.replace(weeks="37+6")
    assert weeks_at_birth(pregnant(told), told) == "37+6"
    late = born.replace(born="2026-08-20")
    assert weeks_at_birth(pregnant(late), late) == ""


@given(
    st.lists(
        st.tuples(st.sampled_from([None, *Became]), st.one_of(st.none(), st.integers(-300, 200))),
        max_size=3,
    ),
    st.integers(-300, 900),
    st.sampled_from(["open", "closed"]),
)
def test_no_day_is_counted_past_what_a_pregnancy_lasts(
    fates: list[tuple[Became | None, int | None]], ahead: int, status: str
) -> None:
    babies = []
    for place, (became, days) in enumerate(fates):
        day = str(DUE + timedelta(days=days)) if days is not None else None
        field = "born" if became in ALIVE else "ended_on"
        babies.append(Baby(id=f"b{place}", became=became, **{field: day}))
    case = pregnant(*babies).adding(Assessment(status=status))
    on = DUE + timedelta(days=ahead)
    for weeks in (weeks_on(case, on), weeks_today(case, on)):
        assert weeks is None or 0 <= weeks.days < 44 * 7
    if not expecting(case, on):
        assert weeks_today(case, on) is None
