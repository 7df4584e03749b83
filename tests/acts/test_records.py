"""Tables said to be empty, records removed, differences chosen between, entries restricted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.acts.catalogue import ACTS
from prebirth.acts.records import keep, remove, say_none, say_whose, take_back_none
from prebirth.acts.registry import RefusedError
from prebirth.acts.restricting import lift, restrict
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Appointment, Event
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.form.model import Walk
from prebirth.form.status import none_id
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, TODAY, day
from tests.labels import LABEL
from tests.typed import present


def test_a_table_is_said_to_be_empty_as_the_form_knows_it(vault: Vault, walk: Walk) -> None:
    session = Session.begin(vault, Case(id="blank"))
    held = next(
        held for section in walk.form.sections for held in section.holds if held.records == "events"
    )
    say_none(session, held.records)
    say_none(session, held.records)
    assert none_id(held) in session.case.answers
    take_back_none(session, held.records)
    assert none_id(held) not in session.case.answers
    take_back_none(session, held.records)
    with pytest.raises(RefusedError, match="no such table"):
        say_none(session, "nothing")


def test_what_belongs_to_one_person_is_said_of_that_person(session: Session) -> None:
    say_none(session, "checks", about="leanne")
    assert present(session.case.answers.get("none:checks@leanne")).about == "leanne"


def test_a_record_goes_with_everything_that_points_to_it_and_comes_back(session: Session) -> None:
    before = session.case
    remove(session, (Place("people", "tomasz"), Place("people", "brian")))
    assert {"tomasz", "brian"}.isdisjoint(person.id for person in session.case.people)
    assert present(session.case.ties.get("t-couple")).other is None
    session.undo()
    for table in ("people", "ties"):
        assert {*session.case.table(table)} == {*before.table(table)}


def test_entries_that_name_nobody_are_given_to_somebody_as_the_record_holds_people(
    session: Session,
) -> None:
    session.add("events", Event(id="e", happened="Rang"), LABEL)
    session.add("appointments", Appointment(id="a"), LABEL)
    session.add("households", Household(id="h", address="1 Low Row"), LABEL)
    places = (Place("events", "e"), Place("appointments", "a"), Place("households", "h"))
    assert all(session.case.record(*place[:2]).about_nobody for place in places)
    say_whose(session, places, person="leanne")
    assert present(session.case.events.get("e")).about == ("leanne",)
    assert present(session.case.appointments.get("a")).person == "leanne"
    assert [one.person for one in present(session.case.households.get("h")).members] == ["leanne"]
    for refused, person in ((places[:1], "tomasz"), ((Place("events", "none"),), "tomasz")):
        with pytest.raises(RefusedError, match="names somebody already"):
            say_whose(session, refused, person=person)
    with pytest.raises(RefusedError, match="Nobody in this assessment"):
        say_whose(session, places, person="nobody")


@pytest.mark.parametrize(
    "entries",
    [
        (Place("people", "nobody"),),
        (Place("people", "tomasz"), Place("events", "e1")),
        (Place("pregnancy", "pregnancy"),),
        (),
    ],
)
def test_only_what_is_there_is_removed_and_from_one_table(
    session: Session, entries: tuple[Place, ...]
) -> None:
    before = session.case
    with pytest.raises(RefusedError):
        remove(session, entries)
    assert session.case is before


def test_an_entry_is_restricted_with_the_reason_and_by_whom(session: Session) -> None:
    entry = Place("people", "tomasz")
    restrict(session, entry, reason="x", on=TODAY)
    restrict(session, entry._replace(field="phone"), reason=" safe ", on=TODAY, people=("leanne",))
    whole, phone = present(session.case.people.get("tomasz")).restricted
    assert (whole.field, whole.people, whole.by, whole.on) == (
        "",
        (),
        "A Worker",
        day("2026-05-15"),
    )
    assert (phone.field, phone.people, phone.reason) == ("phone", ("leanne",), "safe")
    lift(session, entry, number=1)
    assert present(session.case.people.get("tomasz")).restricted == (phone,)


def test_a_restriction_needs_a_reason_and_something_to_restrict(session: Session) -> None:
    for entry, reason, why in (
        (Place("people", "tomasz"), " ", "Say why"),
        (Place("people", "tomasz", "nothing"), "x", "no such field"),
        (Place("people", "nobody"), "x", "no such entry"),
        (Place("nothing", "nobody"), "x", "no such entry"),
    ):
        with pytest.raises(RefusedError, match=why):
            restrict(session, entry, reason=reason, on=TODAY)
    with pytest.raises(RefusedError, match="0 restrictions"):
        lift(session, Place("people", "tomasz"))


@pytest.fixture
def apart(tmp_path: Path, cheap_keys: None) -> Iterator[Session]:
    """What Ann and Bob wrote without knowing of each other, with Ann."""
    ann, bob = (Vault.create(tmp_path / name, PHRASE, name)[0] for name in ("Ann", "Bob"))
    mine = Session.begin(ann, Case(id="c"))
    mine.add("people", Person(id="p", names="Leah"), LABEL)
    mine.add("people", Person(id="q", names="Max"), LABEL)
    bring_in(bob, make_bundle(ann, "c"))
    theirs = Session(bob, "c")
    for session, name in ((mine, "Lea"), (theirs, "Lia")):
        session.set("people", "p", "names", name, LABEL)
        session.set("people", "p", "notes", f"{name} came.", LABEL)
    mine.remove("people", "q", LABEL)
    theirs.set("people", "q", "phone", "1", LABEL)
    bring_in(ann, make_bundle(bob, "c"))
    yield Session(ann, "c")
    ann.close()
    bob.close()


def test_one_of_the_values_stands_and_the_difference_is_gone(apart: Session) -> None:
    place = Place("people", "p", "names")
    values = {
        value.value: number
        for conflict in apart.conflicts
        if tuple(conflict[:3]) == tuple(place)
        for number, value in enumerate(conflict.values, start=1)
    }
    assert values.keys() >= {"Lea", "Lia"}
    with pytest.raises(RefusedError, match="Choose one of 1: "):
        keep(apart, place, number=9)
    with pytest.raises(RefusedError, match="Choose one of"):
        keep(apart, place, number=0)
    keep(apart, place, number=values["Lea"])
    assert present(apart.case.people.get("p")).names == "Lea"
    with pytest.raises(RefusedError, match="nothing to choose between"):
        keep(apart, place, number=1)


def test_two_texts_stand_below_each_other(apart: Session) -> None:
    keep(apart, Place("people", "p", "notes"), number=0)
    assert sorted(present(apart.case.people.get("p")).notes.split("\n\n")) == [
        "Lea came.",
        "Lia came.",
    ]


def test_what_one_removed_and_another_wrote_in_is_kept_or_removed(apart: Session) -> None:
    place = Place("people", "q")
    (conflict,) = (one for one in apart.conflicts if tuple(one[:3]) == tuple(place))
    gone = next(n for n, value in enumerate(conflict.values, start=1) if value.value is None)
    keep(apart, place, number=gone)
    assert "q" not in apart.case.people
    assert all(tuple(one[:3]) != tuple(place) for one in apart.conflicts)


def test_every_act_is_a_function_of_a_session_and_says_what_it_does() -> None:
    for name, function in ACTS.items():
        assert next(iter(function.__annotations__)) == "session", name
        assert function.__doc__, name
