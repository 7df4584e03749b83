"""The dates that fall as a calendar file, with the reference and no names in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from prebirth.rules.milestones import Milestone


def written(reference: str, steps: list[Milestone], today: date) -> bytes:
    """An iCalendar file (RFC 5545) with an all-day entry for each step that is not done."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Prebirth//Dates//EN")
    calendar.add("version", "2.0")
    for step in steps:
        if not step.done:
            event = Event()
            event.add(
                "uid", f"{step.id}-{reference or 'assessment'}@prebirth.invalid".replace(" ", "-")
            )
            event.add("dtstamp", datetime.combine(today, time(), UTC))
            event.add("dtstart", step.due)
            event.add("dtend", step.due + timedelta(days=1))
            event.add("summary", f"{reference or 'Pre-birth assessment'}: {step.name}")
            event.add("transp", "TRANSPARENT")
            calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data
