"""A role that changes leaves the one before it in the record and on paper."""

from __future__ import annotations

from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import EarlierRole, Person, Role, Young
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from prebirth.session import Session
from tests.copies.made import document_of
from tests.labels import LABEL
from tests.typed import present


def person(session: Session, key: str) -> Person:
    return present(session.case.people.get(key))


def test_the_role_before_is_kept_with_the_day_and_one_undo(session: Session) -> None:
    who = Person(names="Jord Pask")
    session.add("people", who, LABEL)
    session.set("people", who.id, "role", Role.POSSIBLE_FATHER, LABEL)
    assert person(session, who.id).earlier_roles == ()
    session.set("people", who.id, "role", Role.EX_PARTNER, LABEL)
    today = PartialDate.of(session.now.date())
    was = EarlierRole(role=Role.POSSIBLE_FATHER, until=today)
    assert person(session, who.id).earlier_roles == (was,)
    session.undo()
    assert person(session, who.id).role == Role.POSSIBLE_FATHER
    assert person(session, who.id).earlier_roles == ()


def test_a_slip_that_is_taken_back_leaves_nothing(session: Session) -> None:
    who = Person(names="Jord Pask", role=Role.POSSIBLE_FATHER)
    session.add("people", who, LABEL)
    session.set("people", who.id, "role", Role.SIBLING, LABEL)
    session.set("people", who.id, "role", Role.POSSIBLE_FATHER, LABEL)
    assert person(session, who.id).earlier_roles == ()


def test_report_and_hand_over_say_that_he_was_a_possible_father(session: Session) -> None:
    who = Person(names="Jord Pask", role=Role.POSSIBLE_FATHER)
    session.add("people", who, LABEL)
    session.set("people", who.id, "role", Role.EX_PARTNER, LABEL)
    on = session.now.date()
    for kind in (CopyKind.CONFERENCE, CopyKind.SUCCESSOR):
        said = words_of(document_of(CopyOrder(kind, on), session.case).blocks)
        assert "Jord Pask" in said
        assert f"before: possible father, until {PartialDate.of(on).show()}" in said, kind


def test_the_hand_over_says_who_everybody_is_and_who_works_with_the_mother(
    session: Session,
) -> None:
    mother = next(one for one in session.case.people if one.role == Role.MOTHER)
    session.set("people", mother.id, "young_parent", Young.CARE_LEAVER, LABEL)
    session.set("people", mother.id, "own_worker", "Tam Orrell", LABEL)
    aunt = Person(names="Wilma Quill", role=Role.RELATIVE, safe_from=(mother.id,))
    session.add("people", aunt, LABEL)
    order = CopyOrder(CopyKind.SUCCESSOR, session.now.date())
    said = words_of(document_of(order, session.case).blocks)
    assert "care leaver" in said
    assert "Tam Orrell" in said
    assert "Wilma Quill, a relative of" in said
