"""Cases that unfold by dated acts: read from `cases/`, and built up to any day.

A file holds `acts`: on a day, what was known and typed by that day by a plausible worker. What
stands under `all` is typed in every telling of the case, what stands under `danger` or `twin` in
that telling alone. A record that is there already is changed by the fields that are given.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from prebirth.case.case import SINGLE, Case, record_type
from prebirth.case.record import Record

FOLDER = Path(__file__).parent / "cases"
DANGEROUS = ("changed_plan", "new_man", "many_helpers", "kept_away")
"""One after each of the four reviews, in their order; each file tells its benign twin too."""
WELL = ("ordinary", "busy")
DANGER, TWIN, ALL = "danger", "twin", "all"
WEEK = timedelta(days=7)


class Strings(yaml.BaseLoader):
    """Reads every scalar as it was typed, and refuses a key that stands twice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [key.value for key, _ in node.value]
        twice = {key for key in keys if keys.count(key) > 1}
        assert not twice, f"{node.start_mark}: {twice} twice"
        return super().construct_mapping(node, deep)


@dataclass(frozen=True)
class Danger:
    """A danger that a review names, as it was written down before anything was run."""

    name: str
    what: str
    means: str
    about: frozenset[tuple[str, str]]
    seen: date
    """The day on which the review says that it was seen."""
    in_time: date
    """The last day on which it is said in time: four weeks before, where it says nothing else."""
    not_asked: bool
    """Whether the danger is that nobody asked, so that a prompt of thinness says it too."""


@dataclass(frozen=True)
class Act:
    """What was typed on one day."""

    on: date
    what: str
    typed: Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Story:
    """One telling of a case: the dangerous one, its twin, or one in which all is well."""

    name: str
    telling: str
    title: str
    ends: date
    acts: tuple[Act, ...]
    dangers: tuple[Danger, ...]

    @property
    def weeks(self) -> list[date]:
        """The days on which somebody looks: a week apart, from the first act to the end."""
        first = self.acts[0].on
        return [first + WEEK * n for n in range((self.ends - first).days // 7 + 1)]

    def by_week(self) -> Iterator[tuple[date, Case]]:
        """Each of those days, with the case as it stood."""
        case, left = Case(id=self.name), list(self.acts)
        for day in self.weeks:
            while left and left[0].on <= day:
                case = played(case, left.pop(0), self.telling)
            yield day, case


@cache
def read(name: str) -> dict[str, Any]:
    """A file of acts as it is written."""
    content: dict[str, Any] = yaml.load(
        (FOLDER / f"{name}.yaml").read_text("utf-8"),
        Strings,  # noqa: S506
    )
    return content


@cache
def story(name: str, telling: str = DANGER) -> Story:
    """One telling of a case."""
    content = read(name)
    return Story(
        name,
        telling,
        content["title"],
        date.fromisoformat(content["ends"]),
        tuple(
            Act(date.fromisoformat(act["on"]), act["what"], {t: act.get(t, {}) for t in TELLINGS})
            for act in content["acts"]
        ),
        tuple(_dangers(content.get("dangers", {}))),
    )


TELLINGS = (ALL, DANGER, TWIN)


def _dangers(written: Mapping[str, Any]) -> Iterator[Danger]:
    for name, facts in written.items():
        seen = date.fromisoformat(facts["seen"])
        yield Danger(
            name,
            facts["what"],
            facts["means"],
            frozenset(
                (table, key) for table, _, key in (at.partition("/") for at in facts["about"])
            ),
            seen,
            date.fromisoformat(facts["in_time"]) if "in_time" in facts else seen - WEEK * 4,
            facts.get("not_asked") == "true",
        )


def played(case: Case, act: Act, telling: str) -> Case:
    """The case after what was typed on a day."""
    for part in (ALL, telling):
        for table, written in act.typed[part].items():
            for key, facts in rows(table, written):
                case = case.adding(_typed(case, table, key, facts, act.on))
    return case


def rows(table: str, written: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The rows of a table by id; appointments may be written in one line each."""
    if table in SINGLE:
        yield table, written
        return
    if isinstance(written, Mapping):
        yield from written.items()
        return
    assert table == "appointments"
    for line in written:
        key, _, told = line.partition(": ")
        on, service, person, outcome, *reason = (part.strip(" '") for part in told.split(", ", 4))
        yield (
            key,
            {"on": on, "service": service, "person": person, "outcome": outcome}
            | ({"reason": reason[0]} if reason else {}),
        )


def _typed(case: Case, table: str, key: str, facts: Mapping[str, Any], on: date) -> Record:
    """A record as it is after somebody typed some facts of it."""
    known: Record | None = case.record(table, key)
    if known is not None and known.entered_at:
        return known.replace(**facts)
    made: dict[str, Any] = {"id": key, "entered_by": "The worker", "entered_at": f"{on}T16:00:00Z"}
    if table == "answers":
        question, _, about = key.partition("@")
        made |= {"question": question, "about": about or None}
    if table not in SINGLE:
        made["evidence"] = "told by a professional"
    return record_type(table).model_validate(made | dict(facts))
