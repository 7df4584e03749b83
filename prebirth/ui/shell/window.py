"""The window: a head line, one page, and a foot line that says what is saved."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from prebirth.journal.errors import VaultError
from prebirth.ui import theme
from prebirth.ui.parts import button, frame, label, look

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from prebirth.journal.vault import Vault
    from prebirth.ui.saver import Saver
    from prebirth.ui.shell.caseload_page import CaseloadPage
    from prebirth.ui.walk.walk_page import WalkPage

SOON, LATER = 120, 500
"""Milliseconds after which, with the window painted, the menu comes."""


class MainWindow(QMainWindow):
    """Shows unlocking, the caseload or one assessment."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.vault: Vault | None = None
        self.saver: Saver | None = None
        self.walk: WalkPage | None = None
        self.caseload: CaseloadPage | None = None
        self.setWindowTitle("Prebirth")
        self.resize(1366, 768)
        self.setMinimumSize(1000, 600)
        self._stack = QStackedWidget()
        self._back = button(self.tr("← All assessments"), "link", self.close_case)
        self._title = label("Prebirth", "big", wrap=False)
        self._pills = [label("", "pill", wrap=False), label("", "look-pill", wrap=False)]
        self._menu_button = QToolButton()
        self._saved = label("", "saved", wrap=False)
        self._undo_said = label("", "small", wrap=False)
        self._where = label("", "small", wrap=False)
        self._lay_out()
        QTimer.singleShot(SOON, self, self._complete)
        self.refresh_head()

    def _complete(self) -> None:
        """Add what can come a moment after the first paint: the menu and its keys, and then fonts for the scripts the computer lacks."""
        QTimer.singleShot(LATER, self, self._add_fonts)
        self.refresh_actions()

    def _add_fonts(self) -> None:
        from prebirth.ui.scripts import complete_fonts

        complete_fonts()

    def start(self) -> None:
        """Show what there is to do first: unlock the vault, or make one."""
        from prebirth.journal.vault import is_vault

        self.show_unlock() if is_vault(self.folder) else self.show_first_run()

    def show_unlock(self) -> None:
        """Ask for the pass-phrase."""
        from prebirth.ui.unlock.unlock_page import UnlockPage

        page = UnlockPage(self.folder)
        page.unlocked.connect(self.show_caseload)
        page.other_chosen.connect(self.use_folder)
        self._show(page)

    def show_first_run(self) -> None:
        """Lead through making a vault."""
        from prebirth.ui.unlock.first_run_page import FirstRunPage

        page = FirstRunPage(self.folder)
        page.made.connect(self.show_caseload)
        page.existing_chosen.connect(self.use_folder)
        self._show(page)

    def use_folder(self, folder: Path) -> None:
        """Turn to another folder."""
        self.folder = folder
        self.start()

    def show_caseload(self, vault: Vault, warning: str = "") -> None:
        """Show every assessment of a vault, and what kept it from being backed up today."""
        from prebirth.ui.shell.caseload_page import CaseloadPage

        self.vault = vault
        self.folder = vault.folder
        self.caseload = CaseloadPage(vault)
        self.caseload.opened.connect(self.open_case)
        self.caseload.begun.connect(self.open_case)
        self._show(self.caseload)
        self.refresh_head()
        if warning:
            self._warn(self.tr("No backup today"), warning)

    def open_case(self, case_id: str) -> None:
        """Open one assessment."""
        if self.vault is None:
            return
        from prebirth.ui.shell.opening import opened

        try:
            self.saver, walk = opened(self.vault, case_id)
        except (VaultError, ValueError) as error:
            self._warn(self.tr("This assessment did not open"), str(error))
            return
        from prebirth.ui.walk.recover import recovered
        from prebirth.ui.walk.walk_page import WalkPage

        found = recovered(self.saver)
        self.walk = WalkPage(walk, self.saver)
        self.walk.changed.connect(self.refresh_head)
        self.walk.frozen_asked.connect(self._frozen)
        self.saver.saved.connect(self._say_saved)
        self.saver.failed.connect(self._say_failed)
        self._show(self.walk)
        self._saved.setText(self.tr("✓ Saved, with what was being typed when the app was last stopped") if found else self.tr("✓ Saved"))
        self.refresh_head()
        self.walk.tasks.setFocus()

    def close_case(self) -> None:
        """Go back to the caseload."""
        if self._leave() and self.vault:
            self.show_caseload(self.vault)

    def lock(self) -> None:
        """Close the vault and ask for the pass-phrase again."""
        if not self._leave():
            return
        if self.vault:
            self.vault.close()
            self.vault = None
            self.show_unlock()
        self.refresh_head()

    def refresh_head(self) -> None:
        """Show whose assessment this is, and what the next date is."""
        case = self.saver.case if self.saver else None
        heading, texts = "Prebirth", ("", "")
        if case is not None:
            from prebirth.ui.shell.head import pills, title
            from prebirth.ui.today import today

            heading, texts = title(case), pills(case, today())
        self._title.setText(heading)
        for pill, text in zip(self._pills, texts, strict=True):
            pill.setText(text)
            pill.setVisible(bool(text))
        self._back.setVisible(case is not None)
        self._menu_button.setVisible(self.vault is not None)
        undo = self.saver.session.undo_label if self.saver else ""
        self._undo_said.setText(self.tr("Undo: {what} · Ctrl+Z").format(what=undo) if undo else "")
        self._saved.setVisible(case is not None)
        self._where.setText(self.tr("Offline by design"))
        if case is not None:
            self.refresh_actions()

    def refresh_actions(self) -> None:
        """Let the menu say what can be undone, and offer what there is a case for."""
        session = self.saver.session if self.saver else None
        undo, redo = (session.undo_label, session.redo_label) if session else ("", "")
        self._actions["undo"].setText(self.tr("Undo: {what}").format(what=undo) if undo else self.tr("Undo"))
        self._actions["undo"].setEnabled(bool(undo))
        self._actions["redo"].setText(self.tr("Redo: {what}").format(what=redo) if redo else self.tr("Redo"))
        self._actions["redo"].setEnabled(bool(redo))
        for name in ("report", "copies", "answer", "stood", "export", "dates", "why"):
            self._actions[name].setEnabled(self.saver is not None)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit everything before going; ask where something could not be saved."""
        if not self._leave():
            event.ignore()
            return
        if self.vault:
            self.vault.close()
            self.vault = None
        event.accept()

    def _leave(self) -> bool:
        """Commit and close the open assessment; False where something is unsaved and the worker stays."""
        if self.walk is None or self.saver is None:
            return True
        self.walk.settle()
        self.saver.retry()
        if self.saver.unsaved:
            from prebirth.ui.say import sure

            text = self.tr("Something could not be saved yet. If you leave now it is lost; everything before it is safe. Leave all the same?")
            if not sure(self, self.tr("Not all is saved"), text):
                return False
        try:
            self.walk.leave()
        except VaultError as error:
            self._say_failed(str(error))
        self.walk, self.saver = None, None
        return True

    def _warn(self, title: str, text: str) -> None:
        from prebirth.ui.say import warn

        warn(self, title, text)

    def _show(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        while self._stack.count() > 1:
            if (old := self._stack.widget(0)) is not None:
                self._stack.removeWidget(old)
                old.deleteLater()

    def _lay_out(self) -> None:
        head, over = frame("bar", across=True, margins=(theme.L, theme.S, theme.M, theme.S), spacing=theme.M)
        for pill in self._pills:
            pill.setFixedHeight(27)
        for widget in (self._back, self._title, *self._pills):
            over.addWidget(widget)
        over.addStretch(1)
        self._menu_button.setText(self.tr("Menu"))
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        over.addWidget(self._menu_button)
        head.setFixedHeight(56)
        foot, under = frame("foot", across=True, margins=(theme.L, 0, theme.L, 0), spacing=theme.L)
        foot.setFixedHeight(32)
        for widget in (self._saved, self._undo_said):
            under.addWidget(widget)
        under.addStretch(1)
        under.addWidget(self._where)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(foot)
        self.setCentralWidget(middle)

    @cached_property
    def _actions(self) -> dict[str, QAction]:
        wanted = (
            ("undo", self.tr("Undo"), "Ctrl+Z", lambda: self._with_saver("undo")),
            ("redo", self.tr("Redo"), "Ctrl+Shift+Z", lambda: self._with_saver("redo")),
            ("save", self.tr("Save now"), "Ctrl+S", self._save),
            ("report", self.tr("Make a copy…"), "Ctrl+P", self._report),
            ("copies", self.tr("Copies that left…"), "", self._copies),
            ("answer", self.tr("Take in an agency's answer…"), "", self._answer),
            ("stood", self.tr("As it stood on a day…"), "", self._as_it_stood),
            ("export", self.tr("Export as JSON…"), "", self._export),
            ("dates", self.tr("Dates as a calendar file…"), "", self._dates),
            ("why", self.tr("Why we ask"), "Ctrl+I", self._toggle_why),
            ("keys", self.tr("Keyboard"), "F1", self._keys),
            ("lock", self.tr("Lock"), "Ctrl+L", self.lock),
        )
        menu = QMenu(self)
        made: dict[str, QAction] = {}
        for name, text, keys, act in wanted:
            action = QAction(text, self)
            if keys:
                action.setProperty("shortcut", keys)  # by its property, since the call loads all of Qt's names (15 ms)
            action.triggered.connect(lambda _checked=False, do=act: do())
            self.addAction(action)
            menu.addAction(action)
            made[name] = action
        self._menu_button.setMenu(menu)
        return made

    def _with_saver(self, what: str) -> None:
        if self.saver and self.walk:
            self.walk.settle()
            getattr(self.saver, what)()

    def _save(self) -> None:
        if self.walk:
            self.walk.settle()
            self._say_saved()

    def _toggle_why(self) -> None:
        if self.walk:
            self.walk.toggle_why()

    def _say_saved(self) -> None:
        self._saved.setText(self.tr("✓ Saved {time}").format(time=f"{datetime.now().astimezone():%H:%M}"))
        look(self._saved, "saved")

    def _say_failed(self, message: str) -> None:
        self._saved.setText(self.tr("Not saved. {why}").format(why=message))
        look(self._saved, "doubt")
        self._saved.show()

    def _report(self) -> None:
        if self.saver and self.walk:
            from prebirth.ui.copies.copy_dialog import CopyDialog

            self.walk.settle()
            CopyDialog(self, self.saver, self.walk.form, len(self.walk.book.open)).exec()

    def _copies(self) -> None:
        if self.saver and self.walk:
            from prebirth.ui.copies.log_dialog import LogDialog

            self.walk.settle()
            LogDialog(self, self.saver.case).exec()

    def _answer(self) -> None:
        if self.saver and self.walk:
            from prebirth.ui.copies.take_in import choose_answer

            self.walk.settle()
            if choose_answer(self, self.saver):
                self.walk.open_section("S13")

    def _frozen(self, version: int) -> None:
        if self.saver:
            from prebirth.ui.copies.frozen import save_frozen

            save_frozen(self, self.saver, version)

    def _as_it_stood(self) -> None:
        if self.saver and self.walk:
            from prebirth.ui.copies.frozen import StoodDialog

            self.walk.settle()
            StoodDialog(self, self.saver).exec()

    def _export(self) -> None:
        if self.saver and self.walk:
            from prebirth.ui.shell.commands import export

            self.walk.settle()
            export(self, self.saver.case)

    def _dates(self) -> None:
        if self.saver and self.walk:
            from prebirth.ui.shell.commands import export_dates

            self.walk.settle()
            export_dates(self, self.saver.case, self.walk.book.today)

    def _keys(self) -> None:
        from prebirth.ui.shell.commands import show_keys

        show_keys(self, self._actions.values())
