"""The windows that say who read what, and what is still where."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from prebirth.case.label import Code, Label
from prebirth.ui.find import find_dialog
from prebirth.ui.shell.reads_dialog import ReadsDialog
from prebirth.ui.shell.where_dialog import WhereDialog
from prebirth.vault.backups import back_up
from prebirth.vault.reads import read_acts
from prebirth.wording.facts import day_words
from tests.typed import present
from tests.ui.look import TypedWindow


def test_opening_finding_and_writing_are_acts_of_the_vault_alone(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, before = opened.saver.case.id, opened.vault.store.head(opened.saver.case.id)
    opened.close_case()

    def choose(dialog: find_dialog.FindDialog) -> int:
        dialog.line.setText(opened.vault.cases()[0].reference or case)
        dialog.accept()
        return 1

    monkeypatch.setattr(find_dialog.FindDialog, "exec", choose)
    opened.commands["find"].trigger()
    acts = [(Label.parse(act.label), act.case) for act in read_acts(opened.vault)]
    assert acts == [
        (Label.of(code), case) for code in (Code.VAULT_OPEN, Code.VAULT_FIND, Code.VAULT_OPEN)
    ]
    assert opened.vault.store.head(case) == before
    dialog = ReadsDialog(opened, opened.vault, case)
    qtbot.addWidget(dialog)
    shown = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    assert [item.text(2) for item in shown if item] == [
        "open an assessment",
        "open an assessment that was searched for",
        "open an assessment",
    ]
    at = rf"{day_words(datetime.now().astimezone().date())}, \d\d:\d\d"
    assert all(re.fullmatch(at, item.text(0)) for item in shown if item)


def test_what_is_still_where_is_listed_and_a_backup_can_go(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(opened.vault)
    assert made is not None
    asked: list[str] = []

    def sure(_parent: object, _title: str, text: str) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr("prebirth.ui.shell.where_dialog.sure", sure)
    dialog = WhereDialog(opened, opened.vault)
    qtbot.addWidget(dialog)
    paths = [kept.path for kept in dialog.found]
    vault = opened.folder / "vault.db"
    assert vault in paths
    dialog.tree.setCurrentItem(present(dialog.tree.topLevelItem(paths.index(vault))))
    assert not dialog.remove.isEnabled()
    dialog.tree.setCurrentItem(present(dialog.tree.topLevelItem(paths.index(made))))
    dialog.remove.click()
    assert len(asked) == 1
    assert not made.exists()
    assert made not in [kept.path for kept in dialog.found]
