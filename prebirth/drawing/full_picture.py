"""What each agency gave and was told, and below it who knew which fact when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import accumulate, pairwise
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.agencies import Agency, AgencyRole, Contribution, PlanView
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.decided import latest_of_each, replaced_since
from prebirth.case.listed import plays
from prebirth.case.not_yet import has_been
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import NO_DAY, ToldOf, agencies_told, words_of
from prebirth.drawing.known_facts import (
    FACT,
    LINE,
    SIZE,
    AgencyColumns,
    fact_rows,
    key_rows,
    row_height,
)
from prebirth.drawing.letters import wrap
from prebirth.drawing.shapes import (
    Box,
    Circle,
    Ink,
    Line,
    Picture,
    Rect,
    Shape,
    Symbol,
    Text,
    Titles,
)
from prebirth.rules.prompts.facts import OURS
from prebirth.rules.who_knew import FactGroup, grouped, knowers, who_knew
from prebirth.wording.facts import capital, titled

ROWS = (
    "Role",
    "Holds",
    "Own assessment",
    "Told us on",
    "Read together",
    "Told the history",
    "View of the plan",
    "Conference",
)
ON_PAPER = ("Own assessment", *ROWS[4:])
"""Without what the tables above it in a report say, and show to be lacking."""
SHORTER = {"disagrees": "against", "disagreed": "was against"}
"""What stands in a narrow cell for a word that is longer than it."""


class PlanSaid(NamedTuple):
    """What an agency said of the plan, when, and whether that plan was replaced since."""

    view: PlanView
    on: PartialDate | None
    replaced: bool

    def told(self, *, brief: bool) -> str:
        """The view with its day, since it is of the plan of that day."""
        word = say(
            SAID_BEFORE.get(self.view, self.view.value) if self.replaced else self.view.value
        )
        if self.on is None:
            return word
        if brief:
            return f"{word} {self.on.numbers()}"
        since = say("that plan was replaced since") if self.replaced else ""
        return ", ".join(filter(None, (word, self.on.show(), since)))


SAID_BEFORE = {PlanView.AGREES: "agreed", PlanView.DISAGREES: "disagreed"}
"""What stands where the plan was replaced since it was said."""
Value = bool | str | PartialDate | ToldOf | PlanSaid | None
Cells = dict[str, tuple[bool, str]]
"""For each row whether it is known, and the word in its cell; a mark where it has none."""
OURS_WORD = "ours"
"""What stands in the cells of our own service."""
WIDTH = 526.0
"""That of a page's column, so that letters are as large as in a table."""
HEAD, ROW = 26.0, 16.0
ON_PAGE, ON_SCREEN = 40 * FACT, 14 * FACT
"""How high the facts below one line of heads are, at the most."""


def given_by_agencies(case: Case) -> Picture:
    """What each agency gave, for a parent: of what is not recorded it says nothing.

    Where nothing at all is, or only that a cell is of our own service, it is a picture of nothing.
    """
    cells = [cell for of_one in _cells_of(case, None).values() for cell in of_one.values()]
    if not any(known and said != OURS_WORD for known, said in cells):
        return Picture(0, 0, (), (), "")
    return _picture(case, None, [], ON_SCREEN, ROWS, gaps=False)


def full_picture(
    case: Case, on: date | None = None, came_later: Collection[tuple[str, str]] = ()
) -> Picture:
    """What each agency gave and was told; with a day, also each fact and who knew of it by then.

    `came_later` are the places of which something came into this vault only after that day.
    """
    if not len(case.agencies):
        return _nobody()
    groups = [FactGroup((row,), row.words) for row in who_knew(case, on, came_later)] if on else []
    return _picture(case, on, groups, ON_SCREEN, ROWS)


def full_pictures(case: Case, on: date) -> list[Picture]:
    """The same for paper, in pages: facts of which all are told alike stand in one row.

    What each agency wrote to us stands beside its name alone.
    """
    if not len(case.agencies):
        return [_nobody()]
    rows = [row for row in who_knew(case, on) if row.table != "contributions"]
    groups = grouped(case, rows)
    pages = list(_parts(groups, ON_PAGE, AgencyColumns(knowers(case), WIDTH))) or [()]
    return [
        _picture(case, on, groups, ON_PAGE, () if place else ON_PAPER)
        for place, groups in enumerate(pages)
    ]


def _parts(
    groups: Iterable[FactGroup], high: float, columns: AgencyColumns
) -> Iterator[tuple[FactGroup, ...]]:
    """The facts in parts no higher than that, each of one fact or more."""
    part: list[FactGroup] = []
    left = high
    for group in groups:
        row = row_height(columns, group)
        if part and row > left:
            yield tuple(part)
            part, left = [], high
        part.append(group)
        left -= row
    if part:
        yield tuple(part)


def _nobody() -> Picture:
    return Picture(
        360,
        60,
        (Text(180, 34, say("No agency is recorded yet.")),),
        (),
        say("The full picture. No agency is recorded yet."),
    )


def _picture(
    case: Case,
    on: date | None,
    groups: Sequence[FactGroup],
    at_once: float,
    rows: Sequence[str],
    *,
    gaps: bool = True,
) -> Picture:
    """The agencies side by side, with what each gave and what each knows."""
    listed = [agency.id for agency in case.agencies]
    columns = AgencyColumns(knowers(case) if groups else listed, WIDTH)
    shapes: list[Shape] = []
    symbols: list[Symbol] = []
    y = 0.0
    if rows:
        cells = _cells_of(case, on)
        shapes += _heads(case, columns, y)
        tops = _tops(columns, y + HEAD, rows, cells)
        shapes += _given(columns, tops, rows, cells, gaps=gaps)
        told = [cells[key] for key, _ in columns.middles() if key in cells]
        if gaps and any(not one[title][0] for one in told for title in rows):
            shapes += _gap_means(columns, y)
        y = tops[-1]
        symbols += _agencies(case, columns, y, rows, _cells_of(case, on, brief=False), gaps=gaps)
    for place, some in enumerate(_parts(groups, at_once, columns)):
        if place or not rows:
            shapes += _heads(case, columns, y)
            y += HEAD
        for row, symbol in fact_rows(case, columns, some, y):
            shapes += row
            symbols.append(symbol)
            y = symbol.box.y + symbol.box.h
    titles = Titles(columns.titles, HEAD, y)
    rooms: tuple[Box, ...] = ()
    if groups:
        later = any(row.came_later for group in groups for row in group.rows)
        keys, rooms, y = key_rows(columns, y + 4, later=later)
        shapes += keys
    said = "\n".join(["", *(f"{symbol.name}." for symbol in symbols)])
    return Picture(
        columns.right + 4,
        y + 2,
        tuple(shapes),
        tuple(symbols),
        say("The full picture.") + said,
        titles,
        rooms,
    )


def _heads(case: Case, columns: AgencyColumns, y: float) -> Iterator[Shape]:
    """What the columns are of, told apart."""
    names = {key: _short(case, key) for key in columns.keys}
    by_name = [agency.id for agency in case.agencies if not _by_kind(case, agency)]
    names |= _without_common({key: names[key] for key in by_name})
    heads = {key: tuple(wrap(name, columns.letters, 3)) for key, name in names.items()}
    for place, key in enumerate(columns.keys, 1):
        lines = heads[key]
        if list(heads.values()).count(lines) > 1:
            lines = tuple(wrap(f"{place} {names[key]}", columns.letters, 3))
        yield from _stacked(
            lines, columns.middle(key), y + HEAD / 2, columns.size, bold=columns.size == SIZE
        )
    yield Line(((0, y + HEAD), (columns.right, y + HEAD)), 0.8, Ink.QUIET)


def _without_common(names: dict[str, str]) -> dict[str, str]:
    """Names less the words with which all of several begin, such as that of a town."""
    words = {key: name.split() for key, name in names.items()}
    shared = 0
    while len(words) > 1 and all(len(row) > shared + 1 for row in words.values()):
        if len({row[shared].casefold() for row in words.values()}) > 1:
            break
        shared += 1
    return {key: capital(" ".join(row[shared:])) for key, row in words.items()}


def _by_kind(case: Case, agency: Agency) -> bool:
    """Whether the kind of an agency tells it apart from all others."""
    alike = [other for other in case.agencies if other.kind == agency.kind]
    known = agency.kind is not None and not plays(agency.kind, AgencyRole.ANY_OTHER)
    return known and len(alike) == 1


def _short(case: Case, key: str) -> str:
    """An agency in as few letters as tell it apart."""
    agency = case.agencies.get(key)
    if agency is None:
        return say("Us")
    if agency.kind and _by_kind(case, agency):
        return capital(say(agency.kind.label))
    return agency.name or say("Not yet named")


def _gap_means(columns: AgencyColumns, y: float) -> Iterator[Shape]:
    """What “gap” means, in the corner above the titles of the rows."""
    for number, line in enumerate(wrap(say("gap: nothing is recorded"), columns.title_letters, 2)):
        at = y + SIZE + 1 + number * (SIZE + 1)
        yield Text(4, at, line, SIZE, middle=False, ink=Ink.LOOK)


def _tops(
    columns: AgencyColumns, y: float, rows: Sequence[str], cells: Mapping[str, Cells]
) -> list[float]:
    """Where each row begins, and where the last ends: one with a word of two lines is higher."""
    known = ([of_one[title] for of_one in cells.values() if of_one[title][0]] for title in rows)
    lines = (max((len(_lines(text, columns)) for _, text in row), default=1) for row in known)
    return [*accumulate((ROW + LINE * (many - 1) for many in lines), initial=y)]


def _given(
    columns: AgencyColumns,
    tops: Sequence[float],
    rows: Sequence[str],
    cells: Mapping[str, Cells],
    *,
    gaps: bool,
) -> Iterator[Shape]:
    """What each agency gave and was told, one row for each thing."""
    for title, (top, foot) in zip(rows, pairwise(tops), strict=True):
        middle = (top + foot) / 2
        yield Text(4, middle + 3, say(title), SIZE, middle=False, bold=True)
        yield Line(((0, foot), (columns.right, foot)), 0.5, Ink.PALE)
        for key, x in columns.middles():
            if key in cells and (gaps or cells[key][title][0]):
                yield from _cell(*cells[key][title], x, middle, columns)


def _lines(text: str, columns: AgencyColumns) -> list[str]:
    """The word of a cell, in one line or two."""
    text = say(text)
    for word, shorter in SHORTER.items() if columns.size < SIZE else ():
        text = text.replace(say(word), say(shorter))
    return wrap(text, columns.letters) if text else [""]


def _cell(
    known: bool, text: str, x: float, middle: float, columns: AgencyColumns
) -> Iterator[Shape]:
    if not known:
        wide = min(columns.cell - 4, 40)
        box = Box(x - wide / 2, middle + 2.5 - ROW / 2, wide, ROW - 5)
        yield Rect(box, Ink.PAPER, 1.2, Ink.LOOK, (3, 3), 4)
        yield Text(x, middle + 3, say("gap"), SIZE, ink=Ink.LOOK)
    elif text:
        yield from _stacked(_lines(text, columns), x, middle, columns.size)
    else:
        yield Circle(x, middle, 4, Ink.MARK, 1, Ink.MARK)


def _stacked(
    lines: Sequence[str], x: float, y: float, size: float, *, bold: bool = False
) -> Iterator[Shape]:
    """Lines one below the other around a height."""
    for number, line in enumerate(lines):
        at = y + 3 + (number - (len(lines) - 1) / 2) * (size + 0.2)
        yield Text(x, at, line, size, bold=bold)


def _agencies(
    case: Case,
    columns: AgencyColumns,
    bottom: float,
    rows: Sequence[str],
    cells: Mapping[str, Cells],
    *,
    gaps: bool,
) -> Iterator[Symbol]:
    """Each agency with its column, in words."""
    for key, x in columns.middles():
        agency = case.agencies.get(key)
        gap = say("gap")
        if agency is not None:
            said = ", ".join(
                f"{say(title).lower()}: {say(text or 'yes') if known else gap}"
                for title, (known, text) in cells[key].items()
                if title in rows and (gaps or known)
            )
            box = Box(x - columns.cell / 2, 0, columns.cell, bottom)
            yield Symbol(f"{titled(case, agency)}: {said}", box, "agencies", key)


def _cells_of(case: Case, on: date | None, *, brief: bool = True) -> dict[str, Cells]:
    """For each agency and each row whether it is known, and the word in its cell."""
    given = latest_of_each(case)
    told = agencies_told(case, [one for one in words_of(case, Matter.HISTORY) if _by(one.on, on)])
    found = {}
    for agency in case.agencies:
        values = _values(case, agency, given.get(agency.id), told.get(agency.id), on)
        found[agency.id] = {
            title: _cell_of(value, on, brief=brief) for title, value in values.items()
        }
    return found


def _values(
    case: Case,
    agency: Agency,
    given: Contribution | None,
    history: ToldOf | None,
    on: date | None,
) -> dict[str, Value]:
    """What is recorded of an agency for each row; of our own service that it is ours."""
    values: dict[str, Value] = {
        "Role": bool(agency.role.strip()),
        "Holds": bool(agency.holds.strip()),
    }
    if given is None and plays(agency.kind, *OURS):
        return values | dict.fromkeys(ROWS[2:], OURS_WORD)
    known = given or Contribution()
    said_on, view = known.received_on, known.plan_view
    replaced = replaced_since(case, said_on, on)
    return values | {
        "Own assessment": known.own_assessment,
        "Told us on": known.received_on,
        "Read together": known.read_on,
        "Told the history": history,
        "View of the plan": PlanSaid(view, said_on, replaced) if view else None,
        "Conference": known.conference,
    }


def _cell_of(value: Value, on: date | None, *, brief: bool) -> tuple[bool, str]:
    """Whether something is known by a day, and what stands in its cell: a day, or a word."""
    match value:
        case bool() | None:
            return bool(value), ""
        case PlanSaid():
            known = value.view is not PlanView.NOT_ASKED and _by(value.on, on)
            return known, value.told(brief=brief) if known else ""
        case ToldOf():
            none = "no day" if brief else NO_DAY
            return _cell_of(value.on, on, brief=brief) if value.on else (True, none)
        case PartialDate():
            known = has_been(value) and _by(value, on)
            return known, (value.numbers() if brief else value.show()) if known else ""
        case _:
            return True, str(value)


def _by(day: PartialDate | None, on: date | None) -> bool:
    """Whether something may have been by a day; without a day, also what is to come."""
    return day is None or on is None or day.earliest <= on
