"""What the due date says about other dates of a case."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say, say_none
from prebirth.case.case import Case
from prebirth.case.course import several, weeks_on
from prebirth.case.dates import exact_day
from prebirth.case.gestation import Gestation
from prebirth.case.meetings import is_off, took_place
from prebirth.case.values import Known
from prebirth.form.timescales import Timescale, Timescales
from prebirth.wording.counting import Number


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


def conference_timing(case: Case, times: Timescales, today: date) -> str:
    """When the first conference was held or is set, against the due date; empty if unknown."""
    due = due_date(case)
    kept = [conference for conference in case.conferences if not is_off(conference)]
    days = [(day, one) for one in kept if (day := exact_day(one.last_day))]
    if due is None or not days:
        return ""
    first, conference = min(days, key=lambda pair: pair[0])
    held = took_place(conference, today) and conference.held_on is not None
    at = weeks_on(case, first)
    if at is None:
        return ""
    limit = by_gestation(case, times, "conference_by")
    weeks, left = divmod(abs((due - first).days), 7)
    apart = say("{weeks} weeks", weeks=weeks)
    if left:
        apart = say("{weeks} weeks and {left:day|days}", weeks=weeks, left=Number(left))
    side = say("before" if first <= due else "after")
    when = (
        say("was held at") if held else say("is set at") if first >= today else say("was set for")
    )
    late = say("later than" if at > limit else "within")
    row = times.by_id["conference_by"]
    sooner = earlier_words(case, times) if limit != row.gestation else ""
    said = took_place(conference, today) and not held
    unsaid = say_none("; it is said to be held, day not recorded") if said else ""
    return say(
        "The first conference {when} {at}, {apart} {side} the due date{unsaid}. "
        "That is {late} {limit}, by {whose}{more}.",
        when=when,
        at=at,
        apart=apart,
        side=side,
        unsaid=unsaid,
        late=late,
        limit=limit,
        whose=row.whose,
        more=f", {sooner}" if sooner else "",
    )


def earlier_words(case: Case, times: Timescales, beside: Timescale | None = None) -> str:
    """By whose rule a date is brought forward when early birth is expected, and why.

    Whose it is goes without saying beside a rule that is theirs too.
    """
    row = times.by_id["early_birth_earlier"]
    more = several(case)
    why = say("an early birth of more than one baby") if more else say("an early birth")
    if beside is not None and beside.whose == row.whose:
        return say("brought forward {span} as {why} is expected", span=row.span, why=why)
    return say(
        "brought forward {span} as {why} is expected, by {whose}",
        span=row.span,
        why=why,
        whose=row.whose,
    )
