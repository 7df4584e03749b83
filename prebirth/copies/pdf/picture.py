"""A picture on paper: the same shapes, set by reportlab."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from prebirth.copies.pdf import styles as s
from prebirth.copies.pdf.faces import BODY, BOLD
from prebirth.copies.pdf.paper import Paper
from prebirth.copies.pdf.tree import Element
from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Polygon, Rect, Text

HIGHEST = s.HEIGHT - 60

LARGEST = 0.95
"""The scale at which a picture's letters are as large as those of a table."""


class PictureFlowable(Flowable):
    """Draws a picture as large as the page allows, never larger than life."""

    def __init__(self, paper: Paper, picture: Picture, element: Element, largest: float = LARGEST) -> None:
        super().__init__()
        self._paper, self._picture, self._element, self._largest, self._scale = paper, picture, element, largest, 1.0
        self.spaceBefore, self.spaceAfter = 3, 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the column, and never higher than a page; where the page has less left, it goes to the next."""
        self._scale = min(self._largest, width / self._picture.width, HIGHEST / self._picture.height)
        self.width, self.height = self._picture.width * self._scale, self._picture.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shapes, and say where they are; y grows downwards in a picture and upwards on paper."""
        canvas, element = self.canv, self._element
        left, bottom = canvas.absolutePosition(0, 0)
        box = " ".join(f"{edge:.1f}" for edge in (left, bottom, left + self.width, bottom + self.height))
        element.attributes = f"<< /O /Layout /BBox [{box}] /Placement /Block >>"
        canvas.code(self._paper.marks.begin(element, canvas.page))
        canvas.saveState()
        canvas.scale(self._scale, self._scale)
        canvas.setLineJoin(1)
        for shape in self._picture.shapes:
            self._shape(shape, canvas)
        canvas.restoreState()
        canvas.code(self._paper.marks.end)

    def _y(self, y: float) -> float:
        return self._picture.height - y

    @singledispatchmethod
    def _shape(self, shape: object, _canvas: Any) -> None:
        raise TypeError(type(shape))

    @_shape.register
    def _(self, shape: Line, canvas: Any) -> None:
        _stroke(canvas, shape.ink, shape.width, shape.dash)
        self._path(canvas, shape.points, closed=False, fill=None)

    @_shape.register
    def _(self, shape: Polygon, canvas: Any) -> None:
        _stroke(canvas, shape.ink, shape.width)
        self._path(canvas, shape.points, closed=True, fill=shape.fill)

    @_shape.register
    def _(self, shape: Rect, canvas: Any) -> None:
        _stroke(canvas, shape.ink or Ink.INK, shape.width, shape.dash)
        if shape.fill:
            canvas.setFillColor(HexColor(shape.fill))
        box = shape.box
        canvas.roundRect(box.x, self._y(box.y + box.h), box.w, box.h, shape.round, stroke=int(shape.ink is not None), fill=int(shape.fill is not None))

    @_shape.register
    def _(self, shape: Circle, canvas: Any) -> None:
        _stroke(canvas, shape.ink, shape.width)
        if shape.fill:
            canvas.setFillColor(HexColor(shape.fill))
        canvas.circle(shape.x, self._y(shape.y), shape.r, stroke=1, fill=int(shape.fill is not None))

    @_shape.register
    def _(self, shape: Text, canvas: Any) -> None:
        if shape.clear:
            box = shape.behind
            canvas.setFillColor(HexColor(Ink.PAPER))
            canvas.rect(box.x, self._y(box.y + box.h), box.w, box.h, stroke=0, fill=1)
        style = s.Style(BOLD if shape.bold else BODY, shape.size, shape.size, shape.ink)
        line = self._paper.setting.line(shape.text, style.face)
        left = shape.x - (line.width * shape.size / 2000 if shape.middle else 0)
        self._paper.draw(canvas, [line], style, (left, self._y(shape.y) + shape.size))

    def _path(self, canvas: Any, points: tuple[tuple[float, float], ...], *, closed: bool, fill: Ink | None) -> None:
        path = canvas.beginPath()
        path.moveTo(points[0][0], self._y(points[0][1]))
        for x, y in points[1:]:
            path.lineTo(x, self._y(y))
        if closed:
            path.close()
        if fill:
            canvas.setFillColor(HexColor(fill))
        canvas.drawPath(path, stroke=1, fill=int(fill is not None))


def _stroke(canvas: Any, ink: Ink, width: float, dash: tuple[float, ...] = ()) -> None:
    canvas.setStrokeColor(HexColor(ink))
    canvas.setLineWidth(width)
    canvas.setDash(list(dash) if dash else [])
