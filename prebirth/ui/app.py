"""Starts the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from prebirth.base.places import data_folder
from prebirth.ui.base import theme
from prebirth.ui.base.folders import last_vault
from prebirth.ui.base.interfaces import tell_readers
from prebirth.ui.base.language import speak
from prebirth.ui.base.own_plugins import load_own_alone
from prebirth.ui.base.preferences import (
    apply_kept_look,
    follow_system_colours,
    keep_place,
    restore_place,
)
from prebirth.ui.base.say import warn
from prebirth.ui.base.work import collect_garbage
from prebirth.ui.shell.window import MainWindow
from prebirth.vault.folder import is_vault

QUIET = "qt.text.font.db.info=false\nqt.text.font.db.warning=false"
"""Silences what Qt logs about every font that lacks a script: it says nothing to a worker."""
LATER = 1500
"""Milliseconds after which, with the window long there, the watch for idleness and sleep begins."""
ICON = 64
SETTLED = 400
"""Milliseconds after which, with the window painted, memory is tidied again."""


def run(vault: Path | None, bring: Path | None = None, *, succeeds: bool = False) -> int:
    """Open the window, with a colleague's copy to bring in if one is given; its exit code.

    One that succeeds takes the place of a locked window, and goes on with what was typed there.
    """
    app = make_app(["prebirth"])
    wanted = vault or last_vault()
    there = wanted if vault or is_vault(wanted) else data_folder()
    window = MainWindow(there)
    window.bring = bring
    sys.excepthook = lambda kind, error, trace: unexpected(window, error, kind, trace)
    window.locked.connect(lambda attended: replace_process(window, attended=attended))
    restore_place(window)
    window.start()
    window.show()
    if succeeds:
        take_place(window)
    if there != wanted:
        window.foot.show_notice(
            QCoreApplication.translate(
                "app", "The last vault you used is not there now: {path}"
            ).format(path=wanted)
        )
    QTimer.singleShot(SETTLED, window, lambda: after_a_crash(window))
    QTimer.singleShot(
        SETTLED, window, lambda: app.setWindowIcon(theme.icon("prebirth", "", ICON))
    )  # what draws pictures is slow to load
    QTimer.singleShot(LATER, window, lambda: watch(app, window))
    ended = app.exec()
    keep_place(window)
    return ended


def after_a_crash(window: MainWindow) -> None:
    """Say what is safe after a crash, and where the report lies; then watch for the next."""
    # Late: logging takes 20 ms to load, which the first paint need not wait for.
    from prebirth.ui.base import faults

    report = faults.crash_report()
    if report:
        safe = QCoreApplication.translate(
            "app",
            "Prebirth stopped by itself last time. What was saved is there, and what was being "
            "typed comes back with the assessment.",
        )
        where = QCoreApplication.translate(
            "app", "A report with nothing of a family in it: {path}"
        ).format(path=report)
        window.foot.show_notice(f"{safe} {where}")
    faults.watch()


def watch(app: QApplication, window: MainWindow) -> None:
    """Lock when nobody touches it for a while, when the system sleeps, and by key from a dialog."""
    # Late: D-Bus and the rest take 30 ms to load, which the first paint need not wait for.
    from prebirth.ui.locking.idle import Idle
    from prebirth.ui.locking.lock_warning import LockWarning
    from prebirth.ui.locking.signals import SystemSignals
    from prebirth.ui.shell.lock_key import LockKey

    idle = Idle(app)
    idle.passed.connect(window.lock_by_itself)
    LockWarning(window, idle)
    LockKey(window)
    SystemSignals(window).locking.connect(window.lock_by_itself)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: follow_system_colours(window))


def replace_process(window: MainWindow, *, attended: bool) -> None:
    """Let a fresh process take the window's place: at once where nobody is there to type."""
    # Late: needed once, at the end.
    from prebirth.ui.locking import fresh
    from prebirth.ui.unlock.unlock_page import UnlockPage

    keep_place(window)
    page = window.stack.currentWidget()
    if attended and isinstance(page, UnlockPage):
        fresh.hand_over(page, window.folder)
    else:
        fresh.replaced(window.folder)


def take_place(window: MainWindow) -> None:
    """Take the place of a window that was locked."""
    # Late: as above.
    from prebirth.ui.locking import fresh
    from prebirth.ui.unlock.unlock_page import UnlockPage

    page = window.stack.currentWidget()
    if isinstance(page, UnlockPage):
        fresh.succeed(page)


def unexpected(
    window: QWidget, error: BaseException, kind: type[BaseException], trace: TracebackType | None
) -> None:
    """Say that something unforeseen went wrong, and what is safe.

    Never a traceback, which might hold what somebody typed.
    """
    # Late: see after_a_crash.
    from prebirth.ui.base import faults

    faults.note(kind, trace)

    text = QCoreApplication.translate(
        "app",
        "Something went wrong here ({kind}). Everything up to the last “Saved” is safe. Carry "
        "on, or close and open again. What you were typing is kept.",
    )
    warn(
        window,
        QCoreApplication.translate("app", "Something went wrong"),
        text.format(kind=type(error).__name__),
    )


def make_app(arguments: list[str]) -> QApplication:
    """The application, dressed; its memory is tidied from when the window is there."""
    load_own_alone()
    QLoggingCategory.setFilterRules(QUIET)
    # Qt's own dialogs would note here in which folders files were kept, which may name a family.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    app = QApplication(
        [*arguments, "-style", "fusion"]
    )  # by argument, since asking for a style loads all of its names (5 ms)
    app.setApplicationName("Prebirth")
    app.setDesktopFileName("prebirth")
    apply_kept_look(app)
    speak(app)
    tell_readers()
    QTimer.singleShot(SETTLED, collect_garbage)
    return app
