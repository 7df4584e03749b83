"""Prompts that speak of the same records are one thing, and stand in an order that is said."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case, record_type
from prebirth.case.dates import PartialDate
from prebirth.case.family import first_birth
from prebirth.case.people import Person
from prebirth.case.plan import Factor, FactorKind, When
from prebirth.case.record import Record
from prebirth.case.ties import Tie
from prebirth.form.model import Walk
from prebirth.form.timing import due_date
from prebirth.rules.prompts.evaluate import PromptState
from prebirth.rules.prompts.looked import Fresh
from prebirth.rules.prompts.rule import Of, Prompt
from prebirth.wording.facts import listed, titled

NO_DAY = 10**6
"""How far from today stands what bears on no day: after all that does."""
PEOPLE, ANSWERS, PREGNANCY = TABLE_OF[Person], "answers", "pregnancy"


class Cluster(NamedTuple):
    """Prompts about one cluster of records: one thing to look at, with its parts below it."""

    parts: tuple[PromptState, ...]

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """The prompts of its parts."""
        return tuple(part.prompt for part in self.parts)

    @property
    def name(self) -> str:
        """The id of its first prompt, by which it is known where it is listed."""
        return self.parts[0].prompt.id

    def only(self, wanted: Callable[[PromptState], bool]) -> Cluster:
        """The same with some of its parts."""
        return Cluster(tuple(part for part in self.parts if wanted(part)))


def of_family(state: PromptState) -> bool:
    """Whether a prompt speaks of the family, and waits for an answer where it has none."""
    return state.prompt.of == Of.FAMILY and not state.prompt.rule.once


def of_record(state: PromptState) -> bool:
    """Whether a prompt only says what is not asked or not written yet."""
    return state.prompt.of == Of.RECORD


def is_over(state: PromptState) -> bool:
    """Whether a prompt says that something has ended, and waits for nothing."""
    return state.prompt.rule.once


def clusters(case: Case, states: Iterable[PromptState]) -> list[Cluster]:
    """Prompts by the records they speak of, each cluster where the first of its prompts is.

    Two are one thing where they stand in one section, or with one kind of record, and speak of
    the same record or of the same sort of record about the same people. Which prompts those are
    follows from each by itself: no other is needed, and no answer is part of it.
    """
    groups: list[tuple[set[Hashable], list[int]]] = []
    found = list(states)
    for place, state in enumerate(found):
        speaks_of: set[Hashable] = set(_speaks_of(case, state.prompt))
        inside, apart = [place], []
        for group in groups:
            if group[0] & speaks_of:
                speaks_of |= group[0]
                inside += group[1]
            else:
                apart.append(group)
        groups = [*apart, (speaks_of, inside)]
    ordered = sorted((sorted(inside) for _, inside in groups), key=lambda one: one[0])
    return [Cluster(tuple(found[place] for place in inside)) for inside in ordered]


def _speaks_of(case: Case, prompt: Prompt) -> Iterator[Hashable]:
    """What a prompt speaks of: each record, and each sort of record about the same people.

    Its section goes with it; the kind of record alone does, where its rule stands with that kind.
    One about somebody, of a rule that stands with a kind, speaks of that kind about them.
    """
    rule = prompt.rule
    kinds = {name for name in rule.stands if name in RECORDS and name != PEOPLE}
    for table, key in prompt.places:
        if table in SINGLE:  # the case itself, to which whatever is absent points
            continue
        yield prompt.of, prompt.section, table, key
        if table == PEOPLE:
            yield from ((prompt.of, kind, "", frozenset({key})) for kind in kinds)
        record: Record | None = None if table == ANSWERS else case.record(table, key)
        people = frozenset(record.people) if record and table != PEOPLE else frozenset()
        if table in kinds:
            yield prompt.of, table, key
        if record and people:
            yield prompt.of, prompt.section, table, record.sort, people
            if table in kinds:
                yield prompt.of, table, record.sort, people


def head(case: Case, cluster: Cluster) -> str:
    """One sentence for a cluster: its only message, or what its parts are about and how many."""
    if len(cluster.parts) == 1:
        return cluster.parts[0].prompt.told
    about = subject(case, cluster) or say("One question")
    about = about.rstrip(". ")
    return say("{about}: {count} things to look at.", about=about, count=len(cluster.parts))


def subject(case: Case, cluster: Cluster) -> str:
    """What the parts of a cluster are about, in a few words."""
    records = {
        place: record
        for prompt in cluster.prompts
        for place in prompt.places
        if place[0] not in {*SINGLE, ANSWERS} and (record := case.record(*place))
    }
    people = sorted({person for record in records.values() for person in _people(record)})
    who = listed([titled(case, person) for key in people if (person := case.people.get(key))])
    sorts = {(table, record.sort) for (table, _), record in records.items()}
    if len(records) == 1:
        (record,) = records.values()
        said = titled(case, record)
        if not isinstance(record, Person | Agency):
            said = f"{say(record.label)}, {said}"
        return said[:1].upper() + said[1:]
    if len(sorts) == 1:
        ((table, sort),) = sorts
        many = record_type(table).plural or table.replace("_", " ")
        what = say(" ".join(filter(None, (sort, many))))
        count = f"{len(records)} {what}"
        return f"{who}, {count}" if who and len(people) == 1 and table != PEOPLE else count
    return who or "; ".join(titled(case, record) for record in list(records.values())[:2])


def _people(record: Record) -> frozenset[str]:
    return frozenset((record.id,)) if isinstance(record, Person) else record.people


def day_of(case: Case, prompt: Prompt, today: date) -> date | None:
    """The day a prompt bears on; of a month or a year the day of it that is nearest to today."""
    found = _nearest(case, prompt, today)
    return found[0] if found else None


def _nearest(case: Case, prompt: Prompt, today: date) -> tuple[date, PartialDate] | None:
    """The day a prompt bears on: of those its records tell of, the one nearest to today.

    A harm or danger that is recorded and is still there bears on today, whenever it began. What
    points to the pregnancy, or to what is asked of the birth, bears on the due date; there is no
    day where nothing tells of one.
    """
    if prompt.on:
        return prompt.on, PartialDate.of(prompt.on)
    for places in (prompt.places, prompt.facts):
        days = [
            day
            for place in places
            if (record := _told_by(case, *place))
            for day in _days(record, today)
        ]
        if days:
            return min(days, key=lambda found: (abs((found[0] - today).days), found[0]))
    tables = {table for table, _ in prompt.places}
    of_birth = PREGNANCY in tables or (tables == {ANSWERS} and PREGNANCY in prompt.rule.reads)
    # Once a baby is born, that day and not the day on which it was due.
    day = (first_birth(case) or due_date(case)) if of_birth else None
    return (day, PartialDate.of(day)) if day else None


def _told_by(case: Case, table: str, key: str) -> Record | None:
    """The record of a place whose days say when something was or will be; a birthday does not."""
    if table in {PEOPLE, ANSWERS} or table in SINGLE:
        return None
    record: Record | None = case.record(table, key)
    return record


def _days(record: Record, today: date) -> Iterator[tuple[date, PartialDate]]:
    """Each day that a record tells of, and as it is recorded."""
    if _endangers(record, today):
        yield today, PartialDate.of(today)
    for field in type(record).model_fields:
        day = getattr(record, field)
        if isinstance(day, PartialDate):
            yield max(day.earliest, min(today, day.latest)), day


def _endangers(record: Record, today: date) -> bool:
    """Whether a record tells of a harm or danger that is still there."""
    if isinstance(record, Tie):
        return record.violent and not (record.ended and record.ended.latest < today)
    if isinstance(record, Factor):
        return record.kind == FactorKind.RISK and record.state == When.CURRENT
    return False


class Placed(NamedTuple):
    """A cluster in its place, and what puts it there."""

    cluster: Cluster
    fresh: Fresh
    day: date | None
    recorded: PartialDate | None = None
    """The day as it is recorded, which may be a month or a year."""


def in_order(
    case: Case,
    walk: Walk,
    found: Iterable[Cluster],
    today: date,
    fresh: Callable[[PromptState], Fresh],
) -> list[Placed]:
    """Clusters in their order: what is new, then what changed; then by day, the nearest first.

    Those of one day stand as the walk goes.
    """
    sections = {section.id: place for place, section in enumerate(walk.form.sections)}
    placed = []
    for cluster in found:
        days = [day for prompt in cluster.prompts if (day := _nearest(case, prompt, today))]
        first = min(days, key=lambda found: (abs((found[0] - today).days), found[0]), default=None)
        placed.append(
            Placed(
                cluster,
                min(fresh(part) for part in cluster.parts),
                *(first or (None, None)),
            )
        )
    return sorted(
        placed,
        key=lambda one: (
            one.fresh,
            abs((one.day - today).days) if one.day else NO_DAY,
            sections.get(one.cluster.parts[0].prompt.section, 0),
        ),
    )


def unlooked(_state: PromptState) -> Fresh:
    """How fresh a prompt is for a reader of whom nobody knows what they looked at."""
    return Fresh.STANDING
