"""The ecomap: the family in the middle, supports and stresses round it, each with its line."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.family import parents
from prebirth.case.network import PlanView
from prebirth.case.oversight import FactorKind, When
from prebirth.drawing.shapes import Box, Circle, Ink, Line, Picture, Polygon, Rect, Shape, Symbol, Text, cut

WIDTH, HEIGHT = 760.0, 560.0
CORE = 62.0
W, H = 128.0, 40.0
SLOTS = (
    *((x, 36.0) for x in (232.0, 380.0, 528.0)),
    *((690.0, y) for y in (72.0, 148.0, 224.0, 300.0, 376.0, 452.0)),
    *((x, 488.0) for x in (528.0, 380.0, 232.0)),
    *((70.0, y) for y in (452.0, 376.0, 300.0, 224.0, 148.0, 72.0)),
)
"""Where things may stand, clockwise round the family, none over another."""


class Node(NamedTuple):
    """Something round the family: what it is, how it bears on it, and where it is recorded."""

    name: str
    bears: str
    table: str
    record: str


def ecomap(case: Case) -> Picture:
    """The ecomap of a case; more than fit stand in the words alone."""
    nodes = _nodes(case)
    shapes: list[Shape] = []
    symbols: list[Symbol] = []
    centre = (WIDTH / 2, 262.0)
    shown = nodes[: len(SLOTS)]
    for number, node in enumerate(shown):
        x, y = SLOTS[number * len(SLOTS) // len(shown)]
        shapes += _tie(node.bears, centre, (x, y))
        box = Box(x - W / 2, y - H / 2, W, H)
        symbols.append(Symbol(f"{node.name}: {node.bears}", box, node.table, node.record))
    for node, symbol in zip(shown, symbols, strict=True):
        box = symbol.box
        shapes += [Rect(box, Ink.PAPER, 1.4, Ink.INK, (), 12), *_lines(node.name, box.x + W / 2, box.y + H / 2)]
    family = [person.name for person in parents(case)] + ["the baby"]
    shapes += [Circle(*centre, CORE, Ink.SHADE, 2)]
    for number, name in enumerate(family[:4]):
        shapes.append(Text(centre[0], centre[1] - 8 * (min(len(family), 4) - 1) + 17 * number + 4, name, 12, bold=True))
    shapes += _legend()
    words = f"Ecomap of {', '.join(family)}. " + " ".join(f"{node.name}: {node.bears}." for node in nodes)
    return Picture(WIDTH, HEIGHT, tuple(shapes), tuple(symbols), words)


def _nodes(case: Case) -> list[Node]:
    found = []
    for support in case.supports:
        name = case.name_of(support.person) or _agency(case, support.agency) or cut(support.does, 30)
        found.append(Node(name or "Support not yet named", "support" if support.role_agreed else "support, not yet agreed", "supports", support.id))
    helping = {support.agency for support in case.supports}
    views = {one.agency: one.plan_view for one in case.contributions}
    for agency in case.agencies:
        if agency.id not in helping:
            bears = "strained: disagrees with the plan" if views.get(agency.id) == PlanView.DISAGREES else "involved"
            found.append(Node(agency.name or "Agency not yet named", bears, "agencies", agency.id))
    risks = [one for one in case.factors if one.kind == FactorKind.RISK and one.state == When.CURRENT]
    found += [Node(str(one.theme.value) if one.theme and one.theme != "other" else cut(one.description, 34), "stress", "factors", one.id) for one in risks]
    return found


def _agency(case: Case, key: str | None) -> str:
    agency = case.agencies.get(key)
    return agency.name if agency else ""


def _tie(bears: str, centre: tuple[float, float], at: tuple[float, float]) -> list[Shape]:
    """Thick for support, broken where it is not agreed, thin for involved, zigzag for stress and strain."""
    dx, dy = at[0] - centre[0], at[1] - centre[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1)
    ux, uy = dx / length, dy / length
    start = (centre[0] + ux * CORE, centre[1] + uy * CORE)
    if bears.startswith(("stress", "strained")):
        steps = max(int((length - CORE) / 8), 2)
        points = [
            (
                start[0] + ux * (length - CORE) * k / steps - uy * (5 if k % 2 else -5) * (0 < k < steps),
                start[1] + uy * (length - CORE) * k / steps + ux * (5 if k % 2 else -5) * (0 < k < steps),
            )
            for k in range(steps + 1)
        ]
        return [Line(tuple(points), 1.4)]
    if bears == "support":
        return [
            Line((start, at), 3),
            Polygon((start, (start[0] + 10 * ux - 5 * uy, start[1] + 10 * uy + 5 * ux), (start[0] + 10 * ux + 5 * uy, start[1] + 10 * uy - 5 * ux)), Ink.INK),
        ]
    return [Line((start, at), 1.6, Ink.INK, (6, 4))] if bears.startswith("support") else [Line((start, at), 1.1, Ink.QUIET)]


def _lines(name: str, x: float, y: float) -> list[Shape]:
    words, lines = name.split(), [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + len(word) > 19:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    more = len(lines) > 2
    kept = [cut(f"{line} {'…' if more and number == 1 else ''}".strip(), 21) for number, line in enumerate(lines[:2])]
    return [Text(x, y + 4 + (number - (len(kept) - 1) / 2) * 13, line, 10.5) for number, line in enumerate(kept)]


def _legend() -> list[Shape]:
    shapes: list[Shape] = []
    x, y = 40.0, HEIGHT - 16
    for bears in ("support", "support, not yet agreed", "involved", "stress"):
        shapes += [*_tie(bears, (x - CORE, y), (x + 34, y)), Text(x + 42, y + 4, bears, 10, middle=False, ink=Ink.QUIET)]
        x += 70 + len(bears) * 5.6
    return shapes
