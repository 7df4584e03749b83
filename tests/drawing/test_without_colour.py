"""What a picture tells by a mark it tells without colour too (WCAG 2.2, 1.4.1)."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from itertools import combinations

import pytest

from prebirth.case.case import Case
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_picture
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Circle, Ink, Line, Picture, Polygon, Rect, Shape, Text

ON = date(2026, 5, 15)
BEFORE, BESIDE = 46.0, 14.0
"""How far before its words, above and below them, the mark of a legend stands at most."""
FULL = frozenset({Ink.INK, Ink.MARK, Ink.LOOK, Ink.QUIET})
"""Fills that look full in black and white; all others look empty."""


def points(shape: Shape) -> list[tuple[float, float]]:
    """The points between which a shape lies."""
    if isinstance(shape, Line | Polygon):
        return [*shape.points]
    if isinstance(shape, Rect):
        box = shape.box
        return [(box.x, box.y), (box.x + box.w, box.y + box.h)]
    if isinstance(shape, Circle):
        return [(shape.x - shape.r, shape.y - shape.r), (shape.x + shape.r, shape.y + shape.r)]
    return [(shape.x, shape.y)]


def in_black_and_white(shapes: Sequence[Shape]) -> frozenset[Hashable]:
    """How a mark looks without its colours, wherever it stands."""
    left = min(x for one in shapes for x, _ in points(one))
    top = min(y for one in shapes for _, y in points(one))
    return frozenset(
        (
            type(one).__name__,
            tuple((round(x - left, 1), round(y - top, 1)) for x, y in points(one)),
            getattr(one, "width", 0),
            getattr(one, "dash", ()),
            getattr(one, "fill", None) in FULL,
            getattr(one, "text", ""),
        )
        for one in shapes
    )


def legend(picture: Picture) -> dict[str, list[Shape]]:
    """The marks that a picture explains, by the words beside them."""
    return {
        words.text: marks
        for words in picture.shapes
        if isinstance(words, Text)
        and not words.middle
        and (marks := [one for one in picture.shapes if one is not words and _by(one, words)])
    }


def _by(shape: Shape, words: Text) -> bool:
    return all(
        words.x - BEFORE <= x < words.x and abs(y - words.y) <= BESIDE for x, y in points(shape)
    )


def drawn(case: Case) -> Iterator[Picture]:
    yield appointment_pattern(case, ON)
    yield ecomap(case, ON)
    yield genogram(case, ON)
    yield full_picture(case, ON)


def test_no_two_marks_of_a_legend_differ_in_colour_alone(practice: Case) -> None:
    told = [legend(picture) for picture in drawn(practice)]
    assert [len(one) > 2 for one in told][:3] == [True, True, True], "legends were found"
    for marks in told:
        for one, other in combinations(marks, 2):
            assert in_black_and_white(marks[one]) != in_black_and_white(marks[other]), (one, other)


def test_a_mark_that_differs_in_colour_alone_is_found() -> None:
    red, green = (Circle(5, 5, 4, ink, 1.2, ink) for ink in (Ink.MARK, Ink.LOOK))
    empty = Circle(5, 5, 4, Ink.PAPER, 1.2, Ink.MARK)
    assert in_black_and_white([red]) == in_black_and_white([green])
    assert in_black_and_white([red]) != in_black_and_white([empty])


@pytest.mark.parametrize("ink", Ink)
def test_every_ink_is_known_as_full_or_empty(ink: Ink) -> None:
    light = sum(int(ink.value[place : place + 2], 16) for place in (1, 3, 5)) / 3
    assert (light < 128) is (ink in FULL)
