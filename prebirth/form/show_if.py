"""When a question or a section is asked: what the record must say before it shows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import EnumType
from functools import cache
from typing import Any

from pydantic import Field, model_validator

from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, Case
from prebirth.case.course import weeks_on
from prebirth.case.dates import exact_day
from prebirth.case.family import GROUP_TABLES, GROUPS
from prebirth.case.gestation import Gestation, age
from prebirth.case.marks import facts
from prebirth.case.people import Person
from prebirth.form.form_model import FormModel, Group

AGE = "age"
"""The one field of people that is compared as a number: years completed on the day."""
KINDS = ("question", "has", "field", "weeks_from", "weeks_to", "and_", "or_", "not_")
"""What a condition may test; weeks_from and weeks_to may stand together."""


class ShowIf(FormModel):
    """A condition: one test, or several joined by and, or, not."""

    question: str = Field(
        "",
        description="The id of another question: it is answered, or as is, at_least or below say. "
        "Where both are asked of each person, the same person's answer counts.",
    )
    is_: tuple[str, ...] = Field((), alias="is", description="One of these is the answer.")
    anyone: bool = Field(False, description="Whether the answer about any person counts.")
    has: str = Field("", description="A table that holds a record.")
    field: str = Field(
        "", description="A field with choices of the person asked about, or their age in years."
    )
    of: Group | None = Field(None, description="One of these people is enough, not the one asked.")
    at_least: float | None = None
    below: float | None = None
    weeks_from: str = Field("", description="The pregnancy has come so far, such as 28+0.")
    weeks_to: str = Field("", description="The pregnancy has come no further, such as 36+6.")
    and_: tuple[ShowIf, ...] = Field((), alias="and")
    or_: tuple[ShowIf, ...] = Field((), alias="or")
    not_: ShowIf | None = Field(None, alias="not")

    @model_validator(mode="after")
    def _whole(self) -> ShowIf:
        tests = [kind for kind in KINDS if getattr(self, kind)]
        if not tests or (len(tests) > 1 and set(tests) != {"weeks_from", "weeks_to"}):
            raise ValueError(
                "a condition makes one test: question, has, field, weeks_from and weeks_to, or "
                "several joined by and, or, not"
            )
        numbers = self.at_least is not None or self.below is not None
        if self.is_ and numbers:
            raise ValueError("a condition says is, or at_least and below, not both")
        if (self.is_ or numbers) and not (self.question or self.field):
            raise ValueError("is, at_least and below belong to a question or a field")
        if self.anyone and not self.question:
            raise ValueError("anyone belongs to a question")
        if self.of and not self.field:
            raise ValueError("of belongs to a field")
        if self.has and self.has not in RECORDS:
            raise ValueError(
                f"there is no table called “{self.has}”; there are {', '.join(sorted(RECORDS))}"
            )
        for weeks in filter(None, (self.weeks_from, self.weeks_to)):
            Gestation.parse(weeks)
        if self.field:
            _check_field(self.field, self.is_, numbers=numbers)
        return self

    @property
    def tests(self) -> Iterator[ShowIf]:
        """The single tests it is made of."""
        joined = (*self.and_, *self.or_, *((self.not_,) if self.not_ else ()))
        if not joined:
            yield self
        for part in joined:
            yield from part.tests

    @property
    def reads(self) -> frozenset[str]:
        """The tables that a single test reads, beside the answers."""
        if self.field:
            return GROUP_TABLES
        weeks = {"pregnancy"} if self.weeks_from or self.weeks_to else set()
        return frozenset(weeks | ({self.has} if self.has else set()))

    def met(self, case: Case, on: date, about: str | None = None) -> bool:
        """Whether the record says so on a day, for whoever is asked about."""
        if self.and_ or self.or_ or self.not_:
            return self._joined(case, on, about)
        if self.has:
            return len(case.table(self.has)) > 0
        if self.question:
            return any(self.said_by(answer) for answer in self._answers(case, about))
        if self.field:
            return any(self._fits(person, on) for person in self._people(case, about))
        return self.in_weeks(weeks_on(case, on))

    def _joined(self, case: Case, on: date, about: str | None) -> bool:
        if self.not_:
            return not self.not_.met(case, on, about)
        met = (part.met(case, on, about) for part in self.and_ or self.or_)
        return all(met) if self.and_ else any(met)

    def _answers(self, case: Case, about: str | None) -> list[Answer]:
        if about is None or self.anyone:
            return [answer for answer in case.answers if answer.question == self.question]
        own = case.answer(self.question, about) or case.answer(self.question)
        return [own] if own else []

    def said_by(self, answer: Answer) -> bool:
        """Whether an answer is what a test of a question waits for."""
        if self.is_:
            return bool(set(answer.choice) & set(self.is_))
        if self.at_least is not None or self.below is not None:
            return self.in_range(answer.number)
        return not answer.empty

    def _people(self, case: Case, about: str | None) -> list[Person]:
        if self.of:
            return GROUPS[self.of](case)
        person = case.people.get(about)
        return [person] if person else []

    def _fits(self, person: Person, on: date) -> bool:
        if self.field == AGE:
            born = exact_day(person.born)
            years = age(born, on) if born else person.age
            return self.in_range(years)
        value = getattr(person, self.field)
        return value is not None and str(value.value) in self.is_

    def in_range(self, number: float | None) -> bool:
        """Whether a number is between the two ends."""
        return (
            number is not None
            and (self.at_least is None or number >= self.at_least)
            and (self.below is None or number < self.below)
        )

    def in_weeks(self, now: Gestation | None) -> bool:
        """Whether the pregnancy is between the two ends when it has come so far."""
        return (
            now is not None
            and (not self.weeks_from or now >= Gestation.parse(self.weeks_from))
            and (not self.weeks_to or now <= Gestation.parse(self.weeks_to))
        )


@cache
def fields_with_choices() -> dict[str, tuple[str, ...]]:
    """The fields of people that have choices, each with them."""
    found: dict[str, tuple[str, ...]] = {}
    for name in facts(Person):
        many, inner = inner_type(Person.model_fields[name].annotation)
        if isinstance(inner, EnumType) and not many:
            members: list[Any] = list(inner)
            found[name] = tuple(str(member.value) for member in members)
    return found


def _check_field(field: str, wanted: tuple[str, ...], *, numbers: bool) -> None:
    """Raise ValueError where people have no such field, or no such value in it."""
    if field == AGE:
        if not numbers:
            raise ValueError("age needs at_least or below, in years")
        return
    known = fields_with_choices()
    if field not in known:
        raise ValueError(
            f"people have no field “{field}” with choices; there are age, {', '.join(known)}"
        )
    if numbers or not wanted:
        raise ValueError(f"{field} needs is, with one or more of {', '.join(known[field])}")
    if odd := next((one for one in wanted if one not in known[field]), ""):
        raise ValueError(f"{field} is never “{odd}”; it is one of {', '.join(known[field])}")
