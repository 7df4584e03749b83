from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThreadPool, QTimer
from PySide6.QtGui import QFontInfo
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from prebirth.case.case import Case
from prebirth.exchange.plain import read_case, to_bytes
from prebirth.exchange.practice import practice_case, practice_case_for
from prebirth.form.model import Walk
from prebirth.rules.milestone import upcoming
from prebirth.rules.milestones import milestones
from prebirth.ui import app
from prebirth.ui.base import folders, theme
from prebirth.ui.base.tab_order import tab_stops
from prebirth.ui.base.today import today
from prebirth.ui.shell.assessment_window import SOON
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.window import MainWindow
from prebirth.ui.team.fingerprint import fingerprint_card
from prebirth.ui.unlock import first_run_page, putting_back
from prebirth.ui.unlock.first_run_page import FirstRunPage
from prebirth.ui.unlock.keys_dialog import KeysDialog
from prebirth.ui.unlock.print_code import draw_code
from prebirth.ui.unlock.putting_back import PuttingBackDialog
from prebirth.ui.unlock.unlock_page import UnlockPage
from prebirth.vault.backups import back_up
from prebirth.vault.errors import StorageError
from prebirth.vault.key_rotation import code_is_unkept, create_vault
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.wording.facts import gestation_words
from tests.conftest import PHRASE
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, press, texts


@pytest.fixture
def locked(qtbot: QtBot, vault: Vault) -> TypedWindow:
    back_up(vault)
    vault.close()
    window = TypedWindow(vault.folder)
    qtbot.addWidget(window)
    window.start()
    window.show()
    return window


def page(window: TypedWindow) -> QWidget:
    return present(window.stack.currentWidget())


def test_a_wrong_pass_phrase_says_so_and_lets_one_try_again(
    locked: TypedWindow, qtbot: QtBot
) -> None:
    unlock_page = instance(UnlockPage, page(locked))
    qtbot.keyClicks(unlock_page.secret.input, "not this one")
    qtbot.keyClick(unlock_page.secret.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: unlock_page.message.isVisible())
    assert "does not open this vault" in unlock_page.message.text()
    unlock_page.secret.input.setText(PHRASE)
    qtbot.mouseClick(unlock_page.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(page(locked), CaseloadPage))
    assert locked.vault is not None


def test_unlocking_with_nothing_typed_says_what_to_type(locked: TypedWindow) -> None:
    unlock_page = instance(UnlockPage, page(locked))
    unlock_page.open_button.click()
    assert "Type your pass-phrase" in unlock_page.message.text()
    assert unlock_page.message.isVisible()
    assert unlock_page.open_button.isEnabled()


def test_locking_closes_the_vault(locked: TypedWindow, qtbot: QtBot) -> None:
    unlock_page = instance(UnlockPage, page(locked))
    unlock_page.secret.input.setText(PHRASE)
    unlock_page.unlock()
    qtbot.waitUntil(lambda: isinstance(page(locked), CaseloadPage))
    locked.commands["lock"].trigger()
    assert isinstance(page(locked), UnlockPage)
    assert locked.vault is None
    unlock(locked.folder, PHRASE).close()


def test_a_damaged_vault_offers_its_backup(
    locked: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (locked.folder / "vault.db").write_bytes(b"x" * 5000)
    unlock_page = instance(UnlockPage, page(locked))
    unlock_page.secret.input.setText(PHRASE)
    unlock_page.unlock()
    qtbot.waitUntil(lambda: unlock_page.message.isVisible())
    assert "Restore a backup" in unlock_page.message.text()
    restore = button(unlock_page, "Restore a backup…")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_a, **_k: (_a[3][0], True))
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *_a: None)
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    assert unlock_page.newest.isVisible()
    restore.click()
    unlock_page.unlock()
    qtbot.waitUntil(lambda: isinstance(page(locked), CaseloadPage))
    assert "A backup was put in the place" in said[0]


def test_putting_a_backup_back_is_stopped_by_cancel(
    locked: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()

    def waits(_folder: Path, _backup: object, stopped: Callable[[], bool], _begins: object) -> None:
        begun.set()
        while not stopped():
            Event().wait(0.01)
        raise StorageError("Stopped. Nothing has been changed.")

    monkeypatch.setattr(putting_back, "restore", waits)
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_a, **_k: (_a[3][0], True))
    monkeypatch.setattr(QMessageBox, "information", lambda *_a: pytest.fail("it is in place"))
    unlock_page = instance(UnlockPage, page(locked))

    def cancel() -> None:
        press(instance(PuttingBackDialog, QApplication.activeModalWidget()), "Cancel")

    QTimer.singleShot(50, cancel)
    press(unlock_page, "Restore a backup…")
    assert begun.is_set()
    assert not unlock_page.message.isVisible()


def test_a_first_run_names_what_is_missing(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRunPage(tmp_path / "new")
    qtbot.addWidget(first)
    first.show()
    first.make()
    assert "Write your name" in first.message.text()
    first.name.setText("A")
    first.first.input.setText("short")
    first.make()
    assert "at least 12" in first.message.text()
    first.first.input.setText(PHRASE)
    first.second.input.setText(PHRASE + "x")
    first.make()
    assert "differ" in first.message.text()
    assert not (tmp_path / "new").exists()


def test_what_a_first_run_lacks_is_said_no_more_once_it_is_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = FirstRunPage(tmp_path / "new")
    qtbot.addWidget(first)
    first.show()
    first.make()
    assert first.message.isVisible()
    qtbot.keyClicks(first.first.input, "short")
    assert first.message.isVisible(), "the name is still not written"
    qtbot.keyClicks(first.name, "A")
    assert not first.message.isVisible()
    assert first.name.accessibleDescription() == ""


def test_enter_goes_from_line_to_line_at_a_first_run_and_begins_once_all_are_filled(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    monkeypatch.setattr(FirstRunPage, "make", lambda _self: made.append(True))
    first = FirstRunPage(tmp_path / "new")
    qtbot.addWidget(first)
    first.show()
    first.name.setFocus()
    for line, typed in ((first.name, "A"), (first.first.input, PHRASE)):
        assert first.focusWidget() is line
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert not made
    assert first.focusWidget() is first.second.input
    qtbot.keyClicks(first.second.input, PHRASE)
    qtbot.keyClick(first.name, Qt.Key.Key_Return)
    assert made == [True]
    qtbot.keyClick(first.second.input, Qt.Key.Key_Return)
    assert made == [True, True]


def test_an_error_is_said_with_its_field_alone(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRunPage(tmp_path / "new")
    qtbot.addWidget(first)
    first.show()
    first.make()
    name, secret, again = first.name, first.first.input, first.second.input
    hint = "Four or five words are easier to remember than symbols, and harder to guess."
    assert "Write your name" in name.accessibleDescription()
    assert secret.accessibleDescription() == hint
    name.setText("A")
    secret.setText("short")
    first.make()
    assert name.accessibleDescription() == ""
    assert "at least 12" in secret.accessibleDescription()
    assert secret.accessibleDescription().endswith(hint)
    assert first.focusWidget() is secret
    secret.setText(PHRASE)
    again.setText(PHRASE + "x")
    first.make()
    assert "differ" in again.accessibleDescription()
    qtbot.waitUntil(lambda: secret.accessibleDescription() == f"Hard to guess. {hint}")
    stops = list(tab_stops(first))
    at = stops.index(secret)
    assert stops[at + 1] is again, "what is typed twice blind presses no button between"
    see = instance(QPushButton, stops[at + 2])
    assert see.accessibleName() == "Show what is typed: Pass-phrase"
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        see.click()
        assert secret.echoMode() == again.echoMode() == mode, "one button shows both"


def test_the_recovery_code_is_where_the_keyboard_goes_and_nowhere_else_before(
    qtbot: QtBot,
    tmp_path: Path,
    cheap_keys: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[str] = []
    monkeypatch.setattr(first_run_page, "announce", lambda _widget, text: said.append(text))
    first = FirstRunPage(tmp_path / "vault")
    qtbot.addWidget(first)
    first.show()
    qtbot.waitUntil(first.name.hasFocus)
    first.name.setText("A")
    first.first.input.setText(PHRASE)
    first.second.input.setText(PHRASE)
    had: list[str] = []
    qapp = instance(QApplication, QApplication.instance())
    qapp.focusChanged.connect(
        lambda _before, now: had.append(now.accessibleName() if now else "nothing")
    )
    first.make()
    first.make()
    qtbot.waitUntil(lambda: bool(first.code()), timeout=15_000)
    (shown,) = [one for one in first.findChildren(QLabel) if one.property("look") == "code"]
    qtbot.waitUntil(shown.hasFocus)
    assert had == ["Making the vault…", f"Recovery code {' '.join(first.code())}"]
    assert "You see it only now" in shown.accessibleDescription()
    assert said == ["Making the vault…", "Your recovery code"]


def test_a_folder_that_refuses_is_said_and_nothing_typed_is_lost(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    first = FirstRunPage(tmp_path / "file" / "vault")
    qtbot.addWidget(first)
    first.show()
    first.name.setText("A")
    first.first.input.setText(PHRASE)
    first.second.input.setText(PHRASE)
    first.make()
    qtbot.waitUntil(lambda: first.message.isVisible())
    assert "may write there" in first.message.text()
    assert first.first.input.text() == PHRASE
    assert first.make_button.isEnabled()


def test_the_recovery_code_prints_on_one_page(qapp: object, tmp_path: Path) -> None:
    from pypdf import PdfReader

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    draw_code(printer, "ABCDE-23456-ABCDE-23456-ABCDE-23456")
    pages = PdfReader(tmp_path / "code.pdf").pages
    assert len(pages) == 1


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_whole_recovery_code_shows_in_a_font_that_comes_along(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    size: float,
    cheap_keys: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    widest = "WWWWW-WWWWW-WWWWW-WWWWW-WWWWW-WWWWW"
    monkeypatch.setattr("prebirth.vault.keys.new_recovery_code", lambda: widest)
    theme.dress(qapp, size)
    try:
        first = FirstRunPage(tmp_path / "vault")
        qtbot.addWidget(first)
        first.resize(900, 560)
        first.name.setText("A")
        first.first.input.setText(PHRASE)
        first.second.input.setText(PHRASE)
        first.show()
        first.make()
        qtbot.waitUntil(lambda: first.code() == widest, timeout=15_000)
        (shown,) = [one for one in first.findChildren(QLabel) if one.property("look") == "code"]
        qtbot.waitUntil(shown.isVisible)
        assert QFontInfo(shown.font()).family() == theme.FIXED
        assert shown.width() >= shown.minimumSizeHint().width()
        assert shown.height() >= shown.heightForWidth(shown.width())
    finally:
        theme.dress(qapp, 1.0)


def test_a_code_stands_in_the_font_of_codes_wherever_it_is_shown(qtbot: QtBot) -> None:
    """Not only where one makes a recovery code: a fingerprint and a hand-over have one too."""
    card = fingerprint_card("Yours", "12345 67890")
    qtbot.addWidget(card)
    card.show()
    (shown,) = [one for one in card.findChildren(QLabel) if one.property("look") == "code"]
    assert QFontInfo(shown.font()).family() == theme.FIXED


@pytest.fixture
def vaults(monkeypatch: pytest.MonkeyPatch, cheap_keys: None) -> list[Vault]:
    """The vaults that a first run makes."""
    made: list[Vault] = []

    def kept(*given: Any) -> tuple[Vault, str]:
        vault, code = create_vault(*given)
        made.append(vault)
        return vault, code

    monkeypatch.setattr("prebirth.ui.unlock.first_run_page.create_vault", kept)
    return made


def first_run(qtbot: QtBot, folder: Path) -> FirstRunPage:
    """A first run that has come as far as the recovery code."""
    first = FirstRunPage(folder)
    qtbot.addWidget(first)
    first.name.setText("A")
    for line in (first.first, first.second):
        line.input.setText(PHRASE)
    first.make()
    qtbot.waitUntil(lambda: bool(first.code()), timeout=15_000)
    return first


def test_a_code_that_nobody_kept_is_offered_anew_at_each_unlocking_until_one_is(
    qtbot: QtBot, tmp_path: Path, vaults: list[Vault], monkeypatch: pytest.MonkeyPatch
) -> None:
    first_run(qtbot, tmp_path / "vault")
    vaults[0].close()
    offered: list[str] = []

    def answer(dialog: KeysDialog) -> int:
        offered.append(texts(dialog))
        if len(offered) == 1:
            dialog.reject()
            return 0
        dialog.present.input.setText(PHRASE)
        press(dialog, "Make a new recovery code")
        qtbot.waitUntil(lambda: hasattr(dialog, "code"), timeout=15_000)
        dialog.code.kept.click()
        offered.append(dialog.code.code)
        return 0

    monkeypatch.setattr(KeysDialog, "exec", answer)

    def unlocked(secret: str) -> None:
        again = TypedWindow(tmp_path / "vault")
        qtbot.addWidget(again)
        again.show_caseload(unlock(tmp_path / "vault", secret))
        qtbot.wait(3 * SOON)
        again.lock()

    unlocked(PHRASE)
    unlocked(PHRASE)
    assert all("You have not written down a recovery code" in text for text in offered[:2])
    unlocked(offered[2])
    assert len(offered) == 3, "nobody is asked again once the code is kept"


def test_a_code_that_is_kept_at_the_first_run_is_not_offered_anew(
    qtbot: QtBot, tmp_path: Path, vaults: list[Vault]
) -> None:
    first = first_run(qtbot, tmp_path / "vault")
    assert code_is_unkept(vaults[0])
    first.kept.click()
    first.go_button.click()
    assert not code_is_unkept(vaults[0])
    vaults[0].close()


def test_a_new_vault_can_be_made_in_another_folder(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = TypedWindow(tmp_path / "usual")
    qtbot.addWidget(window)
    window.start()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    next(
        one for one in window.findChildren(QPushButton) if one.text() == "In another folder…"
    ).click()
    assert window.folder == tmp_path
    assert isinstance(window.stack.currentWidget(), FirstRunPage)
    assert any(
        one.text().replace("\u200b", "") == f"In {tmp_path}"
        for one in present(window.stack.currentWidget()).findChildren(QLabel)
    )


def test_the_vault_that_was_open_last_is_opened_next_and_said_to_be_gone_where_it_is(
    qtbot: QtBot, qapp: QApplication, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PREBIRTH_DATA", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    window = TypedWindow(vault.folder)
    qtbot.addWidget(window)
    window.show_caseload(vault)
    assert folders.last_vault() == vault.folder
    begun: list[TypedWindow] = []
    monkeypatch.setattr(app, "make_app", lambda _words: qapp)
    monkeypatch.setattr(app, "restore_place", begun.append)
    monkeypatch.setattr(QApplication, "exec", lambda *_args: 0)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    for gone in (False, True):
        if gone:
            vault.folder.rename(tmp_path / "taken away")
        app.run(None)
        qtbot.addWidget(begun[-1])
        assert begun[-1].folder == (tmp_path / "home" / "prebirth" if gone else vault.folder)
        assert isinstance(begun[-1].stack.currentWidget(), FirstRunPage if gone else UnlockPage)
        said = any("is not there now" in one.text() for one in begun[-1].foot.findChildren(QLabel))
        assert said is gone
    (tmp_path / "taken away").rename(vault.folder)
    folders.keep_last_vault(tmp_path / "home" / "prebirth")
    assert folders.last_vault() == tmp_path / "home" / "prebirth"


@pytest.mark.parametrize("made", [False, True])
def test_a_vault_in_a_folder_that_syncs_is_warned_of(
    qtbot: QtBot, vault: Vault, tmp_path: Path, made: bool
) -> None:
    folder = tmp_path / "OneDrive - Northfen Council" / "vault"
    for place, warned in ((folder, True), (vault.folder, False)):
        page = UnlockPage(place) if made else FirstRunPage(place)
        qtbot.addWidget(page)
        assert (
            any("OneDrive copies this folder" in one.text() for one in page.findChildren(QLabel))
            is warned
        )


def test_a_colleague_s_file_that_was_opened_is_offered_once_the_vault_is(
    qtbot: QtBot, locked: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought: list[Path] = []
    monkeypatch.setattr(MainWindow, "_bring_in", lambda _window, path: brought.append(path))
    locked.bring = tmp_path / "a.prebirth"
    page = instance(UnlockPage, locked.stack.currentWidget())
    page.secret.input.setText(PHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: bool(brought))
    locked.show_caseload(locked.vault)
    qtbot.wait(200)
    assert brought == [tmp_path / "a.prebirth"]


def test_the_caseload_shows_gestation_and_the_next_date(
    window: TypedWindow, qtbot: QtBot, walk: Walk
) -> None:
    window.caseload.practice()
    assert window.walk is not None
    window.close_case()
    model = window.caseload.model
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert cells[0] == "26-0417"
    assert cells[1] == gestation_words(practice_case_for(today()), today())
    assert cells[1] in {f"26+{day}" for day in range(1, 7)} | {"27+0"}, "by the day of the week"
    steps = upcoming(milestones(practice_case_for(today()), today(), walk), today())
    day, words = min(
        (step.due, f"{'Due' if step.due_by else 'Planned'}: {step.name}")
        for step in steps
        if step.due >= today()
    )
    assert cells[3].startswith(f"{words}, {day.day} "), "due by, or planned for"
    window.activateWindow()
    qtbot.waitUntil(window.caseload.view.hasFocus)
    qtbot.keyClick(window.caseload.view, Qt.Key.Key_Return)
    assert window.walk is not None


def test_a_broken_file_is_not_taken_in(
    window: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    (tmp_path / "bad.json").write_text('{"id": "x", "people": [{"id": "p", "born": "31 Feb"}]}')
    window.caseload.import_from(tmp_path / "bad.json")
    qtbot.waitUntil(lambda: bool(said), timeout=5000)
    assert "Nothing was taken from it" in said[0]
    assert button(window.caseload, "Import…")
    assert window.caseload.model.rowCount() == 0


def test_a_file_is_read_while_the_list_can_be_used_and_the_reading_can_be_stopped(
    window: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path, go, said = tmp_path / "case.json", Event(), []
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *args: told.append(args[2]))
    path.write_bytes(to_bytes(practice_case()))
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))

    def slowly(file: Path, _stopped: object) -> Case:
        assert go.wait(10)
        return read_case(file)

    monkeypatch.setattr("prebirth.ui.shell.new_cases.read_case_from_elsewhere", slowly)
    window.caseload.import_from(path)
    press(window.caseload, "Reading… Stop")
    go.set()
    qtbot.waitUntil(lambda: said == ["Stopped. Nothing was written."], timeout=5000)
    assert window.vault.cases() == []
    window.caseload.import_from(path)
    qtbot.waitUntil(lambda: window.saver is not None, timeout=5000)
    assert window.saver.case.people == practice_case().people
    assert "4 entries in this file do not say" in told[0]


def test_leaving_the_list_while_a_file_is_read_harms_nothing(
    window: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    go = Event()

    def slowly(_file: Path, _stopped: object) -> Case:
        assert go.wait(10)
        return practice_case()

    monkeypatch.setattr("prebirth.ui.shell.new_cases.read_case_from_elsewhere", slowly)
    page = window.caseload
    page.import_from(tmp_path / "case.json")
    window.show_caseload(window.vault)
    qtbot.waitUntil(lambda: not isValid(page), timeout=5000)
    go.set()
    QThreadPool.globalInstance().waitForDone(5000)
    assert window.vault.cases() == []


def test_a_form_with_a_typo_does_not_close_the_app(
    window: TypedWindow, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    window.caseload.practice()
    window.close_case()
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "assessment.yaml").write_text("id: [")
    monkeypatch.setenv("PREBIRTH_FORMS", str(tmp_path / "forms"))
    window.caseload.open_current()
    assert "assessment.yaml" in said[0]
    assert "The assessment itself is safe" in said[0]
    assert window.walk is None


def test_what_nobody_foresaw_is_said_without_a_traceback(
    window: TypedWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from prebirth.ui.app import unexpected

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    monkeypatch.setenv("PREBIRTH_DATA", str(tmp_path / "data"))
    try:
        raise KeyError("a name somebody typed")  # noqa: TRY301
    except KeyError as error:
        unexpected(window, error, KeyError, error.__traceback__)
    assert "KeyError" in said[0]
    assert "is safe" in said[0]
    log = (tmp_path / "data" / "log" / "faults.log").read_text()
    assert "KeyError at a place" in log or "KeyError at tests/ui/test_unlock.py:" in log
    assert "a name somebody typed" not in said[0] + "".join(capsys.readouterr()) + log


def test_what_is_wrong_is_marked_at_the_field_and_goes_as_somebody_types(
    locked: TypedWindow, qtbot: QtBot
) -> None:
    page = instance(UnlockPage, locked.stack.currentWidget())
    qtbot.keyClick(page.secret.input, Qt.Key.Key_Return)
    assert page.message.isVisible()
    assert page.secret.input.property("wrong") is True
    assert page.secret.input.accessibleDescription().startswith("Type your pass-phrase")
    qtbot.keyClicks(page.secret.input, PHRASE[0])
    assert not page.message.isVisible()
    assert page.secret.input.property("wrong") is False
    assert not page.secret.input.accessibleDescription()
    page.secret.input.clear()
    qtbot.keyClick(page.secret.input, Qt.Key.Key_Return)
    page.secret.input.setText(PHRASE)  # as from a clipboard, and not key by key
    page.unlock()
    assert page.open_button.text() == "Unlocking…"
    assert not page.message.isVisible()
    qtbot.waitUntil(lambda: locked.vault is not None, timeout=20_000)
