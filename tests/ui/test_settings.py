"""What the person at the computer chooses, and that it holds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from prebirth.base.places import FORMS, forms_folder
from prebirth.case.oversight import Signer
from prebirth.ui.base import folders, preferences
from prebirth.ui.locking import idle
from prebirth.ui.shell.opening import begin
from prebirth.ui.shell.settings_dialog import SettingsDialog
from prebirth.ui.spelling.speller import dictionary, own_words
from prebirth.vault.backups import list_backups
from prebirth.vault.offsite_backup import offsite_folder
from prebirth.vault.profile import Profile, read_profile
from tests.conftest import ROOT
from tests.labels import LABEL
from tests.ui.look import TypedWindow, press, texts


@pytest.fixture
def dialog(opened: TypedWindow, qtbot: QtBot) -> Iterator[SettingsDialog]:
    made = SettingsDialog(opened)
    qtbot.addWidget(made)
    made.show()
    yield made
    for key in (folders.FORM_FILES, folders.BACKUPS, idle.KEY):
        preferences.settings().remove(key)


def choose(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))


def test_a_name_and_a_team_stand_in_what_is_begun_and_written(
    opened: TypedWindow, dialog: SettingsDialog
) -> None:
    dialog.lines["name"].setText("Bea Worker")
    dialog.lines["team"].setText("Pre-birth team")
    dialog.lines["phone"].setText("01632 960002")
    dialog.accept()
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    assert (
        opened.saver.session.history.of_field("pregnancy", "pregnancy", "unit")[-1].author
        == "Bea Worker"
    )
    opened.open_case(begin(opened.vault, "R1", None))
    made = opened.saver.case.assessment
    assert (made.worker, made.worker_phone, made.team, made.manager) == (
        "Bea Worker",
        "01632 960002",
        "Pre-birth team",
        "",
    )


def test_a_manager_begins_as_the_manager(opened: TypedWindow, dialog: SettingsDialog) -> None:
    dialog.role.setCurrentIndex(dialog.role.findData(str(Signer.MANAGER)))
    dialog.accept()
    opened.open_case(begin(opened.vault, "R1", None))
    assert (opened.saver.case.assessment.worker, opened.saver.case.assessment.manager) == (
        "",
        "A Worker",
    )


def test_without_a_name_it_stays_open_and_says_why(
    opened: TypedWindow, dialog: SettingsDialog
) -> None:
    dialog.lines["name"].setText(" ")
    dialog.accept()
    assert dialog.isVisible()
    assert "Write a name" in dialog.what_is_wrong.text()
    assert read_profile(opened.vault) == Profile("A Worker")


def test_ones_own_words_are_taken_out_where_they_were_added_by_mistake(
    opened: TypedWindow, dialog: SettingsDialog
) -> None:
    while not dictionary().ready:  # until it is read, no word is called wrong
        dictionary().read_on()
    opened.speller.learn("mistaek")
    assert opened.speller.knows("mistaek")
    again = SettingsDialog(opened)
    assert again.words.toPlainText() == "mistaek"
    again.words.setPlainText("Doula\n")
    again.accept()
    assert not opened.speller.knows("mistaek")
    assert own_words(opened.vault) == ["doula"]
    again.deleteLater()


def test_how_long_until_it_locks_is_kept(dialog: SettingsDialog) -> None:
    dialog.minutes.setCurrentIndex(0)
    dialog.minutes.activated.emit(0)
    assert idle.kept_minutes() == idle.MINUTES[0]


def test_form_files_of_the_authority_are_asked_by_at_once_and_until_they_are_taken_back(
    opened: TypedWindow, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    shutil.copytree(ROOT / "forms", own)
    text = (own / "assessment.yaml").read_text()
    (own / "assessment.yaml").write_text(text.replace("title: ", "title: Own ", 1))
    choose(monkeypatch, own)
    press(dialog, "Choose form files…")
    assert any(
        "Own " in str(section)
        for section in (opened.walk.form.form, *opened.walk.form.form.sections)
    )
    assert opened.saver.case.id == "practice"
    again = SettingsDialog(opened)
    assert str(own) in texts(again).replace("\u200b", "")
    again.choose_forms(None)
    assert folders.forms_in_use() == forms_folder()
    again.deleteLater()


def test_form_files_with_a_mistake_are_not_taken(
    dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path)
    press(dialog, "Choose form files…")
    assert "cannot be read" in dialog.what_is_wrong.text()
    assert "The form stays as it was" in dialog.what_is_wrong.text()
    assert folders.forms_in_use() == forms_folder()


def test_backups_go_to_a_second_place_from_when_it_is_chosen(
    opened: TypedWindow,
    dialog: SettingsDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    place = tmp_path / "drive"
    place.mkdir()
    opened.backup_scheduler.begin(opened.vault)
    choose(monkeypatch, place)
    press(dialog, "Choose a place for backups…")
    there = offsite_folder(opened.vault, place)
    qtbot.waitUntil(lambda: bool(list_backups(there)), timeout=10_000)
    assert dialog.no_backups.isVisible()
    dialog.choose_backups(None)
    assert not dialog.no_backups.isVisible()


def test_a_second_place_that_went_away_is_said_at_the_foot(
    opened: TypedWindow, tmp_path: Path, qtbot: QtBot, dialog: SettingsDialog
) -> None:
    folders.keep(folders.BACKUPS, tmp_path / "gone")
    opened.backup_scheduler.begin(opened.vault)
    with qtbot.waitSignal(opened.backup_scheduler.made, timeout=60_000) as made:
        opened.backup_scheduler.look_again()
    assert "is not there. Those beside the vault are made as always" in made.args[0]


def test_form_files_that_the_system_sets_go_before_what_a_person_chooses(
    opened: TypedWindow, dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.keep(folders.FORM_FILES, Path("/chosen/forms"))
    assert folders.forms_in_use() == Path("/chosen/forms")
    monkeypatch.setenv(FORMS, "/authority/forms")
    assert folders.forms_in_use() == Path("/authority/forms")
    again = SettingsDialog(opened)
    choose_button = next(
        each for each in again.findChildren(QPushButton) if each.text() == "Choose form files…"
    )
    assert not choose_button.isEnabled()
    again.deleteLater()


def test_a_file_for_everybody_at_the_computer_is_not_obeyed(tmp_path: Path) -> None:
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.SystemScope, str(tmp_path))
    planted = tmp_path / "Prebirth" / "Prebirth.ini"
    planted.parent.mkdir()
    planted.write_text(
        f"[{folders.BACKUPS.split('/')[0]}]\n{folders.BACKUPS.split('/')[1]}=/there\n"
    )
    assert preferences.settings().value(folders.BACKUPS) is None


CHOOSES_A_FILE = """
import sys
from PySide6.QtWidgets import QFileDialog
from prebirth.ui.app import make_app
app = make_app([])
dialog = QFileDialog(None, "Save", sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
app.processEvents()
dialog.done(1)
del dialog
app.processEvents()
"""


def test_nothing_notes_in_which_folder_a_file_was_kept(tmp_path: Path) -> None:
    kept, config = tmp_path / "Lintock family", tmp_path / "config"
    kept.mkdir()
    environment = {**os.environ, "XDG_CONFIG_HOME": str(config), "HOME": str(tmp_path)}
    words = [sys.executable, "-c", CHOOSES_A_FILE, str(kept)]
    subprocess.run(words, check=True, cwd=ROOT, env=environment, capture_output=True)
    found = [path for path in config.rglob("*") if path.is_file()] if config.exists() else []
    assert not any("Lintock" in path.read_text(errors="replace") for path in found), found
