"""Every control of every page and dialog has a name for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.ui.look import TypedWindow
from tests.ui.screens import CONTROLS, dialogs, pages, settle

pytestmark = pytest.mark.slow


def nameless(root: QWidget) -> list[str]:
    """The controls that show and have no name of their own, nor one by what stands before them."""
    found = []
    for control in root.findChildren(QWidget):
        if (
            isinstance(control, CONTROLS)
            and control.isVisible()
            and control.window() is root
            and not isinstance(control.parent(), QAbstractItemView)
        ):
            told = QAccessible.queryAccessibleInterface(control)
            if told is None or not told.text(QAccessible.Text.Name).strip():
                found.append(f"{type(control).__name__} in {type(control.parent()).__name__}")
    return found


@pytest.mark.parametrize("case", ["opened", "blank"])
def test_every_control_of_every_page_has_a_name(case: str, request: pytest.FixtureRequest) -> None:
    window: TypedWindow = request.getfixturevalue(case)
    found = []
    for name in pages(window):
        settle()
        found += [f"{name}: {one}" for one in nameless(window)]
    assert not found, "\n".join(found)


def test_every_control_of_every_dialog_has_a_name(opened: TypedWindow) -> None:
    found = []
    for name, dialog in dialogs(opened):
        dialog.show()
        settle()
        found += [f"{name}: {one}" for one in nameless(dialog)]
        dialog.done(0)
    assert not found, "\n".join(found)


def test_a_control_without_a_name_is_found(opened: TypedWindow) -> None:
    button = next(one for one in opened.findChildren(CONTROLS[0]) if one.isVisible())
    button.setAccessibleName("")
    button.setText("")
    assert nameless(opened)
