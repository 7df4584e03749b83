from __future__ import annotations

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import Record
from prebirth.rules.duplicate_detection import possible_duplicates
from tests.conftest import day


@pytest.mark.parametrize(
    ("known", "told", "same"),
    [
        (
            Appointment(on=day("2026-03-02"), service="scan"),
            Appointment(on=day("2026-03-02"), service="scan"),
            True,
        ),
        (
            Appointment(on=day("2026-03-02"), service="scan", person="p"),
            Appointment(on=day("2026-03-02")),
            True,
        ),
        (
            Appointment(on=day("2026-03-02"), service="scan"),
            Appointment(on=day("2026-03-02"), service="GP"),
            False,
        ),
        (
            Appointment(on=day("2026-03-02"), person="p"),
            Appointment(on=day("2026-03-02"), person="q"),
            False,
        ),
        (Appointment(service="scan"), Appointment(service="scan"), False),
        (Event(on=day("2026-03"), kind="move"), Event(on=day("2026-03-02"), kind="move"), True),
        (Event(on=day("2026-03"), kind="move"), Event(on=day("2026-04-02"), kind="move"), False),
        (
            Event(on=day("2026-03-02"), happened="Police were called to the flat"),
            Event(on=day("2026-03-02"), happened="Police called to flat"),
            True,
        ),
        (
            Event(on=day("2026-03-02"), happened="Police were called"),
            Event(on=day("2026-03-02"), happened="He moved out"),
            False,
        ),
        (Event(on=day("2026-03-02")), Event(on=day("2026-03-02")), False),
        (Person(names="Leah Marsh"), Person(known_as="leah marsh"), True),
        (
            Person(names="Leah Marsh", born=day("1999")),
            Person(names="Leah Smith", born=day("1999-04-01")),
            True,
        ),
        (
            Person(names="Leah Marsh", born=day("1999")),
            Person(names="Leah Smith", born=day("2001")),
            False,
        ),
        (Person(names="Leah Marsh"), Person(names="Leah Smith"), False),
        (HistoryCheck(about="p", asked_of="police"), HistoryCheck(about="p"), True),
        (
            HistoryCheck(about="p", asked_of="police"),
            HistoryCheck(about="p", asked_of="probation"),
            False,
        ),
        (HistoryCheck(), HistoryCheck(), False),
        (Decision(on=day("2026-03-02")), Decision(on=day("2026-03-02")), False),
    ],
)
def test_what_may_be_the_same_is_shown_beside_it(known: Record, told: Record, same: bool) -> None:
    case = Case(id="c").adding(known)
    assert possible_duplicates(case, TABLE_OF[type(told)], told) == ([known] if same else [])
    assert possible_duplicates(case, TABLE_OF[type(known)], known) == [], "not with itself"
