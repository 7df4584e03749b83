"""Who was told what: every telling of a case, in the table and in the fields before it.

Whatever asks who was told asks here. The older fields are read and never written anew: told_to
of a decision, shared_with of an appointment, the days on which a legal step was explained, when
an agency was given the history or the parents the report, who was consulted before a signature.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from prebirth.case.agencies import Agency, Told
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.family import living_parents
from prebirth.case.not_yet import has_been
from prebirth.case.tellings import Group, Matter, Telling

NO_DAY = "day not recorded"
"""What stands where nobody wrote when somebody was told: no day is ever filled in."""


class ToldOf(NamedTuple):
    """One telling, whichever field says so."""

    matter: Matter | None
    of: tuple[str, str] | None
    """The table and the id of what was told of."""
    agency: str | None = None
    person: str | None = None
    group: Group | None = None
    to: str = ""
    on: PartialDate | None = None
    how: str = ""
    word_of: str = ""
    said: str = ""
    telling: str = ""
    """The id of the telling; empty where an older field says it."""

    @property
    def day(self) -> str:
        """When, in words."""
        return self.on.show() if self.on else NO_DAY


def told_to(case: Case, person: str) -> frozenset[tuple[str, str]]:
    """What one of the family was told of by now: the table and id of each, as tellings say.

    Neither a telling that is kept back nor one of what is kept back counts.
    """
    return frozenset(
        telling.of
        for telling in case.tellings
        if telling.of and telling.holds and not telling.restricted
        if telling.on is None or has_been(telling.on)
        if telling.person == person or telling.group is Group.PARENTS
        if (of := case.record(*telling.of)) is not None and not of.restricted
    )


def all_tellings(case: Case) -> Iterator[ToldOf]:
    """Every telling of a case: those of the older fields, then those of the table."""
    for older in OLDER.values():
        yield from older(case)
    yield from _table(case)


def words_of(case: Case, matter: Matter) -> Iterator[ToldOf]:
    """Every telling of one kind of thing."""
    if matter in OLDER:
        yield from OLDER[matter](case)
    yield from (word for word in _table(case) if word.matter == matter)


def tellings_of(case: Case, matter: Matter) -> dict[str, list[ToldOf]]:
    """The tellings of one kind of thing, by the id of what was told of."""
    found: dict[str, list[ToldOf]] = {}
    for word in words_of(case, matter):
        if word.of:
            found.setdefault(word.of[1], []).append(word)
    return found


def history_told(case: Case) -> dict[str, ToldOf]:
    """The agencies that were given the family's history, each with the last telling of it."""
    return agencies_told(case, list(words_of(case, Matter.HISTORY)))


def agencies_told(case: Case, tellings: Collection[ToldOf]) -> dict[str, ToldOf]:
    """The agencies that some tellings reached, each with the last of them."""
    return {agency: telling for telling in tellings for agency in _agencies(case, telling)}


def parents_told(case: Case, tellings: Collection[ToldOf]) -> bool:
    """Whether all parents were told: together, or each by name."""
    if any(telling.group == Group.PARENTS for telling in tellings):
        return True
    needed = {person.id for person in living_parents(case)}
    return bool(needed) and needed <= {telling.person for telling in tellings}


def partners_told(tellings: Collection[ToldOf], partners: Collection[str]) -> bool:
    """Whether all partner agencies were told: together, or each by name."""
    if any(telling.group == Group.PARTNERS for telling in tellings):
        return True
    return bool(partners) and set(partners) <= {telling.agency for telling in tellings}


def _agencies(case: Case, telling: ToldOf) -> Iterator[str]:
    if telling.agency:
        yield telling.agency
    elif telling.group == Group.PARTNERS:
        yield from (agency.id for agency in case.agencies)
    elif named := agency_in_words(case.agencies, telling.to):
        yield named.id


def agency_in_words(agencies: Iterable[Agency], words: str) -> Agency | None:
    """The agency whose name, or whose worker's, some words are; None where it could be two."""
    said = " ".join(words.casefold().split())
    found = [
        agency
        for agency in agencies
        if said
        and said in {" ".join(name.casefold().split()) for name in (agency.name, agency.worker)}
    ]
    return found[0] if len(found) == 1 else None


def in_words_alone(case: Case, telling: ToldOf) -> bool:
    """Whether it says in words alone who was told, so that it may have been any agency."""
    known = telling.agency or telling.person or telling.group
    return bool(telling.to.strip()) and not known and not agency_in_words(case.agencies, telling.to)


def _of_table(telling: Telling) -> ToldOf:
    return ToldOf(
        telling.what,
        telling.of,
        telling.agency,
        telling.person,
        telling.group,
        telling.to,
        telling.on,
        telling.how,
        telling.word_of,
        telling.said,
        telling.id,
    )


def _table(case: Case) -> Iterator[ToldOf]:
    return (_of_table(telling) for telling in case.tellings if telling.holds)


def _decisions(case: Case) -> Iterator[ToldOf]:
    for decision in case.decisions:
        yield from _rows(Matter.DECISION, ("decisions", decision.id), decision.told_to)


def _appointments(case: Case) -> Iterator[ToldOf]:
    for kept in case.appointments:
        yield from _rows(Matter.APPOINTMENT, ("appointments", kept.id), kept.shared_with)


def _legal_steps(case: Case) -> Iterator[ToldOf]:
    for step in case.legal_steps:
        place = ("legal_steps", step.id)
        if on := step.explained_parents:
            yield ToldOf(Matter.LEGAL_STEP, place, group=Group.PARENTS, on=on)
        if on := step.explained_partners:
            yield ToldOf(Matter.LEGAL_STEP, place, group=Group.PARTNERS, on=on)


def _histories(case: Case) -> Iterator[ToldOf]:
    for given in case.contributions:
        if on := given.history_shared_on:
            yield ToldOf(Matter.HISTORY, ("contributions", given.id), given.agency, on=on)


def _reports(case: Case) -> Iterator[ToldOf]:
    for held in case.conferences:
        if on := held.report_shared_on:
            yield ToldOf(Matter.REPORT, ("conferences", held.id), group=Group.PARENTS, on=on)


def _before_signing(case: Case) -> Iterator[ToldOf]:
    for signature in case.signoffs:
        place = ("signoffs", signature.id)
        for person in signature.consulted:
            yield ToldOf(Matter.ASSESSMENT, place, person=person)
        if signature.consulted_too:
            yield ToldOf(Matter.ASSESSMENT, place, to=signature.consulted_too)


def _rows(matter: Matter, of: tuple[str, str], rows: Collection[Told]) -> Iterator[ToldOf]:
    for row in rows:
        yield ToldOf(matter, of, row.agency, on=row.on)


OLDER: dict[Matter, Callable[[Case], Iterator[ToldOf]]] = {
    Matter.DECISION: _decisions,
    Matter.LEGAL_STEP: _legal_steps,
    Matter.APPOINTMENT: _appointments,
    Matter.HISTORY: _histories,
    Matter.REPORT: _reports,
    Matter.ASSESSMENT: _before_signing,
}
"""What reads the older field of each kind of thing that was told."""
