"""The genogram as shapes: symbols, couple lines, sibling lines, feelings, households."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.gestation import age
from prebirth.case.people import CURRENT_COUPLE, Person, Quality, Role, Sex, TieKind, WhereNow
from prebirth.drawing.genogram.kin import Bond, Kin, Union, kin_of
from prebirth.drawing.genogram.layout import by_age, places
from prebirth.drawing.genogram.words import in_words
from prebirth.drawing.shapes import Box, Circle, Ink, Line, Picture, Polygon, Rect, Shape, Symbol, Text

SIZE = 40.0
ROW = 196.0
MARGIN = 70.0
THIN = 1.0
ASIDE, WAY = 5.0, 46.0
"""How far below a couple a line turns aside, and how far it keeps from people it passes."""
NAMED = 24.0
"""How far the outline of a home reaches below a symbol, to take in the name."""
LABEL = 52.0
"""Room below a symbol for two lines of name and one of where the child lives."""
DASHES: dict[Bond, tuple[float, ...]] = {Bond.BIRTH: (), Bond.STEP: (9, 3, 2, 3), Bond.ADOPTIVE: (6, 4), Bond.FOSTER: (2, 4)}
MARKS = {Bond.STEP: "step", Bond.ADOPTIVE: "adopted", Bond.FOSTER: "fostered"}
LIVES = {
    WhereNow.RELATIVES: "with relatives",
    WhereNow.FOSTER: "foster care",
    WhereNow.ADOPTED: "adopted",
    WhereNow.OTHER_PARENT: "with other parent",
    WhereNow.PARENT: "with parent",
}


def genogram(case: Case, on: date) -> Picture:
    """The genogram of a case as it stands on a day."""
    kin = kin_of(case)
    if not kin.people:
        return Picture(320, 80, (Text(160, 44, "Nobody is recorded yet."),), (), "Genogram. Nobody is recorded yet.")
    drawing = _Drawing(case, kin, places(kin), on)
    return drawing.picture()


class _Drawing:
    """Gathers the shapes of one genogram."""

    def __init__(self, case: Case, kin: Kin, x: dict[str, float], on: date) -> None:
        self._case, self._kin, self._on = case, kin, on
        self._x = {key: place + MARGIN + SIZE / 2 for key, place in x.items()}
        self._under: list[Shape] = []
        self._over: list[Shape] = []
        self._symbols: list[Symbol] = []
        self._lowest = 0.0
        self._bars: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
        self._lives = {child.child: LIVES.get(child.where_now, "") for child in case.previous_children if child.where_now and child.left_care}

    def picture(self) -> Picture:
        """Everything drawn, and said."""
        self._homes()
        for lane, union in self._lanes():
            self._union(union, lane)
        for one, other, quality in self._kin.feelings:
            self._feeling(one, other, quality)
        for key in self._kin.generation:
            self._symbol(key)
        width = max(self._x.values()) + SIZE / 2 + MARGIN
        height = max(self._lowest, MARGIN + max(self._kin.generation.values()) * ROW + SIZE / 2 + LABEL) + 14
        return Picture(width, height, (*self._under, *self._over), tuple(self._symbols), in_words(self._case, self._kin, self._on))

    def _y(self, key: str) -> float:
        return MARGIN + self._kin.generation[key] * ROW

    def _foot(self, key: str) -> float:
        return self._y(key) + SIZE / 2

    def _person(self, key: str) -> Person | None:
        return self._kin.people.get(key)

    def _symbol(self, key: str) -> None:
        person = self._person(key)
        x, y, half = self._x[key], self._y(key), SIZE / 2
        name = "Unborn baby" if person is None else person.name
        if person is None:
            self._over.append(Polygon(((x, y - half), (x + half, y + half), (x - half, y + half)), Ink.SHADE, 2.4))
        else:
            self._over += _outline(person, x, y)
            inside = _inside(person, self._on)
            if inside:
                self._over.append(Text(x, y + 4.5, inside, 12, bold=True))
            if person.died:
                self._over += [Line(((x - half, y - half), (x + half, y + half))), Line(((x + half, y - half), (x - half, y + half)))]
        lines = [*_broken(name), *([self._lives[key]] if self._lives.get(key) else [])]
        for number, text in enumerate(lines):
            quiet = number == len(lines) - 1 and bool(self._lives.get(key))
            self._over.append(Text(x, y + half + 15 + 13 * number, text, 11, bold=person is None, ink=Ink.QUIET if quiet else Ink.INK, clear=True))
        self._symbols.append(
            Symbol(
                _named(person, self._on, self._lives.get(key, "")),
                Box(x - half, y - half, SIZE, SIZE),
                "people" if person else "pregnancy",
                key if person else "pregnancy",
            )
        )

    def _lanes(self) -> list[tuple[int, Union]]:
        """Unions of one generation whose lines would run into each other get lines at different depths."""
        found: list[tuple[int, Union]] = []
        taken: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
        for union in sorted(self._kin.unions, key=lambda union: (self._reach(union)[1] - self._reach(union)[0], union.parents)):
            level = self._kin.generation[union.parents[0]]
            left, right = self._reach(union)
            lane = next(lane for lane in range(99) if all(right < a or b < left for a, b in taken[level, lane]))
            taken[level, lane].append((left, right))
            found.append((lane, union))
        return found

    def _reach(self, union: Union) -> tuple[float, float]:
        """From where to where a union's own lines run: between its parents, and over its children."""
        ends = [self._x[key] for key in union.parents] + [self._x[child] for child, _ in union.children if child in self._x]
        return min(ends) - SIZE / 2, max(ends) + SIZE / 2

    def _union(self, union: Union, lane: int) -> None:
        xs = sorted(self._x[parent] for parent in union.parents)
        level_foot = self._foot(union.parents[0])
        depth = level_foot + LABEL + 6 + 9 * lane
        self._lowest = max(self._lowest, depth + 8)
        middle = sum(xs) / len(xs)
        if len(xs) == 2:
            self._couple(union, xs, level_foot, depth)
        else:
            self._under.append(Line(((xs[0], level_foot), (xs[0], depth))))
        if union.children:
            self._children(union, middle, depth)

    def _couple(self, union: Union, xs: list[float], foot: float, depth: float) -> None:
        """Down from one, across, and up to the other; past the names, which stand between."""
        now = union.kind in CURRENT_COUPLE or union.kind is None
        dash = () if union.kind in {TieKind.MARRIED, TieKind.SEPARATED, TieKind.DIVORCED} else (7, 4)
        if union.possible:
            dash = (2, 4)
        side = SIZE / 2 - 3
        left, right = xs[0] + side, xs[1] - side
        self._under.append(Line(((left, foot - 2), (left, depth), (right, depth), (right, foot - 2)), 1.6, Ink.INK, dash))
        at = left + (right - left) * 0.3
        for number in range({TieKind.SEPARATED: 1, TieKind.DIVORCED: 2}.get(union.kind, 0) if union.kind and not now else 0):
            self._over.append(Line(((at - 4 + 6 * number, depth + 7), (at + 4 + 6 * number, depth - 7)), 1.8))
        if union.possible:
            self._over.append(Text(right - 12, depth - 3, "possible", 9, ink=Ink.QUIET))

    def _children(self, union: Union, middle: float, depth: float) -> None:
        by_row: dict[int, list[tuple[str, Bond]]] = defaultdict(list)
        bonds = dict(union.children)
        for child in by_age(self._kin, union):
            by_row[self._kin.generation[child]].append((child, bonds[child]))
        for level, children in by_row.items():
            top = MARGIN + level * ROW - SIZE / 2
            tops = [self._x[child] for child, _ in children]
            down = self._clear_way(middle, self._kin.generation[union.parents[0]], level)
            ends = [down, *tops]
            bar = max(top - 20 - 10 * self._bar(level, min(ends), max(ends)), 4.0)
            way = ((middle, depth), (middle, bar)) if down == middle else ((middle, depth), (middle, depth + ASIDE), (down, depth + ASIDE), (down, bar))
            self._under += [Line(way), Line(((min(ends), bar), (max(ends), bar)))]
            self._drops(children, tops, bar, top)

    def _drops(self, children: list[tuple[str, Bond]], tops: list[float], bar: float, top: float) -> None:
        """From the sibling line to each child; twins from one point."""
        twins = self._twins([child for child, _ in children])
        for (child, bond), x in zip(children, tops, strict=True):
            group = twins.get(child)
            start = sum(self._x[one] for one in group) / len(group) if group else x
            self._under.append(Line(((start, bar), (x, top)), 1.2, Ink.INK, DASHES[bond]))
            if bond in MARKS:
                self._over.append(Text(x + 6, bar - 2.5, MARKS[bond], 9, middle=False, ink=Ink.QUIET))

    def _bar(self, level: int, left: float, right: float) -> int:
        """The height of a sibling line, so that no two of one generation run into each other."""
        taken = self._bars[level]
        lane = next(lane for lane in range(99) if all(other != lane or right < a - 2 or b + 2 < left for a, b, other in taken))
        taken.append((left, right, lane))
        return lane

    def _clear_way(self, middle: float, above: int, below: int) -> float:
        """The nearest way down past the generations between, through nobody's symbol or name."""
        passed = range(above + 1, below) if above < below else range(below, above + 1)
        between = [self._x[key] for key, level in self._kin.generation.items() if level in passed]
        ways = [middle, *(x + side * WAY for x in between for side in (-1, 1))]
        free = [way for way in ways if all(abs(way - x) >= WAY - 1 for x in between)]
        return min(free, key=lambda way: (abs(way - middle), way), default=middle)

    def _twins(self, children: list[str]) -> dict[str, list[str]]:
        """Brothers and sisters born on one day, or awaited together."""
        groups: dict[PartialDate | str, list[str]] = defaultdict(list)
        for child in children:
            person = self._person(child)
            born = person.born if person and person.born and person.born.day else None
            groups[born or ("babies" if child in self._kin.babies else child)].append(child)
        return {child: group for group in groups.values() if len(group) > 1 for child in group}

    def _feeling(self, one: str, other: str, quality: Quality) -> None:
        """A line between two symbols in the hand of what it is like."""
        a, b = (self._x[one], self._y(one)), (self._x[other], self._y(other))
        between = any(self._kin.generation[key] == self._kin.generation[one] and min(a[0], b[0]) < x < max(a[0], b[0]) for key, x in self._x.items())
        rank = list(Quality).index(quality)
        if a[1] == b[1] and between:
            lift = SIZE / 2 + 8 + 5 * rank
            path = [(a[0], a[1] - SIZE / 2), (a[0], a[1] - lift), (b[0], b[1] - lift), (b[0], b[1] - SIZE / 2)]
            start, end = path[1], path[2]
            self._over += [Line((path[0], path[1]), THIN), Line((path[2], path[3]), THIN)]
        else:
            start, end = _between(a, b, (rank - 2) * 4)
        self._over += _hand(start, end, quality)

    def _homes(self) -> None:
        """A broken outline round those who live together; nobody else stands inside it."""
        for number, home in enumerate(self._case.households, 1):
            members = {member.person for member in home.members if member.person in self._kin.people and member.person and not member.until}
            by_row: dict[int, list[str]] = defaultdict(list)
            for key, level in self._kin.generation.items():
                by_row[level].append(key)
            for level, row in by_row.items():
                for run in _runs(sorted(row, key=lambda key: self._x[key]), members):
                    left, right, y = self._x[run[0]], self._x[run[-1]], self._y(run[0])
                    pad = 13 + 3 * (number % 3)
                    self._under.append(
                        Rect(Box(left - SIZE / 2 - pad, y - SIZE / 2 - pad, right - left + SIZE + 2 * pad, SIZE + pad + NAMED), None, 1.3, Ink.MARK, (5, 4), 16)
                    )
                    # Nothing hangs below the last generation; elsewhere fewer lines pass above.
                    said = y + SIZE / 2 + NAMED + 14 if level == max(by_row) else y - SIZE / 2 - pad - 4
                    self._under.append(Text(left - SIZE / 2 - pad + 8, said, home.name or f"Home {number}", 9.5, middle=False, ink=Ink.MARK))


def _runs(row: list[str], members: set[str]) -> list[list[str]]:
    """The stretches of a row in which all belong to a home."""
    runs: list[list[str]] = []
    for key in row:
        if key not in members:
            runs.append([])
        elif runs and runs[-1]:
            runs[-1].append(key)
        else:
            runs.append([key])
    return [run for run in runs if run]


def _outline(person: Person, x: float, y: float) -> list[Shape]:
    half = SIZE / 2
    double = person.role == Role.MOTHER
    if person.sex == Sex.MAN:
        shapes: list[Shape] = [Rect(Box(x - half, y - half, SIZE, SIZE), Ink.PAPER, 1.8)]
        return shapes + ([Rect(Box(x - half + 4, y - half + 4, SIZE - 8, SIZE - 8), None, 1.2)] if double else [])
    if person.sex == Sex.WOMAN:
        return [Circle(x, y, half, Ink.PAPER, 1.8), *([Circle(x, y, half - 4, None, 1.2)] if double else [])]
    shapes = [Polygon(((x, y - half), (x + half, y), (x, y + half), (x - half, y)), Ink.PAPER, 1.8)]
    return shapes + ([Polygon(((x, y - half + 6), (x + half - 6, y), (x, y + half - 6), (x - half + 6, y)), None, 1.2)] if double else [])


def _inside(person: Person, on: date) -> str:
    """The age, as far as it is known; an age at death for those who died."""
    until = person.died.exact if person.died else on
    born = person.born.exact if person.born else None
    if person.died and not until:
        return ""
    if born and until and born <= until:
        return str(age(born, until))
    if person.born and until and not person.died:
        return f"{max(until.year - person.born.year, 0)}?" if person.born.year <= until.year else ""
    if person.age is not None and not person.died:
        return str(person.age)
    return "?" if person.sex in {None, Sex.NOT_KNOWN, Sex.OTHER} else ""


def _broken(name: str, width: int = 15) -> list[str]:
    """A name in at most two lines."""
    if len(name) <= width:
        return [name]
    words, lines = name.split(), [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    kept = lines[:2]
    if len(lines) > 2:
        kept[1] += "…"
    return [line if len(line) <= width + 1 else f"{line[:width]}…" for line in kept]


def _named(person: Person | None, on: date, lives: str) -> str:
    """What a screen reader says of a symbol."""
    if person is None:
        return "Unborn baby, this pregnancy"
    parts = [person.name, str(person.role.value) if person.role else ""]
    years = _inside(person, on)
    parts.append(f"died {person.died.show()}" if person.died else f"{years} years" if years.rstrip("?").isdigit() else "")
    return ", ".join(filter(None, (*parts, lives)))


def _between(a: tuple[float, float], b: tuple[float, float], aside: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """The stretch between two symbols' edges, moved a little aside so that several can lie beside each other."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1)
    ux, uy = dx / length, dy / length
    edge = SIZE / 2 + 3 if abs(ux) > abs(uy) else SIZE / 2 + 5
    ox, oy = -uy * aside, ux * aside
    return (a[0] + ux * edge + ox, a[1] + uy * edge + oy), (b[0] - ux * edge + ox, b[1] - uy * edge + oy)


def _hand(start: tuple[float, float], end: tuple[float, float], quality: Quality) -> list[Shape]:
    """The standard lines: double for close, dotted for distant, zigzag for conflict and violence, an arrow for control."""
    if quality == Quality.CLOSE:
        return [Line((_off(start, end, 0, side), _off(start, end, 1, side)), 1.1, Ink.MARK) for side in (-2, 2)]
    if quality == Quality.DISTANT:
        return [Line((start, end), 1.3, Ink.QUIET, (1.5, 4))]
    if quality == Quality.CONTROLLING:
        tip = [_off(start, end, 1, 0), _off(start, end, 1, 5, 9), _off(start, end, 1, -5, 9)]
        return [Line((start, end), 1.6), Polygon(tuple(tip), Ink.INK)]
    swing, width, dash = {Quality.CONFLICT: (4.0, 1.1, ()), Quality.ALLEGED: (6.0, 1.3, (4.0, 3.0)), Quality.CONFIRMED: (6.0, 2.2, ())}[quality]
    return [Line(_zigzag(start, end, swing), width, Ink.INK, dash)]


def _zigzag(start: tuple[float, float], end: tuple[float, float], swing: float) -> tuple[tuple[float, float], ...]:
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    steps = max(int(length / 7), 2)
    return (start, *(_off(start, end, step / steps, swing if step % 2 else -swing) for step in range(1, steps)), end)


def _off(start: tuple[float, float], end: tuple[float, float], along: float, aside: float, back: float = 0) -> tuple[float, float]:
    """A point some way along a stretch, aside of it."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1)
    ux, uy = dx / length, dy / length
    return (start[0] + dx * along - uy * aside - ux * back, start[1] + dy * along + ux * aside - uy * back)
