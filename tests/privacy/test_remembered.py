"""The gate that remembers its answers answers as the gate does."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from tests.privacy.outputs import copies
from tests.privacy.random_cases import random_case
from tests.privacy.remembered import answers_remembered

KINDS = {CopyKind.MIDWIFE, CopyKind.PARENT, CopyKind.SUBJECT}


def test_what_is_remembered_is_what_the_gate_answers(walk: Walk) -> None:
    made = random_case(1, walk, small=True)
    person = made.case.people.get(made.readers[-1])
    assert person
    readers: list[Reader | OneParent | OneSubject] = [
        Reader(),
        OneParent(person.id, walk.form),
        OneSubject(person.id, walk.form),  # holds the same as the one before, and is another
        Reader(person=person.id, form=walk.form),
    ]
    plain = [for_reader(made.case, reader, also=(made.before,)) for reader in readers]
    with answers_remembered():
        for _ in range(2):
            assert [
                for_reader(made.case, reader, also=(made.before,)) for reader in readers
            ] == plain


def test_files_are_the_same_byte_for_byte(walk: Walk) -> None:
    made = random_case(1, walk, small=True)
    plain = list(copies(made.case, walk, made.readers[:2], kinds=KINDS))
    with answers_remembered():
        assert list(copies(made.case, walk, made.readers[:2], kinds=KINDS)) == plain


def test_the_chair_is_given_the_very_case() -> None:
    case = Case().adding(Person(id="mum", names="Rosa Hale"))
    same = case.replace_tables()
    with answers_remembered():
        assert for_reader(case, Reader(chair=True))[0] is case
        assert for_reader(same, Reader(chair=True))[0] is same


def test_a_changed_case_is_asked_anew() -> None:
    case = Case().adding(Person(id="mum", names="Rosa Hale"))
    other = case.adding(case.pregnancy.replace(babies=4))
    with answers_remembered():
        assert for_reader(case, Reader())[0].pregnancy.babies is None
        assert for_reader(other, Reader())[0].pregnancy.babies == 4


def test_what_is_remembered_is_not_asked_again() -> None:
    eve = Person(id="eve", names="Eve Marl", restricted=(Restriction(reason="x"),))
    case = Case().adding(Person(id="mum", names="Rosa Hale")).adding(eve)
    anew = [for_reader(case, Reader())[0].people for _ in range(2)]
    assert anew[0] is not anew[1]
    with answers_remembered():
        first, second = (for_reader(case, Reader())[0] for _ in range(2))
    assert first.people is second.people
