"""Who was asked and has not answered yet, and since when that is late."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate


class Waiting(NamedTuple):
    """An answer that is waited for."""

    agency: Agency
    contribution: Contribution
    wanted: date | None
    """The day it was asked for, where that is known to the day."""

    def late(self, today: date) -> int:
        """By how many days it is late; none where it is not."""
        return max(0, (today - self.wanted).days) if self.wanted else 0


def waiting(case: Case) -> list[Waiting]:
    """Every answer that is waited for, the one wanted first before the others; those without a day last."""
    found = [
        Waiting(agency, one, _exact(one.chase_on))
        for one in case.contributions
        if (one.asked_on or one.chase_on)
        and not one.received_on
        and (agency := case.agencies.get(one.agency))
    ]
    return sorted(
        found, key=lambda one: (one.wanted or date.max, one.agency.name, one.contribution.id)
    )


def _exact(day: PartialDate | None) -> date | None:
    return day.exact if day else None
