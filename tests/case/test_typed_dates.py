"""Dates as people type them, read in British order and nearest to what the field is about."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.typed_dates import SLACK, Lean, lean_of, parse_typed_date, with_weekday

TODAY = date(2026, 11, 24)  # a Tuesday
DUE = date(2027, 4, 3)


@pytest.mark.parametrize(
    ("typed", "lean", "meant"),
    [
        ("3/4/27", Lean.COMING, "2027-04-03"),
        ("3.4.27", Lean.COMING, "2027-04-03"),
        ("3-4-27", Lean.PAST, "2027-04-03"),
        ("3/4/70", Lean.PAST, "1970-04-03"),
        ("030427", Lean.NEAR, "2027-04-03"),
        ("3 apr", Lean.COMING, "2027-04-03"),
        ("3 apr", Lean.PAST, "2026-04-03"),
        ("3rd of April", Lean.PAST, "2026-04-03"),
        ("april 27", Lean.COMING, "2027-04"),
        ("april 12", Lean.COMING, "2027-04-12"),
        ("april 12", Lean.BORN, "2012-04"),
        ("april", Lean.COMING, "2027-04"),
        ("4/27", Lean.COMING, "2027-04"),
        ("today", Lean.PAST, "2026-11-24"),
        ("Yesterday", Lean.PAST, "2026-11-23"),
        ("last friday", Lean.PAST, "2026-11-20"),
        ("last tuesday", Lean.PAST, "2026-11-17"),
        ("next tuesday", Lean.PAST, "2026-12-01"),
        ("this thu", Lean.PAST, "2026-11-26"),
        ("friday", Lean.PAST, "2026-11-20"),
        ("friday", Lean.COMING, "2026-11-27"),
        ("2 weeks ago", Lean.PAST, "2026-11-10"),
        ("in a fortnight", Lean.NEAR, "2026-12-08"),
        ("24+3", Lean.PAST, "2026-12-15"),
        ("24+3 weeks", Lean.PAST, "2026-12-15"),
        ("3/4/85", Lean.BORN, "1985-04-03"),
        ("3/4/27", Lean.BORN, "1927-04-03"),
        ("3/12", Lean.BORN, "2025-12-03"),
        ("29 feb", Lean.PAST, "2024-02-29"),
        ("Sat 3 April 2027", Lean.PAST, "2027-04-03"),
        ("2027-04-03", Lean.PAST, "2027-04-03"),
        ("2019", Lean.PAST, "2019"),
    ],
)
def test_it_is_read_as_it_is_meant(typed: str, lean: Lean, meant: str) -> None:
    assert str(parse_typed_date(typed, TODAY, lean, DUE)) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "not a date yet"),
        ("soon", "not a date yet"),
        ("27", "not a year"),
        ("31/4/27", "has 30 days"),
        ("31 feb", "has 28 days"),
        ("3/13/27", "no month 13"),
        ("Fri 3 April 2027", "is a Saturday, not a Friday"),
        ("24+9", "not a gestation"),
        ("60+0", "No pregnancy"),
    ],
)
def test_what_is_no_date_says_why(typed: str, why: str) -> None:
    with pytest.raises(ImpossibleDateError, match=why):
        parse_typed_date(typed, TODAY, Lean.PAST, DUE)


def test_a_gestation_asks_for_the_due_date_first() -> None:
    with pytest.raises(ImpossibleDateError, match="due date"):
        parse_typed_date("24+3", TODAY)


def test_births_lie_in_the_past_and_due_dates_near() -> None:
    assert lean_of(Person.model_fields["born"].metadata) == Lean.BORN
    assert lean_of(Pregnancy.model_fields["due"].metadata) == Lean.COMING
    assert lean_of(Pregnancy.model_fields["referred_on"].metadata) == Lean.PAST


@given(st.dates(date(1930, 1, 1), date(2080, 12, 31)), st.sampled_from(list(Lean)))
def test_a_whole_date_is_never_guessed_at(day: date, lean: Lean) -> None:
    whole = PartialDate.of(day)
    for typed in (
        whole.show(),
        str(whole),
        f"{day.day}/{day.month}/{day.year}",
        with_weekday(whole),
    ):
        assert parse_typed_date(typed, TODAY, lean) == whole


@given(
    st.dates(TODAY - timedelta(days=360), TODAY + timedelta(days=360)), st.sampled_from(list(Lean))
)
def test_two_digits_and_no_year_land_on_the_same_day_of_the_year(day: date, lean: Lean) -> None:
    for typed in (f"{day.day}/{day.month}/{day:%y}", f"{day.day} {day:%b}"):
        found = parse_typed_date(typed, TODAY, lean)
        assert (found.month, found.day) == (day.month, day.day)
        assert lean != Lean.BORN or found.year <= TODAY.year
    assert (
        lean == Lean.BORN
        or parse_typed_date(f"{day.day}/{day.month}/{day:%y}", TODAY, lean).exact == day
    )


@given(st.text("0123456789/.- +aprilmondytelsgo", max_size=16), st.sampled_from(list(Lean)))
def test_anything_typed_is_a_date_or_says_why_not(typed: str, lean: Lean) -> None:
    try:
        words = with_weekday(parse_typed_date(typed, TODAY, lean, DUE))
    except ImpossibleDateError as error:
        words = str(error)
    assert words


@pytest.mark.parametrize(
    ("typed", "lean", "meant"),
    [
        ("april 28", Lean.COMING, "2028-04"),
        ("april 29", Lean.COMING, "2027-04-29"),
        ("24 nov", Lean.PAST, "2026-11-24"),
        ("25 nov", Lean.PAST, "2025-11-25"),
        ("24/11/26", Lean.BORN, "2026-11-24"),
        ("24/11/27", Lean.BORN, "1927-11-24"),
        ("39999 days ago", Lean.PAST, str(TODAY - timedelta(days=39_999))),
        ("3 sep", Lean.NEAR, "2026-09-03"),
        ("2026", Lean.PAST, "2026"),
    ],
)
def test_the_edges_of_what_is_meant(typed: str, lean: Lean, meant: str) -> None:
    assert str(parse_typed_date(typed, TODAY, lean)) == meant


@pytest.mark.parametrize(
    "typed", ["april may", "3 4 5 6", "0 days ago", "40000 days ago", "some words here"]
)
def test_what_is_no_date_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(ImpossibleDateError, match="not a date yet"):
        parse_typed_date(typed, TODAY, Lean.PAST)


def test_a_day_is_said_with_its_day_of_the_week_and_a_month_without() -> None:
    assert with_weekday(PartialDate(2026, 11, 24)) == "Tuesday 24 November 2026"
    assert with_weekday(PartialDate(2026, 11)) == "November 2026"


def test_what_is_awaited_may_be_a_little_past_and_no_more() -> None:
    last = TODAY - SLACK
    assert parse_typed_date(f"{last.day} {last:%B}", TODAY, Lean.COMING) == PartialDate.of(last)
    before = last - timedelta(days=1)
    assert parse_typed_date(f"{before.day} {before:%B}", TODAY, Lean.COMING).year == before.year + 1


def test_digits_without_end_are_no_date() -> None:
    for typed in ("9" * 5000, "1/" + "2" * 5000, f"{'3' * 79} 4", "3 April " + "2" * 5000):
        with pytest.raises(ImpossibleDateError):
            parse_typed_date(typed, TODAY)
