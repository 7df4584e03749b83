"""What a lawful basis is on a day: wished for, asked of a court, made, agreed, or over.

Its name alone would read as if it stood, whatever the record says of it.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

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
        return Today("The kind of basis is not recorded")
    if plays(kind, BasisRole.NOT_DECIDED, BasisRole.HOME):
        home = plays(kind, BasisRole.HOME)
        goes = "the babies go home" if several(case) else "the baby goes home"
        return Today(f"Planned: {goes}" if home else capital(kind.label))
    if isinstance(kind.row, BasisRow) and kind.row.days:
        return _short(basis, kind.row, timedelta(days=kind.row.days), on)
    if plays(kind, BasisRole.COURT, BasisRole.AGREED):
        by_court = plays(kind, BasisRole.COURT)
        return _order(basis, kind, on) if by_court else _agreed(case, basis, kind, on)
    return Today(capital(kind.label), "What that allows is not known here: ask before you act.")


def _order(basis: BirthBasis, kind: Basis, on: date) -> Today:
    applied, made, ends = basis.applied_on, basis.granted_on, basis.until
    if made and made.earliest <= on:
        if ends and ends.latest < on:
            told = f"{capital(_an(kind))} was made {made.told()} and ended {ends.told()}."
            return Today("No order holds now", told)
        until = f"until {ends.show()}" if ends else "its end is not recorded"
        day = f"{capital(kind.label)} made {made.told()}, {until}"
        return Today(day, "Ask to see the order.", holds=True)
    if not applied:
        told = f"{capital(_an(kind))} is planned. No application is recorded."
    elif applied.earliest <= on:
        told = f"{capital(_an(kind))} was applied for {applied.told()}."
    else:
        told = f"{capital(_an(kind))} is to be applied for {applied.told()}."
    return Today("Not made: no order is recorded", told)


def _an(kind: Basis) -> str:
    """The kind as a thing: an interim care order."""
    if kind.label.startswith("another "):
        return kind.label
    return f"{'an' if kind.label[:1].lower() in 'aeiou' else 'a'} {kind.label}"


def _short(basis: BirthBasis, row: BasisRow, lasts: timedelta, on: date) -> Today:
    """Of a basis that ends by itself after some days."""
    began, ends, name = basis.granted_on, basis.until, capital(row.called or row.label)
    most = row.lasts or f"{lasts.days} days at most"
    if began is None or began.earliest > on:
        ask = row.ask or "whoever decided it"
        return Today(
            f"{name} is named, and no beginning is recorded",
            f"Ask {ask} when it began: it lasts {most}.",
        )
    if (ends and ends.latest < on) or began.latest + lasts < on:
        return Today(f"{name} is over", f"It began {began.told()} and lasts {most}.")
    until = f"until {ends.show()}" if ends else f"for {most}"
    return Today(f"{name} since {began.show()}, {until}", holds=True)


def _agreed(case: Case, basis: BirthBasis, kind: Basis, on: date) -> Today:
    """Whether it stands: all who were asked agree, could decide it, and nobody took it back."""
    name, asked = kind.label, basis.agreements
    back = [row for row in asked if _past(row.withdrew_on, on)]
    if back:
        told = " and ".join(f"{_who(case, row)} took it back{_on(row.withdrew_on)}" for row in back)
        return Today("No agreement stands now", f"{told}. It was for: {name}.")
    if refused := [row for row in asked if row.agrees == Known.NO]:
        told = " and ".join(f"{_who(case, row)} does not agree{_on(row.on)}" for row in refused)
        return Today("Not agreed", f"{told}. It is wished for: {name}.")
    if not asked:
        return Today("Wished for, not agreed", f"{capital(name)}. Nobody is recorded as asked.")
    doubts = [
        f"{_who(case, row)}: {doubt}"
        for row in asked
        if not row.stands(on)
        if (doubt := ", ".join(_doubts(row)))
    ]
    if doubts:
        return Today("Not yet a valid agreement", f"{capital(name)}. {'; '.join(doubts)}.")
    return Today(f"Agreed: {name}", holds=True)


def _doubts(row: Agreement) -> list[str]:
    """What an agreement lacks to stand."""
    return [
        said
        for lacks, said in (
            (row.agrees != Known.YES, "has not said yes"),
            (row.able == Known.NO, "not able to decide it"),
            (row.able not in {Known.YES, Known.NO}, "not recorded as able to decide it"),
            (not row.informed.strip(), "how it was explained is not recorded"),
        )
        if lacks
    ]


def _past(day: PartialDate | None, on: date) -> bool:
    return day is not None and day.earliest <= on


def _who(case: Case, row: Agreement) -> str:
    return words(case, row.person, "people") or "Somebody not named"


def _on(day: PartialDate | None) -> str:
    return f" {day.told()}" if day else ""
