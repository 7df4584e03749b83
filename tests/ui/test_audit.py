"""The themed audit from the menu: counted in the background, looked at, saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.ui.base.work import StoppedError
from prebirth.ui.copies import audit_dialog
from prebirth.ui.copies.audit_dialog import AuditDialog
from prebirth.vault.vault import Vault
from tests.typed import present
from tests.ui.look import TypedWindow, press

pytestmark = pytest.mark.slow


def filled(vault: Vault, count: int) -> None:
    for number in range(count):
        Session.begin(
            vault, (practice_case() if number % 3 else Case()).replace_tables(id=f"c{number}")
        )


def shown(qtbot: QtBot, window: TypedWindow) -> AuditDialog:
    dialog = AuditDialog(window, window.vault)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.audit is not None, timeout=20_000)
    return dialog


def test_it_counts_every_assessment_and_saves_table_and_charts(
    window: TypedWindow, vault: Vault, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(vault, 18)
    monkeypatch.setattr(audit_dialog, "OFTEN", 5)
    dialog = shown(qtbot, window)
    assert dialog.said.text() == "18 assessments were counted."
    titles = [
        present(dialog.tree.topLevelItem(place)).text(0)
        for place in range(dialog.tree.topLevelItemCount())
    ]
    assert titles == ["Findings", "Prompts", "Timescales", "Sections of the walk"]
    numbers = {
        present(present(dialog.tree.topLevelItem(1)).child(place)).text(2)
        for place in range(present(dialog.tree.topLevelItem(1)).childCount())
    }
    assert numbers == {"6", "12", "18"}
    for name, act in (("audit.csv", "Save as CSV…"), ("audit.pdf", "Save charts as PDF…")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_args, name=name: (str(tmp_path / name), "")
        )
        dialog.said.setText("")
        press(dialog, act)
        qtbot.waitUntil(lambda: "Written" in dialog.said.text(), timeout=20_000)
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "audit.pdf").pages)
    assert "18 assessments were counted" in text
    assert "Leanne" not in text
    assert (tmp_path / "audit.csv").read_text("utf-8-sig").startswith("about,id")
    dialog.make(tmp_path / "no" / "where.pdf")
    qtbot.waitUntil(lambda: "refused" in dialog.said.text(), timeout=20_000)


def test_of_a_few_no_number_is_given(window: TypedWindow, vault: Vault, qtbot: QtBot) -> None:
    filled(vault, 3)
    dialog = shown(qtbot, window)
    assert "Fewer than 5" in dialog.said.text()
    assert {
        present(present(dialog.tree.topLevelItem(0)).child(place)).text(2) for place in range(3)
    } == {"kept back"}


def test_closed_in_the_middle_it_counts_no_further(
    window: TypedWindow, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(vault, 4)
    opened: list[str] = []

    class Slow(Session):
        def __init__(self, vault: Vault, case_id: str) -> None:
            opened.append(case_id)
            dialog.stop.cancel()
            super().__init__(vault, case_id)

    monkeypatch.setattr(audit_dialog, "Session", Slow)
    works: list[Callable[[], object]] = []

    def later(_dialog: AuditDialog, work: Callable[[], object], *_then: object) -> None:
        works.append(work)

    monkeypatch.setattr(audit_dialog, "in_background", later)
    dialog = AuditDialog(window, vault)
    qtbot.addWidget(dialog)
    with pytest.raises(StoppedError):
        works[0]()
    assert opened == ["c0"]
    dialog.reject()
    assert dialog.audit is None


def test_the_menu_leads_to_it_also_from_an_open_assessment(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def look(dialog: AuditDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.reject()

    monkeypatch.setattr(AuditDialog, "exec", look)
    opened.commands["audit"].trigger()
    assert asked == ["Themed audit"]
