"""Whether something that somebody tells is in the record already."""

from __future__ import annotations

from collections.abc import Callable
from difflib import SequenceMatcher
from typing import Any

from prebirth.case.case import Case
from prebirth.case.record import Record

SAME = 0.6
"""How alike two texts must be, from nothing to one, to be shown as perhaps the same; a person decides."""


def alike(case: Case, table: str, record: Record) -> list[Record]:
    """The records that may be the same as this one: of the same day and kind, the same person, or in much the same words."""
    same = LIKE.get(table)
    return (
        [one for one in case.table(table) if one.id != record.id and same(one, record)]
        if same
        else []
    )


def _appointments(one: Any, other: Any) -> bool:
    return (
        _day(one.on, other.on)
        and _may_be(one.service, other.service)
        and _may_be(one.person, other.person)
    )


def _events(one: Any, other: Any) -> bool:
    return _day(one.on, other.on) and (
        (bool(one.kind) and one.kind == other.kind) or _words(one.happened, other.happened)
    )


def _people(one: Any, other: Any) -> bool:
    names = [
        {name.casefold() for name in (who.names, who.known_as) if name} for who in (one, other)
    ]
    firsts = [{name.split()[0] for name in known if name.split()} for known in names]
    return bool(names[0] & names[1]) or (bool(firsts[0] & firsts[1]) and _day(one.born, other.born))


def _checks(one: Any, other: Any) -> bool:
    return bool(one.about) and one.about == other.about and _may_be(one.asked_of, other.asked_of)


def _day(one: Any, other: Any) -> bool:
    """Whether two dates are one: a month holds each of its days."""
    return (
        bool(one)
        and bool(other)
        and all(not a or not b or a == b for a, b in zip(one.key, other.key, strict=True))
    )


def _may_be(one: Any, other: Any) -> bool:
    return not one or not other or one == other


def _words(one: str, other: str) -> bool:
    return (
        bool(one)
        and bool(other)
        and SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= SAME
    )


LIKE: dict[str, Callable[[Any, Any], bool]] = {
    "appointments": _appointments,
    "events": _events,
    "people": _people,
    "checks": _checks,
}
"""The tables of which facts are offered one by one."""
