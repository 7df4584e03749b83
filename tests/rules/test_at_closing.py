"""What is open as the work ends, where a day lies ahead."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution, HistoryCheck
from prebirth.case.case import Case
from prebirth.case.oversight import Disagreement
from prebirth.form.load import load_walk
from prebirth.rules.at_closing import left_open


@pytest.mark.parametrize(("day", "open_"), [("2026-06-20", True), ("2026-05-10", False)])
def test_a_day_ahead_settles_and_brings_nothing(day: str, *, open_: bool) -> None:
    case = Case(id="c")
    for record in (
        Agency(id="gp", name="Quay Surgery"),
        HistoryCheck(id="ck", asked_of="police", asked_on="2026-05-01", received_on=day),
        Contribution(id="k", agency="gp", asked_on="2026-05-01", received_on=day),
        Disagreement(id="d", agency="gp", about="The plan is unsafe", resolved_on=day),
    ):
        case = case.adding(record)
    left = {row.of for row in left_open(case, date(2026, 5, 15), load_walk())}
    assert ({"ck", "k", "d"} <= left) is open_
    assert open_ or not {"ck", "k", "d"} & left
