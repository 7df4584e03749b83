"""Warnings about dates and NHS numbers that may be wrong; what was typed stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any, NamedTuple, get_args

from prebirth.base.language import say
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.course import expecting
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.gestation import Gestation, due_from_last_period, is_weeks
from prebirth.case.marks import in_order_of_days, marks
from prebirth.case.nhs_number import doubt
from prebirth.case.pregnancy import DueBasis
from prebirth.case.record import Record
from prebirth.case.ties import PARENTAL, TieKind
from prebirth.case.values import Model, Row
from prebirth.form.timescales import Timescales

FIRST_BIRTH, LAST_BIRTH = Gestation.parse("20+0"), Gestation.parse("44+0")
"""Between these a baby is born; by a due date that says otherwise one of the days is wrong."""
TABLES = (*reversed(SINGLE), *RECORDS)
"""The tables that are checked, in the order in which their warnings are shown."""


class DateWarning(NamedTuple):
    """A question about one field of one record."""

    table: str
    record: str
    field: str
    message: str


def check_dates(case: Case, today: date, times: Timescales) -> list[DateWarning]:
    """The warnings about every date of a case."""
    return [warning for table in TABLES for warning in check_table(table, case, today, times)]


def check_table(table: str, case: Case, today: date, times: Timescales) -> list[DateWarning]:
    """The warnings about the dates of one table."""
    if table in SINGLE:
        due = _due_date(case, today, times) if table == "pregnancy" else ()
        return [*due, *_order(table, case), *_future(table, case, today)]
    people = (*_parents_age(case, times), *_nhs_numbers(case)) if table == "people" else ()
    births = _births(case) if table == "babies" else ()
    return [*people, *births, *_order(table, case), *_future(table, case, today)]


def _nhs_numbers(case: Case) -> Iterator[DateWarning]:
    for person in case.people:
        if wrong := doubt(person.nhs_number):
            yield DateWarning("people", person.id, "nhs_number", wrong)


def tables_to_check(touched: Iterable[str]) -> set[str]:
    """The tables whose warnings may differ after a change to some tables."""
    tables = set(touched) & set(TABLES)
    # A tie says who is whose parent, and so which two births are compared; a baby that is born
    # was due, and a due date says how early that was.
    also = {"ties": "people", "babies": "pregnancy", "pregnancy": "babies"}
    return tables | {also[name] for name in tables if name in also}


def _due_date(case: Case, today: date, times: Timescales) -> Iterator[DateWarning]:
    due = exact_day(case.pregnancy.due)
    if due is None:
        return
    began = exact_day(case.pregnancy.last_period)
    if (
        began
        and case.pregnancy.basis == DueBasis.LAST_PERIOD
        and due_from_last_period(began) != due
    ):
        counted = PartialDate.of(due_from_last_period(began)).show()
        yield DateWarning(
            "pregnancy",
            "pregnancy",
            "due",
            say(
                "Counted from the last period the due date would be {counted}. Both are "
                "kept as typed; which is right?",
                counted=counted,
            ),
        )
    if due > times.after("due_date_far", today):
        yield DateWarning(
            "pregnancy",
            "pregnancy",
            "due",
            say(
                "The due date is more than {due_date_far} away. It is kept as typed; is "
                "the year right?",
                due_date_far=times.words("due_date_far"),
            ),
        )
    elif (
        case.assessment.status in {"open", "with manager"}
        and expecting(case, today)
        and times.overdue("due_date_past", due, today)
    ):
        yield DateWarning(
            "pregnancy",
            "pregnancy",
            "due",
            say(
                "The due date is weeks past. It is kept as typed; has the baby been "
                "born, or is the year right?"
            ),
        )


def _births(case: Case) -> Iterator[DateWarning]:
    """A birth outside the pregnancy its due date tells of; weeks that no pregnancy has."""
    due = exact_day(case.pregnancy.due)
    for baby in case.babies:
        if baby.weeks.strip() and not is_weeks(baby.weeks):
            yield DateWarning(
                "babies",
                baby.id,
                "weeks",
                say(
                    "“{typed}” is not read as weeks. Write weeks and days like 38+2. It is kept "
                    "as typed; is it right?",
                    typed=baby.weeks.strip(),
                ),
            )
        born = exact_day(baby.born)
        if due and born and not (FIRST_BIRTH <= Gestation.at(due, born) <= LAST_BIRTH):
            yield DateWarning(
                "babies",
                baby.id,
                "born",
                say(
                    "Born {apart} the due date. Both dates are kept as typed; is one of "
                    "them wrong?",
                    apart=_apart(due, born),
                ),
            )


def _apart(due: date, born: date) -> str:
    """How far a birth lies from the due date, in whole weeks."""
    weeks = abs((born - due).days) // 7
    return say(
        "{weeks} weeks {more}", weeks=weeks, more=say("after") if born > due else say("before")
    )


def _parents_age(case: Case, times: Timescales) -> Iterator[DateWarning]:
    for tie in case.ties:
        parent, child = case.people.get(tie.one), case.people.get(tie.other)
        if tie.kind not in PARENTAL or not (parent and child and parent.born and child.born):
            continue
        if tie.kind == TieKind.PARENT and child.born.latest < times.after(
            "youngest_parent", parent.born.earliest
        ):
            age = times.words("youngest_parent").removesuffix(" years")
            early = "" if child.born.latest < parent.born.earliest else say(" was {age}", age=age)
            text = say(
                "{child} is shown as born before {parent}{early}.",
                child=child.name,
                parent=parent.name,
                early=early,
            )
            yield DateWarning(
                "people",
                child.id,
                "born",
                say("{text} Both dates are kept as typed; which is right?", text=text),
            )


def _rows(name: str, case: Case) -> Iterable[Record]:
    """The records of a table, or the one that stands alone."""
    return [case.record(name, name)] if name in SINGLE else case.table(name)


def _order(name: str, case: Case) -> Iterator[DateWarning]:
    pairs = list(in_order_of_days(record_type(name)))
    for record in _rows(name, case) if pairs else ():
        for first, second in pairs:
            begin, end = getattr(record, first), getattr(record, second)
            if (
                isinstance(begin, PartialDate)
                and isinstance(end, PartialDate)
                and end.latest < begin.earliest
            ):
                yield DateWarning(
                    name,
                    record.id,
                    second,
                    say(
                        "{end} is before {begin}. Both are kept as typed; which is right?",
                        end=end.show(),
                        begin=begin.show(),
                    ),
                )


def _future(name: str, case: Case, today: date) -> Iterator[DateWarning]:
    """The days on which something happened, of a record or of a row in it, that lie ahead."""
    for record in _rows(name, case):
        for field, day in record.derived(_days_of):
            if day.earliest > today:
                yield DateWarning(
                    name,
                    record.id,
                    field,
                    say(
                        "{day} has not come yet. It is kept as typed; is it right?", day=day.show()
                    ),
                )


def _days_of(record: Record) -> tuple[tuple[str, PartialDate], ...]:
    return tuple(_happened(record))


def _happened(held: Model) -> Iterator[tuple[str, PartialDate]]:
    """The days on which something happened, by the field of the record that holds them."""
    kind: type[Model] = type(held)
    for field, happened in _may_hold_days(kind):
        value = getattr(held, field)
        if happened and isinstance(value, PartialDate):
            yield field, value
        for row in value if isinstance(value, tuple) else ():
            if isinstance(row, Row):
                yield from ((field, day) for _, day in _happened(row))


@cache
def _may_hold_days(kind: type[Model]) -> tuple[tuple[str, bool], ...]:
    """The fields that say when something happened, and those with rows; whether it is the first."""
    return tuple(
        (name, mark.happened)
        for name, mark in marks(kind).items()
        if mark.happened or any(map(_is_row, get_args(kind.model_fields[name].annotation)))
    )


def _is_row(part: Any) -> bool:
    return isinstance(part, type) and issubclass(part, Row)
