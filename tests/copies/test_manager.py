"""The manager's sheet: where it stands, and what a manager said of single entries."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Remark, SignOff
from prebirth.case.people import Person, Role
from prebirth.case.pregnancy import Pregnancy
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.shapes import Text
from prebirth.drawing.timeline import ruler
from prebirth.layout.blocks import words_of
from prebirth.rules.milestone import Milestone
from tests.copies.made import document_of


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("nobody", "An entry that is not there any more"),
        ("", "An entry that is not there any more"),
        ("people/mum", "Rosa Lintock"),
        ("people/gone", ""),
    ],
)
def test_a_comment_that_does_not_say_of_what_it_is_stands_there_as_that(
    about: str, said: str
) -> None:
    """A file that somebody else wrote may hold one."""
    made = SignOff(id="s", returned=True, remarks=(Remark(about=about, says="Look again."),))
    case = Case().adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER)).adding(made)
    sheet = document_of(CopyOrder(CopyKind.MANAGER, date(2026, 5, 29)), case)
    words = words_of(sheet.blocks)
    part = words[words.index("Comments on entries") :][:150]
    assert ("Look again." in part) == bool(said)
    assert said in part


def test_a_section_with_nobody_to_ask_about_is_not_told_as_not_started() -> None:
    case = Case().adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER))
    words = words_of(document_of(CopyOrder(CopyKind.MANAGER, date(2026, 5, 29)), case).blocks)
    assert "0 of 0" not in words
    assert "Nobody to ask about is recorded" in words


def test_the_legend_of_the_key_dates_has_each_mark_that_they_have() -> None:
    day = date(2026, 5, 29)
    late = Milestone("a", "Conference", date(2026, 5, 4), done=False, basis="")
    on = PartialDate.parse("4 April 2026")
    step = Milestone("b", "Referral", date(2026, 4, 4), done=True, basis="", happened=on)
    case = Case().adding(Pregnancy(due="2026-08-20"))

    def drawn(*steps: Milestone) -> list[str]:
        return [one.text for one in ruler(case, list(steps), day).shapes if isinstance(one, Text)]

    assert "overdue" in drawn(late, step)
    assert "done" in drawn(late, step)
    assert "done" not in drawn(late)
    assert not {"overdue", "done", "to come, or not recorded as done"} & {*drawn()}
