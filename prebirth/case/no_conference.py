"""Whether it was decided that no child protection conference is held, and when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.enquiries import CourseRole, EndRole
from prebirth.case.listed import plays
from prebirth.case.meetings import is_off
from prebirth.case.newest import in_force
from prebirth.case.plan import Decision, ForumRole, OnConference

NONE_WANTED = re.compile(
    r"(?:^|[;,.:]|\band\b)\s*no (?:(?:initial|pre-birth|child protection) )*conference"
    r"(?: (?:is|was|will be))?(?: (?:needed|called|wanted|held|planned))?\s*(?=$|[;,.])"
    r"(?!\W*(?:unless|until|till|if|while|before|but|yet|as yet|for now|so far|at present)\b)",
    re.IGNORECASE,
)
"""A clause of a decision that says there is no conference, without a condition or an end.

It is read only where nobody chose what the decision says of a conference, as in older files.
"""


class NoneDecided(NamedTuple):
    """The decision that no conference is held, by its day as far as that is known."""

    on: PartialDate | None


def settled_as_less(case: Case) -> bool:
    """Whether it is settled that no conference is held: a manager agreed, or enquiries ended so."""
    if any(not plays(one.outcome, EndRole.NO_CONFERENCE) for one in case.enquiries):
        return False
    agreed = [row for row in case.recommendations if row.recommends and row.agreed_on]
    if not agreed:
        return len(case.enquiries) > 0
    day = max(row.agreed_on for row in agreed if row.agreed_on)
    newest = [row for row in agreed if row.agreed_on == day]
    return all(plays(one, CourseRole.NO_CONFERENCE) for row in newest for one in row.recommends)


def none_decided(case: Case, on: date) -> NoneDecided | None:
    """The decision that no conference is held; None where one was called, or nobody says so.

    Where several say so it is the newest, lest each of two readers is told of another day.
    """
    if any(not is_off(one) for one in case.conferences):
        return None
    if any(not plays(one.outcome, EndRole.NO_CONFERENCE) for one in case.enquiries):
        return None
    held = in_force(case, on, filter(_may_be_on_one, case.decisions))
    called = [row for row in held if row.conference == OnConference.CALLED]
    said = [row for row in held if _says_none(row)]
    if said and not any(surely_before(said[-1].on, row.on) for row in held):
        agreed = _agreed_on(case) if settled_as_less(case) else []
        days = [day for day in (said[-1].on, *agreed) if day]
        newest = max(days, key=lambda day: day.key, default=None)
        return None if _not_surely_before(called, said[-1].on) else NoneDecided(newest)
    if not settled_as_less(case):
        return None
    days = _agreed_on(case) or [row.ended_on for row in case.enquiries if row.ended_on]
    settled = max(days, key=lambda day: day.key, default=None)
    strategy = [row for row in case.decisions if plays(row.forum, ForumRole.STRATEGY)]
    if any(surely_before(settled, row.on) for row in strategy):
        return None
    return None if _not_surely_before(called, settled) else NoneDecided(settled)


def _agreed_on(case: Case) -> list[PartialDate]:
    """The days on which a manager agreed to what was recommended."""
    return [row.agreed_on for row in case.recommendations if row.recommends and row.agreed_on]


def _may_be_on_one(decision: Decision) -> bool:
    """Whether a decision may be about a conference: nobody chose that it says nothing of one."""
    return decision.conference != OnConference.NOTHING


def _says_none(decision: Decision) -> bool:
    """Whether a decision says that no conference is held: by choice, or else in its words."""
    if decision.conference is None:
        return NONE_WANTED.search(decision.decided) is not None
    return decision.conference == OnConference.NONE


def _not_surely_before(decisions: Iterable[Decision], day: PartialDate | None) -> bool:
    """Whether one of some decisions may be as new as a day."""
    return any(not surely_before(row.on, day) for row in decisions)
