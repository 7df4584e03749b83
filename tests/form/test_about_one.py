"""Which records stand in one person's part follows from their declaration."""

from __future__ import annotations

from prebirth.case.agencies import HistoryCheck
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.households import Household
from prebirth.case.plan import Decision
from prebirth.case.ties import Tie
from prebirth.form.status import subject_field


def test_a_record_about_one_person_says_by_which_field() -> None:
    assert subject_field(HistoryCheck) == "about"
    assert subject_field(ChildVoice) == "child"


def test_one_about_several_or_nobody_stands_in_no_ones_part() -> None:
    assert {subject_field(kind) for kind in (Event, Tie, Household, Decision)} == {""}
