"""A picture on paper: the same shapes, set by reportlab."""

from __future__ import annotations

from functools import singledispatchmethod
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from prebirth.copies.pdf import styles as s
from prebirth.copies.pdf.fonts import BODY, BOLD
from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Polygon, Rect, Text

HIGHEST = s.PAGE[1] - s.TOP - s.BOTTOM - 60


class PictureFlowable(Flowable):
    """Draws a picture as large as the page allows, never larger than life."""

    def __init__(self, picture: Picture, largest: float = 0.95) -> None:
        super().__init__()
        self._picture, self._largest, self._scale = picture, largest, 1.0
        self.spaceBefore, self.spaceAfter = 3, 6

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the column, and never higher than a page; where the page has less left, it goes to the next."""
        self._scale = min(self._largest, width / self._picture.width, HIGHEST / self._picture.height)
        self.width, self.height = self._picture.width * self._scale, self._picture.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shapes; y grows downwards in a picture and upwards on paper."""
        canvas = self.canv
        canvas.saveState()
        canvas.scale(self._scale, self._scale)
        canvas.setLineJoin(1)
        for shape in self._picture.shapes:
            self._shape(shape, canvas)
        canvas.restoreState()

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
        canvas.setFillColor(HexColor(shape.ink))
        canvas.setFont(BOLD if shape.bold else BODY, shape.size)
        (canvas.drawCentredString if shape.middle else canvas.drawString)(shape.x, self._y(shape.y), shape.text)

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
