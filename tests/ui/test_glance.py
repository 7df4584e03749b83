"""What anybody may glance at is worked out once for each state of a case."""

from __future__ import annotations

import gc
from weakref import ref

from prebirth.case.record import Restriction
from prebirth.exchange.practice import practice_case
from prebirth.ui.base.glance import at_a_glance


def test_it_is_worked_out_once_and_anew_after_each_change() -> None:
    case = practice_case()
    person = next(iter(case.people))
    assert at_a_glance(case) is at_a_glance(case)
    closed = case.adding(person.replace(restricted=(Restriction(reason="Kept for the chair"),)))
    assert person.id in at_a_glance(case).people
    assert person.id not in at_a_glance(closed).people
    assert person.id in at_a_glance(case).people


def test_what_is_shown_beside_it_is_shown_once() -> None:
    case = practice_case()
    event = next(iter(case.events))
    assert event.id in at_a_glance(case, [("events", event)]).events
    assert not len(at_a_glance(case).events)


def test_nothing_of_a_case_that_is_gone_stays() -> None:
    case = practice_case()
    shown = ref(at_a_glance(case))
    assert shown() is not None
    del case
    gc.collect()
    assert shown() is None
