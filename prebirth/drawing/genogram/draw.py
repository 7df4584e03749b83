"""Draws the genogram: symbols, lines, homes and the legend, as planned in plan.py."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.dates import surely_before
from prebirth.case.earlier_children import WhereNow
from prebirth.case.not_yet import has_been
from prebirth.case.people import Loss, Sex
from prebirth.case.ties import CURRENT_COUPLE, VIOLENT, Quality, TieKind
from prebirth.drawing.ahead import of_the_day, to_come
from prebirth.drawing.genogram.homes import Home, homes, label_place, members
from prebirth.drawing.genogram.joints import Feeling, Joint, Trunk
from prebirth.drawing.genogram.kin import Akin, Bond, Kin, Union, kin_of
from prebirth.drawing.genogram.layout import GAP, places
from prebirth.drawing.genogram.legend import LegendEntry, legend, sample
from prebirth.drawing.genogram.marks import (
    SMALL,
    age_inside,
    arrow,
    brackets,
    hand,
    symbol,
    top_of,
    years,
)
from prebirth.drawing.genogram.plan import FORK, MARGIN, Plan
from prebirth.drawing.genogram.tracks import SIZE
from prebirth.drawing.genogram.words import in_words, symbol_name
from prebirth.drawing.letters import truncate, wrap
from prebirth.drawing.shapes import (
    NO_AIR,
    Air,
    Box,
    Circle,
    Ink,
    Line,
    Picture,
    Point,
    Polygon,
    Rect,
    Shape,
    Symbol,
    Text,
    Titles,
)
from prebirth.wording.facts import capital

NAME = 11.0
"""The size of names."""
AIR = Air(above=1.3, below=2.2)
"""What is kept free round a name: between two lines of it there is just so much."""
EDGE = 2.5
"""The air at the sides of a name beside which a line would pass its last letter so closely.

As much as hides the whole of a line that leaves a symbol near its edge, or none of it.
"""
BESIDE = 24.0
"""The room between the family and a legend beside it."""
MARKS = 3
"""How many letters of homes stand below each other beside a symbol."""
DASHES: dict[Bond, tuple[float, ...]] = {
    Bond.BIRTH: (),
    Bond.STEP: (9, 3, 2, 3),
    Bond.ADOPTIVE: (6, 4),
    Bond.FOSTER: (2, 4),
    Bond.POSSIBLE: (1.5, 3.5),
    Bond.DONOR: (10, 3, 2, 3, 2, 3),
    Bond.SURROGATE: (12, 5),
}
BONDS = {
    Bond.STEP: "step-child",
    Bond.ADOPTIVE: "adopted, in brackets",
    Bond.FOSTER: "fostered",
    Bond.POSSIBLE: "may be the father: not settled",
    Bond.DONOR: "donor",
    Bond.SURROGATE: "carries the baby for others",
}
WIDE = {Bond.POSSIBLE: 2.0}
"""The width of lines that are wider than others, so that their dots are not taken for others."""
TOGETHER, PARENTS = (7.0, 4.0), (3.0, 2.0)
LIVES = {
    WhereNow.RELATIVES: "with relatives",
    WhereNow.FOSTER: "foster care",
    WhereNow.ADOPTED: "adopted",
    WhereNow.OTHER_PARENT: "with other parent",
    WhereNow.PARENT: "with parent",
}
EVEN = frozenset({*Akin, Quality.CLOSE, Quality.DISTANT, Quality.CONTROLLING})
"""What has no zigzag: such a line is its own all the way, also where it goes round."""
FEELINGS: dict[Quality | Akin, str] = {
    Akin.RELATED: "related; through whom is not said here",
    Akin.OTHER: "connected in another way: see the text",
    Quality.CLOSE: "close",
    Quality.DISTANT: "distant",
    Quality.CONFLICT: "conflict",
    Quality.ALLEGED: "violence alleged",
    Quality.CONFIRMED: "violence confirmed",
    Quality.CONTROLLING: "controlling",
}


def genogram(case: Case, on: date) -> Picture:
    """The genogram of a case as it stands on a day."""
    coming = to_come(case, on)
    case = of_the_day(case, on)
    kin = kin_of(case, on)
    if not kin.people:
        return Picture(
            320,
            80,
            (Text(160, 44, say("Nobody is recorded yet.")),),
            (),
            say("Genogram. Nobody is recorded yet."),
        )
    return _Drawing(case, kin, on, coming).picture()


class _Drawing:
    """Gathers the shapes of one genogram."""

    def __init__(self, case: Case, kin: Kin, on: date, coming: Sequence[str]) -> None:
        self._case, self._kin, self._on, self._coming = case, kin, on, coming
        self._lives = {
            child.child: say(LIVES.get(child.where_now, ""))
            for child in case.previous_children
            if child.where_now and child.left_care
        }
        self._adopted: set[str] = {
            child for union in kin.unions for child, bond in union.children if bond == Bond.ADOPTIVE
        }
        self._adopted |= {
            earlier.child
            for earlier in case.previous_children
            if earlier.child and earlier.where_now == WhereNow.ADOPTED
        }
        x = places(kin)
        self._labels = {key: self._label(key, room) for key, room in _rooms(kin, x).items()}
        lines: dict[int, int] = {}
        for key, row in kin.generation.items():
            lines[row] = max(lines.get(row, 1), len(self._labels[key]))
        housed = frozenset(
            kin.generation[key] for _, _, people in members(case, kin.people) for key in people
        )
        self._plan = Plan(kin, x, lines, housed)
        self._ground: list[Shape] = []
        self._under: list[Shape] = []
        self._over: list[Shape] = []
        self._symbols: list[Symbol] = []
        self._words: list[Text] = []
        self._taken: list[Box] = []
        self._used: dict[str, LegendEntry] = {}

    def picture(self) -> Picture:
        """The whole picture, in shapes and in words."""
        plan = self._plan
        for key in self._kin.generation:
            self._symbol(key)
        for joint in plan.joints:
            self._joint(joint)
        for feeling in plan.feelings:
            self._feeling(feeling)
        self._homes(homes(self._case, plan))
        shift = (
            MARGIN - SIZE / 2 - min(plan.left - SIZE / 2, 0 if plan.left >= MARGIN else plan.left)
            if plan.left < MARGIN
            else 0.0
        )
        drawn = [
            shape.translate(shift, 0) if shift else shape
            for shape in (*self._ground, *self._under, *self._over, *self._spaced())
        ]
        symbols = [
            known._replace(box=Box(known.box.x + shift, *known.box[1:])) if shift else known
            for known in self._symbols
        ]
        words = [
            in_words(self._case, self._kin, self._on),
            *(say("To come, {said}.", said=said) for said in self._coming),
        ]
        least = max(plan.right + shift + SIZE / 2 + MARGIN - 20, 300.0)
        family = Picture(_right(drawn, least), 0, tuple(drawn), tuple(symbols), " ".join(words))
        items, foot = [*self._legend(), *self._left_over()], plan.lowest + 16
        across = max(plan.right - plan.left + 2 * MARGIN - 20, 300)
        beside = _with_legend(family, legend(items, family.width + BESIDE, MARGIN, 0), foot)
        below = _with_legend(family, legend(items, 10, foot, across), foot)
        return replace(below, titles=Titles(0, 0, foot), also=(beside,))

    def _label(self, key: str, room: float) -> list[str]:
        person = self._kin.people.get(key)
        lives = self._lives.get(key, "")
        letters = int((room - 8) / NAME * 2)
        return [
            *wrap(capital(self._kin.unborn) if person is None else person.name, letters),
            *([years(person)] if person is not None and years(person) else []),
            *([truncate(lives, letters)] if lives else []),
        ]

    def _record_of(self, key: str) -> tuple[str, str]:
        """The table and the id of the record that a symbol stands for.

        A parent of whom nobody is recorded has no table, and leads nowhere.
        """
        if key in self._case.people:
            return "people", key
        if key not in self._kin.babies:
            return "", key
        if key not in self._kin.people:
            return "pregnancy", "pregnancy"
        place = int(key.rpartition("-")[2]) - 1 if "-" in key else 0
        return "babies", [*self._case.babies][place].id

    def _symbol(self, key: str) -> None:
        person, x, y = self._kin.people.get(key), self._plan.x[key], self._plan.y(key)
        undated = key in self._kin.undated
        self._over += symbol(person, self._on, x, y, undated=undated)
        if key in self._adopted:
            self._over += brackets(x, y)
        lines = self._labels[key]
        for number, text in enumerate(lines):
            lives = number == len(lines) - 1 and bool(self._lives.get(key))
            quiet = lives or (person is not None and text == years(person))
            foot = y + SIZE / 2 + 15 + 13 * number
            said = Text(
                x,
                foot,
                text,
                NAME,
                bold=person is None,
                ink=Ink.QUIET if quiet else Ink.INK,
                clear=True,
                air=AIR,
            )
            self._write(said)
        box = Box(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE)
        self._symbols.append(
            Symbol(
                symbol_name(self._kin, key, self._on, self._lives.get(key, "")),
                box,
                *self._record_of(key),
            )
        )

    def _joint(self, joint: Joint) -> None:
        """Draw a couple's line, below the names from one to the other, and its children."""
        plan, union = self._plan, joint.union
        y, joins = plan.level(joint.bar), union.parents
        dash: tuple[float, ...] = (
            ()
            if union.kind in {TieKind.MARRIED, TieKind.SEPARATED, TieKind.DIVORCED}
            or len(joins) == 1
            else TOGETHER
        )
        if union.kind is None:
            dash = dash and PARENTS
        width = 1.6 if len(joins) > 1 else 1.2
        if len(joins) == 1 and union.loose:
            dash, width = DASHES[union.loose], WIDE.get(union.loose, width)
        for path in plan.path(joint):
            if union.related:
                self._under += [
                    Line(tuple(path), 5.0, Ink.INK, (), union.name, joins),
                    Line(tuple(path), 2.4, Ink.PAPER, (), union.name, joins),
                ]
                self._use(
                    "related",
                    (Line(((2, 7), (28, 7)), 5), Line(((2, 7), (28, 7)), 2.4, Ink.PAPER)),
                    say("related by birth"),
                )
            else:
                self._under.append(Line(tuple(path), width, Ink.INK, dash, union.name, joins))
        level = [x for key, x in joint.feet.items() if self._kin.generation[key] == joint.row] + (
            [joint.slant] if joint.slant is not None else []
        )
        reaches = [joint.bar.left, joint.bar.right]
        if min(reaches) < min(level) or max(reaches) > max(level):
            self._under.append(
                Line(
                    ((joint.bar.left, y), (joint.bar.right, y)),
                    width,
                    Ink.INK,
                    dash,
                    union.name,
                    (),
                )
            )
        if len(joins) > 1:
            self._couple_marks(joint, min(level), max(level), y)
        for trunk in joint.trunks:
            self._children(joint, trunk, y)

    def _couple_marks(self, joint: Joint, left: float, right: float, y: float) -> None:
        """Draw the marks of the kind of couple, and of when it parted."""
        union = joint.union
        over = self._is_over(union)
        parted = {TieKind.SEPARATED: 1, TieKind.DIVORCED: 2}.get(
            union.kind or TieKind.OTHER, int(over)
        )
        at = left + (right - left) * 0.22
        for number in range(parted):
            self._over.append(
                Line(((at - 4 + 6 * number, y + 7), (at + 4 + 6 * number, y - 7)), 1.8)
            )
        if parted and union.ended:
            after = at + 6 * parted + 4
            short = say("ended") if over else say("sep.") if parted == 1 else say("div.")
            self._say(
                f"{short} {union.ended.year}",
                [(at, level) for at in (after, left + 2) for level in (y - 4.5, y + 11.5)],
            )
        if parted:
            slash = [Line(((11 + 6 * n, 13), (17 + 6 * n, 1)), 1.8) for n in range(parted)]
            means = say("separated") if parted == 1 else say("divorced")
            if over:
                means = say("a couple no more")
            line = sample(1.6, TOGETHER) if over and union.kind != TieKind.MARRIED else sample(1.6)
            self._use(means, (*line, *slash), means)
        elif not union.related:
            dash, means = {
                TieKind.MARRIED: ((), say("married")),
                None: (PARENTS, say("parents; no couple is shown here")),
            }.get(union.kind, (TOGETHER, say("a couple, not married")))
            self._use(means, sample(1.6, dash), means)

    def _is_over(self, union: Union) -> bool:
        """Whether a couple ended, and not by a death."""
        if union.kind not in CURRENT_COUPLE or not has_been(union.ended):
            return False
        died = (self._kin.people[key].died for key in union.parents if self._kin.has_died(key))
        return all(surely_before(union.ended, day) for day in died)

    def _say(self, text: str, places: list[Point]) -> None:
        """Write a word beside a line, in the first place where it covers nothing.

        Where no place is free the word is left out: the mark and the legend say it too.
        """
        bends = [point for joint in self._plan.joints for point in self._plan.bends(joint)]
        for x, y in places:
            said = Text(x, y, text, NAME, middle=False, ink=Ink.QUIET, clear=True)
            box = said.behind
            if not any(box.meets(other) for other in self._taken) and not any(
                box.holds(point) for point in bends
            ):
                self._write(said)
                return

    def _spaced(self) -> Iterator[Text]:
        """The words, with air at the sides of a name where a line goes down close beside it."""
        uprights = [
            (a[0], min(a[1], b[1]), max(a[1], b[1]))
            for line in (*self._under, *self._over)
            if isinstance(line, Line) and not line.of.startswith("home ")
            for a, b in pairwise(line.points)
            if a[0] == b[0]
        ]
        for text in self._words:
            room, air = text.behind, text.air
            close = air != NO_AIR and any(
                room.x - EDGE <= x <= room.x + 1 or room.right - 1 <= x <= room.right + EDGE
                for x, top, bottom in uprights
                if top <= room.bottom and bottom >= room.y
            )
            yield replace(text, air=air._replace(beside=EDGE)) if close else text

    def _write(self, text: Text) -> None:
        """Keep words for the end, as they are drawn over lines."""
        self._taken.append(text.behind)
        self._words.append(text)

    def _children(self, joint: Joint, trunk: Trunk, y: float) -> None:
        """Draw the line from the couple to the sibling line, and from that to each child."""
        plan, name = self._plan, joint.union.name
        bar = plan.level(trunk.bar)
        bonds = {bond for _, bond, _ in trunk.drops}
        (loose,) = bonds if len(bonds) == 1 else (Bond.BIRTH,)
        width, dash = WIDE.get(loose, 1.2), DASHES[loose]
        ways = [((trunk.x, y), (trunk.x, bar))]
        if trunk.bar.left < trunk.bar.right:
            ways.append(((trunk.bar.left, bar), (trunk.bar.right, bar)))
        self._under += [Line(way, width, Ink.INK, dash, name, ()) for way in ways]
        for child, bond, x in trunk.drops:
            person = self._kin.people.get(child)
            top: Point = (x, top_of(person, x - plan.x[child], plan.y(child)))
            fork = trunk.forks.get(child)
            path = (
                ((x, bar), top)
                if fork is None
                else ((fork, bar), (fork, plan.head(trunk.row) - FORK), top)
            )
            width = WIDE.get(bond, 1.2)
            self._under.append(Line(path, width, Ink.INK, DASHES[bond], name, (child,)))
            if bond in BONDS:
                self._use(bond.value, sample(width, DASHES[bond]), say(BONDS[bond]))
        self._twins(trunk, name)

    def _twins(self, trunk: Trunk, name: str) -> None:
        """Draw the line between identical twins; unknown stays open."""
        for fork in dict.fromkeys(trunk.forks.values()):
            alike = self._plan.twin_line(trunk, fork)
            if alike:
                self._under.append(Line(alike, 1.2, Ink.INK, (), name, ()))
            fork_mark = (
                Line(((4, 14), (15, 1), (26, 14)), 1.2),
                *([Line(((9.5, 7.5), (20.5, 7.5)), 1.2)] if alike else []),
            )
            self._use(
                "identical" if alike else "twins",
                fork_mark,
                say("identical twins") if alike else say("twins"),
            )

    def _feeling(self, feeling: Feeling) -> None:
        """Draw the quality of a relationship as a line between two people."""
        plan, joins, name = self._plan, (feeling.one, feeling.other), feeling.of
        path = plan.around(feeling)
        # One that goes round has no place beside those that go straight.
        straight = () if path else plan.straight(feeling)
        if straight:
            self._over += [
                _joining(shape, name, joins) for shape in hand(*straight, feeling.quality)
            ]
        else:
            lengths = [abs(b[0] - a[0]) for a, b in pairwise(path)]
            longest = lengths.index(max(lengths))
            for number, (a, b) in enumerate(pairwise(path)):
                whole = number == longest or feeling.quality in EVEN
                shapes = hand(a, b, feeling.quality, 5.0) if whole else [Line((a, b), 1.0)]
                self._over += [_joining(shape, name, joins) for shape in shapes]
        self._arrows(feeling, path or straight)
        self._use(
            name.rpartition(" ")[2] + feeling.quality.value,
            tuple(hand((2, 7), (28, 7), feeling.quality, 5.0)),
            say(FEELINGS[feeling.quality]),
        )

    def _arrows(self, feeling: Feeling, path: Sequence[Point]) -> None:
        """Draw an arrow at whoever is hurt, where it is recorded who that is."""
        if feeling.quality not in VIOLENT:
            return
        for who, whom, way in (
            (feeling.one, feeling.other, path),
            (feeling.other, feeling.one, path[::-1]),
        ):
            if (who, whom) in self._kin.hurts:
                self._over.append(arrow(way[-2], way[-1]))
                head = (Line(((2, 7), (20, 7)), 1.3), arrow((2, 7), (28, 7)))
                self._use("hurts", head, say("points at who is hurt or controlled"))

    def _homes(self, households: list[Home]) -> None:
        """Draw each home as a pale ground with its letter, or a letter at each member."""
        plan, marked = self._plan, Counter[str]()
        for home in households:
            if home.outline:
                self._ground.append(Polygon(home.outline, Ink.SHADE, 0.8, Ink.SHADE))
                self._under.append(
                    Line(home.outline, 0.8, Ink.PALE, (), f"home {home.key}", home.people)
                )
                if (place := label_place(plan, home.outline, home.letter, self._taken)) is not None:
                    said = Text(*place, home.letter, NAME, middle=False, bold=True, ink=Ink.MARK)
                    self._write(said)
                ground = Rect(Box(3, 0, 24, 14), Ink.SHADE, 0.8, Ink.PALE)
                letter = Text(15, 11, home.letter, NAME, bold=True, ink=Ink.MARK)
                self._use(
                    f"home {home.letter}",
                    (ground, letter),
                    say("home: {truncate}", truncate=truncate(home.name, 40)),
                )
                continue
            for key in home.people:
                aside, down = divmod(marked[key], MARKS)
                x = plan.x[key] + SIZE / 2 + 2 + 14 * aside
                y = plan.y(key) - SIZE / 2 + 6 + 14 * down
                marked[key] += 1
                self._over += [
                    Circle(x + 5, y - 3, 6.5, Ink.PAPER, 1.2, Ink.MARK),
                    Text(x + 5, y, home.letter, 8.5, bold=True, ink=Ink.MARK),
                ]
            mark = (
                Circle(15, 7, 6.5, Ink.PAPER, 1.2, Ink.MARK),
                Text(15, 10, home.letter, 8.5, bold=True, ink=Ink.MARK),
            )
            self._use(
                f"home {home.letter}",
                mark,
                say(
                    "live together: {truncate}, since no one line can go round them",
                    truncate=truncate(home.name, 40),
                ),
            )

    def _use(self, key: str, shapes: tuple[Shape, ...], means: str) -> None:
        self._used.setdefault(key, LegendEntry(shapes, means))

    def _legend(self) -> Iterator[LegendEntry]:
        """The legend of the marks used: first the symbols, then the lines."""
        people = list(self._kin.people.values())
        living = [person for person in people if not person.loss]
        if any(person.sex == Sex.WOMAN for person in living):
            yield LegendEntry((Circle(15, 7, 6.5, None, 1.4),), say("woman or girl"))
        if any(person.sex == Sex.MAN for person in living):
            yield LegendEntry((Rect(Box(8.5, 0.5, 13, 13), None, 1.4),), say("man or boy"))
        if any(person.sex not in {Sex.WOMAN, Sex.MAN} for person in living):
            yield LegendEntry(
                (Polygon(((15, 0), (22, 7), (15, 14), (8, 7)), None, 1.4),),
                say("other, or not known"),
            )
        if any(baby not in self._kin.people for baby in self._kin.babies):
            yield LegendEntry(
                (Polygon(((15, 0), (22.5, 14), (7.5, 14)), Ink.SHADE, 1.6),),
                self._kin.unborn,
            )
        if self._kin.undated or any(person.died for person in living):
            yield LegendEntry((Line(((9, 1), (21, 13))), Line(((21, 1), (9, 13)))), say("has died"))
        dated = [person for person in living if person.id not in self._kin.undated]
        ages = {age_inside(person, self._on).rstrip("?") for person in dated}
        if any(text.isdigit() for text in ages):
            yield LegendEntry((Text(15, 11, "24", 10.5, bold=True),), say("age"))
        if any(text.endswith(("d", "w")) for text in ages):
            yield LegendEntry(
                (Text(15, 11, "7w", 10.5, bold=True),), say("age in days (d), weeks (w)")
            )
        for loss in Loss:
            lost = {key: one for key, one in self._kin.people.items() if one.loss == loss}
            if lost:
                marks = symbol(next(iter(lost.values())), self._on, 15, 7 + SIZE / 2 - SMALL)
                means = dict.fromkeys(map(self._kin.loss_words, lost))
                yield LegendEntry(tuple(marks), "; ".join(means))
        yield from self._used.values()

    def _left_over(self) -> Iterator[LegendEntry]:
        """For how many behind the baby no line fits, and what is to come and not drawn."""
        if rest := len(self._kin.unjoined):
            yield LegendEntry(
                (),
                say("{rest} more behind the baby have no room for a line: see the text", rest=rest),
            )
        for said in self._coming:
            yield LegendEntry((), say("to come: {said}", said=said))


def _with_legend(
    family: Picture, made: tuple[list[Shape], tuple[Box, ...], float], foot: float
) -> Picture:
    """A family, whose picture ends at a height, with its legend below it or beside it."""
    marked, rooms, bottom = made
    return replace(
        family,
        width=_right(marked, family.width),
        height=max(bottom, foot) + 4,
        shapes=(*family.shapes, *marked),
        legend=rooms,
    )


def _right(shapes: Sequence[Shape], least: float) -> float:
    """Where the last word of some shapes ends, or else the least."""
    return max(least, *(shape.behind.right for shape in shapes if isinstance(shape, Text)), 0.0)


def _joining(shape: Shape, name: str, joins: tuple[str, ...]) -> Shape:
    return (
        Line(shape.points, shape.width, shape.ink, shape.dash, name, joins)
        if isinstance(shape, Line)
        else shape
    )


def _rooms(kin: Kin, x: dict[str, float]) -> dict[str, float]:
    """The room for each name, which ends at the nearest person of the same generation."""
    rooms = {}
    for key, row in kin.generation.items():
        others = (
            abs(x[other] - x[key])
            for other, level in kin.generation.items()
            if level == row and other != key
        )
        rooms[key] = min(GAP, *others, GAP)
    return rooms
