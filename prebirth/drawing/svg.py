"""A picture as SVG."""

from __future__ import annotations

from functools import partial, singledispatch
from html import escape as html_escape

from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Polygon, Rect, Shape, Text

FAMILY = "Source Sans 3, Noto Sans, sans-serif"
escape = partial(html_escape, quote=False)
"""Not from xml.sax, which loads urllib and ssl with it: 60 ms before the pictures show."""


def svg(picture: Picture) -> str:
    """The SVG of a picture, with its description in words."""
    body = "\n".join(element(shape) for shape in picture.shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{picture.width:g}" '
        f'height="{picture.height:g}" viewBox="0 0 {picture.width:g} {picture.height:g}" '
        f'role="img" font-family="{FAMILY}">\n<desc>{escape(picture.words)}</desc>\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n{body}\n</svg>\n'
    )


@singledispatch
def element(shape: Shape) -> str:
    """The SVG element of a shape."""
    raise TypeError(type(shape))


@element.register
def _(shape: Line) -> str:
    return (
        f'<polyline points="{_points(shape.points)}" fill="none" '
        f"{_stroke(shape.ink, shape.width, shape.dash)}/>"
    )


@element.register
def _(shape: Polygon) -> str:
    return (
        f'<polygon points="{_points(shape.points)}" fill="{shape.fill or "none"}" '
        f"{_stroke(shape.ink, shape.width)}/>"
    )


@element.register
def _(shape: Rect) -> str:
    box = shape.box
    return (
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.w:.1f}" height="{box.h:.1f}" '
        f'rx="{shape.round:g}" fill="{shape.fill or "none"}" '
        f"{_stroke(shape.ink, shape.width, shape.dash)}/>"
    )


@element.register
def _(shape: Circle) -> str:
    return (
        f'<circle cx="{shape.x:.1f}" cy="{shape.y:.1f}" r="{shape.r:.1f}" '
        f'fill="{shape.fill or "none"}" {_stroke(shape.ink, shape.width)}/>'
    )


@element.register
def _(shape: Text) -> str:
    box = shape.blanked
    blank = (
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.w:.1f}" height="{box.h:.1f}" '
        f'fill="{Ink.PAPER}"/>'
        if shape.clear
        else ""
    )
    anchor, weight = (
        "middle" if shape.middle else "start",
        ' font-weight="600"' if shape.bold else "",
    )
    return (
        blank + f'<text x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size:g}" '
        f'text-anchor="{anchor}"{weight} fill="{shape.ink}">{escape(shape.text)}</text>'
    )


def _points(points: tuple[tuple[float, float], ...]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _stroke(ink: Ink | None, width: float, dash: tuple[float, ...] = ()) -> str:
    if ink is None:
        return 'stroke="none"'
    dashes = f' stroke-dasharray="{" ".join(f"{part:g}" for part in dash)}"' if dash else ""
    return f'stroke="{ink}" stroke-width="{width:g}"{dashes}'
