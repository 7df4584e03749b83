"""The dates that fall as a calendar file, with the reference and no names in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from prebirth.base.language import Covers, covering, say
from prebirth.form.model import Walk
from prebirth.privacy.gate import Seen
from prebirth.rules.milestone import Milestone, State
from prebirth.rules.milestones import milestones
from prebirth.wording.facts import day_words


@covering(Covers.COPIES)
def to_bytes(case: Seen, walk: Walk, today: date) -> bytes:
    """An iCalendar file (RFC 5545) with an all-day entry for each step at its day."""
    # Late, as it takes 0.1 s to import and few ever ask for the file.
    from icalendar import Calendar, Event

    reference = case.assessment.reference
    calendar = Calendar()
    calendar.add("prodid", "-//Prebirth//Dates//EN")
    calendar.add("version", "2.0")
    for step in milestones(case, today, walk):
        if (span := _span(step)) is None or step.stopped or step.ended or step.id == "loss":
            continue
        state = step.state(today)
        event = Event()
        event.add("uid", _uid(case, step))
        event.add("dtstamp", datetime.combine(today, time(), UTC))
        event.add("dtstart", span[0])
        event.add("dtend", span[1] + timedelta(days=1))
        title = ", ".join(filter(None, (step.public_name, _mark(step, today), _month(step))))
        event.add("summary", f"{reference or say('Pre-birth assessment')}: {title}")
        event.add("description", _three(step, today))
        event.add("transp", "TRANSPARENT")
        if state in {State.POSTPONED, State.NOT_HELD}:
            event.add("status", "CANCELLED")
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def _span(step: Milestone) -> tuple[date, date] | None:
    """The first and the last day of its entry: a month where no more is known, and no year."""
    when = step.when
    return (when.earliest, when.latest) if when and when.month else None


def _month(step: Milestone) -> str:
    """That an entry is a month, so that nobody takes its first day for the day."""
    return (
        say("in {when}, day not known", when=step.when.show())
        if step.when and not step.when.exact
        else ""
    )


def _mark(step: Milestone, today: date) -> str:
    """What its day is to a step: by when it is due, for when it is set, or when it was done."""
    state = step.state(today)
    if state == State.DONE:
        return ", ".join(filter(None, (say("done"), step.late_words(today))))
    if state == State.NEXT:
        return say("due by this day") if step.limit else say("planned") if step.planned else ""
    if state == State.PASSED and step.unsaid(today):
        due = say("due by this day, ") if step.limit else ""
        return say("{due}was planned, not recorded whether it was held", due=due)
    return step.late_words(today) or say(state.value)


def _three(step: Milestone, today: date) -> str:
    """By when it is due, for when it is set, and when it was done; who it is with is not said."""
    lines = (
        say("Due by {day_words}", day_words=day_words(step.due_by)) if step.due_by else "",
        say("Planned for {planned}", planned=step.planned.show()) if step.planned else "",
        step.known.show() if step.known and not step.planned and not step.done else "",
        say("Happened on: {happened_words}", happened_words=step.happened_words(today)),
    )
    return ". ".join(filter(None, lines)) + "."


def _uid(case: Seen, step: Milestone) -> str:
    """What tells an entry from every other, the same whenever the file is made again.

    It is a hash, since the id of a record may be a word that says who it is.
    """
    place = f"{case.id}\n{step.id}\n{step.record}"
    return f"{sha256(place.encode()).hexdigest()[:32]}@prebirth.invalid"
