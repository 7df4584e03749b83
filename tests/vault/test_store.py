from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.vault.errors import DamagedError
from prebirth.vault.store import LOG
from prebirth.vault.summary import Summary
from prebirth.vault.vault import Vault
from tests.labels import LABEL


@pytest.fixture
def session(vault: Vault) -> Session:
    made = Session.begin(vault, Case(id="c"))
    made.add("people", Person(id="p", names="Leah"), LABEL)
    made.set("people", "p", "names", "Mina", LABEL)
    return made


def test_what_is_remembered_is_the_last_and_what_is_not_is_nothing(vault: Vault) -> None:
    assert vault.store.meta("unknown") == ""
    vault.store.set_meta("a", "1")
    vault.store.set_meta("a", "2")
    assert vault.store.meta("a") == "2"


def test_the_end_of_a_chain_is_its_last_entry_or_its_beginning(
    vault: Vault, session: Session
) -> None:
    assert vault.store.head("c") == (2, session.head)
    begun = Session.begin(vault, Case(id="d"))
    assert vault.store.head("d") == (0, begun.head)
    with pytest.raises(DamagedError, match="beginning"):
        vault.store.head("nobody")
    assert vault.store.has_chain("c")
    assert not vault.store.has_chain("nobody")


def test_every_chain_is_found_also_one_that_lost_its_beginning(
    vault: Vault, session: Session
) -> None:
    Session.begin(vault, Case(id="d"))
    vault.store.run("DELETE FROM snapshots WHERE case_id = 'c'")
    assert vault.store.chain_ids() == {LOG, "c", "d"}
    assert session.case.people


def test_an_entry_settles_its_draft_and_its_summary(vault: Vault, session: Session) -> None:
    session.save_draft("people/p/names", "Min")
    session.save_draft("people/p/phone", "01")
    session.set("people", "p", "names", "Mina Marsh", LABEL)
    assert session.drafts() == {"people/p/phone": "01"}
    session.delete_draft("people/p/phone")
    assert session.drafts() == {}
    session.set("assessment", "assessment", "reference", "26-1", LABEL)
    assert vault.store.cases() == [Summary("c", "26-1", "", "open", "", "", "")]


def test_a_snapshot_is_of_the_last_entry_and_of_none_where_there_is_none(
    vault: Vault, session: Session
) -> None:
    vault.store.save_snapshot(
        "c", {"id": "c", "people": [{"id": "p", "names": "Mina"}]}, session.head
    )
    assert set(vault.store.snapshots("c")) == {0, 2}
    Session.begin(vault, Case(id="d"))
    before = vault.store.snapshots("d")
    vault.store.save_snapshot("d", {"id": "other"}, "x")
    assert vault.store.snapshots("d") == before
    assert vault.store.load_chain("c").tail == []
    assert vault.store.initial_state("c") == {"id": "c"}


def test_a_session_keeps_a_snapshot_at_half_the_way_and_not_before(
    vault: Vault, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prebirth.session.SNAPSHOT_EVERY", 6)
    session.snapshot_if_due()
    assert set(vault.store.snapshots("c")) == {0}
    session.set("people", "p", "names", "Mina Marsh", LABEL)
    session.snapshot_if_due()
    assert set(vault.store.snapshots("c")) == {0, 3}


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE entries SET body = CAST(body AS TEXT) WHERE seq = 1",
        "UPDATE entries SET body = replace(CAST(body AS TEXT), 'Leah', 'Lena') WHERE seq = 1",
        "UPDATE entries SET hash = 'x' WHERE seq = 1",
        "DELETE FROM entries WHERE seq = 1 AND case_id = 'c'",
        "UPDATE snapshots SET head = 'x' WHERE seq = 2",
        "DELETE FROM entries WHERE seq = 2 AND case_id = 'c'",
        "DELETE FROM snapshots WHERE seq = 0 AND case_id = 'c'",
        'UPDATE snapshots SET body = \'{"id":"c","people":[]}\' WHERE seq = 0 AND case_id = \'c\'',
    ],
)
def test_a_chain_that_does_not_add_up_is_not_read(
    vault: Vault, session: Session, spoil: str
) -> None:
    vault.store.save_snapshot(
        "c", {"id": "c", "people": [{"id": "p", "names": "Mina"}]}, session.head
    )
    vault.store.load_chain("c")
    vault.store.run(spoil)
    with pytest.raises(DamagedError, match="Restore a backup"):
        vault.store.load_chain("c")


def test_what_fails_midway_leaves_nothing(vault: Vault, session: Session) -> None:
    from prebirth.journal.entry import Entry

    bad = Entry("1", "c", "A", "t", "d", "l", (), (session.head,))
    with pytest.raises(Exception, match="binding"):
        vault.store.append(bad, Summary("c", reference=object()))  # type: ignore[arg-type]
    assert vault.store.head("c") == (2, session.head)
    session.set("people", "p", "phone", "01", LABEL)
    assert vault.store.head("c") == (3, session.head), "no transaction was left open"
