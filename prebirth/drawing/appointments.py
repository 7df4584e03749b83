"""Appointments by week and service; shapes show outcomes, and runs of misses are bracketed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from math import ceil, cos, radians, sin

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.case import Case
from prebirth.case.chronology import CAME, MISSED, Appointment, Outcome
from prebirth.case.dates import PartialDate, exact_day, short_month
from prebirth.case.not_yet import TO_COME, NotYet, not_yet
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
    Titles,
)
from prebirth.wording.facts import day_words

WEEK, NARROWER, ROW, LEFT, TOP = 30.0, (22.0, 18.0, 12.0), 34.0, 132.0, 46.0
"""The width of a week, those of one where a page or a window has no room for it, and what is round
them."""
DAY = 15.0
"""The room that the day of a week needs above it."""
BESIDE, BELOW = 7.0, 32.0
"""How far right of another a second appointment of one week stands; the room of all one below
the other, where weeks are narrow."""
LEGEND, LEAST = 30.0, 560.0
"""The height of a line of what the marks mean; the least width of the picture."""


def appointment_pattern(case: Case, on: date, run: frozenset[str] = frozenset()) -> Picture:
    """The pattern of appointments.

    `run` holds the ids of those that a rule found to be missed close together.
    """
    wide, *narrower = (_pattern(case, on, run, week) for week in (WEEK, *NARROWER))
    return replace(wide, also=tuple(narrower) if wide.symbols else ())


def _pattern(case: Case, on: date, run: frozenset[str], wide: float) -> Picture:
    """The pattern with weeks of a width."""
    dated = _dated(case, on)
    if not dated:
        return _empty()
    first = _monday(dated[0][0])
    weeks = (_monday(dated[-1][0]) - first).days // 7 + 1
    services = sorted({_service(one) for _, one in dated if one.service})
    services += [_service(Appointment())] if any(not one.service for _, one in dated) else []
    shapes: list[Shape] = []
    symbols: list[Symbol] = []
    right = LEFT + weeks * wide
    for number, service in enumerate(services):
        shapes += _row(service, TOP + number * ROW, right)
    shapes += _weeks(first, weeks, wide, TOP + len(services) * ROW)
    held = Counter((_monday(day), _service(one)) for day, one in dated)
    seen: dict[tuple[int, str], int] = {}
    where: dict[str, float] = {}
    for day, appointment in dated:
        service = _service(appointment)
        week = (_monday(day) - first).days // 7
        same = seen[week, service] = seen.get((week, service), -1) + 1
        x, y = (
            LEFT + week * wide + wide / 2,
            TOP + services.index(service) * ROW + ROW / 2,
        )
        if wide < WEEK:
            many = held[_monday(day), service]
            y += (same - (many - 1) / 2) * BELOW / many
        else:
            x += BESIDE * same
        where[appointment.id] = x
        shapes += _mark(appointment, x, y)
        symbols.append(
            Symbol(
                _label(appointment, day), Box(x - 8, y - 8, 16, 16), "appointments", appointment.id
            )
        )
    drawn = [one for _, one in dated if one.id in run]
    left = any(not one.missed for one in drawn)
    xs = [where[one.id] for one in drawn]
    shapes += _bracket(xs, left, TOP + len(services) * ROW + 8)
    bottom = TOP + len(services) * ROW + 24
    keys, rooms = _legend(bottom, left=any(one.outcome == Outcome.LEFT for _, one in dated))
    shapes += keys
    letters = (shape.behind.right for shape in shapes if isinstance(shape, Text))
    width = max(right + 16, *(room.right for room in rooms), LEAST, *letters)
    if any(isinstance(appointment.on, NotYet) for _, appointment in dated):
        shapes += [_to_come(16, TOP - 20), Text(29, TOP - 16, say("to come"), 10, middle=False)]
    words = (
        say("Appointments. ")
        + " ".join(f"{symbol.name}." for symbol in symbols)
        + (f" {_run(len(run), left)}." if run else "")
    )
    titles = Titles(LEFT, TOP, bottom)
    height = rooms[-1].y + LEGEND
    return Picture(width, height, tuple(shapes), tuple(symbols), words, titles, rooms)


def _empty() -> Picture:
    """What stands where no appointment has a date."""
    text = Text(180, 34, say("No appointment with a date is recorded yet."))
    return Picture(360, 60, (text,), (), say("Appointments. None with a date is recorded yet."))


def _dated(case: Case, on: date) -> list[tuple[date, Appointment]]:
    """The appointments whose day is known, by day; each as it stands on a day."""
    return sorted(
        (
            (day, _ahead(appointment, day, on))
            for appointment in case.appointments
            if (day := exact_day(appointment.on))
        ),
        key=lambda item: (item[0], item[1].id),
    )


def _ahead(appointment: Appointment, day: date, on: date) -> Appointment:
    """An appointment; one that lies ahead, of which nothing is recorded, as still to come."""
    when = appointment.on
    if when is None or day <= on or appointment.outcome or isinstance(when, NotYet):
        return appointment
    return appointment.model_copy(update={"on": not_yet(when, say(TO_COME))})


def _service(appointment: Appointment) -> str:
    return say(appointment.service.value) if appointment.service else say("service not said")


def _row(service: str, y: float, right: float) -> list[Shape]:
    """The name of a service, and the line below its row."""
    return [
        Line(((LEFT, y + ROW), (right, y + ROW)), 0.6, Ink.PALE),
        Text(8, y + ROW / 2 + 4, service[:1].upper() + service[1:], 11, middle=False),
    ]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _weeks(first: date, weeks: int, wide: float, bottom: float) -> list[Shape]:
    """The line of each Monday, its day as far as there is room, and above them the months."""
    shapes: list[Shape] = []
    for week in range(weeks):
        x = LEFT + week * wide
        shapes.append(Line(((x, TOP), (x, bottom)), 0.5, Ink.PALE))
        if week % ceil(DAY / wide) == 0:
            said = str((first + timedelta(weeks=week)).day)
            shapes.append(Text(x + wide / 2, TOP - 8, said, 9.3, ink=Ink.QUIET))
    return [*shapes, *_months(first, weeks, wide)]


def _months(first: date, weeks: int, wide: float) -> Iterator[Shape]:
    """The name of each month that has room for it; the first has the year, as January has."""
    mondays = [first + timedelta(weeks=week) for week in range(weeks)]
    begins = [
        week for week, day in enumerate(mondays) if not week or day.month != mondays[week - 1].month
    ]
    year = True
    for week, after in zip(begins, [*begins[1:], weeks + 5], strict=True):
        day, x = mondays[week], LEFT + week * wide + 2
        year = year or day.month == 1
        said = PartialDate(day.year, day.month).brief() if year else short_month(day.month)
        name = Text(x, TOP - 24, said, 10, middle=False, bold=True)
        if name.behind.right <= LEFT + after * wide:
            yield name
            year = False


def _mark(appointment: Appointment, x: float, y: float) -> list[Shape]:
    """The symbol of an appointment's outcome.

    Kept: a filled circle. Left before anybody was seen: one filled by half. Missed: a cross,
    with a bar where the family cancelled. Cancelled by the service: an open square. Moved: an
    arrow. Not recorded: a question mark. To come: an open circle.
    """
    if isinstance(appointment.on, NotYet):
        return [_to_come(x, y)]
    if appointment.outcome in CAME or appointment.outcome == Outcome.LEFT:
        return _came(appointment.outcome, x, y)
    if appointment.outcome in MISSED:
        cross: list[Shape] = [
            Line(((x - 6, y - 6), (x + 6, y + 6)), 2.2),
            Line(((x - 6, y + 6), (x + 6, y - 6)), 2.2),
        ]
        return cross + (
            [Line(((x - 7, y + 10), (x + 7, y + 10)), 1.8)]
            if appointment.outcome == Outcome.CANCELLED_BY_FAMILY
            else []
        )
    if appointment.outcome == Outcome.CANCELLED_BY_SERVICE:
        return [Rect(Box(x - 6, y - 6, 12, 12), None, 1.4, Ink.QUIET)]
    if appointment.outcome == Outcome.REARRANGED:
        return [
            Line(((x - 7, y), (x + 3, y)), 1.6, Ink.QUIET),
            Polygon(((x + 7, y), (x + 1, y - 4), (x + 1, y + 4)), Ink.QUIET, 1, Ink.QUIET),
        ]
    return [Text(x, y + 5, "?", 14, bold=True, ink=Ink.LOOK)]


def _came(outcome: Outcome, x: float, y: float) -> list[Shape]:
    """The mark of an appointment to which somebody came, seen or not."""
    if outcome == Outcome.LEFT:
        arc = [radians(degrees) for degrees in range(90, 271, 15)]
        half = tuple((x + 6 * cos(angle), y + 6 * sin(angle)) for angle in arc)
        return [Circle(x, y, 6, None, 1.2, Ink.MARK), Polygon(half, Ink.MARK, 1, Ink.MARK)]
    late: list[Shape] = [Text(x, y + 16, say("late"), 9.3)] if outcome == Outcome.LATE else []
    return [Circle(x, y, 6, Ink.MARK, 1.2, Ink.MARK), *late]


def _to_come(x: float, y: float) -> Circle:
    return Circle(x, y, 6, None, 1.2, Ink.QUIET)


def _run(count: int, left: bool) -> str:
    """How many lie close together, and whether all of them were missed."""
    return say(
        "{count} missed or left unseen, close together"
        if left
        else "{count} missed close together",
        count=count,
    )


def _bracket(xs: list[float], some_left: bool, y: float) -> list[Shape]:
    if len(xs) < 2:
        return []
    left, right = min(xs) - 9, max(xs) + 9
    return [
        Line(((left, y - 5), (left, y), (right, y), (right, y - 5)), 1.8),
        Text(
            (left + right) / 2,
            y + 12,
            _run(len(xs), some_left),
            10,
            bold=True,
        ),
    ]


def _legend(y: float, *, left: bool) -> tuple[list[Shape], tuple[Box, ...]]:
    """What the shapes mean, in lines of the least width, and the room of each entry.

    The mark of somebody who left before being seen is told where it stands.
    """
    items = (
        (Outcome.ATTENDED, say("attended")),
        (Outcome.DID_NOT_ATTEND, say("missed")),
        (Outcome.CANCELLED_BY_FAMILY, say("cancelled by family")),
        (Outcome.CANCELLED_BY_SERVICE, say("cancelled by service")),
        (Outcome.REARRANGED, say("rearranged")),
        (None, say("not recorded") if may_deny() else say("not told here")),
        *([(Outcome.LEFT, say("left unseen"))] if left else []),
    )
    shapes: list[Shape] = []
    rooms: list[Box] = []
    x = 16.0
    for outcome, text in items:
        words = Text(x + 13, y + 14, text, 10, middle=False, ink=Ink.QUIET)
        if words.behind.right > LEAST:
            x, y = 16.0, y + LEGEND
            words = Text(x + 13, y + 14, text, 10, middle=False, ink=Ink.QUIET)
        shapes += [*_mark(Appointment(id="legend", outcome=outcome), x, y + 10), words]
        rooms.append(Box(x - 8, y, words.behind.right - x + 8, LEGEND))
        x = words.behind.right + 12
    return shapes, tuple(rooms)


def _label(appointment: Appointment, day: date) -> str:
    what = (
        say(appointment.on.words)
        if isinstance(appointment.on, NotYet)
        else say(appointment.outcome.value)
        if appointment.outcome
        else say_none("what happened is not recorded")
    )
    return ", ".join(filter(None, (day_words(day), _service(appointment), what)))
