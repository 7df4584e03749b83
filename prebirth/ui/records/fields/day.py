"""A date as people know it: a day, a month or a year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QLocale, QSize, Qt
from PySide6.QtGui import QColor, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QLabel,
    QMenu,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidgetAction,
)

from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.case.typed_dates import Lean, parse_typed_date, with_weekday
from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce, describe
from prebirth.ui.base.parts import ICON, label, look, row, wrong_in
from prebirth.ui.base.today import today
from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.line import WholeLine


class DayField(TypedField):
    """Takes a date in any usual format, and shows below how it is read, or why it is not."""

    def __init__(
        self, lean: Lean = Lean.NEAR, due: Callable[[], date | None] = lambda: None
    ) -> None:
        """Read short dates as past or coming, and gestations by the due date."""
        super().__init__()
        self._lean, self._due = lean, due
        self.input = WholeLine(self, 170)
        self.input.hint(self.tr("like 3/4/26 or 2026"), self.tr("like 3/4/26"))
        self.input.given.connect(lambda _text: self.typed())
        self.input.returnPressed.connect(self.settle)
        self._value: PartialDate | None = None
        self._reading: QLabel = label("", "small")
        self._pick = QToolButton()
        self._pick.setIcon(theme.icon("calendar", theme.colours().quiet))
        self._pick.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        self._pick.setToolTip(self.tr("Choose from a calendar"))
        self._pick.clicked.connect(self._calendar)
        self._message = wrong_in(self.input)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        line = row(self.input, self._pick, self._reading, spacing=theme.XS)
        line.setStretch(0, 3)
        line.setStretch(2, 2)
        layout.addLayout(line)
        layout.addWidget(self._message)
        self.setFocusProxy(self.input)
        self.name("")

    def name(self, text: str, hint: str = "") -> None:
        """Tell readers of the screen what is asked here, and which field the calendar is for."""
        super().name(text, hint)
        self._pick.setAccessibleName(
            self.tr("Calendar: {field}").format(field=text)
            if text
            else self.tr("Choose from a calendar")
        )

    def show_value(self, value: Any) -> None:
        """Show the date, unless what is being typed is no date yet."""
        self._value = value
        if self.busy() or self.problem or self.input.isModified():
            return
        self._reading.setText("")
        self.input.fill(value.show() if value else "")

    def show_draft(self, text: str) -> None:
        """Show what was typed before, with why it is not kept as a date."""
        self.input.fill(text)
        self.commit()

    def text(self) -> str:
        """What stands in the field."""
        return self.input.text()

    @property
    def value(self) -> PartialDate | None:
        """The date that was last taken."""
        return self._value

    @property
    def problem(self) -> str:
        """Why what stands in the field was not taken, or nothing."""
        return self._message.text()

    def typed(self) -> None:
        """Say at once how the text reads, and once it is a date no more why it was none."""
        super().typed()
        try:
            reading = with_weekday(self._read()) if self.text().strip() else ""
        except ImpossibleDateError:
            self._say_reading("")
            return
        self._say("")
        self._say_reading(reading)

    def pause(self) -> None:
        """Commit a complete date; keep a possibly unfinished one as a draft.

        That one is committed when the keyboard focus leaves the field.
        """
        try:
            PartialDate.parse(self.text())
        except ImpossibleDateError:
            self.drafted.emit(self.text())
        else:
            announce(self.input, self._reading.text())
            self.commit()

    def settle(self) -> None:
        """Commit what was typed, also where a pause has only drafted it."""
        if self.busy() or self.input.isModified():
            self.stop()
            self.commit()

    def commit(self) -> None:
        """Emit the date, or say why it is none and keep what was typed."""
        text = self.text().strip()
        try:
            value = self._read() if text else None
        except ImpossibleDateError as error:
            self._say(self.tr("Not saved as a date yet. {why}").format(why=str(error)))
            self.drafted.emit(text)
            return
        self._say("")
        self.input.setModified(False)
        if not self.input.hasFocus():
            self._say_reading("")
            self.input.fill(value.show() if value else "")
        self._value = value
        self.edited.emit(value)  # also the value it had: it takes the place of what was drafted

    def _read(self) -> PartialDate:
        return parse_typed_date(self.text(), today(), self._lean, self._due())

    def _say_reading(self, words: str) -> None:
        self._reading.setText(words)
        describe(self.input, words)

    def _say(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.input.setProperty("wrong", bool(message))
        look(self.input, self.input.property("look") or "")
        if message:
            self._reading.setText("")

    def month(self) -> QCalendarWidget:
        """A calendar at the day that was taken last."""
        calendar = QCalendarWidget()
        calendar.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setDateEditEnabled(False)  # else digits meant for a field change the day
        calendar.setMinimumSize(theme.px(290), theme.px(240))
        for step, picture in (("prev", "chevron-left"), ("next", "chevron-right")):
            turn = calendar.findChild(QToolButton, f"qt_calendar_{step}month")
            if isinstance(turn, QToolButton):
                turn.setIcon(theme.icon(picture, theme.colours().on_chosen, theme.px(ICON)))
                turn.setIconSize(QSize(theme.px(ICON), theme.px(ICON)))
        for days in calendar.findChildren(QTableView):
            colours = days.palette()  # of the months before and after
            colours.setColor(
                QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(theme.colours().off)
            )
            days.setPalette(colours)
        plain = QTextCharFormat()
        plain.setForeground(QColor(theme.colours().ink))  # a week-end is no warning
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        exact = self._value.exact if self._value else None
        if exact:
            calendar.setSelectedDate(QDate(exact.year, exact.month, exact.day))
        return calendar

    def _calendar(self) -> None:
        menu, calendar = QMenu(self), self.month()
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(lambda day: self._picked(day, menu))
        calendar.activated.connect(lambda day: self._picked(day, menu))
        menu.aboutToShow.connect(calendar.setFocus)
        menu.exec(self.mapToGlobal(self.rect().bottomLeft()))

    def _picked(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        self.input.fill(PartialDate(day.year(), day.month(), day.day()).show())
        self.commit()
