"""The dates that fall: each step of an assessment, when it is due, and whether it is done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.plan import Conference, ConferenceKind, Forum, LegalKind
from prebirth.form.model import Timescale, Timescales
from prebirth.form.timing import by_gestation, due_date
from prebirth.rules.chasing import waiting
from prebirth.rules.working_days import after, before

BIRTH_PLAN = ("Q17.2", "Q17.3", "Q17.4", "Q17.5", "Q17.6")


class State(StrEnum):
    """Where a step stands."""

    DONE = "done"
    OVERDUE = "overdue"
    NEXT = "to come"


class Milestone(NamedTuple):
    """One step: its day, whether it is done, and on whose word it is due then."""

    id: str
    name: str
    due: date
    done: bool
    basis: str

    def state(self, today: date) -> State:
        """Done, overdue, or to come."""
        return State.DONE if self.done else State.OVERDUE if self.due < today else State.NEXT


def milestones(case: Case, today: date, times: Timescales) -> list[Milestone]:
    """Every step whose day can be counted, in the order of the days."""
    found = [
        *_by_gestation(case, today, times),
        *_from_referral(case, times),
        *_from_conference(case, today, times),
        *_own(case, today),
    ]
    return sorted(found, key=lambda one: (one.due, one.id))


def upcoming(found: list[Milestone], today: date) -> list[Milestone]:
    """The steps not done: overdue ones first, then those to come."""
    return [one for one in found if one.state(today) != State.DONE]


def _by_gestation(case: Case, today: date, times: Timescales) -> Iterator[Milestone]:
    due = due_date(case)
    if due is None:
        return
    done = {
        "referral_by": bool(case.pregnancy.referred_on),
        "begun_by": bool(case.assessment.opened),
        "legal_planning_by": any(
            step.kind == LegalKind.PLANNING and _past(step.on, today) for step in case.legal_steps
        ),
        "conference_by": any(_past(one.on, today) for one in case.conferences),
        "birth_plan_by": all(case.answered(question) for question in BIRTH_PLAN),
        "discharge_planning_by": _past(_answered_on(case, "Q17.4"), today),
    }
    for name, reached in done.items():
        yield _step(times.by_id[name], by_gestation(case, times, name).on(due), done=reached)


def _from_referral(case: Case, times: Timescales) -> Iterator[Milestone]:
    referred = _exact(case.pregnancy.referred_on)
    if referred:
        row = times.by_id["assessment_done"]
        yield _step(
            row,
            after(referred, int(row.value)),
            done=case.assessment.status in {"agreed", "closed"},
        )


def _from_conference(case: Case, today: date, times: Timescales) -> Iterator[Milestone]:
    strategies = [
        day for one in case.decisions if one.forum == Forum.STRATEGY and (day := _exact(one.on))
    ]
    first = min(
        (one for one in case.conferences if _exact(one.on) and one.kind != ConferenceKind.REVIEW),
        key=_when,
        default=None,
    )
    if strategies:
        row = times.by_id["conference_after_strategy"]
        yield _step(
            row,
            after(max(strategies), int(row.value)),
            done=first is not None and _past(first.on, today),
        )
    if first is None or (on := _exact(first.on)) is None:
        return
    row = times.by_id["report_to_parents"]
    yield _step(row, before(on, int(row.value)), done=bool(first.report_shared_on))
    yield Milestone("conference", "Conference", on, on < today, "set")
    if on > today:
        return
    row = times.by_id["core_group"]
    yield _step(
        row,
        after(on, int(row.value)),
        done=any(
            one.forum == Forum.CORE_GROUP and one.on and one.on.latest >= on
            for one in case.decisions
        ),
    )
    row = times.by_id["first_review"]
    reviewed = any(
        one.kind == ConferenceKind.REVIEW and _past(one.on, today) for one in case.conferences
    )
    yield _step(row, _months_after(on, int(row.value)), done=reviewed)


def _own(case: Case, today: date) -> Iterator[Milestone]:
    """Dates that were set by hand."""
    target = _exact(case.assessment.target)
    if target:
        yield Milestone(
            "target",
            "Target date of the assessment",
            target,
            case.assessment.status in {"agreed", "closed"},
            "set",
        )
    supervisions = sorted(
        (day for one in case.supervisions if (day := _exact(one.on))), reverse=True
    )
    for one in case.supervisions:
        following = _exact(one.next_on)
        if following and supervisions and _exact(one.on) == supervisions[0]:
            yield Milestone("supervision", "Next supervision", following, False, "set")
    for asked in waiting(case):
        if asked.wanted:
            yield Milestone(
                "answer",
                f"Answer from {asked.agency.name or 'an agency'}",
                asked.wanted,
                False,
                "set",
            )
    due = due_date(case)
    if due:
        yield Milestone("due", "Due date", due, due < today, "set")


def _step(row: Timescale, day: date, *, done: bool) -> Milestone:
    return Milestone(
        row.id,
        row.name,
        day,
        done,
        f"{row.basis}, {row.source}" if row.basis != "local" else "local practice",
    )


def _exact(day: PartialDate | None) -> date | None:
    return day.exact if day else None


def _past(day: PartialDate | None, today: date) -> bool:
    return day is not None and day.latest <= today


def _answered_on(case: Case, question: str) -> PartialDate | None:
    answer = case.answer(question)
    return answer.on if answer else None


def _when(conference: Conference) -> date:
    return _exact(conference.on) or date.max


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(last, day.day))
        except ValueError:
            continue
    return date(year, month + 1, 28)
