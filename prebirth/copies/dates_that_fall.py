"""The steps of a pregnancy in a copy: the ruler, and each with its three dates."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of, over
from prebirth.drawing.timeline import ruler
from prebirth.form.conditions import CONDITIONS
from prebirth.form.events import EVENTS
from prebirth.form.model import Walk
from prebirth.form.timescales import Timescale, checked_words
from prebirth.layout.blocks import (
    Block,
    Empty,
    Figure,
    Grid,
    Heading,
    Para,
)
from prebirth.privacy.not_yet_told import NotYetTold
from prebirth.rules.milestone import Milestone, State, each_once
from prebirth.rules.milestones import milestones, uncounted
from prebirth.wording.facts import (
    capital,
    day_words,
    gestation_words,
)


def as_told(case: Case, walk: Walk) -> Walk:
    """The walk without the days of each legal step that one of the family was not told of.

    The case is as they see it: a step that it holds they were told of.
    """
    words = NotYetTold(case)
    rows = tuple(
        row.model_copy(update={"off": row.off or _is_untold(row, case, words)})
        for row in walk.times.timescales
    )
    return walk.model_copy(update={"times": replace(walk.times, timescales=rows)})


def _is_untold(row: Timescale, case: Case, words: NotYetTold) -> bool:
    """Whether a row names a legal step, or depends on one, that its reader was not told of."""
    events = [EVENTS[name] for name in (row.after, row.before, row.done_by) if name in EVENTS]
    roles = [one.legal for one in events if not any(one.of(case))]
    if not any(one.legal and any(one.of(case)) for one in events):
        roles += [CONDITIONS[name].legal for name in row.only_if]
    return any(role is not None and words.is_untold(role) for role in roles)


def dates_that_fall(case: Case, walk: Walk, on: date) -> list[Block]:
    """The ruler of the pregnancy, and every step with its three dates and how late it was."""
    steps = milestones(case, on, walk)
    checked = _checked(steps, walk)
    rows: tuple[tuple[str, ...], ...] = tuple(
        (
            step.name,
            ": ".join(filter(None, (_due(case, step), _rule(step, checked)))),
            step.planned.show() if step.planned else "",
            capital(step.happened_words(on)),
        )
        for step in each_once(steps)
    )
    titles: tuple[str, ...] = (
        say("Step"),
        say("Due by, with rule and source"),
        say("Planned for"),
        say("Happened on"),
    )
    shares: tuple[float, ...] = (2, 3.3, 1.2, 1.8)
    if course_of(case, on) == CourseStage.LOST:
        titles, shares = titles[:1] + titles[2:], (3.0, 1.4, 2.2)
        rows = tuple((row[0], *row[2:]) for row in rows)
    kept = course_of(case, on) == CourseStage.KEPT
    none = say("No date is counted.") if kept else say_none("No date can be counted yet.")
    table = [Grid(titles, shares, rows)] if rows else [Empty(none)] if none else []
    if over(case, on):
        return [Heading(say("What was done")), *table] if rows else []
    expected = course_of(case, on) == CourseStage.EXPECTED
    once = each_once(steps)
    drawn = [step for step in steps if step in once or _comes(step, on)]
    shown = drawn if may_deny() else [step for step in drawn if _stands(step, on)]
    picture = ruler(case, shown, on)
    drawn_so = Empty(why) if (why := picture.in_its_place) else Figure(picture)
    return [
        Heading(say("Key dates")),
        *([drawn_so] if expected and (may_deny() or picture.symbols) else []),
        *table,
        *(Para(text) for text in uncounted(case, on, walk) if may_deny()),
        Para(" ".join(filter(None, (_when_checked(checked, on), walk.times.calendar_words)))),
    ]


def _comes(step: Milestone, on: date) -> bool:
    """Whether a day is set for a step, and is not over."""
    return step.planned is not None and step.planned.latest >= on


def _stands(step: Milestone, on: date) -> bool:
    """Whether a step is done, or set for a day to come: nothing else it may be said to be."""
    return step.state(on) == State.DONE or bool(step.planned and step.state(on) == State.NEXT)


def _checked(steps: list[Milestone], walk: Walk) -> date | None:
    """The day on which most of the sources were checked, which the table need not repeat."""
    rows = [walk.times.by_id.get(step.id) for step in steps]
    days = Counter(row.checked for row in rows if row and isinstance(row.checked, date))
    return days.most_common(1)[0][0] if days else None


def _rule(step: Milestone, checked: date | None) -> str:
    """How a step is counted and what it rests on; when that was checked, if on another day."""
    return step.by.removesuffix(checked_words(checked)) if checked else step.by


def _when_checked(checked: date | None, on: date) -> str:
    """When most sources were checked; a copy of an earlier day does not cite a later one."""
    return (
        say("Sources checked on {day_words} where no day is given.", day_words=day_words(checked))
        if checked and checked <= on
        else ""
    )


def _due(case: Case, step: Milestone) -> str:
    """By when a step is due, with the weeks of pregnancy if its rule does not begin with them."""
    if step.due_by is None:
        return step.known.show() if step.known else ""
    weeks = gestation_words(case, step.due_by)
    said = "" if weeks and step.by.startswith(weeks) else weeks
    return ", ".join(filter(None, (day_words(step.due_by), said)))
