"""Whether two mothers are two, or one who was told of twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from prebirth.case.case import Case
from prebirth.case.family import mothers
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.who_is_who import told_of


def mothers_unsettled(case: Case) -> list[Person]:
    """Mothers who may be one, until somebody joined them, said that they are two, or answered."""
    answered = [set(one.about) for one in case.responses if one.prompt == "may-be-one"]
    return [
        mother
        for pair in mothers_alike(case)
        if not any({one.id for one in pair} <= about for about in answered)
        for mother in pair
    ]


def mothers_alike(case: Case) -> Iterator[tuple[Person, Person]]:
    """Two mothers each who look alike, or of whom early contacts told apart."""
    told = [{one.person.id for one in told_of(watch)} for watch in case.watches]
    named = case.pregnancy.carried_by
    for one, other in combinations(mothers(case), 2):
        ids = [{mother.id, *mother.joined} for mother in (one, other)]
        from_contact = any(both & keys for both in ids for keys in told)
        at_once = any(ids[0] & keys and ids[1] & keys for keys in told)
        apart = at_once or one.role != other.role or named in {one.id, other.id}
        if said_to_be_two(one, other) or any(tie.people == {one.id, other.id} for tie in case.ties):
            continue
        if one.may_be(other) or (from_contact and not apart):
            yield one, other


def said_to_be_two(one: Record, other: Record) -> bool:
    """Whether somebody said that two are not the same."""
    if not isinstance(one, Person) or not isinstance(other, Person):
        return False
    return other.id in one.not_same or one.id in other.not_same
