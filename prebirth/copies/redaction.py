"""Who may see what: a copy is built from a case that no longer holds what its reader must not see."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.base import COMMON, Known, Record, Restriction
from prebirth.case.case import RECORDS, Case
from prebirth.case.people import Household, Person
from prebirth.case.references import released


class Reader(NamedTuple):
    """For whom a copy is made: the chair sees everything; a person does not see what is kept from that person."""

    chair: bool = False
    person: str = ""


class Withheld(NamedTuple):
    """What a copy leaves out, and why."""

    table: str
    record: str
    field: str
    reason: str


def redacted(case: Case, reader: Reader) -> tuple[Case, list[Withheld]]:
    """The case as its reader may see it, and what was taken out."""
    if reader.chair:
        return case, []
    held: list[Withheld] = []
    for name in RECORDS:
        for record in list(case.table(name)):
            case = _without(case, name, record, reader, held)
    return _without_addresses(_without_echoes(case, held), held), held


def _without(case: Case, name: str, record: Record, reader: Reader, held: list[Withheld]) -> Case:
    rules = [rule for rule in record.restricted if _keeps_from(rule, reader)]
    whole = next((rule for rule in rules if not rule.field), None)
    if whole:
        held.append(Withheld(name, record.id, "", whole.reason))
        for change in released(case, name, record.id):
            case = case.with_(change)
        return case.having_facts(**{name: case.table(name).without(record.id)})
    if rules:
        held.extend(Withheld(name, record.id, rule.field, rule.reason) for rule in rules)
        kept = case.record(name, record.id)
        blanks = {rule.field: type(record).model_fields[rule.field].get_default(call_default_factory=True) for rule in rules if rule.field not in COMMON}
        return case.adding(kept.but(**blanks, restricted=()))
    return case.adding(case.record(name, record.id).but(restricted=())) if record.restricted else case


def _without_echoes(case: Case, held: list[Withheld]) -> Case:
    """Take out what speaks of something withheld: answers about a person, what was answered to a prompt about a record."""
    gone = {one.record for one in held if not one.field}
    touched = {one.record for one in held}
    for answer in list(case.answers):
        if answer.about in gone:
            case = case.having_facts(answers=case.answers.without(answer.id))
    for response in list(case.responses):
        if touched.intersection(response.about):
            case = case.having_facts(responses=case.responses.without(response.id))
    return case


def _keeps_from(rule: Restriction, reader: Reader) -> bool:
    """Nobody named keeps it from all but the chair; a copy for no one person is kept as close as for those named."""
    return not rule.people or not reader.person or reader.person in rule.people


def _without_addresses(case: Case, held: list[Withheld]) -> Case:
    """Take out the address of every home in which somebody lives whose address is confidential."""
    hidden = {person.id for person in case.people if isinstance(person, Person) and person.address_confidential == Known.YES}
    for home in case.households:
        if isinstance(home, Household) and home.address and hidden & {member.person for member in home.members}:
            held.append(Withheld("households", home.id, "address", "An address in this home is confidential"))
            case = case.adding(home.but(address=""))
    return case
