from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from prebirth.base.yaml_files import load_file
from prebirth.form.holidays import HolidaysFile, WorkingDays
from tests.form.public_holidays import FOLDER, NATIONS, listed

days = st.dates(date(1950, 1, 1), date(2080, 12, 31))


def calendar(nation: str = "England", *closed: date) -> WorkingDays:
    return WorkingDays.of(
        nation, load_file(FOLDER / nation / "holidays.yaml", HolidaysFile), closed
    )


ENGLAND = calendar()


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        (date(2026, 5, 14), 15, date(2026, 6, 5)),  # over the late May bank holiday
        (date(2026, 4, 2), 1, date(2026, 4, 7)),  # Good Friday and Easter Monday
        (date(2026, 12, 24), 1, date(2026, 12, 29)),  # Boxing Day falls on a Saturday
        (date(2027, 12, 24), 1, date(2027, 12, 29)),  # both days of Christmas at a weekend
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
        (date(2028, 2, 28), 2, date(2028, 3, 1)),  # over a leap day
        (date(2027, 2, 26), 2, date(2027, 3, 2)),
        (date(2026, 5, 16), 1, date(2026, 5, 18)),  # from a Saturday
        (date(2026, 5, 16), 0, date(2026, 5, 16)),
        (date(2026, 5, 15), 0, date(2026, 5, 15)),
    ],
)
def test_skips_weekends_and_englands_public_holidays(day: date, count: int, then: date) -> None:
    assert ENGLAND.after(day, count) == then


@pytest.mark.parametrize(
    ("nation", "day", "then"),
    [
        ("Scotland", date(2026, 4, 2), date(2026, 4, 6)),  # Easter Monday is a working day
        ("Scotland", date(2027, 1, 1), date(2027, 1, 5)),  # 2 January is a Saturday
        ("Scotland", date(2026, 7, 31), date(2026, 8, 4)),
        ("Scotland", date(2026, 8, 28), date(2026, 8, 31)),
        ("Scotland", date(2026, 11, 27), date(2026, 12, 1)),  # St Andrew's Day
        ("Northern Ireland", date(2026, 3, 16), date(2026, 3, 18)),
        ("Northern Ireland", date(2026, 7, 10), date(2026, 7, 14)),  # 12 July is a Sunday
        ("Wales", date(2026, 4, 2), date(2026, 4, 7)),
    ],
)
def test_each_nation_has_its_own_days(nation: str, day: date, then: date) -> None:
    assert calendar(nation).after(day, 1) == then


def test_counts_back() -> None:
    assert ENGLAND.before(date(2026, 6, 3), 3) == date(2026, 5, 29)
    assert ENGLAND.before(date(2026, 5, 26), 1) == date(2026, 5, 22)
    assert ENGLAND.before(date(2027, 1, 4), 5) == date(2026, 12, 23)
    assert ENGLAND.before(date(2026, 5, 16), 0) == date(2026, 5, 16)


def test_an_authority_that_is_closed_between_the_years_has_fewer_working_days() -> None:
    closed = calendar("England", *(date(2026, 12, day) for day in (29, 30, 31)))
    assert ENGLAND.after(date(2026, 12, 22), 5) == date(2026, 12, 31)
    assert closed.after(date(2026, 12, 22), 5) == date(2027, 1, 6)
    assert closed.before(date(2027, 1, 5), 2) == date(2026, 12, 24)


@given(days, st.integers(1, 700))
def test_what_is_counted_on_is_counted_back(day: date, count: int) -> None:
    then = ENGLAND.after(day, count)
    assert then.weekday() < 5
    assert ENGLAND.after(then - timedelta(days=1), 1) == then
    assert ENGLAND.before(then, count) <= max(day, ENGLAND.after(day - timedelta(days=1), 1))
    assert ENGLAND.after(day, count + 1) == ENGLAND.after(then, 1)


@pytest.mark.parametrize(
    ("span", "year"),
    [
        ((date(2026, 5, 1), date(2026, 6, 1)), 0),
        ((date(2030, 12, 20), date(2031, 1, 6)), 2031),
        ((date(1979, 12, 20), date(1980, 1, 6)), 1979),
        ((date(1980, 1, 1), date(2030, 12, 31)), 0),
    ],
)
def test_it_knows_how_far_it_knows(span: tuple[date, date], year: int) -> None:
    assert ENGLAND.unknown(*span) == year
    assert ENGLAND.unknown(*reversed(span)) == year


@pytest.mark.parametrize("nation", NATIONS)
def test_the_list_that_comes_along_is_what_the_package_says_today(nation: str) -> None:
    assert (FOLDER / nation / "holidays.yaml").read_text(encoding="ascii") == listed(nation)
    assert date(2022, 9, 19) in load_file(FOLDER / nation / "holidays.yaml", HolidaysFile).days


@pytest.mark.parametrize(
    ("years", "said"),
    [
        ({2026: "12-25", 2028: "12-25"}, "2027"),
        ({2026: "25-12"}, "12-25"),
        ({2026: "2-29"}, "two figures"),
        ({2027: "02-29"}, "is not a day of 2027"),
        ({}, "at least 1"),
    ],
)
def test_a_year_left_out_or_a_day_that_is_none_is_refused(years: dict[int, str], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        HolidaysFile(source="x", checked=date(2026, 1, 1), years=years)


def test_a_leap_day_may_be_a_holiday() -> None:
    file = HolidaysFile(source="x", checked=date(2026, 1, 1), years={2028: "02-29"})
    assert WorkingDays.of("x", file).after(date(2028, 2, 28), 1) == date(2028, 3, 1)


def test_a_file_of_holidays_is_named_by_where_it_lies() -> None:
    assert {path.parent.name for path in Path(FOLDER).glob("*/holidays.yaml")} == set(NATIONS)
