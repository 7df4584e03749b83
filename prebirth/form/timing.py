"""What the due date says about other dates of a case."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.dates import exact_day
from prebirth.case.gestation import Gestation
from prebirth.case.plan import Decision
from prebirth.case.record import Known
from prebirth.form.model import Timescales


def due_date(case: Case) -> date | None:
    """The due date, where the day is known."""
    return exact_day(case.pregnancy.due)


def by_gestation(case: Case, times: Timescales, name: str) -> Gestation:
    """The gestation a step is due by, moved earlier when early birth is expected."""
    earlier = (
        times.number("early_birth_earlier") * 7 if case.pregnancy.early_birth == Known.YES else 0
    )
    return Gestation(times.gestation(name).days - earlier)


def section_47_strategy(case: Case) -> Decision | None:
    """The strategy discussion that started the last section 47 enquiry, or None.

    Of several enquiries, the last is the one whose discussion has the latest known day.
    """
    started = [
        discussion
        for enquiry in case.enquiries
        if (discussion := case.decisions.get(enquiry.discussion)) and exact_day(discussion.on)
    ]
    return max(started, key=lambda decision: exact_day(decision.on) or date.min, default=None)


def conference_timing(case: Case, times: Timescales) -> str:
    """When the conference is, against the due date; empty while either is unknown."""
    due = due_date(case)
    days = sorted(
        conference.on.exact
        for conference in case.conferences
        if conference.on and conference.on.exact
    )
    if due is None or not days:
        return ""
    first = days[0]
    limit = by_gestation(case, times, "conference_by")
    weeks, left = divmod(abs((due - first).days), 7)
    apart = f"{weeks} weeks" + ("" if not left else f" and {left} day" + ("s" if left > 1 else ""))
    side = "before" if first <= due else "after"
    later = " That is later than" if Gestation.at(due, first) > limit else " That is within"
    return (
        f"The first conference is at {Gestation.at(due, first)}, {apart} {side} the due "
        f"date.{later} the {limit} this authority goes by."
    )
