"""Whether a genogram says what is so: proved from its finished shapes alone, line by line."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations, pairwise

from prebirth.case.case import Case
from prebirth.drawing.genogram.kin import Kin, kin_of
from prebirth.drawing.shapes import Box, Line, Picture, Point, Text

TOUCH = 1.5
"""Points within which two lines would read as one."""
FEELING, HOME = "feeling ", "home "


def untrue(case: Case, picture: Picture) -> list[str]:
    """Everything in a genogram that is not so."""
    kin = kin_of(case)
    where = _where(kin, picture)
    lines = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.of]
    return [
        *_descent(kin, where),
        *_strangers(lines, where, {key for key, person in kin.people.items() if person.loss}),
        *_ends(lines, where),
        *_run_together(lines),
        *_labels(picture, lines),
        *_homes(case, picture, lines, where),
        *_all_there(kin, lines),
    ]


def _where(kin: Kin, picture: Picture) -> dict[str, Box]:
    drawn = {one.record for one in picture.symbols}
    babies = (baby for baby in kin.babies if baby not in drawn)
    return {
        next(babies) if one.table in {"pregnancy", "babies"} else one.record: one.box
        for one in picture.symbols
    }


def _descent(kin: Kin, where: dict[str, Box]) -> Iterator[str]:
    """A child stands below its birth parents, unless the ties run in a circle."""
    births = {
        (parent, child)
        for union in kin.unions
        for child, bond in union.children
        if bond.value == "birth"
        for parent in union.parents
    }
    for parent, child in births:
        if where[child].y <= where[parent].y and not _circle(births, child, parent):
            yield f"{child} stands no lower than {parent}"


def _circle(births: set[tuple[str, str]], top: str, wanted: str) -> bool:
    waiting, seen = [top], set()
    while waiting:
        key = waiting.pop()
        if key == wanted:
            return True
        if key not in seen:
            seen.add(key)
            waiting += [child for parent, child in births if parent == key]
    return False


def _strangers(lines: list[Line], where: dict[str, Box], lost: set[str]) -> Iterator[str]:
    """No line passes through or touches anyone it does not belong to, nor through those it does."""
    for line in lines:
        if line.of.startswith(HOME):
            continue
        for key, box in where.items():
            core = (
                (Box(box.x + 16, box.y + 6, 8, 6) if key in lost else _grown(box, -15))
                if key in line.joins
                else _grown(box, TOUCH)
            )
            if any(_meets(a, b, core) for a, b in pairwise(line.points)):
                yield f"{line.of} {'runs through' if key in line.joins else 'touches'} {key}"


def _ends(lines: list[Line], where: dict[str, Box]) -> Iterator[str]:
    """A line ends at somebody it belongs to, or on another piece of itself."""
    for line in lines:
        if line.of.startswith(HOME):
            if line.points[0] != line.points[-1]:
                yield f"{line.of} is not closed"
            continue
        own = [other for other in lines if other.of == line.of and other is not line]
        for point in (line.points[0], line.points[-1]):
            at_one = any(_grown(where[key], 9).holds(point) for key in line.joins)
            on_own = any(
                _from(point, a, b) <= (3 if line.of.startswith(FEELING) else 0.6)
                for other in own
                for a, b in pairwise(other.points)
            )
            if not (at_one or on_own):
                yield f"{line.of} ends at nothing"


def _run_together(lines: list[Line]) -> Iterator[str]:
    """Lines that end, bend or run on another line; they may only cross."""
    firm = [line for line in lines if not line.of.startswith((FEELING, HOME))]
    for one, other in combinations(firm, 2):
        if one.of == other.of:
            continue
        for bent, passed in ((one, other), (other, one)):
            for point in bent.points:
                if any(_from(point, a, b) < TOUCH for a, b in pairwise(passed.points)):
                    yield f"{bent.of} bends or ends on {passed.of}"
    for home in (line for line in lines if line.of.startswith(HOME)):
        for line in firm:
            if any(
                _along(*one, *other)
                for one in pairwise(home.points)
                for other in pairwise(line.points)
            ):
                yield f"{line.of} runs along {home.of}"


def _labels(picture: Picture, lines: list[Line]) -> Iterator[str]:
    """Texts that cover another text, a symbol, or the bend or end of a line."""
    texts = [shape for shape in picture.shapes if isinstance(shape, Text)]
    boxes = [one.box for one in picture.symbols]
    free = [text for text in texts if not any(_within(text.behind, box) for box in boxes)]
    for one, other in combinations(free, 2):
        if _shrunk(one.behind).meets(_shrunk(other.behind)):
            yield f"“{one.text}” lies over “{other.text}”"
    for text in free:
        for box in boxes:
            if _shrunk(text.behind).meets(box):
                yield f"“{text.text}” lies over a symbol"
        if text.clear:
            hidden = [
                line.of
                for line in lines
                if not line.of.startswith((FEELING, HOME))
                for point in line.points
                if _shrunk(text.blanked).holds(point)
            ]
            for name in dict.fromkeys(hidden):
                yield f"“{text.text}” hides where {name} bends"


def _homes(case: Case, picture: Picture, lines: list[Line], where: dict[str, Box]) -> Iterator[str]:
    """Homes that are not shown as they are.

    Each has one closed line around its members alone, or the legend tells their mark.
    """
    said = [shape.text for shape in picture.shapes if isinstance(shape, Text)]
    for home in case.households:
        people = {one.person for one in home.members if one.person in where and not one.until}
        outlines = [line for line in lines if line.of == f"{HOME}{home.id}"]
        if not people:
            continue
        if not outlines:
            if not any("live together" in text for text in said):
                yield f"{home.id} is neither outlined nor marked"
            continue
        if len(outlines) > 1:
            yield f"{home.id} has {len(outlines)} outlines"
        path = outlines[0].points
        for key, box in where.items():
            corners = [
                _inside(point, path)
                for point in (
                    (box.x, box.y),
                    (box.x + box.w, box.y),
                    (box.x, box.y + box.h),
                    (box.x + box.w, box.y + box.h),
                )
            ]
            cut = any(_meets(a, b, _grown(box, 1)) for a, b in pairwise(path))
            if key in people and (not all(corners) or cut):
                yield f"{key} is not inside {home.id}"
            if key not in people and (any(corners) or cut):
                yield f"{key} does not live in {home.id} and is inside it"


def _all_there(kin: Kin, lines: list[Line]) -> Iterator[str]:
    """Every couple has its line from one to the other, and every child one for each bond."""
    for union in kin.unions:
        own = [line for line in lines if line.of == union.name]
        if not any(set(line.joins) == set(union.parents) for line in own):
            yield f"{union.name} has no line"
        for child, _bond in union.children:
            if not any(line.joins == (child,) for line in own):
                yield f"{child} does not hang from {union.name}"
    for one, other, quality in kin.feelings:
        if not any(
            line.of.startswith(FEELING)
            and line.of.endswith(quality.value)
            and set(line.joins) == {one, other}
            for line in lines
        ):
            yield f"{one} and {other}: {quality.value} is not drawn"


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.w + 2 * by, box.h + 2 * by)


def _shrunk(box: Box) -> Box:
    """The room of a text less what is kept free round it."""
    return Box(box.x + 2.5, box.y + 1.5, max(box.w - 5, 0.1), max(box.h - 3, 0.1))


def _within(inner: Box, outer: Box) -> bool:
    return _grown(outer, 3).holds((inner.x + inner.w / 2, inner.y + inner.h / 2))


def _meets(a: Point, b: Point, box: Box) -> bool:
    enter, leave = 0.0, 1.0
    for step, low, high in (
        (b[0] - a[0], box.x - a[0], box.x + box.w - a[0]),
        (b[1] - a[1], box.y - a[1], box.y + box.h - a[1]),
    ):
        if abs(step) < 1e-9:
            if low > 0 or high < 0:
                return False
            continue
        near, far = sorted((low / step, high / step))
        enter, leave = max(enter, near), min(leave, far)
    return enter <= leave


def _from(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    along = (
        max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
        if length
        else 0.0
    )
    return math.hypot(a[0] + along * dx - point[0], a[1] + along * dy - point[1])


def _along(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two pieces lie upon each other for more than a touch."""
    for one in (0, 1):
        other = 1 - one
        if abs(a[one] - b[one]) < 0.01 and abs(c[one] - d[one]) < 0.01 and abs(a[one] - c[one]) < 1:
            shared = min(max(a[other], b[other]), max(c[other], d[other])) - max(
                min(a[other], b[other]), min(c[other], d[other])
            )
            if shared > 3:
                return True
    return False


def _inside(point: Point, path: tuple[Point, ...]) -> bool:
    """Whether a closed path goes round a point."""
    odd = False
    for (x1, y1), (x2, y2) in pairwise(path):
        if (y1 > point[1]) != (y2 > point[1]) and point[0] < (x2 - x1) * (point[1] - y1) / (
            y2 - y1
        ) + x1:
            odd = not odd
    return odd
