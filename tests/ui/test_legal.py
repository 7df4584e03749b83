"""The legal team's approval is asked for, shown as missing, and kept in the folder."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from shutil import copytree

from pytestqt.qtbot import QtBot

from prebirth.base.places import shipped_forms
from prebirth.case.dates import PartialDate
from prebirth.form.load import load_walk
from prebirth.ui.asking.ask_dialog import AskDialog
from prebirth.ui.base import folders, preferences
from prebirth.ui.help.handbook import pages
from prebirth.ui.shell.legal_dialog import LegalDialog
from prebirth.ui.shell.settings_dialog import SettingsDialog
from tests.conftest import TODAY
from tests.ui.look import TypedWindow, press, texts

MISSING = "Legal wording: not yet approved by your legal team."


def test_what_ships_is_shown_as_not_approved_wherever_it_counts(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    asking = AskDialog(opened, opened.saver, load_walk(), TODAY)
    chosen, shown = SettingsDialog(opened), LegalDialog(opened, shipped_forms(), TODAY)
    for dialog in (asking, chosen, shown):
        qtbot.addWidget(dialog)
        dialog.show()
        assert MISSING in texts(dialog)
    said = texts(shown)
    assert "R (G) v Nottingham City Council" in said
    assert "not checked yet" in said, "what nobody could read is not shown as read"
    for title in ("enquiry under way", "police; probation"):
        assert f"Request to an agency: basis; {title}\n" in said, "no two titles alike"
    assert "checked 28\u00a0November\u00a02026" in said, "no line ends within a date"
    assert "Enter the approval" not in said


def test_an_authority_enters_the_approval_in_its_own_folder(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    own = copytree(shipped_forms(), tmp_path / "own")
    shown = LegalDialog(opened, own, TODAY)
    qtbot.addWidget(shown)
    shown.show()
    press(shown, "Enter the approval")
    assert "full date" in shown.what_is_wrong.text(), "nothing fills in the day"
    shown.day.show_value(PartialDate.of(TODAY))
    press(shown, "Enter the approval")
    assert "name and a post" in shown.what_is_wrong.text()
    shown.by.setText("Ann Lee, principal solicitor")
    shown.day.show_value(PartialDate.of(date(2027, 1, 1)))
    press(shown, "Enter the approval")
    assert "full date" in shown.what_is_wrong.text(), "nobody approves on a day to come"
    shown.day.show_value(PartialDate.of(TODAY))
    press(shown, "Enter the approval")
    assert "approved by your legal team on 15 May 2026 (Ann Lee" in shown.state.text()
    folders.keep(folders.FORM_FILES, own)
    try:
        chosen = SettingsDialog(opened)
        qtbot.addWidget(chosen)
        chosen.show()
        assert "approved by your legal team on 15 May 2026" in texts(chosen)
    finally:
        preferences.settings().remove(folders.FORM_FILES)


def test_the_handbook_says_the_law_as_the_form_files_do() -> None:
    words = pages()["Words"]
    assert "significant harm" in words
    assert "serious harm" not in words
    assert "not by the family" in words
    assert "Consent is not the usual basis" in words
    assert "For anybody else, free help goes by what they earn and own." in words
    assert "practice, not duty" in words
    assert not any(re.search(r"\{[a-z_]+\}", page) for page in pages().values())
