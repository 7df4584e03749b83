"""Who knew what, and when: each fact beside each agency, as far as the record can say."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.agencies import ANSWERED_BY, Agency, AgencyRole, HistoryCheck, Stand
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import HOME, KNOWN_TO, Event
from prebirth.case.copy_kinds import CHAIR, Tells
from prebirth.case.dates import PartialDate
from prebirth.case.decided import replaced
from prebirth.case.listed import plays
from prebirth.case.plan import TOGETHER
from prebirth.case.shares import Share
from prebirth.case.tellings import Group, Matter
from prebirth.case.who_was_told import (
    ToldOf,
    agencies_told,
    agency_in_words,
    all_tellings,
    in_words_alone,
    words_of,
)
from prebirth.wording.facts import told_apart

US = ""
"""Stands for our own service where the case lists no agency for it."""
OF_HISTORY = frozenset({TABLE_OF[Event], TABLE_OF[HistoryCheck]})
"""The tables that the family's history is told from."""


HISTORY, REPORT, COPY = "the family's history", "a report", "another copy"
WORDS = "something in words"
ANYBODY = "*"
"""Stands for whoever it was that a telling or a copy names in words alone."""


class Knows(StrEnum):
    """What the record can say of one agency and one fact."""

    HOLDS = "holds it"
    TOLD = "was told"
    MAY = "may have been told"
    """It was given the history, or a whole report, since; what it was told of each fact is not
    recorded."""
    NOT = "not told"
    """The record names who was told, and not this agency; or that it is still to be told."""
    UNSAID = "not recorded"


class Knowing(NamedTuple):
    """What the record says of one agency and one fact, since when, and by what."""

    knows: Knows
    on: PartialDate | None = None
    by: str = ""
    given: str = ""
    """What may have told it, where it holds many a fact: HISTORY, REPORT, COPY or WORDS."""


class FactRow(NamedTuple):
    """One fact, and what each agency is recorded to know of it."""

    table: str
    record: str
    on: PartialDate | None
    what: str
    """The fact in words, without its day."""
    words: Mapping[str, Knowing]
    """By the id of each agency, in the order of `knowers`."""
    came_later: bool = False
    """Whether it, or who was told of it, came into this vault only after the day."""
    whose: str = ""
    """Whose missed appointment it is, where they are of several people."""
    many: str = ""
    """What several like it are called, where its table does not say it."""

    def who(self, *knows: Knows) -> list[str]:
        """The agencies that stand so to the fact."""
        return [agency for agency, word in self.words.items() if word.knows in knows]


class _Fact(NamedTuple):
    """A fact that somebody holds, before it is asked who was told."""

    table: str
    record: str
    on: PartialDate | None
    what: str
    holder: str | None = None
    came: PartialDate | None = None
    """When it came to us, where the record says so."""
    too: frozenset[str] = frozenset()
    """Who holds it beside the holder, by what it is."""
    perhaps: frozenset[str] = frozenset()
    """Who may hold it by what it is, or was there: nothing says that they were not told."""
    whose: str = ""
    many: str = ""


def knowers(case: Case) -> list[str]:
    """Whom the facts are set beside: our own service, listed or not, and every agency."""
    listed = [agency.id for agency in case.agencies]
    return listed if any(_ours(agency) for agency in case.agencies) else [US, *listed]


def who_knew(
    case: Case,
    on: date,
    came_later: Collection[tuple[str, str]] = (),
    *,
    only: Collection[tuple[str, str]] | None = None,
) -> list[FactRow]:
    """Each fact of a case with what every agency knew of it by a day, the oldest first.

    Nothing that surely came after the day is in it. A telling without a day may be of any day.
    `came_later` are the places of which something came into this vault only after the day, and
    `only` those of the facts that are asked about, where not all are.
    """
    told = _by_fact(case, on)
    waiting = _waiting(case)
    lately = _lately(case, on)
    everybody = knowers(case)
    ours = {US, *(agency.id for agency in case.agencies if _ours(agency))}
    facts = (
        fact
        for of_table in FACTS
        for fact in of_table(case)
        if only is None or (fact.table, fact.record) in only
    )
    known = []
    for fact in sorted(facts, key=lambda one: (one.on is None, one.on and one.on.key)):
        place = (fact.table, fact.record)
        if _after(fact.on, on) or (fact.table == "checks" and _after(fact.came, on)):
            continue
        of_it = agencies_told(case, told.get(place, []))
        still: Iterable[str] = waiting.get(place, ())
        if any(in_words_alone(case, one) for one in told.get(place, [])):
            fact = fact._replace(perhaps=frozenset(everybody))  # noqa: PLW2901
        words = {key: _knowing(key, key in ours, fact, of_it, still, lately) for key in everybody}
        behind = {place, *(("tellings", one.telling) for one in told.get(place, []))}
        later = not behind.isdisjoint(came_later)
        known.append(FactRow(*place, fact.on, fact.what, words, later, fact.whose, fact.many))
    return known


def _knowing(
    key: str,
    ours: bool,
    fact: _Fact,
    told: Mapping[str, ToldOf],
    waiting: Iterable[str],
    lately: Mapping[str, list[Knowing]],
) -> Knowing:
    """What the record can say of one agency and one fact."""
    if key == fact.holder or key in fact.too:
        return HOLDS
    if key in told:
        return Knowing(Knows.TOLD, told[key].on)
    if ours:  # what is in the record, we hold
        return Knowing(Knows.TOLD, fact.came) if fact.came else HOLDS
    if key in waiting:
        return Knowing(Knows.NOT, by=say("still to be told"))
    given = [one for one in lately.get(key, []) if not _before(one.on, fact)]
    may = [one for one in given if one.given == REPORT or _in_history(one, fact)]
    if may:
        return min(may, key=lambda one: (one.on is None, one.on and one.on.key))
    others = {one for one in told if one != fact.holder}
    anybody = [one for one in lately.get(ANYBODY, []) if not _before(one.on, fact)]
    unsure = key in fact.perhaps or any(map(_is_copy, given)) or bool(anybody)
    named = bool(others) and fact.holder is not None and not unsure
    return Knowing(Knows.NOT, by=say("others were told")) if named else UNSAID


HOLDS, UNSAID = Knowing(Knows.HOLDS), Knowing(Knows.UNSAID)


def _in_history(given: Knowing, fact: _Fact) -> bool:
    """Whether the family's history was told, of which a fact is a part."""
    return given.given == HISTORY and fact.table in OF_HISTORY


def _is_copy(given: Knowing) -> bool:
    """Whether it was a copy, of which nobody can say here what it held of a fact."""
    return given.given in {COPY, REPORT, WORDS}


def _before(telling: PartialDate | None, fact: _Fact) -> bool:
    """Whether a telling surely came before the fact was there to be told."""
    known = fact.came or fact.on
    return telling is not None and known is not None and telling.latest < known.earliest


def _after(day: PartialDate | None, on: date) -> bool:
    """Whether something surely came after a day."""
    return day is not None and day.earliest > on


def _ours(agency: Agency) -> bool:
    return plays(agency.kind, AgencyRole.OURS)


def _by_fact(case: Case, on: date) -> dict[tuple[str, str], list[ToldOf]]:
    """The tellings by a day, by what was told of."""
    found: dict[tuple[str, str], list[ToldOf]] = {}
    for telling in all_tellings(case):
        place = telling.of or ("tellings", telling.telling)
        if not _after(telling.on, on):
            found.setdefault(place, []).append(telling)
    return found


def _waiting(case: Case) -> dict[tuple[str, str], set[str]]:
    """The agencies that the record says are still to be told, by what they are to be told of."""
    found: dict[tuple[str, str], set[str]] = {}
    everybody = {agency.id for agency in case.agencies}
    for telling in case.tellings:
        if telling.waits and telling.of:
            whom = everybody if telling.group == Group.PARTNERS else {telling.agency or ""}
            found.setdefault(telling.of, set()).update(whom)
    return found


def _lately(case: Case, on: date) -> dict[str, list[Knowing]]:
    """What each agency was given by a day that may hold many a fact: the history, a copy."""
    found: dict[str, list[Knowing]] = {}
    for telling in words_of(case, Matter.HISTORY):
        for agency in agencies_told(case, [telling]):
            found.setdefault(agency, []).append(_perhaps(telling.on, HISTORY))
    for telling in all_tellings(case):
        if given := _of_many(telling):
            for agency in agencies_told(case, [telling]):
                found.setdefault(agency, []).append(_perhaps(telling.on, given))
    for share in case.shares:
        told = share.copy_kind.tells if share.copy_kind else Tells.PART
        if told != Tells.NOTHING and not share.withdrawn:
            given = REPORT if told == Tells.ALL else COPY
            for agency in _given_to(case, share):
                found.setdefault(agency, []).append(_perhaps(share.on, given))
    return {key: [one for one in rows if not _after(one.on, on)] for key, rows in found.items()}


def _perhaps(on: PartialDate | None, given: str) -> Knowing:
    """That an agency was given on a day what may hold many a fact."""
    return Knowing(Knows.MAY, on, say(given), given)


def _of_many(telling: ToldOf) -> str:
    """What a telling gave that may hold many a fact: a report, or words; else nothing."""
    if telling.matter in {Matter.REPORT, Matter.ASSESSMENT}:
        return REPORT
    return WORDS if telling.of is None and telling.matter in {Matter.OTHER, None} else ""


def _given_to(case: Case, share: Share) -> set[str]:
    """To which agencies a copy went; where it is for whoever came, to anybody."""
    known = {share.agency or "", share.reader} - {"", CHAIR}
    if known or share.reader == CHAIR:
        return known
    named = agency_in_words(case.agencies, share.to)
    return {named.id if named else ANYBODY}


def _of_roles(case: Case, *roles: AgencyRole) -> frozenset[str]:
    """The agencies that play one of some parts."""
    return frozenset(agency.id for agency in case.agencies if plays(agency.kind, *roles))


def _events(case: Case) -> Iterator[_Fact]:
    known_to = {kind: _of_roles(case, *roles) for kind, roles in KNOWN_TO.items()}
    for event in case.events:
        kind = say(event.kind.value) if event.kind else say("event")
        if event.happened.strip():
            what = f"{kind}: {event.happened.strip()}"
            there = known_to.get(event.kind, frozenset()) if event.kind else frozenset()
            yield _Fact("events", event.id, event.on, what, event.source, perhaps=there)


def _checks(case: Case) -> Iterator[_Fact]:
    for check in case.checks:
        if check.showed.strip():
            asked = say(check.asked_of.value) if check.asked_of else ""
            of = ", ".join(filter(None, (asked, check.which)))
            who = case.name_of(check.about)
            what = say(
                "check{more}{about}: {showed}",
                more=f" ({of})" if of else "",
                about=say(" about {who}", who=who) if who else "",
                showed=check.showed.strip(),
            )
            came = check.received_on
            at, there = ("checks", check.id, came), _of_check(case, check)
            gave = asked_by(case, check)
            yield _Fact(*at, what, check.source, came, too=gave, perhaps=there)


def asked_by(case: Case, check: HistoryCheck) -> frozenset[str]:
    """The agencies that a check is put to, as far as its words say which of its kind."""
    there = _of_check(case, check)
    return frozenset(
        one.id
        for one in case.agencies
        if one.id in there and _answered_it(one, check, alone=len(there) == 1)
    )


def _of_check(case: Case, check: HistoryCheck) -> frozenset[str]:
    """The agencies of the kind that a check is put to."""
    return _of_roles(case, *(ANSWERED_BY.get(check.asked_of, ()) if check.asked_of else ()))


def _answered_it(agency: Agency, check: HistoryCheck, *, alone: bool) -> bool:
    """Whether an agency is the one that answered a check: by its name, or the only one there is.

    The check says which force or service; another of its kind may have been asked.
    """
    asked, named = ({*re.findall(r"\w+", text.casefold())} for text in (check.which, agency.name))
    return asked <= named if asked else alone


def _contributions(case: Case) -> Iterator[_Fact]:
    for given in case.contributions:
        if given.says.strip():
            came = given.received_on
            what = say("written to us: {says}", says=given.says.strip())
            yield _Fact("contributions", given.id, came, what, given.agency, came)


def _missed(case: Case) -> Iterator[_Fact]:
    """The appointments missed or left early; the only agency of its service holds one by itself.

    Where there are several of its service, nothing says which.
    """
    several = len({one.person for one in case.appointments if one.unseen}) > 1
    for kept in case.appointments:
        if kept.unseen and kept.outcome:
            who = case.people.get(kept.person)
            whose = (told_apart(case, who) if who else say("not said for whom")) if several else ""
            service = say(kept.service.value) if kept.service else say("appointment")
            role = HOME.get(kept.service) if kept.service else None
            serving = _of_roles(case, role) if role else frozenset[str]()
            alone = serving if len(serving) == 1 else frozenset[str]()
            holder = kept.source or next(iter(alone), None)
            what = f"{service}: {say(kept.outcome.value)}{f' ({whose})' if whose else ''}"
            at = ("appointments", kept.id, kept.on)
            many = "" if kept.missed else LEFT_EARLY
            yield _Fact(*at, what, holder, too=alone, perhaps=serving, whose=whose, many=many)


def _decisions(case: Case) -> Iterator[_Fact]:
    """The decisions that hold; we made them."""
    gone, everybody = replaced(case), frozenset(agency.id for agency in case.agencies)
    for decision in case.decisions:
        if decision.decided.strip() and decision.id not in gone:
            what = say("decision: {decided}", decided=decision.decided.strip())
            there = everybody if plays(decision.forum, *TOGETHER) else frozenset[str]()
            yield _Fact("decisions", decision.id, decision.on, what, _us(case), perhaps=there)


def _readings(case: Case) -> Iterator[_Fact]:
    for reading in case.readings:
        if reading.notes.strip() and reading.stand != Stand.SILENT:
            of = say(reading.subject.value) if reading.subject else say("no subject")
            what = say("read together ({of}): {notes}", of=of, notes=reading.notes.strip())
            yield _Fact("readings", reading.id, None, what, _us(case))


def _in_words(case: Case) -> Iterator[_Fact]:
    """What an agency was told that no record holds but the telling.

    Others may have been told the same in other words: of nobody it is said that they were not.
    """
    everybody = frozenset(agency.id for agency in case.agencies)
    for telling in case.tellings:
        to_agency = telling.agency or telling.group == Group.PARTNERS
        alone = telling.of is None and telling.what not in OF_MUCH
        if telling.holds and alone and telling.said.strip() and to_agency:
            what = say("told in words: {said}", said=telling.said.strip())
            yield _Fact("tellings", telling.id, None, what, _us(case), perhaps=everybody)


def _us(case: Case) -> str:
    """Our own service, as `knowers` has it."""
    return next((agency.id for agency in case.agencies if _ours(agency)), US)


LEFT_EARLY = "appointments left before being seen"
OF_MUCH = frozenset({Matter.HISTORY, Matter.REPORT, Matter.ASSESSMENT})
"""Matters that are no single fact."""
FACTS = (_events, _checks, _contributions, _missed, _decisions, _readings, _in_words)


class FactGroup(NamedTuple):
    """Facts of one table of which every agency is recorded to know the same."""

    rows: tuple[FactRow, ...]
    words: Mapping[str, Knowing]


def grouped(case: Case, rows: Iterable[FactRow]) -> list[FactGroup]:
    """The facts, those together that stand alike to every agency, whenever each came to us.

    Missed appointments of several people are counted by person.
    A day on which we were told stays only where it is that of all of them.
    """
    us = _us(case)
    found: dict[tuple[object, ...], list[FactRow]] = {}
    for row in rows:
        alike = tuple(word.knows if agency == us else word for agency, word in row.words.items())
        found.setdefault((row.table, row.whose, row.many, *alike), []).append(row)
    return [_group(us, tuple(alike)) for alike in found.values()]


def _group(us: str, rows: tuple[FactRow, ...]) -> FactGroup:
    first = rows[0].words
    ours = {row.words[us] for row in rows}
    return FactGroup(rows, first if len(ours) == 1 else {**first, us: HOLDS})
