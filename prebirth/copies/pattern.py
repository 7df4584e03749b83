"""Appointments by week, and what each agency gave, as tables that show their gaps."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from prebirth.case.case import Case
from prebirth.case.network import Outcome
from prebirth.copies.blocks import Grid
from prebirth.copies.words import capital, words

MARKS = {
    Outcome.ATTENDED: "✓ attended",
    Outcome.LATE: "✓ late",
    Outcome.DID_NOT_ATTEND: "✗ did not attend",
    Outcome.WAS_NOT_BROUGHT: "✗ was not brought",
    Outcome.NO_ACCESS: "✗ no access",
    Outcome.CANCELLED_BY_FAMILY: "✗ cancelled by family",
    Outcome.CANCELLED_BY_SERVICE: "– cancelled by service",
    Outcome.REARRANGED: "– rearranged",
}


def by_week(case: Case) -> Grid | None:
    """A row for each week that had an appointment, a column for each service."""
    weeks: dict[date, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for appointment in case.appointments:
        day = appointment.on.exact if appointment.on else None
        if day and appointment.service:
            mark = MARKS[appointment.outcome] if appointment.outcome else "? not recorded"
            weeks[day - timedelta(days=day.weekday())][appointment.service.value].append(mark)
    services = sorted({service for week in weeks.values() for service in week})
    if not services:
        return None
    rows = tuple((f"{monday.day} {monday:%b %Y}", *("\n".join(weeks[monday].get(service, [])) for service in services)) for monday in sorted(weeks))
    return Grid(("Week of", *map(capital, services)), (1.1, *(1.5 for _ in services)), rows)


def full_picture(case: Case) -> Grid | None:
    """Every agency against what it holds, gave and was told; a gap is said."""
    if not len(case.agencies):
        return None
    given = {contribution.agency: contribution for contribution in case.contributions}
    rows = []
    for agency in case.agencies:
        got = given.get(agency.id)
        cells = [words(case, getattr(got, name)) if got else "" for name in ("own_assessment", "read_on", "history_shared_on", "plan_view", "conference")]
        rows.append((agency.name or "Not yet named", *(cell or "not yet" for cell in cells)))
    return Grid(("Agency", "Own assessment", "Read together", "Told the history", "View of the plan", "Conference"), (2, 1.2, 1.2, 1.2, 1.2, 1.2), tuple(rows))
