"""The task list: every section with how far it has come and what deserves another look."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from prebirth.form.status import Progress, SectionStatus
from prebirth.ui.base import theme
from prebirth.ui.base.announce import say_current
from prebirth.ui.base.words import capital, said

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TASK = Qt.ItemDataRole.UserRole
DOT, LEFT, TEXT_AT = 16, 18, 44
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
WIDTH, BAR = 262, 18
"""Width of the list, and what of it border and scroll bar may take."""


class Task(NamedTuple):
    """A row of the task list."""

    id: str
    title: str
    progress: Progress | None = None
    looks: int = 0
    also: str = ""
    """Other words by which people look for it, with commas between them."""


class TaskList(QListView):
    """Chooses a section."""

    chosen = Signal(str)
    given_up = Signal()
    """Escape in a list that stands in the page's place."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks = _Tasks()
        self._told = self._over_page = False
        self.setModel(self._tasks)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # a title may need another line
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(self.tr("Sections"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setMinimumWidth(theme.px(WIDTH) - 4)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._pressed)

    def shows_whole(self, row: QRect) -> bool:
        """Whether a row fits above the lower edge; one that is cut there is not drawn at all."""
        return row.bottom() < self.viewport().height()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place; none where a row is not drawn."""
        index = super().indexAt(point)
        return index if self.shows_whole(self.visualRect(index)) else QModelIndex()

    def show_tasks(self, tasks: list[Task]) -> None:
        """Show the sections as they are now."""
        if self._tasks.show(tasks):
            # A count takes room, and a title may need another line.
            self.scheduleDelayedItemsLayout()

    def title_of(self, section: str) -> str:
        """What a row is called; nothing where there is no such row."""
        row = self._tasks.row_of(section)
        return self._tasks.data(self._tasks.index(row, 0)) if row >= 0 else ""

    def show_current(self, section: str) -> None:
        """Mark a section as the one that shows."""
        row = self._tasks.row_of(section)
        if row >= 0 and row != self.currentIndex().row():
            self._told = True
            self.setCurrentIndex(self._tasks.index(row, 0))
            self._told = False

    @property
    def over_page(self) -> bool:
        """Whether it stands in the page's place for a moment, where the window is narrow."""
        return self._over_page

    def stand_over_page(self, *, over: bool) -> None:
        """Let arrows only move in it while it stands there: Enter or a press chooses."""
        self._over_page = over

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or Space what the arrows came to, and leave with Escape."""
        if self._over_page and event.key() in CHOOSING:
            if not event.isAutoRepeat():
                self._pressed(self.currentIndex())
        elif self._over_page and event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where in the list one is."""
        super().focusInEvent(event)
        say_current(self)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._told and not self._over_page:
            self.chosen.emit(self._tasks.data(now, TASK).id)

    def _pressed(self, index: QModelIndex) -> None:
        if index.isValid() and self._over_page:
            self.chosen.emit(self._tasks.data(index, TASK).id)


class _Tasks(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Task] = []

    def show(self, rows: list[Task]) -> bool:
        """Take these rows; whether one came, went, or got or lost its count."""
        before, self._rows = self._rows, rows
        if [task.id for task in before] != [task.id for task in rows]:
            self.beginResetModel()
            self.endResetModel()
            return True
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
        return [bool(task.looks) for task in before] != [bool(task.looks) for task in rows]

    def row_of(self, section: str) -> int:
        return next((number for number, task in enumerate(self._rows) if task.id == section), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its title, or what a screen reader says of it."""
        task = self._rows[index.row()]
        if role == TASK:
            return task
        if role == Qt.ItemDataRole.DisplayRole:
            return task.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return self._said(task)
        return None

    def _said(self, task: Task) -> str:
        if task.progress is None:
            return task.title
        words = self.tr("{title}: {status}, {done} of {all}").format(
            title=task.title,
            status=said(task.progress.status.value),
            done=task.progress.done,
            all=task.progress.of,
        )
        return words + (
            self.tr(", {n} worth another look").format(n=task.looks) if task.looks else ""
        )


class _Painter(QStyledItemDelegate):
    """Draws a row: a circle that fills, the title, how far it is in words, and a count."""

    def __init__(self, within: TaskList) -> None:
        super().__init__(within)
        self._list = within

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the title."""
        free = right_of(index, option.font)
        room = QRect(0, 0, self._list.viewport().width() - TEXT_AT - free, 1000)
        measure = QFontMetrics(option.font)
        area = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data()))
        below = QFontMetrics(_small(option.font)).height() if index.data(TASK).progress else 0
        return QSize(theme.px(WIDTH) - 20, area.height() + below + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it, where there is room for all of it."""
        if not self._list.shows_whole(option.rect):
            return
        task: Task = index.data(TASK)
        colours = theme.colours()
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(6, 1, -6, -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen if chosen else colours.tint))
            painter.drawRoundedRect(box, 7, 7)
        ink = QColor(colours.on_chosen if chosen else colours.ink)
        if task.progress:
            _circle(
                painter,
                QPoint(option.rect.x() + LEFT + DOT // 2, box.center().y() + 1),
                task.progress.status,
                QColor(colours.on_chosen if chosen else colours.chosen),
            )
        painter.setFont(option.font)
        painter.setPen(ink)
        text = option.rect.adjusted(TEXT_AT, 3, -right_of(index, option.font), -3)
        if task.progress is None:
            upright = Qt.AlignmentFlag.AlignVCenter
        else:
            upright = Qt.AlignmentFlag.AlignTop
        painter.drawText(text, Qt.TextFlag.TextWordWrap | upright, task.title)
        if task.progress is not None:
            painter.setFont(_small(option.font))
            painter.setPen(QColor(colours.on_chosen if chosen else colours.quiet))
            words = capital(said(task.progress.status.value))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, words)
        if task.looks:
            _count(painter, option.font, box, task.looks)
        painter.restore()


def _small(usual: QFont) -> QFont:
    """The size of the word below a title, which says how far a section is."""
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() - 1.5)
    return font


def right_of(index: Index, usual: QFont) -> int:
    """The room kept free at the right: for a count where there is one."""
    looks = index.data(TASK).looks
    return chip_of(usual, looks).width() + 20 if looks else 14


def chip_of(usual: QFont, count: int) -> QSize:
    """How large the ground of a count is, so that its digits lie within it."""
    measure = QFontMetrics(_bold(usual))
    return QSize(measure.horizontalAdvance(str(count)) + theme.px(10), measure.height())


def _bold(usual: QFont) -> QFont:
    """The letters of a count."""
    font = _small(usual)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _circle(painter: QPainter, at: QPoint, status: SectionStatus, colour: QColor) -> None:
    """An empty, half, full or marked circle: the shape says it without the colour."""
    box = QRectF(at.x() - 7, at.y() - 7, 14, 14)
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    painter.setBrush(colour)
    if status == SectionStatus.READY:
        painter.drawEllipse(box)
    elif status == SectionStatus.IN_PROGRESS:
        painter.drawPie(box, 90 * 16, 180 * 16)
    elif status == SectionStatus.LOOK_AGAIN:
        painter.drawEllipse(box.adjusted(4.5, 4.5, -4.5, -4.5))


def _count(painter: QPainter, usual: QFont, box: QRect, count: int) -> None:
    colours, size = theme.colours(), chip_of(usual, count)
    chip = QRectF(
        box.right() - size.width() - 6, box.center().y() - size.height() / 2, *size.toTuple()
    )
    painter.setPen(QPen(QColor(colours.look_rule), 1))
    painter.setBrush(QColor(colours.look))
    painter.drawRoundedRect(chip, size.height() / 2, size.height() / 2)
    painter.setFont(_bold(usual))
    painter.setPen(QColor(colours.on_look))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(count))
