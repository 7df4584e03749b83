"""Cases with every field filled, each text and each day unlike any other."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.dates import PartialDate
from prebirth.case.listed import choices_of
from prebirth.case.marks import Kind, marks, printable
from prebirth.case.oversight import Status
from prebirth.case.people import Role
from prebirth.case.record import COMMON, Record, ref_of
from prebirth.case.values import Model, Row
from prebirth.form.model import Walk

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Filler:
    """Fills records; without a chance to leave anything out, every field of them."""

    def __init__(self, seed: int = 0, *, leaves_out: float = 0.0) -> None:
        self.random = random.Random(seed)
        self._leaves_out = leaves_out
        self._number = 0

    def word(self) -> str:
        """A word that is in no other text."""
        self._number += 1
        number, letters = self._number, ""
        while number:
            number, place = divmod(number, 26)
            letters += LETTERS[place]
        return f"Zq{letters}x"

    def day(self) -> PartialDate:
        """A day like no other, long before the reports of these tests are made."""
        self._number += 1
        return PartialDate.of(date(1900, 1, 1) + timedelta(days=7 * self._number))

    def record(self, kind: type[Record], case: Case, **given: Any) -> Record:
        """A record of a kind, with its ids pointing into a case."""
        said = {
            name: value
            for name in printable(kind)
            if name not in given
            and self.random.random() >= self._leaves_out
            and (value := self._value(kind, name, kind.model_fields[name].annotation, case))
            is not None
        }
        return kind(**(said | given))

    def listed(self, case: Case) -> dict[str, Any]:
        """Words beside ticks and rows of a table, which one answer in ten has."""
        if self.random.random() < 0.9:
            return {}
        return {
            name: self._value(Answer, name, Answer.model_fields[name].annotation, case)
            for name in ("beside", "rows")
        }

    def _value(self, kind: type[Model], name: str, annotation: Any, case: Case) -> Any:
        form = next(part for part in _parts(annotation) if part is not NoneType)
        if get_origin(form) is tuple:
            part = get_args(form)[0]
            values = [self._value(kind, name, part, case) for _ in range(2)]
            return tuple(value for value in values if value is not None)
        if table := ref_of(kind, name):
            keys = [record.id for record in case.table(table)]
            return self.random.choice(keys) if keys else None
        if issubclass(form, Row):
            return form(
                **{
                    field: self._value(form, field, form.model_fields[field].annotation, case)
                    for field, mark in marks(form).items()
                    if mark.kind == Kind.FACT
                }
            )
        if (choices := choices_of(form)) is not None:
            # Of a watch record, which is no assessment yet, no copy is made.
            offered = [choice for choice in choices if choice != Status.WATCHING]
            return form(self.random.choice(offered))
        if form in {bool, int, float}:
            limits = kind.model_fields[name].metadata
            return form(max(3, *(getattr(limit, "ge", 0) for limit in limits), 0))
        return self.day() if form is PartialDate else self.word()


def filled(walk: Walk, seed: int = 0, *, each: int = 1, leaves_out: float = 0.0) -> Case:
    """A case with records in every table, people of every role, and answers about each of them."""
    filler = Filler(seed, leaves_out=leaves_out)
    case = Case(id="filled")
    for role in Role:
        case = case.adding(filler.record(RECORDS["people"], case, id=f"p{role.name}", role=role))
    for table, kind in SINGLE.items():
        case = case.adding(filler.record(kind, case, id=table))
    for table in ("people", "agencies", *RECORDS):
        if table != "answers":
            for number in range(each):
                key = f"{table}{number}"
                if key not in case.table(table):
                    case = case.adding(filler.record(RECORDS[table], case, id=key))
    for question in walk.form.by_id:
        for about in (None, *(person.id for person in case.people)):
            if about is None or filler.random.random() < 0.3:
                case = case.adding(
                    Answer(
                        id=answer_id(question, about),
                        question=question,
                        about=about,
                        text=filler.word(),
                        on=filler.day(),
                        **filler.listed(case),
                    )
                )
    return case


def told_apart(record: Record) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The texts and days of a record with their fields: each is like no other in the case.

    A day has its short form too, in which a picture shows it.
    """
    for field in printable(type(record)):
        if field not in COMMON and ref_of(type(record), field) is None:
            for told in _leaves(getattr(record, field)):
                yield field, told


def _leaves(value: Any) -> Iterator[tuple[str, ...]]:
    if isinstance(value, tuple):
        for part in value:
            yield from _leaves(part)
    elif isinstance(value, Row):
        for field in printable(type(value)):
            if ref_of(type(value), field) is None:
                yield from _leaves(getattr(value, field))
    elif isinstance(value, PartialDate):
        yield value.show(), value.brief()
    elif type(value) is str and value:
        yield (value,)


def _parts(annotation: Any) -> list[Any]:
    """The kinds of value that a field may have."""
    if get_origin(annotation) is Annotated:
        return _parts(get_args(annotation)[0])
    if get_origin(annotation) in {Union, UnionType}:
        return [one for part in get_args(annotation) for one in _parts(part)]
    return [annotation]
