"""A milestone: by when something is due, for when it is set, and when it was done."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.meetings import MeetingStanding
from prebirth.wording.counting import Number


class State(StrEnum):
    """Whether a milestone is done, overdue or to come."""

    DONE = "done"
    OVERDUE = "overdue"
    NEXT = "to come"
    PASSED = "day passed"
    """Its day is over, and the record does not say whether it applied or was done."""
    STOPPED = "not recorded"
    """It belonged to the pregnancy, which is over, and nobody recorded that it was done."""
    ENDED = "no longer counted"
    """What it depended on was so and is so no longer."""
    SAID = "said to be done, day not recorded"
    POSTPONED = "postponed"
    NOT_HELD = "not held"


OPEN = frozenset({State.OVERDUE, State.NEXT, State.PASSED})
"""How a milestone stands that still waits for something."""
NO_DAY = "day not recorded"
"""What stands where nobody recorded the day: no day is ever filled in."""


class Sort(StrEnum):
    """What a milestone is to those who take the steps."""

    STEP = "a step that somebody takes"
    MEETING = "a meeting that a parent is asked to"
    OWN = "a step of the social worker's own, or an answer that they wait for"
    DAY = "a day that comes or came by itself, or that the whole work is to be done by"


class Milestone(NamedTuple):
    """A milestone: by when it is due, for when it is set, and when it was done."""

    id: str
    name: str
    due: date
    """The last day for it; of one that has none the day it was set for, or on which it was.

    Of a month or a year it is the last day, and `known` says what is known."""
    done: bool
    """Whether somebody recorded that it was done."""
    basis: str
    """The law or guidance that sets the day."""
    record: str = ""
    """The id of the record it comes from, where several milestones can bear the same id."""
    nameless: str = ""
    """What it is called where anybody may look; empty where its name tells of nobody."""
    counted: str = ""
    """How its day was counted; empty for a day that was set."""
    plain: str = ""
    """What a parent's copy calls it where it is no meeting; empty for a limit it does not list."""
    certain: bool = True
    """Whether the record says that it applies, and could say that it is done."""
    arranged: bool = False
    """Whether a day is set on which it will be done."""
    planned: PartialDate | None = None
    """The day it was set for, where the record holds that."""
    happened: PartialDate | None = None
    """The day on which it was done, where the record holds that."""
    stopped: bool = False
    """Whether it was to be done in the pregnancy, which is over."""
    ended: str = ""
    """Why it is no longer counted, in words."""
    before_loss: bool = False
    """Whether that is so because it was planned before the baby was lost."""
    off: MeetingStanding | None = None
    """That it was postponed or not held, where somebody recorded that."""
    instead: str = ""
    """What takes its place, in words."""
    claimed: bool = False
    """Whether only a status says that it is done."""
    unanswered: bool = False
    """Whether the day it was set for has passed, and nobody set another or said it was held."""
    tells_of: str = ""
    """The id of the meeting by which it was done or for which it is set."""
    known: PartialDate | None = None
    """The month or the year of a step without a last day, where its day is not known."""
    sort: Sort = Sort.STEP

    @property
    def due_by(self) -> date | None:
        """The last day for it; None for one that is set, or that was, and has no last day."""
        own = self.planned or self.happened or self.done or self.known
        return None if own and not self.limit else self.due

    @property
    def days_late(self) -> int:
        """How many days after its day it was done; 0 where it was in time, or nobody knows."""
        if self.happened is None or not self.limit:
            return 0
        return max((self.happened.earliest - self.due).days, 0)

    def late_words(self, today: date) -> str:
        """How late it was done or is by now, in words; empty where it is not late."""
        if self.days_late:
            return _late_by(self.days_late, self.happened)
        if self.state(today) == State.OVERDUE:
            return say("overdue by {days}", days=_days((today - self.due).days))
        return ""

    @property
    def set_late_words(self) -> str:
        """How long after its last day it is set for, in words; empty where it is not."""
        if self.planned is None or not self.limit:
            return ""
        days = (self.planned.earliest - self.due).days
        return _late_by(days, self.planned) if days > 0 else ""

    def happened_words(self, today: date) -> str:
        """When it was done and how late that was, or what is recorded in place of a day."""
        state, late = self.state(today), self.late_words(today)
        if state == State.SAID or (self.claimed and state in OPEN):
            said = "its status is “agreed”" if self.claimed else "said to be done"
            return ", ".join(filter(None, (say(said), say_none(NO_DAY))))
        if state in {State.STOPPED, State.ENDED}:
            return self._ended_words(state)
        if state in {State.POSTPONED, State.NOT_HELD}:
            return f"""{say(state.value)}{(f": {self.instead}" if self.instead else "")}"""
        if self.happened and state == State.DONE:
            return f"{self.happened.show()}{f', {late}' if late else ''}"
        if state == State.PASSED:
            held = say_none("not recorded whether it was held")
            return held if self.unsaid(today) else say_none("not recorded")
        # It may be done, where that is kept from the reader, and not be late at all.
        return (late if may_deny() else "") or say_none("not yet")

    def _ended_words(self, state: State) -> str:
        """What is said in place of a day of a step that is no longer counted."""
        stands = say_none(state.value) if state == State.STOPPED else say(state.value)
        if not self.ended:
            return stands
        none = say_none("not recorded, and {state}: {ended}", state=stands, ended=self.ended)
        return none or ": ".join(filter(None, (stands, self.ended)))

    def unsaid(self, today: date) -> bool:
        """Whether the day it was set for has passed, and nobody has said whether it was held."""
        return not self.done and self.planned is not None and self.planned.latest < today

    @property
    def day(self) -> date | None:
        """The day at which a picture or a calendar shows it; None where that is not known."""
        return exact_day(self.when)

    @property
    def when(self) -> PartialDate | None:
        """Its day as far as it is known: when it was done, else by when or for when it is due."""
        return self.happened if self.done else self.known or PartialDate.of(self.due)

    @property
    def when_words(self) -> str:
        """By when it is due or for when it is set, in words, as far as that is known."""
        return (
            f"{(say('by ') if self.limit else '')}{(self.known or PartialDate.of(self.due)).show()}"
        )

    @property
    def public_name(self) -> str:
        """What it is called where anybody may look, as on the screen of a telephone."""
        return self.nameless or self.name

    @property
    def limit(self) -> bool:
        """Whether its day is the last by which something is to be done, and no day that was set."""
        return bool(self.counted)

    @property
    def by(self) -> str:
        """How its day was counted and on what that stands, for a column of a table."""
        return f"{self.counted}. {self.basis}" if self.limit else ""

    def is_ahead(self, today: date) -> bool:
        """Whether it is not done, and set for today or a later day."""
        return not self.done and self.planned is not None and self.planned.latest >= today

    def state(self, today: date) -> State:
        """Done, overdue, or to come; where the record cannot say, that its day has passed."""
        if self.off:
            return State.POSTPONED if self.off == MeetingStanding.POSTPONED else State.NOT_HELD
        if self.done:
            return State.DONE if self.happened else State.SAID
        if self.ended:
            return State.ENDED
        if self.stopped and not self.unsaid(today):
            return State.STOPPED
        if self.due >= today:
            return State.PASSED if self.unanswered else State.NEXT
        return State.OVERDUE if self.certain else State.PASSED


def upcoming(steps: list[Milestone], today: date) -> list[Milestone]:
    """The milestones not done: overdue ones first, then those to come."""
    return [milestone for milestone in steps if milestone.state(today) in OPEN]


def _late_by(days: int, day: PartialDate | None) -> str:
    """How late a day is; of a month or a year, at least how late."""
    least = "" if day and day.exact else say("at least ")
    return say("{least}{days} late", least=least, days=_days(days))


def _days(number: int) -> str:
    return say("{number:day|days}", number=Number(number))


def each_once(steps: list[Milestone]) -> list[Milestone]:
    """The milestones, less what another step tells of already: a day set beside its last day."""
    told = {
        _meant(step)
        for step in steps
        if step.limit and not step.ended and (step.planned or (step.tells_of and step.happened))
    }
    kept = [
        step
        for step in steps
        if step.limit or step.off or step.sort is Sort.DAY or _meant(step) not in told
    ]
    return _one_of_not_held(kept)


def together(steps: Iterable[Milestone]) -> list[list[Milestone]]:
    """The milestones in their order, those of one meeting, or of one day set, as one thing."""
    groups: dict[Hashable, list[Milestone]] = {}
    for place, step in enumerate(steps):
        one = _meant(step) if step.tells_of and (step.planned or step.happened) else place
        groups.setdefault(one, []).append(step)
    return list(groups.values())


def _one_of_not_held(steps: list[Milestone]) -> list[Milestone]:
    """The same, with a meeting that was not held and its last day in one line after the birth."""
    off = [step for step in steps if step.off == MeetingStanding.NOT_HELD and not step.limit]
    told: list[Milestone] = []
    dropped: list[Milestone] = []
    for step in steps:
        same = [one for one in off if one.name == step.name]
        if step.stopped and step.limit and not (step.done or step.planned) and len(same) == 1:
            dropped += same
            told.append(step._replace(planned=same[0].planned, off=same[0].off))
        else:
            told.append(step)
    return [step for step in told if not any(step is one for one in dropped)]


def _meant(step: Milestone) -> tuple[str, PartialDate | None, PartialDate | None]:
    return step.tells_of, step.planned, step.happened
