"""What the due date says about other dates of a case."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.course import weeks_on
from prebirth.case.dates import exact_day
from prebirth.case.gestation import Gestation
from prebirth.case.record import Known
from prebirth.form.timescales import Timescales


def due_date(case: Case) -> date | None:
    """The due date, where the day is known."""
    return exact_day(case.pregnancy.due)


def by_gestation(case: Case, times: Timescales, name: str) -> Gestation:
    """The gestation a row names, moved earlier when early birth is expected."""
    return earlier_birth(case, times, times.gestation(name))


def earlier_birth(case: Case, times: Timescales, weeks: Gestation) -> Gestation:
    """A gestation, moved earlier by what the row says when early birth is expected."""
    due = due_date(case)
    if case.pregnancy.early_birth != Known.YES or due is None:
        return weeks
    on = weeks.on(due)
    return Gestation(weeks.days - (on - times.before("early_birth_earlier", on)).days)


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
    at = weeks_on(case, first)
    if at is None:
        return ""
    limit = by_gestation(case, times, "conference_by")
    weeks, left = divmod(abs((due - first).days), 7)
    apart = f"{weeks} weeks" + ("" if not left else f" and {left} day" + ("s" if left > 1 else ""))
    side = "before" if first <= due else "after"
    later = " That is later than" if at > limit else " That is within"
    return (
        f"The first conference is at {at}, {apart} {side} the due "
        f"date.{later} the {limit} this authority goes by."
    )
