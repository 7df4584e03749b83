"""The tables of the report: which facts of each kind of record stand in a row, and how wide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.agencies import Agency, Told
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.course import NO_LONGER, course_of
from prebirth.case.dates import PartialDate
from prebirth.case.decided import replaced
from prebirth.case.households import Household
from prebirth.case.marks import marks
from prebirth.case.not_yet import NOT_TOLD, has_been
from prebirth.case.oversight import SignOff
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import COMMON, Record, column_parts
from prebirth.case.table import R
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.tellings import Telling
from prebirth.case.ties import CURRENT_COUPLE, Tie
from prebirth.case.who_was_told import NO_DAY
from prebirth.copies.said import Said
from prebirth.layout.blocks import Grid
from prebirth.rules.prompts.rule import table_of
from prebirth.wording.after_loss import stands_after_loss
from prebirth.wording.facts import (
    after_lead,
    age_words,
    capital,
    disputes,
    field_title,
    home_name,
    record_name,
    record_title,
    with_title,
)
from prebirth.wording.signatures import signature_words

HOLDS_NO_MORE = "Replaced: no longer valid"
"""What stands at a decision in whose place another was made."""
NOT_IN_THIS_PAPER = "What was decided is not in this paper."
"""What stands in a parent's copy at a decision of which it may not say what it is."""
SEE_TELLINGS = "Told since: see “Who was told”."
"""What stands at a record of which somebody was told, where the table of tellings says whom."""
UNSAID = "The day has passed, and it is not said here if it was held."
"""What stands at a family meeting that was set, and of which nobody said more."""

ABOUT, NOT_SAID_HERE = "about", "Nobody is named"
"""What stands where no paper says whom a record is about: it is not about nobody."""

Cell = Callable[[Said, Any, date], str]
Columns = tuple[tuple[str, float], ...]
"""Fields and their share of the width, as a record type declares them."""


class Column(NamedTuple):
    """A column: title, share of the width, and what stands in it."""

    title: str
    weight: float
    cell: Cell
    awaited: bool = True
    """Whether somebody is to enter it: what is put right afterwards, nobody waits for."""


def fields_of(columns: Columns) -> set[str]:
    """The fields that stand in some columns."""
    groups = (group for column, _ in columns for group in column_parts(column)[1])
    return {field for group in groups for field in group}


def _column(table: str, spec: str, weight: float, *, parent: bool, past: bool) -> Column:
    """A column titled by its first field, or by the title it bears of its own.

    A field after + stands below with its title, and so does the first where a + stands before it.
    One after / stands without, as long as what it follows says something: else it would be read
    as that. What every record carries, such as how we know, stands so for professionals alone: it
    can tell who said it.
    """
    kind, (own, groups) = RECORDS[table], column_parts(spec)
    title, titles_all = groups[0][0], spec.startswith(f"{own}: +")
    first, *rest = (
        [name for name in group if name == title or not (parent and name in COMMON)]
        for group in groups
    )

    def cell(said: Said, record: Record, _on: date) -> str:
        lines = _group(said, record, first, bare=bool(own), titled=titles_all, past=past)
        for names in filter(None, rest):
            lines += _group(said, record, names, bare=False, titled=True, past=past)
        if not lines and isinstance(record, Telling) and Telling.to_whom.issuperset(first):
            return say(NOT_SAID_HERE)
        # Whom somebody told stands as an agency and as it was called then: once, where alike.
        return "\n".join(dict.fromkeys(lines))

    awaited = not marks(kind)[title].after_it_left
    return Column(say(own) if own else _title(kind, title, past=past), weight, cell, awaited)


def _title(kind: type[Record], name: str, *, past: bool) -> str:
    """What a field is called, after a loss as what had been planned."""
    was = marks(kind)[name].past if past else ""
    return say(was) if was else field_title(kind, name)


def _group(
    said: Said, record: Record, names: list[str], *, bare: bool, titled: bool, past: bool
) -> list[str]:
    """The lines of fields that stand together; those after an empty first bear their own titles.

    `bare` ones are told by the title of their column, whichever of them it is.
    """
    head, *others = [(name, _words(said, record, name)) for name in names]
    lines = [_titled(record, *head, past=past) if titled else head[1]]
    lines += [
        words if head[1] or bare else _titled(record, name, words, past=past)
        for name, words in others
    ]
    return [line for line in lines if line]


def _titled(record: Record, name: str, words: str, *, past: bool) -> str:
    """What a field says after its title, or after the lead that says as much."""
    if not words or marks(type(record))[name].lead:
        return words
    return with_title(_title(type(record), name, past=past), words)


def _words(said: Said, record: Record, name: str) -> str:
    """A fact as text, after its lead; who was told stands by the day, which is written once."""
    if not marks(type(record))[name].tells:
        return _plain(said, record, name)
    since = say(SEE_TELLINGS) if _told_since(said, record) else ""
    return "\n".join(filter(None, (_told(said, record, name), since)))


def not_told() -> str:
    """That somebody is not told yet; where that may not be said, that they may be."""
    return capital(say(NOT_TOLD) if may_deny() else say("told, or still to be told"))


def _plain(said: Said, record: Record, name: str) -> str:
    """A fact as text, after its lead; of a telling without a day it says that there is none."""
    text = _true_of_people(said, record, name, said.fact(record, name))
    if isinstance(record, SignOff) and name == "seal":
        return signature_words(said.case, record)
    if isinstance(record, Telling) and name == record.dated and not text:
        return say_none(NO_DAY) if record.told else not_told()
    if not text and name == ABOUT and name in record.whose:
        return say(NOT_SAID_HERE)
    lead, value = marks(type(record))[name].lead, getattr(record, name)
    if lead and text and isinstance(value, PartialDate):
        return after_lead(lead, value) + text.removeprefix(value.show())
    return say(lead) + text if text else ""


def _true_of_people(said: Said, record: Record, name: str, text: str) -> str:
    """A fact as text; who or what has no name has a row all the same, and no tie outlives one."""
    if isinstance(record, Person) and name == "names" and not text:
        return said.fact(record, "known_as") or record.name
    if isinstance(record, Household) and name == "name" and not text:
        return home_name(record, [home.id for home in said.case.households].index(record.id) + 1)
    if isinstance(record, Agency) and name == "name" and not text:
        return capital(record_title(said.case, record))
    if isinstance(record, Tie) and name == "kind" and (dead := _until_death(said.case, record)):
        return say("{kind}, until {person} died", kind=text, person=dead.name)
    return text


def _until_death(case: Case, tie: Tie) -> Person | None:
    """Who of a couple died first, where they were one until then as far as anybody recorded."""
    if tie.kind not in CURRENT_COUPLE or has_been(tie.ended):
        return None
    both = (case.people.get(person) for person in (tie.one, tie.other) if person)
    named = [one for one in both if one and (one.known_as or one.names)]
    dead = [(one.died.key, one) for one in named if has_been(one.died)]
    return min(dead, key=lambda known: known[0])[1] if dead else None


def _told_since(said: Said, record: Record) -> bool:
    """Whether somebody was told of a record in the table of tellings, which says so by itself."""
    of = (table_of(record), record.id)
    return any(telling.of == of and telling.holds for telling in said.case.tellings)


def _told(said: Said, record: Record, name: str) -> str:
    """Who was told, by an older field: those of one day stand by it."""
    value = getattr(record, name)
    if not (isinstance(value, tuple) and value and isinstance(value[0], Told)):
        return _plain(said, record, name)
    said.note(record, name, with_disputes=True)
    days: dict[str, list[str]] = {}
    for told in value:
        days.setdefault(told.on.show() if told.on else say_none(NO_DAY), []).append(
            record_name(said.case, "agencies", told.agency) if told.agency else ""
        )
    lines = [
        (day, "; ".join(filter(None, agencies)) or say(NOT_SAID_HERE).lower())
        for day, agencies in days.items()
    ]
    told_on = (": ".join(filter(None, line)) for line in lines)
    return "\n".join((*told_on, *disputes(said.case, record, name)))


def _age(said: Said, person: Person, on: date) -> str:
    """How old somebody is, or when they were born and died."""
    shown = ("died", "born" if person.born else "age")
    said.note(person, *shown, with_disputes=True)
    told = [age_words(person, on)]
    if person.died and person.born:
        told.insert(0, say("born {born}", born=person.born.show()))
    elif person.died and person.age is not None:
        told.append(say("aged {age}", age=person.age))
    return "\n".join((", ".join(told), *disputes(said.case, person, *shown))).strip()


def columns_of(
    table: str, declared: Columns = (), *, parent: bool = False, past: bool = False
) -> tuple[Column, ...]:
    """The columns of a table as its record type declares them; others where these are given."""
    return tuple(
        Column(say("Age"), weight, _age)
        if fields == "age"
        else _column(table, fields, weight, parent=parent, past=past)
        for fields, weight in declared or RECORDS[table].printed
    )


def grid(
    table: str,
    said: Said,
    records: Iterable[Record],
    on: date,
    *,
    columns: Columns = (),
    parent: bool = False,
    gap: Callable[[list[str]], None] | None = None,
) -> Grid:
    """A table of records; events and what has a date stand in its order.

    A column without a value in any row is left out, and told to `gap`. In a parent's copy its
    title over empty cells would say that something is kept back, or has not been asked.
    """
    past = course_of(said.case, on) in NO_LONGER
    told, stands = (
        columns_of(table, columns, parent=parent, past=past),
        stands_after_loss(said.case, on),
    )
    listed = in_order(records)
    gone = replaced(said.case) if table == TABLE_OF[Decision] else frozenset()
    rows = [[column.cell(said, record, on) for column in told] for record in listed]
    for row, record in zip(rows, listed, strict=True):
        if isinstance(record, FamilyMeeting) and record.unsaid(on) and may_deny():
            day = record.planned_on.show() if record.planned_on else ""
            row[:] = [f"{cell}\n{say(UNSAID)}" if day in cell else cell for cell in row]
        if record.carried_from and not parent:
            row[0] = say(
                "{row}\nTaken over from {carried_from}",
                row=row[0],
                carried_from=record.carried_from,
            ).strip()
        if parent and isinstance(record, Decision) and not record.decided.strip():
            row[1] = f"{say(NOT_IN_THIS_PAPER)}\n{row[1]}".strip()
        if record.id in gone:
            row[0] = f"{row[0]}\n{say(HOLDS_NO_MORE)}".strip()
        elif stood := stands.get((table, record.id)):
            row[0] = f"{row[0]}\n{stood}".strip()
    # A row in which nothing is entered yet says nothing: its title would stand over nothing.
    said_rows = [place for place, row in enumerate(rows) if any(row)]
    rows, listed = [rows[place] for place in said_rows], [listed[place] for place in said_rows]
    kept = [place for place in range(len(told)) if any(row[place] for row in rows)] or [0]
    over_nothing = [
        column.title for place, column in enumerate(told) if place not in kept and column.awaited
    ]
    if gap and rows and over_nothing:
        gap(over_nothing)
    return Grid(
        tuple(told[place].title for place in kept),
        tuple(told[place].weight for place in kept),
        tuple(tuple(row[place] for place in kept) for row in rows),
        struck=frozenset(place for place, record in enumerate(listed) if record.id in gone),
    )


def in_order(records: Iterable[R]) -> list[R]:
    """Records by date where they have one, and as they were added where not; undated ones last."""
    listed = list(records)
    if not listed or not type(listed[0]).dated:
        return listed
    return sorted(listed, key=_when)


def _when(record: Record) -> tuple[int, int, int]:
    day = record.day_of_order
    return day.key if day else (9999, 0, 0)
