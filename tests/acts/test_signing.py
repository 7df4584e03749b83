"""A version is signed, agreed or returned, and comments on its entries are settled."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prebirth.acts.receiving import receive
from prebirth.acts.registry import RefusedError
from prebirth.acts.signing import (
    agree,
    comment_on,
    give_back,
    nobody,
    settle,
    sign,
    worker_here,
)
from prebirth.acts.telling import correct
from prebirth.case.change import Place
from prebirth.case.oversight import Signer, SignOff, Status
from prebirth.case.remarks import open_remarks
from prebirth.session import Session
from prebirth.vault.bring_in import make_bundle
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, TODAY, day
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
    with pytest.raises(RefusedError, match="name of the person who signs"):
        agree(signed, name=" ", on=TODAY, managers=nobody)
    assert signed.case is before


def test_the_manager_agrees_what_the_worker_signed(signed: Session) -> None:
    worker = list(signed.case.signoffs)[-1]
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody, paper="file 12")
    manager = list(signed.case.signoffs)[-1]
    assert signed.case.assessment.status == Status.AGREED
    assert (manager.signer, manager.version, manager.head, manager.returned) == (
        Signer.MANAGER,
        worker.version,
        worker.head,
        False,
    )
    with pytest.raises(RefusedError, match="social worker has signed"):
        agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody, paper="file 12")


def test_comments_stay_with_the_version_that_is_agreed_in_spite_of_them(signed: Session) -> None:
    count = len(signed.case.signoffs)
    comment_on(signed, PERSON, says="Is this number right?")
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody, paper="file 12")
    manager = list(signed.case.signoffs)[-1]
    assert (manager.returned, manager.signer, len(manager.remarks)) == (False, Signer.MANAGER, 1)
    assert len(signed.case.signoffs) == count + 1


def test_a_version_is_returned_with_its_comments_and_the_next_begins(signed: Session) -> None:
    version = signed.case.assessment.version
    with pytest.raises(RefusedError, match="write a comment"):
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
        with pytest.raises(RefusedError, match="by Ruth Marsh, who read it with you"):
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


def last(session: Session) -> SignOff:
    return list(session.case.signoffs)[-1]


def test_one_person_is_not_both_worker_and_manager(signed: Session) -> None:
    before = signed.case
    for name in ("Grace Adeyemi", " grace  ADEYEMI "):
        with pytest.raises(RefusedError, match="signed this version as social worker"):
            agree(signed, name=name, on=TODAY, managers=nobody, paper="file 12")
        with pytest.raises(RefusedError, match="signed this version as social worker"):
            give_back(signed, name=name, on=TODAY, managers=nobody, comment="Too long.")
    assert signed.case is before


def test_where_the_worker_signed_a_manager_signs_on_paper_alone(signed: Session) -> None:
    assert worker_here(signed) == signed.author
    with pytest.raises(RefusedError, match=f"pass-phrase of {signed.author}"):
        agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody)
    with pytest.raises(RefusedError, match="or later"):
        agree(signed, name="Ruth Marsh", on=date(2026, 5, 14), managers=nobody, paper="file 12")
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody, paper=" file 12 ")
    assert (last(signed).paper, last(signed).name, last(signed).entered_by) == (
        "file 12",
        "Ruth Marsh",
        signed.author,
    )


def test_to_call_the_vault_by_another_name_makes_no_manager_of_its_worker(signed: Session) -> None:
    signed.author = "Ruth Marsh"
    with pytest.raises(RefusedError, match="pass-phrase of Ruth Marsh"):
        agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody)


def test_a_manager_signs_in_a_copy_of_her_own_that_comes_back(
    signed: Session, tmp_path: Path
) -> None:
    ruth, _code = Vault.create(tmp_path / "Ruth", PHRASE, "Ruth Marsh")
    receive(ruth, make_bundle(signed.vault, "practice"))
    hers = Session(ruth, "practice")
    assert not worker_here(hers)
    agree(hers, name="Ruth Marsh", on=TODAY, managers=nobody)
    receive(signed.vault, make_bundle(ruth, "practice"))
    back = Session(signed.vault, "practice")
    assert back.case.assessment.status == Status.AGREED
    assert (last(back).name, last(back).entered_by, last(back).paper) == (
        "Ruth Marsh",
        "Ruth Marsh",
        "",
    )
    ruth.close()


def status(session: Session) -> Status:
    return session.case.assessment.status


def test_a_signature_is_withdrawn_with_a_reason_and_the_version_waits_for_it_again(
    signed: Session,
) -> None:
    version = signed.case.assessment.version
    worker = last(signed)
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody, paper="file 12")
    manager = last(signed)

    def withdraw(signature: SignOff) -> None:
        place = Place("signoffs", signature.id)
        correct(signed, place, says="The wrong version.", on=TODAY, withdrawn=True)

    withdraw(manager)
    assert status(signed) == Status.WITH_MANAGER
    agree(signed, name="Ruth Marsh", on=TODAY, managers=nobody, paper="file 13")
    withdraw(worker)
    assert status(signed) == Status.OPEN
    assert signed.case.assessment.version == version
    kept = [one for one in signed.case.signoffs if one.version == version]
    assert [bool(one.withdrawn) for one in kept] == [True, True, False]
    assert kept[0].withdrawn == "The wrong version."
    signed.undo()
    assert status(signed) == Status.OPEN, "it is withdrawn by an act of its own"
    sign(signed, name="Grace Adeyemi", on=TODAY)
    assert status(signed) == Status.WITH_MANAGER


def test_to_put_a_signature_right_withdraws_nothing(signed: Session) -> None:
    place = Place("signoffs", last(signed).id)
    correct(signed, place, says="Her name is spelled Adeyemi-Cole.", on=TODAY)
    assert status(signed) == Status.WITH_MANAGER
    assert last(signed).holds
