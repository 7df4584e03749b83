"""Several laptops, each with a vault of its own, hand one assessment to and fro."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.oversight import Signer, SignOff, Status
from prebirth.case.people import Person
from prebirth.exchange.history import read_history
from prebirth.journal.clock import here
from prebirth.journal.graph import PART
from prebirth.session import Session
from prebirth.vault.bring_in import (
    BundleRefusedError,
    bring_in,
    make_bundle,
    preview,
)
from prebirth.vault.erase import erase_case
from prebirth.vault.store import LOG, digest
from prebirth.vault.transfer_bundle import TransferBundle
from prebirth.vault.vault import Vault
from prebirth.vault.verify import full_record, verify
from tests.labels import LABEL, numbered
from tests.typed import present

PHRASE = "kettle orchid ladder moss"
Make = Callable[[str], Vault]


@pytest.fixture
def make(tmp_path: Path, cheap_keys: None) -> Iterator[Make]:
    made: list[Vault] = []

    def one(name: str) -> Vault:
        made.append(Vault.create(tmp_path / name, PHRASE, name)[0])
        return made[-1]

    yield one
    for vault in made:
        vault.close()


@pytest.fixture
def ann(make: Make) -> Vault:
    vault = make("Ann")
    session = Session.begin(vault, Case(id="c"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    session.set("people", "p", "phone", "1", LABEL)
    return vault


@pytest.fixture
def bob(make: Make, ann: Vault) -> Vault:
    vault = make("Bob")
    bring_in(vault, make_bundle(ann, "c"))
    return vault


def leah(case: Case) -> Person:
    return present(case.people.get("p"))


def swap(one: Vault, other: Vault) -> None:
    bring_in(one, make_bundle(other, "c"))
    bring_in(other, make_bundle(one, "c"))


def rows(vault: Vault) -> list[tuple[Any, ...]]:
    return list(
        vault.store.run(
            "SELECT * FROM entries UNION SELECT case_id, seq, head, body FROM snapshots"
        )
    )


def test_who_did_not_have_it_has_it_with_who_wrote_what_and_when(ann: Vault, bob: Vault) -> None:
    mine, theirs = Session(ann, "c"), Session(bob, "c")
    assert theirs.case == mine.case
    assert [entry.author for entry in bob.store.entries("c")] == ["Ann", "Ann"]
    assert bob.store.head("c") == ann.store.head("c")
    assert theirs.undo_label == "", "nobody takes back what another did"
    assert bob.cases() == ann.cases()


def test_what_two_wrote_apart_is_in_both_and_both_say_what_differs(ann: Vault, bob: Vault) -> None:
    mine, theirs = Session(ann, "c"), Session(bob, "c")
    mine.set("people", "p", "names", "Leah M", LABEL)
    mine.add("people", Person(id="q", names="Dan"), LABEL)
    theirs.set("people", "p", "names", "Lia", LABEL)
    theirs.set("people", "p", "phone", "2", LABEL)
    swap(ann, bob)
    for vault in (ann, bob):
        session = Session(vault, "c")
        assert [person.names for person in session.case.people] == ["Lia", "Dan"]
        assert leah(session.case).phone == "2"
        (found,) = session.conflicts
        assert {(one.value, one.author) for one in found.values} == {
            ("Leah M", "Ann"),
            ("Lia", "Bob"),
        }
        assert [one for one in verify(vault) if one.fault] == []
    assert Session(ann, "c").head == Session(bob, "c").head
    assert len(Session(ann, "c").head.split()) == 2


def test_a_choice_goes_on_from_both_and_settles_it_everywhere(ann: Vault, bob: Vault) -> None:
    Session(ann, "c").set("people", "p", "names", "Leah M", LABEL)
    Session(bob, "c").set("people", "p", "names", "Lia", LABEL)
    swap(ann, bob)
    session = Session(ann, "c")
    (found,) = session.conflicts
    session.resolve(found, "Leah M", LABEL, found.values[0])
    assert (leah(session.case).names, session.conflicts) == ("Leah M", [])
    assert Session(ann, "c").conflicts == []
    assert Session(bob, "c").conflicts == [found]
    bring_in(bob, make_bundle(ann, "c"))
    assert (leah(Session(bob, "c").case).names, Session(bob, "c").conflicts) == (
        "Leah M",
        [],
    )
    assert [one for one in verify(bob) if one.fault] == []


def test_to_keep_or_to_remove_is_decided_by_somebody_who_knows_of_both(
    ann: Vault, bob: Vault
) -> None:
    Session(ann, "c").remove("people", "p", LABEL)
    Session(bob, "c").set("people", "p", "names", "Lia", LABEL)
    swap(ann, bob)
    one, other = Session(ann, "c"), Session(bob, "c")
    assert one.conflicts == other.conflicts
    assert [(value.value, value.author) for value in one.conflicts[0].values] == [
        (None, "Ann"),
        (str(LABEL), "Bob"),
    ]
    other.resolve(other.conflicts[0], None, LABEL)
    assert (len(other.case.people), other.conflicts) == (0, [])
    one.resolve(one.conflicts[0], "", LABEL)
    assert ([person.names for person in one.case.people], one.conflicts) == (["Lia"], [])
    swap(ann, bob)
    assert [person.names for person in Session(ann, "c").case.people] == ["Lia"], (
        "two decided apart, so it stays until both know"
    )
    assert Session(ann, "c").conflicts[0].field == ""


def test_who_answered_stays_who_answered_when_another_chooses(ann: Vault, bob: Vault) -> None:
    Session(ann, "c").answer("Q1.1", None, LABEL, text="hers")
    Session(bob, "c").answer("Q1.1", None, LABEL, text="his")
    bring_in(ann, make_bundle(bob, "c"))
    session = Session(ann, "c")
    (found,) = session.conflicts
    his = next(one for one in found.values if one.author == "Bob")
    session.resolve(found, his.value, LABEL, his)
    answer = present(session.case.answer("Q1.1"))
    assert (answer.text, answer.entered_by) == ("his", "Bob")
    assert [
        (moment.author, moment.value)
        for moment in session.history.of_field("answers", "Q1.1", "text")
    ] == [("Ann", "hers"), ("Bob", "his"), ("Ann", "his")]


def test_the_same_copy_again_changes_nothing_and_an_older_one_neither(
    ann: Vault, bob: Vault
) -> None:
    early = make_bundle(ann, "c")
    Session(ann, "c").set("people", "p", "names", "Leah M", LABEL)
    assert len(bring_in(bob, make_bundle(ann, "c")).fresh) == 1
    before = rows(bob)
    assert bring_in(bob, make_bundle(ann, "c")).fresh == {}
    assert bring_in(bob, early).fresh == {}
    assert rows(bob) == before
    notes = [entry for entry in bob.store.entries(LOG) if entry.label == "@vault-bring-in"]
    assert [note.changes[0].after["from"] for note in notes] == ["Ann"] * 2


def test_to_look_first_writes_nothing(ann: Vault, bob: Vault) -> None:
    Session(bob, "c").set("people", "p", "names", "Lia", LABEL)
    before = rows(ann)
    found = preview(ann, make_bundle(bob, "c"))
    assert ([entry.label for entry in found.fresh.values()], found.known, found.conflicts) == (
        [str(LABEL)],
        True,
        [],
    )
    assert rows(ann) == before


def test_undo_takes_back_ones_own_last_act_and_leaves_what_others_wrote(
    ann: Vault, bob: Vault
) -> None:
    session = Session(ann, "c")
    session.set("people", "p", "faith", "none", LABEL)
    session.set("people", "p", "names", "Leah M", LABEL)
    session.set("people", "p", "first_language", "Welsh", numbered(3))
    other = Session(bob, "c")
    other.set("people", "p", "names", "Lia", LABEL)
    other.set("people", "p", "phone", "2", LABEL)
    bring_in(ann, make_bundle(bob, "c"))
    session = Session(ann, "c")
    assert session.undo_label == str(numbered(3))
    session.undo()
    assert leah(session.case).first_language == ""
    session.undo()
    assert (leah(session.case).names, leah(session.case).faith) == (
        "Lia",
        "",
    ), "the name is Bob's now, so what is undone is the act before"
    session.redo()
    assert leah(session.case).faith == "none"
    session.undo()
    session.undo()
    assert leah(session.case).phone == "2"
    assert session.case.people.get("p") is not None, "somebody else wrote in it"


@pytest.mark.parametrize("when", ["before", "between", "after"])
def test_an_undone_removal_takes_nothing_that_others_wrote_meanwhile(
    ann: Vault, bob: Vault, when: str
) -> None:
    """Ann removes somebody and takes that back; Bob writes before, in between or after."""
    session, other = Session(ann, "c"), Session(bob, "c")

    def writes(now: str) -> None:
        if now == when:
            other.set("people", "p", "phone", "2", LABEL)

    writes("before")
    session.remove("people", "p", LABEL)
    writes("between")
    session.undo()
    writes("after")
    swap(ann, bob)
    for vault in (ann, bob):
        session = Session(vault, "c")
        assert (leah(session.case).names, leah(session.case).phone) == ("Leah", "2")
        assert session.conflicts == []


def test_whoever_takes_their_removal_back_answers_whether_it_stays(ann: Vault, bob: Vault) -> None:
    """Also once others are asked; a removal of somebody else waits on."""
    Session(ann, "c").remove("people", "p", LABEL)
    Session(bob, "c").set("people", "p", "phone", "2", LABEL)
    swap(ann, bob)
    assert [conflict.field for conflict in Session(bob, "c").conflicts] == [""]
    session = Session(ann, "c")
    session.undo()
    assert session.conflicts == []
    assert (leah(session.case).phone, session.next_redo) == ("2", None)
    swap(ann, bob)
    Session(ann, "c").remove("people", "p", LABEL)
    session = Session(bob, "c")
    session.remove("people", "p", LABEL)
    session.undo()
    swap(ann, bob)
    for vault in (ann, bob):
        assert [conflict.field for conflict in Session(vault, "c").conflicts] == [""]
    Session(ann, "c").undo()
    swap(ann, bob)
    for vault in (ann, bob):
        assert Session(vault, "c").conflicts == []
        assert leah(Session(vault, "c").case).phone == "2"


def test_a_clock_that_was_wrong_is_marked_and_stops_nothing(ann: Vault, make: Make) -> None:
    """A year at either end of what a calendar holds, and a record entered without a zone."""
    cat = make("Cat")
    bring_in(cat, make_bundle(ann, "c"))
    for year, phone in (("0001-01-01T00:00:00", "2"), ("9999-12-31T23:59:59", "3")):
        session = Session(cat, "c")
        session.set("people", "p", "phone", phone, LABEL)
        _seq, key, body = list(cat.store.entry_rows("c"))[-1]
        entry = json.loads(body) | {"at": f"{year}+00:00"}
        late = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        cat.store.run("DELETE FROM entries WHERE hash = ?", (key,))
        cat.store.run("DELETE FROM snapshots WHERE case_id = 'c' AND seq > 0")
        bundle = make_bundle(cat, "c")
        bring_in(cat, bundle._replace(entries=(*bundle.entries, late)))
    Session(cat, "c").add("people", Person(id="q", age=30), LABEL)
    bundle = make_bundle(cat, "c")
    last = json.loads(bundle.entries[-1])
    last["changes"][0][5]["entered_at"] = "0001-01-01T00:00:00"
    text = json.dumps(last, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    bring_in(ann, bundle._replace(entries=(*bundle.entries[:-1], text)))
    session = Session(ann, "c")
    values = session.history.of_field("people", "p", "phone")
    assert [(past.value, "odd date" in past.author) for past in values] == [
        ("1", False),
        ("2", True),
        ("3", True),
    ]
    assert [here(past.at).year for past in values][1:] == [1, 9999]
    assert not session.clock_is_behind
    assert read_history(full_record(ann, "c")).steps
    assert session.history.made_by(session.now).case.people.get("p") is not None
    session.set("people", "p", "phone", "4", LABEL)
    session.undo()


def test_as_it_stood_is_what_this_vault_held_and_what_came_later_is_told(
    ann: Vault, bob: Vault
) -> None:
    Session(bob, "c").set("people", "p", "phone", "2", LABEL)
    between = datetime.now(UTC) + timedelta(milliseconds=1)
    while datetime.now(UTC) <= between:
        pass
    bring_in(ann, make_bundle(bob, "c"))
    session = Session(ann, "c")
    assert leah(session.history.as_of(between)).phone == "1"
    assert [entry.author for entry in session.history.arrived_after(between)] == ["Bob"]
    made = session.history.made_by(between)
    assert (leah(made.case).phone, [one.author for one in made.came_later]) == ("2", ["Bob"])
    assert leah(session.history.as_of(datetime.now(UTC))).phone == "2"
    assert session.history.made_by(datetime.now(UTC)).came_later == ()
    assert session.history.arrived_after(datetime.now(UTC)) == []
    assert leah(Session(bob, "c").history.as_of(between)).phone == "2"
    assert Session(bob, "c").history.arrived_after(between) == [], (
        "of the first copy all that was in it was known when it was made"
    )


def test_a_signed_version_is_what_the_one_who_signed_knew(ann: Vault, bob: Vault) -> None:
    session = Session(ann, "c")
    head, signed = session.head, session.case
    session.add("signoffs", SignOff(version=1, signer=Signer.WORKER, name="Ann", head=head), LABEL)
    session.set("assessment", "assessment", "status", Status.WITH_MANAGER, LABEL)
    Session(bob, "c").set("people", "p", "names", "Lia", LABEL)
    found = bring_in(ann, make_bundle(bob, "c"))
    assert found.unsigned
    session = Session(ann, "c")
    assert session.history.at_head(head) == signed
    session.begin_version(LABEL)
    assert (session.case.assessment.status, session.case.assessment.version) == (Status.OPEN, 2)
    session.begin_version(LABEL)
    assert session.case.assessment.version == 2
    assert not preview(ann, make_bundle(bob, "c")).unsigned
    both = session.head
    session.set("people", "p", "names", "Leah", LABEL)
    assert leah(session.history.at_head(both)).names == "Lia"


def test_after_a_kill_in_the_middle_nothing_of_it_is_there(
    ann: Vault, bob: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session(bob, "c").set("people", "p", "names", "Lia", LABEL)
    before = rows(ann)
    monkeypatch.setattr(
        "prebirth.vault.store.SUMMARISE", "INSERT INTO nowhere VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    with pytest.raises(Exception, match="nowhere|damaged"):
        bring_in(ann, make_bundle(bob, "c"))
    assert rows(ann) == before


def test_what_was_deleted_for_ever_is_not_taken_in_again(ann: Vault, bob: Vault) -> None:
    erase_case(bob, "c", "held too long")
    with pytest.raises(BundleRefusedError, match="deleted here"):
        bring_in(bob, make_bundle(ann, "c"))


def test_another_assessment_with_its_number_is_refused(ann: Vault, make: Make) -> None:
    other = make("Eve")
    Session.begin(other, Case(id="c")).add("people", Person(id="x"), LABEL)
    other.store.run('UPDATE snapshots SET body = \'{"id":"c","people":[]}\' WHERE case_id = \'c\'')
    with pytest.raises(BundleRefusedError, match="another part"):
        bring_in(ann, make_bundle(other, "c"))


def part_of(vault: Vault) -> TransferBundle:
    """A part with nobody's telephone, given as the window gives it."""
    session = Session(vault, "c")
    first = json.dumps({"id": "c", "people": [{"id": "p", "names": "Leah"}]})
    session.record_act(
        PART, LABEL, [("assessment", "assessment", {"root": digest(first.encode())})]
    )
    return TransferBundle("c", first, (), "Ann", "", "Section 2")


def test_a_part_comes_back_into_the_whole_and_the_whole_comes_to_who_had_a_part(
    ann: Vault, make: Make
) -> None:
    cat = make("Cat")
    bring_in(cat, part_of(ann))
    theirs = Session(cat, "c")
    theirs.set("people", "p", "faith", "none", LABEL)
    theirs.remove("people", "p", LABEL)
    Session(ann, "c").set("people", "p", "phone", "3", LABEL)
    bring_in(ann, make_bundle(cat, "c"))
    mine = Session(ann, "c")
    assert (leah(mine.case).faith, leah(mine.case).phone) == ("none", "3")
    assert [one.field for one in mine.conflicts] == [""]
    assert [one for one in verify(ann) if one.fault] == []
    theirs.undo()
    bring_in(cat, make_bundle(ann, "c"))
    assert leah(Session(cat, "c").case).phone == "3"
    assert [one for one in verify(cat) if one.fault] == []
    swap(ann, cat)
    assert Session(ann, "c").case == Session(cat, "c").case
    with pytest.raises(BundleRefusedError, match="another part"):
        bring_in(cat, TransferBundle("c", '{"id":"c","ties":[]}', ()))


LOOSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=5), one),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_stands_in_a_copy_that_was_opened_nothing_here_changes_or_all_of_it_fits(
    ann: Vault, data: st.DataObject
) -> None:
    before, session = rows(ann), Session(ann, "c")
    whole = make_bundle(ann, "c")
    entry = json.loads(whole.entries[-1])
    entry["parents"] = [session.head] if data.draw(st.booleans()) else entry["parents"]
    where = data.draw(
        st.sampled_from(
            [*entry, "change 0", "change 1", "change 2", "change 3", "change 4", "change 5"]
        )
    )
    value = data.draw(LOOSE)
    if where.startswith("change "):
        entry["changes"][0][int(where[-1])] = value
    else:
        entry[where] = value
    body = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    first = data.draw(st.sampled_from([whole.first, json.dumps(value)]))
    try:
        preview(ann, whole._replace(entries=(*whole.entries, body), first=first))
    except BundleRefusedError as error:
        assert "nothing here has changed" in str(error)
    assert rows(ann) == before
