"""Whether two facts may say the same thing."""

from __future__ import annotations

import pytest

from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.sameness import one_letter_apart


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("maddox", "madox", True),
        ("maddox", "maddux", True),
        ("smith", "smiths", True),
        ("maddox", "maddox", False),
        ("maddox", "mattox", False),
        ("lee", "leigh", False),
    ],
)
def test_one_letter_more_less_or_other(one: str, other: str, apart: bool) -> None:
    assert one_letter_apart(one, other) is one_letter_apart(other, one) is apart


def test_two_names_with_one_letter_different_may_be_one() -> None:
    one, other = Person(names="Kyle Maddox"), Person(names="Kyle Madox")
    assert one.may_be(other)
    assert not one.may_be(Person(names="Lena Madox"))
    days = [PartialDate.parse(day) for day in ("1999-04-01", "1997-03-02")]
    assert not one.replace(born=days[0]).may_be(other.replace(born=days[1]))
