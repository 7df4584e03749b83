"""Who may not come to the birth, who is kept safe from whom, and other names at home."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prebirth.case.birth import NotToCome, newest
from prebirth.case.case import Case
from prebirth.case.family import mothers, parents
from prebirth.case.people import VIOLENT, Contact, Person
from prebirth.case.record import Known
from prebirth.layout.blocks import Block, Empty, Grid, Para
from prebirth.wording.facts import words

Shorten = Callable[[str], str]
AT_HOME = frozenset({Contact.LIVES, Contact.STAYS})


def not_to_come_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """Everybody who may not come, why, and who told them: no row is ever left out."""
    plan = newest(case.birth_plans)
    if plan is None or not plan.not_to_come:
        return [Empty("Nobody is named yet who may not come.")]
    rows = tuple(
        (
            words(case, row.person, "people") or row.who or "Not named",
            shorten("; ".join(filter(None, (row.who if row.person else "", row.why)))),
            shorten(_who_told(row)),
        )
        for row in plan.not_to_come
    )
    return [Grid(("Who may not come", "Why, and how to know them", "Told"), (2, 3, 2.4), rows)]


def _who_told(row: NotToCome) -> str:
    if row.told_by or row.told_on:
        return " ".join(
            filter(None, (row.told_by, f"on {row.told_on.show()}" if row.told_on else ""))
        )
    return f"Not told: {row.not_told}" if row.not_told else "Not told yet"


def safety_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """Who is kept safe from whom, whose address nobody says, and which violence is recorded."""
    told = (
        ("Keep safe:", _kept_safe(case, shorten)),
        ("Address kept confidential, tell nobody where they live:", _hidden(case, shorten)),
        ("Violence recorded:", _violence(case, shorten)),
    )
    return [Para(f"{'; '.join(texts)}.", lead) for lead, each in told if (texts := list(each))]


def _kept_safe(case: Case, shorten: Shorten) -> Iterator[str]:
    for person in _mothers_first(case):
        if person.safe_from:
            others = " and ".join(shorten(case.name_of(other)) for other in person.safe_from)
            yield f"{shorten(person.name)} from {others}"


def _hidden(case: Case, shorten: Shorten) -> Iterator[str]:
    """Mother, other parents and who is at home; of others a ward knows no address."""
    near = {person.id for person in parents(case)} | set(_at_home(case))
    for person in _mothers_first(case):
        if person.id in near and person.address_confidential == Known.YES:
            yield shorten(person.name)


def _violence(case: Case, shorten: Shorten) -> Iterator[str]:
    """Each tie of a parent with violence or control in it, those of the mother first.

    Whoever has no tie to the mother is told by what they are, since their name is not for a ward.
    """
    hers = {mother.id for mother in mothers(case)}
    both = {person.id for person in parents(case)}
    named = (
        both
        | set(_at_home(case))
        | {one for tie in case.ties if hers & tie.people for one in tie.people}
    )
    for tie in sorted(case.ties, key=lambda tie: hers.isdisjoint(tie.people)):
        kinds = [one.value for one in tie.quality if one in VIOLENT]
        if kinds and both & tie.people:
            told = [
                shorten(case.name_of(one)) if one in named else _what_they_are(case, one)
                for one in (tie.one, tie.other)
                if one
            ]
            yield f"{' and '.join(told)} ({', '.join(kinds)})"


def _what_they_are(case: Case, person: str) -> str:
    found = case.people.get(person)
    return found.role.value if found and found.role else "somebody else"


def _at_home(case: Case) -> Iterator[str]:
    """Who lives or stays in a home of the mother's."""
    hers = {mother.id for mother in mothers(case)}
    for home in case.households:
        now = {row.person for row in home.members if row.person and not row.until}
        yield from now if hers & now else ()
    yield from (person.id for person in case.people if person.contact in AT_HOME)


def _mothers_first(case: Case) -> list[Person]:
    hers = {mother.id for mother in mothers(case)}
    return sorted(case.people, key=lambda person: person.id not in hers)


def other_names(case: Case, shorten: Shorten) -> list[Block]:
    """The other names of mother and of who is at home; none that somebody may not know."""
    near = {mother.id for mother in mothers(case)} | set(_at_home(case))
    told = [
        f"{person.name}: {', '.join(names)}"
        for person in _mothers_first(case)
        if person.id in near
        and (names := [row.name for row in person.other_names if row.name and not row.secret])
    ]
    return [Para(shorten(f"{'; '.join(told)}."), "Other names:")] if told else []
