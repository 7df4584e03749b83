"""What the app says of a story week by week: plays it, counts, and prints the table.

`make claim` prints it. The prompts are those of `main.py check --chair`, looked at once a week.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import NamedTuple

import yaml

from prebirth.case.case import Case
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.prompts.clusters import clusters, in_order, of_family
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, prompt_states
from prebirth.rules.prompts.looked import Fresh, fresh, marks_on
from prebirth.rules.prompts.rule import Prompt
from tests.claim.acts import ALL, DANGER, DANGEROUS, FOLDER, TWIN, WELL, Danger, Strings, story

FIRST = 3
"""Among so many the prompt that matters has to be."""
MATTERS = {
    "changed_plan": "plan-turned",
    "new_man": "new-man",
    "many_helpers": "mothers-health",
    "kept_away": "kept-away",
}
"""The danger that each review puts in its middle; chosen before any order was seen."""


AT_MOST = {"ordinary": 2, "busy": 3}
"""How many prompts of fact may stand on average where all is well."""


LAST = 1_000
"""Where a prompt stands that is not one of fact."""


class Bar(NamedTuple):
    """One thing that is asked of the app, and what was found."""

    name: str
    holds: bool
    found: str


@dataclass(frozen=True)
class Week:
    """What stood on a day on which somebody looked."""

    on: date
    facts: tuple[Prompt, ...]
    """Prompts about what is so in the family, in the app's order."""
    thin: tuple[Prompt, ...]
    """Prompts about what is not asked or written yet."""
    place: Mapping[str, int]
    """Of each prompt of fact, where its cluster stands: the first is 1."""

    @property
    def ids(self) -> set[str]:
        return {prompt.id for prompt in self.facts}


@dataclass(frozen=True)
class Said:
    """Whether, when and where a danger was said."""

    danger: Danger
    on: date | None
    first: int | None
    """Its place among the prompts of fact on the first day on which it was said."""
    last: int | None
    """The same on the last look on which it is still in time."""
    unread: frozenset[str]
    """Prompts about its records of which nobody has read yet whether they say it."""

    @property
    def in_time(self) -> bool:
        return self.on is not None and self.on <= self.danger.in_time


@cache
def the_walk() -> Walk:
    """The walk as it ships."""
    return load_walk()


@cache
def weeks(name: str, telling: str) -> tuple[Week, ...]:
    """Every week of a story, as somebody reads it who looked at every prompt the week before."""
    walk, found, looked = the_walk(), [], frozenset[str]()
    for day, case in story(name, telling).by_week():
        seen = for_reader(case, Reader(chair=True))[0]
        states = prompt_states(seen, all_prompts(seen, day, walk), walk)
        prompts = {state.prompt for state in states}
        placed = in_order(
            seen,
            walk,
            clusters(seen, (state for state in states if of_family(state))),
            day,
            partial(_fresh, seen, looked),
        )
        facts = tuple(prompt for one in placed for prompt in one.cluster.prompts)
        place = {p.id: n for n, one in enumerate(placed, 1) for p in one.cluster.prompts}
        found.append(Week(day, facts, tuple(prompts.difference(facts)), place))
        looked = marks_on(prompts, seen, day, looked)
    return tuple(found)


def _fresh(case: Case, looked: Collection[str], state: PromptState) -> Fresh:
    return fresh(state.prompt, case, looked)


@cache
def said(name: str) -> tuple[Said, ...]:
    """What became of each danger of a case until the day on which it was seen."""
    return tuple(_said(name, danger) for danger in story(name).dangers)


def read(name: str, danger: Danger) -> Mapping[str, Collection[str]]:
    """Which prompts say a danger, and which are about something else of the same records."""
    return _all_read()[name][danger.name]


@cache
def _all_read() -> dict[str, dict[str, dict[str, Collection[str]]]]:
    found: dict[str, dict[str, dict[str, Collection[str]]]] = yaml.load(
        (FOLDER.parent / "read.yaml").read_text("utf-8"),
        Strings,  # noqa: S506
    )
    return found


def _said(name: str, danger: Danger) -> Said:
    says, other = (read(name, danger)[part] for part in ("says", "else"))
    on, places, unread = None, {}, set()
    for week in weeks(name, DANGER):
        if week.on > danger.seen:
            break
        prompts = week.facts + (week.thin if danger.not_asked else ())
        about = [prompt for prompt in prompts if danger.about.intersection(prompt.places)]
        unread |= {prompt.id for prompt in about} - {*says, *other}
        saying = [week.place.get(prompt.id, LAST) for prompt in about if prompt.id in says]
        if saying:
            on = on or week.on
        if week.on <= danger.in_time or week.on == on:
            places[week.on] = min(saying, default=None)
    last = max(places, default=None)
    return Said(
        danger,
        on,
        places.get(on) if on else None,
        places[last] if last else None,
        frozenset(unread),
    )


def shared(name: str) -> tuple[set[str], set[str]]:
    """The prompts of fact of a dangerous case, and those of them that its twin raises too."""
    ours, twins = (
        {key for week in weeks(name, telling) for key in week.ids} for telling in (DANGER, TWIN)
    )
    return ours, ours & twins


def mean(stood: Sequence[Week]) -> float:
    """How many prompts of fact stood on a day, on average."""
    return sum(len(week.facts) for week in stood) / len(stood)


def for_nothing(stood: Sequence[Week]) -> Counter[str]:
    """For how many weeks each prompt of fact stood in a family in which all was well."""
    return Counter(key for week in stood for key in week.ids)


def bars(name: str) -> Iterator[Bar]:
    """What is asked of a case, and whether it holds."""
    if name in WELL:
        average = mean(weeks(name, ALL))
        yield Bar(f"few {name}", average <= AT_MOST[name], f"{average:.1f} of {AT_MOST[name]}")
        return
    for row in said(name):
        yield Bar(
            f"said {name} {row.danger.name}",
            row.in_time,
            f"{row.on or 'never'}, in time until {row.danger.in_time}",
        )
        if MATTERS[name] == row.danger.name:
            # Later, what is new stands above it: to keep it there would be to rank dangers.
            yield Bar(
                f"first {name}",
                row.first is not None and row.first <= FIRST,
                f"place {row.first} when it was first said, {row.last} on the last day in time",
            )
    ours, too = shared(name)
    yield Bar(f"apart {name}", 3 * len(too) <= len(ours), f"{len(too)} of {len(ours)} in its twin")


def table() -> Iterator[str]:
    """The whole table, line by line."""
    for name in DANGEROUS:
        yield from _dangerous(name)
    for name in WELL:
        stood = weeks(name, ALL)
        yield f"\n== {story(name, ALL).title}: {mean(stood):.1f} prompts of fact on average"
        yield from _by_week(stood)
        yield from _stood_for_nothing(stood)
    yield "\n== Bars"
    for name in (*DANGEROUS, *WELL):
        for bar in bars(name):
            yield f"{'holds' if bar.holds else 'FAILS'}  {bar.name}: {bar.found}"


def _dangerous(name: str) -> Iterator[str]:
    stood, twin = weeks(name, DANGER), weeks(name, TWIN)
    ours, too = shared(name)
    yield f"\n== {story(name).title}: {mean(stood):.1f} prompts of fact, its twin {mean(twin):.1f}"
    yield "week of      fact thin  twin: fact thin  tells them apart, new"
    known: set[str] = set()
    for week, other in zip(stood, twin, strict=True):
        apart = sorted(week.ids - other.ids - known)
        known |= week.ids
        yield (
            f"{week.on}   {len(week.facts):4} {len(week.thin):4}        "
            f"{len(other.facts):4} {len(other.thin):4}  {', '.join(apart)}"
        )
    yield f"of {len(ours)} prompts of fact the twin raises {len(too)}: {', '.join(sorted(too))}"
    for row in said(name):
        when = (
            f"said {row.on}, place {row.first}, in time until {row.danger.in_time}, then {row.last}"
            if row.on
            else f"NOT SAID; in time until {row.danger.in_time}"
        )
        late = "" if row.in_time or not row.on else " TOO LATE"
        unread = f" NOT READ YET: {', '.join(sorted(row.unread))}" if row.unread else ""
        matters = " (matters most)" if MATTERS[name] == row.danger.name else ""
        yield f"  {row.danger.name}{matters}: {when}{late}{unread}"
    yield "  in the twin:"
    yield from _stood_for_nothing(twin)


def _by_week(stood: Sequence[Week]) -> Iterator[str]:
    yield "week of      fact thin  new"
    known: set[str] = set()
    for week in stood:
        yield (
            f"{week.on}   {len(week.facts):4} {len(week.thin):4}  "
            f"{', '.join(sorted(week.ids - known))}"
        )
        known |= week.ids


def _stood_for_nothing(stood: Sequence[Week]) -> Iterator[str]:
    counted = for_nothing(stood)
    yield f"  weeks for nothing: {sum(counted.values())}"
    yield from (f"    {weeks_stood:3} {key}" for key, weeks_stood in counted.most_common())


if __name__ == "__main__":
    print("\n".join(table()))
