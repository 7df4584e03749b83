"""The manager's sheet: where it stands, and what a manager said of single entries."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Remark, SignOff
from prebirth.case.people import Person, Role
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
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
