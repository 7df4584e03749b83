from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.rules.working_days import after, bank_holidays, before, between, overdue
from tests.rules.bank_holidays import FILE, listed

days = st.dates(date(2010, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        (date(2026, 5, 14), 15, date(2026, 6, 5)),  # over the late May bank holiday
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # Good Friday and Easter Monday
        (date(2026, 12, 24), 1, date(2026, 12, 29)),  # Boxing Day falls on a Saturday
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
        (date(2026, 5, 16), 1, date(2026, 5, 18)),  # from a Saturday
        (date(2026, 5, 15), 0, date(2026, 5, 15)),
    ],
)
def test_skips_weekends_and_englands_bank_holidays(day: date, count: int, then: date) -> None:
    assert after(day, count) == then


def test_counts_back() -> None:
    assert before(date(2026, 6, 3), 3) == date(2026, 5, 29)
    assert before(date(2026, 5, 26), 1) == date(2026, 5, 22)


@given(days, st.integers(1, 60))
def test_after_and_between_agree(day: date, count: int) -> None:
    then = after(day, count)
    assert between(day, then) == count
    assert not overdue(day, count, then)
    assert overdue(day, count, date.fromordinal(then.toordinal() + 1))


def test_the_list_that_comes_along_is_what_the_package_says_today() -> None:
    assert FILE.read_text(encoding="ascii") == listed()
    assert date(2022, 9, 19) in bank_holidays(), "the day of the late Queen's funeral"


def test_no_working_day_is_the_day_itself_and_one_is_the_next() -> None:
    friday, saturday, monday = date(2026, 5, 15), date(2026, 5, 16), date(2026, 5, 18)
    assert (after(friday, 0), after(friday, 1), after(saturday, 1)) == (friday, monday, monday)
    assert (before(monday, 0), before(monday, 1), before(saturday, 1)) == (monday, friday, friday)
    assert after(saturday, 0) == before(saturday, 0) == saturday


def test_overdue_begins_when_more_days_have_passed() -> None:
    friday = date(2026, 5, 15)
    assert not overdue(friday, 0, friday)
    assert overdue(friday, 0, date(2026, 5, 16))
    assert not overdue(friday, 1, date(2026, 5, 18))
    assert overdue(friday, 1, date(2026, 5, 19))
    assert not overdue(date(2026, 5, 19), 0, friday)
    assert not overdue(friday, 300, date(2026, 5, 15) + timedelta(days=400))
    assert overdue(friday, 300, date(2026, 5, 15) + timedelta(days=401))
