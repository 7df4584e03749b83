"""Every act, look and copy stands in the journal, and the journal verifies."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from prebirth.case.record import Restriction
from prebirth.cli.main import main
from prebirth.cli.terminal import PASSPHRASE
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.ui.pictures.pictures_page import PicturesPage
from prebirth.ui.unlock.unlock_page import UnlockPage
from prebirth.vault.store import LOG
from prebirth.vault.vault import Vault
from tests.journeys.robot import PHRASE, Robot
from tests.labels import LABEL
from tests.ui.look import own_page

pytestmark = pytest.mark.slow


def acts(vault: Vault, chain: str) -> list[tuple[str, str, str]]:
    return [
        (change.field, change.table, change.record)
        for entry in vault.store.entries(chain)
        for change in entry.changes
        if change.op == "act"
    ]


def restrict(saver: Saver, table: str, record: str) -> None:
    saver.session.set(
        table, record, "restricted", (Restriction(reason="for the chair alone"),), LABEL
    )


def test_every_act_is_in_the_record(
    robot: Robot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = robot.window
    robot.make_vault("Amira Sutton").kept.click()
    robot.press("Go to my assessments")
    robot.press("Open the practice case")
    case = window.saver.case.id
    before = [change for change in acts(window.vault, case) if change[0] == "view"]
    kept = next(iter(window.saver.case.appointments))
    restrict(window.saver, "appointments", kept.id)
    window.walk.open_section("S10")
    window.walk.open_section("S7")
    window.walk.open_section("S10")
    seen = [
        change
        for change in acts(window.vault, case)
        if change[0] == "view" and change not in before
    ]
    assert seen.count(("view", "appointments", kept.id)) == 1
    monkeypatch.setattr(QMessageBox, "warning", lambda *_args: QMessageBox.StandardButton.Ok)
    for name, path in (("export", "case.json"), ("dates", "dates.ics")):
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_args, to=path: (str(tmp_path / to), "")
        )
        window.commands[name].trigger()
        assert (tmp_path / path).exists()
    window.walk.open_section("pictures")
    own_page(window, PicturesPage).save(tmp_path / "picture.svg", png=False)
    assert [change[0] for change in acts(window.vault, case)].count("export") == 3
    undo = window.saver.session.undo_label
    window.commands["lock"].trigger()
    page = window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.secret.input.setText("not this one")
    page.unlock()
    robot.qtbot.waitUntil(lambda: page.message.isVisible())
    page.secret.input.setText(PHRASE)
    page.unlock()
    robot.qtbot.waitUntil(lambda: window.saver is not None)  # it opens where it was
    said = [change[0] for change in acts(window.vault, LOG)]
    read = ["open", "export", "export", "export"]
    assert said == ["make", *read, "close", "failed unlock", "unlock", "open"], "who read what"
    session = Session(window.vault, case)
    assert session.undo_label == undo, "what was only looked at or exported is nothing to undo"
    window.close()
    monkeypatch.setenv(PASSPHRASE, PHRASE)
    assert main(["verify", str(tmp_path / "vault")]) == 0
