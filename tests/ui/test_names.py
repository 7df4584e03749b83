"""Every control of every page and dialog has a name, which holds the words that show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

import prebirth.ui
from prebirth.case.case import RECORDS, SINGLE, record_type
from prebirth.ui.base.accessible import LEVEL
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.interfaces import LEVELS
from prebirth.ui.records.form_group import FormGroup
from prebirth.ui.records.record_form import RecordForm
from tests.ui.look import TypedWindow, showing
from tests.ui.screens import CONTROLS, dialogs, pages, settle

pytestmark = pytest.mark.slow


def controls(root: QWidget) -> Iterator[QWidget]:
    """The controls of a window that show, without those that lists make for themselves."""
    for control in showing(root, CONTROLS):
        if control.window() is root and not isinstance(control.parent(), QAbstractItemView):
            yield control


def nameless(root: QWidget) -> list[str]:
    """The controls that show and have no name of their own, nor one by what stands before them."""
    found = []
    for control in controls(root):
        told = QAccessible.queryAccessibleInterface(control)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return found


def otherwise_named(root: QWidget) -> list[str]:
    """The controls whose name lacks the words on them or in their title (WCAG 2.2, 2.5.3).

    Whoever speaks to the computer says what they see. A control without a name of its own has
    its words or its title for a name.
    """
    titles: dict[QWidget, list[str]] = {}
    for title in showing(root, QLabel):
        if (buddy := title.buddy()) is not None:
            titles.setdefault(buddy, []).append(title.text())
    found = []
    for control in controls(root):
        shown = [control.text()] if isinstance(control, QAbstractButton) else []
        shown += titles.get(control, [])
        name = control.accessibleName()
        found += [
            f"“{words}” is called “{name}”"
            for words in shown
            # Where “…” stands in the middle for want of room, what shows is said in two parts.
            if name and not all(spoken(part) in spoken(name) for part in words.split("…"))
        ]
    return found


def spoken(words: str) -> str:
    """Words as somebody says them: without marks, capitals and the letter for a key."""
    return " ".join(re.findall(r"[\w’']+", re.sub("<[^>]*>|&", "", words).casefold()))


def untitled(root: QWidget) -> list[str]:
    """The lists to choose from that are heard by what is chosen alone, without their title.

    A reader takes the title of what labels a control, else its name: for a list to choose from
    that name is, on Linux, its value.
    """
    found = []
    for box in showing(root, QComboBox):
        told = QAccessible.queryAccessibleInterface(box)
        if box.window() is not root or told is None:
            continue
        labels = [
            by.text(QAccessible.Text.Name)
            for by, how in told.relations(QAccessible.RelationFlag.Label)
            if how & QAccessible.RelationFlag.Label
        ]
        if told.text(QAccessible.Text.Value) != box.currentText():
            found.append(f"“{box.accessibleName()}” does not say what is chosen")
        name = spoken(box.accessibleName())
        if not any(spoken(one) and spoken(one) in (name or spoken(one)) for one in labels):
            found.append(f"“{box.accessibleName()}” of {type(box.parent()).__name__}: {labels}")
    return found


def test_every_list_of_every_form_is_heard_with_its_title(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    found, seen = [], 0
    for table in (*SINGLE, *RECORDS):
        kind = record_type(table)
        record = kind.begun() if table in RECORDS else getattr(opened.saver.case, table)
        form = RecordForm(table, record, opened.saver, [])
        qtbot.addWidget(form)
        for group in form.findChildren(FormGroup):
            group.open()
        form.show()
        seen += len(form.findChildren(QComboBox))
        found += [f"{table}: {one}" for one in (*untitled(form), *nameless(form))]
        form.hide()
    assert seen > 10, "there are lists"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("case", ["opened", "blank"])
def test_every_control_of_every_page_has_a_name_with_its_words(
    case: str, request: pytest.FixtureRequest
) -> None:
    window: TypedWindow = request.getfixturevalue(case)
    found = []
    for name in pages(window):
        settle()
        found += [f"{name}: {one}" for one in (*nameless(window), *otherwise_named(window))]
        found += [f"{name}: {one}" for one in untitled(window)]
    assert not found, "\n".join(found)


def test_every_control_of_every_dialog_has_a_name_with_its_words(opened: TypedWindow) -> None:
    found = []
    for name, dialog in dialogs(opened):
        dialog.show()
        settle()
        found += [f"{name}: {one}" for one in (*nameless(dialog), *otherwise_named(dialog))]
        found += [f"{name}: {one}" for one in untitled(dialog)]
        dialog.done(0)
    assert not found, "\n".join(found)


def kinds_of(kind: type[Dialog]) -> set[type[Dialog]]:
    """The kinds of dialog of the program that no further one is made of."""
    below = {one for each in kind.__subclasses__() for one in kinds_of(each)}
    return below or ({kind} if kind.__module__.startswith("prebirth.") else set())


def test_every_kind_of_dialog_is_looked_at(opened: TypedWindow) -> None:
    """Else nobody sees whether it fits, is named and is translated."""
    for module in walk_packages(prebirth.ui.__path__, "prebirth.ui."):
        import_module(module.name)
    seen = {type(dialog) for _, dialog in dialogs(opened)}
    assert not {kind.__name__ for kind in kinds_of(Dialog) - seen}


def test_every_dialog_begins_with_a_heading(opened: TypedWindow) -> None:
    """The handbook is a document, with the headings of its text."""
    bare = []
    for name, dialog in dialogs(opened):
        settle()
        told = [part for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog)]
        if isinstance(dialog, Dialog) and not any(map(is_heading, told)):
            bare.append(name)
    assert bare == ["handbook"]


def is_heading(part: QLabel) -> bool:
    return bool(part.property(LEVEL) or LEVELS.get(part.property("look") or ""))


def test_a_control_without_a_name_is_found(opened: TypedWindow) -> None:
    button = next(iter(showing(opened, QAbstractButton)))
    button.setAccessibleName("")
    button.setText("")
    assert nameless(opened)


def test_a_name_without_the_words_that_show_is_found(opened: TypedWindow) -> None:
    button = next(one for one in controls(opened) if isinstance(one, QAbstractButton))
    button.setText("Look &at it…")
    button.setAccessibleName("Look at it: the conference report")
    assert not otherwise_named(opened)
    button.setAccessibleName("Preview")
    assert otherwise_named(opened) == ["“Look &at it…” is called “Preview”"]
