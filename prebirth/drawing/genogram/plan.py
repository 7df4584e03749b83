"""Plans where people and lines go, so that no line touches anybody it is not about."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from statistics import fmean

from prebirth.case.people import Twin
from prebirth.case.ties import VIOLENT, Quality
from prebirth.drawing.genogram.joints import Feeling, Joint, Trunk
from prebirth.drawing.genogram.kin import Akin, Bond, Felt, Kin, Union
from prebirth.drawing.genogram.layout import by_age
from prebirth.drawing.genogram.marks import clear_of, foot_of, top_of
from prebirth.drawing.genogram.tracks import CLEAR, SIZE, Stretch, Tracks, above, symbols, under
from prebirth.drawing.shapes import Point

PITCH = 14.0
"""The distance between two lanes."""
MARGIN, TOP = 70.0, 14.0
LEAST_ROW = 156.0
"""The least distance from one generation to the next."""
SIDE, NEAR = 17.0, 11.0
"""The offset of a symbol's outermost line from its middle: below, and above."""
STRAIGHT = 6.0
"""The offset up to which a child hangs straight below its parents."""
TRIES = 24
OUTERMOST = 1e9
FORK = 16.0
"""How far above a child the line of twins forks."""
APART, WIDEST = 13.0, 36.0
"""How far apart lines lie where two are broad, and how far apart the outermost may."""
BROAD = VIOLENT | {Quality.CONFLICT}
"""What is drawn as a zigzag or ends in an arrow."""
SEEN = 3.0
"""The least distance of a slanting line from the bends and ends of other lines."""


class Plan:
    """The places of a genogram."""

    def __init__(
        self, kin: Kin, x: dict[str, float], lines: dict[int, int], homes: frozenset[int]
    ) -> None:
        """Plan a family whose people stand at `x`.

        `lines` is the number of text lines below each generation, `homes` holds the
        generations in which a home is outlined.
        """
        self.kin, self.x, self._lines, self._homes = (
            kin,
            {key: place + MARGIN + SIZE / 2 for key, place in x.items()},
            lines,
            homes,
        )
        self.rows: list[list[str]] = [[] for _ in range(max(kin.generation.values()) + 1)]
        for key, row in kin.generation.items():
            self.rows[row].append(key)
        self._round: set[Felt] = set()
        self._slants: dict[str, float] = {}
        self._refused: set[str] = set()
        for _ in range(TRIES):
            self._make()
            if not self._better():
                break
        else:
            # Two lines may block each other in turn, so whatever still changes goes around.
            self._refused |= set(self._slants)
            self._slants.clear()
            self._make()
            self._round |= {
                (feeling.one, feeling.other, feeling.quality)
                for feeling in self.feelings
                if not self._goes_straight(feeling)
            }
            self._make()
        self._even_out()

    def y(self, key: str) -> float:
        """The middle of somebody's symbol."""
        return self.middle[self.kin.generation[key]]

    def head(self, row: int) -> float:
        """The top of the symbols of a generation."""
        return self.middle[row] - SIZE / 2

    def foot(self, row: int) -> float:
        """The bottom of the symbols of a generation."""
        return self.middle[row] + SIZE / 2

    def names_end(self, row: int) -> float:
        """The bottom of the names of a generation."""
        return self.foot(row) + 9 + 13.0 * self._lines.get(row, 1)

    def level(self, stretch: Stretch) -> float:
        """The height of a level piece."""
        row, kind = divmod(stretch.band, 3)
        room = 36.0 if row in self._homes else 12.0
        if kind == 0:
            return self.head(row) - room - 8 - PITCH * stretch.lane
        return (
            self.names_end(row) + (14.0 if row in self._homes else 0.0) + 8 + PITCH * stretch.lane
        )

    def path(self, joint: Joint) -> list[list[Point]]:
        """The paths of a joint: the couple's, and that of a partner of an earlier generation."""
        y = self.level(joint.bar)
        union, row = joint.union, joint.row
        ends = [
            (foot, self._foot(key, foot))
            for key, foot in joint.feet.items()
            if self.kin.generation[key] == row
        ]
        if len(union.parents) == 1:
            return [[ends[0], (ends[0][0], y)]]
        if len(ends) == 2:
            (a, top), (b, other) = sorted(ends)
            return [[(a, top), (a, y), (b, y), (b, other)]]
        upper = next(key for key in union.parents if self.kin.generation[key] != row)
        start = (joint.feet[upper], self._foot(upper, joint.feet[upper]))
        end = [(ends[0][0], y), ends[0]]
        if joint.slant is not None:
            return [[start, (joint.slant, y), *end]]
        if joint.way is None:
            return []
        piece, turn = joint.way
        high = self.level(piece)
        return [[start, (start[0], high), (turn, high), (turn, y), *end]]

    def around(self, feeling: Feeling) -> list[Point]:
        """The path of a relationship's line around the people between."""
        one, other = feeling.one, feeling.other
        if feeling.ends is None:
            return []
        a, b = feeling.ends
        heights = [self.level(piece) for piece in feeling.stretches]
        if feeling.turn is None:
            return [
                (a, self._top(one, a)),
                (a, heights[0]),
                (b, heights[0]),
                (b, self._top(other, b)),
            ]
        turn = feeling.turn
        return [
            (a, self._foot(one, a)),
            (a, heights[0]),
            (turn, heights[0]),
            (turn, heights[1]),
            (b, heights[1]),
            (b, self._top(other, b)),
        ]

    def straight(self, feeling: Feeling) -> tuple[Point, Point]:
        """A straight line between two symbols, moved aside so that several fit."""
        a, b = (
            (self.x[feeling.one], self.y(feeling.one)),
            (self.x[feeling.other], self.y(feeling.other)),
        )
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = max((dx * dx + dy * dy) ** 0.5, 1)
        ux, uy = dx / length, dy / length
        aside = self._aside(feeling)
        leaves = clear_of(self.kin.people.get(feeling.one), ux, uy, aside)
        arrives = clear_of(self.kin.people.get(feeling.other), -ux, -uy, -aside)
        return (a[0] + ux * leaves - uy * aside, a[1] + uy * leaves + ux * aside), (
            b[0] - ux * arrives - uy * aside,
            b[1] - uy * arrives + ux * aside,
        )

    def _aside(self, feeling: Feeling) -> float:
        """How far beside the middle a straight line goes; two broad ones lie clear."""
        pair = {feeling.one, feeling.other}
        beside = [one for one in self.feelings if {one.one, one.other} == pair and not one.ends]
        if sum(one.quality in BROAD for one in beside) < 2:
            return (feeling.rank - 2) * 4
        ranks = sorted(one.rank for one in beside)
        step = min(APART, WIDEST / (len(ranks) - 1))
        return (ranks.index(feeling.rank) - (len(ranks) - 1) / 2) * step

    def _foot(self, key: str, x: float) -> float:
        return foot_of(self.kin.people.get(key), x - self.x[key], self.y(key))

    def _top(self, key: str, x: float) -> float:
        return top_of(self.kin.people.get(key), x - self.x[key], self.y(key))

    def _make(self) -> None:
        """Plan every line and the height of every generation."""
        self.tracks = Tracks([[self.x[key] for key in row] for row in self.rows])
        self._feet, self._tops = self._ports()
        self._fix_ports()
        self.joints = [self._joint(union) for union in self.kin.unions]
        self.feelings = [self._feeling(*feeling) for feeling in self.kin.feelings]
        lanes = self.tracks.settle()
        self.middle: list[float] = []
        y = TOP
        for row in range(len(self.rows)):
            need = (36.0 if row in self._homes else 12.0) + 8 + PITCH * lanes.get(above(row), 0)
            y = max(y + need + SIZE / 2, (self.middle[-1] + LEAST_ROW) if self.middle else TOP)
            self.middle.append(y)
            y = (
                self.names_end(row)
                + (14.0 if row in self._homes else 0.0)
                + 8
                + PITCH * lanes.get(under(row), 0)
            )
        self.lowest = y

    def _even_out(self) -> None:
        """Find the left and right edges, as lines may run outside everybody."""
        xs = [
            x
            for stretches in self.tracks.stretches.values()
            for stretch in stretches
            for x in (stretch.left, stretch.right)
        ]
        self.left, self.right = min([*self.x.values(), *xs]), max([*self.x.values(), *xs])

    def _ports(self) -> tuple[dict[tuple[str, str], float], dict[tuple[str, str], float]]:
        """The x at which each person's lines begin.

        Couples and children leave below, parents and relationships around others above.
        """
        feet: dict[str, list[tuple[float, str]]] = defaultdict(list)
        tops: dict[str, list[tuple[float, str]]] = defaultdict(list)
        for union in self.kin.unions:
            for parent in union.parents:
                others = (
                    [self.x[key] for key in union.parents if key != parent]
                    or [self.x[child] for child, _ in union.children]
                    or [self.x[parent]]
                )
                feet[parent].append((fmean(others), union.name))
            middle = fmean(self.x[parent] for parent in union.parents)
            together = {
                child: self._side_of_fork(child, group)
                for group in self._twins(union, [child for child, _ in union.children])
                for child in group
            }
            for child, _bond in union.children:
                tops[child].append((together.get(child, middle), union.name))
        for one, other, quality in self.kin.feelings:
            if (one, other, quality) in self._round:
                upper, lower = self._upper_first(one, other)
                level = self.kin.generation[one] == self.kin.generation[other]
                name = Feeling(upper, lower, quality, 0).of
                (tops if level else feet)[upper].append((self.x[lower], name))
                tops[lower].append((self.x[upper], name))
        return self._spread(feet, SIDE, alone=SIDE), self._spread(tops, NEAR, alone=0.0)

    def _side_of_fork(self, child: str, group: list[str]) -> float:
        """The side of a twin's symbol at which its slanting line arrives."""
        return (
            -OUTERMOST if fmean(self.x[parent] for parent in group) < self.x[child] else OUTERMOST
        )

    def _spread(
        self, ports: dict[str, list[tuple[float, str]]], side: float, alone: float
    ) -> dict[tuple[str, str], float]:
        """The place of each line at a symbol, in the order of where they lead."""
        places: dict[tuple[str, str], float] = {}
        for key, wishes in ports.items():
            wishes.sort()
            for place, (target, name) in enumerate(wishes):
                if len(wishes) == 1:
                    offset = 0.0 if name == key else alone * (1 if target >= self.x[key] else -1)
                else:
                    offset = -side + 2 * side * place / (len(wishes) - 1)
                places[key, name] = self.x[key] + offset
        return places

    def _fix_ports(self) -> None:
        for (key, name), x in self._feet.items():
            row = self.kin.generation[key]
            self.tracks.fix(name, x, symbols(row), under(row))
        for (key, name), x in self._tops.items():
            row = self.kin.generation[key]
            self.tracks.fix(name, x, above(row), symbols(row))

    def _upper_first(self, one: str, other: str) -> tuple[str, str]:
        return (
            (one, other) if self.kin.generation[one] <= self.kin.generation[other] else (other, one)
        )

    def _joint(self, union: Union) -> Joint:
        name = union.name
        row = max(self.kin.generation[key] for key in union.parents)
        feet = {key: self._feet[key, name] for key in union.parents}
        level = [feet[key] for key in union.parents if self.kin.generation[key] == row]
        bar = self.tracks.stretch(name, under(row), min(level), max(level))
        joint = Joint(union, row, bar, feet)
        for upper in [key for key in union.parents if self.kin.generation[key] != row]:
            if name in self._slants:
                joint.slant = self._slants[name]
                bar.take_in(joint.slant)
                continue
            high = self.kin.generation[upper]
            turn = self.tracks.upright(name, feet[upper], under(high), under(row))
            joint.way = (self.tracks.stretch(name, under(high), feet[upper], turn), turn)
            bar.take_in(turn)
        by_row: dict[int, list[str]] = defaultdict(list)
        for child in by_age(self.kin, union):
            by_row[self.kin.generation[child]].append(child)
        joint.trunks = [self._trunk(joint, below, children) for below, children in by_row.items()]
        return joint

    def _trunk(self, joint: Joint, below: int, children: list[str]) -> Trunk:
        name, bonds = joint.union.name, dict(joint.union.children)
        drops = [(child, bonds[child], self._tops[child, name]) for child in children]
        wish = (joint.bar.left + joint.bar.right) / 2
        if len(drops) == 1 and abs(drops[0][2] - wish) <= STRAIGHT:
            wish = drops[0][2]
        first, last = sorted((under(joint.row), above(below)))
        x = self.tracks.upright(name, wish, first, last)
        joint.bar.take_in(x)
        forks: dict[str, float] = {}
        for group in self._twins(joint.union, children):
            fork = self.tracks.upright(
                name, fmean(self._tops[child, name] for child in group), above(below), above(below)
            )
            forks |= dict.fromkeys(group, fork)
        ends = [x, *(forks.get(child, top) for child, _, top in drops)]
        return Trunk(
            below, x, self.tracks.stretch(name, above(below), min(ends), max(ends)), drops, forks
        )

    def _twins(self, union: Union, children: list[str]) -> list[list[str]]:
        """Groups of siblings born on one day, or unborn together, with nobody between them."""
        groups: dict[object, list[str]] = defaultdict(list)
        for child in children:
            person = self.kin.people.get(child)
            born = person.born if person and person.born and person.born.day else None
            groups["babies" if child in self.kin.babies else born or child].append(child)
        return [
            group
            for group in groups.values()
            if len(group) > 1 and not self._between(group) and self._forking(group) is union
        ]

    def _forking(self, group: list[str]) -> Union:
        """The parents from whom the line of twins forks: those by birth, or else the first.

        To others each twin has a line of its own.
        """
        own = set(group)
        having = [union for union in self.kin.unions if len(own & dict(union.children).keys()) > 1]
        return min(
            having,
            key=lambda union: own.isdisjoint(
                child for child, bond in union.children if bond == Bond.BIRTH
            ),
        )

    def _between(self, group: list[str]) -> bool:
        places = [self.x[key] for key in group]
        row = self.rows[self.kin.generation[group[0]]]
        return any(min(places) < self.x[key] < max(places) for key in row if key not in group)

    def _feeling(self, one: str, other: str, quality: Quality | Akin) -> Feeling:
        rank = -1 if isinstance(quality, Akin) else [*Quality].index(quality)
        if (one, other, quality) not in self._round:
            return Feeling(one, other, quality, rank)
        one, other = self._upper_first(one, other)
        made = Feeling(one, other, quality, rank)
        high, low = self.kin.generation[one], self.kin.generation[other]
        b = self._tops[other, made.of]
        if high == low:
            a = self._tops[one, made.of]
            made.stretches = (self.tracks.stretch(made.of, above(high), a, b),)
        else:
            a = self._feet[one, made.of]
            made.turn = self.tracks.upright(made.of, a, under(high), above(low))
            made.stretches = (
                self.tracks.stretch(made.of, under(high), a, made.turn),
                self.tracks.stretch(made.of, above(low), made.turn, b),
            )
        made.ends = (a, b)
        return made

    def _better(self) -> bool:
        """Look for lines to be replaced, and return whether the plan must be made again.

        Straight lines that are blocked go around; free slanting lines replace bent ones.
        """
        blocked = [
            feeling
            for feeling in self.feelings
            if feeling.ends is None and not self._goes_straight(feeling)
        ]
        self._round |= {(feeling.one, feeling.other, feeling.quality) for feeling in blocked}
        changed = bool(blocked)
        for joint in self.joints:
            name = joint.union.name
            if joint.slant is not None and not self._slant_is_free(joint, joint.slant):
                del self._slants[name]
                self._refused.add(name)
                changed = True
            elif joint.way is not None and name not in self._refused:
                slant = next(
                    (x for x in self._slant_places(joint) if self._slant_is_free(joint, x)), None
                )
                if slant is None:
                    self._refused.add(name)
                else:
                    self._slants[name] = slant
                    changed = True
        return changed

    def _goes_straight(self, feeling: Feeling) -> bool:
        return self.free(*self.straight(feeling), {feeling.one, feeling.other})

    def _slant_places(self, joint: Joint) -> list[float]:
        """The x at which a slanting line may arrive beside the later partner, nearest first."""
        lower = next(key for key in joint.union.parents if self.kin.generation[key] == joint.row)
        upper = next(key for key in joint.union.parents if key != lower)
        side = 1 if self.x[upper] >= self.x[lower] else -1
        return [
            self.x[lower] + sign * (CLEAR + 4 + step * 8)
            for step in range(24)
            for sign in (side, -side)
        ]

    def _slant_is_free(self, joint: Joint, x: float) -> bool:
        upper = next(key for key in joint.union.parents if self.kin.generation[key] != joint.row)
        a = (joint.feet[upper], self._foot(upper, joint.feet[upper]))
        b = (x, self.level(joint.bar))
        if abs(a[0] - x) < SEEN or not self.free(a, b, {upper}):
            return False
        others = [other for other in self.joints if other is not joint]
        if any(_distance(point, a, b) < SEEN for other in others for point in self.bends(other)):
            return False
        passed = [
            piece for other in others for path in self.all_paths(other) for piece in pairwise(path)
        ]
        return not any(_distance(point, *piece) < SEEN for piece in passed for point in (a, b))

    def all_paths(self, joint: Joint) -> list[list[Point]]:
        """Every path of a joint, down to the children."""
        y = self.level(joint.bar)
        paths = [*self.path(joint), [(joint.bar.left, y), (joint.bar.right, y)]]
        for trunk in joint.trunks:
            bar = self.level(trunk.bar)
            paths += [
                [(trunk.x, y), (trunk.x, bar)],
                [(trunk.bar.left, bar), (trunk.bar.right, bar)],
            ]
            paths += [
                [(trunk.forks.get(child, x), bar), (x, self._top(child, x))]
                for child, _, x in trunk.drops
            ]
            paths += self._twin_lines(trunk)
        return paths

    def _twin_lines(self, trunk: Trunk) -> list[list[Point]]:
        lines = (self.twin_line(trunk, fork) for fork in dict.fromkeys(trunk.forks.values()))
        return [[*line] for line in lines if line]

    def twin_line(self, trunk: Trunk, fork: float) -> tuple[Point, Point] | None:
        """The line between the slants of identical twins; of others it stays open.

        It lies half way down, or where it ends on no other line.
        """
        group = sorted((x, child) for child, _, x in trunk.drops if trunk.forks.get(child) == fork)
        people = [self.kin.people.get(child) for _, child in group]
        if not all(person is not None and person.twin == Twin.IDENTICAL for person in people):
            return None
        slants = [
            ((fork, self.head(trunk.row) - FORK), (x, self._top(child, x))) for x, child in group
        ]
        ways = [
            (_along(*slants[0], part), _along(*slants[-1], part))
            for part in (0.5, 0.4, 0.6, 0.3, 0.7)
        ]
        band = above(trunk.row)
        free = (way for way in ways if all(self.tracks.away(x, SEEN, band, band) for x, _ in way))
        return next(free, ways[0])

    def bends(self, joint: Joint) -> list[Point]:
        """Where the lines of a joint bend, meet or end."""
        points = [point for path in self.path(joint) for point in path]
        y = self.level(joint.bar)
        for trunk in joint.trunks:
            bar = self.level(trunk.bar)
            points += [
                (trunk.x, y),
                (trunk.x, bar),
                *((trunk.forks.get(child, x), bar) for child, _, x in trunk.drops),
            ]
            points += [(x, self._top(child, x)) for child, _, x in trunk.drops]
            points += [(fork, self.head(trunk.row) - FORK) for fork in trunk.forks.values()]
            points += [point for line in self._twin_lines(trunk) for point in line]
        return points

    def free(self, a: Point, b: Point, but: set[str]) -> bool:
        """Whether a straight line stays clear of every symbol but those in `but`."""
        reach = SIZE / 2 + 8  # a zigzag swings 6 to each side
        boxes = (
            (x - reach, self.y(key) - reach, x + reach, self.y(key) + reach)
            for key, x in self.x.items()
            if key not in but
        )
        return not any(_crosses(a, b, box) for box in boxes)


def _crosses(a: Point, b: Point, box: tuple[float, float, float, float]) -> bool:
    """Whether a line segment meets a rectangle (Liang and Barsky)."""
    enter, leave = 0.0, 1.0
    dx, dy = b[0] - a[0], b[1] - a[1]
    for step, low, high in ((dx, box[0] - a[0], box[2] - a[0]), (dy, box[1] - a[1], box[3] - a[1])):
        if step == 0:
            if low > 0 or high < 0:
                return False
            continue
        near, far = sorted((low / step, high / step))
        enter, leave = max(enter, near), min(leave, far)
    return enter <= leave


def _along(a: Point, b: Point, part: float) -> Point:
    """The point so far on the way from one to another."""
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def _distance(point: Point, a: Point, b: Point) -> float:
    """The distance from a point to a line segment."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    along = (
        max(0.0, min(1.0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
        if length
        else 0.0
    )
    return float(((a[0] + along * dx - point[0]) ** 2 + (a[1] + along * dy - point[1]) ** 2) ** 0.5)
