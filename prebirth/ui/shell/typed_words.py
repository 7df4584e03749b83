"""Asks about what is typed in an assessment and not saved, before it is left or copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from prebirth.ui.base.say import sure
from prebirth.ui.walk.not_kept import NotKept, typed_in_fields

if TYPE_CHECKING:
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.shell_context import ShellContext
    from prebirth.ui.walk.walk_page import WalkPage


def typed_and_not_saved(saver: Saver, walk: WalkPage) -> list[NotKept]:
    """What is typed in the fields of an assessment and not saved; of one that is read nothing."""
    return [] if saver.session.read_only else typed_in_fields(saver, walk.form.form)


def quoted(typed: list[NotKept]) -> str:
    """What was typed, each with where, in one line."""
    return "; ".join(one.quoted for one in typed)


def goes_without(window: ShellContext, text: str) -> bool:
    """Whether nothing is typed that is not saved, or somebody says yes to a question about it.

    Else the keyboard goes to where it was typed.
    """
    saver, walk = window.saver, window.walk
    if saver is None or walk is None or not (typed := typed_and_not_saved(saver, walk)):
        return True
    title = QCoreApplication.translate("app", "Not all is saved")
    if not (goes := sure(window.widget, title, text.format(what=quoted(typed)))):
        walk.go_to(typed[0].table, typed[0].record, typed[0].field)
    return goes


def may_close(window: ShellContext) -> bool:
    """Whether a window may close: what is typed and not saved is said first, except when locked."""
    if window.walk is None or not window.head.isEnabled():  # a cover shows nothing of the record
        return True
    window.walk.settle()
    text = QCoreApplication.translate(
        "app",
        "Typed and not saved: {what}. It is kept as you typed it, and stands there when you open "
        "the assessment again. The record does not hold it. Close all the same?",
    )
    return goes_without(window, text)
