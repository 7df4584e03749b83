"""Looks at a copy before it leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, frame, label, row
from prebirth.ui.base.tab_order import InOrder
from prebirth.ui.copies.pages import Pages

SIZES = (60, 75, 96, 120, 150, 200, 260)
"""Dots to an inch, from a whole page on a small screen to large letters."""
USUAL = 2
"""The size of them at first, or the greatest below it whose page is no wider than its room."""
BAR = QStyle.PixelMetric.PM_ScrollBarExtent


class Preview(InOrder, QDialog):
    """Shows every page of a copy, one below the other; a page is drawn when it comes into sight."""

    def __init__(self, parent: QWidget, data: bytes, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        screen = self.screen().availableGeometry()
        self.resize(min(900, screen.width()), min(1000, round(screen.height() * 0.9)))
        self._pages = Pages(data)
        room = self.width() - 2 * theme.L - self.style().pixelMetric(BAR)
        self._size = max((n for n in range(USUAL + 1) if _wide(SIZES[n]) <= room), default=0)
        self._drawn: dict[int, int] = {}
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(self.tr("Pages of the copy"))
        inside, column = frame(
            "page", margins=(theme.L, theme.L, theme.L, theme.L), spacing=theme.L
        )
        self.sheets: list[QLabel] = []
        for number in range(len(self._pages)):
            sheet = QLabel()
            sheet.setAccessibleName(
                self.tr("Page {n} of {all}").format(n=number + 1, all=len(self._pages))
            )
            sheet.setAccessibleDescription(self._pages.text(number))
            sheet.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            sheet.installEventFilter(self)
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self.sheets.append(sheet)
        self.area.setWidget(inside)
        self.area.verticalScrollBar().valueChanged.connect(self._draw_seen)
        self._count = label(self.tr("{n} pages").format(n=len(self._pages)), "quiet", wrap=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.M)
        layout.addWidget(self.area, 1)
        buttons = row(
            self._count,
            button(self.tr("Smaller"), "", lambda: self.zoom(-1)),
            button(self.tr("Larger"), "", lambda: self.zoom(1)),
            None,
            button(self.tr("Close"), "main", self.accept),
        )
        buttons.setContentsMargins(theme.L, 0, theme.L, 0)
        layout.addLayout(buttons)
        self.zoom(0)

    def zoom(self, by: int) -> None:
        """Show the pages larger or smaller."""
        self._size = max(0, min(len(SIZES) - 1, self._size + by))
        dots = SIZES[self._size]
        for sheet in self.sheets:
            sheet.setPixmap(QPixmap())
            sheet.setFixedSize(_wide(dots), round(11.69 * dots))
        self._drawn.clear()
        self._draw_seen()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is in sight."""
        super().showEvent(event)
        self._draw_seen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a page into sight that the keyboard has come to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLabel):
            self.area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Let go of the copy."""
        self._pages.close()
        super().done(result)

    def _draw_seen(self) -> None:
        top = self.area.verticalScrollBar().value()
        bottom = top + max(self.area.viewport().height(), self.height())
        ratio = self.devicePixelRatioF()
        for number, sheet in enumerate(self.sheets):
            if (
                number not in self._drawn
                and sheet.y() <= bottom
                and sheet.y() + sheet.height() >= top
            ):
                picture = QPixmap.fromImage(self._pages.image(number, SIZES[self._size] * ratio))
                picture.setDevicePixelRatio(ratio)
                sheet.setPixmap(picture)
                self._drawn[number] = self._size


def _wide(dots: int) -> int:
    """The width of a page in pixels."""
    return round(8.27 * dots)
