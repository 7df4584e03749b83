"""What a lawful basis is on a day: wished for, asked of a court, made, agreed, or over.

Its name alone would read as if it stood, whatever the record says of it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.birth_basis import Agreement, Basis, BasisRole, BasisRow, BirthBasis
from prebirth.case.case import Case
from prebirth.case.course import several
from prebirth.case.dates import PartialDate
from prebirth.case.listed import plays
from prebirth.case.values import Known
from prebirth.wording.facts import capital, words


class Today(NamedTuple):
    """What a basis is today, and what is said of it."""

    is_: str
    more: str = ""
    holds: bool = False
    """Whether a baby may be kept from the parents, or stays, by it today."""


def basis_today(case: Case, basis: BirthBasis, on: date) -> Today:
    """What a basis is on a day, from its dates and from who agrees."""
    kind = basis.basis
    if kind is None:
        return Today(say("The kind of basis is not recorded"))
    if plays(kind, BasisRole.NOT_DECIDED, BasisRole.HOME):
        home = plays(kind, BasisRole.HOME)
        goes = say("the babies go home") if several(case) else say("the baby goes home")
        return Today(say("Planned: {goes}", goes=goes) if home else capital(say(kind.label)))
    if isinstance(kind.row, BasisRow) and kind.row.days:
        return _short(basis, kind.row, timedelta(days=kind.row.days), on)
    if plays(kind, BasisRole.COURT, BasisRole.AGREED):
        by_court = plays(kind, BasisRole.COURT)
        return _order(basis, kind, on) if by_court else _agreed(case, basis, kind, on)
    return Today(
        capital(say(kind.label)), say("What that allows is not known here: ask before you act.")
    )


def _order(basis: BirthBasis, kind: Basis, on: date) -> Today:
    applied, made, ends = basis.applied_on, basis.granted_on, basis.until
    if made and made.earliest <= on:
        if ends and ends.latest < on:
            told = say(
                "{an} was made {made} and ended {ends}.",
                an=capital(_an(kind)),
                made=made.told(),
                ends=ends.told(),
            )
            return Today(say("No order holds now"), told)
        until = say("until {ends}", ends=ends.show()) if ends else say("its end is not recorded")
        day = say(
            "{kind} made {made}, {until}",
            kind=capital(say(kind.label)),
            made=made.told(),
            until=until,
        )
        return Today(day, say("Ask to see the order."), holds=True)
    if not applied:
        told = say("{an} is planned. No application is recorded.", an=capital(_an(kind)))
    elif applied.earliest <= on:
        told = say("{an} was applied for {applied}.", an=capital(_an(kind)), applied=applied.told())
    else:
        told = say(
            "{an} is to be applied for {applied}.", an=capital(_an(kind)), applied=applied.told()
        )
    return Today(say("Not made: no order is recorded"), told)


def _an(kind: Basis) -> str:
    """The kind as a thing: an interim care order."""
    if say(kind.label).startswith("another "):
        return say(kind.label)
    return f"{(say('an') if kind.label[:1].lower() in 'aeiou' else 'a')} {say(kind.label)}"


def _short(basis: BirthBasis, row: BasisRow, lasts: timedelta, on: date) -> Today:
    """Of a basis that ends by itself after some days."""
    began, ends, name = basis.granted_on, basis.until, capital(row.called or say(row.label))
    most = row.lasts or say("{days} days at most", days=lasts.days)
    if began is None or began.earliest > on:
        ask = row.ask or say("whoever decided it")
        return Today(
            say("{name} is named, and no beginning is recorded", name=name),
            say("Ask {ask} when it began: it lasts {most}.", ask=ask, most=most),
        )
    if (ends and ends.latest < on) or began.latest + lasts < on:
        return Today(
            say("{name} is over", name=name),
            say("It began {began} and lasts {most}.", began=began.told(), most=most),
        )
    until = say("until {ends}", ends=ends.show()) if ends else say("for {most}", most=most)
    return Today(
        say("{name} since {began}, {until}", name=name, began=began.show(), until=until), holds=True
    )


def _agreed(case: Case, basis: BirthBasis, kind: Basis, on: date) -> Today:
    """Whether it stands: all who were asked agree, could decide it, and nobody took it back."""
    name, asked = say(kind.label), basis.agreements
    back = [row for row in asked if _past(row.withdrew_on, on)]
    if back:
        told = say(" and ").join(
            say("{who} took it back{on}", who=_who(case, row), on=_on(row.withdrew_on))
            for row in back
        )
        return Today(
            say("No agreement stands now"), say("{told}. It was for: {name}.", told=told, name=name)
        )
    if refused := [row for row in asked if row.agrees == Known.NO]:
        told = say(" and ").join(
            say("{who} does not agree{on}", who=_who(case, row), on=_on(row.on)) for row in refused
        )
        return Today(
            say("Not agreed"), say("{told}. It is wished for: {name}.", told=told, name=name)
        )
    if not asked:
        return Today(
            say("Wished for, not agreed"),
            say("{name}. Nobody is recorded as asked.", name=capital(name)),
        )
    doubts = [
        f"{_who(case, row)}: {doubt}"
        for row in asked
        if not row.stands(on)
        if (doubt := ", ".join(_doubts(row)))
    ]
    if doubts:
        return Today(say("Not yet a valid agreement"), f"{capital(name)}. {'; '.join(doubts)}.")
    return Today(say("Agreed: {name}", name=name), holds=True)


def _doubts(row: Agreement) -> list[str]:
    """What an agreement lacks to stand."""
    return [
        said
        for lacks, said in (
            (row.agrees != Known.YES, say("has not said yes")),
            (row.able == Known.NO, say("not able to decide it")),
            (row.able not in {Known.YES, Known.NO}, say("not recorded as able to decide it")),
            (not row.informed.strip(), say("how it was explained is not recorded")),
        )
        if lacks
    ]


def _past(day: PartialDate | None, on: date) -> bool:
    return day is not None and day.earliest <= on


def _who(case: Case, row: Agreement) -> str:
    return words(case, row.person, "people") or say("Somebody not named")


def _on(day: PartialDate | None) -> str:
    return f" {day.told()}" if day else ""
