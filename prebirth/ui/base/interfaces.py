"""What Qt tells a reader of the screen of headings, groups, choices and what is wrong.

Qt's own words for these are label, filler and check box. Each class here stands for one widget
and lives as long as Qt wants it to. What a tool ticks or selects is done as by a key or the mouse:
Qt itself would only show it so, and the record would hold something else.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPersistentModelIndex,
    QTimer,
)
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAccessibleWidget,
    QComboBox,
    QLabel,
    QRadioButton,
    QWidget,
)
from shiboken6 import VoidPtr, isValid

from prebirth.ui.base.accessible import GROUP, LEVEL, PART, PICTURE, SHAPE, headed_by
from prebirth.ui.base.announce import WarningLabel

LEVELS = {"title": 1, "big": 1, "ask": 2}
"""The looks of headings, with the level of each."""
ROLES = {
    GROUP: QAccessible.Role.Grouping,
    PICTURE: QAccessible.Role.Graphic,
    SHAPE: QAccessible.Role.Graphic,
}


BOXES = {"QCheckBox", "QPushButton"}
"""Kinds of widgets that are boxes to tick where they can be checked."""


def tell_readers() -> None:
    """Let Qt ask here what a widget is; it does so only while a reader of the screen is there."""
    QAccessible.installFactory(interface_of)


def interface_of(kind: str, one: QObject) -> QAccessibleInterface | None:
    """What a widget is, asked for its class and each above it; nothing where Qt knows better."""
    if isinstance(one, QAbstractItemView) and kind == one.metaObject().className():
        QTimer.singleShot(0, one, lambda: _follow(one))  # once it is made, and shows something
    elif kind == "QLabel" and isinstance(one, QLabel):
        level = one.property(LEVEL) or LEVELS.get(one.property("look") or "", 0)
        if level:
            return HeadingInterface(one, level)
        if isinstance(one, WarningLabel):
            return Alert(one, QAccessible.Role.AlertMessage)
    elif kind == "QRadioButton" and isinstance(one, QRadioButton):
        return None if one.autoExclusive() else CheckInterface(one, QAccessible.Role.RadioButton)
    elif kind in BOXES and isinstance(one, QAbstractButton) and one.isCheckable():
        return CheckInterface(one, QAccessible.Role.CheckBox)
    elif kind in {"QFrame", "QWidget"} and isinstance(one, QWidget) and one.property(PART):
        return QAccessibleWidget(one, ROLES[one.property(PART)])
    return None


class HeadingInterface(QAccessibleWidget):
    """A heading, with its level."""

    def __init__(self, label: QLabel, level: int) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._level = Level(level)  # apart: Qt takes one address for each of its classes

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        return _words(self) if kind == QAccessible.Text.Name else super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Offer the level."""
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._level  # type: ignore[return-value]  # an address, to Qt's types
        # Never None, which Qt's side takes for an error and falls over.
        return super().interface_cast(kind) or VoidPtr(0)  # type: ignore[return-value]

    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """What it is the title of."""
        found = list(super().relations(match))
        heading, flag = self.widget(), QAccessible.RelationFlag.Labelled
        if isinstance(heading, QLabel) and match & flag:
            fields = filter(isValid, headed_by(heading))
            found += [(QAccessible.queryAccessibleInterface(field), flag) for field in fields]
        return found


class Level(QAccessibleAttributesInterface):
    """The level of a heading."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """It has a level."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        """The level."""
        return self._level if key == QAccessible.Attribute.Level else None


class Alert(QAccessibleWidget):
    """What is wrong or odd, and in which field."""

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        return _words(self) if kind == QAccessible.Text.Name else super().text(kind)

    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """The field that it is about."""
        found = list(super().relations(match))
        label, flag = self.widget(), QAccessible.RelationFlag.DescriptionFor
        if isinstance(label, WarningLabel) and label.about is not None and match & flag:
            found.append((QAccessible.queryAccessibleInterface(label.about), flag))
        return found


class CheckInterface(QAccessibleWidget):
    """A box to tick, or one choice of which one holds, which can be taken back."""

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        return _words(self) if kind == QAccessible.Text.Name else super().text(kind)

    def state(self) -> QAccessible.State:
        """Whether it is chosen."""
        state = super().state()
        state.checkable = True
        shown = self.widget()
        state.checked = isinstance(shown, QAbstractButton) and shown.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """It can be chosen."""
        return [self._choosing(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Choose it, or take it back: with a click, which is what its field waits for."""
        shown = self.widget()
        choosing = name in {self.pressAction(), self.toggleAction()}
        if choosing and isinstance(shown, QAbstractButton):
            shown.click()
        else:
            super().doAction(name)

    def _choosing(self) -> str:
        """What a reader calls it: a radio button is pressed, a box is switched."""
        radio = self.role() == QAccessible.Role.RadioButton
        return self.pressAction() if radio else self.toggleAction()


def _follow(view: QAbstractItemView) -> None:
    """Let a list or table come to the row that a tool selects in it."""
    if (rows := view.selectionModel()) is not None:
        rows.selectionChanged.connect(lambda now, _before: _selected(view, now))


def _selected(view: QAbstractItemView, now: QItemSelection) -> None:
    """See, once whatever selected a row is done, whether it was a key or the mouse."""
    found = [index.siblingAtColumn(0) for index in now.indexes()]
    if found and all(index == found[0] for index in found):
        kept = QPersistentModelIndex(found[0])
        QTimer.singleShot(0, view, lambda: _come_to(view, kept))


def _come_to(view: QAbstractItemView, kept: QPersistentModelIndex) -> None:
    """Make a selected row the current one; in the open list of a field, choose it."""
    rows = view.selectionModel()
    index = view.model().index(kept.row(), 0, kept.parent())
    at = view.currentIndex().siblingAtColumn(0)
    if not kept.isValid() or index == at or not rows.isSelected(index):
        return  # a key and the mouse come to a row as they select it
    rows.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    field = view.window().parentWidget()
    if isinstance(field, QComboBox) and view.isVisible():
        field.hidePopup()
        field.setCurrentIndex(index.row())
        field.activated.emit(index.row())


def _words(of: QAccessibleWidget) -> str:
    """The name that a widget was given, or the words it shows."""
    shown = of.widget()
    if isinstance(shown, QLabel):
        return shown.accessibleName() or shown.text()
    if isinstance(shown, QAbstractButton):
        return shown.accessibleName() or shown.text().replace("&", "")
    return ""
