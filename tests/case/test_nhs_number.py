"""An NHS number is checked by its last digit, and kept whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.nhs_number import doubt, grouped


@pytest.mark.parametrize(
    "typed",
    ["943 476 5919", "9434765919", "943-476-5919", " 943 476  5919 ", "9990000018", "", " "],
)
def test_a_right_one_or_none_is_not_doubted(typed: str) -> None:
    assert doubt(typed) == ""


@pytest.mark.parametrize("typed", ["943 476 5918", "943 467 5919", "493 476 5919", "9990000010"])
def test_a_wrong_digit_or_two_that_changed_places_are_found(typed: str) -> None:
    assert "last digit does not fit" in doubt(typed)


def test_a_remainder_of_one_has_no_number() -> None:
    """Such nine digits were never given out: no tenth fits them."""
    nine = next(
        f"9990{number:05}"
        for number in range(100)
        if sum(w * int(d) for w, d in zip(range(10, 1, -1), f"9990{number:05}", strict=True)) % 11
        == 1
    )
    assert all(doubt(nine + str(last)) for last in range(10))


def test_a_remainder_of_nothing_ends_in_nought() -> None:
    nine = next(
        f"9990{number:05}"
        for number in range(100)
        if sum(w * int(d) for w, d in zip(range(10, 1, -1), f"9990{number:05}", strict=True)) % 11
        == 0
    )
    assert [last for last in range(10) if not doubt(nine + str(last))] == [0]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("94347659", "has 10 digits, and this has 8"),
        ("943 476 59199", "has 10 digits, and this has 11"),
        ("abc", "this has 0"),
        ("٩٤٣٤٧٦٥٩١٩", "has 10 digits"),
    ],
)
def test_what_is_no_number_is_counted(typed: str, said: str) -> None:
    assert said in doubt(typed)


@pytest.mark.parametrize(("typed", "where"), [("0101701232", "Scotland"), ("3201234567", "North")])
def test_a_number_of_another_nation_is_named(typed: str, where: str) -> None:
    right = next(
        typed[:9] + str(last) for last in range(10) if where in doubt(typed[:9] + str(last))
    )
    assert "is it the right one?" in doubt(right)


def test_it_is_printed_in_groups_and_else_as_typed() -> None:
    assert grouped("9434765919") == "943 476 5919"
    assert grouped(" 9434 ") == "9434"


@given(st.integers(min_value=400_000_000, max_value=499_999_999))
def test_at_most_one_last_digit_fits(nine: int) -> None:
    assert sum(doubt(f"{nine}{last}") == "" for last in range(10)) in {0, 1}
