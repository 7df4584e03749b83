"""The dates that fall as a calendar file, with the reference and no names in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from prebirth.form.model import Walk
from prebirth.privacy.gate import Seen
from prebirth.rules.milestones import Milestone, milestones


def to_bytes(case: Seen, walk: Walk, today: date) -> bytes:
    """An iCalendar file (RFC 5545) with an all-day entry for each step that is not done."""
    # Late, as it takes 0.1 s to import and few ever ask for the file.
    from icalendar import Calendar, Event

    reference = case.assessment.reference
    calendar = Calendar()
    calendar.add("prodid", "-//Prebirth//Dates//EN")
    calendar.add("version", "2.0")
    for step in milestones(case, today, walk):
        if not (step.done or step.stopped):
            event = Event()
            event.add("uid", _uid(case, step))
            event.add("dtstamp", datetime.combine(today, time(), UTC))
            event.add("dtstart", step.due)
            event.add("dtend", step.due + timedelta(days=1))
            event.add("summary", f"{reference or 'Pre-birth assessment'}: {step.public_name}")
            event.add("transp", "TRANSPARENT")
            calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def _uid(case: Seen, step: Milestone) -> str:
    """What tells an entry from every other, the same whenever the file is made again.

    It is a hash, since the id of a record may be a word that says who it is.
    """
    place = f"{case.id}\n{step.id}\n{step.record}"
    return f"{sha256(place.encode()).hexdigest()[:32]}@prebirth.invalid"
