"""The outline of each home: a closed line around its members that encloses nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.drawing.genogram.plan import Plan
from prebirth.drawing.genogram.tracks import SIZE, above, under
from prebirth.drawing.letters import text_width
from prebirth.drawing.shapes import Box, Point
from prebirth.wording.facts import home_name

PAD, STEP = 11.0, 3.0
"""The distance of an outline from symbols, and how much further the next one keeps."""
NECK = 8.0
"""The width of the corridors that lead an outline past people who live elsewhere."""
TRIES = (0.0, 1.4, 2.8, -1.4, 4.2, 5.6, 7.0, 8.4)
"""Widenings that are tried, in this order, until an outline runs along no other line."""
NEXT = 1.2
"""The distance at which an edge of an outline and a line of the family read as one."""
CLOSE = SIZE / 2 + 5
"""The least distance of a corridor from the middle of somebody who lives elsewhere."""
REACHES = 40


class Home(NamedTuple):
    """A household as it is drawn.

    It has a letter, which stands in its outline, or at each member where no outline fits.
    """

    key: str
    name: str
    people: tuple[str, ...]
    outline: tuple[Point, ...]
    letter: str


def members(case: Case, known: Iterable[str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each household with its present members who are in the picture."""
    there = set(known)
    households = []
    for number, home in enumerate(case.households, 1):
        people = tuple(
            dict.fromkeys(
                member.person
                for member in home.members
                if member.person in there and member.person and member.here
            )
        )
        if people:
            households.append((home.id, home_name(home, number), people))
    return households


def homes(case: Case, plan: Plan) -> list[Home]:
    """Every household as it is drawn, each with its letter: from the left to the right."""
    drawn: list[Home] = []
    there = members(case, plan.kin.people)
    there.sort(key=lambda home: min(plan.x[key] for key in home[2]))
    for number, (key, name, people) in enumerate(there):
        pads = (PAD + STEP * (number % 3) + more for more in TRIES)
        outline = next(
            (path for pad in pads if (path := _outline(plan, people, pad)) and _apart(plan, path)),
            (),
        )
        drawn.append(
            Home(
                key,
                name,
                people,
                outline,
                chr(ord("A") + number % 26),
            )
        )
    return drawn


def label_place(
    plan: Plan, outline: tuple[Point, ...], name: str, taken: list[Box]
) -> tuple[float, float] | None:
    """A place for a home's name along its outline, or None where there is none.

    Nothing else may be written there, and no line may bend there.
    """
    width = text_width(name) * 9.5 + 6
    bends = [point for joint in plan.joints for point in plan.bends(joint)]
    tops = sorted(
        (y, min(x1, x2), max(x1, x2)) for (x1, y1), (x2, y2) in pairwise(outline) if (y := y1) == y2
    )
    symbols = [
        Box(x - SIZE / 2 - 2, plan.y(key) - SIZE / 2 - 2, SIZE + 4, SIZE + 4)
        for key, x in plan.x.items()
    ]
    for y, left, right in tops:
        for x in (
            left + 6,
            (left + right) / 2 - width / 2,
            right - width,
            *range(int(left - width), int(right), 7),
        ):
            for base in (y - 4, y + 12):
                box = Box(x - 2, base - 9.5, width, 12)
                if not any(box.meets(other) for other in (*taken, *symbols)) and not any(
                    box.holds(point) for point in bends
                ):
                    return x, base
    return None


def _outline(plan: Plan, people: tuple[str, ...], pad: float) -> tuple[Point, ...]:
    """The outline around these people, or nothing where none is possible."""
    groups = _groups(plan, people, pad)
    boxes = [box for box, _row in groups]
    for (one, row), (other, below) in pairwise(groups):
        way = (
            _bridge(plan, one, other, row, pad)
            if row == below
            else _passage(plan, (one, row), (other, below), people)
        )
        if way is None:
            return ()
        boxes += way
    loops = _trace_outlines(boxes)
    if len(loops) != 1 or any(_inside(plan, key, boxes) for key in plan.x if key not in people):
        return ()
    return loops[0]


def _apart(plan: Plan, path: tuple[Point, ...]) -> bool:
    """Whether no edge of an outline runs along a line of the family."""
    pieces = [
        piece for joint in plan.joints for way in plan.all_paths(joint) for piece in pairwise(way)
    ]
    for (x, y1), (x2, y2) in pairwise(path):
        if x == x2:
            rows = [
                row
                for row in range(len(plan.rows))
                if plan.head(row) - 120 < max(y1, y2) and min(y1, y2) < plan.foot(row) + 120
            ]
            if rows and not plan.tracks.away(x, NEXT, above(rows[0]), under(rows[-1])):
                return False
        elif any(
            abs(a[1] - y1) < NEXT
            and abs(b[1] - y1) < NEXT
            and min(a[0], b[0]) < max(x, x2)
            and min(x, x2) < max(a[0], b[0])
            for a, b in pieces
        ):
            return False
    return True


def _groups(plan: Plan, people: tuple[str, ...], pad: float) -> list[tuple[Box, int]]:
    """Runs of neighbours who all belong to the home, from the top and from the left.

    Each is a box with the row of its generation.
    """
    groups: list[tuple[Box, int]] = []
    for row, keys in enumerate(plan.rows):
        run: list[float] = []
        for key in [*sorted(keys, key=lambda key: plan.x[key]), ""]:
            if key in people:
                run.append(plan.x[key])
            elif run:
                top, bottom = plan.head(row) - pad, plan.names_end(row) + pad - PAD + 1
                groups.append(
                    (
                        Box(
                            run[0] - SIZE / 2 - pad,
                            top,
                            run[-1] - run[0] + SIZE + 2 * pad,
                            bottom - top,
                        ),
                        row,
                    )
                )
                run = []
    return groups


def _bridge(plan: Plan, one: Box, other: Box, row: int, pad: float) -> list[Box]:
    """A corridor from one run to the next in a generation, above the people between."""
    left, right = one.x + one.w - NECK, other.x + NECK
    return [Box(left, plan.head(row) - pad, right - left, min(NECK, pad - 3))]


def _passage(
    plan: Plan, one: tuple[Box, int], other: tuple[Box, int], people: tuple[str, ...]
) -> list[Box] | None:
    """A corridor down to the first run of the next generation, between other people."""
    (a, row), (b, below) = one, other
    foot, head = a.y + a.h, b.y
    beside = [key for key in plan.rows[row] if key not in people]
    for x in _corridor_places(a, b):
        strangers = [
            plan.x[key]
            for between in range(row + 1, below)
            for key in plan.rows[between]
            if key not in people
        ]
        if any(abs(x - place) < CLOSE + NECK / 2 for place in strangers) or not plan.tracks.away(
            x, NECK / 2 + 3, under(row), above(below)
        ):
            continue
        boxes = [Box(x - NECK / 2, foot - 1, NECK, head - foot + 2)]
        if not a.x <= x - NECK / 2 <= x + NECK / 2 <= a.x + a.w:
            near = a.x + a.w - 1 if x > a.x else a.x + 1
            if any(min(near, x) - SIZE < plan.x[key] < max(near, x) + SIZE for key in beside):
                continue  # it would run behind a name
            boxes.append(Box(min(near, x - NECK / 2), foot - NECK, abs(x - near) + NECK / 2, NECK))
        if not b.x <= x - NECK / 2 <= x + NECK / 2 <= b.x + b.w:
            near = b.x + b.w - 1 if x > b.x else b.x + 1
            boxes.append(Box(min(near, x - NECK / 2), head, abs(x - near) + NECK / 2, NECK))
        return boxes
    return None


def _corridor_places(a: Box, b: Box) -> list[float]:
    """The x of possible corridors: first where both runs overlap, then ever further out."""
    low, high = max(a.x, b.x) + NECK, min(a.x + a.w, b.x + b.w) - NECK
    middle = (low + high) / 2
    inner = [middle + sign * step * 8 for step in range(REACHES) for sign in (1, -1)]
    both = [x for x in inner if low <= x <= high]
    return [*both, *(x for x in inner if x not in both)]


def _inside(plan: Plan, key: str, boxes: list[Box]) -> bool:
    """Whether somebody's symbol lies in the boxes, or too near to them."""
    symbol = Box(plan.x[key] - SIZE / 2 - 2, plan.y(key) - SIZE / 2 - 2, SIZE + 4, SIZE + 4)
    return any(symbol.meets(box) for box in boxes)


def _trace_outlines(boxes: list[Box]) -> list[tuple[Point, ...]]:
    """The outlines, outer and inner, of the area that some boxes cover together."""
    xs = sorted({edge for box in boxes for edge in (box.x, box.x + box.w)})
    ys = sorted({edge for box in boxes for edge in (box.y, box.y + box.h)})
    covered = {
        (i, j)
        for i, (left, right) in enumerate(pairwise(xs))
        for j, (top, bottom) in enumerate(pairwise(ys))
        if any(
            box.x <= left and right <= box.x + box.w and box.y <= top and bottom <= box.y + box.h
            for box in boxes
        )
    }
    steps: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i, j in covered:
        for (di, dj), start, end in (
            ((0, -1), (i, j), (i + 1, j)),
            ((1, 0), (i + 1, j), (i + 1, j + 1)),
            ((0, 1), (i + 1, j + 1), (i, j + 1)),
            ((-1, 0), (i, j + 1), (i, j)),
        ):
            if (i + di, j + dj) not in covered:
                steps.setdefault(start, []).append(end)
    loops: list[tuple[Point, ...]] = []
    while steps:
        at = start = min(steps)
        path = [at]
        while True:
            after = steps[at].pop()
            if not steps[at]:
                del steps[at]
            at = after
            path.append(at)
            if at == start:
                break
        loops.append(_corners([(xs[i], ys[j]) for i, j in path]))
    return loops


def _corners(path: list[Point]) -> tuple[Point, ...]:
    """The corners of a path, closed."""
    ring = path[:-1]
    kept = [
        point
        for before, point, after in zip(
            [ring[-1], *ring[:-1]], ring, [*ring[1:], ring[0]], strict=True
        )
        if not (before[0] == point[0] == after[0] or before[1] == point[1] == after[1])
    ]
    return (*kept, kept[0])
