"""Hiding what shows while it cannot be locked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QStackedWidget

from prebirth.ui.unlock.cover_page import CoverPage

if TYPE_CHECKING:
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.window import MainWindow
    from prebirth.vault.vault import Vault


def close_dialogs() -> None:
    """Close every window over the window; what they had not done is not done."""
    for _ in range(10):
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is None:
            return
        dialog.close()


def cover(window: MainWindow, stack: QStackedWidget, vault: Vault, saver: Saver) -> None:
    """Cover the page that shows until somebody gives the pass-phrase, or until all is saved and it can lock."""
    below = stack.currentWidget()
    if below is None or isinstance(below, CoverPage):
        return
    page = CoverPage(vault)
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    window.head.setEnabled(False)

    def uncover() -> None:
        window.head.setEnabled(True)
        stack.setCurrentWidget(below)
        stack.removeWidget(page)
        page.deleteLater()

    def saved() -> None:
        if stack.currentWidget() is page and not saver.unsaved:
            uncover()
            window.lock()

    page.uncovered.connect(uncover)
    saver.saved.connect(saved)
