"""What Qt tells a reader of the screen of headings, groups, radio buttons and what is wrong.

Qt's own words for these are label, filler and check box. Each class here stands for one widget
and lives as long as Qt wants it to.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QRadioButton, QWidget
from shiboken6 import VoidPtr

from prebirth.ui.base.accessible import GROUP, LEVEL, PART, PICTURE, SHAPE
from prebirth.ui.base.announce import WarningLabel

LEVELS = {"title": 1, "big": 1, "ask": 2}
"""The looks of headings, with the level of each."""
ROLES = {
    GROUP: QAccessible.Role.Grouping,
    PICTURE: QAccessible.Role.Graphic,
    SHAPE: QAccessible.Role.Graphic,
}


def tell_readers() -> None:
    """Let Qt ask here what a widget is; it does so only while a reader of the screen is there."""
    QAccessible.installFactory(interface_of)


def interface_of(kind: str, one: QObject) -> QAccessibleInterface | None:
    """What a widget is, asked for its class and each above it; nothing where Qt knows better."""
    if kind == "QLabel" and isinstance(one, QLabel):
        level = one.property(LEVEL) or LEVELS.get(one.property("look") or "", 0)
        if level:
            return HeadingInterface(one, level)
        if isinstance(one, WarningLabel):
            return Alert(one, QAccessible.Role.AlertMessage)
    elif kind == "QRadioButton" and isinstance(one, QRadioButton):
        return None if one.autoExclusive() else Radio(one, QAccessible.Role.RadioButton)
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


class Radio(QAccessibleWidget):
    """One choice of which one holds: Qt calls it a check box, since it can be taken back."""

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        return _words(self) if kind == QAccessible.Text.Name else super().text(kind)

    def state(self) -> QAccessible.State:
        """Whether it is chosen."""
        state = super().state()
        state.checkable = True
        shown = self.widget()
        state.checked = isinstance(shown, QRadioButton) and shown.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        """Press it."""
        shown = self.widget()
        if name == self.pressAction() and isinstance(shown, QRadioButton):
            shown.click()
        else:
            super().doAction(name)


def _words(of: QAccessibleWidget) -> str:
    """The name that a widget was given, or the words it shows."""
    shown = of.widget()
    if isinstance(shown, QLabel | QRadioButton):
        return shown.accessibleName() or shown.text()
    return ""
