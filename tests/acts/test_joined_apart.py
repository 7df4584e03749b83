"""No word of two who joined apart is nowhere, whatever is then chosen."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prebirth.acts.joining import join
from prebirth.acts.records import both, choose
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.references import references
from prebirth.case.ties import Tie, TieKind
from prebirth.exchange.plain import to_bytes
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from tests.acts.conftest import Two
from tests.labels import LABEL
from tests.typed import present

NAMES = ("kit", "chris", "dup")


def begun(case_id: str = "c") -> Case:
    case = Case(id=case_id).adding(Person(id="mum", names="Rosa"))
    for name in NAMES:
        case = case.adding(Person(id=name, names=f"W{name}", notes=f"Wnotes{name}."))
        answer = Answer(id=answer_id("q", name), question="q", about=name, text=f"Wsaid{name}.")
        case = case.adding(answer)
    tie = Tie(id="tie", one="kit", other="dup", kind=TieKind.OTHER, notes="Wtie.")
    return case.adding(tie).adding(Event(id="e", about=("dup",), happened="Wevent."))


def apart(two: Two, case: Case) -> tuple[Session, Session]:
    mine = Session.begin(two.ann, case)
    bring_in(two.bob, make_bundle(two.ann, case.id))
    return mine, Session(two.bob, case.id)


def merged(two: Two, case_id: str) -> Session:
    bring_in(two.ann, make_bundle(two.bob, case_id))
    return Session(two.ann, case_id)


def conflict_of(session: Session, table: str, record: str) -> Any:
    return next(one for one in session.conflicts if one[:3] == (table, record, ""))


def tables(case: Case) -> dict[str, dict[str, Any]]:
    return {name: {row.id: row for row in case.table(name)} for name in RECORDS}


def words(text: str) -> set[str]:
    return set(re.findall(r"W\w+", text))


@pytest.mark.parametrize("keep", [None, True])
@pytest.mark.parametrize("first", ["kit", "dup"])
def test_two_who_were_joined_each_the_other_way_round_leave_one(
    two: Two, first: str, keep: bool | None
) -> None:
    mine, theirs = apart(two, begun())
    join(mine, Place("people", "kit"), other="dup")
    join(theirs, Place("people", "dup"), other="kit")
    session = merged(two, "c")
    before, asked = session.case, session.conflicts
    choose(session, conflict_of(session, "people", first), keep)
    stays = first if keep else {"kit": "dup", "dup": "kit"}[first]
    assert {row.id for row in session.case.people} == {"mum", "chris", stays}
    assert session.conflicts == []
    one = present(session.case.people.get(stays))
    assert stays not in one.joined
    assert sorted(one.notes.split("\n\n")) == ["Wnotesdup.", "Wnoteskit."]
    said = present(session.case.answer("q", stays)).text
    assert sorted(said.split("\n\n")) == ["Wsaiddup.", "Wsaidkit."]
    assert present(session.case.events.get("e")).about == (stays,)
    assert one.otherwise.count("Wtie") == 1
    session.undo()
    assert tables(session.case) == tables(before)
    assert session.conflicts == asked, "who takes a choice back is asked again"
    session.redo()
    assert {row.id for row in session.case.people} == {"mum", "chris", stays}
    assert session.conflicts == []


def test_a_choice_that_is_taken_back_waits_again_also_for_a_colleague(two: Two) -> None:
    mine, theirs = apart(two, begun())
    mine.set("people", "kit", "notes", "Wann.", LABEL)
    theirs.set("people", "kit", "notes", "Wbob.", LABEL)
    session = merged(two, "c")
    (asked,) = session.conflicts
    choose(session, asked, "Wann.")
    session = Session(two.ann, "c")
    assert session.conflicts == []
    session.undo()
    assert session.conflicts == [asked]
    assert Session(two.ann, "c").conflicts == [asked], "as it is opened again"
    bring_in(two.bob, make_bundle(two.ann, "c"))
    assert Session(two.bob, "c").conflicts == [asked]


@pytest.mark.parametrize("keep", [None, True])
def test_what_a_colleague_changed_in_an_answer_about_the_other_stands_beside(
    two: Two, keep: bool | None
) -> None:
    mine, theirs = apart(two, begun())
    join(mine, Place("people", "kit"), other="dup")
    theirs.set("answers", answer_id("q", "dup"), "text", "Wbob.", LABEL)
    session = merged(two, "c")
    choose(session, conflict_of(session, "answers", answer_id("q", "dup")), keep)
    assert "Wbob." in present(session.case.answer("q", "kit")).text
    assert session.case.answer("q", "dup") is None


@pytest.mark.parametrize("keep", [None, True])
def test_what_a_colleague_wrote_of_a_tie_between_the_two_stands_beside(
    two: Two, keep: bool | None
) -> None:
    mine, theirs = apart(two, begun())
    join(mine, Place("people", "kit"), other="dup")
    theirs.set("ties", "tie", "notes", "Wbob.", LABEL)
    session = merged(two, "c")
    choose(session, conflict_of(session, "ties", "tie"), keep)
    assert "Wbob" in present(session.case.people.get("kit")).otherwise
    assert len(session.case.ties) == 0


def test_a_telephone_number_of_each_is_kept(two: Two) -> None:
    mine, theirs = apart(two, begun())
    mine.set("people", "kit", "phone", "07 ANN", LABEL)
    join(mine, Place("people", "kit"), other="dup")
    theirs.set("people", "dup", "phone", "07 BOB", LABEL)
    session = merged(two, "c")
    choose(session, conflict_of(session, "people", "dup"), None)
    kit = present(session.case.people.get("kit"))
    assert kit.phone == "07 ANN"
    assert "Phone: 07 BOB" in kit.otherwise.split("\n\n")


KINDS = ("join", "notes", "phone", "answer", "event", "tie", "new tie")


class Writer:
    """Somebody who does things apart, and what words they typed."""

    def __init__(self, session: Session, data: st.DataObject, name: str) -> None:
        self.session, self.data, self.name = session, data, name
        self.joins: set[tuple[str, str]] = set()
        self._number = 0

    def does(self) -> None:
        """One thing that somebody does."""
        case = self.session.case
        there = [name for name in NAMES if name in case.people]
        who = self.data.draw(st.sampled_from(there))
        what = self.data.draw(st.sampled_from(KINDS))
        self._number += 1
        word = f"W{self.name}{self._number}."
        if what == "join" and len(there) > 1:
            other = self.data.draw(st.sampled_from([name for name in there if name != who]))
            self.joins.add((who, other))
            join(self.session, Place("people", who), other=other)
        elif what == "notes":
            self._more("people", who, "notes", word)
        elif what == "phone" and not present(case.people.get(who)).phone:
            self.session.set("people", who, "phone", word, LABEL)
        elif what == "answer":
            self._more("answers", answer_id("q", who), "text", word)
        elif what == "event":
            event = Event(id=f"{word}e", about=(who,), happened=word)
            self.session.add("events", event, LABEL)
        elif what == "tie" and "tie" in case.ties:
            self._more("ties", "tie", "notes", word)
        elif what == "new tie" and len(there) > 1:
            other = next(name for name in there if name != who)
            self.session.add("ties", Tie(id=word, one=who, other=other, notes=word), LABEL)

    def _more(self, table: str, record: str, field: str, word: str) -> None:
        before = getattr(self.session.case.record(table, record), field)
        self.session.set(table, record, field, f"{before}\n\n{word}", LABEL)


def chosen(session: Session, data: st.DataObject) -> set[str]:
    """Choose in every conflict, and say which words of a single fact were let go of by hand."""
    dropped: set[str] = set()
    for _ in range(40):
        if not session.conflicts:
            break
        conflict = data.draw(st.sampled_from(session.conflicts))
        if not conflict.field:
            choose(session, conflict, data.draw(st.sampled_from([None, True])))
            continue
        value = both(conflict)
        if value is None:
            value = data.draw(st.sampled_from([one.value for one in conflict.values]))
            dropped |= words(str([one.value for one in conflict.values])) - words(str(value))
        choose(session, conflict, value)
    assert session.conflicts == []
    return dropped


def pointing_nowhere(case: Case) -> list[Any]:
    found = [
        (name, record.id, place)
        for name in RECORDS
        for record in case.table(name)
        for place in references(record)
        if case.record(*place) is None
    ]
    return found + [row.id for row in case.answers if row.about not in case.people]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_whatever_is_joined_and_written_apart_no_word_of_either_side_is_nowhere(
    two: Two, data: st.DataObject
) -> None:
    case_id = f"c{len(two.ann.store.cases())}"
    mine, theirs = apart(two, begun(case_id))
    writers = [Writer(mine, data, "ann"), Writer(theirs, data, "bob")]
    for writer in writers:
        for _ in range(data.draw(st.integers(0, 4))):
            writer.does()
    typed = words((to_bytes(mine.case) + to_bytes(theirs.case)).decode())
    session = merged(two, case_id)
    before, conflicts = session.case, str(session.conflicts)
    assert typed <= words(to_bytes(before).decode() + conflicts)

    dropped = chosen(session, data)
    text = to_bytes(session.case).decode()
    assert typed - dropped <= words(text)
    assert pointing_nowhere(session.case) == []
    left = [name for name in NAMES if name in session.case.people]
    assert left, "nobody is left"
    if (
        writers[0].joins == {(two, one) for one, two in writers[1].joins}
        and len(writers[0].joins) == 1
    ):
        assert len(left) == 2, "of two who were joined, one is left"
    for row in session.case.people:
        for prose in (row.notes, row.otherwise):
            parts = prose.split("\n\n")
            assert len(parts) == len(set(parts)), "a text stands twice"

    bring_in(two.bob, make_bundle(two.ann, case_id))
    other = Session(two.bob, case_id)
    assert tables(other.case) == tables(session.case)
    assert other.conflicts == []

    while session.next_undo and session.undo_label.startswith("@choose"):
        session.undo()
    assert tables(session.case) == tables(before)
