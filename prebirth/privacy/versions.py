"""Several versions of one case: whoever is withheld in one of them is sought in all.

A text may name somebody long before their record is there, after it was removed, or by a name
that they no longer have.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Change
from prebirth.case.family import OTHERWISE
from prebirth.case.marks import marked, marks
from prebirth.case.record import Record, Restriction
from prebirth.case.table import Table
from prebirth.privacy.redaction import Withheld

WHO = tuple(table for table, kind in RECORDS.items() if kind.who_is_who)
"""The tables by which it is known whose somebody is."""
NAMING = tuple(
    table for table in WHO if any(marked(RECORDS[table], sign) for sign in ("named_by", "place"))
)
"""Those by which a text tells of somebody: what they are called, and where they live."""
EARLIER = f"{OTHERWISE}as it was"
"""Ends the id of a record as another version holds it; no id of a record holds such a letter."""
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
    joined: JoinedVersions, others: Sequence[Case], seen: Case, held: Iterable[Withheld]
) -> JoinedVersions:
    """The same with what those whom `seen` withholds are called in the other versions."""
    kept = {(entry.table, entry.record) for entry in held}
    names = dict(_names(joined.case, others, seen, kept))
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
    it. The first version has for each the first name that they no longer have, and so on.
    """
    known: dict[tuple[str, str], dict[Record, None]] = {}
    for change in changes:
        if change.table not in NAMING or change.op == "act":
            continue
        last = ever.record(change.table, change.record)
        for content in (change.before, change.after) if last is not None else ():
            values = {change.field: content} if change.op == "set" else content or {}
            was = _as_called(last, values)
            if was is not None and was != last:
                known.setdefault((change.table, change.record), {})[was] = None
    versions = [
        {place: [*names][number] for place, names in known.items() if number < len(names)}
        for number in range(max(map(len, known.values()), default=0))
    ]
    return tuple(_with(Case(id=ever.id), version) for version in versions)


def _as_called(last: Record, values: Mapping[str, Any]) -> Record | None:
    """A record with the names and places among some values; None where they are no names."""
    kind = type(last)
    names = {
        field: value
        for field, value in values.items()
        if field in kind.model_fields and _tells_who(kind, field)
    }
    try:
        return kind.model_validate({**last.model_dump(mode="json"), **names}) if names else None
    except ValidationError:  # what a later build wrote
        return None


def _tells_who(kind: type[Record], field: str) -> bool:
    """Whether a field holds what somebody is called, or tells where they live."""
    mark = marks(kind)[field]
    return bool(mark.called or mark.place or mark.safety)


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
    case: Case, others: Sequence[Case], seen: Case, kept: Places
) -> Iterator[tuple[tuple[str, str], Record]]:
    """Each record of somebody withheld as another version holds it, if not the same.

    It is withheld like the record that it was.
    """
    for number, other in enumerate(others):
        for table in NAMING:
            for was in other.table(table):
                here = case.table(table).get(was.id)
                gone = seen.table(table).get(was.id) is None
                if here is None or not (gone or (table, was.id) in kept):
                    continue
                if was.replace(restricted=here.restricted) == here:
                    continue
                rules = (Restriction(),) if gone else here.restricted
                alias = was.replace(id=f"{was.id}{EARLIER} {number}", restricted=rules)
                yield (table, alias.id), alias
