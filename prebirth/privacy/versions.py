"""Several versions of one case: whoever is withheld in one of them is sought in all.

A text may name somebody long before their record is there, after it was removed, or by a name
that they no longer have.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from typing import Any, NamedTuple

from pydantic import ValidationError

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Change
from prebirth.case.family import OTHERWISE
from prebirth.case.households import Household
from prebirth.case.marks import marked, marks
from prebirth.case.people import Person
from prebirth.case.record import Record, Restriction
from prebirth.case.table import Table
from prebirth.case.values import Known
from prebirth.case.who_was_told import told_to
from prebirth.privacy.lost import hidden_people, homes_of
from prebirth.privacy.withheld import Withheld

WHO = tuple(table for table, kind in RECORDS.items() if kind.who_is_who)
"""The tables by which it is known whose somebody is."""
NAMING = tuple(
    table for table in WHO if any(marked(RECORDS[table], sign) for sign in ("named_by", "place"))
)
"""Those by which a text tells of somebody: what they are called, and where they live."""
EARLIER = f"{OTHERWISE}as it was"
"""Ends the id of a record as another version holds it; no id of a record holds such a letter."""
CONFIDENTIAL = "address_confidential"
Places = Collection[tuple[str, str]]


class JoinedVersions(NamedTuple):
    """A case with what other versions of it hold beside it, and which records those are."""

    case: Case
    added: frozenset[tuple[str, str]]


def join(case: Case, others: Iterable[Case]) -> JoinedVersions:
    """The case with what only another version holds: who is who there, and what is restricted.

    The rest of its records gives nobody away, and would only be read for nothing.
    """
    added: dict[tuple[str, str], Record] = {}
    for other in others:
        for table in RECORDS:
            for record in other.table(table):
                if (table in WHO or record.restricted) and record.id not in case.table(table):
                    added.setdefault((table, record.id), record)
    return JoinedVersions(_with(case, added), frozenset(added))


def join_names(
    joined: JoinedVersions,
    others: Sequence[Case],
    seen: Case,
    held: Iterable[Withheld],
    once: Sequence[Collection[Withheld]] = (),
) -> JoinedVersions:
    """The same with what those whom `seen` withholds are called in the other versions.

    So with what was withheld `once`, in each of the others, and is otherwise now: what was kept
    back while it stood nobody opened since.
    """
    kept = {(entry.table, entry.record) for entry in (*held, *chain.from_iterable(once))}
    names = dict(_names(joined.case, others, seen, kept, once))
    return JoinedVersions(_with(joined.case, names), joined.added | names.keys())


def who_was_who(case: Case, other: Case) -> Case | None:
    """Who is who in a case, with what another version says of the same ones; None if no other."""
    tables = {
        table: Table.of([other.table(table).get(one.id) or one for one in case.table(table)])
        for table in WHO
    }
    same = all(list(tables[table]) == list(case.table(table)) for table in NAMING)
    return None if same else Case(id=case.id).replace_tables(**tables)


def with_names(case: Case, others: Sequence[Case], seen: Case) -> Case:
    """The case with what those who are not in `seen` at all are called in the other versions."""
    return join_names(JoinedVersions(case, frozenset()), others, seen, ()).case


def once_called(ever: Case, changes: Iterable[Change]) -> tuple[Case, ...]:
    """What everybody was ever called and where they lived, as versions that hold no more.

    `ever` is all that was ever recorded, as each was written last; `changes` are all that led to
    it. The first version has for each the first name that they no longer have, and so on, with
    who lived there then. What was changed while it was restricted is restricted in it.
    """
    past = _Past(ever)
    for change in reversed(tuple(changes)):
        past.go_back(change)
    known = {place: [*reversed(states)] for place, states in past.states.items()}
    versions = [
        {place: states[number] for place, states in known.items() if number < len(states)}
        for number in range(max(map(len, known.values()), default=0))
    ]
    return tuple(_with(Case(id=ever.id), version) for version in versions)


class _Past:
    """Who is who as the changes that led to it are gone back through, the last of them first."""

    def __init__(self, ever: Case) -> None:
        self.states: dict[tuple[str, str], dict[Record, None]] = {}
        """Each record as it was at some time, where that is not as it was written last."""
        self._ever = ever
        self._values: dict[tuple[str, str], dict[str, Any]] = {}
        self._hidden = set(hidden_people(ever))

    def go_back(self, change: Change) -> None:
        """Note what a change left, and what it found: that is closed if it was closed then."""
        place = (change.table, change.record)
        last = self._ever.record(*place) if change.table in NAMING and change.op != "act" else None
        if last is None:
            return
        values = self._values.setdefault(place, {})
        for content in (change.after, change.before):
            told = {change.field: content} if change.op == "set" else content or {}
            if CONFIDENTIAL in told and isinstance(last, Person):
                yes = told[CONFIDENTIAL] == Known.YES
                (self._hidden.add if yes else self._hidden.discard)(last.id)
            values |= {name: value for name, value in told.items() if _tells_who(last, name)}
            was = _as_it_was(last, values)
            if was is None:
                continue
            rules = self._closed(was, change.field) if content is change.before else ()
            was = was.replace(restricted=(*last.restricted, *rules))
            if was.replace(restricted=last.restricted) != last:
                self.states.setdefault(place, {})[was] = None

    def _closed(self, was: Record, field: str) -> Iterator[Restriction]:
        """What closed a field when it was changed; with who lived in a home, its place changed."""
        yield from (
            rule.model_copy(update={"field": field})
            for rule in was.restricted
            if rule.field in {"", field}
        )
        places = marked(type(was), "place")
        where = field in {*places, *type(was).whose} and isinstance(was, Household)
        if where and homes_of(Case().adding(was), self._hidden):
            yield from (Restriction(field=name) for name in places)


def _as_it_was(last: Record, values: Mapping[str, Any]) -> Record | None:
    """A record with the names and places among some values; None where they are no names."""
    try:
        dumped = {**last.model_dump(mode="json"), **values}
        return type(last).model_validate(dumped) if values else None
    except ValidationError:  # what a later build wrote
        return None


def _tells_who(record: Record, field: str) -> bool:
    """Whether a field holds what somebody is called, tells where they live, or closes that."""
    kind = type(record)
    if field not in kind.model_fields:
        return False
    mark = marks(kind)[field]
    closes = field in {*kind.whose, "restricted"}
    return bool(mark.called or mark.place or mark.safety or closes)


def kept_back(table: str, versions: Sequence[Case], seen: Case, person: str) -> Iterator[Record]:
    """The records of a table that a copy does not hold, as each of the versions has them.

    Of a record of another version alone, those that were closed to its reader there: what they
    could read is no secret. The first of the versions is the one that is seen.
    """
    whole, *others = versions
    here, shown = whole.table(table), seen.table(table)
    for case in versions:
        yield from (one for one in case.table(table) if one.id in here and one.id not in shown)
    for case in others if person else ():
        told = told_to(case, person)
        yield from (one for one in case.table(table) if one.still_closed_to(person, told))


def part(seen: Case, held: Iterable[Withheld], added: Places) -> tuple[Case, list[Withheld]]:
    """What was seen and withheld of the case alone, without what was added to it."""
    tables = {
        table: Table.of([one for one in seen.table(table) if (table, one.id) not in added])
        for table in {table for table, _ in added}
    }
    alone = seen.replace_tables(**tables) if tables else seen
    return alone, [entry for entry in held if (entry.table, entry.record) not in added]


def _with(case: Case, added: Mapping[tuple[str, str], Record]) -> Case:
    rows: dict[str, list[Record]] = {}
    for (table, _), record in added.items():
        rows.setdefault(table, [*case.table(table)]).append(record)
    tables = {table: Table.of(records) for table, records in rows.items()}
    return case.replace_tables(**tables) if tables else case


def _names(
    case: Case,
    others: Sequence[Case],
    seen: Case,
    kept: Places,
    once: Sequence[Collection[Withheld]],
) -> Iterator[tuple[tuple[str, str], Record]]:
    """Each record of somebody withheld as another version holds it, if not the same.

    It is withheld like the record that it was, and what was withheld of it there.
    """
    for number, (other, held) in enumerate(zip(others, once or repeat(()), strict=False)):
        fields: dict[tuple[str, str], set[str]] = {}
        for entry in held:
            fields.setdefault((entry.table, entry.record), set()).add(entry.field)
        for table in NAMING:
            for was in other.table(table):
                here = case.table(table).get(was.id)
                gone = seen.table(table).get(was.id) is None
                if here is None or not (gone or (table, was.id) in kept):
                    continue
                if was.replace(restricted=here.restricted) == here:
                    continue
                rules: Iterable[Restriction] = (Restriction(),)
                if not gone:
                    closed = _closed_fields(was, here, fields.get((table, was.id), ()))
                    rules = (*here.restricted, *(Restriction(field=name) for name in closed))
                alias = was.replace(id=f"{was.id}{EARLIER} {number}", restricted=tuple(rules))
                yield (table, alias.id), alias


def _closed_fields(was: Record, here: Record, held: Collection[str]) -> Iterator[str]:
    """The names and places of a record that were withheld as it was, and are no more the same."""
    for name, mark in marks(type(was)).items():
        tells = mark.called or mark.place or mark.safety
        if tells and not {"", name}.isdisjoint(held) and getattr(was, name) != getattr(here, name):
            yield name
