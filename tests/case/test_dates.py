from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.dates import EARLIEST, LATEST, ImpossibleDateError, PartialDate

dates = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("3 April 2026", "2026-04-03"),
        ("3/4/2026", "2026-04-03"),
        ("03.04.2026", "2026-04-03"),
        ("2026-04-03", "2026-04-03"),
        ("3rd apr 2026".replace("rd", ""), "2026-04-03"),
        ("april 2026", "2026-04"),
        ("4/2026", "2026-04"),
        ("2026-04", "2026-04"),
        ("2019", "2019"),
        ("29 February 2024", "2024-02-29"),
    ],
)
def test_reads_what_people_type_day_before_month(typed: str, kept: str) -> None:
    assert str(PartialDate.parse(typed)) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "31 February 2026",
        "29/2/2025",
        "0/4/2026",
        "3/13/2026",
        "soon",
        "",
        "3/4/26",
        "12",
        "1066",
        "3 4 5 2026",
    ],
)
def test_refuses_what_is_no_date_with_a_sentence(typed: str) -> None:
    with pytest.raises(ImpossibleDateError) as refused:
        PartialDate.parse(typed)
    assert str(refused.value).endswith(".")


def test_says_how_many_days_the_month_has() -> None:
    with pytest.raises(ImpossibleDateError, match="February 2026 has 28 days"):
        PartialDate.parse("31 February 2026")


def test_a_year_is_never_made_its_first_of_january() -> None:
    year = PartialDate.parse("2019")
    assert year.exact is None
    assert (year.earliest, year.latest) == (date(2019, 1, 1), date(2019, 12, 31))
    assert year.show() == "2019"


@given(dates)
def test_what_is_shown_reads_back(day: date) -> None:
    for partial in (PartialDate.of(day), PartialDate(day.year, day.month), PartialDate(day.year)):
        assert PartialDate.parse(partial.show()) == partial
        assert PartialDate.parse(str(partial)) == partial
        assert PartialDate.parse(partial.brief()) == partial


@given(dates, dates)
def test_whole_days_stand_in_order(one: date, other: date) -> None:
    assert (PartialDate.of(one) < PartialDate.of(other)) == (one < other)


@pytest.mark.parametrize(
    "text", ["", "3 4 5 2026", "some 2026", "april may 2026", "3 april may 2026"]
)
def test_what_is_no_date_is_refused_as_one(text: str) -> None:
    with pytest.raises(ImpossibleDateError, match="not a date yet"):
        PartialDate.parse(text)


def test_the_first_and_the_last_year_are_held_and_no_other() -> None:
    assert [str(PartialDate(year)) for year in (EARLIEST, LATEST)] == [str(EARLIEST), str(LATEST)]
    for year in (EARLIEST - 1, LATEST + 1):
        with pytest.raises(ImpossibleDateError, match="not a year"):
            PartialDate(year)


def test_a_year_stands_before_its_months_and_a_month_before_its_days() -> None:
    wanted = ["2025-12", "2026", "2026-02", "2026-02-03", "2026-04", "2026-04-01", "2026-04-02"]
    assert [
        str(day) for day in sorted(PartialDate.parse(text) for text in reversed(wanted))
    ] == wanted
