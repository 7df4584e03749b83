"""The papers of an empty assessment say so, and tell their readers nothing to do."""

from __future__ import annotations

import re

import pytest

from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.plan import Carried, Decision
from prebirth.case.pregnancy import Pregnancy
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import Heading, words_of
from tests.conftest import TODAY, day
from tests.copies.made import document_of

TO_THE_USER = re.compile(
    r"\b(Add (each|children|them|one|it)\b|under People and homes|press |click |open the section)"
)
"""What is said to whoever sits before the program."""


def said(kind: CopyKind, case: Case) -> str:
    return words_of(document_of(CopyOrder(kind, TODAY), case).blocks)


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.WORD, CopyKind.MANAGER])
def test_no_paper_tells_its_reader_what_to_do_in_the_program(kind: CopyKind) -> None:
    found = TO_THE_USER.search(said(kind, Case(id="c")))
    assert not found, found


def test_the_report_says_who_is_not_recorded() -> None:
    order = CopyOrder(CopyKind.CONFERENCE, TODAY, "chair")
    report = words_of(document_of(order, Case(id="c")).blocks)
    assert "Nobody is recorded as father, possible father or partner." in report
    assert "No child is recorded as living in the home." in report


def test_the_managers_sheet_says_what_is_not_recorded() -> None:
    empty = said(CopyKind.MANAGER, Case(id="c"))
    assert "This sheet holds no decision." in empty
    assert "No due date is recorded" in empty
    assert "is carried out" not in empty
    assert "Nothing is overdue" not in empty
    case = Case(id="c", pregnancy=Pregnancy(due=day("2026-12-24")))
    case = case.adding(Decision(id="d", decided="x", carried_out=Carried.YES))
    assert "Every decision has been carried out." in said(CopyKind.MANAGER, case)


def test_no_part_says_that_there_is_no_plan_where_a_birth_plan_stands() -> None:
    case = Case(id="c").adding(BirthPlan(id="b", place="hospital"))
    order = CopyOrder(CopyKind.CONFERENCE, TODAY, "chair")
    report = words_of(document_of(order, case).blocks)
    plan = report.partition("\nThe plan\n")[2]
    assert plan.startswith("No action is recorded here. A birth plan has a part of its own.")


def test_the_report_has_one_list_of_what_is_not_in_it_and_none_of_what_was_answered() -> None:
    blocks = document_of(CopyOrder(CopyKind.CONFERENCE, TODAY), Case(id="c")).blocks
    titles = [one.text for one in blocks if isinstance(one, Heading)]
    assert [one for one in titles if one.startswith("Not in this")] == ["Not in this report"]
    prompts = words_of(blocks).split("Prompts: what was weighed")[-1]
    assert "considered" not in prompts
