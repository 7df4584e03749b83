"""Locking by key, idleness and system, with unsaved work; changing pass-phrase and code."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.help.handbook_window import HandbookWindow
from prebirth.ui.locking import fresh, idle
from prebirth.ui.locking.idle import Idle
from prebirth.ui.locking.lock_warning import LockWarning
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.delete_dialog import DeleteDialog
from prebirth.ui.shell.lock_key import LockKey
from prebirth.ui.unlock.cover_page import CoverPage
from prebirth.ui.unlock.first_run_page import FirstRunPage
from prebirth.ui.unlock.keys_dialog import KeysDialog
from prebirth.ui.unlock.unlock_page import UnlockPage
from prebirth.vault.backups import list_backups
from prebirth.vault.errors import WrongPassError
from prebirth.vault.store import LOG
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, press, prose_of, question, sign_card, texts
from tests.ui.screens import settle

ASKS = QMessageBox.warning
OTHER = "quite another set of words"
SIGNALLED = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from prebirth.ui.locking.signals import SystemSignals
app = QApplication([])
heard = []
listening = SystemSignals(app)
listening.locking.connect(lambda: heard.append(1))
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "other")
saver, gnome = "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"
login, place = "org.freedesktop.login1", "/org/freedesktop/login1"
wanted = {
    "screen": (saver, "/org/freedesktop/ScreenSaver", saver, "ActiveChanged", [True]),
    "unlocked": (gnome, "/org/gnome/ScreenSaver", gnome, "ActiveChanged", [False]),
    "sleep": (login, place, login + ".Manager", "PrepareForSleep", [True]),
    "session": (login, place + "/session/_31", login + ".Session", "Lock", []),
}
service, path, interface, name, said = wanted[sys.argv[1]]
assert bus.registerService(service)
message = QDBusMessage.createSignal(path, interface, name)
message.setArguments(said)
QTimer.singleShot(100, lambda: bus.send(message))
QTimer.singleShot(900, app.quit)
app.exec()
print(len(heard))
"""


class Clock:
    """What a computer's clocks say, by hand."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.worked = 0.0

    def process_time(self) -> float:
        return self.worked

    def time(self) -> float:
        return self.now

    monotonic = time

    def pass_minutes(self, minutes: int, watching: Idle) -> None:
        """Let time pass, with a look at the clock every five seconds."""
        for _ in range(minutes * 12):
            self.now += 5
            watching.look()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(idle, "time", made)
    return made


def shown(window: TypedWindow) -> str:
    """Every word that can be seen."""
    words = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QLineEdit):
            words.append(widget.text())
        elif widget.isVisible() and isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
    return " ".join(words)


def test_locking_saves_what_is_typed_shows_nothing_and_tells_whoever_replaces_it(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section("S7")
    qtbot.keyClicks(prose_of(question(opened, "Q7.3")).input, "the last word")
    with qtbot.waitSignal(opened.locked):
        opened.commands["lock"].trigger()
    assert isinstance(opened.stack.currentWidget(), UnlockPage)
    settle()
    assert "26-0417" not in shown(opened)
    assert opened.vault is None
    assert not opened.head.lock.isVisible()
    vault = unlock(opened.folder, PHRASE)
    assert "the last word" in Session(vault, "practice").case.answer("Q7.3").text
    assert len(list_backups(opened.folder)) == 1, "a backup of this session was made"
    vault.close()


def test_it_says_that_it_locks_soon_and_a_key_lets_it_stay(
    opened: TypedWindow, qtbot: QtBot, qapp: QApplication, clock: Clock
) -> None:
    watching, locked = Idle(qapp), []
    watching.passed.connect(lambda: locked.append(1))
    warning = LockWarning(opened, watching)
    clock.pass_minutes(idle.USUAL - 1, watching)
    assert not [one for one in opened.findChildren(Dialog) if one.isVisible()]
    while 60 * idle.USUAL - (clock.now - 1000) > idle.WARNING:
        clock.now += 5
        watching.look()
    (said,) = [one for one in opened.findChildren(Dialog) if one.isVisible()]
    assert f"Prebirth locks in {idle.WARNING} seconds." in texts(said)
    watching.watch(said.windowHandle())
    QTest.keyClick(said.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(said))
    clock.pass_minutes(idle.USUAL - 1, watching)
    assert not locked, "the time is counted anew from the key"
    warning.close()


def test_nobody_there_for_a_while_locks_it_whatever_dialog_is_open(
    opened: TypedWindow, qtbot: QtBot, qapp: QApplication, clock: Clock
) -> None:
    watching = Idle(qapp)
    watching.passed.connect(opened.lock_by_itself)
    watching.watch(opened.windowHandle())
    clock.pass_minutes(9, watching)
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Shift)
    clock.pass_minutes(9, watching)
    assert opened.vault, "nine minutes after the last touch"
    dialog = KeysDialog(opened, opened.vault)
    QTimer.singleShot(100, lambda: clock.pass_minutes(2, watching))
    dialog.exec()
    assert opened.vault is None
    assert not dialog.isVisible()
    watching.deleteLater()


def opens(opened: TypedWindow, kind: str) -> None:
    """Open a message box, a list in a dialog, a menu, or the finder, and wait until it closes."""
    if kind == "box":
        press(sign_card(opened), "Sign as social worker")
    elif kind == "copy":
        opened.commands["report"].trigger()
    elif kind == "find":
        opened.commands["find"].trigger()
    else:
        QMenu("Menu", opened).exec()


@pytest.mark.parametrize("kind", ["box", "copy", "find", "menu", "handbook"])
def test_the_key_locks_from_every_window_and_signs_nothing(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(QMessageBox, "warning", ASKS)
    opened.walk.open_section("S18")
    key, key_heard, signed = LockKey(opened), list[bool](), opened.saver.case.signoffs

    def type_on() -> None:
        books = opened.findChildren(HandbookWindow)
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        at = over or (books[0] if kind == "handbook" else opened)
        handle = present(at.windowHandle())
        key.watch(handle)
        QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        key_heard.append(opened.vault is None)
        for letter in PHRASE[:4]:  # the screen has not given the page the keyboard yet
            QTest.keyClick(handle, Qt.Key(ord(letter.upper())))

    QTimer.singleShot(300, type_on)
    if kind == "handbook":
        opened.commands["help"].trigger()
        qtbot.waitUntil(lambda: bool(key_heard))
    else:
        opens(opened, kind)
    qtbot.waitUntil(lambda: bool(key_heard))
    assert key_heard == [True]
    page = instance(UnlockPage, opened.stack.currentWidget())
    assert page.secret.input.text() == PHRASE[:4]
    assert QApplication.activeModalWidget() is None
    key.deleteLater()
    vault = unlock(opened.folder, PHRASE)
    assert Session(vault, "practice").case.signoffs == signed
    vault.close()


def test_while_the_keys_change_the_keyboard_stays_where_it_is(
    opened: TypedWindow, qtbot: QtBot, cheap_keys: None
) -> None:
    dialog = KeysDialog(opened, opened.vault)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.present.input.setText(PHRASE)
    dialog.renew.setFocus()
    dialog.renew.click()
    assert dialog.message.text() == "A moment…"
    assert dialog.isEnabled()
    assert dialog.focusWidget() is dialog.renew
    dialog.reject()
    dialog.accept()
    assert dialog.isVisible(), "what comes of it must be seen"
    qtbot.waitUntil(lambda: "new recovery code" in texts(dialog), timeout=20_000)


def test_a_computer_that_slept_wakes_up_locked(
    opened: TypedWindow, qapp: QApplication, clock: Clock
) -> None:
    watching = Idle(qapp)
    watching.passed.connect(opened.lock_by_itself)
    clock.now += 10
    watching.look()
    assert opened.vault
    clock.now += 120
    watching.look()
    assert opened.vault is None
    watching.deleteLater()


def test_a_long_print_is_no_sleep(opened: TypedWindow, qapp: QApplication, clock: Clock) -> None:
    watching, locked = Idle(qapp), []
    watching.passed.connect(lambda: locked.append(clock.now))
    clock.now += 60
    clock.worked += 50
    watching.look()
    assert not locked
    clock.now += 60
    clock.worked += 20
    watching.look()
    assert locked, "it worked, and then it slept"
    watching.deleteLater()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("signal", "heard"), [("screen", "1"), ("unlocked", "0"), ("sleep", "1"), ("session", "1")]
)
def test_the_lock_and_the_sleep_of_the_system_are_heard(
    tmp_path: Path, signal: str, heard: str
) -> None:
    """On a message bus of its own, which stands for that of the system too."""
    assert shutil.which("dbus-run-session"), (
        "this test needs dbus: install it, or run make test, which does where it may"
    )
    system, user = "DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"
    code = f"import os; os.environ[{system!r}] = os.environ[{user!r}]\n{SIGNALLED}"
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", code, signal],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == heard, done.stderr


def test_what_cannot_be_saved_is_covered_until_it_is_and_then_it_locks(
    opened: TypedWindow, qtbot: QtBot, cheap_keys: None
) -> None:
    pages = opened.vault.store.run("PRAGMA page_count")[0][0]
    opened.vault.store.run(f"PRAGMA max_page_count = {pages}")
    count = 0
    while not opened.saver.unsaved:
        count += 1
        opened.saver.do(None, Session.add, "people", Person(notes="Somebody " * 300), LABEL)
        assert count < 200
    opened.lock_by_itself()
    cover = opened.stack.currentWidget()
    assert isinstance(cover, CoverPage)
    settle()
    assert "Somebody" not in shown(opened)
    assert not opened.head.isEnabled()
    opened.refresh_head()
    assert opened.windowTitle() == "Prebirth"
    assert not opened.head.isVisible(), "a reference and a day are for no passer-by"
    assert not opened.foot.isVisible(), "nor is what was done last"
    for name in ("find", "report", "larger", "undo"):
        opened.commands[name].trigger()
    assert opened.stack.currentWidget() is cover, (
        "no key opens, changes or lays out anew what is covered"
    )
    assert QApplication.activeModalWidget() is None
    qtbot.keyClicks(cover.secret.input, "not this one")
    cover.try_it()
    qtbot.waitUntil(lambda: cover.message.isVisible())
    qtbot.keyClicks(cover.secret.input, PHRASE)
    cover.try_it()
    qtbot.waitUntil(lambda: opened.stack.currentWidget() is opened.walk)
    assert opened.head.isVisible()
    assert opened.foot.isVisible()
    assert opened.saver.case.assessment.reference in opened.windowTitle()
    opened.lock_by_itself()
    assert isinstance(opened.stack.currentWidget(), CoverPage)
    opened.vault.store.run("PRAGMA max_page_count = 1000000")
    with qtbot.waitSignal(opened.locked):
        opened.saver.retry()
    assert isinstance(opened.stack.currentWidget(), UnlockPage)
    vault = unlock(opened.folder, PHRASE)
    assert (
        sum(
            person.notes.startswith("Somebody") for person in Session(vault, "practice").case.people
        )
        == count
    )
    vault.close()


def test_the_cover_opens_though_the_folder_has_gone(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.lock()
    vault = unlock(opened.folder, PHRASE)
    opened.show_caseload(vault)
    opened.open_case("practice")
    shutil.move(vault.folder, vault.folder.with_name("away"))
    opened.saver.do(None, Session.set, "pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    opened.lock_by_itself()
    cover = opened.stack.currentWidget()
    assert isinstance(cover, CoverPage)
    qtbot.keyClicks(cover.secret.input, PHRASE)
    cover.try_it()
    qtbot.waitUntil(lambda: opened.stack.currentWidget() is opened.walk)
    shutil.move(vault.folder.with_name("away"), vault.folder)
    opened.saver.retry()
    assert not opened.saver.unsaved


@pytest.mark.parametrize("ours", [True, False])
def test_the_clipboard_is_emptied_where_it_is_ours(ours: bool) -> None:
    """By a stand-in, since without a screen nobody owns the clipboard."""

    class Clipboard:
        def __init__(self) -> None:
            self.cleared = 0

        def ownsClipboard(self) -> bool:
            return ours

        def clear(self) -> None:
            self.cleared += 1

    clipboard = Clipboard()
    assert fresh.emptied(cast("QClipboard", clipboard)) == ours
    assert clipboard.cleared == ours


def test_the_fresh_process_is_told_where_the_vault_lies_and_nothing_else(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(fresh, "again", started.append)
    fresh.replaced(opened.folder)
    assert started[0][-2:] == ["--vault", str(opened.folder)]
    assert PHRASE not in " ".join(started[0])


class Process(subprocess.Popen[bytes]):
    """The process that is to take the place of this one, and waited for."""

    def __init__(self, *words: Any, **how: Any) -> None:
        super().__init__(*words, **how)
        MADE.append(self)


MADE: list[Process] = []


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """With what code this process would have ended, which a test outlives."""
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    monkeypatch.setattr(subprocess, "Popen", Process)
    yield codes
    process = MADE.pop()
    process.wait(20)
    for end in (process.stdin, process.stdout):
        present(end).close()


TAKES = "import sys; print('shown', flush=True); open(sys.argv[1], 'w').write(sys.stdin.readline())"


def test_who_locks_and_types_at_once_loses_no_letter_to_what_lies_below(
    opened: TypedWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    ends: list[int],
) -> None:
    told = tmp_path / "told"
    monkeypatch.setattr(fresh, "command", lambda _vault: [sys.executable, "-c", TAKES])
    monkeypatch.setattr(fresh, "SUCCEEDS", str(told))
    monkeypatch.setattr(fresh, "TURN", 0.2)
    asked: list[bool] = []
    opened.locked.connect(asked.append)
    opened.commands["lock"].trigger()
    page = instance(UnlockPage, opened.stack.currentWidget())
    assert asked == [True], "somebody is there"
    assert opened.focusWidget() is page.secret.input, "before anything else happens"
    fresh.hand_over(page, opened.folder)
    qtbot.keyClicks(page.secret.input, PHRASE)
    qtbot.keyClick(page.secret.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert opened.vault is None, "this process has secrets in its memory: it opens nothing again"
    qtbot.waitUntil(lambda: told.exists() and told.read_text().endswith("\n"), timeout=20_000)
    assert json.loads(told.read_text()) == [PHRASE, True]


def test_a_window_that_takes_the_place_of_one_goes_on_with_what_was_typed_there(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cheap_keys: None
) -> None:
    opened.lock()
    page = instance(UnlockPage, opened.stack.currentWidget())
    into, out = os.pipe()
    shown = io.BytesIO()
    said = io.TextIOWrapper(shown)
    stdin = os.fdopen(into)
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(sys, "stdout", said)
    fresh.succeed(page)
    qtbot.waitUntil(lambda: shown.getvalue() == b"shown\n")
    qtbot.keyClicks(page.secret.input, PHRASE[7:])
    qtbot.keyClick(page.secret.input, Qt.Key.Key_Return)
    settle()
    assert opened.vault is None
    assert page.secret.input.text() == PHRASE[7:]
    with qtbot.waitSignal(page.unlocked, timeout=20_000):
        os.write(out, json.dumps([PHRASE[:7], False]).encode() + b"\n")
        os.close(out)
    stdin.close()


def test_a_window_whose_successor_does_not_come_is_replaced_at_once(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ends: list[int]
) -> None:
    replaced: list[list[str]] = []

    def again(words: list[str]) -> None:
        replaced.append(words)
        raise InterruptedError

    monkeypatch.setattr(fresh, "command", lambda _vault: [sys.executable, "-c", ""])
    monkeypatch.setattr(fresh, "again", again)
    opened.lock()
    with qtbot.captureExceptions() as ended:
        fresh.hand_over(instance(UnlockPage, opened.stack.currentWidget()), opened.folder)
        qtbot.waitUntil(lambda: bool(replaced), timeout=20_000)
    assert ended[0][0] is InterruptedError, "nothing more is done here"


def test_locking_by_itself_waits_for_nobody(opened: TypedWindow) -> None:
    asked: list[bool] = []
    opened.locked.connect(asked.append)
    opened.lock_by_itself()
    assert asked == [False], "the computer may be about to sleep, with secrets in memory"


@pytest.mark.parametrize(
    ("began", "words", "frozen", "again"),
    [
        (["python", "main.py"], ["main.py"], False, ["main.py"]),
        (
            ["python", "-I", "-S", "/lib/start.py", "--vault", "old"],
            ["/lib/start.py", "--vault", "old"],
            False,
            ["-I", "-S", "/lib/start.py"],
        ),
        (
            ["python", "-m", "prebirth", "--bring", "a.prebirth"],
            ["/x/prebirth.py", "--bring", "a.prebirth"],
            False,
            ["-m", "prebirth"],
        ),
        (
            ["prebirth.exe", "-X", "utf8", "start.py", "a.prebirth"],
            ["start.py", "a.prebirth"],
            True,
            [],
        ),
    ],
)
def test_it_is_started_anew_as_it_was_started(
    monkeypatch: pytest.MonkeyPatch,
    began: list[str],
    words: list[str],
    frozen: bool,
    again: list[str],
) -> None:
    monkeypatch.setattr(sys, "orig_argv", began)
    monkeypatch.setattr(sys, "argv", words)
    if frozen:
        monkeypatch.setattr(sys, "frozen", "prebirth", raising=False)
    assert fresh.command(Path("v")) == [sys.executable, *again, "--vault", "v"]


def test_a_new_pass_phrase_is_asked_twice_and_judged_and_opens_the_vault(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = KeysDialog(opened, opened.vault)
    qtbot.addWidget(dialog)
    dialog.show()
    for typed, again, problem in (
        ("short", "short", "at least 12"),
        ("password1234", "password1234", "easy to guess"),
        ("worker123456", "worker123456", "easy to guess"),
        (OTHER, "x", "differ"),
        (OTHER, OTHER, "Type what opens"),
    ):
        dialog.wanted.first.input.setText(typed)
        dialog.wanted.second.input.setText(again)
        dialog.change.click()
        assert problem in dialog.what_is_wrong.text()
    dialog.present.input.setText("not this one")
    dialog.change.click()
    qtbot.waitUntil(lambda: "does not open" in dialog.what_is_wrong.text())
    dialog.present.input.setText(PHRASE)
    dialog.change.click()
    qtbot.waitUntil(lambda: "✓" in dialog.message.text())
    assert dialog.present.input.text() == dialog.wanted.text() == ""
    opened.lock()
    with pytest.raises(WrongPassError):
        unlock(opened.folder, PHRASE)
    unlock(opened.folder, OTHER).close()


@pytest.mark.parametrize("which", ["renew", "turn"])
def test_a_new_recovery_code_is_shown_and_opens_the_vault(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_args: QMessageBox.StandardButton.Ok)
    dialog = KeysDialog(opened, opened.vault)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.present.input.setText(PHRASE)
    getattr(dialog, which).click()
    qtbot.waitUntil(lambda: hasattr(dialog, "code") and dialog.code.isVisible(), timeout=10_000)
    dialog.code.kept.click()
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    opened.lock()
    vault = unlock(opened.folder, dialog.code.code)
    assert vault.remarks == [], "the code is kept: nobody is asked for another"
    assert Session(vault, "practice").case.pregnancy.unit == "Riverside"
    vault.close()


def test_deleting_takes_two_steps_and_leaves_the_list_without_it(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fill(dialog: DeleteDialog) -> int:
        dialog.show()
        dialog.accept()
        assert "Choose why it goes" in dialog.what_is_wrong.text()
        assert "Write who decided" in dialog.what_is_wrong.text()
        dialog.why.setCurrentIndex(dialog.why.findText("It was begun by mistake"))
        dialog.who.input.setText("B Manager")
        dialog.typed.input.setText("26-0000")
        dialog.accept()
        assert "That is not" in dialog.what_is_wrong.text()
        dialog.typed.input.setText("26-0417")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(DeleteDialog, "exec", fill)
    answer = QMessageBox.StandardButton.Cancel

    def ask(*args: object) -> QMessageBox.StandardButton:
        asked.append(str(args[2]))
        return answer

    monkeypatch.setattr(QMessageBox, "warning", ask)
    opened.commands["delete"].trigger()
    assert opened.vault.cases(), "the second step was refused"
    answer = QMessageBox.StandardButton.Ok
    opened.commands["delete"].trigger()
    assert len(asked) == 2
    assert opened.vault.cases() == []
    assert isinstance(opened.stack.currentWidget(), CaseloadPage)
    assert opened.caseload.model.rowCount() == 0
    (tombstone,) = [
        change
        for entry in opened.vault.store.entries(LOG)
        for change in entry.changes
        if change.field == "delete"
    ]
    assert tombstone.after["reason"] == "It was begun by mistake; decided by B Manager"


def test_enter_presses_the_button_the_keyboard_is_on_in_a_dialog_too(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = DeleteDialog(opened, opened.vault.cases()[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    (delete,) = [one for one in dialog.findChildren(QPushButton) if one.text().startswith("Delete")]
    delete.setFocus()
    qtbot.keyClick(delete, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Keep it, which stands out, was not pressed in its place"
    assert "Write who decided" in dialog.what_is_wrong.text()
    (keep,) = [one for one in dialog.findChildren(QPushButton) if one.text() == "Keep it"]
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_vault_that_lost_everything_can_be_begun_anew_in_its_folder(
    qtbot: QtBot, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()
    for path in vault.folder.rglob("keys.json"):
        path.unlink()
    window = TypedWindow(vault.folder)
    qtbot.addWidget(window)
    window.start()
    window.show()
    page = instance(UnlockPage, window.stack.currentWidget())
    page.secret.input.setText(PHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: page.afresh.isVisible())
    monkeypatch.setattr(QMessageBox, "warning", lambda *_args: QMessageBox.StandardButton.Ok)
    page.afresh.click()
    assert isinstance(window.stack.currentWidget(), FirstRunPage)
    assert list((vault.folder / "backups").glob("aside-*/vault.db"))
    Vault.create(vault.folder, PHRASE, "A Worker")[0].close()


@pytest.mark.slow
def test_wrong_tries_make_the_next_wait_and_the_button_counts(qtbot: QtBot, vault: Vault) -> None:
    from prebirth.vault import throttle

    vault.close()
    for _ in range(5):
        throttle.record_failure(vault.folder)
    page = UnlockPage(vault.folder)
    qtbot.addWidget(page)
    page.show()
    page.secret.input.setText(PHRASE)
    with qtbot.waitSignal(page.unlocked, timeout=15_000) as got:
        page.unlock()
        assert "Waiting" in page.open_button.text()
    got.args[0].close()
