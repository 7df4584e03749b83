"""Pictures of time: the ruler of a pregnancy, and the chronology by person and year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from prebirth.base.language import may_deny, say
from prebirth.case.case import Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.course import NOT_COUNTED, course_of, over
from prebirth.case.dates import exact_day, short_month
from prebirth.case.gestation import TERM, Gestation
from prebirth.case.not_yet import has_been
from prebirth.drawing.letters import wrap
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
from prebirth.form.timing import due_date
from prebirth.rules.milestone import NO_DAY, Milestone, State
from prebirth.wording.facts import day_words, today_words

WIDTH, NARROWER, LEFT = 760.0, (620.0, 500.0, 380.0), 20.0
"""The usual width, those of a ruler where a page or a window has no room for it, and its margin."""
NAMES, NAMES_OF, NAMES_MOST = 110.0, 7, 4
"""The room of the names before the lanes at the least; what part of a wide picture they take, and
of any at the most, where they are no shorter in two lines."""
LETTERS = 10.7
"""The size of the least letters: on a page, 7 points."""
YEAR_LEAST = 34.0
"""Room that the number of a year needs."""
AFTER = 0.5
"""How far the number stands after its line, so that the first is no part of the names' column."""
YEARS = 26.0
"""The height of the years above the lanes."""
LANE, NAME_LINE = 26.0, 11.6
"""The height of a lane of the chronology, and of a line of the name before it, which has two."""
ROW, LETTER = 14.5, 5.6
"""The height of a line beside the ruler, and the room that a letter of it takes."""
KEY_LINE, ABOVE_KEYS = 15.0, 20.0
"""The height of a line of a legend, and how far its first reaches above the place it stands at."""
MARK = 5.0
"""Half the width of a mark of the ruler."""
GAP_YEARS = 1.0
TOLD = frozenset({"loss"})
"""Days that are no step: what happened is told, and nobody says that it was done."""
NAME_LETTER = 6.0
"""The room that a letter of a name before a lane takes."""
KEY = frozenset(
    {
        EventKind.POLICE,
        EventKind.CONVICTION,
        EventKind.MOVE,
        EventKind.NEW_PARTNER,
        EventKind.SEPARATION,
        EventKind.PLAN_CHANGE,
        EventKind.INJURY,
        EventKind.POSITIVE,
    }
)
"""Events that the ruler of the pregnancy shows."""


def ruler(case: Case, steps: list[Milestone], today: date) -> Picture:
    """The pregnancy from week 0 to the due date, with each milestone and its state."""
    wide, *narrower = (_ruler(case, steps, today, width) for width in (WIDTH, *NARROWER))
    return replace(wide, also=tuple(one for one in narrower if one.width < wide.width))


def _ruler(case: Case, steps: list[Milestone], today: date, width: float) -> Picture:
    """The ruler in a width."""
    due = due_date(case)
    if due is None:
        when = case.pregnancy.due
        said = (
            say("Due {when}: no week is counted before its day is known.", when=when.show())
            if when
            else ""
        )
        return _nothing_counted(said or say("There is no due date yet."))
    if over(case, today) or course_of(case, today) in NOT_COUNTED:
        return _nothing_counted(say("No weeks are counted any more."))
    start = due - timedelta(days=TERM)
    end = max(due + timedelta(days=14), today if 0 <= (today - due).days < 60 else due)
    shapes: list[Shape] = []
    stop = width - LEFT

    def at(day: date) -> float:
        return LEFT + (stop - LEFT) * (day - start).days / (end - start).days

    base = 46.0
    weeks = {week: at(Gestation(week * 7).on(due)) for week in range(0, 43, 2)}
    shapes += _scale(base, stop, weeks)
    if start <= today <= end:
        now = say("today {today_words}", today_words=today_words(case, today)).strip()
        shapes += _today(at(today), base, now)
    symbols: list[Symbol] = []
    for event in _key_events(case, start, end):
        x = at(_start(event)[0])
        shapes.append(_diamond(x, base))
        symbols.append(Symbol(_label(event), Box(x - 6, base - 7, 12, 14), "events", event.id))
    inside = [step for step in steps if step.day and not step.ended and start <= step.day <= end]
    rows: list[list[tuple[float, float]]] = []
    labels: list[Shape] = []
    for step, day in sorted(
        ((step, step.day) for step in inside if step.day), key=lambda pair: (pair[1], pair[0].id)
    ):
        x, said = at(day), _said(step, day, today)
        lines, left, right, begins = _beside(x, said, stop)
        y = base + 26 + _free(rows, len(lines), left, right) * ROW
        shapes.append(Line(((x, base), (x, y - 9)), 0.6, Ink.PALE))
        labels += _state(step.state(today), x, y - 4)
        labels += [
            Text(begins, y + ROW * number, line, LETTERS, middle=False, clear=True)
            for number, line in enumerate(lines)
        ]
        first, last = min(left, x - MARK), max(right, x + MARK)
        box = Box(first, y - 12, last - first, ROW * len(lines) - 2)
        stands = "" if step.id in TOLD else f": {say(step.state(today).value)}"
        symbols.append(Symbol(f"{said}{stands}", box))
    foot = base + 40 + max(len(rows), 1) * ROW
    height = _undated(steps, today, Box(LEFT, foot, stop - LEFT, 0), labels, symbols)
    told = list(_marks({step.state(today) for step in inside}, _key_events(case, start, end)))
    legend, height, _ = _legend(told, Box(LEFT, height, stop - LEFT, 0))
    labels += legend
    words = say("Key dates. Due {day}. ", day=day_words(due)) + " ".join(
        f"{symbol.name}." for symbol in symbols
    )
    return Picture(width, height, (*shapes, *labels), tuple(symbols), words)


def _today(x: float, base: float, now: str) -> list[Shape]:
    """The mark of today, with how far the pregnancy is."""
    return [
        Line(((x, base - 24), (x, base + 6)), 2.2, Ink.MARK),
        Text(x, base - 28, now, LETTERS, bold=True, ink=Ink.MARK),
    ]


def _diamond(x: float, y: float) -> Polygon:
    """The mark of a key event."""
    return Polygon(((x, y - 6), (x + MARK, y), (x, y + 6), (x - MARK, y)), Ink.LOOK, 1)


def _marks(states: set[State], happened: list[Event]) -> Iterator[tuple[list[Shape], str]]:
    """Each mark that the ruler has, at no place yet, and what it means."""
    if happened:
        yield [_diamond(0, 0)], say("something that happened on that day")
    if State.DONE in states:
        yield _state(State.DONE, 0, 0), say("done")
    if State.OVERDUE in states:
        yield _state(State.OVERDUE, 0, 0), say("overdue")
    off = {State.POSTPONED, State.NOT_HELD}
    if states & off:
        yield _state(State.NOT_HELD, 0, 0), say("postponed or not held")
    if states - off - {State.DONE, State.OVERDUE}:
        means = say("to come, or not recorded as done") if may_deny() else say("to come")
        yield _state(State.NEXT, 0, 0), means


def _legend(
    marks: list[tuple[list[Shape], str]], room: Box
) -> tuple[list[Shape], float, list[Box]]:
    """What the marks mean, in as many lines as they take, where they end, and where each stands."""
    shapes: list[Shape] = []
    rooms: list[Box] = []
    x, y = room.x, room.y
    for mark, means in marks:
        wide = 14 + len(means) * LETTER
        if x > room.x and x + wide > room.x + room.w:
            x, y = room.x, y + KEY_LINE
        shapes += [shape.translate(x + MARK, y - 12) for shape in mark]
        shapes.append(Text(x + 14, y - 8, means, LETTERS, middle=False, ink=Ink.QUIET))
        rooms.append(Box(x - 2, y - ABOVE_KEYS, wide + 2, KEY_LINE))
        x += wide + 14
    return shapes, y + KEY_LINE if marks else y, rooms


def _nothing_counted(said: str) -> Picture:
    """A line in place of the ruler, which says why there is none."""
    width = Text(0, 0, said).behind.w + 24
    line = Text(width / 2, 34, said)
    return Picture(width, 60, (line,), (), say("Key dates. {said}", said=said))


def _undated(
    steps: list[Milestone],
    today: date,
    room: Box,
    labels: list[Shape],
    symbols: list[Symbol],
) -> float:
    """Write below the ruler what has no day, or of which only a month is known; how high it is."""
    height = room.y
    for step in steps:
        if step.day is not None or step.ended or step.stopped:
            continue
        text = f"{step.name}: {_as_known(step, today)}"
        lines = wrap(text, int(room.w / LETTER), lines=3)
        labels += [
            Text(LEFT, height - 8 + 15 * place, line, LETTERS, middle=False, ink=Ink.QUIET)
            for place, line in enumerate(lines)
        ]
        longest = max(map(len, lines)) * LETTER
        symbols.append(Symbol(text, Box(LEFT, height - 20, longest, 2 + 15 * len(lines))))
        height += 15 * len(lines)
    return height


def _as_known(step: Milestone, today: date) -> str:
    """What a step without a day is: done in a month, set for one, or done nobody knows when."""
    if step.id in TOLD:
        return step.happened_words(today)
    if step.state(today) == State.DONE:
        return say("done {happened_words}", happened_words=step.happened_words(today))
    if step.done or step.known is None:
        return say("said to be done, {no_day}", no_day=say(NO_DAY))
    if step.off:
        return say(
            "{value} (was set for {known})",
            value=say(step.state(today).value),
            known=step.known.show(),
        )
    how = say("set for ") if step.unsaid(today) else say("planned ") if step.planned else ""
    asked = say(": was it held?") if step.unsaid(today) else ""
    return f"{how}{step.known.show()}{asked}"


def _beside(x: float, said: str, stop: float) -> tuple[list[str], float, float, float]:
    """The lines of a label beside its mark, from where to where they go, and where they begin.

    The mark stands at its day whatever room there is: the words go to the side that has it.
    """
    rooms = (stop - x - 9, x - 9 - LEFT)
    wide = len(said) * LETTER
    right = wide <= rooms[0] or (wide > rooms[1] and rooms[0] >= rooms[1])
    lines = wrap(said, int(rooms[not right] / LETTER), lines=3) if wide > max(rooms) else [said]
    wide = max(len(line) for line in lines) * LETTER
    begins = x + 9 if right else x - 9 - wide
    return lines, min(begins, x - 6), max(begins + wide, x + 6), begins


def _free(rows: list[list[tuple[float, float]]], many: int, left: float, stop: float) -> int:
    """The first of so many rows one below the other that are free from left to stop; now taken."""

    def free(number: int) -> bool:
        taken = rows[number] if number < len(rows) else []
        return all(stop < begun or left > ended for begun, ended in taken)

    row = next(n for n in range(len(rows) + 1) if all(free(n + more) for more in range(many)))
    while len(rows) < row + many:
        rows.append([])
    for more in range(many):
        rows[row + more].append((left, stop))
    return row


def _said(step: Milestone, day: date, today: date) -> str:
    """A milestone in a line: its name, and what its day is to it."""
    state, when = step.state(today), f"{day.day} {short_month(day.month)}"
    if step.id in TOLD:
        return f"{step.name}, {when}"
    if state == State.DONE:
        late = step.late_words(today)
        return say(
            "{step}, done {when}{more}", step=step.name, when=when, more=f", {late}" if late else ""
        )
    if state in {State.POSTPONED, State.NOT_HELD}:
        return say(
            "{step}, {state} (was set for {when})",
            step=step.name,
            state=say(state.value),
            when=when,
        )
    if state == State.PASSED and step.unsaid(today) and step.planned:
        due = say("due by {when}, ", when=when) if step.limit else ""
        set_for = step.planned.show() if step.limit else when
        return say(
            "{step}, {due}set for {set_for}: was it held?", step=step.name, due=due, set_for=set_for
        )
    how = say("due by ") if step.limit else say("planned ") if step.planned else ""
    return f"{step.name}, {how}{when}"


def _scale(base: float, stop: float, weeks: dict[int, float]) -> Iterator[Shape]:
    """The line of the ruler with a tick for each week, given where the weeks are."""
    yield Line(((LEFT, base), (stop, base)), 2)
    for week, x in weeks.items():
        if x <= stop:
            tall = 8 if week % 4 == 0 else 4
            yield Line(((x, base - tall), (x, base)), 1)
            if week % 4 == 0:
                yield Text(x, base - 12, str(week), LETTERS, ink=Ink.QUIET)


def _key_events(case: Case, start: date, end: date) -> list[Event]:
    """The key events of a period whose day is known, by day."""
    return sorted(
        (
            event
            for event in case.events
            if event.kind in KEY and (on := exact_day(event.on)) and start <= on <= end
        ),
        key=_start,
    )


def _state(state: State, x: float, y: float) -> list[Shape]:
    """A milestone's mark: filled when done, a triangle when overdue, crossed out when it is off.

    Open when to come, and whenever the record does not say that it was done.
    """
    if state == State.OVERDUE:
        return [Polygon(((x, y - 5), (x + 5, y + 4), (x - 5, y + 4)), Ink.INK)]
    if state in {State.POSTPONED, State.NOT_HELD}:
        return [
            Line(((x - 4, y - 4), (x + 4, y + 4)), 1.4),
            Line(((x - 4, y + 4), (x + 4, y - 4)), 1.4),
        ]
    done = state == State.DONE
    ink = Ink.MARK if done else Ink.INK
    return [Circle(x, y, 4, Ink.MARK if done else Ink.PAPER, 1.2, ink)]


def chronology(
    case: Case, since: date | None = None, until: date | None = None, width: float = WIDTH
) -> Picture:
    """Every event, on the line of the person it is about, by year.

    Periods of more than a year without an event are shaded. What is still to come is dashed.
    """
    events = sorted((event for event in case.events if event.on), key=_start)
    if not events:
        return Picture(
            360,
            60,
            (Text(180, 34, say("No event with a date is recorded yet.")),),
            (),
            say("Chronology. No event with a date is recorded yet."),
        )
    first = since or _start(events[0])[0]
    last = until or max(_end(event) for event in events)
    span = max((last - first).days, 30)
    right = width - 20
    lanes = _lanes(case, events)
    names = _names_room([name for name, _, _ in lanes], width)

    def at(day: date) -> float:
        return names + (right - names) * min(max((day - first).days / span, 0), 1)

    shapes: list[Shape] = _years(first, last, at, 40 + len(lanes) * LANE)
    symbols: list[Symbol] = []
    for number, (name, quiet, own) in enumerate(lanes):
        y = 44 + number * LANE
        shapes += _name(name, y, Ink.QUIET if quiet else Ink.INK, int((names - 8) / NAME_LETTER))
        shapes.append(Line(((names, y), (right, y)), 0.7, Ink.PALE))
        for event in own:
            if _start(event)[0] <= last and _end(event) >= first:
                left, stop = at(_start(event)[0]), at(_end(event))
                shapes.append(_bar(event, left, stop, y))
                symbols.append(
                    Symbol(
                        _label(event),
                        Box(left - 2, y - 8, max(stop - left, 8) + 4, 16),
                        "events",
                        event.id,
                    )
                )
    shapes = [*_gaps(events, at, 30, 40 + len(lanes) * LANE), *shapes]
    shown = {symbol.record for symbol in symbols}
    lines = (_with_whom(case, event) for event in events if event.id in shown)
    words = "\n".join((say("Chronology. ").strip(), *lines))
    titles = Titles(names, YEARS, 56 + len(lanes) * LANE)
    told = list(_bars(shapes))
    keys, foot, rooms = _legend(told, Box(8, titles.bottom + ABOVE_KEYS, width - 16, 0))
    foot = foot - KEY_LINE if told else titles.bottom
    drawn = (*shapes, *keys)
    return Picture(width, foot, drawn, tuple(symbols), words, titles, legend=tuple(rooms))


def _bar(event: Event, left: float, stop: float, y: float) -> Rect:
    """The mark of an event: filled for a day, pale over a time, dashed where it is to come."""
    ahead = not has_been(event.on)
    full = Ink.PAPER if ahead else Ink.SHADE if stop - left > 9 else Ink.INK
    dash = (3, 2) if ahead else ()
    return Rect(Box(left, y - 4, max(stop - left, 8), 8), full, 1.2, Ink.INK, dash, 4)


def _bars(shapes: Iterable[Shape]) -> Iterator[tuple[list[Shape], str]]:
    """Each kind of bar that is no filled mark of a day, at no place yet, and what it means."""
    bars = [one for one in shapes if isinstance(one, Rect) and one.round and one.fill != Ink.INK]
    for fill, dash, means in (
        (Ink.SHADE, (), say("over this time, or on a day in it")),
        (Ink.PAPER, (3.0, 2.0), say("to come")),
    ):
        if any(one.fill == fill for one in bars):
            yield [Rect(Box(-6, -4, 12, 8), fill, 1.2, Ink.INK, dash, 4)], means


def _names_room(names: Iterable[str], width: float) -> float:
    """How wide the names before the lanes stand: whole, in two lines where it is narrow."""
    named = list(names)
    longest = max((Text(0, 0, name, LETTERS).behind.w for name in named), default=0)
    halved = max(map(_letters_in_two_lines, named), default=0) * NAME_LETTER + 8
    return max(NAMES, min(longest + 16, width / NAMES_OF), min(halved, width / NAMES_MOST))


def _letters_in_two_lines(name: str) -> int:
    """The least letters of a line with which a name stands whole in two of them."""
    return next(
        (letters for letters in range(1, len(name)) if "…" not in "".join(wrap(name, letters))),
        len(name),
    )


def _name(name: str, y: float, ink: Ink, letters: int) -> Iterator[Shape]:
    """Whose lane it is, in one line or two, whose middle is that of the lane."""
    lines = wrap(name, letters)
    for place, line in enumerate(lines):
        at = y + 4 + NAME_LINE * (place - (len(lines) - 1) / 2)
        yield Text(8, at, line, LETTERS, middle=False, ink=ink)


def _start(event: Event) -> tuple[date, str]:
    return (event.on.earliest if event.on else date.max, event.id)


def _end(event: Event) -> date:
    day = event.until or event.on
    return day.latest if day else date.min


def _lanes(case: Case, events: list[Event]) -> list[tuple[str, bool, list[Event]]]:
    """The lanes: one for each person, then one for each agency that reported events.

    Each has a name, whether it is an agency, and its events.
    """
    about: dict[str, list[Event]] = defaultdict(list)
    source: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for key in event.about or ("",):
            about[key].append(event)
        if event.source:
            source[event.source].append(event)
    lanes = [(person.name, False, about[person.id]) for person in case.people if person.id in about]
    lanes += [(say("Nobody named"), False, about[""])] if "" in about else []
    return lanes + [
        (agency.name, True, source[agency.id]) for agency in case.agencies if agency.id in source
    ]


def _years(first: date, last: date, at: Callable[[date], float], bottom: float) -> list[Shape]:
    """The years whose numbers have room; the year it begins in stands at its first day."""
    room, days = at(last) - at(first), max((last - first).days, 1)
    step = max(1, -int(-YEAR_LEAST * days // (365 * room))) if room else 1
    years = [year for year in range(first.year, last.year + 1) if year % step == 0]
    places = [at(date(year, 1, 1)) for year in years]
    if len(places) > 1 and places[1] - places[0] < YEAR_LEAST:
        years, places = years[1:], places[1:]
    shapes: list[Shape] = []
    for year, x in zip(years, places, strict=True):
        shapes += [
            Line(((x, 26), (x, bottom)), 0.5, Ink.PALE),
            Text(x + AFTER, 20, str(year), LETTERS, ink=Ink.QUIET),
        ]
    return shapes


def _gaps(
    events: list[Event], at: Callable[[date], float], top: float, bottom: float
) -> list[Shape]:
    """The shade over each long time without an event; none where that may not be said."""
    if not may_deny():
        return []
    shapes: list[Shape] = []
    reached = _end(events[0])
    for event in events[1:]:
        start = _start(event)[0]
        if (start - reached).days > 365.25 * GAP_YEARS:
            shapes.append(
                Rect(
                    Box(at(reached), top, at(start) - at(reached), bottom - top), Ink.SHADE, 0, None
                )
            )
        reached = max(reached, _end(event))
    return shapes


def _with_whom(case: Case, event: Event) -> str:
    """An event as it is read out, after those on whose lines it stands."""
    people = [person.name for person in case.people if person.id in event.about]
    source = case.agencies.get(event.source)
    who = ", ".join((*people, *([source.name] if source else [])))
    said = f"{_label(event)}."
    return f"{who}: {said}" if who else said


def _label(event: Event) -> str:
    when = event.on.show() if event.on else ""
    kind = say(event.kind.value if event.kind else "event")
    return ": ".join(filter(None, (f"{when}, {kind}", event.happened.rstrip(". "))))
