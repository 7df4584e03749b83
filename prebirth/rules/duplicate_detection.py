"""Whether a new fact may be in the record already; a person decides whether it is."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher
from typing import Any

from prebirth.case.case import Case
from prebirth.case.record import Record

SIMILARITY = 0.6
"""The least ratio, of difflib.SequenceMatcher, at which two texts may say the same."""


def possible_duplicates(case: Case, table: str, record: Record) -> list[Record]:
    """The records of a table that may tell of the same thing as this one, without itself."""
    same = LIKE.get(table)
    return (
        [known for known in case.table(table) if known.id != record.id and same(known, record)]
        if same
        else []
    )


def _same_appointment(known: Any, told: Any) -> bool:
    return (
        _may_be_same_day(known.on, told.on)
        and _equal_or_unsaid(known.service, told.service)
        and _equal_or_unsaid(known.person, told.person)
    )


def _same_event(known: Any, told: Any) -> bool:
    return _may_be_same_day(known.on, told.on) and (
        (bool(known.kind) and known.kind == told.kind) or _similar(known.happened, told.happened)
    )


def _same_person(known: Any, told: Any) -> bool:
    names = [
        {name.casefold() for name in (person.names, person.known_as) if name}
        for person in (known, told)
    ]
    firsts = [{name.split()[0] for name in called if name.split()} for called in names]
    return bool(names[0] & names[1]) or (
        bool(firsts[0] & firsts[1]) and _may_be_same_day(known.born, told.born)
    )


def _same_check(known: Any, told: Any) -> bool:
    return (
        bool(known.about)
        and known.about == told.about
        and _equal_or_unsaid(known.asked_of, told.asked_of)
    )


def _may_be_same_day(one: Any, other: Any) -> bool:
    """Whether two partial dates agree as far as both go: a month agrees with each of its days."""
    return (
        bool(one)
        and bool(other)
        and all(not a or not b or a == b for a, b in zip(one.key, other.key, strict=True))
    )


def _equal_or_unsaid(one: Any, other: Any) -> bool:
    return not one or not other or one == other


def _similar(one: str, other: str) -> bool:
    return (
        bool(one)
        and bool(other)
        and SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= SIMILARITY
    )


LIKE: dict[str, Callable[[Any, Any], bool]] = {
    "appointments": _same_appointment,
    "events": _same_event,
    "people": _same_person,
    "checks": _same_check,
}
"""The tables of which facts are offered one by one."""
