"""What became of a meeting: it was held on a day, or it was not, or nobody has said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, Protocol

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.dates import PartialDate
from prebirth.case.marks import fact


class MeetingBecame(StrEnum):
    """What somebody recorded of a meeting that was set."""

    HELD = "it was held"
    POSTPONED = "it was postponed"
    NOT_HELD = "it was not held"


class MeetingStanding(StrEnum):
    """How a meeting stands on a day, by what the record says of it."""

    HELD = "held"
    SAID = "said to be held, day not recorded"
    PLANNED = "planned"
    UNSAID = "day passed, not recorded whether it was held"
    UNDATED = "no day is set"
    POSTPONED = "postponed"
    NOT_HELD = "not held"


OFF = frozenset({MeetingStanding.POSTPONED, MeetingStanding.NOT_HELD})
"""Meetings that did not take place when they were set: nothing runs from them."""


class Meeting(Protocol):
    """A record of a meeting."""

    @property
    def on(self) -> PartialDate | None:
        """The day for which it was set."""

    @property
    def became(self) -> MeetingBecame | None:
        """What somebody recorded of it."""

    @property
    def held_on(self) -> PartialDate | None:
        """The day on which it was held."""

    @property
    def tells_of_it(self) -> bool:
        """Whether the record says what only a meeting that was held can have said."""


def became(title: str = "Was it held?", **more: Any) -> Any:
    """Declare what became of a meeting."""
    return fact(
        None,
        title,
        description="It counts as done once you say so and give the day.",
        **more,
    )


def held_on(title: str = "Held on", **more: Any) -> Any:
    """Declare the day on which a meeting was held."""
    return fact(None, title, happened=True, asks_today=True, **more)


def standing(meeting: Meeting, today: date) -> MeetingStanding:
    """How a meeting stands today; the passing of its day says nothing."""
    if meeting.became == MeetingBecame.POSTPONED:
        return MeetingStanding.POSTPONED
    if meeting.became == MeetingBecame.NOT_HELD:
        return MeetingStanding.NOT_HELD
    if meeting.held_on:
        held = meeting.held_on.earliest <= today
        return MeetingStanding.HELD if held else MeetingStanding.PLANNED
    to_come = meeting.on is not None and meeting.on.earliest > today
    if meeting.became == MeetingBecame.HELD or (meeting.tells_of_it and not to_come):
        return MeetingStanding.SAID
    if meeting.on is None:
        return MeetingStanding.UNDATED
    return MeetingStanding.PLANNED if meeting.on.latest >= today else MeetingStanding.UNSAID


def took_place(meeting: Meeting, today: date) -> bool:
    """Whether somebody recorded that a meeting was held, with its day or without."""
    return standing(meeting, today) in {MeetingStanding.HELD, MeetingStanding.SAID}


def to_come(meeting: Meeting, today: date) -> bool:
    """Whether a meeting is set for today or a later day, and nobody has said what became of it."""
    return standing(meeting, today) == MeetingStanding.PLANNED


def is_off(meeting: Meeting) -> bool:
    """Whether somebody recorded that it was postponed or not held."""
    return meeting.became in {MeetingBecame.POSTPONED, MeetingBecame.NOT_HELD}


def unsaid(meetings: Iterable[Meeting], today: date) -> bool:
    """Whether the day of one has passed, and nobody has said whether it was held."""
    return any(standing(meeting, today) == MeetingStanding.UNSAID for meeting in meetings)


def day_of(meeting: Meeting, today: date) -> str:
    """The day of a meeting in words, with what that day is to it."""
    stands, on = standing(meeting, today), meeting.on or meeting.held_on
    if on is None and stands == MeetingStanding.UNDATED:
        return say_none("without a day yet")
    if on is None:
        said = stands == MeetingStanding.SAID and not may_deny()
        return say("said to be held" if said else stands.value)
    day = on.show()
    if not may_deny() and stands in {MeetingStanding.SAID, MeetingStanding.UNSAID}:
        lead = f"{say('said to be held')}, " if stands == MeetingStanding.SAID else ""
        return lead + say("set for {day}", day=day)
    return {
        MeetingStanding.HELD: say(
            "held {day}", day=meeting.held_on.told() if meeting.held_on else day
        ),
        MeetingStanding.SAID: say("said to be held, day not recorded, set for {day}", day=day),
        MeetingStanding.PLANNED: say("planned for {day}", day=day),
        MeetingStanding.UNSAID: say("set for {day}, not recorded whether it was held", day=day),
        MeetingStanding.POSTPONED: say("postponed, was set for {day}", day=day),
        MeetingStanding.NOT_HELD: say("not held, was set for {day}", day=day),
        MeetingStanding.UNDATED: say("without a day yet"),
    }[stands]
