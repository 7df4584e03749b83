"""Whether two records may tell of one family."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.oversight import Assessment, Status
from prebirth.case.people import Person, Role
from prebirth.case.record import Restriction
from prebirth.case.watching import SaidOf, WatchRecord
from prebirth.rules.alike_families import Alike, alike
from tests.conftest import day


def watched(name: str, due: str = "", **facts: object) -> Case:
    row = SaidOf(name=name, role=Role.MOTHER)
    watch = WatchRecord(who=(row,), due=day(due) if due else None, **facts)
    return Case(assessment=Assessment(status=Status.WATCHING)).adding(watch)


def assessed(name: str, due: str = "", **facts: object) -> Case:
    case = Case().adding(Person(names=name, role=Role.MOTHER, **facts))
    return case.adding(case.pregnancy.replace(due=day(due))) if due else case


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (watched("Kerry Lomas"), watched("kerry  lomas"), Alike(("kerry  lomas",), None)),
        (
            watched("Kerry Lomas", "2026-10"),
            assessed("Kerry Lomas", "2026-11-20"),
            Alike(("Kerry Lomas",), due=True),
        ),
        (
            watched("Kerry Lomas", "2026-10"),
            assessed("Kerry Lomas", "2025-02-03"),
            Alike(("Kerry Lomas",), due=False),
        ),
        # Only one of two names is the same: that counts where the due dates fit.
        (
            watched("Kerry Lomas", "2026-10-04"),
            assessed("Kerry Hill", "2026-10-15"),
            Alike(("Kerry Hill",), due=True),
        ),
        (watched("Kerry Lomas", "2026-10-04"), assessed("Kerry Hill", "2027-03-01"), None),
        (watched("Kerry Lomas"), assessed("Kerry Jane Lomas"), Alike(("Kerry Jane Lomas",), None)),
        (watched("Kerry Lomas", "2026-10-04"), assessed("Asha Rao", "2026-10-04"), None),
        (watched("Kerry Lomas"), assessed(""), None),
        (
            watched("Kerry Lomas"),
            assessed("Kerry Lomas", restricted=(Restriction(family=True),)),
            None,
        ),
        (
            watched("Kerry Lomas"),
            watched("Kerry Lomas", restricted=(Restriction(field="who"),)),
            None,
        ),
        (watched("Kerry Lomas"), watched("Kerry Lomas", restricted=(Restriction(),)), None),
    ],
)
def test_goes_by_names_and_due_dates(one: Case, other: Case, expected: Alike | None) -> None:
    assert alike(one, other) == expected
