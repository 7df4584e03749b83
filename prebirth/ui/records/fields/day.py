"""A date as people know it: a day, a month or a year."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QCalendarWidget, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidgetAction

from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.ui import theme
from prebirth.ui.parts import label, look, row
from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.line import _Line


class DayField(TypedField):
    """Takes a date in any usual writing; what is no date stays as typed, with the reason beside it."""

    wrong = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.input: QLineEdit = _Line(self)
        self.input.setPlaceholderText(self.tr("like 3 April 2026, or just 2026"))
        self.input.setMaximumWidth(230)
        self.input.textEdited.connect(self.typed)
        self._value: PartialDate | None = None
        self._pick = QToolButton()
        self._pick.setIcon(theme.icon("calendar", theme.LIGHT.quiet))
        self._pick.setAccessibleName(self.tr("Choose from a calendar"))
        self._pick.setToolTip(self.tr("Choose from a calendar"))
        self._pick.clicked.connect(self._calendar)
        self._message: QLabel = label("", "doubt")
        self._message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        line = row(self.input, self._pick, None, spacing=theme.XS)
        line.setStretch(0, 4)
        layout.addLayout(line)
        layout.addWidget(self._message)
        self.setFocusProxy(self.input)

    def show_value(self, value: Any) -> None:
        """Show the date, unless what is typed is no date yet."""
        self._value = value
        if self.busy() or self._message.isVisibleTo(self):
            return
        self.input.setText(value.show() if value else "")

    def show_draft(self, text: str) -> None:
        """Show what was typed before, with why it is not kept as a date."""
        self.input.setText(text)
        self.commit()

    def text(self) -> str:
        """What stands in the field."""
        return self.input.text()

    def commit(self) -> None:
        """Emit the date, or say why it is none and keep what was typed."""
        text = self.input.text().strip()
        try:
            value = PartialDate.parse(text) if text else None
        except ImpossibleDateError as error:
            self._say(self.tr("Not kept as a date yet. {why}").format(why=str(error)))
            self.drafted.emit(text)
            return
        self._say("")
        if not self.input.hasFocus():
            self.input.setText(value.show() if value else "")
        if value != self._value:
            self.edited.emit(value)
        else:
            self.wrong.emit("")

    def _say(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.input.setProperty("wrong", bool(message))
        look(self.input, self.input.property("look") or "")
        self.input.setAccessibleDescription(message)

    def _calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        exact = self._value.exact if self._value else None
        if exact:
            calendar.setSelectedDate(QDate(exact.year, exact.month, exact.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(lambda day: self._picked(day, menu))
        calendar.activated.connect(lambda day: self._picked(day, menu))
        menu.aboutToShow.connect(calendar.setFocus)
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))

    def _picked(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        self.input.setText(PartialDate(day.year(), day.month(), day.day()).show())
        self.commit()
