"""Two records of one person or one agency, put together: every word of both is kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer, answer_id
from prebirth.case.beside import in_words, once, restricted_too
from prebirth.case.case import RECORDS, SINGLE, Case, field_adapter
from prebirth.case.change import Change
from prebirth.case.dates import PartialDate
from prebirth.case.marks import NOTHING, Kind, Mark, marked, marks
from prebirth.case.people import OtherName, Person
from prebirth.case.record import Record, Restriction, is_key, is_prose, ref_of
from prebirth.case.references import references
from prebirth.case.sameness import may_be_one_day
from prebirth.case.ties import Tie
from prebirth.case.values import Known, Model

JOINED = tuple(
    table
    for table, kind in RECORDS.items()
    if (mark := marks(kind).get("joined")) and mark.kind != Kind.FACT
)
"""The tables whose records can turn out to be two of one; a fact called so is something else."""


class TwoInOne(NamedTuple):
    """Which record stays, and which becomes part of it."""

    table: str
    kept: str
    other: str


def joinable(case: Case, joint: TwoInOne) -> bool:
    """Whether both records are there, and are two."""
    if joint.table not in JOINED or joint.kept == joint.other:
        return False
    rows = case.table(joint.table)
    return joint.kept in rows and joint.other in rows


def differing(case: Case, joint: TwoInOne) -> list[str]:
    """The fields that say one thing in one record and another in the other: somebody chooses.

    Lists and texts in sentences are put together, and so ask nothing; nor does a year beside a day
    in it, which says more.
    """
    kept, other = _both(case, joint)
    kind: type[Record] = type(kept)
    return [
        name
        for name, mark in marks(kind).items()
        if (mark.kind == Kind.FACT or name == "evidence")
        and not _adds_up(kind, name)
        and getattr(kept, name) not in NOTHING
        and getattr(other, name) not in NOTHING
        and getattr(kept, name) != getattr(other, name)
        and not _one_day(getattr(kept, name), getattr(other, name))
    ]


def pointing(case: Case, joint: TwoInOne) -> list[tuple[str, Record]]:
    """The records that point to the one that becomes part of the other, with their tables."""
    gone = (joint.table, joint.other)
    return [
        (name, record)
        for name in RECORDS
        for record in case.table(name)
        if gone in references(record)
        or (joint.table == "people" and isinstance(record, Answer) and record.about == joint.other)
    ]


def joining(case: Case, joint: TwoInOne, taken: Collection[str] = ()) -> list[Change]:
    """The changes that put two records together, as one step.

    `taken` names the fields of which the value of the record that goes is to stand; the other
    value of each stays beside it in words.
    """
    return changes_between(case, together(case, joint, taken))


def changes_between(case: Case, after: Case) -> list[Change]:
    """The changes that make one case another, what points before what is removed."""
    changed: list[Change] = []
    new: list[Change] = []
    removed: list[Change] = []
    for table in (*RECORDS, *SINGLE):
        for record in [case.record(table, table)] if table in SINGLE else case.table(table):
            now = after.record(table, record.id)
            if now is None:
                removed.append(Change("remove", table, record.id, before=_json(record)))
            elif now is not record:
                changed += _sets(table, record, now)
        if table in RECORDS:
            rows = [row for row in after.table(table) if row.id not in case.table(table)]
            new += [Change("add", table, row.id, after=_json(row)) for row in rows]
    # What points comes first: taken back in the opposite order, each finds its record again.
    return [*changed, *new, *removed]


def together(case: Case, joint: TwoInOne, taken: Collection[str] = ()) -> Case:
    """The case in which two records are one."""
    keys = _keys(case, joint)
    after = case
    for table in (*RECORDS, *SINGLE):
        for record in [case.record(table, table)] if table in SINGLE else list(case.table(table)):
            made = _turned(record, joint, keys)
            if made is not record:
                after = after.adding(made)
    kept, _ = _both(case, joint)
    after = after.adding(kept.replace(**_merged(case, joint, taken)))
    for tie in case.ties if joint.table == "people" else ():
        if tie.people == {joint.kept, joint.other}:
            after = without_tie(after, tie, joint.kept, named=case)
    if joint.table == "people":
        about = [answer.id for answer in after.answers if answer.about == joint.other]
        after = with_answers(after, about, joint.kept)
    rows = after.table(joint.table).without(joint.other)
    return after.replace_tables(**{joint.table: rows})


def joined_into(case: Case, table: str, record: str) -> str:
    """The id of the record that another has become part of; empty where it has not."""
    if table not in JOINED:
        return ""
    rows = (row for row in case.table(table) if row.id != record)
    return next((row.id for row in rows if record in row.joined), "")


def who_is(case: Case, key: str) -> str:
    """The id somebody has now who was known by this one; their own, where they are listed."""
    if any(key in case.table(table) for table in JOINED):
        return key
    found = (joined_into(case, table, key) for table in JOINED)
    return next(filter(None, found), key)


def same_as(case: Case, key: str) -> frozenset[str]:
    """The ids under which somebody was known: their own, and of records that became part of it."""
    for table in JOINED:
        if found := case.table(table).get(key):
            return frozenset((key, *found.joined))
    return frozenset((key,))


def _both(case: Case, joint: TwoInOne) -> tuple[Any, Any]:
    rows = case.table(joint.table)
    return rows.get(joint.kept), rows.get(joint.other)


def _taken_over(mark: Mark) -> bool:
    """Whether the record that stays takes a field over: not who entered it, when, and its place."""
    return mark.kind == Kind.FACT or mark.signed or mark.adds_up


def _adds_up(kind: type[Record], name: str) -> bool:
    """Whether two values of a field can stand together."""
    return inner_type(kind.model_fields[name].annotation)[0] or is_prose(kind, name)


def _merged(case: Case, joint: TwoInOne, taken: Collection[str]) -> dict[str, Any]:
    """The facts of the record that stays, where they become others."""
    kept, other = _both(case, joint)
    found: dict[str, Any] = {}
    kind: type[Record] = type(kept)
    for name, mark in marks(kind).items():
        if not _taken_over(mark):
            continue
        one, two = (
            _without_self(kind, name, _renamed(kind, name, value, joint), joint)
            for value in (getattr(kept, name), getattr(other, name))
        )
        found[name] = _together(kind, name, one, two, take=name in taken)
    joined = dict.fromkeys((*kept.joined, other.id, *other.joined))
    found["joined"] = tuple(key for key in joined if key != kept.id)
    if isinstance(kept, Person):
        found["other_names"] = _other_names(found, kept, other)
        found["restricted"] = (*found["restricted"], *_of_names(found["restricted"]))
    words, rules = _beside(case, joint, found, taken)
    found["otherwise"] = once(found["otherwise"], *words)
    rules = tuple(rule for rule in rules if rule not in found["restricted"])
    found["restricted"] = (*found["restricted"], *rules)
    return {name: after for name, after in found.items() if after != getattr(kept, name)}


def _beside(
    case: Case, joint: TwoInOne, stands: Mapping[str, Any], taken: Collection[str]
) -> tuple[list[str], tuple[Restriction, ...]]:
    """What one of the two says otherwise and does not stand, and what keeps it from somebody."""
    words: list[str] = []
    rules: tuple[Restriction, ...] = ()
    for name in differing(case, joint):
        gone = case.record(joint.table, joint.kept if name in taken else joint.other)
        value = _renamed(type(gone), name, getattr(gone, name), joint)
        value = _without_self(type(gone), name, value, joint)
        # A name stands among the other names, with what keeps it from somebody.
        listed = isinstance(gone, Person) and marks(Person)[name].called
        if not listed and value not in {*NOTHING, stands[name]}:
            words += in_words(case, gone, [name])
            rules += restricted_too(gone.restricted, {name}, "otherwise")
    return words, rules


def _one_day(one: Any, two: Any) -> bool:
    """Whether both are days, one of them known less exactly than the other."""
    days = isinstance(one, PartialDate) and isinstance(two, PartialDate)
    return days and may_be_one_day(one, two)


def _together(kind: type[Record], name: str, one: Any, two: Any, *, take: bool) -> Any:
    if one in NOTHING or two in NOTHING or one == two:
        return two if one in NOTHING else one
    if _one_day(one, two):
        return max(one, two, key=lambda day: (bool(day.month), bool(day.day)))
    if isinstance(one, tuple):
        return (*one, *(row for row in two if row not in one))
    if is_prose(kind, name):
        return once(one, two)
    return two if take else one


def _other_names(found: dict[str, Any], kept: Person, other: Person) -> tuple[OtherName, ...]:
    """The names of both under which the record that stays is not listed."""
    listed = {found["names"], found["known_as"], *(row.name for row in found["other_names"])}
    spoken = (kept.names, kept.known_as, other.names, other.known_as)
    more = dict.fromkeys(name for name in spoken if name and name not in listed)
    return (*found["other_names"], *(OtherName(name=name) for name in more))


def _of_names(restricted: tuple[Restriction, ...]) -> Iterator[Restriction]:
    """What keeps a name from somebody keeps the other names from them too."""
    called = marked(Person, "called")
    known = {(rule.field, rule.people) for rule in restricted}
    for rule in restricted:
        if rule.field in called and ("other_names", rule.people) not in known:
            yield rule.model_copy(update={"field": "other_names"})


def _without_self(kind: type[Model], name: str, value: Any, joint: TwoInOne) -> Any:
    """A field of the record that stays, without its own id: nobody is their own relative."""
    if ref_of(kind, name) != joint.table:
        return value
    if isinstance(value, tuple):
        return tuple(part for part in value if part != joint.kept)
    return None if value == joint.kept else value


def _turned(record: Record, joint: TwoInOne, keys: Mapping[str, str]) -> Record:
    """A record in which what points to the one that goes points to the one that stays.

    So does what names an entry by its table and id: a manager's comment, an answered prompt. What
    left, was signed or told keeps such a key as it was.
    """
    found: dict[str, Any] = {}
    for name in type(record).model_fields:
        before = getattr(record, name)
        after = _renamed(type(record), name, before, joint)
        if name != "id" and not record.left:
            after = _keyed(type(record), name, after, keys)
        if after != before:
            found[name] = after
    return record.replace(**found) if found else record


def _once(parts: tuple[Any, ...]) -> Iterator[Any]:
    """The parts of a list, each once: a row about both has become two about one."""
    for place, part in enumerate(parts):
        if part not in parts[:place]:
            yield part


def _keyed(kind: type[Model], name: str, value: Any, keys: Mapping[str, str]) -> Any:
    """A field in which entries are named by the keys they have now."""
    if isinstance(value, tuple):
        return tuple(_keyed(kind, name, part, keys) for part in value)
    if isinstance(value, Model):
        fields = type(value).model_fields
        after = {one: _keyed(type(value), one, getattr(value, one), keys) for one in fields}
        return value.model_copy(update=after)
    return keys.get(value, value) if isinstance(value, str) and is_key(kind, name) else value


def _keys(case: Case, joint: TwoInOne) -> dict[str, str]:
    """The table and id by which an entry is named, before and after."""
    keys = {f"{joint.table}/{joint.other}": f"{joint.table}/{joint.kept}"}
    for answer in case.answers if joint.table == "people" else ():
        if answer.about == joint.other:
            keys[f"answers/{answer.id}"] = f"answers/{answer_id(answer.question, joint.kept)}"
    return keys


def _renamed(kind: type[Model], name: str, value: Any, joint: TwoInOne) -> Any:
    """A field's value in which the id that goes is the one that stays."""
    if isinstance(value, Model):
        return value.model_copy(
            update={
                field: _renamed(type(value), field, getattr(value, field), joint)
                for field in type(value).model_fields
            }
        )
    if isinstance(value, tuple):
        parts = tuple(_renamed(kind, name, part, joint) for part in value)
        return parts if parts == value else tuple(_once(parts))
    points = isinstance(value, str) and value == joint.other and ref_of(kind, name) == joint.table
    return joint.kept if points and not (kind is Answer and name == "about") else value


def without_tie(case: Case, tie: Tie, kept: str, named: Case | None = None) -> Case:
    """The case without a tie between two who are one; what it said stays beside, in words.

    `named` is the case in which whom it names are still two.
    """
    person = case.people.get(kept)
    case = case.replace_tables(ties=case.ties.without(tie.id))
    names = [
        name
        for name, mark in marks(Tie).items()
        if name not in tie.whose and (mark.kind == Kind.FACT or name == "evidence")
    ]
    said = ". ".join(part.rstrip(".") for part in in_words(named or case, tie, names))
    if person is None or not (said or tie.disputed):
        return case
    rules = (rule.model_copy(update={"field": "otherwise"}) for rule in tie.restricted)
    disputes = (row.model_copy(update={"field": "otherwise"}) for row in tie.disputed)
    return case.adding(
        person.replace(
            otherwise=once(person.otherwise, f"Their relationship was recorded as: {said}."),
            restricted=tuple(dict.fromkeys((*person.restricted, *rules))),
            disputed=tuple(dict.fromkeys((*person.disputed, *disputes))),
        )
    )


def with_answers(case: Case, answers: Collection[str], kept: str) -> Case:
    """The answers about somebody, moved to who they are, or put together with those there."""
    for answer in [case.answers.get(key) for key in answers]:
        if answer is None:
            continue
        key = answer_id(answer.question, kept)
        there = case.answers.get(key)
        moved = answer.replace(id=key, about=kept)
        case = case.replace_tables(answers=case.answers.without(answer.id))
        case = case.adding(moved if there is None else _both_said(case, there, moved))
    return case


def _both_said(case: Case, there: Answer, moved: Answer) -> Answer:
    """Two answers as one: what was said otherwise in the other record stays in words."""
    found = {
        name: _together(Answer, name, getattr(there, name), getattr(moved, name), take=False)
        for name, mark in marks(Answer).items()
        if _taken_over(mark)
    }
    said = [there.text, moved.text]
    chosen = [set(one.choice) - {Known.NOT_ASKED} for one in (there, moved)]
    if all(chosen) and chosen[0] != chosen[1]:
        said.append(f"Also said: {', '.join(moved.choice)}.")
    if there.number is not None and moved.number not in {None, there.number}:
        said.append(f"Also said: {moved.number:g} {moved.unit}".rstrip() + ".")
    differ = [
        name
        for name in found
        if name != "number" and not _adds_up(Answer, name)
        if getattr(there, name) not in NOTHING and getattr(there, name) != getattr(moved, name)
    ]
    said += [f"Also said: {part}." for part in in_words(case, moved, differ)]
    found["unit"] = moved.unit if there.number is None else there.unit
    found["choice"] = (there if chosen[0] or not chosen[1] else moved).choice or moved.choice
    found["text"] = once(*said)
    names = {*differ, "choice", "number"}
    found["restricted"] = (
        *found["restricted"],
        *restricted_too(moved.restricted, names, "text"),
    )
    if there.empty:
        found |= {"entered_by": moved.entered_by, "entered_at": moved.entered_at}
    return there.replace(**found)


def _sets(table: str, before: Record, after: Record) -> Iterator[Change]:
    for name in type(before).model_fields:
        one, two = getattr(before, name), getattr(after, name)
        if one != two:
            dump = field_adapter(table, name).dump_python
            yield Change(
                "set", table, before.id, name, dump(one, mode="json"), dump(two, mode="json")
            )


def _json(record: Record) -> dict[str, Any]:
    return record.model_dump(mode="json", exclude_defaults=True) | {"id": record.id}
