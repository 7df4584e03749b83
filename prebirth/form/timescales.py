"""Timescales: every number the app goes by, and how it counts with one."""

from __future__ import annotations

import difflib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Literal

from pydantic import Field, StrictInt, ValidationInfo, field_validator, model_validator

from prebirth.base.language import Kept, Shown, say
from prebirth.case.checked import NOT_YET
from prebirth.case.dates import PartialDate
from prebirth.case.gestation import Gestation
from prebirth.form.conditions import CONDITIONS
from prebirth.form.events import DONE_BY_MORE, EVENTS
from prebirth.form.form_model import FormModel
from prebirth.form.holidays import WorkingDays
from prebirth.form.required_timescales import REQUIRED_TIMESCALES
from prebirth.wording.counting import Number

FORMAT = 2
"""The format of the file; one that says none is of an earlier release of the app."""
ONCE = frozenset({"referral", "assessment_opened"})
"""Events of which a case has one: nothing that runs from one is done by another."""
WORKING_DAYS = (
    "Working days: Monday to Friday but for {name}'s public holidays, known up to {last}."
)
CLOSED = (
    "Working days: Monday to Friday but for {name}'s public holidays, known up to {last}, and "
    "without the days this authority is closed: {closed}."
)
LOCAL_BASES = frozenset({"local", "default"})


class Unit(StrEnum):
    """What a timescale counts."""

    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    GESTATION = "gestation"
    COUNT = "count"


LONGEST = {
    Unit.DAYS: 3650,
    Unit.WORKING_DAYS: 2600,
    Unit.WEEKS: 520,
    Unit.MONTHS: 120,
    Unit.YEARS: 100,
    Unit.COUNT: 1000,
}
"""The largest number of each unit that can be meant."""
COUNTED = {
    Unit.DAYS: "{count:day|days}",
    Unit.WORKING_DAYS: "{count:working day|working days}",
    Unit.WEEKS: "{count:week|weeks}",
    Unit.MONTHS: "{count:month|months}",
    Unit.YEARS: "{count:year|years}",
}
"""How so many of each unit are said."""
ALSO_CALLED = {"weeks of pregnancy": Unit.GESTATION.value}


class TimescaleBasis(StrEnum):
    """What a timescale rests on."""

    LAW = "law"
    JUDGMENT = "judgment"
    STATUTORY = "statutory guidance"
    GUIDANCE = "guidance"
    LOCAL = "local"
    """This authority's own."""
    DEFAULT = "default"
    """The app's own choice, which an authority has not made its own."""


def one_of(what: str, given: object, known: Collection[str]) -> ValueError:
    """Says in a sentence that a name is unknown, and which names there are."""
    near = difflib.get_close_matches(str(given), known, n=1)
    hint = f"Did you mean “{near[0]}”? " if near else ""
    return ValueError(f"“{given}” is no {what}. {hint}There are: {', '.join(known)}")


class Timescale(FormModel):
    """A number the app goes by, with where it comes from."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="Permanent.")
    name: Shown
    plain: Shown = Field(
        "", description="What a parent's copy calls it; without it, no parent's copy lists it."
    )
    value: StrictInt | str
    unit: Unit
    after: str = Field("", description="The event it counts forward from.")
    before: str = Field("", description="The event it counts back from.")
    only_if: tuple[str, ...] = Field((), description="The conditions for it to apply.")
    done_by: str = Field("", description="What makes it done; without it, the app cannot tell.")
    basis: TimescaleBasis
    source: Kept
    edition: Kept = Field("", description="Edition, or day of the last change in it.")
    checked: date | Literal["not yet"] | None = Field(
        None, description="The day somebody read the source, or not yet."
    )
    tried: str = Field("", description="What was tried; needed where it is not checked yet.")
    off: bool = Field(False, description="This authority has no such step.")

    @field_validator("value", mode="before")
    @classmethod
    def _a_number(cls, given: object) -> object:
        if isinstance(given, bool | float):
            raise ValueError("is a whole number, or weeks and days like 28+0")  # noqa: TRY004
        return given

    @field_validator("unit", mode="before")
    @classmethod
    def _a_unit(cls, given: object) -> object:
        name = ALSO_CALLED.get(str(given), str(given))
        if name not in list(Unit):
            raise one_of("unit", given, [*(unit.value for unit in Unit), *ALSO_CALLED])
        return name

    @field_validator("only_if", mode="before")
    @classmethod
    def _a_list(cls, given: object) -> object:
        return (given,) if isinstance(given, str) else given

    @field_validator("checked", mode="before")
    @classmethod
    def _a_day(cls, given: object) -> object:
        if given is None or isinstance(given, date) or given == NOT_YET:
            return given
        raise ValueError("write the day like 2026-11-28, or “not yet”")

    @field_validator("after", "before", "done_by")
    @classmethod
    def _an_event(cls, given: str, info: ValidationInfo) -> str:
        more = sorted(DONE_BY_MORE) if info.field_name == "done_by" else ()
        if given and given not in {*EVENTS, *more}:
            raise one_of("event the app knows", given, [*EVENTS, *more])
        return given

    @field_validator("only_if")
    @classmethod
    def _a_condition(cls, given: tuple[str, ...]) -> tuple[str, ...]:
        for name in given:
            if name not in CONDITIONS:
                raise one_of("condition the app knows", name, list(CONDITIONS))
        return given

    @model_validator(mode="after")
    def _a_step_can_be_done(self) -> Timescale:
        if self.done_by == "due_date":
            raise ValueError(
                "can never be done by “due_date”, which is a day that is expected; write "
                "“birth”, or leave done_by out"
            )
        if self.done_by and (
            self.done_by == self.before or (self.done_by == self.after and self.after in ONCE)
        ):
            raise ValueError(
                f"can never be done: it counts from “{self.done_by}” and is done by the same; "
                "write another event, or leave done_by out"
            )
        return self

    @model_validator(mode="after")
    def _fits(self) -> Timescale:
        if self.unit == Unit.GESTATION:
            if not Gestation.parse(str(self.value)).plausible:
                raise ValueError(f"no pregnancy lasts {self.value} weeks")
        elif not isinstance(self.value, int):
            raise ValueError(f"{self.unit.value} need a whole number, not “{self.value}”")
        elif not 0 <= self.value <= LONGEST[self.unit]:
            raise ValueError(
                f"{self.value} {self.unit.value} cannot be meant; 0 to {LONGEST[self.unit]} can"
            )
        if self.after and self.before:
            raise ValueError("counts both after and before an event; write one of them")
        if (self.after or self.before) and self.unit in {Unit.GESTATION, Unit.COUNT}:
            raise ValueError(
                f"counts from an event, and a row in {self.unit.value} cannot; give days, working "
                "days, weeks, months or years"
            )
        if self.checked == NOT_YET and not self.tried.strip():
            raise ValueError("is not checked yet, so “tried” must say what was tried")
        if self.only_if and not self.is_step:
            raise ValueError("depends on something, and counts from nothing: add after or before")
        return self

    @property
    def gestation(self) -> Gestation:
        """The value as weeks and days of gestation; raises ValueError for another unit."""
        return Gestation.parse(str(self.value))

    @property
    def is_step(self) -> bool:
        """Whether a day falls by this row, and not a prompt alone goes by it."""
        weeks = self.unit == Unit.GESTATION and (self.done_by or self.id not in REQUIRED_TIMESCALES)
        return bool(self.after or self.before or weeks)

    @property
    def span(self) -> str:
        """The value with its unit, as “10 working days” or “28+0 weeks of pregnancy”."""
        if self.unit == Unit.GESTATION:
            return say("{weeks} weeks of pregnancy", weeks=self.value)
        if self.unit == Unit.COUNT:
            return str(self.value)
        return say(COUNTED[self.unit], count=Number(int(self.value)))

    @property
    def stands_on(self) -> str:
        """What it rests on, with the edition and whether somebody has checked it."""
        edition = f" ({say(self.edition)})" if self.edition else ""
        if self.by_the_app:
            why = f"{say(self.why_ours)}{edition}"
            return "; ".join(filter(None, (say("The app's own rule"), why))) + self._when()
        own = self.basis == TimescaleBasis.LOCAL
        whose = say("This authority" if own else self.basis.value)
        return f"{whose[:1].upper()}{whose[1:]}: {say(self.source)}{edition}{self._when()}"

    @property
    def why_ours(self) -> str:
        """What is said of the source of the app's own choice; nothing where it is no more."""
        return self.source.removeprefix("Default").lstrip("; ,")

    @property
    def by_the_app(self) -> bool:
        """Whether it is the app's own choice, which no authority has made its own."""
        return self.basis == TimescaleBasis.DEFAULT or (
            self.basis == TimescaleBasis.LOCAL and self.source.startswith("Default")
        )

    @property
    def whose(self) -> str:
        """Whose rule it is, after "by"."""
        if self.by_the_app:
            return say("the app's own rule")
        own = self.basis == TimescaleBasis.LOCAL
        return say("this authority's rule" if own else self.basis.value)

    def _when(self) -> str:
        if isinstance(self.checked, date):
            return checked_words(self.checked)
        # A choice of the app's or the authority's own has no text to check it against.
        own = self.basis in LOCAL_BASES
        return say("; not checked yet") if self.checked == NOT_YET or not own else ""


def checked_words(day: date) -> str:
    """When a source was checked, as it stands behind the rule."""
    return say("; checked {day}", day=PartialDate.of(day).show())


class TimescalesFile(FormModel):
    """The file timescales.yaml."""

    format: int = Field(1, ge=1, le=FORMAT, description="2; a file without it is an older one.")
    calendar: str = Field(description="The file of public holidays that working days skip.")
    closed: tuple[date, ...] = Field(
        (), description="Days when this authority is closed, over and above public holidays."
    )
    timescales: tuple[Timescale, ...]

    @model_validator(mode="after")
    def _unique(self) -> TimescalesFile:
        ids = [row.id for row in self.timescales]
        if twice := next((name for name in ids if ids.count(name) > 1), ""):
            raise ValueError(f"the row “{twice}” is there twice; take one out")
        return self


@dataclass(frozen=True)
class Timescales:
    """Every number the app goes by, and the days it counts."""

    timescales: tuple[Timescale, ...]
    calendar: WorkingDays
    remarks: tuple[str, ...] = ()
    """What the authority should know of its folder, although it can be used."""

    @cached_property
    def by_id(self) -> dict[str, Timescale]:
        """The timescales by id."""
        return {row.id: row for row in self.timescales}

    @cached_property
    def steps(self) -> tuple[Timescale, ...]:
        """The rows by which a day falls."""
        return tuple(row for row in self.timescales if row.is_step and not row.off)

    def number(self, name: str) -> int:
        """The value of a row that counts something; raises KeyError."""
        return int(self.by_id[name].value)

    def gestation(self, name: str) -> Gestation:
        """The value of a row that is a gestation; raises KeyError."""
        return self.by_id[name].gestation

    def words(self, name: str) -> str:
        """The value of a row with its unit; raises KeyError."""
        return self.by_id[name].span

    def after(self, name: str, day: date) -> date:
        """The day that lies so long after another, by the unit of the row; raises KeyError."""
        return self.counted(self.by_id[name], day)

    def before(self, name: str, day: date) -> date:
        """The day that lies so long before another, by the unit of the row; raises KeyError."""
        return self.counted(self.by_id[name], day, forward=False)

    def overdue(self, name: str, day: date, today: date) -> bool:
        """Whether more time has passed since a day than a row gives."""
        return day < today and self.after(name, day) < today

    def counted(self, row: Timescale, day: date, *, forward: bool = True) -> date:
        """A day with the value of a row added or taken away."""
        count = int(row.value)
        if row.unit == Unit.WORKING_DAYS:
            return (self.calendar.after if forward else self.calendar.before)(day, count)
        count = count if forward else -count
        if row.unit in {Unit.MONTHS, Unit.YEARS}:
            return months_on(day, count * (12 if row.unit == Unit.YEARS else 1))
        return day + timedelta(days=count * (7 if row.unit == Unit.WEEKS else 1))

    @property
    def calendar_words(self) -> str:
        """What a working day is here, in a sentence."""
        closed = ", ".join(PartialDate.of(day).show() for day in self.calendar.closed)
        known = {"name": say(self.calendar.name), "last": self.calendar.last, "closed": closed}
        return say(CLOSED if closed else WORKING_DAYS, **known)


def months_on(day: date, months: int) -> date:
    """The same day of a later or earlier month, or that month's last.

    >>> months_on(date(2027, 11, 30), 3), months_on(date(2028, 2, 29), -12)
    (datetime.date(2028, 2, 29), datetime.date(2027, 2, 28))
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
