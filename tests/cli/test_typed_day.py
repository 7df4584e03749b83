from argparse import ArgumentTypeError
from datetime import date

import pytest

from prebirth.cli.typed_day import day


@pytest.mark.parametrize(
    "typed", ["2026-11-29", "29/11/2026", "29/11/26", "29 November 2026", "29 Nov 2026"]
)
def test_a_command_reads_a_day_as_every_field_does(typed: str) -> None:
    assert day(typed) == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("31/2/2026", "no day 31"), ("March 2026", "not one day"), ("soon", "not a date yet")],
)
def test_what_is_no_day_is_said_in_one_sentence(typed: str, said: str) -> None:
    with pytest.raises(ArgumentTypeError, match=said) as refused:
        day(typed)
    assert not str(refused.value).endswith(".")
