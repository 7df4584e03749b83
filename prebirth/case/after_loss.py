"""What was planned before a loss: no longer needed, or looked at again where work goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from prebirth.case.as_it_stands import is_ahead
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of, lost_babies, over
from prebirth.case.dates import PartialDate
from prebirth.case.decided import undone_decisions
from prebirth.case.meetings import to_come
from prebirth.case.people import Role
from prebirth.case.plan import Action, Conference, Decision
from prebirth.case.record import Record
from prebirth.case.values import Known

CHILDREN = frozenset({Role.SIBLING, Role.HALF_SIBLING})
"""The children there are, for whom what was planned goes on."""


def planned_before_loss(case: Case, on: date, record: Record) -> bool:
    """Whether a record was made before the pregnancy ended in a loss, as far as is known."""
    if course_of(case, on) != CourseStage.LOST:
        return False
    days = [baby.ended_on.latest for baby in lost_babies(case, on) if baby.ended_on]
    end, made = max(days, default=None), record.entered_at
    set_on = getattr(record, "on", None) if isinstance(record, Decision) else None
    after = [
        made is not None and end is not None and made.date() > end,
        isinstance(set_on, PartialDate) and end is not None and set_on.earliest > end,
    ]
    return not any(after)


def for_children(case: Case, text: str) -> bool:
    """Whether a text calls one of the children by name: then it is theirs as well."""
    return any(
        re.search(rf"\b{re.escape(name)}\b", text)
        for child in case.people
        if child.role in CHILDREN and not child.died
        for name in {child.names, child.known_as, child.names.split(" ")[0]}
        if len(name) > 1
    )


class Planned(NamedTuple):
    """What is not done: what is still to do, and what a loss made needless."""

    actions: list[Action]
    decisions: list[Decision]
    needless: list[Action | Decision]
    again: list[Action | Decision]
    """What was planned before the loss while the work goes on: each is looked at again."""


def not_done(case: Case, on: date) -> Planned:
    """The actions and the decisions in force that are not done, less those a loss made needless.

    Where the work goes on for other children, nobody can tell from a plan that they do not need
    it: then nothing is called needless.
    """
    actions = [row for row in case.actions if not row.done_on or is_ahead(row.done_on, on)]
    decisions = undone_decisions(case, on)
    both: list[Action | Decision] = [*actions, *decisions]
    before = [
        row
        for row in both
        if planned_before_loss(case, on, row) and not for_children(case, _said(row))
    ]
    goes_on = case.pregnancy.goes_on == Known.YES
    return Planned(
        [row for row in actions if row not in before],
        [row for row in decisions if row not in before],
        [] if goes_on else before,
        before if goes_on else [],
    )


def _said(row: Action | Decision) -> str:
    return f"{row.outcome} {row.action}" if isinstance(row, Action) else row.decided


def still_set(case: Case, on: date) -> Iterator[Conference | BirthMeeting]:
    """The meetings still in diaries after a loss or a closing, for somebody to call off or keep."""
    for meeting in (*case.conferences, *case.birth_meetings):
        if to_come(meeting, on) and (over(case, on) or planned_before_loss(case, on, meeting)):
            yield meeting
