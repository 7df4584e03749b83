"""Where somebody lives, and where they are to live from a day that is still to come."""

from __future__ import annotations

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.family import mothers
from prebirth.case.not_yet import NotYet
from prebirth.case.people import Person
from prebirth.wording.facts import told_apart


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


def whom_it_leads_to(case: Case) -> list[tuple[Person, list[Person]]]:
    """Whom a copy of a case says where to find, though they are kept safe, and from whom.

    By an address or a telephone; a mother by the unit where the baby is to be born too.
    """
    units = {mother.id for mother in mothers(case)} if case.pregnancy.unit else set[str]()
    found = []
    for person in case.people:
        from_whom = [one for key in person.safe_from if (one := case.people.get(key)) is not None]
        told = where_they_live(case, person.id) or person.phone or person.id in units
        if from_whom and told and not person.died:
            found.append((person, from_whom))
    return found


def not_for(case: Case) -> tuple[str, str] | None:
    """Whom a copy must not reach, since it says where somebody is who is kept safe, and why."""
    found = whom_it_leads_to(case)
    if not found:
        return None
    kept_from = {one.id: told_apart(case, one) for _, others in found for one in others}
    who = say(" and ").join(told_apart(case, person) for person, _ in found)
    others = say(" or ").join(kept_from.values())
    return (
        say("Not for {others}, nor for anybody who may pass it on:", others=others),
        say("it says where to find {who}.", who=who),
    )
