"""Draws pictures with QPainter, on the screen and as PNG."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import singledispatch

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
    QPolygonF,
)

from prebirth.case.case import Case
from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Polygon, Rect, Shape, Text
from prebirth.drawing.svg import svg
from prebirth.privacy.gate import Seen
from prebirth.ui.base import theme
from prebirth.ui.base.palettes import Palette

Inks = Mapping[Ink, str]
"""The colour in which each ink is drawn."""
PRINTED: Inks = {ink: ink.value for ink in Ink}


def inks_of(palette: Palette) -> Inks:
    """The inks of a picture on the screen: as printed, unless its paper is dark."""
    if palette.card == Ink.PAPER:
        return PRINTED
    return {
        Ink.INK: palette.ink,
        Ink.QUIET: palette.quiet,
        Ink.PALE: palette.rule,
        Ink.SHADE: palette.tint,
        Ink.PAPER: palette.card,
        Ink.MARK: palette.chosen,
        Ink.LOOK: palette.on_look,
    }


def paint(painter: QPainter, picture: Picture, inks: Inks = PRINTED) -> None:
    """Draw every shape of a picture at its own size."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in picture.shapes:
        draw(shape, painter, inks)


def image(picture: Picture, scale: float = 2.0) -> QImage:
    """A picture as pixels on white."""
    made = QImage(
        int(picture.width * scale), int(picture.height * scale), QImage.Format.Format_RGB32
    )
    made.fill(QColor(Ink.PAPER))
    painter = QPainter(made)
    painter.scale(scale, scale)
    paint(painter, picture)
    painter.end()
    return made


def picture_file(case: Seen, draw_all: Callable[[Case], Sequence[Picture]], *, png: bool) -> bytes:
    """The last of some pictures of a case as a file that leaves: a PNG, or else an SVG."""
    picture = draw_all(case)[-1]
    return png_of(picture) if png else svg(picture).encode()


def png_of(picture: Picture) -> bytes:
    """A picture as the bytes of a PNG."""
    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"PNG")).write(image(picture))
    return bytes(kept.data().data())


@singledispatch
def draw(shape: Shape, _painter: QPainter, _inks: Inks) -> None:
    """Draw one shape."""
    raise TypeError(type(shape))


@draw.register
def _(shape: Line, painter: QPainter, inks: Inks) -> None:
    painter.setPen(_pen(inks[shape.ink], shape.width, shape.dash))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in shape.points]))


@draw.register
def _(shape: Polygon, painter: QPainter, inks: Inks) -> None:
    painter.setPen(_pen(inks[shape.ink], shape.width))
    painter.setBrush(_brush(inks, shape.fill))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))


@draw.register
def _(shape: Rect, painter: QPainter, inks: Inks) -> None:
    painter.setPen(
        _pen(inks[shape.ink], shape.width, shape.dash) if shape.ink else QPen(Qt.PenStyle.NoPen)
    )
    painter.setBrush(_brush(inks, shape.fill))
    painter.drawRoundedRect(QRectF(*shape.box), shape.round, shape.round)


@draw.register
def _(shape: Circle, painter: QPainter, inks: Inks) -> None:
    painter.setPen(_pen(inks[shape.ink], shape.width))
    painter.setBrush(_brush(inks, shape.fill))
    painter.drawEllipse(QPointF(shape.x, shape.y), shape.r, shape.r)


@draw.register
def _(shape: Text, painter: QPainter, inks: Inks) -> None:
    if shape.clear:
        painter.fillRect(QRectF(*shape.blanked), QColor(inks[Ink.PAPER]))
    font = QFont(theme.FAMILY)
    font.setPixelSize(max(round(shape.size), 1))
    font.setWeight(QFont.Weight.DemiBold if shape.bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(inks[shape.ink]))
    left = (
        shape.x - QFontMetricsF(font).horizontalAdvance(shape.text) / 2 if shape.middle else shape.x
    )
    painter.drawText(QPointF(left, shape.y), shape.text)


def _pen(colour: str, width: float, dash: tuple[float, ...] = ()) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([part / max(width, 0.1) for part in dash])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _brush(inks: Inks, fill: Ink | None) -> QBrush:
    return QBrush(QColor(inks[fill])) if fill else QBrush(Qt.BrushStyle.NoBrush)
