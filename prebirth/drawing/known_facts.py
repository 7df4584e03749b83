"""Each fact beside each agency: who holds it, who was told and when, by its shape."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import cos, pi, sin

from prebirth.base.language import say
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Appointment
from prebirth.case.dates import PartialDate
from prebirth.case.tellings import Telling
from prebirth.case.who_was_told import NO_DAY
from prebirth.drawing.letters import wrap
from prebirth.drawing.shapes import (
    Box,
    Circle,
    Ink,
    Line,
    Polygon,
    Rect,
    Shape,
    Symbol,
    Text,
)
from prebirth.rules.who_knew import US, FactGroup, FactRow, Knowing, Knows
from prebirth.wording.facts import titled

NARROW, WIDE = 32.0, 45.0
"""The least and the most width of an agency's column."""
TITLES, MOST_TITLES = 142.0, 148.0
"""The least and the most width of the column of facts, beside which large print has a cell."""
FACT, SIZE, SMALL = 12.0, 8.6, 8.0
"""The height of a row, and the size of its letters, and of those in a narrow cell."""
LINE, MOST_LINES = 9.2, 6
"""The height of each further line of a row's title, and the most lines it has: what is longer
stands whole in the table it is from."""
SAYS = {
    Knows.HOLDS: "held by",
    Knows.TOLD: "told",
    Knows.MAY: "may have been told",
    Knows.NOT: "not told",
    Knows.UNSAID: "not recorded",
}
KEYS = (
    (Knowing(Knows.HOLDS), "holds it"),
    (Knowing(Knows.TOLD), "told, and when"),
    (Knowing(Knows.MAY), "perhaps told: had the history or report"),
    (Knowing(Knows.NOT), "not told: others were"),
    (Knowing(Knows.UNSAID), "not recorded"),
)
LATER, CAME_LATER = "*", "entered by then, and came into this vault only later"
"""The mark before a fact, and what it says."""
KEY_LATER = f"{LATER} {CAME_LATER}"
MANY = {TABLE_OF[Appointment]: "missed appointments", TABLE_OF[Telling]: "things told in words"}
"""What several records of a table are called, where it is not the name of the table."""


class AgencyColumns:
    """Where the column of each agency stands, beside one of titles."""

    def __init__(self, keys: list[str], width: float) -> None:
        count = max(len(keys), 1)
        self.keys = keys
        self.titles = max(TITLES, min(MOST_TITLES, width - NARROW * count))
        self.cell = max(NARROW, min(WIDE, (width - self.titles) / count))
        self.right = self.titles + self.cell * len(keys)
        self.size = SIZE if self.cell >= 40 else SMALL
        self.letters = int(self.cell / (self.size * 0.44))
        """How many average letters fit in a cell."""
        self.title_letters = int((self.titles - 10) / (SIZE * 0.43))

    def middle(self, key: str) -> float:
        """The middle of the column of an agency."""
        return self.titles + self.cell * (self.keys.index(key) + 0.5)

    def middles(self) -> Iterator[tuple[str, float]]:
        """Each agency with the middle of its column."""
        for key in self.keys:
            yield key, self.middle(key)


def row_height(columns: AgencyColumns, group: FactGroup) -> float:
    """The height of a row, whose title may have several lines."""
    return FACT + LINE * (len(_title_lines(columns, group)) - 1)


def fact_rows(
    case: Case, columns: AgencyColumns, groups: Iterable[FactGroup], y: float
) -> Iterator[tuple[list[Shape], Symbol]]:
    """The rows of some facts, one below the other."""
    for group in groups:
        lines, high = _title_lines(columns, group), row_height(columns, group)
        shapes: list[Shape] = [
            *(
                Text(4, y + FACT / 2 + 3 + LINE * place, line, SIZE, middle=False)
                for place, line in enumerate(lines)
            ),
            Line(((0, y + high), (columns.right, y + high)), 0.5, Ink.PALE),
        ]
        for key, x in columns.middles():
            shapes += _mark(group.words[key], x, y + high / 2)
        one = group.rows[0] if len(group.rows) == 1 else None
        place = (one.table, one.record) if one else ("", "")
        box = Box(0, y, columns.right, high)
        title = _full_title(group).rstrip(". ")
        yield shapes, Symbol(f"{title}: {_said(case, group)}", box, *place)
        y += high


def key_rows(
    columns: AgencyColumns, y: float, *, later: bool = False
) -> tuple[list[Shape], tuple[Box, ...], float]:
    """What the shapes mean, with the mark of what came later where there is one.

    Also the room of each entry, and where they end.
    """
    shapes: list[Shape] = []
    rooms: list[Box] = []
    if later:
        shapes.append(Text(4, y + FACT / 2 + 3, say(KEY_LATER), SIZE, middle=False, ink=Ink.QUIET))
        y += FACT
    x = 4.0
    for knowing, key in KEYS:
        words = say(key)
        mark = 32 if knowing.knows == Knows.TOLD else 12
        wide = mark + 12 + len(words) * SIZE * 0.47
        if x > 4 and x + wide > columns.right + 12:
            x, y = 4.0, y + FACT
        shapes += _mark(knowing, x + mark / 2, y + FACT / 2)
        at = y + FACT / 2 + 3
        shapes.append(Text(x + mark + 2, at, words, SIZE, middle=False, ink=Ink.QUIET))
        rooms.append(Box(x, y, wide, FACT))
        x += wide
    return shapes, tuple(rooms), y + FACT


def _mark(knowing: Knowing, x: float, y: float) -> Iterator[Shape]:
    """What one agency is recorded to know of one fact.

    Holds it: a filled circle. Told: the day in a box, or that word without one. May have been
    told: a circle half filled. Not told: a cross. Not recorded: a short stroke.
    """
    match knowing.knows:
        case Knows.HOLDS:
            yield Circle(x, y, 4, Ink.MARK, 1, Ink.MARK)
        case Knows.TOLD:
            yield Rect(Box(x - 15, y - 5, 30, 10), Ink.PAPER, 0.9, Ink.MARK, round=3)
            yield Text(x, y + 2.7, knowing.on.numbers() if knowing.on else say("told"), SMALL)
        case Knows.MAY:
            around = [pi * step / 8 for step in range(9)]
            yield Circle(x, y, 4, None, 1, Ink.MARK)
            below = tuple((x + 4 * cos(turn), y + 4 * sin(turn)) for turn in around)
            yield Polygon(below, Ink.MARK, 0.6, Ink.MARK)
        case Knows.NOT:
            yield Line(((x - 4, y - 4), (x + 4, y + 4)), 2.2)
            yield Line(((x - 4, y + 4), (x + 4, y - 4)), 2.2)
        case Knows.UNSAID:
            yield Line(((x - 3, y), (x + 3, y)), 1, Ink.QUIET)


def _title_lines(columns: AgencyColumns, group: FactGroup) -> list[str]:
    return wrap(_title(group), columns.title_letters, MOST_LINES)


def _title(group: FactGroup) -> str:
    """A fact with its day, or several with how many they are, for a narrow row."""
    one, *more = group.rows
    if not more:
        mark = f"{LATER} " if one.came_later else ""
        return f"{mark}{one.on.numbers()} {one.what}" if one.on else f"{mark}{one.what}"
    return f"{_count(group)}{_span(group.rows, PartialDate.numbers)}"


def _full_title(group: FactGroup) -> str:
    one, *more = group.rows
    if not more:
        said = f"{one.on.show()}, {one.what}" if one.on else f"{one.what} ({say(NO_DAY)})"
        return f"{said} [{say(CAME_LATER)}]" if one.came_later else said
    return f"{_count(group)}{_span(group.rows, PartialDate.show)}"


def _count(group: FactGroup) -> str:
    first = group.rows[0]
    many, whose = first.many or MANY.get(first.table, first.table), first.whose
    return f"{len(group.rows)} {say(many)}{f' ({whose})' if whose else ''}"


def _span(rows: Iterable[FactRow], said: Callable[[PartialDate], str]) -> str:
    """From when to when some facts are; those without a day are left out of it."""
    days = [row.on for row in rows if row.on]
    if not days:
        return ""
    first, last = said(min(days)), said(max(days))
    return f", {first}" if first == last else say(", {first} to {last}", first=first, last=last)


def _said(case: Case, group: FactGroup) -> str:
    """Who knows what of a fact, and since when, in words."""
    parts = []
    for knows, lead in SAYS.items():
        who = [
            f"{_name(case, key)}{_since(word)}"
            for key, word in group.words.items()
            if word.knows == knows
        ]
        if who:
            parts.append(f"{say(lead)}: {', '.join(who)}")
    return "; ".join(parts)


def _name(case: Case, key: str) -> str:
    agency = case.agencies.get(key)
    return titled(case, agency) if agency else say("us") if key == US else ""


def _since(word: Knowing) -> str:
    """When an agency was told, or what it was given then."""
    if word.knows == Knows.TOLD:
        return say(" on {on}", on=word.on.show()) if word.on else f" ({say(NO_DAY)})"
    if word.knows == Knows.MAY:
        return say(
            " with {by} ({more})", by=word.by, more=word.on.show() if word.on else say(NO_DAY)
        )
    return f" ({word.by})" if word.by else ""
