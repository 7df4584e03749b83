"""What the record holds of when maternity care began, shown where that is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prebirth.base.language import say
from prebirth.case.agencies import AgencyRole
from prebirth.case.case import Case
from prebirth.case.course import weeks_on
from prebirth.case.dates import exact_day
from prebirth.case.listed import plays
from prebirth.rules.side_by_side import END
from prebirth.wording.facts import fact, titled

BOOKED = re.compile(r"\b(?:re)?book(?:ed|ing|s)?\b", re.IGNORECASE)
OF_CARE = re.compile(
    r"\b(?:weeks?|midwi\w*|maternity|antenatal|pregnan\w*|late|scan)\b", re.IGNORECASE
)
"""What a sentence of another agency speaks of beside that tells this booking from others."""


def booking_said(case: Case) -> tuple[str, ...]:
    """The day of booking with its weeks, and each sentence of an agency on it, a line for each."""
    return (*_recorded(case), *_of_agencies(case))


def _recorded(case: Case) -> Iterator[str]:
    pregnancy = case.pregnancy
    if not pregnancy.booked_on:
        return
    day = exact_day(pregnancy.booked_on)
    weeks = weeks_on(case, day) if day else None
    at = say(", at {weeks}", weeks=weeks) if weeks else ""
    yield say(
        "Recorded: booked on {booked_on}{at}.", booked_on=fact(case, pregnancy, "booked_on"), at=at
    )


def _of_agencies(case: Case) -> Iterator[str]:
    for row in case.contributions:
        agency = case.agencies.get(row.agency)
        maternity = agency is not None and plays(agency.kind, AgencyRole.MATERNITY)
        said = [
            part.strip()
            for part in END.split(row.says)
            if BOOKED.search(part) and (maternity or OF_CARE.search(part))
        ]
        if said:
            who = titled(case, agency) if agency else say("An agency that is not named")
            day = f", {row.received_on.show()}" if row.received_on else ""
            yield f"{who}{day}: “{' '.join(said)}”"
