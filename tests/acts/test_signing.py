"""A version is signed, agreed or returned, and comments on its entries are settled."""

from __future__ import annotations

import pytest

from prebirth.acts.registry import RefusedError
from prebirth.acts.signing import agree, comment_on, give_back, nobody, settle, sign
from prebirth.case.change import Place
from prebirth.case.oversight import Signer, Status
from prebirth.case.remarks import open_remarks
from prebirth.session import Session
from prebirth.vault.vault import Vault
from tests.conftest import TODAY, day
from tests.labels import LABEL

PERSON = Place("people", "leanne")


@pytest.fixture
def signed(session: Session) -> Session:
    sign(session, name="Grace Adeyemi", on=TODAY)
    return session


def test_the_worker_signs_what_stands_now(session: Session) -> None:
    before, head = session.case, session.head
    sign(session, name=" Grace Adeyemi ", on=TODAY, comment=" As discussed. ")
    signature = list(session.case.signoffs)[-1]
    assert session.case.assessment.status == Status.WITH_MANAGER
    assert (signature.signer, signature.name, signature.comment, signature.on) == (
        Signer.WORKER,
        "Grace Adeyemi",
        "As discussed.",
        day("2026-05-15"),
    )
    assert signature.head == head
    signed = session.case
    session.undo()
    assert session.case is signed is not before, "a signature is not taken back"


def test_undo_behind_a_signature_begins_a_new_version(session: Session) -> None:
    before = session.case.pregnancy.unit
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    sign(session, name="Grace Adeyemi", on=TODAY)
    version = session.case.assessment.version
    session.undo()
    assert session.case.pregnancy.unit == before
    assert (session.case.assessment.status, session.case.assessment.version) == (
        Status.OPEN,
        version + 1,
    )
    assert list(session.case.signoffs)[-1].version == version
    session.redo()
    assert (session.case.pregnancy.unit, session.case.assessment.status) == (
        "Riverside",
        Status.WITH_MANAGER,
    )


def test_nobody_signs_twice_or_without_a_name(signed: Session) -> None:
    before = signed.case
    with pytest.raises(RefusedError, match="nobody has signed"):
        sign(signed, name="Grace Adeyemi", on=TODAY)
    with pytest.raises(RefusedError, match="by name"):
        agree(signed, name=" ", on=TODAY, managers=nobody)
    assert signed.case is before


def test_the_manager_agrees_what_the_worker_signed(signed: Session) -> None:
    worker = list(signed.case.signoffs)[-1]
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody)
    manager = list(signed.case.signoffs)[-1]
    assert signed.case.assessment.status == Status.AGREED
    assert (manager.signer, manager.version, manager.head, manager.returned) == (
        Signer.MANAGER,
        worker.version,
        worker.head,
        False,
    )
    with pytest.raises(RefusedError, match="social worker has signed"):
        agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody)


def test_comments_stay_with_the_version_that_is_agreed_in_spite_of_them(signed: Session) -> None:
    count = len(signed.case.signoffs)
    comment_on(signed, PERSON, says="Is this number right?")
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody)
    manager = list(signed.case.signoffs)[-1]
    assert (manager.returned, manager.signer, len(manager.remarks)) == (False, Signer.MANAGER, 1)
    assert len(signed.case.signoffs) == count + 1


def test_a_version_is_returned_with_its_comments_and_the_next_begins(signed: Session) -> None:
    version = signed.case.assessment.version
    with pytest.raises(RefusedError, match="with a comment"):
        give_back(signed, name="Ruth Marsh", on=TODAY, managers=nobody)
    comment_on(signed, PERSON, says="Is this number right?")
    comment_on(signed, Place("answers", "Q6.4"), says="Who was in the room?")
    give_back(signed, name="Ruth Marsh", on=TODAY, managers=nobody)
    back = list(signed.case.signoffs)[-1]
    assert (signed.case.assessment.status, signed.case.assessment.version) == (
        Status.OPEN,
        version + 1,
    )
    assert (back.version, back.returned, back.name, len(back.remarks)) == (
        version,
        True,
        "Ruth Marsh",
        2,
    )


def test_it_is_returned_with_a_comment_on_the_whole_too(signed: Session) -> None:
    worker = list(signed.case.signoffs)[-1]
    give_back(signed, name="Ruth Marsh", on=TODAY, managers=nobody, comment="Too long.")
    back = list(signed.case.signoffs)[-1]
    assert (back.comment, back.signer, back.head) == (
        "Too long.",
        Signer.MANAGER,
        worker.head,
    )


def test_where_managers_have_it_too_they_alone_agree_or_return_it(signed: Session) -> None:
    asked = []

    def managers(vault: Vault, case: str) -> str:
        asked.append((vault, case))
        return "Ruth Marsh"

    for act in (agree, give_back):
        with pytest.raises(RefusedError, match="by Ruth Marsh, with whom it is shared"):
            act(signed, name="Grace Adeyemi", on=TODAY, managers=managers, comment="x")
    assert asked == [(signed.vault, "practice")] * 2


def test_a_comment_is_settled_by_saying_what_was_done(signed: Session) -> None:
    comment_on(signed, PERSON, says="Is this number right?")
    with pytest.raises(RefusedError, match="what was done"):
        settle(signed, PERSON, reply=" ", on=TODAY)
    settle(signed, PERSON, reply="Asked her; it is.", on=TODAY)
    (back,) = (signature for signature in signed.case.signoffs if signature.returned)
    (remark,) = back.remarks
    assert (remark.reply, remark.settled_on) == ("Asked her; it is.", day("2026-05-15"))
    assert open_remarks(signed.case) == []
    assert signed.case.assessment.status == Status.WITH_MANAGER, "nothing signed has changed"
    with pytest.raises(RefusedError, match="waits to be settled"):
        settle(signed, PERSON, reply="Again.", on=TODAY)


def test_of_several_comments_on_an_entry_one_is_named(signed: Session) -> None:
    for says in ("First.", "Second."):
        comment_on(signed, PERSON, says=says)
    with pytest.raises(RefusedError, match="say which"):
        settle(signed, PERSON, reply="Done.", on=TODAY)
    settle(signed, PERSON, reply="Done.", on=TODAY, says="Second.")
    assert [waiting.remark.says for waiting in open_remarks(signed.case)] == ["First."]


@pytest.mark.parametrize("entry", [Place("people", "x"), Place("nothing", "x")])
def test_only_an_entry_that_is_there_is_commented_on(session: Session, entry: Place) -> None:
    with pytest.raises(RefusedError, match="no such entry"):
        comment_on(session, entry, says="What?")
    with pytest.raises(RefusedError, match="empty"):
        comment_on(session, PERSON, says=" ")
