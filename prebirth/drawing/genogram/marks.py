"""The standard symbols of people, and the line styles of relationships (McGoldrick)."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.gestation import age
from prebirth.case.people import Loss, Person, Role, Sex
from prebirth.case.ties import Quality
from prebirth.drawing.genogram.kin import Akin
from prebirth.drawing.genogram.tracks import SIZE
from prebirth.drawing.shapes import Box, Circle, Ink, Line, Point, Polygon, Rect, Shape, Text

HALF = SIZE / 2
SMALL = 9.0
"""Half the size of the mark for a pregnancy that was lost."""


def symbol(
    person: Person | None, on: date, x: float, y: float, *, undated: bool = False
) -> list[Shape]:
    """The symbol of somebody, or of the unborn baby where nobody is given.

    `undated` says that they have died on a day that is not recorded: no age is known of them.
    """
    if person is None:
        return [
            Polygon(((x, y - HALF), (x + HALF, y + HALF), (x - HALF, y + HALF)), Ink.SHADE, 2.4)
        ]
    if person.loss:
        return _lost(person, x, y - HALF + SMALL)
    shapes = _outline(person, x, y)
    if person.died or undated:
        shapes += _cross(x, y, HALF, 1.2)
    if not undated and (inside := age_inside(person, on)):
        shapes.append(Text(x, y + 4.5, inside, 12, bold=True, clear=bool(person.died)))
    return shapes


def brackets(x: float, y: float) -> list[Shape]:
    """The brackets of somebody who was adopted."""
    reach, foot = HALF + 5, HALF + 2
    return [
        Line(
            (
                (x + side * (reach - 4), y - foot),
                (x + side * reach, y - foot),
                (x + side * reach, y + foot),
                (x + side * (reach - 4), y + foot),
            ),
            1.3,
        )
        for side in (-1, 1)
    ]


def foot_of(person: Person | None, aside: float, y: float) -> float:
    """The y of a symbol's lower edge, so far beside its middle."""
    if person is not None and person.loss:
        return y - HALF + 2 * SMALL
    return y + _edge(person, aside)


def top_of(person: Person | None, aside: float, y: float) -> float:
    """The y of its upper edge; the triangle of a baby has its point there."""
    if person is None:
        return y - HALF + min(2 * abs(aside), SIZE)
    if person.loss:
        return y - HALF + (2 if person.loss == Loss.MISCARRIAGE else 0)
    return y - _edge(person, aside)


def clear_of(person: Person | None, ux: float, uy: float, aside: float) -> float:
    """How far along its way a straight line, so far beside the middle, is clear of a symbol."""
    reach = HALF + (3 if abs(ux) > abs(uy) else 5)
    if person is not None and person.sex == Sex.MAN:
        ways = ((ux, -uy * aside), (uy, ux * aside))
        return min((reach * abs(u) - u * beside) / (u * u) for u, beside in ways if u)
    return float(max(reach * reach - aside * aside, 0.0) ** 0.5)


def _edge(person: Person | None, aside: float) -> float:
    if person is None or person.sex == Sex.MAN:
        return HALF
    if person.sex == Sex.WOMAN:
        return float(max(HALF * HALF - aside * aside, 0.0) ** 0.5)
    return max(HALF - abs(aside), 0.0)


def _outline(person: Person, x: float, y: float) -> list[Shape]:
    double = person.role == Role.MOTHER
    if person.sex == Sex.MAN:
        shapes: list[Shape] = [Rect(Box(x - HALF, y - HALF, SIZE, SIZE), Ink.PAPER, 1.8)]
        return shapes + (
            [Rect(Box(x - HALF + 4, y - HALF + 4, SIZE - 8, SIZE - 8), None, 1.2)] if double else []
        )
    if person.sex == Sex.WOMAN:
        return [
            Circle(x, y, HALF, Ink.PAPER, 1.8),
            *([Circle(x, y, HALF - 4, None, 1.2)] if double else []),
        ]
    shapes = [Polygon(((x, y - HALF), (x + HALF, y), (x, y + HALF), (x - HALF, y)), Ink.PAPER, 1.8)]
    return shapes + (
        [
            Polygon(
                ((x, y - HALF + 6), (x + HALF - 6, y), (x, y + HALF - 6), (x - HALF + 6, y)),
                None,
                1.2,
            )
        ]
        if double
        else []
    )


def _lost(person: Person, x: float, y: float) -> list[Shape]:
    """The mark of a pregnancy that was lost.

    A stillbirth is a small crossed symbol, a miscarriage a dot, a termination a cross.
    """
    if person.loss == Loss.MISCARRIAGE:
        return [Circle(x, y, SMALL - 2, Ink.INK, 1.4)]
    cross = _cross(x, y, SMALL, 1.6)
    if person.loss == Loss.TERMINATION:
        return cross
    if person.sex == Sex.MAN:
        return [Rect(Box(x - SMALL, y - SMALL, 2 * SMALL, 2 * SMALL), Ink.PAPER, 1.6), *cross]
    if person.sex == Sex.WOMAN:
        return [Circle(x, y, SMALL, Ink.PAPER, 1.6), *_cross(x, y, SMALL * 0.7, 1.4)]
    return [
        Polygon(((x, y - SMALL), (x + SMALL, y + SMALL), (x - SMALL, y + SMALL)), Ink.PAPER, 1.6),
        *_cross(x, y + 2, SMALL * 0.5, 1.4),
    ]


def _cross(x: float, y: float, reach: float, width: float) -> list[Shape]:
    return [
        Line(((x - reach, y - side * reach), (x + reach, y + side * reach)), width)
        for side in (1, -1)
    ]


def years(person: Person) -> str:
    """The years of birth and death at a symbol, as far as they are known."""
    if person.loss or not (person.born or person.died):
        return ""
    if person.died:
        return f"{person.born.year if person.born else '?'}–{person.died.year}"
    return say("b. {year}", year=person.born.year) if person.born else ""


def age_inside(person: Person, on: date) -> str:
    """The age, as far as it is known; the age at death of those who died."""
    until = person.died or PartialDate.of(on)
    born, last = exact_day(person.born), exact_day(until)
    if born and last and born <= last:
        return _age(born, last)
    if person.born:
        return f"{until.year - person.born.year}?" if person.born.year <= until.year else ""
    if person.died:
        return ""
    if person.age is not None:
        return str(person.age)
    return "?" if person.sex in {None, Sex.NOT_KNOWN, Sex.OTHER} else ""


def _age(born: date, last: date) -> str:
    """Completed years; of a child under one, days or weeks."""
    if completed := age(born, last):
        return str(completed)
    days = (last - born).days
    return f"{days}d" if days < 14 else f"{days // 7}w"


def hand(start: Point, end: Point, quality: Quality | Akin, swing: float = 6.0) -> list[Shape]:
    """The lines of a relationship's quality.

    Double for close, dotted for distant, zigzag for conflict and violence, a dash and two dots
    for control, dashes for two who are related, short ones for another tie: a plain line is a
    couple.
    """
    if isinstance(quality, Akin):
        return [
            Line((start, end), 1.2, Ink.INK, {Akin.RELATED: (10, 6), Akin.OTHER: (4, 9)}[quality])
        ]
    if quality == Quality.CLOSE:
        return [
            Line((_off(start, end, 0, side), _off(start, end, 1, side)), 1.1, Ink.MARK)
            for side in (-2, 2)
        ]
    if quality == Quality.DISTANT:
        return [Line((start, end), 1.3, Ink.QUIET, (1.5, 4))]
    if quality == Quality.CONTROLLING:
        return [Line((start, end), 1.6, Ink.INK, (12.0, 3.0, 2.0, 3.0, 2.0, 3.0))]
    far, width, dash = {
        Quality.CONFLICT: (swing - 2, 1.1, ()),
        Quality.ALLEGED: (swing, 1.3, (4.0, 3.0)),
        Quality.CONFIRMED: (swing, 2.2, ()),
    }[quality]
    return [Line(_zigzag(start, end, far), width, Ink.INK, dash)]


def arrow(start: Point, end: Point) -> Polygon:
    """The head of an arrow at the end of a stretch: it points at who is hurt."""
    tip = (_off(start, end, 1, 0), _off(start, end, 1, 5, 9), _off(start, end, 1, -5, 9))
    return Polygon(tip, Ink.INK)


def _zigzag(start: Point, end: Point, swing: float) -> tuple[Point, ...]:
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    steps = max(int(length / 7), 2)
    return (
        start,
        *(
            _off(start, end, step / steps, swing if step % 2 else -swing)
            for step in range(1, steps)
        ),
        end,
    )


def _off(start: Point, end: Point, along: float, aside: float, back: float = 0) -> Point:
    """A point some way along a stretch, aside of it."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1)
    ux, uy = dx / length, dy / length
    return (
        start[0] + dx * along - uy * aside - ux * back,
        start[1] + dy * along + ux * aside - uy * back,
    )
