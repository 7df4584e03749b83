"""The ecomap: the family in the middle, supports and stresses round it, each with its line."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import NamedTuple

from prebirth.base.language import may_deny, say
from prebirth.case.agencies import PlanView
from prebirth.case.case import Case
from prebirth.case.course import (
    NO_LONGER,
    NOT_COUNTED,
    course_of,
    living_babies,
    still_expected,
)
from prebirth.case.decided import replaced_since
from prebirth.case.family import living_parents, mothers
from prebirth.case.not_yet import has_been
from prebirth.case.people import Contact, Person, Role
from prebirth.case.plan import FactorKind, When
from prebirth.case.ties import Quality, TieKind
from prebirth.drawing.ahead import not_there_yet, of_the_day, to_come
from prebirth.drawing.letters import truncate, wrap
from prebirth.drawing.shapes import (
    Box,
    Circle,
    Ink,
    Line,
    Picture,
    Polygon,
    Rect,
    Shape,
    Symbol,
    Text,
    box_of,
)
from prebirth.rules.prompts.may_have_ended import may_tell_of_an_end

WIDTH = 520.0
"""The width of a page's column, so that the letters are as large as those of a table."""
CORE = 50.0
W, H, STEP = 148.0, 34.0, 42.0
MOST = 18
"""The most that are drawn; further ones are only in the words."""
FAMILY, LINE = 16, 12.0
LISTED = 6
"""The most lines in the middle: who lives there, and the baby."""
LEGEND = 26.0
LEFT = 14.0
"""Where the legend and what stands below it begin."""


class Node(NamedTuple):
    """Something around the family: its name, its relation to it, and its record."""

    name: str
    bears: str
    table: str
    record: str
    also: str = ""
    """Where somebody lives who is a stress, or that they are recorded as a support."""

    @property
    def said(self) -> str:
        """What it is to the family, in words."""
        return ", ".join(say(one) for one in (self.bears, self.also) if one)


def ecomap(
    case: Case, on: date, reader: str = "", feared: Collection[str] = frozenset()
) -> Picture:
    """The ecomap of a case as it stands on a day.

    Supports and agencies stand in two columns beside the family; last stand risks, and before them
    whoever hurt somebody at home or is to be kept from them, also where they are recorded as a
    support. To a `reader` of the family it shows
    who helps: of the parents who are not at home there, only that one, and nobody who is `feared`,
    as the case itself may not say to its reader.
    """
    coming, later = to_come(case, on), not_there_yet(case, on)
    case = of_the_day(case, on)
    feared = {*_feared(case), *feared}
    inside = _at_home(case, later, feared)
    nodes = _nodes(case, {*later, *(person.id for person in inside)}, reader, feared)
    shown = nodes[:MOST]
    left = -(-len(shown) // 2)
    high = max(left * STEP, 2 * CORE + 16)
    centre = (WIDTH / 2 if shown else CORE + 4, 6 + high / 2)
    shapes: list[Shape] = []
    symbols: list[Symbol] = []
    for number, node in enumerate(shown):
        side, place, of = (
            (0, number, left) if number < left else (1, number - left, len(shown) - left)
        )
        box = Box(
            side * (WIDTH - W - 4) + 2, centre[1] + (place - (of - 1) / 2) * STEP - H / 2, W, H
        )
        shapes += _tie(node.bears, centre, (box.x + (0 if side else W), box.y + H / 2))
        symbols.append(Symbol(f"{node.name}: {node.said}", box, node.table, node.record))
    for node, symbol in zip(shown, symbols, strict=True):
        box = symbol.box
        shapes += [
            Rect(box, Ink.PAPER, 1.3, Ink.INK, (), 10),
            *_lines(wrap(node.name, 30), box.x + W / 2, box.y + H / 2, 9.5),
        ]
    family = [*(person.name for person in inside), *_babies(case, on)]
    shown_names = family if len(family) <= LISTED else [*family[: LISTED - 1], _more(family)]
    shapes += [
        Circle(*centre, CORE, Ink.SHADE, 2),
        *_lines(_in_circle(shown_names), *centre, 9.5, bold=True),
    ]
    keys, rooms, foot = _legend(high + 26, {node.bears for node in shown})
    shapes += keys
    words = say("Ecomap of {listed}. ", listed=", ".join(family)) + " ".join(
        f"{node.name}: {node.said}." for node in nodes
    )
    words += "".join(say(" To come, {said}.", said=said) for said in coming)
    ahead = list(_below(len(nodes) - len(shown), coming, foot + 4))
    shapes += ahead
    foot += (LINE + 2) * len(ahead)
    width = min(WIDTH, max(box_of(shape).right for shape in shapes) + 4)
    return Picture(width, foot, tuple(shapes), tuple(symbols), words, legend=rooms)


def _in_circle(names: list[str]) -> list[str]:
    """The names in the circle: a long one in two lines as long as there is room for all lines."""
    lines = [line for name in names for line in wrap(name, FAMILY)]
    return lines if len(lines) <= LISTED else [truncate(name, FAMILY) for name in names]


def _below(rest: int, coming: Collection[str], y: float) -> Iterator[Shape]:
    """Line by line below the legend: how many have no room, and what is to come."""
    below = [say("{rest} more have no room here: see the text", rest=rest)] if rest else []
    below += [say("to come: {said}", said=said) for said in coming]
    for number, line in enumerate(line for said in below for line in wrap(said, 100, 3)):
        at = y + (LINE + 2) * number
        yield Text(LEFT, at, line, 9.5, middle=False, ink=Ink.QUIET)


def _at_home(case: Case, later: Collection[str], feared: Collection[str]) -> list[Person]:
    """The mother, and whoever is recorded as living with her; without one, with another parent.

    Of whom no home is known, nobody knows that it is hers. Nobody is there from whom she is kept
    safe, nor who comes `later`.
    """
    core = _core(case)
    homes = _homes(case)
    hers = {key for people in homes if people & core for key in people}
    apart = {key for people in homes for key in people} - hers if hers else set()
    couples = (tie.people for tie in case.ties if tie.kind == TieKind.LIVING_TOGETHER)
    with_her = {
        *hers,
        *(key for people in couples if people & core for key in people),
        *(person.id for person in case.people if person.contact == Contact.LIVES),
    }
    there = (core | with_her - apart) - {*feared, *later}
    parents = living_parents(case)
    rest = [person for person in case.people if person not in parents and not person.died]
    return [person for person in (*parents, *rest) if person.id in there]


def _core(case: Case) -> set[str]:
    """Whose home the middle is: the mothers', else the only parent's, or the father's."""
    parents = living_parents(case)
    mums = {mother.id for mother in mothers(case)} & {person.id for person in parents}
    fathers = {person.id for person in parents if person.role == Role.FATHER}
    return mums or (fathers if len(parents) > 1 else {person.id for person in parents})


def _feared(case: Case) -> set[str]:
    """Those from whom one of the home in the middle is kept safe."""
    core = _core(case)
    return {one for person in case.people if person.id in core for one in person.safe_from}


def _dangers(case: Case) -> dict[str, str]:
    """Whoever surely hurt somebody of that home, or is to be kept from them, and what they are."""
    core = _core(case)
    sure = [tie for tie in case.ties if Quality.CONFIRMED in tie.quality]
    hurting = [who for tie in sure for who, whom in tie.hurting if whom in core]
    return dict.fromkeys(hurting, STRESS) | dict.fromkeys(_feared(case), KEPT_FROM)


def _homes(case: Case) -> list[set[str | None]]:
    """Who lives in each home now."""
    return [{row.person for row in home.members if row.here} for home in case.households]


def _where(case: Case, person: Person) -> str:
    """Where somebody lives who is not drawn at home, as far as it is recorded."""
    core, homes = _core(case), _homes(case)
    theirs = [people for people in homes if person.id in people]
    if any(people & core for people in theirs) or (person.contact == Contact.LIVES and not theirs):
        return HERE
    return ELSEWHERE if theirs and any(people & core for people in homes) else UNSAID


def _babies(case: Case, on: date) -> list[str]:
    """The babies who live or are expected, by name; none after a loss, or what may tell of one."""
    born = living_babies(case, on)
    names = [baby.called for baby in born if baby.called]
    gone = course_of(case, on) in NO_LONGER | NOT_COUNTED or may_tell_of_an_end(case, on)
    coming = 0 if gone else still_expected(case, on)
    unnamed = len(born) - len(names) + coming
    return [
        *names,
        *(
            [say("the baby") if unnamed == 1 else say("{unnamed} babies", unnamed=unnamed)]
            if unnamed
            else []
        ),
    ]


def _more(family: list[str]) -> str:
    return say("and {count} more", count=len(family) - LISTED + 1)


def _nodes(case: Case, told: Collection[str], reader: str, feared: Collection[str]) -> list[Node]:
    """All that stands round the family, but for those who are told of already."""
    dangers = {} if reader else _dangers(case)
    nodes, feared_helpers = list[Node](), list[Node]()
    for support in case.supports:
        if reader and support.person in feared:
            continue
        name = (
            case.name_of(support.person)
            or _agency(case, support.agency)
            or truncate(support.does, 30)
        )
        # Whoever may not read that somebody has not agreed need not read that they are a support.
        unsure = "support, not yet agreed" if may_deny() else "involved"
        bears = "support" if has_been(support.role_agreed) else unsure
        node = Node(name or say("Support not named"), bears, "supports", support.id)
        if danger := dangers.get(support.person or ""):
            feared_helpers.append(node._replace(bears=danger, also=bears))
        else:
            nodes.append(node)
    drawn = {*told, *(support.person for support in case.supports)}
    parents = living_parents(case)
    around = [
        Node(person.name, where, "people", person.id)
        for person in case.people
        if person.id not in drawn
        and reader in {"", person.id}
        and not person.died
        and (where := _where(case, person))
        and (where != UNSAID or may_deny())
        and (person in parents or person.id in dangers or (person.id in feared and where == HERE))
    ]
    nodes += [node for node in around if node.record not in dangers]
    helping = {support.agency for support in case.supports}
    views = {
        one.agency: None if replaced_since(case, one.received_on) else one.plan_view
        for one in case.contributions
    }
    for agency in case.agencies:
        if agency.id not in helping:
            bears = DISAGREES if views.get(agency.id) == PlanView.DISAGREES else "involved"
            nodes.append(Node(agency.name or say("Agency not named"), bears, "agencies", agency.id))
    nodes += feared_helpers
    nodes += [
        node._replace(bears=dangers[node.record], also=node.bears)
        for node in around
        if node.record in dangers
    ]
    return [*nodes, *_risks(case)]


def _risks(case: Case) -> list[Node]:
    """The risks that are there now."""
    risks = [
        factor
        for factor in case.factors
        if factor.kind == FactorKind.RISK and factor.state == When.CURRENT
    ]
    return [
        Node(
            say(risk.theme.value)
            if risk.theme and risk.theme != "other"
            else truncate(risk.description, 60),
            STRESS,
            "factors",
            risk.id,
        )
        for risk in risks
    ]


def _agency(case: Case, key: str | None) -> str:
    agency = case.agencies.get(key)
    return agency.name if agency else ""


def _tie(bears: str, centre: tuple[float, float], at: tuple[float, float]) -> list[Shape]:
    """A relation's line: thick for support, dashed if not agreed, zigzag for stress.

    It is dotted to a parent who is not drawn at home.
    """
    dx, dy = at[0] - centre[0], at[1] - centre[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1)
    ux, uy = dx / length, dy / length
    start = (centre[0] + ux * CORE, centre[1] + uy * CORE)
    if bears.startswith(STRESS):
        steps = max(int((length - CORE) / 8), 2)
        points = [
            (
                start[0]
                + ux * (length - CORE) * k / steps
                - uy * (5 if k % 2 else -5) * (0 < k < steps),
                start[1]
                + uy * (length - CORE) * k / steps
                + ux * (5 if k % 2 else -5) * (0 < k < steps),
            )
            for k in range(steps + 1)
        ]
        return [Line(tuple(points), 1.4)]
    if bears == "support":
        return [
            Line((start, at), 3),
            Polygon(
                (
                    start,
                    (start[0] + 10 * ux - 5 * uy, start[1] + 10 * uy + 5 * ux),
                    (start[0] + 10 * ux + 5 * uy, start[1] + 10 * uy - 5 * ux),
                ),
                Ink.INK,
            ),
        ]
    if bears in OUTSIDE:
        return [Line((start, at), 1.4, Ink.INK, (2, 3))]
    return (
        [Line((start, at), 1.6, Ink.INK, (6, 4))]
        if bears.startswith("support")
        else [Line((start, at), 1.1, Ink.QUIET)]
    )


def _lines(lines: list[str], x: float, y: float, size: float, *, bold: bool = False) -> list[Shape]:
    """Lines of text around a middle."""
    return [
        Text(x, y + size * 0.36 + (number - (len(lines) - 1) / 2) * LINE, line, size, bold=bold)
        for number, line in enumerate(lines)
    ]


DISAGREES = "involved, disagrees with the plan"
ELSEWHERE, UNSAID, HERE = "lives elsewhere", "not said to live here", "lives in the home"
OUTSIDE = (ELSEWHERE, UNSAID, HERE)
STRESS, KEPT_FROM = "stress", "stress, to be kept safe from"
RELATIONS = ("support", "support, not yet agreed", "involved", *OUTSIDE, STRESS)
"""What a line may say; an agency that disagrees with the plan is drawn as involved."""


def _legend(y: float, used: set[str]) -> tuple[list[Shape], tuple[Box, ...], float]:
    """The legend, with only those lines that are drawn, the room of each entry, and its foot."""
    shapes: list[Shape] = []
    rooms: list[Box] = []
    x = LEFT
    plain = {kind for kind in ("involved", STRESS) if any(bears.startswith(kind) for bears in used)}
    for bears in [relation for relation in RELATIONS if relation in used | plain]:
        words = Text(x + 36, y + 3.5, say(bears), 9.5, middle=False, ink=Ink.QUIET)
        if x > LEFT and words.behind.right > WIDTH:
            x, y = LEFT, y + LEGEND
            words = words.translate(LEFT + 36 - words.x, LEGEND)
        shapes += [*_tie(bears, (x - CORE, y), (x + 30, y)), words]
        rooms.append(Box(x, y - 8, words.behind.right - x, 16))
        x = words.behind.right + 20
    return shapes, tuple(rooms), y + LEGEND - 10
