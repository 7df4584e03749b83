"""Shows a picture: zoom, symbols reached by keyboard or mouse, some of them movable."""

from __future__ import annotations

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from prebirth.drawing.shapes import Ink, Picture, Symbol, Text
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import PICTURE, SHAPE, be
from prebirth.ui.base.palettes import CONTRAST, LIGHT
from prebirth.ui.pictures.paint import inks_of, paint

LEAST, MOST, STEP = 0.4, 4.0, 1.15
LETTERS = 9.4
"""Pixels of the smallest letters at first, at the usual size of text or less: 7 points."""
ROOMY = 1.6
"""How many times larger than it must be a picture becomes where there is room for it."""
LONG = 1.5
"""How many times higher than wide a picture is that is read from above, as wide as its room."""
STILL = 4
"""Pixels within which a press is a click and not a move."""
NUDGE = 12.0


class PictureCanvas(QWidget):
    """Shows one picture."""

    chosen = Signal(str, str)
    moved = Signal(str, float)
    described = Signal(str)

    def __init__(self, picture: Picture, *, movable: bool = False) -> None:
        super().__init__()
        self.picture, self._movable = picture, movable
        self._room: QSize | None = None
        self.scale, self._current = 1.0, -1
        self._zoomed = False
        self.outgrows = False
        """Whether it is larger than its room: its letters allow no smaller one, or it is long."""
        self._pressed: tuple[int, QPointF] | None = None
        self._shift = 0.0
        self._drawn: QPixmap | None = None
        self._shapes: list[QWidget] = []
        be(self, PICTURE, "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.show_picture(picture)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; the keyboard stays on the symbol of the same record."""
        before = self.symbol
        self._drawings = (picture, *picture.also)
        self.picture = self._suited()
        names = [(symbol.table, symbol.record) for symbol in picture.symbols]
        self._current = (
            names.index((before.table, before.record))
            if before and (before.table, before.record) in names
            else -1
        )
        self.setAccessibleName(picture.words.partition(".")[0])
        self.setAccessibleDescription(picture.words)
        self._fit()

    @property
    def symbol(self) -> Symbol | None:
        """The symbol that the keyboard is on."""
        return (
            self.picture.symbols[self._current]
            if 0 <= self._current < len(self.picture.symbols)
            else None
        )

    def zoom(self, by: float) -> None:
        """Make everything larger or smaller, as a person asked for it."""
        self._zoomed = True
        self.scale = max(LEAST, min(MOST, self.scale * by))
        self._fit()

    def fit(self, room: QSize) -> None:
        """Fill a room as far as letters stay readable, until a person zooms."""
        if self._zoomed:
            return
        self._room = room
        before, self.picture = self.picture, self._suited()
        least = _least_scale(self.picture)
        across, down = room.width() / self.picture.width, room.height() / self.picture.height
        is_long = self.picture.height > LONG * self.picture.width
        wished = across if is_long else min(across, down)
        scale = min(max(wished, least), least * ROOMY)
        self.outgrows = is_long or wished <= least
        if abs(scale - self.scale) > 0.001 or self.picture is not before:
            self.scale = scale
            self._fit()

    def _suited(self) -> Picture:
        """The drawing that is largest in its room, of those that are not too wide for it."""
        room = self._room
        if room is None:
            return self._drawings[0]

        def across(one: Picture) -> float:
            return room.width() / one.width / _least_scale(one)

        def fitting(one: Picture) -> float:
            return min(across(one), room.height() / one.height / _least_scale(one))

        narrow = [one for one in self._drawings if across(one) >= 1]
        return max(narrow, key=fitting) if narrow else max(self._drawings, key=across)

    def sizeHint(self) -> QSize:
        """The size of the picture as it is zoomed."""
        sides = (self.picture.width, self.picture.height)
        # Rounded first: where it fills its room it is no wider by a part of a pixel.
        return QSize(*(ceil(round(side * self.scale, 2)) for side in sides))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, with a ring round the symbol that the keyboard is on, or round all."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixels())
        if not self.hasFocus():
            return
        if symbol := self.symbol:
            painter.scale(self.scale, self.scale)
            ring = QRectF(*symbol.box).adjusted(-6 + self._shift, -6, 6 + self._shift, 6)
        else:
            ring = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((LIGHT.ink, 5), (LIGHT.ring, 3)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(ring, 8, 8)

    def _pixels(self) -> QPixmap:
        """The picture at its scale, drawn once: scrolling then only copies pixels."""
        if self._drawn is None:
            ratio = self.devicePixelRatioF()
            self._drawn = QPixmap(self.sizeHint() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            inks = inks_of(theme.colours())
            self._drawn.fill(QColor(inks[Ink.PAPER]))
            painter = QPainter(self._drawn)
            painter.scale(self.scale, self.scale)
            paint(painter, _inked(self.picture), inks)
            painter.end()
        return self._drawn

    def changeEvent(self, event: QEvent) -> None:
        """Draw it anew where its colours have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._drawn = None
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from symbol to symbol, Ctrl with an arrow moves one, Enter opens it."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        symbol = self.symbol
        if (
            key in steps
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self._movable
            and symbol
        ):
            self.moved.emit(symbol.record, NUDGE * steps[key])
        elif key in steps and self.picture.symbols:
            self._go((self._current + steps[key]) % len(self.picture.symbols))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and symbol:
            self.chosen.emit(symbol.table, symbol.record)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the symbol under the mouse."""
        place = self._at(event.position())
        self._pressed = (place, event.position()) if place >= 0 else None
        if place >= 0:
            self._go(place)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the symbol along."""
        self.setToolTip(
            self.picture.symbols[place].name if (place := self._at(event.position())) >= 0 else ""
        )
        if self._pressed and self._movable:
            self._shift = (event.position().x() - self._pressed[1].x()) / self.scale
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a symbol that was clicked, or keep where one was dragged to."""
        if self._pressed is None:
            return
        symbol, along = (
            self.picture.symbols[self._pressed[0]],
            event.position().x() - self._pressed[1].x(),
        )
        self._pressed, self._shift = None, 0.0
        if abs(along) <= STILL:
            self.chosen.emit(symbol.table, symbol.record)
        elif self._movable:
            self.moved.emit(symbol.record, along / self.scale)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else let the page scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            event.ignore()

    def _at(self, position: QPointF) -> int:
        point = position / self.scale
        hits = [
            number
            for number, symbol in enumerate(self.picture.symbols)
            if QRectF(*symbol.box).contains(point)
        ]
        return hits[-1] if hits else -1

    def _go(self, place: int) -> None:
        self._current = place
        symbol = self.symbol
        if symbol:
            self.described.emit(symbol.name)
            self.setAccessibleName(symbol.name)
            self.setAccessibleDescription(self.picture.words)
        self.update()

    def _fit(self) -> None:
        self._drawn = None
        self.setFixedSize(self.sizeHint())
        self._place_shapes()
        self.update()

    def _place_shapes(self) -> None:
        """Let each symbol be a part of the picture that a reader of the screen can go to."""
        symbols = self.picture.symbols
        while len(self._shapes) > len(symbols):
            self._shapes.pop().deleteLater()
        while len(self._shapes) < len(symbols):
            shape = QWidget()
            be(shape, SHAPE, "")  # before it has a parent, with which Qt asks what it is
            shape.setParent(self)
            shape.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            shape.show()
            self._shapes.append(shape)
        for shape, symbol in zip(self._shapes, symbols, strict=True):
            shape.setAccessibleName(symbol.name)
            left, top, wide, high = (side * self.scale for side in symbol.box)
            shape.setGeometry(QRectF(left, top, wide, high).toAlignedRect())


def _inked(picture: Picture) -> Picture:
    """A picture as the screen shows it: in the palette of strong contrast no word is grey."""
    if theme.colours() != CONTRAST:
        return picture
    shapes = [
        replace(shape, ink=Ink.INK) if isinstance(shape, Text) and shape.ink is Ink.QUIET else shape
        for shape in picture.shapes
    ]
    return replace(picture, shapes=tuple(shapes))


def _least_scale(picture: Picture) -> float:
    """The scale at which the smallest letters of a picture can be read."""
    sizes = [shape.size for shape in picture.shapes if isinstance(shape, Text)]
    return max(theme.text_size(), 1.0) * max(LETTERS / min(sizes, default=LETTERS), 1.0)
