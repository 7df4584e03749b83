"""Redaction: takes out of a case what the reader of a copy must not see."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.marks import SELF, Kind, facts, marks
from prebirth.case.people import Household, Person, PreviousChild
from prebirth.case.record import COMMON, Known, Record, Restriction, Row, ref_of
from prebirth.case.references import references, remove_records
from prebirth.form.model import Form


class Reader(NamedTuple):
    """For whom a copy is made; without more said, for everybody.

    The chair sees everything; a person does not see what is kept from that person by name.
    """

    chair: bool = False
    person: str = ""
    legal_advice: bool = False
    """Whether what is privileged between the authority and its lawyers may be read."""
    form: Form | None = None
    """The form that says which answers may lead to somebody; without it, all of them do."""


class Withheld(NamedTuple):
    """What a copy leaves out, and why."""

    table: str
    record: str
    field: str
    reason: str
    known: bool = False
    """Whether a reader may know that something is kept for the chair.

    Not where it is kept from one of them by name.
    """
    fixed: bool = False
    """Whether no reason lets it into a copy for anyone but the chair."""
    sentence: str = ""
    """The sentence that is taken out, as it is written; empty where the whole field is."""
    near: bool = False
    """Whether it may be about somebody else: a person decides before the copy is made."""
    words: tuple[str, ...] = ()
    """The words of the sentence that were found in it, as they are written there."""
    whom: tuple[str, ...] = ()
    """The ids of the people, homes or agencies that the words may be about."""

    @property
    def place(self) -> Place:
        """Where it stands in the case."""
        return Place(self.table, self.record, self.field)


class Standing(NamedTuple):
    """A sentence that stays in a copy though it could be about somebody withheld, and why."""

    place: Place
    sentence: str
    reason: str


class Choice(NamedTuple):
    """What the worker decided for one copy, each with the reason.

    What else to withhold, what to let its reader see after all, which sentences may stand, and
    which that may be about somebody else were looked at and taken out.
    """

    more: tuple[tuple[Place, str], ...] = ()
    let: tuple[tuple[Place, str], ...] = ()
    stand: tuple[Standing, ...] = ()
    out: tuple[tuple[Place, str], ...] = ()
    """Each by its place and its sentence. The gate takes them out anyhow; the log keeps it."""


NO_CHOICE = Choice()
CONFIDENTIAL = "An address in this home is confidential"
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
TELLING = 6
"""Letters from which on a part of an address is sought in other texts."""
NAMED = "It names somebody whom this copy leaves out"
MONTHS = frozenset(month_name)


def redact(
    case: Case, reader: Reader, choice: Choice = NO_CHOICE, *, called: Case | None = None
) -> tuple[Case, list[Withheld]]:
    """The case as its reader may see it, and what was taken out.

    `called` is the case with the names that its people have, where this one calls them otherwise.
    """
    if reader.chair and not choice.more:
        return case, []
    for place, reason in choice.more:
        record = case.record(place.table, place.record)
        if record is not None:
            case = case.adding(
                record.replace(
                    restricted=(*record.restricted, Restriction(field=place.field, reason=reason))
                )
            )
    whole = case if called is None else case.replace_tables(people=called.people)
    let = {place for place, _ in choice.let}
    more = {place for place, _ in choice.more}
    held: list[Withheld] = []
    gone: dict[str, set[str]] = {}
    marked = [
        (name, record)
        for name in (*SINGLE, *RECORDS)
        for record in records_of(case, name)
        if record.restricted
    ]
    for name, record in marked:
        rules = [
            rule
            for rule in record.restricted
            if _keeps_from(rule, reader, Place(name, record.id, rule.field), let, more)
        ]
        # A restriction of a field that there is no more keeps the whole record back.
        fields = type(record).model_fields
        whole_rule = next((rule for rule in rules if rule.field not in fields), None)
        if whole_rule and name not in SINGLE:
            held.append(
                Withheld(name, record.id, "", whole_rule.reason, known=not whole_rule.people)
            )
            gone.setdefault(name, set()).add(record.id)
        else:
            case = _without_fields(case, name, record, rules, held)
    for table, ids in gone.items():
        case = remove_records(case, table, ids)
    seen = take_out_echoes(whole, case, held)
    seen = take_out_names(seen, lost_names(whole, seen), held, let)
    return (seen if reader.chair else take_out_addresses(whole, seen, held)), held


def _keeps_from(
    rule: Restriction, reader: Reader, place: Place, let: set[Place], more: set[Place]
) -> bool:
    """Whether a restriction keeps a place from a reader.

    Where it names nobody it keeps it from all but the chair; a copy for nobody in particular is
    kept as close as one for those it names.
    """
    if place in more:
        return True
    return (
        not reader.chair
        and place not in let
        and (not rule.people or rule.family or not reader.person or reader.person in rule.people)
    )


def _without_fields(
    case: Case, name: str, record: Record, rules: list[Restriction], held: list[Withheld]
) -> Case:
    """The case without the fields of a record that its restrictions keep back.

    A record that stands alone is emptied where all of it is kept back.
    """
    own = marks(type(record))
    # How far a signed assessment has come, and which version it is, no copy can do without.
    hidden = [name for name, mark in own.items() if mark.kind == Kind.FACT or not mark.printed]
    reasons = {
        field: rule
        for rule in rules
        for field in ([rule.field] if rule.field in own else hidden)
        if field not in COMMON
    }
    held.extend(
        Withheld(name, record.id, field, rule.reason, known=not rule.people)
        for field, rule in reasons.items()
    )
    return blank_fields(case, name, record.id, reasons)


def records_of(case: Case, name: str) -> list[Record]:
    """The records of a table; of a record that stands alone, that one."""
    return [case.record(name, name)] if name in SINGLE else list(case.table(name))


def restrict_as_now(then: Case, now: Case) -> Case:
    """An earlier version of a case with the restrictions of a later one.

    No old version may tell what is kept back since.
    """
    for name in (*SINGLE, *RECORDS):
        for record in records_of(then, name):
            newer = now.record(name, record.id)
            if newer is None:
                continue
            if newer.restricted != record.restricted:
                rules = tuple(dict.fromkeys((*record.restricted, *newer.restricted)))
                record = record.replace(restricted=rules)  # noqa: PLW2901
                then = then.adding(record)
            if (
                isinstance(newer, Person)
                and isinstance(record, Person)
                and newer.address_confidential == Known.YES
            ):
                then = then.adding(record.replace(address_confidential=Known.YES))
    return then


def blank_fields(case: Case, name: str, record: str, fields: Iterable[str]) -> Case:
    """The case with some fields of a record as if nobody had filled them in."""
    kept = case.record(name, record)
    blanks = {
        field: type(kept).model_fields[field].get_default(call_default_factory=True)
        for field in fields
        if field not in COMMON
    }
    return case.adding(kept.replace(**blanks, restricted=()))


def take_out_echoes(before: Case, case: Case, held: list[Withheld]) -> Case:
    """Take out what speaks of somebody withheld though it no longer names them.

    With it goes what was answered to a prompt about a withheld record.
    """
    gone = {person.id for person in before.people} - {person.id for person in case.people}
    touched = {entry.record for entry in held}
    echoes = {
        "responses": {
            response.id for response in case.responses if touched.intersection(response.about)
        }
    }
    echoes["answers"] = {answer.id for answer in case.answers if answer.about in gone}
    for table in _about_people() if gone else ():
        kept = case.table(table)
        echoes[table] = {
            record.id
            for record in before.table(table)
            if record.id in kept and _only_echoes(table, record, gone)
        }
    echoes["contributions"] = {
        contribution.id
        for contribution in before.contributions
        if contribution.agency in before.agencies and contribution.agency not in case.agencies
    }
    for table, ids in echoes.items():
        case = remove_records(case, table, ids) if ids else case
    return case


def _only_echoes(table: str, record: Record, gone: set[str]) -> bool:
    """Whether a record was about nobody but people who are withheld.

    A tie is between two, and means nothing without either.
    """
    people = {
        key for target, key in references(record.replace(restricted=())) if target == "people"
    }
    return bool(people & gone) and (
        table == "ties"
        or people <= gone
        or (isinstance(record, PreviousChild) and record.child in gone)
    )


def take_out_addresses(whole: Case, case: Case, held: list[Withheld]) -> Case:
    """Take out every confidential address, and every text that gives it.

    It is that of each home in which somebody lives whose address is confidential. `whole` tells
    who that is: the case of the copy may hold neither the person nor that they live there.
    """
    hidden = {
        person.id
        for person in whole.people
        if isinstance(person, Person) and person.address_confidential == Known.YES
    }
    homes = [
        home
        for home in whole.households
        if isinstance(home, Household)
        and home.address
        and hidden & {member.person for member in home.members}
    ]
    for home in homes:
        seen = case.households.get(home.id)
        if seen and seen.address:
            held.append(Withheld("households", home.id, "address", CONFIDENTIAL, fixed=True))
            case = case.adding(seen.replace(address=""))
    return _without_texts(
        case,
        sorted({part for home in homes for part in _parts_of(home.address)}),
        held,
        CONFIDENTIAL,
        fixed=True,
    )


def _parts_of(address: str) -> set[str]:
    """An address, its first line, and its postcode: each gives it away."""
    first = re.split(r"[,\n]", address)[0]
    return {
        part.strip()
        for part in (address, first, *POSTCODE.findall(address))
        if len(part.strip()) >= TELLING
    }


def lost_names(before: Case, after: Case) -> list[str]:
    """What the people are called whom a copy no longer names.

    Less what somebody whom it does name is called too.
    """
    kept = {name for person in after.people for name in _called(person)}
    return sorted({name for person in before.people for name in _called(person)} - kept)


def lost_words(before: Case, after: Case) -> list[str]:
    """The names and addresses that a copy no longer holds, and no text of it may give away."""
    homes = [
        home
        for home in before.households
        if home.address and not getattr(after.households.get(home.id), "address", "")
    ]
    return [
        *lost_names(before, after),
        *sorted({part for home in homes for part in _parts_of(home.address)}),
    ]


def take_out_names(
    case: Case, names: list[str], held: list[Withheld], let: Collection[Place] = ()
) -> Case:
    """Take out every text that speaks of somebody by a name that the copy must not hold."""
    return _without_texts(case, names, held, NAMED, let)


def _without_texts(
    case: Case,
    words: list[str],
    held: list[Withheld],
    reason: str,
    let: Collection[Place] = (),
    *,
    fixed: bool = False,
) -> Case:
    """Take out every text that holds one of some words."""
    if not words:
        return case
    sought = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    for table in (*SINGLE, *RECORDS):
        for record in records_of(case, table):
            fields = dict.fromkeys(
                name
                for name, text in _texts(record)
                if sought.search(text) and Place(table, record.id, name) not in let
            )
            if fields:
                held.extend(
                    Withheld(table, record.id, name, reason, fixed=fixed) for name in fields
                )
                case = blank_fields(case, table, record.id, fields)
    return case


def _called(person: Person) -> set[str]:
    """A person's names: whole, as known, and the first of each.

    A first name that is also a month is not among them.
    """
    wholes = {name.strip() for name in (person.names, person.known_as) if name.strip()}
    firsts = {name.split()[0] for name in wholes}
    return wholes | {name for name in firsts if len(name) > 2 and name not in MONTHS}


def _texts(record: Record) -> Iterator[tuple[str, str]]:
    """Every text in the facts of a record with its field, those in its rows too."""
    for field in facts(type(record)):
        if ref_of(type(record), field) is None:
            for text in _strings(getattr(record, field)):
                yield field, text


def _strings(value: Any) -> Iterator[str]:
    """The texts in a value; choices and ids are none."""
    if isinstance(value, Row):
        for name in facts(type(value)):
            if ref_of(type(value), name) is None:
                yield from _strings(getattr(value, name))
    elif isinstance(value, Mapping):
        for part in (*value, *value.values()):
            yield from _strings(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _strings(part)
    elif type(value) is str and value:
        yield value


def _about_people() -> list[str]:
    """The tables whose records are about people; an answer goes by whom its question is about."""
    return [
        table
        for table, kind in RECORDS.items()
        if kind.whose and kind.whose != SELF and kind is not Answer
    ]
