"""What was planned before a loss: no longer needed, or looked at again where work goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from prebirth.case.as_it_stands import is_ahead
from prebirth.case.birth_tasks import BirthMeeting, BirthMeetingKind, BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.course import CourseStage, course_of, lost_babies, over
from prebirth.case.decided import undone_decisions
from prebirth.case.family import carriers, mothers
from prebirth.case.labour_past import after_labour, birth_over
from prebirth.case.meetings import to_come
from prebirth.case.people import SIBLINGS
from prebirth.case.plan import Action, Conference, Decision
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record
from prebirth.case.values import Known


def planned_before_loss(case: Case, on: date, record: Record) -> bool:
    """Whether a record was made before the pregnancy ended in a loss, as far as is known."""
    return course_of(case, on) == CourseStage.LOST and before_a_loss(case, on, record)


def before_a_loss(case: Case, on: date, record: Record) -> bool:
    """Whether a record may be of a baby who was lost since; also where another lives."""
    lost = lost_babies(case, on)
    if not lost:
        return False
    days = [baby.lost_on.latest for baby in lost if baby.lost_on]
    end = max(days, default=None)
    set_on = record.on if isinstance(record, Decision) else None
    if end is not None and set_on is not None and set_on.latest <= end:
        return True
    told, made = _told_at(lost), record.entered_at
    if made is not None and told is not None:
        return made.timestamp() <= told.timestamp()
    after = [
        made is not None and end is not None and made.date() > end,
        set_on is not None and end is not None and set_on.earliest > end,
    ]
    return not any(after)


def _told_at(lost: list[Baby]) -> datetime | None:
    """When the last loss was entered; None where the babies were entered before they were lost.

    Until then nobody here knew, as far as can be told: what was planned, was planned for a baby.
    """
    entered = [
        baby.entered_at
        for baby in lost
        if baby.entered_at and baby.lost_on and baby.entered_at.date() >= baby.lost_on.latest
    ]
    return max(entered, key=datetime.timestamp) if len(entered) == len(lost) else None


def for_children(case: Case, text: str) -> bool:
    """Whether a text calls a child or a living baby by name: then it is theirs as well."""
    names = {
        name
        for child in case.people
        if child.role in SIBLINGS and not child.died
        for name in (child.names, child.known_as, child.names.split(" ")[0])
    }
    names |= {
        name for baby in case.babies if not baby.lost for name in (baby.given_name, baby.name)
    }
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names if len(name) > 1)


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
    it: then nothing is called needless. So it is with an action where another baby lives.
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
    if course_of(case, on) != CourseStage.LOST:
        again = [row for row in actions if _of_either(case, on, row, _said(row))]
        return Planned([row for row in actions if row not in again], decisions, [], [*again])
    return Planned(
        [row for row in actions if row not in before],
        [row for row in decisions if row not in before],
        [] if goes_on else before,
        before if goes_on else [],
    )


def of_one_lost(case: Case, on: date) -> list[BirthTask]:
    """The tasks not done that may be of a baby who was lost, where another baby lives."""
    if course_of(case, on) == CourseStage.LOST:
        return []
    left = (row for row in after_labour(case, on) if not row.done_on or is_ahead(row.done_on, on))
    return [row for row in left if _of_either(case, on, row, row.task)]


def _of_either(case: Case, on: date, row: Record, text: str) -> bool:
    """Whether nothing tells if it was planned for a baby who was lost, or for one who lives."""
    return before_a_loss(case, on, row) and not for_children(case, text)


def _said(row: Action | Decision) -> str:
    return f"{row.outcome} {row.action}" if isinstance(row, Action) else row.decided


Set = Conference | BirthMeeting | Appointment
"""What stands in people's diaries."""


def in_diaries(case: Case, on: date) -> Iterator[Set]:
    """The meetings to come, and the appointments to come of the pregnancy, by their tables."""
    for meeting in (*case.conferences, *case.birth_meetings):
        if to_come(meeting, on):
            yield meeting
    hers = carriers(case) or {person.id for person in mothers(case)}
    for one in case.appointments:
        ahead = one.on is not None and one.on.latest >= on and one.outcome is None
        if ahead and (one.person is None or one.person in hers):
            yield one


def still_set(case: Case, on: date) -> Iterator[Set]:
    """What is still in diaries after a loss or a closing, for somebody to call off or keep.

    Of appointments only after a loss: the end of our work ends no care. After a birth it is the
    meeting that was to plan it.
    """
    for one in sorted(in_diaries(case, on), key=lambda one: one.on.key if one.on else (0, 0, 0)):
        lost = course_of(case, on) == CourseStage.LOST
        ended = over(case, on) and (lost or not isinstance(one, Appointment))
        if ended or planned_before_loss(case, on, one) or _planned_birth(case, on, one):
            yield one


def _planned_birth(case: Case, on: date, one: Set) -> bool:
    """Whether it was to plan a birth that is over."""
    planning = isinstance(one, BirthMeeting) and one.kind == BirthMeetingKind.PLANNING
    return planning and birth_over(case, on)
