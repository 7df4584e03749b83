"""A role that changes leaves the one before it in the record and on paper."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import EarlierRole, Person, Role, Young
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.practice import practice_case
from prebirth.layout.blocks import words_of
from prebirth.session import Session
from prebirth.vault.vault import Vault
from tests.copies.made import document_of
from tests.labels import LABEL
from tests.typed import present

LONG_AGO = datetime(2026, 1, 5, 9, tzinfo=UTC)
JORD = Person(names="Jord Pask", role=Role.POSSIBLE_FATHER, entered_at=LONG_AGO)


@pytest.fixture
def session(vault: Vault) -> Session:
    """The practice case with somebody who was entered long ago."""
    return Session.begin(vault, practice_case().adding(JORD))


def person(session: Session, key: str) -> Person:
    return present(session.case.people.get(key))


def test_the_role_before_is_kept_with_the_day_and_one_undo(session: Session) -> None:
    who = JORD
    session.set("people", who.id, "role", Role.EX_PARTNER, LABEL)
    today = PartialDate.of(session.now.date())
    was = EarlierRole(role=Role.POSSIBLE_FATHER, until=today)
    assert person(session, who.id).earlier_roles == (was,)
    session.undo()
    assert person(session, who.id).role == Role.POSSIBLE_FATHER
    assert person(session, who.id).earlier_roles == ()


def test_what_is_passed_on_the_way_to_a_choice_nobody_ever_was(session: Session) -> None:
    who, new = JORD, Person(names="Ada Quill")
    session.add("people", new, LABEL)
    for one in (who, new):
        for role in (Role.SIBLING, Role.FATHER, Role.EX_PARTNER):
            session.set("people", one.id, "role", role, LABEL)
    assert [row.role for row in person(session, who.id).earlier_roles] == [Role.POSSIBLE_FATHER]
    assert person(session, new.id).earlier_roles == ()


def test_a_slip_that_is_taken_back_leaves_nothing(session: Session) -> None:
    who = JORD
    session.set("people", who.id, "role", Role.SIBLING, LABEL)
    session.set("people", who.id, "role", Role.POSSIBLE_FATHER, LABEL)
    assert person(session, who.id).earlier_roles == ()


def test_report_and_hand_over_say_that_he_was_a_possible_father(session: Session) -> None:
    who = JORD
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
