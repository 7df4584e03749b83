from datetime import date

import pytest

from prebirth.case.case import RECORDS, Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.gestation import Gestation
from prebirth.case.people import Role
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.practice import SET_ON, practice_case_for
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of
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


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL, CopyKind.SUBJECT])
def test_no_paper_of_the_father_tells_what_is_not_to_be_discussed_with_him(
    practice: Case, kind: CopyKind
) -> None:
    order = CopyOrder(kind, SET_ON, "tomasz")
    text = " ".join(words_of(document_of(order, practice).blocks).split())
    for told in (
        "Stanmere has not answered",
        "Stanmere council answers",
        "Stanmere, waiting",
        "history is worse",
        "adoption papers",
        "first panel planned",
        "two nearest hospitals",
    ):
        assert told not in text
    report = document_of(CopyOrder(CopyKind.CONFERENCE, SET_ON), practice)
    words = " ".join(words_of(report.blocks).split())
    for told in ("adoption papers", "two nearest hospitals", "Other authority Stanmere"):
        assert told in words, "professionals read all of it"


def test_it_agrees_with_itself(practice: Case) -> None:
    due = present(present(practice.pregnancy.due).exact)
    ward = present(practice.actions.get("act-02"))
    assert "Pre-discharge" in ward.action
    assert present(present(ward.due).exact) > due, "nobody leaves the ward before the birth"
    alert, still = present(practice.actions.get("act-07")), practice.answer("Q1.4")
    assert "still to have the alert" in present(still).text
    assert alert.done_on is None
    missed = {visit.service for visit in practice.appointments if visit.missed}
    assert len(missed) == 3
    assert "at three services" in present(practice.factors.get("fac-05")).description
    (conference,) = practice.conferences
    assert "pre-proceedings" not in conference.asked, "that is decided by no conference"
    assert "32 weeks" in present(practice.agencies.get("hv")).role
    assert "32 weeks" in present(practice.answer("Q10.5")).text
