"""Copies that say what was known when: the history, two days, an update sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.log import CopyState, holders
from prebirth.copies.spec import CopyOrder
from prebirth.ui.base.today import today
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.frozen import StoodDialog
from prebirth.ui.copies.log_dialog import sides_since
from prebirth.ui.copies.logged import log_copy
from prebirth.ui.copies.review_dialog import ReviewDialog
from tests.labels import LABEL
from tests.ui.look import TypedWindow, press

pytestmark = pytest.mark.slow


@pytest.fixture
def saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "out.pdf"), "")
    )
    return tmp_path / "out.pdf"


def text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def acts(window: TypedWindow) -> list[tuple[str, str]]:
    return [
        (change.field, entry.label)
        for entry in window.vault.store.entries("practice")
        for change in entry.changes
        if change.op == "act"
    ]


@pytest.mark.parametrize("chair", [False, True])
def test_the_history_leaves_as_a_pdf_and_a_table_and_stands_in_the_record(
    opened: TypedWindow, saves: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chair: bool
) -> None:
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Broomfield", LABEL)
    dialog = ReviewDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.chair.setChecked(chair)
    dialog.saves[1].click()
    qtbot.waitUntil(lambda: "Written" in dialog.message.text())
    assert "Broomfield" in text(saves)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(saves.with_suffix(".csv")), "")
    )
    dialog.message.setText("")
    dialog.saves[0].click()
    qtbot.waitUntil(lambda: "Written" in dialog.message.text())
    assert "Broomfield" in saves.with_suffix(".csv").read_text("utf-8-sig")
    said = "@history-chair" if chair else "@history"
    assert [one for one in acts(opened) if one[0] == "history"] == [("history", said)] * 2


def test_where_it_cannot_be_written_that_is_said_and_the_record_says_nothing(
    opened: TypedWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ReviewDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.make(tmp_path / "no" / "where.pdf")
    qtbot.waitUntil(lambda: "refused" in dialog.message.text())
    assert dialog.saves[0].isEnabled()
    assert not [one for one in acts(opened) if one[0] == "history"]


def test_two_days_side_by_side(opened: TypedWindow, saves: Path, qtbot: QtBot) -> None:
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Broomfield", LABEL)
    dialog = StoodDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.day.input.setText("1/4/2026")
    dialog.other.input.setText("31 February 2026")
    press(dialog, "Make the report")
    assert not saves.exists()
    dialog.other.input.setText("2026")
    press(dialog, "Make the report")
    assert "full date" in dialog.what_is_wrong.text()
    later = datetime.now(UTC).date() + timedelta(days=1)
    dialog.other.input.setText(f"{later.day} {later:%B %Y}")
    press(dialog, "Make the report")
    assert "As it stood on two days" in text(saves)
    assert "Broomfield" in text(saves)
    assert ("export", "@export-days") in acts(opened)
    assert dialog.case_on(date(2026, 4, 1)).pregnancy.unit != "Broomfield"


def test_an_update_sheet_brings_its_holder_up_to_date(
    opened: TypedWindow,
    saves: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    time_passes: Callable[[], None],
) -> None:
    log_copy(opened.saver, CopyOrder(CopyKind.MIDWIFE, today()), "d" * 64, to="Maternity")
    time_passes()
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Broomfield", LABEL)

    def held() -> CopyState:
        return next(
            one.standing for one in holders(opened.saver.case) if one.share.to == "Maternity"
        )

    assert held() == CopyState.CHANGED
    share = next(one for one in opened.saver.case.shares if one.to == "Maternity")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    dialog = ChangedDialog(
        opened, opened.saver, share, sides_since(opened.saver, share, opened.walk.form)
    )
    qtbot.addWidget(dialog)
    press(dialog, "Save as an update sheet…")
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(saves.parent / "no" / "x.pdf"), "")
    )
    press(dialog, "Save as an update sheet…")
    assert "could not be written" in said[0]
    assert held() == CopyState.CHANGED
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(saves), ""))
    press(dialog, "Save as an update sheet…")
    assert "For Maternity" in text(saves)
    assert "Broomfield" in text(saves)
    assert held() == CopyState.CURRENT
    (sheet,) = [one for one in opened.saver.case.shares if one.how.startswith("update sheet")]
    assert (sheet.copy_kind, sheet.by) == (CopyKind.MIDWIFE, "A Worker")
