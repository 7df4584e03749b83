"""Where somebody lives, and where they are to live from a day that is still to come."""

from __future__ import annotations

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.not_yet import NotYet


def where_they_live(case: Case, person: str) -> str:
    """The address of the last home they live in, and each one to come with its day.

    The case is one that went through the gate: an address that its reader must not see is gone.
    """
    rows = [(home, row) for home in case.households for row in home.members if row.person == person]
    now = [home.address for home, row in rows if row.here and home.address][-1:]
    days = sorted(
        (
            (row.since, home.address)
            for home, row in rows
            if isinstance(row.since, NotYet) and home.address
        ),
        key=lambda found: found[0].key,
    )
    return "; ".join(
        [
            *now,
            *(
                say("from {partialdate}: {place}", partialdate=PartialDate.show(day), place=place)
                for day, place in days
            ),
        ]
    )
