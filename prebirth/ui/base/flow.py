"""A layout that sets its widgets in lines, like words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from prebirth.ui.base import theme


class FlowLayout(QLayout):
    """Sets its widgets in lines, like words."""

    def __init__(self, spacing: int = theme.S) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It does not grow by itself."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the lines take."""
        if width not in self._heights:
            self._heights[width] = self._set(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it has another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._set(rect, place=True)

    def sizeHint(self) -> QSize:
        """The size it would like: all in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        return QSize(
            sum(hint.width() + self.spacing() for hint in hints),
            max((hint.height() for hint in hints), default=0),
        )

    def minimumSize(self) -> QSize:
        """The size of its largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _set(self, rect: QRect, *, place: bool) -> int:
        """Place the items, in the middle of the height of their line; the height of all lines."""
        y = rect.y()
        for number, line in enumerate(self._lines(rect.width())):
            x, y = rect.x(), y + (self.spacing() if number else 0)
            high = max(hint.height() for _, hint in line)
            for item, hint in line if place else ():
                item.setGeometry(QRect(QPoint(x, y + (high - hint.height()) // 2), hint))
                x += hint.width() + self.spacing()
            y += high
        return y - rect.y()

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """The items of each line, with their sizes."""
        line: list[tuple[QLayoutItem, QSize]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint().boundedTo(QSize(max(width, 1), 10_000))
            if line and x + hint.width() > width:
                yield line
                x, line = 0, []
            line.append((item, hint))
            x += hint.width() + self.spacing()
        if line:
            yield line


def flowing(*widgets: QWidget, spacing: int = theme.S) -> QWidget:
    """Widgets that wrap like words."""
    made = QWidget()
    layout = FlowLayout(spacing)
    made.setLayout(layout)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    for widget in widgets:
        layout.addWidget(widget)
    return made
