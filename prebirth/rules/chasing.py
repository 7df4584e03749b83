"""Which agencies were asked and have not answered, and how late each is."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import Case
from prebirth.case.dates import exact_day


class AwaitedAnswer(NamedTuple):
    """An answer that is waited for."""

    agency: Agency
    contribution: Contribution
    wanted: date | None
    """The day it was asked for, where that is known to the day."""

    def late(self, today: date) -> int:
        """How many days late it is; 0 where it is not."""
        return max(0, (today - self.wanted).days) if self.wanted else 0


def awaited_answers(case: Case) -> list[AwaitedAnswer]:
    """Every answer that is waited for, by the day it is wanted; those without a day last."""
    answers = [
        AwaitedAnswer(agency, contribution, exact_day(contribution.chase_on))
        for contribution in case.contributions
        if (contribution.asked_on or contribution.chase_on)
        and not contribution.answered
        and (agency := case.agencies.get(contribution.agency))
    ]
    return sorted(
        answers,
        key=lambda answer: (answer.wanted or date.max, answer.agency.name, answer.contribution.id),
    )
