"""What is said to the parents: a line for each answer, and a line grown old."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from prebirth.case.answer import Answer
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.parent import line_of
from prebirth.ui.base.today import today
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.plain_dialog import PlainDialog, PlainLine
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow

WORRIES = "Q15.1"


@pytest.fixture
def dialog(opened: TypedWindow, qtbot: QtBot) -> PlainDialog:
    made = PlainDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(made)
    made.show()
    return made


def said(opened: TypedWindow, answer: Answer) -> str:
    return line_of(opened.saver.case, answer, today())


def line(dialog: PlainDialog, question: str) -> PlainLine:
    return next(one for one in dialog.lines if one.question == question)


def test_what_is_typed_is_kept_and_its_reading_age_stands_beside(
    opened: TypedWindow, dialog: PlainDialog
) -> None:
    one = line(dialog, WORRIES)
    one.field.input.setPlainText("We worry about the baby at night. We can help you.")
    one.field.commit()
    answer = present(opened.saver.case.answer(WORRIES))
    assert (
        line_of(opened.saver.case, answer, today())
        == "We worry about the baby at night. We can help you."
    )
    assert "Reading age" in one.age.text()


def test_a_hard_line_is_said_to_be_hard(dialog: PlainDialog) -> None:
    one = line(dialog, WORRIES)
    one.field.input.setPlainText(
        "Intergenerational adversity necessitates multidisciplinary consideration of capacity."
    )
    assert "Shorter words" in one.age.text()


def test_a_line_grown_old_says_so_until_somebody_looks(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.saver.session.answer(WORRIES, None, LABEL, text="Something else worries us now.")
    answer = present(opened.saver.case.answer(WORRIES))
    assert answer.plain
    assert said(opened, answer) == ""
    made = PlainDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(made)
    one = line(made, WORRIES)
    assert "Left out" in one.age.text()
    assert not one.right.isHidden()
    one.right.click()
    assert said(opened, present(opened.saver.case.answer(WORRIES))) == answer.plain
    assert one.right.isHidden()


def test_only_the_short_copy_offers_it(opened: TypedWindow, qtbot: QtBot) -> None:
    made = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(made)
    made.show()
    made.kind.setCurrentIndex(made.kind.findData(CopyKind.PARENT))
    assert made.said_plainly.isVisible()
    assert "answers have a line" in made.said_plainly.count.text()
    made.kind.setCurrentIndex(made.kind.findData(CopyKind.PARENT_FULL))
    assert not made.said_plainly.isVisible()


def test_a_line_that_may_speak_of_one_parent_asks_which(
    opened: TypedWindow, dialog: PlainDialog
) -> None:
    one = line(dialog, WORRIES)
    assert set(one.readers) == {"leanne", "tomasz"}
    one.field.input.setPlainText("You drank at the weekend.")
    one.field.commit()
    assert "which parent" in one.age.text()
    one.readers["tomasz"].click()
    assert present(opened.saver.case.answer(WORRIES)).plain_for == ("tomasz",)
    assert "which parent" not in one.age.text()
    about_one = next(part for part in dialog.lines if part.question == "Q3.6")
    assert about_one.readers == {}
