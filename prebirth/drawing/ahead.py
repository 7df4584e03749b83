"""What a picture of a day may not draw yet: ties and moves to come, each said in a line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from operator import attrgetter

from prebirth.base.language import say
from prebirth.case.as_it_stands import as_it_stands, is_ahead
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.family import parents
from prebirth.case.households import Household
from prebirth.case.people import Role
from prebirth.case.ties import COUPLE, CURRENT_COUPLE, PARENTAL, Tie, TieKind
from prebirth.wording.ties import tie_words

UNTIL_THEN = {TieKind.SEPARATED: TieKind.RELATIONSHIP, TieKind.DIVORCED: TieKind.MARRIED}
"""What two people are until the day of their parting."""
BEGINS = (COUPLE | PARENTAL | {TieKind.OTHER}) - {TieKind.PARENT}
"""What is so from a day on; a parent by birth is one before and after any day."""


def of_the_day(case: Case, on: date) -> Case:
    """The case as it stands on a day, in which no tie to come is one already.

    What such a tie is like stays: violence that is known today is known today.
    """
    ties = [tie.replace(kind=_kind_now(tie, on)) for tie in case.ties if _to_come(tie, on)]
    for tie in ties:
        case = case.adding(tie)
    return as_it_stands(case, on)


def to_come(case: Case, on: date) -> list[str]:
    """Each tie and each move that begins or ends after a day, in words."""
    return [
        *(said for tie in case.ties if (said := _tie_words(case, tie, on))),
        *(said for home in case.households for said in _moves(case, home, on)),
    ]


def not_there_yet(case: Case, on: date) -> set[str]:
    """Those who move in or become a partner after a day, and are in no home or couple yet.

    A father or a mother is one whatever is to come.
    """
    rows = [row for home in case.households for row in home.members if row.person]
    coming = {row.person for row in rows if is_ahead(row.since, on)}
    here = {
        row.person
        for row in rows
        if not is_ahead(row.since, on) and (row.until is None or is_ahead(row.until, on))
    }
    couples = [tie for tie in case.ties if tie.kind in CURRENT_COUPLE]
    coming |= {key for tie in couples if _to_come(tie, on) for key in tie.people}
    here |= {key for tie in couples if not _to_come(tie, on) for key in tie.people}
    sure = {person.id for person in parents(case) if person.role != Role.PARTNER}
    return {person for person in coming - here - sure if person}


def day_plainly(day: PartialDate) -> str:
    """A day to come without the remark that it is: the word before it says so."""
    return PartialDate.show(day)


def _to_come(tie: Tie, on: date) -> PartialDate | None:
    """The day from which a tie is so, where it is ahead; of a parting that of its end as well."""
    if tie.kind not in BEGINS:
        return None
    days = (tie.ended, tie.began) if tie.kind in UNTIL_THEN else (tie.began,)
    return next((day for day in days if day and is_ahead(day, on)), None)


def _kind_now(tie: Tie, on: date) -> TieKind | None:
    """What is between two people until the day from which their tie is so, if anything."""
    if tie.kind in UNTIL_THEN and (tie.began is None or not is_ahead(tie.began, on)):
        return UNTIL_THEN[tie.kind]
    return None


def _tie_words(case: Case, tie: Tie, on: date) -> str:
    """A tie that begins or ends after a day, in words; nothing of one that does neither."""
    if not tie.kind or not (tie.one in case.people and tie.other in case.people):
        return ""
    one, other, kind = case.name_of(tie.one), case.name_of(tie.other), tie.kind
    said = (
        say("{one} and {other} {kind}", one=one, other=other, kind=say(kind.value))
        if kind in COUPLE
        else f"{one} {tie_words(case, tie)} {other}"
    )
    if day := _to_come(tie, on):
        return say("from {day_plainly}: {said}", day_plainly=day_plainly(day), said=said)
    if (
        kind in (CURRENT_COUPLE | PARENTAL | {TieKind.OTHER})
        and tie.ended
        and is_ahead(tie.ended, on)
    ):
        return say("until {day_plainly}: {said}", day_plainly=day_plainly(tie.ended), said=said)
    return ""


def _moves(case: Case, home: Household, on: date) -> Iterator[str]:
    """Who moves into a home after a day, and who leaves it, those of one day together."""
    for word, of in (("from", attrgetter("since")), ("until", attrgetter("until"))):
        days: dict[PartialDate, list[str]] = {}
        for row in home.members:
            day = of(row)
            if row.person in case.people and is_ahead(day, on):
                days.setdefault(day, []).append(case.name_of(row.person))
        for day, names in days.items():
            where = home.name or say("another home")
            yield say(
                "{word} {day_plainly} at {where}: {listed}",
                word=word,
                day_plainly=day_plainly(day),
                where=where,
                listed=", ".join(dict.fromkeys(names)),
            )
