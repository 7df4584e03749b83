"""What is late by the record: steps overdue, steps done late, days nobody said were kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from prebirth.base.language import say, say_none
from prebirth.case.after_loss import not_done
from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.not_yet import has_been
from prebirth.case.plan import Action
from prebirth.copies.known_harm import asked_whom
from prebirth.form.model import Walk
from prebirth.rules.chasing import awaited_answers
from prebirth.rules.milestone import Milestone, State, together
from prebirth.rules.milestones import milestones
from prebirth.wording.counting import Number
from prebirth.wording.facts import capital, fact, listed, told_apart


class LateSteps(NamedTuple):
    """The steps that are late, each in a few words."""

    overdue: tuple[str, ...]
    done_late: tuple[str, ...]
    unsaid: tuple[str, ...]
    """Those whose day has passed, and of which nobody recorded whether they were held."""
    set_late: tuple[str, ...]
    """Those that are set for a day after their last."""
    passed: tuple[str, ...]
    """Those whose last day has passed, where the record does not say if they are needed or done."""
    actions: tuple[str, ...]
    """The actions of the plan whose day has passed, and that are not recorded as done."""

    @property
    def none_known(self) -> bool:
        """Whether the record says of every step whose day has passed that it was done."""
        return not (self.overdue or self.unsaid or self.passed or self.actions)


def late_steps(case: Case, walk: Walk, on: date) -> LateSteps:
    """What is late on a day."""
    steps = milestones(case, on, walk)
    return LateSteps(
        tuple(
            _of_one(case, walk, group, on)
            for group in together(step for step in steps if step.state(on) == State.OVERDUE)
        ),
        tuple(
            _named(case, walk, step, step.late_words(on))
            for step in steps
            if step.days_late and step.state(on) == State.DONE
        ),
        tuple(
            say("{step}, planned for {planned}", step=step.name, planned=step.planned.show())
            for step in steps
            if step.planned and not (step.limit or step.claimed)
            if step.state(on) == State.PASSED
        ),
        tuple(
            _named(case, walk, step, step.set_late_words)
            for step in steps
            if step.set_late_words
            and (
                step.state(on) == State.NEXT
                or (step.state(on) == State.PASSED and step.is_ahead(on))
            )
        ),
        tuple(
            _named(case, walk, step, step.when_words)
            for step in steps
            if step.limit and (step.claimed or not step.planned)
            if step.state(on) == State.PASSED
        ),
        tuple(_actions(case, on)),
    )


def _of_one(case: Case, walk: Walk, group: list[Milestone], on: date) -> str:
    """The overdue steps that one meeting or one day is for, with the day that is set for it."""
    late = listed([_named(case, walk, step, step.late_words(on)) for step in group])
    day = group[0].planned
    return late + (say(", set for {day}", day=day.show()) if day and day.latest >= on else "")


def _named(case: Case, walk: Walk, step: Milestone, when: str) -> str:
    """A step with how late it is, or by when it was due, and what was not known by then."""
    return f"{step.name} ({', '.join(filter(None, (when, not_known_by(case, walk, step))))})"


def not_known_by(case: Case, walk: Walk, step: Milestone) -> str:
    """That a step was due before the referral came, or a referral before she booked."""
    row, due = walk.times.by_id.get(step.id), PartialDate.of(step.due)
    referral, booked = row is not None and row.done_by == "referral", case.pregnancy.booked_on
    if not referral and surely_before(due, case.pregnancy.referred_on):
        return say("due before the referral came")
    if referral and booked and surely_before(due, booked):
        return say("due before she booked, {day}", day=booked.show())
    return ""


def _actions(case: Case, on: date) -> Iterator[str]:
    """The actions of the plan that are late, the longest first, with who does each and by when.

    Where one baby is lost and another lives, each may be for the one who lives.
    """
    left = not_done(case, on)
    lost = course_of(case, on) == CourseStage.LOST
    planned = [*left.actions, *(row for row in left.again if isinstance(row, Action) and not lost)]
    late = [row for row in planned if row.due and row.due.latest < on]
    for row in sorted(late, key=lambda row: row.due.key if row.due else ()):
        by = say("by {due}", due=fact(case, row, "due"))
        told = row.told.strip().rstrip(".") or say("An action that is not named")
        yield f"{told} ({', '.join(filter(None, (row.who.strip(), by)))})"


def unanswered(case: Case, on: date) -> list[str]:
    """What was asked, has no answer and no day for one, with how long ago, the oldest first.

    It is never late: nobody said by when an answer is wanted.
    """
    asked = [
        (one.contribution.asked_on, told_apart(case, one.agency))
        for one in awaited_answers(case)
        if not one.contribution.chase_on
    ]
    asked += [
        (check.asked_on, _whom_asked(case, check))
        for check in case.checks
        if not has_been(check.received_on)
    ]
    rows = [(day, whom) for day, whom in asked if day and has_been(day) and day.earliest <= on]
    return [_how_long(day, whom, on) for day, whom in sorted(rows, key=lambda row: row[0].key)]


def _whom_asked(case: Case, check: HistoryCheck) -> str:
    """Who was asked about somebody's history, and about whom."""
    whom = asked_whom(case, check) or say("somebody")
    who = case.name_of(check.about)
    return capital(say("{whom} about {who}", whom=whom, who=who) if who else whom)


def _how_long(day: PartialDate, whom: str, on: date) -> str:
    if day.exact is None:
        return say("{whom}, since {day}", whom=whom, day=day.show())
    days = (on - day.exact).days
    if not days:
        return say("{whom}, since today", whom=whom)
    return say("{whom}, for {n:day|days}", whom=whom, n=Number(days))


UNANSWERED = "No answer yet:"
DONE_LATE = "Done late:"
SET_LATE = "Set late:"
PASSED = "Day passed, not recorded as done:"
ACTIONS = "Actions of the plan, not recorded as done:"
"""What stands before the steps of each kind."""


def none_late(case: Case) -> str:
    """That nothing is late; without a due date, that the days that hang on it are not known."""
    if case.pregnancy.due:
        return say_none("Nothing is overdue.")
    return say_none("No due date is recorded, so no date before the birth can be counted.")
