"""Hides what shows while it cannot be locked yet, because something could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from prebirth.ui.unlock.cover_page import CoverPage

if TYPE_CHECKING:
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.secondary_window import SecondaryWindow
    from prebirth.ui.shell.shell_context import ShellContext


def close_dialogs() -> None:
    """Close every dialog and menu; what they had not done is not done."""
    for _ in range(10):
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is None:
            return
        dialog.close()


def cover_unsaved(main: ShellContext, secondary: list[SecondaryWindow]) -> bool:
    """Close what is saved and cover what is not; whether anything had to be covered.

    A secondary window that closes takes itself out of the list.
    """
    for window in [*secondary]:
        if saver := _unsaved(window):
            cover(window, saver)
            cover(main, saver)
        else:
            window.close()
    if secondary:
        return True
    if saver := _unsaved(main):
        cover(main, saver)
    return saver is not None


def _unsaved(window: ShellContext) -> Saver | None:
    """What saves the assessment of a window, where a last try did not save all of it."""
    if window.walk is None or window.saver is None:
        return None
    window.walk.settle()
    window.saver.retry()
    return window.saver if window.saver.unsaved else None


def cover(window: ShellContext, saver: Saver) -> None:
    """Cover the page until somebody gives the pass-phrase, or all is saved and it locks."""
    stack, vault = window.stack, window.vault
    below = stack.currentWidget()
    if vault is None or below is None or isinstance(below, CoverPage):
        return
    page = CoverPage(vault)
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    _show_lines(window, on=False)

    def uncover() -> None:
        stack.setCurrentWidget(below)
        stack.removeWidget(page)
        page.deleteLater()
        _show_lines(window, on=True)

    def saved() -> None:
        if stack.currentWidget() is page and not saver.unsaved:
            uncover()
            window.lock()

    page.uncovered.connect(uncover)
    saver.saved.connect(saved)


def _show_lines(window: ShellContext, *, on: bool) -> None:
    """Show or hide what says of an assessment round its page: head, foot and window title."""
    window.head.setEnabled(on)
    window.head.setVisible(on)
    window.foot.setVisible(on)
    window.refresh_head()
