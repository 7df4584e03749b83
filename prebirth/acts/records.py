"""Acts on tables and records: none to enter, removing, choosing between two versions."""

from __future__ import annotations

from typing import Annotated, Any

from prebirth.acts.registry import RefusedError, act
from prebirth.case.answer import NONE_MARK, Answer, answer_id
from prebirth.case.beside import once
from prebirth.case.case import RECORDS, SINGLE, record_type
from prebirth.case.change import Place
from prebirth.case.label import Code, Label
from prebirth.case.people import Role, Sex
from prebirth.case.record import Record, naming
from prebirth.case.staying import WHY_IT_STAYS, staying
from prebirth.case.values import Long, Ref
from prebirth.journal.merge import Conflict, Value
from prebirth.session import Session

TableName = Annotated[str, "the table, such as events"]
About = Annotated[str, Ref("people"), "whose records, where they belong to one person"]


def entry_of(session: Session, entry: Place) -> Record:
    """The record an act is about, also one that stands alone; raises RefusedError."""
    known = entry.table in {*SINGLE, *RECORDS}
    record: Record | None = session.case.record(*entry[:2]) if known else None
    if record is None:
        raise RefusedError("There is no such entry.")
    return record


@act("none")
def say_none(session: Session, table: TableName, *, about: About = "") -> None:
    """Say of an empty table that it was asked, and that there are none."""
    key = _none_key(table, about)
    if key in session.case.answers:
        return
    answer = Answer(id=key, question=NONE_MARK + table, about=about or None, choice=("none",))
    session.add("answers", answer, Label.of(Code.NONE, question=answer.question))


@act("not-none")
def take_back_none(session: Session, table: TableName, *, about: About = "") -> None:
    """Take back that there are none in a table."""
    session.remove("answers", _none_key(table, about), Label.of(Code.NOT_NONE))


@act("remove")
def remove(
    session: Session, entries: Annotated[tuple[Place, ...], "the entries, of one table"]
) -> None:
    """Remove entries of one table; every other entry lets go of them, and one undo restores it."""
    tables = {entry.table for entry in entries}
    if len(tables) != 1 or not tables <= {*RECORDS}:
        raise RefusedError("Remove entries from one table at a time.")
    (table,) = tables
    ids = [entry.record for entry in entries]
    if any(session.case.record(table, record) is None for record in ids):
        raise RefusedError("There is no such entry.")
    if any(staying(session.case, table, record) for record in ids):
        raise RefusedError(WHY_IT_STAYS)
    remove_all(session, table, ids)


@act("whose")
def say_whose(
    session: Session,
    entries: Annotated[tuple[Place, ...], "entries that name nobody"],
    *,
    person: Annotated[str, Ref("people"), "whom they are about"],
) -> None:
    """Say whom entries are about that name nobody; they are then in that parent's copy."""
    if person not in session.case.people:
        raise RefusedError("Nobody in this assessment has this id.")
    by_table: dict[str, dict[str, Any]] = {}
    for entry in entries:
        record = session.case.record(*entry[:2]) if entry.table in RECORDS else None
        if record is None or not record.about_nobody:
            raise RefusedError("There is no such entry, or it names somebody already.")
        value = naming(type(record), record.whose[0], person)
        by_table.setdefault(entry.table, {})[record.id] = value
    for table, values in by_table.items():
        field = record_type(table).whose[0]
        label = (
            Label.of(Code.CHANGE, table=table, record=next(iter(values)), field=field)
            if len(values) == 1
            else Label.of(Code.CHANGE_ROWS, table=table, field=field, n=len(values))
        )
        session.set_all(table, values, field, label)


def remove_all(session: Session, table: str, ids: list[str]) -> None:
    """Remove records of a table; those that are gone already are passed over."""
    label = (
        Label.of(Code.REMOVE, table=table, record=ids[0])
        if len(ids) == 1
        else Label.of(Code.REMOVE_ROWS, table=table, n=len(ids))
    )
    session.remove_all(table, ids, label)


def give_role(session: Session, person_id: str, role: Role, sex: Sex) -> None:
    """Give somebody a role by a word that says their sex too, such as aunt, as one step."""
    person = session.case.people.get(person_id)
    if person is None:
        return
    left = person.left_behind("role", role, lambda: session.now.date())  # noqa: PLW0108
    after = person.replace(**{**left, "role": role, "sex": sex})
    words = Label.of(Code.CHANGE, table="people", record=person_id, field="role")
    session.take_in([("people", after)], words)


@act("keep")
def keep(
    session: Session,
    place: Annotated[Place, "the field, or the entry, that people wrote differently"],
    *,
    number: Annotated[int, "which of the values, counted from 1; 0 for both together"],
) -> None:
    """Let one value stand of those that people wrote without knowing of each other."""
    conflict = next(
        (differing for differing in session.conflicts if differing[:3] == tuple(place)), None
    )
    if conflict is None:
        raise RefusedError("There is nothing to choose between there.")
    if number == 0 and (together := both(conflict)) is not None:
        choose(session, conflict, together)
    elif 1 <= number <= len(conflict.values):
        value = conflict.values[number - 1]
        choose(session, conflict, value.value, value)
    else:
        listed = "; ".join(
            f"{place}: {value.value if value.value is not None else 'removed'}"
            f" ({value.author or 'before'})"
            for place, value in enumerate(conflict.values, start=1)
        )
        raise RefusedError(f"Choose one of {listed}.")


def choose(session: Session, conflict: Conflict, value: Any, of: Value | None = None) -> None:
    """Let a value stand where people wrote differently; whoever wrote it stays its author."""
    session.resolve(conflict, value, Label.of(Code.CHOOSE), of)


def both(conflict: Conflict) -> Any:
    """Several values as one: texts one below the other, lists merge_entries; None if neither."""
    if not conflict.field:
        return None
    values = [value.value for value in conflict.values]
    if all(isinstance(value, list) for value in values):
        rows: list[Any] = []
        for row in (row for value in values for row in value):
            if row not in rows:
                rows.append(row)
        return rows
    marks = record_type(conflict.table).model_fields[conflict.field].metadata
    texts = all(isinstance(value, str) and value for value in values)
    if texts and any(isinstance(mark, Long) for mark in marks):
        return once(*values)
    return None


def _none_key(table: str, about: str) -> str:
    if table not in RECORDS:
        raise RefusedError("There is no such table.")
    return answer_id(NONE_MARK + table, about or None)
