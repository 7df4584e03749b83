"""A manager comments, returns or agrees; what was signed stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from prebirth.acts.asking import Request, ask, request
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Signer, Status
from prebirth.case.remarks import open_remarks
from prebirth.ui.base.today import today
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.remark_dialog import RemarkDialog
from prebirth.ui.telling.correct_dialog import CorrectDialog
from prebirth.ui.walk.paper_dialog import PaperDialog
from prebirth.ui.walk.remarks_page import RemarksPage
from prebirth.ui.walk.sign_card import SignCard
from tests.copies.made import conference_pdf
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import (
    TypedWindow,
    button,
    line_named,
    own_page,
    press,
    shows,
    sign_card,
    texts,
)
from tests.ui.screens import settle

pytestmark = pytest.mark.slow


def card(window: TypedWindow) -> SignCard:
    window.walk.open_section("S18")
    return sign_card(window)


def comment(window: TypedWindow, qtbot: QtBot, table: str, record: str, text: str) -> None:
    dialog = RemarkDialog(window, window.saver, table, record)
    qtbot.addWidget(dialog)
    dialog.says.input.setPlainText(text)
    dialog.accept()


def shown(window: TypedWindow) -> str:
    settle()
    return texts(window.walk.page)


@pytest.fixture
def signed(opened: TypedWindow) -> TypedWindow:
    """Signed by the worker, with the manager."""
    card(opened).sign()
    assert opened.saver.case.assessment.status == Status.WITH_MANAGER
    return opened


def test_signing_asks_once_what_it_seals_and_the_keyboard_goes_on_there(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Ok]

    def answer(_parent: object, _title: str, text: str, *_more: object) -> object:
        asked.append(text)
        return answers[len(asked) - 1]

    monkeypatch.setattr(QMessageBox, "warning", answer)
    opened.activateWindow()
    version, found = opened.saver.case.assessment.version, []
    for _ in answers:
        press(card(opened), "Sign as social worker")
        found.append(opened.saver.case.assessment.status)
    assert found == [Status.OPEN, Status.WITH_MANAGER]
    assert len(asked) == 2
    assert f"A Worker signs version {version}." in asked[0]
    settle()
    now = present(opened.focusWidget())
    assert now.accessibleName() == f"See version {version} as it was signed"


def test_a_request_to_an_agency_leaves_what_was_signed_as_it_is(signed: TypedWindow) -> None:
    session, before = signed.saver.session, signed.saver.case.assessment
    waiting = request(
        session.case, next(iter(session.case.agencies)).id, asked="Any?", wanted=None, on=today()
    )
    basis = {"purpose": "assessment", "basis": "law"}
    ask(session, [Request(waiting, "0" * 64)], on=today(), **basis)
    assert signed.saver.case.assessment == before
    assert "draft" not in texts(card(signed))
    assert "Changed since it was signed" not in texts(card(signed))


def test_a_version_is_returned_with_comments_and_the_next_begins(
    signed: TypedWindow, qtbot: QtBot
) -> None:
    case = signed.saver.case
    version, person = case.assessment.version, next(iter(case.people)).id
    comment(signed, qtbot, "answers", "Q6.4", "Who was in the room?")
    comment(signed, qtbot, "people", person, "Is this number right?")
    assert signed.saver.case.assessment.status == Status.WITH_MANAGER, (
        "a comment changes nothing of what was signed"
    )
    assert "Who was in the room?" not in conference_pdf(signed.saver.case, today()).decode(
        "latin-1"
    )
    sign = card(signed)
    assert "2 comments are waiting" in texts(sign)
    line_named(sign, "Comment").setText("Two things to look at.")
    sign.give_back()
    case = signed.saver.case
    assert (case.assessment.status, case.assessment.version) == (Status.OPEN, version + 1)
    back = next(one for one in case.signoffs if one.returned)
    assert (back.version, back.signer, back.comment, len(back.remarks), str(back.on)) == (
        version,
        Signer.MANAGER,
        "Two things to look at.",
        2,
        str(today()),
    )
    assert f"Version {version}: returned by" in shown(signed)
    frozen = signed.saver.session.history.at_head(back.head)
    assert frozen.assessment.version == version
    assert not [one for one in frozen.signoffs if one.returned]


def test_a_comment_stands_by_its_entry_and_waits_until_it_is_settled(
    signed: TypedWindow, qtbot: QtBot
) -> None:
    person = next(iter(signed.saver.case.people)).id
    comment(signed, qtbot, "answers", "Q6.4", "Who was in the room?")
    comment(signed, qtbot, "people", person, "Is this number right?")
    signed.walk.go_to("answers", "Q6.4")
    assert "Comment by A Worker: Who was in the room?" in shown(signed)
    signed.walk.go_to("people", person)
    assert "Comment by A Worker: Is this number right?" in shown(signed)
    signed.walk.open_section("remarks")
    page = own_page(signed, RemarksPage)
    done = [one for one in page.findChildren(QPushButton) if one.text() == "Settled"]
    done[0].click()
    assert len(open_remarks(signed.saver.case)) == 2, "nothing is settled without a word"
    page.replies[0].input.setPlainText("She was alone.")
    done[0].click()
    assert [one.remark.says for one in open_remarks(signed.saver.case)] == ["Is this number right?"]
    kept = [remark for one in signed.saver.case.signoffs for remark in one.remarks]
    assert [(one.reply, str(one.settled_on)) for one in kept if one.settled_on] == [
        ("She was alone.", str(today()))
    ]
    settle()
    next(
        one
        for one in page.findChildren(QPushButton)
        if one.text() == "See it in the walk" and one.isVisibleTo(page)
    ).click()
    assert signed.walk.name == "S2"
    signed.saver.session.remove("people", person, LABEL)
    signed.walk.open_section("remarks")
    assert "not there any more" in shown(signed)


def sign_on_paper(card: SignCard, monkeypatch: pytest.MonkeyPatch, kept: str = "file 12") -> None:
    def enter(dialog: PaperDialog) -> None:
        dialog.name.setText("Jo Prentice")
        dialog.day.show_value(PartialDate.of(today()))
        dialog.kept.setText(kept)
        dialog.accept()

    monkeypatch.setattr(PaperDialog, "exec", enter)
    press(card, "Enter a signature on paper…")


def test_where_the_worker_signed_the_card_says_whose_pass_phrase_is_needed(
    signed: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign = card(signed)
    assert "pass-phrase of A Worker, who signed as social worker" in texts(sign)
    assert not [
        one
        for one in sign.findChildren(QPushButton)
        if shows(one, sign) and one.text() == "Sign as manager"
    ]
    assert line_named(sign, "Your name").text() != "A Worker"
    sign.sign()
    assert signed.saver.case.assessment.status == Status.WITH_MANAGER
    sign_on_paper(sign, monkeypatch, kept="")
    assert signed.saver.case.assessment.status == Status.WITH_MANAGER, "where is the paper?"
    sign_on_paper(sign, monkeypatch)
    assert "Signed on paper, kept: file 12. Entered by A Worker." in shown(signed)


def test_a_signature_is_withdrawn_from_the_card(
    signed: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def withdraw(dialog: CorrectDialog) -> None:
        dialog.says.input.setPlainText("Not read to the end.")
        dialog.withdrawn.setChecked(True)
        dialog.accept()

    monkeypatch.setattr(CorrectDialog, "exec", withdraw)
    sign = card(signed)
    right = [one for one in sign.findChildren(QPushButton) if one.text() == "Put right…"]
    right[-1].click()
    assert signed.saver.case.assessment.status == Status.OPEN
    assert "by A Worker: Not read to the end." in shown(signed)
    assert "Sign as social worker" in [one.text() for one in sign.findChildren(QPushButton)]


def test_a_manager_who_agrees_signs_with_the_comments_that_were_made(
    signed: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = signed.saver.case.assessment.version
    comment(signed, qtbot, "answers", "Q6.4", "For next time: who was in the room?")
    sign_on_paper(card(signed), monkeypatch)
    case = signed.saver.case
    assert (case.assessment.status, case.assessment.version) == (Status.AGREED, version)
    agreed = [
        one for one in case.signoffs if one.version == version and one.signer == Signer.MANAGER
    ]
    assert [(one.returned, len(one.remarks), bool(one.on)) for one in agreed] == [(False, 1, True)]


def test_what_is_missing_is_said_before_anything_is_returned(
    signed: TypedWindow, qtbot: QtBot
) -> None:
    sign = card(signed)
    before = signed.saver.case
    sign.give_back()
    assert "Write a comment here" in texts(sign)
    line_named(sign, "Your name").setText(" ")
    sign.give_back()
    sign.sign()
    assert "Write the name" in texts(sign)
    assert signed.saver.case == before
    dialog = RemarkDialog(signed, signed.saver, "answers", "Q6.4")
    qtbot.addWidget(dialog)
    dialog.accept()
    assert "Write the comment first" in dialog.what_is_wrong.text()
    signed.walk.open_section("remarks")
    assert "No comment waits" in shown(signed)


def test_the_menu_of_a_question_and_the_form_of_a_record_take_a_comment(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:

    def comment_on(dialog: RemarkDialog) -> None:
        dialog.says.input.setPlainText("Why?")
        dialog.accept()

    monkeypatch.setattr(RemarkDialog, "exec", comment_on)
    opened.walk.open_section("S6")
    question = opened.walk.page.questions[0]
    menu = present(question.findChild(QToolButton)).menu()
    next(action for action in menu.actions() if action.text() == "Comment…").trigger()
    opened.walk.open_section("S2")
    people = next(
        one
        for one in opened.walk.page.cards
        if isinstance(one, RecordCard) and one.held.records == "people"
    )
    people.open("leanne")
    next(one for one in people.findChildren(QPushButton) if one.text() == "Comment…").click()
    assert [(*comment.entry,) for comment in open_remarks(opened.saver.case)] == [
        ("answers", question.slot.id),
        ("people", "leanne"),
    ]


def test_what_changed_since_a_version_was_signed_is_said_in_words(
    signed: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed.saver.session.set("pregnancy", "pregnancy", "unit", "Broomfield", LABEL)
    seen: list[str] = []
    monkeypatch.setattr(
        ChangedDialog, "exec", lambda self: seen.extend(one.after for one in self.changes)
    )
    sign = card(signed)
    acts = [one for one in sign.findChildren(QPushButton) if one.text() == "What changed since"]
    acts[-1].click()
    assert "Broomfield" in seen
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *args: told.append(args[2]))
    frozen = next(signoff for signoff in signed.saver.case.signoffs if signoff.head)
    elsewhere = frozen.replace(id="elsewhere", head="no such hash")
    signed.saver.session.add("signoffs", elsewhere, LABEL)
    for changed in (each for each in sign.findChildren(QPushButton) if shows(each, sign)):
        if changed.text() == "What changed since":
            changed.click()
    assert "its history is not here" in told[0]


def test_saving_what_was_signed_leaves_the_keyboard_where_it_was(
    signed: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "signed.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (path, ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    see = button(card(signed), "See it as it was signed")
    name = see.accessibleName()
    see.setFocus()
    see.click()
    settle()
    assert Path(path).exists()
    assert not isValid(see) or see.isHidden(), "the line was made anew"
    assert present(signed.focusWidget()).accessibleName() == name
