"""What of the decisions is left to carry out."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.decided import undone_decisions
from prebirth.case.plan import Decision


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("No step towards court.", False),
        ("No further action. No conference is needed.", False),
        ("No step towards court until the scan.", True),
        ("No action yet", True),
        ("No step towards court, and write to both.", True),
        ("No contact with him.", True),
        ("No later than May: begin enquiries.", True),
        ("", True),
    ],
)
def test_that_nothing_is_done_is_nothing_to_carry_out(said: str, left: bool) -> None:
    for decision in (Decision(id="d", decided=said), Decision(id="d", partners_told=said)):
        assert bool(undone_decisions(Case().adding(decision), date(2026, 5, 15))) is left
