"""What stays as it was entered: the log of copies, signatures, and who was told what.

Such a record (`stays=True` where its type is declared) says what was done. Once it has `left` it
is neither removed nor changed; fields that say `after_it_left` may change, and one that
`only_grows` takes further rows. When what it points to is removed, words take the place of it:
nothing that it points to is ever removed without them, by undo or in any other way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from prebirth.case.case import RECORDS, Case, field_adapter, record_type
from prebirth.case.change import Change
from prebirth.case.dates import PartialDate
from prebirth.case.marks import Kind, marked, marks
from prebirth.case.oversight import SignOff
from prebirth.case.record import Record, ref_of

WHY_IT_STAYS = (
    "What left, what was signed and what was told stays as it was entered. Put it right with "
    "“Put right…”, which leaves both in the record."
)


def staying(case: Case, table: str, record: str) -> bool:
    """Whether a record stays as it was entered."""
    found = case.table(table).get(record) if table in RECORDS else None
    return found is not None and found.left


def against_what_stays(case: Case, changes: Sequence[Change]) -> list[Change]:
    """The changes that would remove or alter what stays, or leave it pointing to nothing."""
    return [*_altering(case, changes), *leaving_nothing(case, changes)]


def leaving_nothing(case: Case, changes: Sequence[Change]) -> list[Change]:
    """The removals that what stays points to, where nothing of it takes words in their place."""
    removals = [change for change in changes if change.op == "remove"]
    if not removals:
        return []
    released = {
        (change.table, change.record, change.field): _parts(change.after)
        for change in changes
        if change.op == "set" and _of_such_a_type(change)
    }
    held = {
        (target, key)
        for table, record in _all_staying(case)
        for field, target, keys in _pointing(record)
        for key in released.get((table, record.id, field), keys)
        if key in keys
    }
    return [change for change in removals if (change.table, change.record) in held]


def named_by_what_stays(case: Case, changes: Sequence[Change]) -> list[Change]:
    """The changes of what a record is called, or of whether it is there, to which others point.

    Those others stay as they were entered: whom and what they name is to be known by what it
    was called then, so undo does not take such a change back.
    """
    held = held_by_what_stays(case)
    readers = {
        reader for _, record in _all_staying(case) if (reader := getattr(record, "reader", ""))
    }
    return [
        change
        for change in changes
        if ((change.table, change.record) in held or change.record in readers)
        and (change.op == "remove" or (change.op == "set" and _known_by(change)))
    ]


def held_by_what_stays(case: Case) -> set[tuple[str, str]]:
    """The table and the id of everything that what stays points to."""
    return {
        (target, key)
        for _, record in _all_staying(case)
        for _, target, keys in _pointing(record)
        for key in keys
    }


def _known_by(change: Change) -> bool:
    """Whether a change is of a field by which people know which record it is."""
    kind = record_type(change.table)
    named = (*marked(kind, "named_by"), *marked(kind, "called"))
    return change.field in (named or kind.columns[:3])


def _all_staying(case: Case) -> Iterator[tuple[str, Record]]:
    """Every record that stays as it was entered, with its table."""
    for table, kind in RECORDS.items():
        if kind.stays:
            yield from ((table, record) for record in case.table(table) if record.left)


def _pointing(record: Record) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The fields by which a record says who or what it was, with the table and the ids."""
    for field, mark in marks(type(record)).items():
        table = ref_of(type(record), field) if mark.kept_as else None
        if table and (keys := _parts(getattr(record, field))):
            yield field, table, keys


def _altering(case: Case, changes: Sequence[Change]) -> list[Change]:
    """The changes that would remove or alter what stays."""
    if not any(_of_such_a_type(change) for change in changes):
        return []
    gone = {(change.table, change.record) for change in changes if change.op == "remove"}
    new = {(change.table, change.record) for change in changes if change.op == "add"}
    return [
        change
        for change in changes
        if _of_such_a_type(change)
        and (record := case.table(change.table).get(change.record))
        and record.left
        and not (
            _beside_a_key(record, change)
            if isinstance(record, SignOff) and record.seal
            else _allowed(record, change, changes, gone, new)
        )
    ]


def entered_elsewhere(case: Case, came_with: str) -> Case:
    """The case with its log, signatures and tellings marked as entered somewhere else."""
    for table, kind in RECORDS.items():
        rows = case.table(table) if kind.stays else ()
        for record in list(rows):
            case = case.adding(marked_as_from(record, came_with))
    return case


def marked_as_from(record: Record, came_with: str) -> Record:
    """A record marked with what it came from elsewhere, where it is of a kind that stays."""
    if type(record).stays and not getattr(record, "came_with", ""):
        return record.replace(came_with=came_with)
    return record


def with_words(
    case: Case, record: Record, fields: dict[str, Any], gone: Collection[tuple[str, str]]
) -> dict[str, Any]:
    """The changed fields of a record that stays, with words for what it points to no more.

    What was kept from somebody is kept from them still: the words take over the restriction.
    """
    kept = dict(fields)
    for field in fields:
        mark, table = marks(type(record))[field], ref_of(type(record), field)
        if not (mark.kept_as and table):
            continue
        for key in _parts(getattr(record, field)):
            found: Record | None = case.record(table, key) if (table, key) in gone else None
            if found is None:
                continue
            before = kept.get(mark.kept_as, getattr(record, mark.kept_as))
            name = called_of(found)
            if name and name not in before:
                kept[mark.kept_as] = ", ".join(filter(None, (before, name)))
            if found.restricted:
                rules = (
                    rule.model_copy(update={"field": mark.kept_as}) for rule in found.restricted
                )
                kept["restricted"] = (*kept.get("restricted", record.restricted), *rules)
    return kept


def without_words_taken_back(case: Case, changes: Sequence[Change]) -> list[Change]:
    """What undoes a step, except that words in the place of what was removed stay.

    So does what restricts them, since they may name somebody who was restricted.
    """
    worded = {
        (change.table, change.record)
        for change in changes
        if change.op == "set"
        and staying(case, change.table, change.record)
        and change.field in _words_of(record_type(change.table))
    }
    return [
        change
        for change in changes
        if (change.table, change.record) not in worded
        or change.field not in {"restricted", *_words_of(record_type(change.table))}
    ]


def _of_such_a_type(change: Change) -> bool:
    return change.op != "act" and change.table in RECORDS and RECORDS[change.table].stays


def _allowed(
    record: Record,
    change: Change,
    changes: Sequence[Change],
    gone: Collection[tuple[str, str]],
    new: Collection[tuple[str, str]],
) -> bool:
    """Whether a change of a record that stays is one that is meant for it."""
    if change.op != "set":
        return False
    kind = type(record)
    mark = marks(kind)[change.field]
    before = field_adapter(change.table, change.field).dump_python(
        getattr(record, change.field), mode="json"
    )
    after = change.after
    if before == after or mark.kind == Kind.LAYOUT:
        return True
    if mark.after_it_left:
        return not mark.only_grows or list(after or ())[: len(before)] == list(before)
    if table := ref_of(kind, change.field):
        lost = {(table, key) for key in set(_parts(before)) - set(_parts(after))}
        gained = {(table, key) for key in set(_parts(after)) - set(_parts(before))}
        return (bool(lost) and lost <= set(gone)) or (
            bool(gained) and gained <= set(new) and (not lost or len(lost) == len(gained))
        )
    return any(
        other.kept_as == change.field
        and str(after).startswith(before)
        and _lets_go(kind, name, change, changes, gone)
        for name, other in marks(kind).items()
    )


def _beside_a_key(signature: SignOff, change: Change) -> bool:
    """Whether a change leaves all that a key signed, and says something beside it.

    Its comments are answered; what is put right or taken back comes from whoever holds the key.
    """
    if change.op != "set" or change.field not in SignOff.beside_a_key:
        return False
    dump = field_adapter(change.table, change.field)
    before, after = getattr(signature, change.field), dump.validate_python(change.after or ())
    if change.field == "corrections":
        return after[: len(before)] == before and all(row.proof for row in after[len(before) :])
    asked = [[(row.about, row.says) for row in rows] for rows in (before, after)]
    return asked[0] == asked[1]


def _lets_go(
    kind: type[Record],
    field: str,
    words: Change,
    changes: Sequence[Change],
    gone: Collection[tuple[str, str]],
) -> bool:
    """Whether the same step takes out of a field what it removes, so that words take its place."""
    table = ref_of(kind, field)
    return any(
        (change.op, change.table, change.record, change.field)
        == ("set", words.table, words.record, field)
        and any((table, key) in gone for key in _parts(change.before))
        for change in changes
    )


def _words_of(kind: type[Record]) -> frozenset[str]:
    """The fields whose words take the place of what a record pointed to."""
    return frozenset(mark.kept_as for mark in marks(kind).values() if mark.kept_as)


def _parts(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(value) if isinstance(value, list | tuple) else (str(value),)


def called_of(record: Record) -> str:
    """What a record is called, whole, since it is kept so; a title that a reader knows it by."""
    if name := getattr(record, "name", ""):
        return str(name)
    shown = [name for name in record.columns[:3] if not ref_of(type(record), name)]
    parts = [getattr(record, name) for name in shown]
    said = [part.show() if isinstance(part, PartialDate) else str(part or "") for part in parts]
    return ", ".join(filter(None, said)) or record.label
