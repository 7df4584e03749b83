from datetime import date

import pytest

from prebirth.case.case import RECORDS, Case
from prebirth.case.gestation import Gestation
from prebirth.case.people import Role
from prebirth.exchange.practice import practice_case_for
from tests.typed import present


def test_it_is_rich_enough_to_learn_on(practice: Case) -> None:
    assert len(practice.people) >= 10
    assert len(practice.agencies) >= 6
    assert len(practice.appointments) >= 15
    assert sum(a.missed for a in practice.appointments) >= 4
    assert len(practice.events) >= 40
    assert len(practice.previous_children) == 3
    assert sum(child.left_care for child in practice.previous_children) == 1
    assert any(person.role == Role.EX_PARTNER for person in practice.people)
    assert any(decision.replaces for decision in practice.decisions)
    assert all(len(practice.table(table)) for table in RECORDS)


@pytest.mark.parametrize(
    "today", [date(2026, 5, 15), date(2026, 11, 24), date(2028, 2, 29), date(2025, 1, 1)]
)
def test_the_learner_finds_the_baby_at_twenty_six_weeks(today: date) -> None:
    case = practice_case_for(today)
    due = present(case.pregnancy.due).exact
    assert 26 * 7 <= Gestation.at(present(due), today).days < 27 * 7 + 1
    assert len(case.events) == 42
