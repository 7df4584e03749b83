from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.gestation import LONGEST, Gestation, age, due_from_last_period

# Due dates by Naegele's rule, 280 days after the first day of the last period, as pregnancy
# wheels and NHS calculators give them.
PUBLISHED = [
    (date(2025, 1, 1), date(2025, 10, 8)),
    (date(2025, 7, 1), date(2026, 4, 7)),
    (date(2023, 6, 1), date(2024, 3, 7)),  # over a 29 February
    (date(2024, 2, 29), date(2024, 12, 5)),
    (date(2025, 12, 31), date(2026, 10, 7)),
]


@pytest.mark.parametrize(("last_period", "due"), PUBLISHED)
def test_due_dates_agree_with_published_arithmetic(last_period: date, due: date) -> None:
    assert due_from_last_period(last_period) == due
    assert str(Gestation.at(due, last_period)) == "0+0"


@pytest.mark.parametrize(
    ("on", "weeks"),
    [
        (date(2026, 8, 20), "40+0"),
        (date(2026, 8, 21), "40+1"),
        (date(2026, 9, 3), "42+0"),
        (date(2026, 5, 15), "26+1"),
        (date(2026, 5, 14), "26+0"),
        (date(2026, 5, 13), "25+6"),
    ],
)
def test_weeks_and_days_before_on_and_after_the_due_date(on: date, weeks: str) -> None:
    assert str(Gestation.at(date(2026, 8, 20), on)) == weeks


def test_a_leap_day_is_a_day_like_any_other() -> None:
    due = date(2024, 3, 7)
    assert Gestation.at(due, date(2024, 3, 1)).days - Gestation.at(due, date(2024, 2, 28)).days == 2


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 45 * 7))
def test_the_day_of_a_gestation_has_that_gestation(due: date, days: int) -> None:
    weeks = Gestation(days)
    assert Gestation.at(due, weeks.on(due)) == weeks
    assert Gestation.parse(str(weeks)) == weeks
    assert Gestation.at(due, weeks.on(due) + timedelta(days=1)).days == days + 1


@pytest.mark.parametrize("text", ["24+7", "x", "", "24-3", "124+1"])
def test_a_gestation_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="24\\+3"):
        Gestation.parse(text)


def test_nobody_is_a_year_older_the_day_before_a_birthday() -> None:
    assert age(date(2001, 11, 9), date(2026, 11, 8)) == 24
    assert age(date(2001, 11, 9), date(2026, 11, 9)) == 25
    assert age(date(2004, 2, 29), date(2025, 2, 28)) == 20


def test_a_pregnancy_is_plausible_from_its_first_day_to_the_longest() -> None:
    assert [Gestation(days).plausible for days in (-1, 0, LONGEST, LONGEST + 1)] == [
        False,
        True,
        True,
        False,
    ]
