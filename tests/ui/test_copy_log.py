"""The log of copies: who has what, for whom a sheet is, and a copy in wrong hands."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from prebirth.acts.copies import log_copy, log_update
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.shares import Share
from prebirth.case.versions import record_digest
from prebirth.copies.log import choice_of, holders
from prebirth.copies.spec import CopyOrder
from prebirth.copies.update import sides_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Choice
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.today import today
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.log_dialog import LogDialog, made_from, sides_since
from prebirth.ui.copies.logged import log_copy as log_order
from prebirth.ui.copies.wrong_dialog import WrongDialog
from prebirth.ui.walk.openers import show_changes
from prebirth.vault.vault import Vault
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, button, press, take_all_out, texts
from tests.ui.screens import fitting, settle

DAVES = tuple(Person(id=f"dave{n}", names="Dave", role="possible father") for n in (1, 2))


@pytest.fixture
def daves(window: TypedWindow, vault: Vault) -> TypedWindow:
    """The window with a case in which two men are called Dave."""
    mother = Person(id="mum", names="Rosa Lintock", role="mother")
    case = Case(id="daves").adding(mother).adding(DAVES[0]).adding(DAVES[1])
    Session.begin(vault, case)
    window.open_case("daves")
    return window


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where every sheet is saved."""
    out = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    return out


def words(path: Path) -> str:
    """The words of a PDF, in one line."""
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(text.split())


def log_of(window: TypedWindow, qtbot: QtBot) -> LogDialog:
    made = LogDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(made)
    return made


def cells(log: LogDialog, column: int) -> list[str]:
    return [present(log.table.item(row, column)).text() for row in range(log.table.rowCount())]


def test_two_men_of_one_name_are_told_apart_wherever_a_reader_is_chosen(
    daves: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    dialog = CopyDialog(daves, daves.saver, daves.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.kind.setCurrentIndex(dialog.kind.findData(CopyKind.PARENT_FULL))
    offered = [dialog.whose.itemText(place) for place in range(dialog.whose.count())]
    assert offered == [
        "Rosa Lintock",
        "Dave (possible father, 1 of 2)",
        "Dave (possible father, 2 of 2)",
    ]
    dialog.whose.setCurrentIndex(2)
    take_all_out(monkeypatch)
    dialog.make(tmp_path / "dave.pdf")
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=15_000)
    assert list(daves.saver.case.shares)[-1].reader == "dave2"
    log_order(daves.saver, CopyOrder(CopyKind.PARENT_FULL, today(), "dave1"), "e" * 64, to="Dave")
    assert sorted(cells(log_of(daves, qtbot), 0)) == [
        "Dave (possible father, 1 of 2)",
        "Dave (possible father, 2 of 2)",
    ]


def test_what_was_decided_and_for_whom_is_logged_as_the_gate_takes_it(
    opened: TypedWindow,
) -> None:
    choice = Choice(more=((Place("answers", "Q17.3"), "not for this reader"),))
    order = CopyOrder(CopyKind.CONFERENCE, today(), CHAIR, choice)
    log_order(opened.saver, order, "d" * 64, to="The chair")
    (copy,) = [one for one in opened.saver.case.shares if one.digest == "d" * 64]
    assert copy.reader == CHAIR
    assert choice_of(copy) == choice
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    log_update(opened.saver.session, copy.id, sha256="e" * 64, on=today())
    (again,) = [one for one in opened.saver.case.shares if one.digest == "e" * 64]
    assert (again.reader, choice_of(again)) == (CHAIR, choice)


@pytest.mark.parametrize("given", [False, True])
def test_an_old_log_that_says_dave_is_asked_whose_copy_it_was(
    daves: TypedWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    sheet: Path,
    given: bool,
) -> None:
    session = daves.saver.session
    old = Share(copy_kind=CopyKind.PARENT_FULL, to="Dave", facts=record_digest(session.case))
    session.add("shares", old, LABEL)
    for person, place in (("dave1", "Leeds"), ("dave2", "Hull")):
        session.add("events", Event(happened=f"He moved to {place}", about=(person,)), LABEL)
    asked: list[list[str]] = []

    def choose(*args: object) -> tuple[str, bool]:
        offered = args[3]
        assert isinstance(offered, list)
        asked.append(offered)
        return offered[1], given

    shown: list[ChangedDialog] = []
    monkeypatch.setattr(QInputDialog, "getItem", choose)
    monkeypatch.setattr(ChangedDialog, "exec", lambda self: shown.append(self))
    log = log_of(daves, qtbot)
    log.table.setCurrentCell(0, 0)
    press(log, "What changed since…")
    assert asked == [["Dave (possible father, 1 of 2)", "Dave (possible father, 2 of 2)"]]
    assert len(shown) == given
    if given:
        press(shown[0], "Save as an update sheet…")
        assert "Hull" in words(sheet)
        assert "Leeds" not in words(sheet)
        assert list(session.case.shares)[-1].reader == "dave2"


def test_every_paper_in_the_log_says_what_it_is(opened: TypedWindow, qtbot: QtBot) -> None:
    session = opened.saver.session
    for to, purpose, how in (
        ("Grace", "to tell of a decision", "secure email"),
        ("Ivo", "", "disagreement note"),
        ("Ann", "", ""),
    ):
        log_copy(session, to, sha256="d" * 64, on=today(), purpose=purpose, how=how)
    for kind in CopyKind:
        log_copy(session, kind.value, sha256="d" * 64, on=today(), kind=kind)
    log = log_of(opened, qtbot)
    papers = dict(zip(cells(log, 0), cells(log, 1), strict=True))
    assert papers["Grace"] == "Note: to tell of a decision"
    assert papers["Ivo"] == "Note: disagreement note"
    assert papers["Ann"] == "Not said"
    assert {kind: papers[kind.value] for kind in CopyKind} == {
        kind: kind.copy_title for kind in CopyKind
    }


def test_a_copy_is_compared_with_the_very_record_it_was_made_from(opened: TypedWindow) -> None:
    session = opened.saver.session
    log_copy(session, "Ruth", sha256="d" * 64, on=today(), kind=CopyKind.CONFERENCE)
    logged = list(session.case.shares)[-1]
    session.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    then = present(made_from(opened.saver, logged))
    assert then.pregnancy.unit != "Hilltop"
    assert made_from(opened.saver, logged.replace(facts="facts:of another record")) is None
    assert made_from(opened.saver, logged.replace(head="no such entry")) == then


def test_what_changed_since_a_signature_is_shown_and_no_sheet_for_everybody(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    session, then = opened.saver.session, opened.saver.case
    session.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    shown: list[ChangedDialog] = []
    monkeypatch.setattr(ChangedDialog, "exec", lambda self: shown.append(self))
    show_changes(opened, opened.saver, Share(to="whoever holds it"), then)
    assert "Hilltop" in texts(shown[0])
    assert "Copies that left" in texts(shown[0])
    assert not button(shown[0], "Save as an update sheet…").isEnabled()
    unchanged = sides_of(session.case, session.case, Reader())
    same = ChangedDialog(opened, opened.saver, Share(), unchanged)
    qtbot.addWidget(same)
    assert "No change that this copy may show." in texts(same)
    assert "Copies that left" not in texts(same)


def test_who_was_restricted_and_then_removed_is_in_nothing_that_changed_since(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened.saver.session
    secret = Person(id="eve", names="Eveline Sorrell", restricted=(Restriction(reason="x"),))
    session.add("people", secret, LABEL)
    session.set("people", "eve", "names", "Eveline Tarrantley", LABEL)
    session.remove("people", "eve", LABEL)
    then = session.case
    log_copy(session, "Ruth", sha256="d" * 64, on=today(), kind=CopyKind.CONFERENCE)
    share = list(session.case.shares)[-1]
    session.set("pregnancy", "pregnancy", "early_reason", "Ms Sorrell and E Tarrantley.", LABEL)
    session.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    shown: list[ChangedDialog] = []
    monkeypatch.setattr(ChangedDialog, "exec", lambda self: shown.append(self))
    show_changes(opened, opened.saver, Share(to="whoever holds it"), then)
    sides = sides_since(opened.saver, share, opened.walk.form)
    for said in (texts(shown[0]), str(sides)):
        assert "Hilltop" in said
        assert "Tarrantley" not in said
        assert "Sorrell" not in said


def test_a_copy_that_reached_somebody_else_is_marked_with_a_note(
    opened: TypedWindow, qtbot: QtBot, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened.saver.session
    log_copy(
        session,
        "Grace Adeyemi",
        sha256="d" * 64,
        on=today(),
        kind=CopyKind.CONFERENCE,
        purpose="for the conference",
        choices="Also withheld: On the ward (not for this reader).",
    )
    secret = Person(id="eve", names="Eveline Marsh", restricted=(Restriction(reason="x"),))
    session.add("people", secret, LABEL)
    marked = list(session.case.shares)[-1]

    def fill(dialog: WrongDialog) -> int:
        dialog.accept()
        assert "who got it" in dialog.what_is_wrong.text()
        qtbot.keyClicks(dialog.to, "The neighbour")
        qtbot.keyClicks(dialog.at, "half past two")
        dialog.accept()
        assert "14:30" in dialog.what_is_wrong.text()
        dialog.at.setText("14:30")
        yesterday = today() - timedelta(days=1)
        dialog.day.input.setText(f"{yesterday:%d/%m/%Y}")
        dialog.told.setText("Ivo Brand, manager")
        dialog.done_about_it.input.setPlainText("It lay in the wrong letter box.")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(WrongDialog, "exec", fill)
    log = log_of(opened, qtbot)
    row = [held.share.id for held in holders(session.case)].index(marked.id)
    log.table.setCurrentCell(row, 0)
    press(log, "It reached somebody else…")
    (hands,) = present(session.case.shares.get(marked.id)).wrong
    assert (hands.to, hands.noticed_at, hands.told) == (
        "The neighbour",
        "14:30",
        "Ivo Brand, manager",
    )
    said = words(sheet)
    for part in (
        "The neighbour",
        "Grace Adeyemi",
        "Conference",
        "On the ward (not for this reader)",
        "wrong letter box",
        "article 33",
        "72 hours after it was noticed",
        "at 14:30",
        "d" * 16,
    ):
        assert part in said, part
    note = list(session.case.shares)[-1]
    assert (note.to, note.purpose) == (
        "the data protection officer",
        "a copy that reached somebody else",
    )
    assert cells(log, 4)[0].startswith("! Reached The neighbour, noticed ")
    assert "Grace Adeyemi" in cells(log, 0)


def test_every_copy_can_be_shown_so_that_an_older_one_can_be_marked(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    for digest in ("d", "e"):
        log_copy(
            opened.saver.session, "Ruth", sha256=digest * 64, on=today(), kind=CopyKind.MANAGER
        )
    log = log_of(opened, qtbot)
    assert cells(log, 0).count("Ruth") == 1
    assert not log.wrong.isEnabled()
    log.all.setChecked(True)
    assert cells(log, 0).count("Ruth") == 2
    log.table.setCurrentCell(0, 0)
    assert log.wrong.isEnabled()


def test_the_dialog_says_first_who_may_be_in_danger_and_what_is_wrong(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    case = opened.saver.case
    mum = present(case.people.get("leanne")).replace(safe_from=("craig",))
    opened.saver.session.take_in([("people", mum)], LABEL)
    share = next(iter(opened.saver.case.shares))
    dialog = WrongDialog(opened, opened.saver, share, today(), None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.day.value is None, "nobody but whoever noticed it says when"
    dialog.day.show_value(PartialDate.of(today()))
    assert not dialog.danger.isVisible()
    dialog.at.setText("25:99")
    dialog.accept()
    said = dialog.what_is_wrong.text().split("\n")
    assert [line[:13] for line in said] == ["Write who got", "This is not a"], "all at once"
    dialog.to.setText(case.name_of("craig"))
    assert "Write who" not in dialog.what_is_wrong.text(), "a line goes when it is mended"
    dialog.at.setText("11.59pm")
    assert not dialog.what_is_wrong.isVisible()
    dialog.accept()
    assert "in the future" in dialog.what_is_wrong.text()
    assert dialog.danger.isVisible()
    for words in ("may be in danger", "refuge", "police", "safety plan"):
        assert words in dialog.danger.text()
    tomorrow = today() + timedelta(days=1)
    dialog.day.input.setText(f"{tomorrow:%d/%m/%Y}")
    dialog.accept()
    assert "date is in the future" in dialog.what_is_wrong.text()


def test_whoever_has_a_copy_is_named_whole_at_twice_the_size_of_text(
    opened: TypedWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.dress(qapp, 2.0)
    try:
        log = log_of(opened, qtbot)
        log.show()
        log.resize(fitting(log, (1366, 768)))
        settle()
        assert len(cells(log, 0)[0]) > 20
        for row in range(log.table.rowCount()):
            tallest = 0
            for column in range(log.table.columnCount()):
                text = cells(log, column)[row]
                room = QRect(0, 0, log.table.columnWidth(column) - 22, 9999)
                lines = log.table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
                assert " " not in text or lines.height() <= log.table.rowHeight(row), text
                tallest = max(tallest, lines.height())
            assert log.table.rowHeight(row) <= tallest + log.table.fontMetrics().height()
    finally:
        theme.dress(qapp)
