"""What became of a child protection plan, by what conferences decided one after another."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.listed import plays
from prebirth.case.meetings import is_off, to_come, took_place
from prebirth.case.plan import Conference, ConferenceKind, ConferenceOutcome, OutcomeRole


def is_review(conference: Conference) -> bool:
    """Whether a conference looks again at a plan there is."""
    return conference.kind == ConferenceKind.REVIEW


class PlanCourse(NamedTuple):
    """What became of a child protection plan, by what conferences decided one after another."""

    made: Conference | None = None
    """The conference at which the last plan was made."""
    ended: Conference | None = None
    """The conference that ended it."""
    undecided: tuple[Conference, ...] = ()
    """Those since then of which the record does not say what they decided."""
    any_held: bool = False

    @classmethod
    def of(cls, case: Case, before: date | None = None, *, today: date | None = None) -> PlanCourse:
        """What became of it by a day, or by now; what was postponed or not held counts nowhere.

        With `today` a conference that is still to come decides nothing, whatever is entered of it.
        """
        course = cls()
        listed = (conference for conference in case.conferences if not is_off(conference))
        for conference in sorted(listed, key=_in_order):
            day = conference.last_day
            if before is None or day is None or day.earliest < before:
                outcome = conference.outcome
                if today is not None and not took_place(conference, today):
                    outcome = None
                course = course._after(conference, outcome)._replace(any_held=True)
        return course

    def _after(self, conference: Conference, outcome: ConferenceOutcome | None) -> PlanCourse:
        """The same after one more conference, by what it decided."""
        standing = self.made if not self.ended else None
        if plays(outcome, OutcomeRole.PLAN):
            if standing:
                return self
            # A review goes on with a plan that an earlier conference can alone have made.
            earlier = [one for one in self.undecided if not is_review(one)]
            return PlanCourse(earlier[-1] if is_review(conference) and earlier else conference)
        if plays(outcome, OutcomeRole.NO_PLAN):
            return self._replace(ended=conference if standing else self.ended, undecided=())
        return self if standing else self._replace(undecided=(*self.undecided, conference))

    @property
    def stands(self) -> bool | None:
        """Whether there is a plan; None where the record does not say."""
        if self.made and not self.ended:
            return True
        return None if self.undecided or not self.any_held else False


def _in_order(conference: Conference) -> tuple[date, str]:
    """By day; one without a day that decided something came first, else it is still to come."""
    day = conference.last_day
    without = date.max if conference.outcome is None else date.min
    return (day.latest if day else without, conference.id)


def next_conference(case: Case, on: date) -> Conference | None:
    """The next conference that is set, by its day as far as that is known."""
    dated = [conference for conference in case.conferences if to_come(conference, on)]
    return min(
        dated,
        key=lambda conference: (
            conference.on.key if conference.on else (9999, 0, 0),
            conference.id,
        ),
        default=None,
    )
